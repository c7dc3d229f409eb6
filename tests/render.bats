# render: a report for people, in each of its forms.
bats_require_minimum_version 1.5.0
load helper

setup()
{
	QUAKE=$TOP/tests/cases/render/quake.jsonl
	cd "$BATS_TEST_TMPDIR" || return
}

# The quake with a text put wherever text from outside goes.
poison()
{
	python3 - "$QUAKE" "$1" <<-'EOF'
	import json, sys
	bad = json.loads('"' + sys.argv[2] + '"')
	keep = {"type", "kind", "status", "policy", "modifier", "zone", "id",
	    "claims", "as_of", "as_of_from", "published", "documents"}
	def walk(v, name=None):
	    if isinstance(v, dict):
	        return {k: w if k in keep else walk(w, k)
	            for k, w in v.items()}
	    if isinstance(v, list):
	        return [walk(w, name) for w in v]
	    return bad if isinstance(v, str) and name not in ("doc", "story",
	        "predicate") else v
	for line in open(sys.argv[1]):
	    print(json.dumps(walk(json.loads(line))))
	EOF
}

# No control byte but the newline, no U+0080-9F, no bidi control in a file.
clean()
{
	python3 - "$1" <<-'EOF'
	import sys
	text = open(sys.argv[1], encoding="utf-8", newline="").read()
	bad = {c for c in text if (ord(c) < 32 and c != "\n") or
	    127 <= ord(c) < 160 or c in "\u202a\u202b\u202c\u202d\u202e\u2066"
	    "\u2067\u2068\u2069"}
	sys.exit(f"{bad!r}" if bad else 0)
	EOF
}

@test "without records each form says that there are no reports" {
	run -0 "$BIN/render" < /dev/null
	[ "$output" = "no reports" ]
	"$BIN/render" -t html < /dev/null > empty.html
	python3 "$TOP/tests/page.py" html empty.html
	grep -q "<h1>no reports</h1>" empty.html
	"$BIN/render" -t md < /dev/null | grep -q "^No reports"
	"$BIN/render" -t svg < /dev/null > empty.svg
	python3 "$TOP/tests/page.py" svg empty.svg
	grep -q "no reports" empty.svg
	[ "$("$BIN/render" -t csv < /dev/null | wc -l)" -eq 1 ]
	"$BIN/render" -t json < /dev/null | jq -e '.claims == []'
}

@test "the page is well formed, links within itself and loads nothing" {
	"$BIN/render" -t html "$QUAKE" > page.html
	python3 "$TOP/tests/page.py" html page.html
}

@test "the check of pages finds a script, a lost link and a text over the edge" {
	"$BIN/render" -t html "$QUAKE" > page.html
	sed 's,</h1>,</h1><script>1</script><a href="#no">x</a>,' page.html > bad.html
	run -1 python3 "$TOP/tests/page.py" html bad.html
	[[ $output == *"a <script>"* && $output == *"link to nothing"* ]]
	sed 's/viewBox="0 0 720/viewBox="0 0 400/' page.html > bad.html
	run -1 python3 "$TOP/tests/page.py" html bad.html
	[[ $output == *"over the side"* ]]
}

@test "the charts alone are well-formed SVG, no text over the edge" {
	"$BIN/render" -t svg "$QUAKE" > chart.svg
	python3 "$TOP/tests/page.py" svg chart.svg
	! command -v xmllint > /dev/null || xmllint --noout chart.svg
}

