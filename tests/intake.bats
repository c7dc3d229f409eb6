# How split takes files in: forms, encodings, ids, what is known of them.
load helper

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
	[[ $output == *"auto, text, html or jsonl"* ]]
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
	[[ $output == *"split: latin1.txt:2:6: not UTF-8"*"iconv"* ]]
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
	printf 'a.txt\tO\t2024\thttp://u\ts\n' > meta.tsv
	is "$(documents '.url + " " + .story' --meta=meta.tsv a.txt)" \
	    "http://u s"
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
