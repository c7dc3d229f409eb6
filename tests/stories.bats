# Small stories through all stages: which figures an editor finds under which question.
load helper

# Texts of a day each: one document an argument.
story()
{
	local n=0 text
	for text; do
		n=$((n + 1))
		jq -nc --arg id "d$n" --arg text "$text" --arg outlet "Paper $n" \
		    --arg day "2024-11-0$n" \
		    '{id: $id, outlet: $outlet, published: $day, text: $text}'
	done | "$BIN/split" --from=jsonl - | "$BIN/extract-numbers" |
		"$BIN/tag-entities" | "$BIN/merge-claims"
}

# Questions with their figures, best supported first: "label: 12 | 10".
asked()
{
	story "$@" | jq -r 'select(.type == "claim") | . as $c | .label + ": " +
	    ([.figures[] | $c.reports[.reports[0]].text] | join(" | "))' | sort
}

@test "what a figure is compared with, and when that was, is not told of the figure" {
	run asked "Sales grew 4 percent to 310 million francs, from 298 million francs in the third quarter of 2023.

Debt was 40 million francs, compared with 44 million francs a year earlier."
	grep -x 'revenues rose: 4 percent' <<< "$output"
	grep -x 'debt: 40 million francs' <<< "$output"
	grep -x 'debt (2023): 44 million francs' <<< "$output"
}