@test "every figure of the page leads to its sentence and back" {
	"$BIN/render" -t html "$QUAKE" > page.html
	[ "$(grep -c 'class="n"><a href="#c[0-9]*q[0-9]*"' page.html)" -ge 8 ]
	[ "$(grep -o '<mark>' page.html | wc -l)" -ge 14 ]
	grep -q 'href="https://news.example/andina-2#:~:text=Twelve,-people%20[^"]*"><bdi>andina-2:102-108' \
	    page.html
}

@test "the head tells articles and origins, and leads to the sections" {
	"$BIN/render" -t html "$QUAKE" > page.html
	grep -q '<p class="sum">5 articles, 5 Nov – 6 Nov 2026, behind them 3 to 5 origins\. 7 questions: <a href="#agreed1">1 agreed</a>' page.html
	# A wire copy adds up.
	grep -q '<a href="#checks1">1 thing does not add up</a>' page.html
	jq -c 'select(.kind != "conversion")' "$QUAKE" |
	    "$BIN/render" -t html > page.html
	! grep -q 'not add up' page.html
}

@test "an address with a fragment of its own is left as it is" {
	jq -c 'if .url then .url += "#top" else . end' "$QUAKE" |
	    "$BIN/render" -t html > page.html
	grep -q 'href="https://news.example/andina-2#top"><bdi>andina-2:102' \
	    page.html
	! grep -q ':~:' page.html
}

@test "a claim shows who cites whom, from the origin to the articles" {
	"$BIN/render" -t html --claim=00000000000000d1 "$QUAKE" > page.html
	grep -q '<li><bdi>Interior Ministry</bdi><ul><li><bdi>Andina</bdi> <b>12</b><ul><li><bdi>Pacific Wire</bdi><ul><li><bdi>World Report</bdi> <b>12</b></li>' page.html
	# Nobody cites anybody: nothing is drawn.
	jq -c 'if .reports then .reports[].chain |= .[:1] else . end' "$QUAKE" |
	    "$BIN/render" -t html > page.html
	! grep -q 'class="cites"' page.html
}

@test "no line on a terminal is wider than it is" {
	cat > narrow.py <<-'EOF'
	import sys
	for line in open("page.txt"):
	    assert len(line.rstrip("\n")) <= int(sys.argv[1]), line
	EOF
	for width in 20 40 60 80 132; do
		"$BIN/render" --width=$width "$QUAKE" > page.txt
		python3 narrow.py $width
	done
}

@test "wide characters keep the columns in line" {
	jq -c '(.chain[0]?.name) |= . // empty | if .outlet then
	    .outlet = "新华社通讯" else . end' "$QUAKE" > wide.jsonl
	"$BIN/render" wide.jsonl > page.txt
	python3 - <<-'EOF'
	import unicodedata
	for line in open("page.txt"):
	    w = sum(1 + (unicodedata.east_asian_width(c) in "WF")
	        for c in line.rstrip("\n"))
	    assert w <= 80, line
	EOF
	grep -q 新华社 page.txt
}

@test "markup in names, titles, quotes and addresses is text" {
	for bad in '<script>alert(1)</script>' '\"><img src=x onerror=alert(1)>' \
	    '</title></svg><svg onload=a>' '</script><!--' 'javascript:alert(1)' \
	    '</style></head><body onload=x>'; do
		poison "$bad" > bad.jsonl
		"$BIN/render" -t html bad.jsonl > bad.html
		python3 "$TOP/tests/page.py" html bad.html
		"$BIN/render" -t svg bad.jsonl > bad.svg
		python3 "$TOP/tests/page.py" svg bad.svg
	done
}

@test "only http and https addresses become links" {
	for url in 'javascript:alert(1)' 'data:text/html,x' 'vbscript:x' \
	    'https://x/\" onclick=\"1' 'https://x/a)[b](c'; do
		jq -c --argjson u "\"$url\"" 'if .url then .url = $u else . end' \
		    "$QUAKE" > url.jsonl
		"$BIN/render" -t html url.jsonl > url.html
		python3 "$TOP/tests/page.py" html url.html
		not grep -q 'href="[jdv]' url.html
		not grep -q '](<[jdv]' <("$BIN/render" -t md url.jsonl)
	done
}

@test "control and bidi characters are shown, in every form for eyes" {
	poison 'a\u001b]52;c;ZWNo\u0007\u001b[2J\u009b31m\b\u202egpj.exe\u2066' \
	    > bad.jsonl
	for form in term md html svg; do
		"$BIN/render" -t $form bad.jsonl > bad.out
		clean bad.out
		grep -q 'u001b' bad.out
		grep -q 'u202e' bad.out
	done
	"$BIN/render" --color=always bad.jsonl > bad.out
	! grep -q $'\033]' bad.out
}

@test "a line end in a name breaks no row" {
	poison 'A\nX\tC' > bad.jsonl
	"$BIN/render" -t md bad.jsonl > bad.md
	not grep -q '^X' bad.md
	"$BIN/render" bad.jsonl > bad.txt
	not grep -q '^X' bad.txt
}

@test "Markdown tables keep their shape" {
	poison 'a|b `c` [d](e)' > bad.jsonl
	"$BIN/render" -t md bad.jsonl | sed 's/\\|//g' | awk -F'|' '
	/^\| ---/ { want = NF }
	/^\|/ { n[NR] = NF; if (want && NF != want) bad = 1 }
	!/^\|/ { want = 0 }
	END { exit bad }'
}

@test "CSV reads back as it was" {
	poison 'he said \"no\",\nthen =1' > bad.jsonl
	"$BIN/render" -t csv bad.jsonl > bad.csv
	python3 - <<-'EOF'
	import csv, json
	want = sum(len(json.loads(l)["reports"]) for l in open("bad.jsonl")
	    if '"claim"' in l[:20])
	with open("bad.csv", encoding="utf-8", newline="") as f:
	    text = f.read()
	assert text.count("\n") > text.count("\r\n")
	rows = list(csv.DictReader(text.splitlines(keepends=True)))
	assert len(rows) == want, (len(rows), want)
	for row in rows:
	    assert None not in row and None not in row.values()
	    assert row["label"] == 'he said "no",\nthen =1'
	    assert int(row["end"]) > int(row["start"])
	EOF
}

@test "--spreadsheet defuses text and leaves numbers alone" {
	poison '=HYPERLINK(1)' | sed 's/"value": 32\b/"value": -32/g' > bad.jsonl
	"$BIN/render" -t csv --spreadsheet bad.jsonl > bad.csv
	python3 - <<-'EOF'
	import csv
	rows = list(csv.DictReader(open("bad.csv", newline="")))
	assert all(r["label"] == "'=HYPERLINK(1)" for r in rows)
	assert any(r["value"] == "-32" for r in rows)
	EOF
	"$BIN/render" -t csv bad.jsonl | grep -q ',=HYPERLINK(1),'
}

@test "JSON holds the records as they came" {
	"$BIN/render" -t json "$QUAKE" > all.json
	jq -c '.documents[], .claims[], .checks[]' all.json > back.jsonl
	jq -c . "$QUAKE" | diff - back.jsonl
	"$BIN/render" -t json --only=update "$QUAKE" | jq -e '.claims | length == 1'
}

@test "the graph says who cites whom, and how often" {
	run -0 "$BIN/render" -t dot "$QUAKE"
	[[ $output == *'"Andina" -> "Interior Ministry" [label="3"]'* ]]
	poison 'a\"];x[\"\\b\nc' | "$BIN/render" -t dot > bad.dot
	not grep -q '^c' bad.dot
	! command -v dot > /dev/null || dot -Tsvg bad.dot > /dev/null
}

@test "JSON-LD has a Claim for each figure, with its articles" {
	"$BIN/render" -t jsonld "$QUAKE" > claims.jsonld
	jq -e '."@graph" | length == 13 and all(."@type" == "Claim")' claims.jsonld
	jq -e '[."@graph"[] | select(."@id" ==
	    "urn:copydesk:claim:00000000000000d1:0").appearance[] |
	    .publisher.name] == ["Andina", "World Report"]' claims.jsonld
	not grep -q ClaimReview claims.jsonld
	[ "$("$BIN/render" -t jsonld < /dev/null | jq -c '."@graph"')" = '[]' ]
}

