# How split takes files in: forms, encodings, ids, what is known of them.
load helper
bats_require_minimum_version 1.5.0

setup()
{
	cd "$BATS_TEST_TMPDIR" || return
	TEXT='Five people died in the fire.'
}

# The document records of some files, as jq shows them.
documents()
{
	local show=$1
	shift
	"$BIN/split" "$@" | jq -r "select(.type == \"document\") | $show"
}

is()
{
	[ "$1" = "$2" ] || { printf 'not %s\nbut %s\n' "$2" "$1"; return 1; }
}

@test "a document is called by its file" {
	echo "$TEXT" > fire.txt
	echo "$TEXT" > .hidden.txt
	echo "$TEXT" > no-suffix
	gzip -c fire.txt > smoke.v2.txt.gz
	is "$(documents .doc fire.txt .hidden.txt no-suffix smoke.v2.txt.gz |
		paste -sd ' ')" "fire .hidden no-suffix smoke.v2"
	is "$(documents .doc < fire.txt)" stdin
	is "$(documents .source ./fire.txt)" ./fire.txt
}

@test "alike files are told apart by their folders, whatever their order" {
	mkdir -p x/a y/a
	for name in x/a/f.txt y/a/f.txt x/g.txt g.txt g.html; do
		echo "$TEXT" > $name
	done
	is "$(documents .doc x/a/f.txt y/a/f.txt | paste -sd ' ')" "x/a/f y/a/f"
	is "$(documents .doc ./y/a/f.txt x/a/f.txt | paste -sd ' ')" \
	    "y/a/f x/a/f"
	is "$(documents .doc x/g.txt g.txt | paste -sd ' ')" "x/g g.txt"
	is "$(documents .doc g.html g.txt | paste -sd ' ')" "g.html g.txt"
	is "$(documents .doc g.txt ./g.txt | paste -sd ' ')" "g g"
}

@test "--doc names the one file" {
	echo "$TEXT" > fire.txt
	is "$(documents .doc --doc=blaze fire.txt)" blaze
	run "$BIN/split" --doc=blaze fire.txt fire.txt
	[ "$status" -eq 2 ]
}

@test "a hash is that of title and text, not of the file's name" {
	echo "$TEXT" > a.txt
	cp a.txt b.txt
	echo "$TEXT Two." > c.txt
	documents .hash a.txt b.txt c.txt > hashes
	is "$(uniq hashes | wc -l)" 2
	grep -v -x '[0-9a-f]\{16\}' hashes && return 1
	is "$(head -n 1 hashes)" "$({ echo; cat a.txt; } | sha256sum |
		cut -c 1-16)"
}

@test "text, HTML and JSON lines are told by their first characters" {
	echo "$TEXT" > a
	echo "<p>$TEXT</p>" > b
	printf '\n  <!DOCTYPE html><title>Fire</title><p>%s</p>\n' "$TEXT" > c
	printf '{"doc":"d","text":"%s"}\n' "$TEXT" > d
	for file in a b c d; do
		is "$("$BIN/split" $file | jq -r 'select(.zone == "body") |
		    .text')" "$TEXT"
	done
	echo "[Photo: a fire] $TEXT" > e
	is "$(documents .length e)" "$(head -n 1 e | wc -m)"
}

@test "--from says what sniffing would get wrong" {
	echo "{$TEXT}" > a
	run "$BIN/split" a
	[ "$status" -eq 1 ]
	is "$(documents .length --from=text a)" 32
	run "$BIN/split" --from=pdf a
	[ "$status" -eq 2 ]
	[[ $output == *"auto, text, html, jsonl, feed or warc"* ]]
}

@test "an array or CSV stops with a hint" {
	echo '[{"text":"a"}]' > array
	printf 'id,text\n1,a\n' > table
	run "$BIN/split" array
	[ "$status" -eq 1 ]
	[[ $output == *"jq -c '.[]'"* ]]
	run "$BIN/split" table
	[ "$status" -eq 1 ]
	[[ $output == *"CSV"* ]]
}

