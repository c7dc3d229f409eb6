# The five stages together: what comes out depends on what was said, and on nothing else.
load helper

setup()
{
	stages=$("$BIN/copydesk" env)
	eval "$stages"
	cd "$BATS_TEST_TMPDIR" || return
	cp -R "$TOP"/examples/*/ .
	cd kazakhstan || return
}

annotate()
{
	split "$@" | extract-numbers | tag-entities
}

whole()
{
	annotate --meta=reports.tsv ./*.txt | merge-claims
}

claims()
{
	jq -c "select(.type == \"claim\") | $1"
}

@test "the front command gives what the five stages give" {
	whole | render > stages
	copydesk --meta=reports.tsv ./*.txt > front
	[ -s front ]
	cmp stages front
}

@test "a stage run by the front command is the stage" {
	split ./*.txt > stage
	copydesk split ./*.txt > front
	cmp stage front
}

@test "the order of the files does not matter" {
	whole > forth
	annotate --meta=reports.tsv plains-radio.txt harbour-times.txt \
	    channel-nine.txt lakeside-ledger.txt gulf-courier.txt |
		merge-claims > back
	sed 's|"\./|"|g' forth > a
	sed 's|"\./|"|g' back > b
	cmp a b
}

@test "numbers first or names first, the claims are the same" {
	split ./*.txt | tag-entities | extract-numbers | merge-claims > names
	split ./*.txt | extract-numbers | tag-entities | merge-claims > numbers
	[ -s names ]
	cmp names numbers
}

@test "to annotate twice is to annotate once" {
	annotate ./*.txt > once
	extract-numbers once | tag-entities > twice
	cmp once twice
}

@test "merging what was merged changes nothing" {
	whole > once
	merge-claims once > twice
	cmp once twice
}

@test "parts of one document each, merged in a tree, give the whole" {
	whole > whole.jsonl
	for doc in *.txt; do
		annotate --meta=reports.tsv "./$doc" |
			merge-claims --partial > "$doc.part"
	done
	merge-claims --partial g*.part c*.part > left.part
	merge-claims --partial h*.part l*.part g*.part > right.part
	merge-claims right.part p*.part left.part > tree.jsonl
	cmp whole.jsonl tree.jsonl
}

@test "shards hold every document once" {
	split ./*.txt | jq -r 'select(.type == "document") | .doc' |
		sort > all
	for k in 1 2 3; do
		split --shard=$k/3 ./*.txt
	done | jq -r 'select(.type == "document") | .doc' | sort > shards
	[ "$(wc -l < all)" -eq 5 ]
	cmp all shards
}

@test "compressed reports are read as they are" {
	split plains-radio.txt | jq -c 'del(.source)' > plain
	gzip -c plains-radio.txt > plains-radio.txt.gz
	zstd -q -c plains-radio.txt > plains-radio.txt.zst
	split --doc=plains-radio plains-radio.txt.gz | jq -c 'del(.source)' > gz
	split --doc=plains-radio plains-radio.txt.zst | jq -c 'del(.source)' > zst
	[ -s plain ]
	cmp plain gz
	cmp plain zst
}

@test "every figure can be found in its report, character for character" {
	for report in *.txt; do
		jq -R -s -c --arg doc "${report%.txt}" \
		    '{$doc, text: .}' "$report"
	done > texts
	whole | claims '.reports[] | select(.field == null)' > figures
	[ "$(wc -l < figures)" -gt 30 ]
	jq -n -r --slurpfile texts texts --slurpfile figures figures '
		($texts | map({(.doc): (.text | explode)}) | add) as $text |
		$figures[] |
		select(($text[.doc][.start:.end] | implode) != .text) |
		.doc + ": " + .text' > wrong
	cat wrong
	[ ! -s wrong ]
}

@test "the sentence of every figure stands in its report too" {
	for report in *.txt; do
		jq -R -s -c --arg doc "${report%.txt}" \
		    '{$doc, text: .}' "$report"
	done > texts
	whole | claims '.reports[] | select(.sentence != null)' > figures
	[ -s figures ]
	jq -n -r --slurpfile texts texts --slurpfile figures figures '
		($texts | map({(.doc): (.text | explode)}) | add) as $text |
		$figures[] |
		.sentence_start as $s | (.sentence | explode | length) as $n |
		select(($text[.doc][$s:$s + $n] | implode) != .sentence) |
		.doc + ": " + .sentence' > wrong
	cat wrong
	[ ! -s wrong ]
}

@test "page furniture makes no claims" {
	whole > all
	grep -q '"zone":"boilerplate"' <(split ./*.txt)
	claims '.reports[] | select(.zone == "boilerplate" or
	    .zone == "byline" or .zone == "credit")' < all > furniture
	[ ! -s furniture ]
}

@test "stories are kept apart" {
	annotate --story=one lakeside-ledger.txt > both
	annotate --story=two harbour-times.txt >> both
	merge-claims both | claims '[.reports[].doc] | unique | length' |
		sort -u > documents
	[ "$(cat documents)" = 1 ]
}

# The atoms of what is left out stay in the state; they stand for nothing.
standing()
{
	claims 'select(any(.reports[]; .stands)) |
	    [.label, .status, .low, .best, .high, .origins,
	    [.figures[] | select(.stands) | [.low, .high]]]' | sort
}

@test "a document that is left out changes the claims as if it had never been" {
	whole > all
	merge-claims --without=gulf-courier all | standing > without
	annotate --meta=reports.tsv ./[!g]*.txt | merge-claims | standing > less
	[ -s less ]
	diff less without
}

@test "what a decision strikes out comes back without the decision" {
	whole > all
	merge-claims --without=gulf-courier all > less
	not cmp -s all less
	grep -v '"type":"decision"' less | merge-claims > back
	cmp all back
}

@test "a misread figure can be struck out" {
	whole > all
	claims 'select(.documents == 1) | .reports[0]' < all | head -n 1 > report
	[ -s report ]
	jq -c '{"type": "decision", "do": "misread",
	    "report": {doc, start, "end": .end}, "note": "test"}' report > decision
	jq -c '[.doc, .start, .end]' report > which
	merge-claims all | claims '.reports[] | select(.stands)' |
		jq -c '[.doc, .start, .end]' | grep -qxFf which
	merge-claims all decision | claims '.reports[] | select(.stands)' |
		jq -c '[.doc, .start, .end]' > after
	[ -s after ]
	! grep -qxFf which after
}

@test "nothing in gives a report that says so" {
	: > empty
	split empty | extract-numbers | tag-entities | merge-claims > records
	run render records
	[ "$status" -eq 0 ]
	[[ $output == *"no reports"* ]]
}

@test "the suffix of -o chooses the format" {
	copydesk -o report.html ./*.txt
	head -c 15 report.html | grep -qi '<!doctype html>'
	copydesk -o report.md ./*.txt
	grep -q '^#' report.md
	copydesk -o report.csv ./*.txt
	head -n 1 report.csv | grep -q ','
}

@test "the page asks nothing of any network and runs no script" {
	copydesk -o page.html ./*.txt
	grep -q "default-src 'none'" page.html
	! grep -q -i -E '<script|<link|<img|<iframe|src=|@import|url\(' page.html
}

@test "a page has the same bytes in any locale, time zone and width of terminal" {
	LC_ALL=C TZ=UTC COLUMNS=80 copydesk -o a.html ./*.txt
	LC_ALL=C.UTF-8 TZ=Pacific/Kiritimati COLUMNS=30 copydesk -o b.html ./*.txt
	cmp a.html b.html
}

@test "what the filters write is valid JSON, one object a line" {
	whole > all
	jq -e -c 'type == "object"' all | sort -u > types
	[ "$(cat types)" = true ]
	[ "$(jq -c . all | wc -l)" -eq "$(wc -l < all)" ]
}

# With a make that builds nothing: what is there is what is tested.
@test "make install puts one program into bin that finds the stages aside, and the manual" {
	root=$BATS_TEST_TMPDIR/root
	make -s -C "$TOP" -o all B="${B:-${BIN%/bin}}" DESTDIR="$root" PREFIX=/usr install
	cd "$root/usr"
	[ "$(ls bin)" = copydesk ]
	ls libexec/copydesk > "$BATS_TEST_TMPDIR/stages"
	for stage in split extract-numbers tag-entities merge-claims render; do
		grep -qx "$stage" "$BATS_TEST_TMPDIR/stages"
	done
	for page in "$TOP"/man/*.[157]; do
		[ -f "share/man/man${page##*.}/${page##*/}" ]
	done
	cd "$BATS_TEST_TMPDIR/kazakhstan"
	"$root/usr/bin/copydesk" ./*.txt > installed
	copydesk ./*.txt > built
	[ -s installed ]
	cmp installed built
}

# The commands of the README, in its own words.
readme_blocks()
{
	awk '/^```sh$/ { block = 1; next } /^```/ { block = 0 } block' \
	    "$TOP/README.md"
}

@test "the README's make targets exist" {
	readme_blocks | sed -n 's/^\(sudo \)\?make \([a-z-]*\).*/\2/p' |
		sort -u > targets
	[ -s targets ]
	while read -r target; do
		grep -q "^$target:" "$TOP/Makefile"
	done < targets
}