@test "JSON-LD and annotations can be put into a page's script" {
	for form in jsonld webanno; do
		poison '</script><!-- <b>' | "$BIN/render" -t $form > bad.json
		not grep -q '<' bad.json
		jq -e '[.. | strings | select(contains("</script><!--"))] |
		    length > 0' bad.json
	done
}

@test "what rests on one origin is not told as agreement" {
	"$BIN/render" "$QUAKE" | sed -n '/rests on one/,/Reported once/p' > out
	grep -q 'One origin: ' out
	not grep -q 'Sources.*agree' out
	"$BIN/render" -t html "$QUAKE" > page.html
	grep -q 'class="card origin"' page.html
}

@test "a place that only some reports name does not stand behind the question" {
	"$BIN/render" "$QUAKE" > out
	grep -q '^People killed  ' out
	jq -c '(.reports[]? | select(has("text"))).place = "Arequipa"' "$QUAKE" |
	    "$BIN/render" > out
	grep -q '^People killed, Arequipa  ' out
}

@test "one article's conflict is its own" {
	jq -c 'if .status == "conflict" then .documents = 1 else . end' \
	    "$QUAKE" | "$BIN/render" > out
	grep -q 'The article disagrees with itself: ' out
	not grep -q -i 'sources disagree' out
	grep -q '  no value fits all that stands' out
}

# Three figures of one claim, the last two told by D, with this more in the second
# report, and the first and second related by a why.
figures()
{
	jq -cn --arg is "$1" --argjson more "$2" '[{doc: "a", value: 12},
	    {doc: "d", value: 30} + $more, {doc: "d", value: 40}] as $r |
	    {type: "claim", id: "1", key: {predicate: "killed"}, label: "people killed",
	    status: "conflict", best: 12, low: 12, high: 40, best_figure: 0,
	    documents: 2, reports: [$r[] | . + {start: (.value * 10),
		end: (.value * 10 + 2), text: "\(.value)", kind: "cardinal",
		low: .value, high: .value, predicate: "killed",
		sentence: "\(.value) died.", sentence_start: (.value * 10)}],
	    figures: [$r[] | {value, low: .value, high: .value,
		stands: (.stands != false), reports: [.value / 10 | floor - 1
		    | if . > 2 then 2 else . end],
		origins: {min: 1, max: 1, names: [.doc]}}] |
		[.[0] + {reports: [0]}, .[1] + {reports: [1]}, .[2] + {reports: [2]}],
	    relations: [{a: 0, b: 1, relation: $is, why: "they are some of those"},
		{a: 0, b: 2, relation: "conflicts", why: "no"}]}'
}