@test "UTF-16 with a byte order mark is read" {
	printf 'caf\303\251 \360\237\222\245: %s\n' "$TEXT" > u8
	for code in UTF-16LE UTF-16BE; do
		{
			printf '\357\273\277'
			cat u8
		} | iconv -f utf-8 -t $code > $code
		is "$(documents .hash $code)" "$(documents .hash u8)"
	done
	{ printf '\357\273\277'; cat u8; } > marked
	is "$(documents .hash marked)" "$(documents .hash u8)"
}

@test "a page is read in the encoding that it declares" {
	printf '<meta charset="windows-1252"><p>Caf\351: five died.</p>' > a
	printf '<meta http-equiv=content-type content="text/html; charset=ISO-8859-1"><p>Caf\351: five died.</p>' > b
	printf '<meta charset=shift_jis><p>Caf\303\251: five died.</p>' > c
	for file in a b; do
		is "$("$BIN/split" $file | jq -r 'select(.type == "sentence") |
		    .text')" "Café: five died."
	done
	"$BIN/split" c | jq -e . > /dev/null
}

@test "a text that is no UTF-8 is refused where it is, the others are read" {
	printf 'A\nB caf\351\n' > latin1.txt
	printf 'A\0B\n' > binary.txt
	echo "$TEXT" > good.txt
	run "$BIN/split" latin1.txt binary.txt good.txt
	[ "$status" -eq 1 ]
	[[ $output == *"split: latin1.txt:2:6: not UTF-8"*"--charset"* ]]
	[[ $output == *"split: binary.txt:1:2: NUL"* ]]
	[[ $output == *'"doc":"good"'* ]]
}

@test "an empty file is no document" {
	: > empty
	printf ' \n\n' > blank
	"$BIN/split" empty blank > out
	[ ! -s out ]
}

@test "JSON lines: what the record states is taken as it is" {
	echo '{"id":"x","title":"T","outlet":"O","agencies":"AP","published":"2024-03-01","updated":"2024-03-02","url":"http://u","story":"s","language":"en","text":"Five died."}' > in
	is "$(documents '[.doc, .title, .outlet, .agencies[0], .published,
	    .published_from, .updated, .url, .story, .language] | join(" ")' \
	    in)" "x T O AP 2024-03-01 metadata 2024-03-02 http://u s en"
	is "$("$BIN/split" in | jq -r 'select(.field == "title") |
	    [.start, .end, .zone, .text] | join(" ")')" "0 1 headline T"
}

@test "JSON lines: an id may be a number, or the place in the file" {
	printf '%s\n' '{"id":9007199254740993,"text":"a"}' '' '{"text":"b"}' \
	    '{"doc":"d","id":"e","text":"c"}' > in.jsonl
	is "$(documents .doc in.jsonl | paste -sd ' ')" \
	    "9007199254740993 in-3 d"
}

@test "JSON lines: --map reads members of other names" {
	echo '{"uri":"x","body":"Five died.","date":"2024-03-01","text":7}' > in
	is "$(documents '.doc + " " + .published' \
	    --map=id=uri,text=body,published=date in)" "x 2024-03-01"
	for map in text text= nothing=body; do
		run "$BIN/split" --map=$map in
		[ "$status" -eq 2 ]
	done
	run "$BIN/split" --map=text=words in
	[ "$status" -eq 1 ]
	[[ $output == *'in:1: no "words" (see --map)'* ]]
}

