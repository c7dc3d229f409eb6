# The events of examples/: each pipeline gives the report that stands beside it.
load helper

setup()
{
	cd "$TOP/examples" || return
	export BIN
}

same()
{
	"./$1/run.sh" > "$BATS_TEST_TMPDIR/report"
	diff -u "$1/expected" "$BATS_TEST_TMPDIR/report"
}

@test "the unrest in Kazakhstan gives the expected report" {
	same kazakhstan
}

@test "the earthquake gives the expected report" {
	same earthquake
}

@test "the election gives the expected report" {
	same election
}

@test "the company's quarter gives the expected report" {
	same results
}

@test "every event has a script, a report and a test" {
	for event in */; do
		[ -x "${event}run.sh" ]
		[ -s "${event}expected" ]
		grep -q "same ${event%/}\$" "$BATS_TEST_FILENAME"
	done
}

@test "an example's report does not depend on the time zone" {
	LC_ALL=C TZ=Asia/Tokyo ./earthquake/run.sh > "$BATS_TEST_TMPDIR/c"
	LC_ALL=C TZ=America/Lima ./earthquake/run.sh > "$BATS_TEST_TMPDIR/l"
	cmp "$BATS_TEST_TMPDIR/c" "$BATS_TEST_TMPDIR/l"
}