@test "the glance has those at odds; beside the best figure it is told why another is none" {
	figures scope '{}' > claims
	"$BIN/render" claims > out
	grep -q '^  *they are some of those$' out
	"$BIN/render" -t html claims | grep -q 'they are some of those'
	figures conflicts '{}' | "$BIN/render" > out
	not grep -q 'they are some of those' out
	{ figures scope '{}'; figures scope '{}' | sed 's/"id":"1"/"id":"2"/'
	} | "$BIN/render" > out
	grep -q '  In conflict people killed: 12 / 40; ' out
}

@test "what nothing took the place of is not superseded, it does not count" {
	figures conflicts '{"denied":true,"stands":false}' | "$BIN/render" > out
	grep -q '^  30 .* does not count$' out
	not grep -q superseded out
	figures conflicts '{"denied":true,"stands":false}' |
		"$BIN/render" -t html > page.html
	grep -q 'does not count' page.html
	not grep -q '>superseded' page.html
}

@test "an article that is left out does not count for a figure that stands" {
	figures conflicts '{}' | jq -c '.figures[1].reports = [1, 2] |
	    .reports[1].doc = "c" | .reports[1].stands = false' |
	    "$BIN/render" > out
	grep -q '^  30 .* 1 article, 1 origin$' out
	grep -q 'c, does not count · c:300-302' out
	not grep -q 'd, does not count' out
}

@test "what was denied of a figure that is told once is told with it" {
	figures scope '{"denied":true,"stands":false}' | jq -c '
	    .status = "single" | .reports[0:2] as $r | .reports = $r |
	    .figures[0:2] as $f | .figures = $f | .relations = []' > claims
	"$BIN/render" claims > out
	grep -q '^    30: d, denied · d:300-302$' out
	"$BIN/render" -t md claims | grep -q '| ~~30~~ | .*\*\*30\*\* died'
	"$BIN/render" -t html claims > page.html
	python3 "$TOP/tests/page.py" html page.html
	grep -q '>30: .*denied' page.html
}

@test "a decision names claims by their question, if they are there" {
	{ figures conflicts '{}'
	echo '{"type":"decision","do":"not-same","claims":["1","gone"]}'
	} | "$BIN/render" > out
	grep -q '^1 (people killed), gone: these are not one question$' out
}

@test "quotation marks round a sentence stand off from those within" {
	jq -c '(.reports[]? | select(.sentence?)) |= (.sentence =
	    "“\(.sentence)”" | .start += 1 | .end += 1)' "$QUAKE" > quoted
	"$BIN/render" quoted > out
	grep -q $'\u201c\u202f' out
	not grep -q '““\|””' out
	"$BIN/render" --ascii quoted > out
	! LC_ALL=C grep -q '[^ -~]' out
}

@test "days in a reason are written as in the rest of the report" {
	jq -c 'if has("why") then .why = "it is later (2026-11-05T09:40:00Z)"
	    else . end' "$QUAKE" | "$BIN/render" > out
	grep -q 'it is later (5 Nov' out
	! grep -q '(2026-11-05' out
}

@test "what can be clicked in a chart is not within an image" {
	"$BIN/render" -t html "$QUAKE" > page.html
	grep -q '<svg.*<title' page.html
	! grep -q '<svg[^>]*role="img"' page.html
}

@test "Web Annotations find their quotation by position and by context" {
	"$BIN/render" -t webanno --only=conflict "$QUAKE" > notes.json
	jq -e '.items | length == 7' notes.json
	jq -e '.items[0].target | .source == "https://news.example/andina-2" and
	    .selector[0].start == 102 and .selector[1].exact == "Twelve" and
	    (.selector[1].suffix | startswith(" people died"))' notes.json
}

# A sentence and a headline with what is found in them, then another document.
sentences()
{
	cat <<-'EOF'
	{"type":"document","doc":"a"}
	{"type":"sentence","doc":"a","n":0,"start":0,"end":41,"zone":"body","text":"“Twelve”\nmen 😀 died and 3 were hurt, Li said.","numbers":[{"start":1,"end":7,"text":"Twelve","kind":"cardinal","value":12,"low":12,"high":12,"of":{"start":9,"end":12,"text":"men"},"predicate":{"start":15,"end":19,"text":"died","negated":true}},{"start":24,"end":25,"text":"3","kind":"cardinal","value":3,"low":3,"high":3,"modifier":"at-least","of":{"start":9,"end":12,"text":"men","elided":true},"part_of":{"index":0}}],"entities":[{"start":37,"end":39,"text":"Li","kind":"person"}],"attributions":[{"source":{"start":37,"end":39,"text":"Li","kind":"person"},"cue":{"start":40,"end":44,"text":"said"},"content":[[0,35]]}]}
	{"type":"document","doc":"b"}
	{"type":"sentence","doc":"b","n":0,"text":"In 2019.","numbers":[{"start":3,"end":7,"text":"2019","kind":"date","iso":"2019"}]}
	EOF
}