@test "--meta says what is known of each file" {
	mkdir folder
	for name in a b folder/c; do echo "$TEXT" > $name.txt; done
	{
		printf 'file\tpublished\tstory\toutlet\n'
		printf '# a comment\n\n'
		printf 'a.txt\t2024-03-01\tfire\tThe Post\r\n'
		printf 'c.txt\t\tsmoke\n'
	} > meta.tsv
	is "$(documents '[.doc, .published, .published_from, .story, .outlet] |
	    join(" ")' --meta=meta.tsv ./a.txt b.txt folder/c.txt |
		paste -sd ,)" "a 2024-03-01 metadata fire The Post,b    ,c   smoke "
	printf '# file\toutlet\na.txt\tO\n' > meta.tsv
	is "$(documents .outlet --meta=meta.tsv a.txt)" O
	printf 'a.txt\tO\t1 March 2024\thttp://u\ts\n' > meta.tsv
	is "$(documents '[.published, .url, .story] | join(" ")' \
	    --meta=meta.tsv a.txt)" "2024-03-01 http://u s"
}

@test "--meta: what is wrong is named" {
	echo "$TEXT" > a.txt
	printf 'file\tcolour\na.txt\tred\n' > meta.tsv
	run "$BIN/split" --meta=meta.tsv a.txt
	[ "$status" -eq 2 ]
	[[ $output == *"meta.tsv:1: the columns are"* ]]
	printf 'file\toutlet\na.txt\tO\tmore\n' > meta.tsv
	run "$BIN/split" --meta=meta.tsv a.txt
	[ "$status" -eq 2 ]
	[[ $output == *"meta.tsv:2: too many columns"* ]]
	printf 'a.txt\tO\tsoon\n' > meta.tsv
	run "$BIN/split" --meta=meta.tsv a.txt
	[ "$status" -eq 2 ]
	[[ $output == *"meta.tsv:1: published is no date"* ]]
	run "$BIN/split" --meta=nowhere.tsv a.txt
	[ "$status" -eq 2 ]
	[[ $output == *"nowhere.tsv"* ]]
}

@test "options fill in where the input is silent, and only there" {
	printf '%s\n' '{"id":"a","text":"Five died.","published":"2024-03-01","outlet":"O","story":"s"}' \
	    '{"id":"b","text":"Five died."}' > in
	is "$(documents '[.doc, .published, .published_from, .outlet, .story] |
	    join(" ")' --published=2020-01-01 --outlet=P --story=t in |
		paste -sd ,)" \
	    "a 2024-03-01 metadata O s,b 2020-01-01 option P t"
	is "$("$BIN/split" --published=2020-01-01 in |
		jq -r 'select(.doc == "b" and .n == 0) | .published')" \
	    2020-01-01
}

@test "--published is a day, in any usual way; what is none is told" {
	echo "$TEXT" > a.txt
	is "$(documents .published --published='5 March 2024' a.txt)" 2024-03-05
	for day in soon 2024-13-45 2024 01/02/2024; do
		run "$BIN/split" --published=$day a.txt
		[ "$status" -eq 2 ]
		[[ $output == *"--published: must be a day"* ]]
	done
}

@test "a day in a file's name counts where nobody else tells it" {
	echo "$TEXT" > 2024-11-03-fire.txt
	is "$(documents '.published + " " + .published_from' \
	    2024-11-03-fire.txt)" "2024-11-03 file-name"
	is "$(documents '.published + " " + .published_from' \
	    --published=2024-11-04 2024-11-03-fire.txt)" "2024-11-04 option"
	printf 'Published: 4 May 2021\n\n%s\n' "$TEXT" > 2024-11-03-fire.txt
	is "$(documents .published_from 2024-11-03-fire.txt)" text
	echo '{"text":"Five died."}' > 2024-11-03.jsonl
	is "$(documents .published 2024-11-03.jsonl)" null
}

@test "a sentence's text is what its offsets delimit, in any form of input" {
	printf 'Caf\303\251 \360\237\222\245 fire\r\n\r\nFive died. \302\240Six hurt.\r\n' > a.txt
	"$BIN/split" --with-source a.txt > out
	jq -s -e '(.[0].text | explode) as $t | .[1:] | length >= 3 and
	    all(.[]; .text == ($t[.start:.end] | implode))' out > /dev/null
	is "$(jq -s '.[0].length' out)" "$(wc -m < a.txt)"
	is "$(documents '.text' a.txt)" null
}

