# What the filters write is what the schema says, and what the schema says is so.
load helper

setup_file()
{
	cd "$BATS_FILE_TMPDIR" || return
	"$BIN/split" --schema > schema.json
	for event in kazakhstan earthquake results; do
		(
			cd "$TOP/examples/$event" || return
			"$BIN/split" --meta=reports.tsv --story=$event \
			    ./*.txt $(ls ./*.html 2>/dev/null)
		) > $event.split
		"$BIN/extract-numbers" $event.split > $event.numbers
		"$BIN/tag-entities" $event.numbers > $event.entities
		"$BIN/merge-claims" $event.entities > $event.claims
		"$BIN/merge-claims" --partial $event.entities > $event.partial
	done
	"$BIN/split" "$TOP"/examples/election/reports.jsonl > election.split
	"$BIN/extract-numbers" election.split > election.numbers
	"$BIN/tag-entities" election.numbers > election.entities
	"$BIN/merge-claims" election.entities > election.claims
	"$BIN/merge-claims" --partial election.entities > election.partial
}

setup()
{
	cd "$BATS_FILE_TMPDIR" || return
	python3 -c 'import jsonschema' 2>/dev/null || skip "no jsonschema"
}

# The records of one step, of all events, keep to the schema.
valid()
{
	[ "$(cat ./*."$1" | wc -l)" -gt 3 ]
	cat ./*."$1" | python3 "$TOP/tests/validate.py" schema.json > wrong
	head -n 20 wrong
	[ ! -s wrong ]
}

# A record that must not keep to it.
invalid()
{
	echo "$1" | python3 "$TOP/tests/validate.py" schema.json > wrong
	[ -s wrong ] || { echo "valid: $1"; return 1; }
}

@test "every program prints the same schema" {
	for tool in extract-numbers tag-entities merge-claims render copydesk; do
		"$BIN/$tool" --schema | cmp - schema.json
	done
}

@test "split writes documents and sentences" {
	valid split
}

@test "extract-numbers adds numbers" {
	valid numbers
	cat ./*.numbers | jq -e -s '[.[].numbers[]?] | length > 20' > /dev/null
}

@test "tag-entities adds entities and attributions" {
	valid entities
	cat ./*.entities | jq -e -s '[.[].entities[]?] | length > 20' > /dev/null
	cat ./*.entities | jq -e -s '[.[].attributions[]?] | length > 5' > \
	    /dev/null
}

@test "merge-claims writes documents, claims and checks" {
	valid claims
	cat ./*.claims | jq -e -s 'map(.type) | unique - ["check"] ==
	    ["claim", "document"]' > /dev/null
}

@test "merge-claims --partial writes documents and reports" {
	valid partial
	cat ./*.partial | jq -e -s 'map(.type) | unique ==
	    ["document", "report"]' > /dev/null
}

@test "the schema finds what is wrong" {
	invalid '{"type":"sentence"}'
	invalid '{"text":7}'
	invalid '{"text":"a","start":3}'
	invalid '{"text":"a","zone":"Body"}'
	invalid '{"text":"a","numbers":[{"start":0,"end":1}]}'
	invalid '{"text":"a","numbers":[{"start":0,"end":1,"text":"1","kind":"cardinal","low":1}]}'
	invalid '{"text":"a","numbrs":[]}'
	invalid '{"type":"claim","id":"x"}'
	invalid '{"type":"decision","do":"maybe"}'
	invalid '{"type":"document","published_from":"guess"}'
}

@test "the schema passes what it does not know" {
	echo '{"type":"weather","t":3}' |
		python3 "$TOP/tests/validate.py" schema.json > wrong
	[ ! -s wrong ]
}

@test "every span of a sentence is its text, character for character" {
	cat ./*.entities | jq -c 'select(.numbers != null) | .text as $t |
	    ($t | explode) as $c |
	    (.numbers[], .numbers[].of, .numbers[].holder,
	     .numbers[].predicate, .numbers[].args[]?, .entities[],
	     .attributions[].cue,
	     (.attributions[] | (.source, .via[]?) | select(.n == null))) |
	    select(. != null and .start != null and .text != null) |
	    select(($c[.start:.end] | implode) != .text) |
	    [$t, .start, .end, .text]' > wrong
	head -n 5 wrong
	[ ! -s wrong ]
}

@test "numbers stand in order and do not overlap" {
	cat ./*.numbers | jq -c 'select(.numbers != null) | [.numbers[] |
	    select(.kind != "implied")] | . as $n | range(1; length) |
	    select($n[.].start < $n[. - 1].end) | $n[.]' > wrong
	head -n 5 wrong
	[ ! -s wrong ]
}