@test "what brat reads stands off from the text that it is given" {
	sentences > s.jsonl
	"$BIN/render" -t brat-text s.jsonl > s.txt
	"$BIN/render" -o s.ann s.jsonl
	python3 - <<-'EOF'
	text = open("s.txt", encoding="utf-8").read()
	assert text.split("\n")[1:] == ["", "In 2019.", ""], text
	seen, relations = {}, []
	for line in open("s.ann", encoding="utf-8"):
	    id, what, *rest = line.rstrip("\n").split("\t")
	    if id[0] == "T":
	        kind, start, end = what.split()
	        assert text[int(start):int(end)] == rest[0], line
	        seen[id] = kind + ":" + rest[0]
	    elif id[0] == "R":
	        name, a, b = what.split()
	        relations.append((name, seen[a[5:]], seen[b[5:]]))
	    else:
	        assert what.split()[1] in seen, line
	assert len(seen) == 9, seen
	assert sorted(relations) == [
	    ("by", "cue:said", "source:Li"),
	    ("counts", "cardinal:3", "counted:men"),
	    ("counts", "cardinal:Twelve", "counted:men"),
	    ("happens", "cardinal:Twelve", "predicate:died"),
	    ("part_of", "cardinal:3", "cardinal:Twelve"),
	    ("says", "source:Li",
	     "content:“Twelve” men 😀 died and 3 were hurt")], relations
	EOF
	grep -q 'negated T' s.ann
	grep -q 'modifier T[0-9]* at-least' s.ann
	grep -q 'AnnotatorNotes T9.*iso=2019' s.ann
}

@test "spaCy's spans are those of the text, its entities do not overlap" {
	sentences | "$BIN/render" -t spacy > s.jsonl
	python3 - <<-'EOF'
	import json
	docs = [json.loads(l) for l in open("s.jsonl", encoding="utf-8")]
	assert len(docs) == 2 and docs[1]["meta"] == {"doc": "b", "n": 0}
	first = docs[0]
	cut = lambda s: first["text"][s["start"]:s["end"]]
	assert [cut(s) for s in first["spans"]["numbers"]] == ["Twelve", "3"]
	assert [cut(s) for s in first["ents"]] == ["Twelve", "3", "Li"]
	assert cut(first["spans"]["contents"][0]).endswith("were hurt")
	for d in docs:
	    ends = [0] + [e["end"] for e in d["ents"]]
	    assert all(e["start"] >= b for e, b in zip(d["ents"], ends))
	EOF
}

@test "a sentence by itself is shown too" {
	echo '{"text":"So 5 came."}' | "$BIN/render" -t brat-text |
	    grep -qx 'So 5 came.'
	[ -z "$(echo '{"text":"So 5 came."}' | "$BIN/render" -t brat)" ]
}

@test "Vega-Lite draws a row for each article's figure" {
	"$BIN/render" -o q.vl.json "$QUAKE"
	jq -e '."$schema" | endswith("v5.json")' q.vl.json
	jq -e '[.data.values[] | select(.claim == "00000000000000d1")] |
	    length == 4 and
	    (map(select(.figure == "at least 13"))[0] |
	     .high == null and .open and .to > 13 and has("value") == false)' \
	    q.vl.json
	jq -e '[.data.values[] | [.question, .row]] | length == (unique | length)' \
	    q.vl.json
	# A chart for each question, in the order of the report.
	jq -e '[.vconcat[].title] ==
	    (reduce .data.values[].question as $q ([]; if index([$q]) then .
	    else . + [$q] end))' q.vl.json
	jq -e '[.data.values[] | select(.low != null and .high != null and
	    .low > .high)] == []' q.vl.json
	poison '</script>' | "$BIN/render" -t vega > bad.json
	! grep -q '<' bad.json
}