@test "shards hold each document once" {
	for i in $(seq 60); do
		printf '{"id":"d%s","text":"Five died."}\n' $i
	done > in
	for k in 1 2 3; do
		documents .doc --shard=$k/3 in > part$k
		[ -s part$k ]
	done
	is "$(cat part? | sort)" "$(documents .doc in | sort)"
	for shard in 0/3 4/3 x/3 3 1/0 1/2x; do
		run "$BIN/split" --shard=$shard in
		[ "$status" -eq 2 ]
	done
}

@test "a text longer than --max-document is refused" {
	yes "$TEXT" | head -n 100 > long.txt
	echo "$TEXT" > short.txt
	run "$BIN/split" --max-document=1K long.txt short.txt
	[ "$status" -eq 1 ]
	[[ $output == *"long.txt: longer than --max-document"* ]]
	[[ $output == *'"doc":"short"'* ]]
}

@test "to split twice is to split once" {
	echo "$TEXT Six were hurt." > a.txt
	"$BIN/split" --with-source a.txt > once
	"$BIN/split" once | cmp - once
}

@test "records of types that split does not know pass" {
	printf '%s\n' '{"type":"weather","t": 3.10}' \
	    '{"type":"article","id":"x","text":"Five died."}' > in
	"$BIN/split" in > out
	is "$(head -n 1 out)" '{"type":"weather","t": 3.10}'
	is "$(sed -n 2p out | jq -r .doc)" x
}

@test "a page says of itself in JSON-LD who wrote it, where and when" {
	cat > page.html <<-'EOF'
	<html lang=en_GB><head><title>Mill burns down | The Coast Daily</title>
	<meta property="og:site_name" content="The Coast Daily">
	<link rel=canonical href="https://coast.example/mill">
	<script type="application/ld+json">{"@graph":[
	{"@type":"WebSite","name":"Coast"},
	{"@type":"Person","@id":"#ana","name":"Ana Diaz"},
	{"@type":["NewsArticle","Article"],"url":"https://coast.example/mill#top",
	"headline":"Mill &amp; barn burn
	down","author":[{"@id":"#ana"},{"@type":"Organization","name":"Reuters"},
	{"name":"Staff Reporter"}],
	"datePublished":"2021-03-04T05:06:07+02:00",
	"dateModified":"2021-03-05T05:06:07+02:00"},
	{"@type":"NewsArticle","url":"https://coast.example/other",
	"headline":"Another","datePublished":"2011-01-01"}]}</script></head>
	<body><h1>Mill and barn burn down</h1><p>A mill and a barn burned down on
	Thursday, killing two people, the fire brigade of the town said.</p>
	EOF
	is "$(documents '[.title, .outlet, .published, .updated, .url,
	    .language, .published_from, (.byline | join(" ")),
	    (.agencies | join(" "))] | join("|")' page.html)" \
	    'Mill and barn burn down|The Coast Daily|2021-03-04T05:06:07+02:00|2021-03-05T05:06:07+02:00|https://coast.example/mill|en-GB|metadata|Ana Diaz|Reuters'
}

@test "of several articles on a page none is taken where nothing tells which" {
	cat > list.html <<-'EOF'
	<script type="application/ld+json">[{"@type":"NewsArticle",
	"headline":"One","datePublished":"2011-01-01"},{"@type":"NewsArticle",
	"headline":"Two","datePublished":"2012-01-01"}]</script>
	<p>A mill burned down on Thursday, killing two people, police said.</p>
	EOF
	is "$(documents '[.published, .title] | join("|")' list.html)" '|'
	printf '%s' '<script type="application/ld+json">{"@type":' \
	    '</script><p>A mill burned down on Thursday, they said.</p>' > bad
	is "$(documents '.length' bad)" 42
}

