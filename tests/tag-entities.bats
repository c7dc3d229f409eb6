# tag-entities: who, where, and who says so.
load helper

# Entities of a text as "kind text", one a line.
names()
{
	printf '%s\n' "$1" | "$BIN/split" | "$BIN/tag-entities" | jq -r '
	    select(.type == "sentence") | .entities[] | "\(.kind) \(.text)"'
}

# Attributions of a text as "source < via: content", one a line.
voices()
{
	printf '%s\n' "$1" | "$BIN/split" | "$BIN/tag-entities" | jq -r '
	    select(.type == "sentence") | . as $s | .attributions[] |
	    ([.source.name, (.via // [] | .[].name)] | join(" < ")) + ": " +
	    ([.content[] | $s.text[.[0]:.[1]]] | join(" + "))'
}

@test "every text is exactly what its offsets delimit" {
	for input in "$TOP"/tests/cases/split/*.d/input \
	    "$TOP"/examples/*/*.txt; do
		[ -f "$input" ] || continue
		"$BIN/split" "$input" 2>/dev/null | "$BIN/tag-entities" |
		    jq -e -s 'map(select(.type == "sentence") | .text as $t |
		    (.entities[], .attributions[].cue // empty) |
		    .text == $t[.start:.end]) | all' > /dev/null ||
			{ echo "$input"; false; }
	done
}

@test "entities stand in order and do not overlap" {
	for input in "$TOP"/examples/*/*.txt; do
		[ -f "$input" ] || continue
		"$BIN/split" "$input" | "$BIN/tag-entities" | jq -e -s '
		    map(select(.type == "sentence") | .entities |
		    [.[:-1], .[1:]] | transpose | map(.[0].end <= .[1].start) |
		    all) | all' > /dev/null || { echo "$input"; false; }
	done
}

@test "one name has one id in a document, another document begins anew" {
	printf '%s\n' '{"doc":"a","text":"Ana Diaz left. Diaz slept."}' \
	    '{"doc":"b","text":"Zoe Lopez left. Ana Diaz slept."}' |
	    "$BIN/split" --from=jsonl | "$BIN/tag-entities" |
	    jq -c 'select(.type == "sentence") | [.doc, .entities[].id]' \
	    > "$BATS_TEST_TMPDIR/ids"
	[ "$(tr '\n' ' ' < "$BATS_TEST_TMPDIR/ids")" = \
	    '["a",0] ["a",0] ["b",0] ["b",1] ' ]
}

@test "a record with nothing but a text is a document" {
	run bash -c 'echo "{\"text\":\"Kenya said no.\"}" | "$0"' \
	    "$BIN/tag-entities"
	[ "$status" -eq 0 ]
	[[ $output == *'"country":"KE"'* ]]
}

@test "what came in stays, byte for byte" {
	printf '%s\n' '{"x" : 1.50, "text": "Kenya \u0041.", "y":[ ]}' \
	    > "$BATS_TEST_TMPDIR/in"
	"$BIN/tag-entities" "$BATS_TEST_TMPDIR/in" > "$BATS_TEST_TMPDIR/out"
	head -c 44 "$BATS_TEST_TMPDIR/in" > "$BATS_TEST_TMPDIR/a"
	head -c 44 "$BATS_TEST_TMPDIR/out" > "$BATS_TEST_TMPDIR/b"
	cmp "$BATS_TEST_TMPDIR/a" "$BATS_TEST_TMPDIR/b"
}

@test "twice equals once" {
	echo "Police said Ana Diaz left Lima." | "$BIN/split" |
	    "$BIN/tag-entities" > "$BATS_TEST_TMPDIR/once"
	"$BIN/tag-entities" "$BATS_TEST_TMPDIR/once" | cmp - \
	    "$BATS_TEST_TMPDIR/once"
}

@test "a surname in a headline is known from the body" {
	run names 'Lopez Quits After Ferry Disaster Report

Transport minister Zoe Lopez resigned on Friday. Lopez said she had failed.'
	[ "${lines[0]}" = "person Lopez" ]
}

@test "a user's own names are found" {
	printf 'bodies\tZyxwall Board\tZyxwall Board\n' > \
	    "$BATS_TEST_TMPDIR/mine.tsv"
	run bash -c 'echo "{\"text\":\"Workers at zyxwall met the Zyxwall Board.\"}" |
	    "$0" --lexicon "$1"' "$BIN/tag-entities" \
	    "$BATS_TEST_TMPDIR/mine.tsv"
	[ "$status" -eq 0 ]
	[[ $output == *'"kind":"organisation"'* ]]
}

@test "the chain goes from the officials over the broadcaster" {
	run voices 'France 24 was at the dam. Twelve workers were killed and 30 injured, the broadcaster said, citing city officials.'
	[ "$output" = "city officials < France 24: Twelve workers were killed and 30 injured" ]
}

@test "local officials reported by the channel" {
	run voices 'France 24 was at the dam. According to local officials reported by the channel, 12 workers were killed.'
	[ "$output" = "local officials < France 24: 12 workers were killed" ]
}

@test "the ministry said, according to a broadcaster" {
	run voices 'Almost 400 were hospitalized, the Ministry of Health said, according to France 24.'
	[ "$output" = "Ministry of Health < France 24: Almost 400 were hospitalized" ]
}

@test "--explain names the rule" {
	run bash -c 'echo "{\"text\":\"Police said Lima is safe.\"}" |
	    "$0" --explain 2>&1 > /dev/null' "$BIN/tag-entities"
	[[ $output == *'"rule":"gazetteer"'* ]]
	[[ $output == *'"rule":"verb"'* ]]
}

@test "a long line of commas, of verbs, of quotation marks takes no time" {
	for piece in 'A, ' 'said ' '“' 'the agency said, citing the ministry; '
	do
		yes "$piece" | head -n "$(plenty 30000 1000)" | tr -d '\n' |
		    timeout 60 "$BIN/split" |
		    timeout 60 "$BIN/tag-entities" > /dev/null
	done
}
