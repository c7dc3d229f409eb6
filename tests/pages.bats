# What split takes from web pages: templates of many kinds of site, with texts of our own.
load helper

@test "the report and its metadata come out of twenty kinds of page" {
	run python3 "$TOP/tests/pages.py" "$BIN/split" "$TOP/tests/pages"
	echo "$output"
	[ "$status" -eq 0 ]
	[ "$(grep -c 'F1 .* of' <<< "$output")" -ge 20 ]
}

@test "the scorer sees what is too much, what is missing and what is wrong" {
	mkdir -p "$BATS_TEST_TMPDIR/p"
	cd "$BATS_TEST_TMPDIR/p" || return
	echo '<h1>Mill burns</h1><p>A mill burned down on Thursday, police said.</p>' > a.html
	echo 'Mill burns. Another thing happened in a town far away.' > a.txt
	echo '{"title":"Mill burns","outlet":"The Post"}' > a.json
	run python3 "$TOP/tests/pages.py" "$BIN/split" . --errors
	[ "$status" -eq 1 ]
	[[ $output == *"outlet: None, not 'The Post'"* ]]
	[[ $output == *"missing: "*"happened"* ]]
}