@test "the preset of a program reads its names; later items come before" {
	echo '{"maintext":"Two died.","date_publish":"2021-03-04 05:06:07","source_domain":"coast.example","authors":["Ana Diaz","Li Wei"],"title":"Fire","url":"u","text":null}' > np
	is "$(documents '[.published, .outlet, .title, .byline[]] | join("|")' \
	    --map=news-please np)" '2021-03-04|coast.example|Fire|Ana Diaz|Li Wei'
	echo '{"title":"Fire","author":"Ana Diaz; Li Wei","hostname":"coast.example","date":"2021-03-04","source-hostname":"Coast Daily","source":"https://coast.example/1","text":"Two died.","id":null}' > tr
	is "$(documents '[.published, .outlet, .url, .byline[]] | join("|")' \
	    --map=trafilatura tr)" \
	    '2021-03-04|Coast Daily|https://coast.example/1|Ana Diaz|Li Wei'
	echo '{"text":"Two died.","title":"Fire","publish_date":"2021-03-04T05:06:07+00:00","meta_site_name":"","source_url":"https://coast.example","url":"https://coast.example/1","authors":[]}' > pa
	is "$(documents '[.published, .outlet, .url] | join("|")' \
	    --map=newspaper pa)" \
	    '2021-03-04T05:06:07Z|https://coast.example|https://coast.example/1'
	echo '{"text":"Two died.","domain":"coast.example","date":"2021-03-04 05:06:07","url":"u"}' > cc
	is "$(documents '[.published, .outlet] | join("|")' --map=cc-news cc)" \
	    '2021-03-04|coast.example'
	is "$(documents .outlet --map=cc-news,outlet=url cc)" u
	run "$BIN/split" --map=scrapy cc
	[ "$status" -eq 2 ]
	[[ $output == *"trafilatura, news-please"* ]]
}

@test "JSON lines: names may lead into objects, and have others in reserve" {
	echo '{"article":{"body":"Two died."},"when":1614834367,"site":null,"d":"c.example"}' > in
	is "$(documents '[.published, .outlet] | join("|")' \
	    --map='text=article.body,published=when,outlet=site|d' in)" \
	    '2021-03-04T05:06:07Z|c.example'
	echo '{"text":"Two died.","published":"01/02/2021"}' > vague
	is "$(documents .published vague)" null
}

feed()
{
	cat <<-'EOF'
	<?xml version="1.0"?>
	<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
	<channel><title>Coast Daily</title><language>en-GB</language>
	<image><title>Logo</title></image>
	<item><title>Ferry sinks &amp; 12 die</title><guid>coast-1</guid>
	<link>https://coast.example/ferry</link>
	<pubDate>Thu, 06 Jan 2022 10:15:00 +0300</pubDate>
	<dc:creator><![CDATA[Ana Diaz]]></dc:creator>
	<description>Short.</description>
	<content:encoded><![CDATA[<p>A ferry sank.</p><p>Forty&nbsp;were saved.</p>]]></content:encoded></item>
	<item><title>One & two</title><description>x</description></item>
	<item><title>Fire at mill</title><link>https://coast.example/mill</link>
	<description>Three hurt&nbsp;there.</description></item>
	</channel></rss>
	EOF
}

@test "RSS: an item is a report; what is malformed is named, the others are read" {
	feed > feed.xml
	run --separate-stderr "$BIN/split" --with-source feed.xml
	[ "$status" -eq 1 ]
	[[ $stderr == "split: feed.xml:11:19: malformed feed"* ]]
	is "$(jq -r 'select(.type == "document") | [.doc, .title, .text, .outlet,
	    .published, .url, .byline[0]] | join("|")' <<< "$output")" \
	    $'coast-1|Ferry sinks & 12 die|A ferry sank.\n\nForty\302\240were saved.|Coast Daily|2022-01-06T10:15:00+03:00|https://coast.example/ferry|Ana Diaz\nhttps://coast.example/mill|Fire at mill|Three hurt\302\240there.|Coast Daily||https://coast.example/mill|'
}