@test "--language has the words of the report in a table" {
	cat > de.tsv <<-'EOF'
	# German, in part.
	language	de
	group mark	.
	decimal mark	,
	section conflict	Was sich widerspricht
	one article	Artikel
	many article	Artikel
	EOF
	"$BIN/render" --language=de.tsv -t html "$QUAKE" > de.html
	python3 "$TOP/tests/page.py" html de.html
	grep -q '<html lang="de">' de.html
	grep -q '>Was sich widerspricht</h2>' de.html
	grep -q '>What changed</h2>' de.html
	grep -q '5 Artikel' de.html
	grep -q '>6,1<' de.html
	printf 'direction\trtl\n' > ar.tsv
	"$BIN/render" --language=ar.tsv -t html "$QUAKE" | grep -q 'dir="rtl"'
	"$BIN/render" --language=en "$QUAKE" | cmp - <("$BIN/render" "$QUAKE")
	# Rows for it may be among one's own words as well.
	printf 'report\tsection changed\tWhat is new\n' > words.tsv
	"$BIN/render" --lexicon=words.tsv --language=de.tsv "$QUAKE" > out
	grep -q '^What is new' out
	grep -q '^Was sich' out
}

@test "a table of words that no report says is told, with status 2" {
	printf 'section conflct\tx\n' > bad.tsv
	run -2 "$BIN/render" --language=bad.tsv "$QUAKE"
	[[ $output == *'no report says "section conflct"'* ]]
	run -2 "$BIN/render" --language=none.tsv "$QUAKE"
	[[ $output == *"none.tsv: No such file"* ]]
}

@test "the suffix of -o picks the form, -t goes before it" {
	"$BIN/render" -o a.html "$QUAKE"
	head -1 a.html | grep -q DOCTYPE
	"$BIN/render" -t md -o b.html "$QUAKE"
	head -1 b.html | grep -q '^# '
	"$BIN/render" -o c.csv "$QUAKE"
	head -1 c.csv | grep -q '^story,claim'
}

@test "--only, --claim and --title choose what is shown" {
	run -0 "$BIN/render" --only=conflict "$QUAKE"
	[[ $output == *"People killed"* && $output != *"People injured"* ]]
	run -0 "$BIN/render" --claim=00000000000000d2 --title=Harm "$QUAKE"
	[[ $output == Harm* && $output == *"People injured"* &&
	    $output != *"People killed"* ]]
	run -0 "$BIN/render" --only=single-origin "$QUAKE"
	[[ $output == *"homeless"* && $output != *"Magnitude"* ]]
	run -0 "$BIN/render" --only=refine --claim=00000000000000d1 "$QUAKE"
	[[ $output == *"No claim is of the kind"* ]]
	run -0 "$BIN/render" --claim=none "$QUAKE"
	[[ $output == *"no claim has the id"* ]]
}

@test "a section's claims stand in the order of reading, unless --sort says other" {
	claim()		# id label best zone n [weight]
	{
		printf '{"type":"claim","id":"%s","key":{"predicate":"killed"},' "$1"
		printf '"label":"%s","status":"single","low":%s,"best":%s,"high":%s,' \
		    "$2" "$3" "$3" "$3"
		printf '"weight":%s,"documents":1,"best_figure":0,' "${6:-3}"
		printf '"figures":[{"value":%s,"low":%s,"high":%s,"stands":true,"reports":[0]}],' \
		    "$3" "$3" "$3"
		printf '"reports":[{"doc":"a","start":0,"end":1,"text":"%s","value":%s,' "$3" "$3"
		printf '"predicate":"killed","kind":"cardinal","zone":"%s","n":%s}]}\n' "$4" "$5"
	}
	{ claim 1 children 3 body 9; claim 2 women 2 body 1; claim 3 people 8 body 9
	claim 4 heads 1 headline 30; claim 5 light 9 headline 0 2; } > claims.jsonl
	order()
	{
		"$BIN/render" -t md ${1:+--sort=$1} claims.jsonl |
			grep -io 'children\|women\|people\|heads\|light' |
			tr A-Z a-z | awk '!seen[$0]++' | paste -sd' '
	}
	[ "$(order)" = "heads women people children light" ]
	[ "$(order reading)" = "$(order)" ]
	[ "$(order weight)" = "children women people heads light" ]
	[ "$(order label)" = "children heads light people women" ]
}

@test "what no option knows is told, with status 2" {
	run -2 "$BIN/render" -t pdf "$QUAKE"
	run -2 "$BIN/render" --only=odd "$QUAKE"
	run -2 "$BIN/render" --sort=size "$QUAKE"
	run -2 "$BIN/render" --width=3 "$QUAKE"
}

