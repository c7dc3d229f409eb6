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

@test "pages that are made to be slow are not" {
	cd "$BATS_TEST_TMPDIR" || return
	n=$(plenty 50000 500)
	yes '<div><p>A short sentence that says something of note.</p></div>' |
	    head -n "$n" > siblings.html
	yes '<article class="author comment"><a href=/x>One two three</a><br>word</article>' |
	    head -n "$n" > cards.html
	{
		echo '<script type="application/ld+json">['
		yes '{"@type":"Person","@id":"#a"},' | head -n "$n"
		echo '{"@type":"NewsArticle","author":['
		yes '{"@id":"#b"},' | head -n 5000
		echo '{"@id":"#b"}]}]</script><p>Five people died there.</p>'
	} > authors.html
	run timeout 60 "$BIN/split" siblings.html cards.html authors.html
	[ "$status" -eq 0 ]
}