@test "Atom: content may be XHTML; an id has the time of its update" {
	cat > feed.atom <<-'EOF'
	<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Hill &amp;amp; Dale</title>
	<entry><title>Storm</title><id>urn:1</id>
	<link rel="self" href="https://h.example/feed"/>
	<link rel="alternate" href="https://h.example/storm"/>
	<published>2022-01-06T10:00:00Z</published>
	<updated>2022-01-07T10:00:00Z</updated><author><name>Li Wei</name></author>
	<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two
	<b>died</b> &amp; five fled.</p></div></content></entry></feed>
	EOF
	is "$(documents '[.doc, .text, .outlet, .published, .updated, .url,
	    .byline[0]] | join("|")' --with-source feed.atom)" \
	    'urn:1@2022-01-07T10:00:00Z|Two died & five fled.|Hill & Dale|2022-01-06T10:00:00Z|2022-01-07T10:00:00Z|https://h.example/storm|Li Wei'
}

@test "a feed that opens entities in entities gives no more than it has" {
	{
		echo '<!DOCTYPE rss [<!ENTITY a "lol">'
		for i in b c d e f g h i j; do
			p=$(printf %s $i | tr b-j a-i)
			echo "<!ENTITY $i \"&$p;&$p;&$p;&$p;&$p;&$p;&$p;&$p;&$p;&$p;\">"
		done
		echo ']><rss><channel><item><title>&j;</title></item></channel></rss>'
	} > bomb.xml
	run "$BIN/split" bomb.xml
	[ "$status" -eq 1 ]
	[ ${#output} -lt 1000 ]
}

# warc TYPE MEDIA ID URL < content: a record
warc()
{
	cat > content
	printf 'WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %s\r\n\r\n' \
	    "$1" "$3" "$4" "$2" "$(wc -c < content | tr -d ' ')"
	cat content
	printf '\r\n\r\n'
}

page()
{
	printf '<title>Bridge falls</title><p>\314\356\361\362: five people died on Monday, officials said.</p>'
}

# As servers send it: in chunks, each with its size.
chunked()
{
	page | gzip -n > packed
	split -b 30 packed chunk.
	for part in chunk.*; do
		printf '%x\r\n' "$(wc -c < "$part")"
		cat "$part"
		printf '\r\n'
	done
	rm chunk.*
	printf '0\r\n\r\n'
}

archive()
{
	printf 'software: x\r\n' | warc warcinfo application/warc-fields 1 -
	{
		printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset="windows-1251"\r\ntransfer-encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n'
		chunked
	} | warc response 'application/http; msgtype=response' 3 http://x.example/a
	printf 'HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\n<p>Nothing here.' |
	    warc response application/http 4 http://x.example/b
	printf 'HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Type: text/html\r\n\r\n\013\002' |
	    warc response application/http 5 http://x.example/c
	printf 'torn\r\n'
	printf 'Flood hits town\nTwelve people died in it.\n' |
	    warc conversion text/plain 7 http://x.example/d
}

@test "WARC and WET: chunks, codings and encodings; a bad record is named" {
	archive > a.warc
	while read -r from to; do
		tail -c +$((from + 1)) a.warc | head -c $((to - from)) | gzip -n
	done <<< "$(grep -abo WARC/1.0 a.warc | cut -d : -f 1 | {
		read -r a
		while read -r b; do echo "$a $b"; a=$b; done
		echo "$a 999999"
	})" > a.warc.gz
	for file in a.warc a.warc.gz; do
		run --separate-stderr "$BIN/split" --with-source $file
		[ "$status" -eq 1 ]
		[[ $stderr == *"$file: record 4: content encoding \"br\" is not read"* ]]
		[[ $stderr == *"$file: record 5: what stands before it is no record"* ]]
		is "$(jq -r 'select(.type == "document") | [.doc, .title, .url,
		    .text] | join("|")' <<< "$output")" \
		    $'3|Bridge falls|http://x.example/a|Мост: five people died on Monday, officials said.\n7|Flood hits town|http://x.example/d|Flood hits town\nTwelve people died in it.'
	done
	head -c 300 a.warc > cut.warc
	run "$BIN/split" cut.warc
	[ "$status" -eq 1 ]
	[[ $output == *"cut.warc: record 2: "*"cut off"* || $output == *"record 2: no Content-Length"* ]]
}