@test "stories stand apart" {
	sed 's/Earthquake near Arequipa/Other/g' "$QUAKE" | cat "$QUAKE" - > two.jsonl
	sed -i '15,$s/"doc":"/&x-/g' two.jsonl
	"$BIN/render" -t html two.jsonl > two.html
	python3 "$TOP/tests/page.py" html two.html
	[ "$(grep -c '<h2 id="story' two.html)" -eq 2 ]
	"$BIN/render" two.jsonl | grep -q "^Other$"
}

@test "the same bytes come whatever the locale and the time zone" {
	for form in term html md csv svg; do
		LC_ALL=C TZ=UTC "$BIN/render" -t $form "$QUAKE" > one
		LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo COLUMNS=120 \
		    "$BIN/render" -t $form "$QUAKE" > two
		cmp one two
	done
}

@test "a terminal that is not UTF-8 gets ASCII, and its own width" {
	cat > look.py <<-'EOF'
	import fcntl, os, pty, struct, sys, termios
	pid, fd = pty.fork()
	if pid == 0:
	    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("4H", 24, 60, 0, 0))
	    os.execv(sys.argv[1], sys.argv[1:])
	data = b""
	while True:
	    try:
	        piece = os.read(fd, 65536)
	    except OSError:
	        break
	    if not piece:
	        break
	    data += piece
	os.waitpid(pid, 0)
	lines = data.decode().replace("\r\n", "\n").split("\n")
	assert max(map(len, lines)) <= 60, max(lines, key=len)
	assert data.isascii(), "not ASCII"
	assert "[Twelve]" in data.decode()
	EOF
	LC_ALL=C NO_COLOR=1 python3 look.py "$BIN/render" "$QUAKE"
}

@test "a thousand claims take under a second of the processor" {
	python3 - "$QUAKE" > many.jsonl <<-'EOF'
	import os, sys
	lines = open(sys.argv[1]).read().splitlines()
	for line in lines[:5]:
	    print(line)
	for i in range(50 if os.environ.get("VALGRIND") else 200):
	    for line in lines[5:10]:
	        print(line.replace('"id":"00000000', '"id":"%08x' % (i + 1), 1))
	EOF
	"$BIN/render" -t html many.jsonl > many.html
	python3 "$TOP/tests/page.py" html many.html
	# Of many, each section shows the first, and an index names all.
	grep -q '<details class="more">' many.html
	claims=$(grep -c '"type":"claim"' many.jsonl)
	[ "$(sed -n '/class="index"/,/<.details>/p' many.html | grep -c '<li>')" \
	    -eq "$claims" ]
	[ "$(sed -n '/class="glance"/,/<.section>/p' many.html | grep -c 'colspan')" -ge 1 ]
	python3 - "$BIN/render" <<-'EOF'
	import os, resource, subprocess, sys
	subprocess.run([sys.argv[1], "-o", "again.html", "many.jsonl"], check=True)
	took = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
	assert took < 1 or os.environ.get("VALGRIND"), took
	EOF
	cmp many.html again.html
}

@test "with the text, each figure in it leads to what others say" {
	{
		jq -c 'select(.type == "claim") | .reports[] | {type: "sentence",
		    doc, n: .sentence_start, paragraph: .sentence_start,
		    start: .sentence_start, text: .sentence, zone: "body",
		    end: (.sentence_start + (.sentence | length))}' "$QUAKE" |
		    sort -u
		cat "$QUAKE"
	} > text.jsonl
	"$BIN/render" -o text.html text.jsonl
	python3 "$TOP/tests/page.py" html text.html
	grep -q '<h2 id="texts1">' text.html
	grep -q '<p><a id="x1-[0-9]*" class="conflict" href="#c2f1" title="People killed: Sources disagree">Twelve</a> people died and <a id="x1-[0-9]*" class="update" href="#c4f1" [^>]*>41</a> were' \
	    text.html
	# And each sentence of a card, and what does not add up, to where it stands.
	jq -c 'if .kind == "conversion" then .reports[0].start = 154 else .
	    end' text.jsonl | "$BIN/render" -t html |
	    sed -n '/class="checks"/,/<.ul>/p' | grep -q 'href="#x1-'
	grep -q '<a href="#x1-[0-9]*"><bdi>andina-2:102-108' text.html
	grep -q '"><bdi>original</bdi></a>' text.html
	sed 's/brought down houses/<b onclick=x>/' text.jsonl |
	    "$BIN/render" -t html > bad.html
	python3 "$TOP/tests/page.py" html bad.html
}

# Our strings, and those of a list that NAUGHTY names (a JSON array).
naughty()
{
	python3 "$TOP/tests/naughty.py" "$@"
}

make_naughty()
{
	naughty make ${NAUGHTY:+"$NAUGHTY"} > naughty.jsonl
}

@test "hostile strings are text as they were, and make nothing" {
	make_naughty
	"$BIN/render" -o naughty.html naughty.jsonl
	naughty check naughty.jsonl naughty.html
	python3 "$TOP/tests/page.py" html naughty.html
	"$BIN/render" -o naughty.svg naughty.jsonl
	python3 "$TOP/tests/page.py" svg naughty.svg
	"$BIN/render" naughty.jsonl > naughty.out
	clean naughty.out
	"$BIN/render" -t jsonld naughty.jsonl | jq -e '."@graph" | length == 1'
}

