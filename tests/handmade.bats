# Records that were made by hand, or by another program, and not always well.
load helper

setup()
{
	cd "$BATS_TEST_TMPDIR" || return
}

# doc value [more members]: a report.
report()
{
	printf '{"type":"report","doc":"%s","start":0,"end":2,' "$1"
	printf '"text":"%s","value":%s,"predicate":"killed"%s}\n' \
	    "$2" "$2" "${3:-}"
}

# A jq expression on the claims of what comes.
claims()
{
	"$BIN/merge-claims" | jq -c "select(.type == \"claim\") | $1"
}

# Members that spoil a report, and what is said: it is left out, the others stay.
spoils()
{
	{
		report a 7
		report b 9 "$1"
		report c 7
	} > in
	run "$BIN/merge-claims" in
	[ "$status" -eq 1 ]
	[ "${lines[0]}" = "merge-claims: in:2: $2" ] ||
		{ echo "$1: ${lines[0]}"; false; }
	[ "$(grep '^{' <<< "$output" |
		jq -c 'select(.type == "claim") | [.best, .documents]')" = \
	    "[7,2]" ]
}

@test "a time that no calendar has is told by file and line" {
	for time in soon 2024-13-45 2023-02-29 2024-03-05T25:00 2024-W54 \
	    10000-01-01 PT5H; do
		spoils ',"as_of":"'$time'"' "as_of must be a date (ISO 8601)"
	done
}

@test "the first year and the last are years" {
	{
		report a 7 ',"as_of":"0000-01-01","as_of_from":"clause"'
		report b 9 ',"as_of":"9999-12-31T23:59:59Z","as_of_from":"clause"'
	} > in
	[ "$(claims '[.status, .best]' < in)" = '["update",9]' ]
}

@test "a range whose end is below its begin is told by file and line" {
	spoils ',"low":9,"high":3' "high must be no less than low"
}

@test "figures at the edge of what numbers can tell have a best one" {
	for value in 1e308 -1e308 5e-324 -5 123456789012345678901234567890; do
		report a $value > in
		[ "$(claims 'has("best") and .best <= .high and .low <= .best' \
		    < in)" = true ] || { echo "$value"; false; }
	done
	report a 1e308 ',"unit":"km"' | "$BIN/merge-claims" > out
	python3 "$TOP/tests/validate.py" "$TOP/lib/wire/schema.json" < out > bad
	[ ! -s bad ] || { cat bad; false; }
}

@test "what was published at no time is undated" {
	{
		echo '{"type":"document","doc":"a","published":"last week"}'
		echo '{"doc":"a","text":"12 died","numbers":[{"start":0,"end":2,"text":"12","kind":"cardinal","low":12,"high":12,"predicate":{"class":"killed"}}]}'
	} | "$BIN/merge-claims" > out
	[ "$(jq -c 'select(.kind == "undated") | .documents' out)" = '["a"]' ]
	[ "$(jq -c 'select(.type == "claim").reports[0] | has("as_of")' \
	    out)" = false ]
	"$BIN/merge-claims" out | cmp - out
}

@test "a sentence without a document is one by itself" {
	printf '%s\n' '{"text":"Six miners died."}' \
	    '{"text":"Nine miners died."}' | "$BIN/extract-numbers" |
		"$BIN/tag-entities" > in
	"$BIN/merge-claims" in > out
	[ "$(jq -c '[.status, .documents]' out)" = '["conflict",2]' ]
	"$BIN/merge-claims" out | cmp - out
	[ "$("$BIN/render" out | sed -n 2p | cut -d , -f 1)" = "2 articles" ]
}