@test "the README's commands run and give what it says" {
	cd "$BATS_TEST_TMPDIR"
	mkdir readme
	cp -R "$TOP/examples" readme
	cd readme
	readme_blocks | grep -v -E '^(sudo )?make( |$)' |
		sed "s|build/bin|$BIN|g" > commands
	[ -s commands ]
	bash -e -o pipefail commands > output
	[ -s output ]
	awk '/^```json$/ { block = 1; next } /^```/ { block = 0 } block' \
	    "$TOP/README.md" > records
	[ -s records ]
	while IFS= read -r record; do
		grep -qxF -- "$record" output || { echo "$record"; false; }
	done < records
}

@test "the README's report is a piece of what comes out" {
	cd "$BATS_TEST_TMPDIR"
	awk '/^```text$/ { block = 1; next } /^```/ { block = 0 } block' \
	    "$TOP/README.md" > excerpt
	[ "$(wc -l < excerpt)" -ge 10 ]
	while IFS= read -r line; do
		grep -qxF -- "$line" "$TOP/examples/kazakhstan/expected" ||
			{ echo "$line"; false; }
	done < excerpt
}

@test "people in the plural without a numeral are told as two or more" {
	printf 'The nuns were murdered in the village.\n' > a.txt
	"$BIN/copydesk" a.txt | grep -q 'killed: 2 or more'
	! "$BIN/copydesk" a.txt | grep -q 'killed: nuns'
}