@test "the check of hostile strings finds one that changed, and one that acts" {
	make_naughty
	"$BIN/render" -o naughty.html naughty.jsonl
	sed 's/新华社/新华/g' naughty.html > bad.html
	run -1 naughty check naughty.jsonl bad.html
	sed 's/&lt;b&gt;/<b onclick=x>/g' naughty.html > bad.html
	run -1 naughty check naughty.jsonl bad.html
	[[ $output == *onclick* ]]
}

@test "hostile strings come back from CSV: by Python, SQLite and Miller" {
	make_naughty
	"$BIN/render" -o naughty.csv naughty.jsonl
	naughty csv naughty.jsonl naughty.csv
	if command -v sqlite3 > /dev/null; then
		sqlite3 :memory: '.mode csv' '.import naughty.csv t' \
		    'select count(*), count(distinct doc), min(value) from t' \
		    > counts
		rows=$(jq -s 'map(select(.type == "document")) | length' naughty.jsonl)
		[ "$(tr -d '\r' < counts)" = "$rows,$rows,5" ]
		sqlite3 :memory: '.mode csv' '.import naughty.csv t' '.mode json' \
		    "select doc, sentence from t where sentence <> '' order by doc" > back
		jq -c 'select(.type == "claim").reports | sort_by(.doc) |
		    map(select(.sentence != "" and
		    (.sentence | explode | all(. >= 32))) |
		    {doc, sentence})[]' naughty.jsonl > want
		jq -c '.[] | select(.sentence | explode | all(. >= 32))' back |
		    diff want -
	fi
	if command -v mlr > /dev/null; then
		# Miller makes CR LF inside a field LF.
		mlr --csv cat naughty.csv > again.csv
		python3 - naughty.csv again.csv <<-'EOF'
		import csv, sys
		have, want = ([[c.replace("\r\n", "\n") for c in row]
		    for row in csv.reader(open(name, newline=""))]
		    for name in sys.argv[1:])
		assert len(have) > 10 and have == want
		EOF
	fi
}

@test "CSV has each report's own values" {
	"$BIN/render" -o q.csv "$QUAKE"
	python3 - "$QUAKE" <<-'EOF'
	import csv, json, sys
	want = {}
	for line in open(sys.argv[1]):
	    c = json.loads(line)
	    for r in c.get("reports", []) if c["type"] == "claim" else []:
	        want[c["id"], r["doc"], str(r["start"])] = (c, r)
	rows = list(csv.DictReader(open("q.csv", newline="")))
	assert len(rows) == len(want)
	for row in rows:
	    c, r = want.pop((row["claim"], row["doc"], row["start"]))
	    assert row["status"] == c["status"] and row["label"] == c["label"]
	    assert row["text"] == r["text"] and row["end"] == str(r["end"])
	    for name in "value", "low", "high":
	        have = float(row[name]) if row[name] else None
	        assert have == r.get(name), (name, row)
	EOF
}

@test "a sentence whose facts are wrong is rejected, and nothing of it is kept" {
	{
		echo '{"type":"document","doc":"a","hash":"1"}'
		echo '{"type":"sentence","doc":"a","n":0,"start":0,"end":4,"text":"Two.","numbers":7}'
		echo '{"type":"sentence","doc":"a","n":1,"start":5,"end":9,"text":"Six."}'
	} > in
	for format in json jsonld webanno vega spacy brat brat-text; do
		run "$BIN/render" -t $format in
		[ "$status" -eq 1 ]
		[[ $output == *"render: in:2: numbers must be a list"* ]]
		[[ $output != *Two.* && $output != *"runtime error"* ]]
	done
	run "$BIN/render" -t brat-text in
	[[ $output == *Six.* ]]
}

@test "bounds and fractions are told as an article tells them" {
	printf '{"type":"report","doc":"%s","start":0,"end":9,"kind":"%s","text":"%s","value":%s,"low":%s,"high":%s%s,"predicate":"%s","subject":"person"}\n' \
	    a cardinal 'More than 200,000' 200000 200001 null ',"modifier":"more-than"' displaced \
	    b cardinal 250,000 250000 250000 250000 '' displaced \
	    a fraction 'One in twenty' 0.05 0.05 0.05 '' vaccinated |
		"$BIN/merge-claims" | "$BIN/render" > out
	grep -q '^People displaced  .*  250,000 (more than 200,000)$' out
	grep -q '^People vaccinated: one in twenty$' out
}
