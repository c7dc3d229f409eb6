# diff-claims: what is new, changed and superseded between two runs of merge-claims.
bats_require_minimum_version 1.5.0
load helper

setup()
{
	cd "$BATS_TEST_TMPDIR" || return
}

# doc predicate subject value day: a report of its own document.
count()
{
	printf '{"type":"report","doc":"%s","start":0,"end":3,"kind":"cardinal",' "$1"
	printf '"predicate":"%s","subject":"%s","text":"%s","value":%s,' \
	    "$2" "$3" "$4" "$4"
	printf '"low":%s,"high":%s,"sentence":"s","as_of":"2024-03-0%s",' \
	    "$4" "$4" "$5"
	printf '"as_of_from":"clause","chain":[{"name":"%s","kind":"outlet"}]}\n' "$1"
}

merged()
{
	"$BIN/merge-claims" "$@"
}

# What changed, without the id, bars between the columns.
changes()
{
	"$BIN/diff-claims" "$1" "$2" | cut -f 1-4 | tr '\t' '|'
}

@test "the same twice: nothing changed" {
	count a killed police 8 1 | merged > one
	run -0 "$BIN/diff-claims" one one
	[ -z "$output" ]
}

@test "a later figure is new, the earlier one superseded, the status another" {
	count a killed police 8 1 | merged > one
	count b killed police 12 2 | merged one - > two
	[ "$(changes one two | head -n 4)" = "best|police officers killed|8|12
figure|police officers killed||12
superseded|police officers killed|8|12
status|police officers killed|single|update" ]
}

@test "who says the same adds an origin and an article" {
	count a killed police 8 1 | merged > one
	count b killed police 8 1 | merged one - > two
	[ "$(changes one two)" = "status|police officers killed|single|agree
origins|police officers killed|1|2
articles|police officers killed|1|2" ]
}

@test "questions are new, and gone where a document is left out" {
	count a killed police 8 1 > in
	count b missing child 3 1 >> in
	merged in > two
	merged --without=b in > one
	grep -v '"claim".*"missing"' two > short
	[ "$(changes short two)" = "new|children missing||3" ]
	[ "$(changes two short)" = "gone|children missing|3|" ]
}

@test "a figure of an article that is left out is struck, what it superseded restored" {
	count a killed police 8 1 > in
	count b killed police 12 2 >> in
	merged in > both
	merged --without=b in > one
	[ "$(changes both one | head -n 3)" = "best|police officers killed|12|8
restored|police officers killed||8
struck|police officers killed|12|" ]
}

@test "a question all of whose reports are left out is gone, and not shown" {
	count a killed police 8 1 > in
	count b missing child 3 1 >> in
	merged in > two
	merged --without=b two > one
	[ "$(changes two one)" = "gone|children missing|3|" ]
	[ "$(changes one two)" = "new|children missing||3" ]
	not grep -i 'children missing' <("$BIN/render" one)
	"$BIN/render" two | grep -qi 'children missing'
	count c missing child 3 1 | sed 's/"text"/"denied":true,&/' |
		merged one - > denied
	"$BIN/render" denied | grep -qi 'children missing'
}

@test "a question whose id is another is known by its reports" {
	count a injured person 353 1 | merged > one
	count b injured police 353 1 | merged one - > two
	changes one two > out
	not grep -q '^new\|^gone' out
	grep -q '^articles|police officers injured|1|2$' out
}

@test "the column of the id leads to the claim" {
	count a killed police 8 1 | merged > one
	count b missing child 3 1 | merged one - > two
	id=$("$BIN/diff-claims" one two | cut -f 5)
	[ "$(jq -r 'select(.type == "claim" and .key.predicate == "missing").id' \
	    two)" = "$id" ]
}

@test "one file, or three, are no two runs" {
	count a killed police 8 1 | merged > one
	run -2 "$BIN/diff-claims" one
	[[ $output == *"OLD and NEW"* ]]
	run -2 "$BIN/diff-claims" one one one
	run -3 "$BIN/diff-claims" one nowhere
}

@test "the front command calls it diff" {
	count a killed police 8 1 | merged > one
	run -0 "$BIN/copydesk" diff one one
	run -2 "$BIN/copydesk" diff one
}