@test "a damaged member of a packed archive is named, the others are read" {
	for i in 1 2 3; do
		printf 'Town number %s is flooded, and %s people died.\n' $i $i |
		    warc conversion text/plain id$i http://x.example/$i | gzip -n > m$i
	done
	{ cat m1; head -c 60 m2; printf 'XXXXXXXXXXXXXXXX'; tail -c +77 m2; cat m3; } > bad.warc.gz
	run --separate-stderr "$BIN/split" bad.warc.gz
	[ "$status" -eq 1 ]
	[[ $stderr == *"bad.warc.gz: record 2: damaged gzip data"* ]]
	is "$(jq -r 'select(.type == "document") | .doc' <<< "$output" |
	    tr '\n' ' ')" 'id1 id3 '
}

@test "items of a feed that have one address are told apart" {
	printf '<rss version="2.0"><channel>%s%s</channel></rss>' \
	    '<item><title>One</title><link>https://c.example/</link></item>' \
	    '<item><title>Two</title><link>https://c.example/</link></item>' > f
	is "$(documents .doc f | tr '\n' ' ')" 'https://c.example/ https://c.example/-2 '
}

@test "pages in the encodings of the web, declared anywhere or nowhere" {
	printf '<p>Caf\351: \223five\224 died there.</p>' > none.html
	is "$("$BIN/split" none.html | jq -r 'select(.text) | .text')" \
	    'Café: “five” died there.'
	printf '<meta charset=utf-8><p>Caf\303\251 \377 and caf\303\251: five died.</p>' > few.html
	is "$("$BIN/split" few.html | jq -r 'select(.text) | .text')" \
	    'Café � and café: five died.'
	printf 'Caf\351: five died.\n' > l1.txt
	is "$("$BIN/split" --charset=latin1 l1.txt | jq -r 'select(.text) | .text')" \
	    'Café: five died.'
	run "$BIN/split" --charset=klingon l1.txt
	[ "$status" -eq 2 ]
}

@test "--files0-from reads the files that a list names" {
	mkdir -p d
	echo "$TEXT" > 'd/a b.txt'
	echo "$TEXT Six fled." > $'d/c\nd.txt'
	find d -type f -print0 | sort -z > list
	is "$(documents .doc --files0-from=list | wc -l)" 3
	is "$(documents .doc --files0-from=- < list | head -n 1)" 'a b'
	run "$BIN/split" --files0-from=list d/x.txt
	[ "$status" -eq 2 ]
	printf 'a.txt\nb.txt\n' > lines
	run "$BIN/split" --files0-from=lines
	[ "$status" -eq 2 ]
	[[ $output == *"lines: names must end with NUL"* ]]
	: > empty
	is "$("$BIN/split" --files0-from=empty)" ''
}

@test "JSON lines: a text that is HTML is read as what it shows" {
	printf '%s\n' '{"id":"x","title":"Mill &amp; fire","text":"<p>Five died &amp; six were hurt.</p><ul><li>The mill</li></ul>"}' > in
	is "$(documents .title in)" "Mill & fire"
	is "$("$BIN/split" in | jq -r 'select(.field == null and .n) |
	    [.start, .end, .text] | join(" ")' | head -n 1)" \
	    "0 26 Five died & six were hurt."
	is "$("$BIN/split" --with-source in | jq -r 'select(.text and .hash) |
	    .text[0:26]')" "Five died & six were hurt."
	"$BIN/split" in | "$BIN/split" | cmp - <("$BIN/split" in)
}

@test "the marks of Markdown are no part of a title" {
	printf '## Mill burns: five dead\n\nFive people died on Sunday, police said.\n' > a.md
	is "$(documents .title a.md)" "Mill burns: five dead"
}
