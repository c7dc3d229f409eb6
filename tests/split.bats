# split: documents into sentences, with what each part of a page is.
load helper

# Sentences as "zone: text", one a line.
zones()
{
	"$BIN/split" "$@" | jq -r 'select(.type == "sentence") |
	    "\(.zone): \(.text | gsub("\\s+"; " "))"'
}

# A member of the document record.
member()
{
	local name=$1
	shift
	"$BIN/split" "$@" | jq -c "select(.type == \"document\") | .$name"
}

@test "every sentence is exactly what its offsets delimit" {
	for input in "$TOP"/tests/cases/split/*.d/input; do
		case $(head -c 1 "$input") in
		'{' | '<') continue ;;
		esac
		"$BIN/split" < "$input" |
		    jq -e --rawfile source "$input" 'select(.field == null and
		    .type == "sentence") | .text == $source[.start:.end]' |
		    sort -u > "$BATS_TEST_TMPDIR/same"
		[ "$(cat "$BATS_TEST_TMPDIR/same")" = true ] ||
			{ echo "$input"; false; }
	done
}

@test "sentences are counted from 0, without gaps, in order of the text" {
	run jq -s -e '[.[] | select(.type == "sentence")] as $s |
	    ($s | map(.n)) == [range($s | length)] and
	    ($s | map(.start)) == ($s | map(.start) | sort)' \
	    "$TOP/tests/cases/split/furniture.d/expected"
	[ "$status" -eq 0 ]
	run bash -c '"$0/split" < "$1"' "$BIN" \
	    "$TOP/tests/cases/split/furniture.d/input"
	[ "$output" = "$(cat "$TOP/tests/cases/split/furniture.d/expected")" ]
}

@test "offsets count code points" {
	run bash -c 'printf "%s" "Żółw fell. 🐢 rose. It rained." | "$0/split" |
	    jq -c "select(.type == \"sentence\") | [.start, .end]"' "$BIN"
	[ "$output" = $'[0,10]\n[11,18]\n[19,29]' ]
}

@test "empty text gives a document and no sentence" {
	run bash -c 'printf "" | "$0/split" | jq -r .type' "$BIN"
	[ "$status" -eq 0 ]
	[ -z "${output//document/}" ]
	run bash -c 'echo "{\"doc\":\"e\",\"text\":\"\"}" |
	    "$0/split" --from=jsonl | jq -r .type' "$BIN"
	[ "$output" = document ]
}

@test "what the caller says stays" {
	cd "$BATS_TEST_TMPDIR" || return
	cat > in <<-'EOF'
	{"doc":"a","title":"Mine","outlet":"Radio","agencies":["X"],"published":"2001-02-03","text":"Theirs of another day\n\nPublished: 4 May 2021\n\nLIMA (AP) — It fell. Ana Diaz ran.\n\n© 2021 The Post."}
	EOF
	run member 'title, .outlet, .agencies, .published' --from=jsonl in
	[ "$output" = $'"Mine"\n"Radio"\n["X"]\n"2001-02-03"' ]
}

@test "an agency credited in a dateline is named by its usual letters" {
	run member agencies <(echo "LIMA, Peru (The Associated Press) — It fell.")
	[ "$output" = '["AP"]' ]
	run member agencies <(printf 'It fell on Sunday.\n\n(With inputs from Agence France-Presse and Reuters)\n')
	[ "$output" = '["AFP","Reuters"]' ]
}

@test "the credit of a photo does not make an agency a source of the words" {
	run member agencies <(printf 'Nine hurt in fire\n\nSmoke rises over the port of Callao on May 3, 2019. (AFP)\n\nNine people were hurt on Friday, police said.\nPhoto: Reuters\nTwo were children.\n')
	[ "$output" = null ]
}

@test "a dateline does not end a sentence" {
	run zones <(echo "ST. LOUIS, Mo. (AP) — It fell. Nobody saw it.")
	[ "${lines[0]}" = "body: ST. LOUIS, Mo. (AP) — It fell." ]
	[ "${lines[1]}" = "body: Nobody saw it." ]
}

@test "a colon behind a known place is a dateline, behind a name it is not" {
	run member 'dateline.place' <(echo "Nairobi: The court sat on Monday. It rose at noon.")
	[ "$output" = '"Nairobi"' ]
	run member 'dateline.place' <(echo "Ruiz: The court sat on Monday. It rose at noon.")
	[ "$output" = null ]
}

@test "a place in capitals is written as a name" {
	run member 'dateline.place' <(echo "RIO DE JANEIRO — Two men were held on Monday, police said.")
	[ "$output" = '"Rio de Janeiro"' ]
}

@test "published comes from the text only where day, month and year stand there" {
	run member published <(printf 'Fire in Porto\n\nJan. 5, 2022\n\nThe fire broke out at dawn, police said.\n')
	[ "$output" = '"2022-01-05"' ]
	run member published <(printf 'PORTO, Jan. 5 (Reuters) - The fire broke out at dawn.\n')
	[ "$output" = null ]
	run member published <(printf 'Fire in Porto\n\nThe fire of Jan. 5, 2022 broke out at dawn, police said.\n')
	[ "$output" = null ]
}

@test "a report that corrects itself says so" {
	run member corrections <(printf 'Nine died, police said.\n\nThis story has been corrected to show that nine died, not ten.\n')
	[ "$output" = '["This story has been corrected to show that nine died, not ten."]' ]
}

@test "a caption is told from a sentence about the same" {
	run zones <(printf 'Rain again\n\nRescuers search for bodies in the mud in Mocoa, Colombia, April 2, 2017.\n\nRescuers searched for bodies in the mud in Mocoa, Colombia, on April 2, 2017.\n')
	[ "${lines[1]%%:*}" = caption ]
	[ "${lines[2]%%:*}" = body ]
}

@test "talks that are seen as a chance are no caption" {
	run zones <(printf 'The talks are seen as the last chance for peace in the valley.\n\nThe two envoys are seen leaving the hall in Geneva on Monday.\n')
	[ "${lines[0]%%:*}" = body ]
	[ "${lines[1]%%:*}" = caption ]
}

@test "one line alone is no headline" {
	run zones <(echo "Nine dead in fire")
	[ "$output" = "body: Nine dead in fire" ]
}

@test "a question may be a headline" {
	run zones <(printf 'Why did the dam break?\n\nNobody knows yet, the minister said.\n')
	[ "${lines[0]%%:*}" = headline ]
	run zones <(printf 'The dam broke. Why did it?\n\nNobody knows yet, the minister said.\n')
	[ "${lines[0]%%:*}" = body ]
}

@test "the same short sentence may be said twice" {
	run bash -c 'printf "He denied it.\n\nShe asked.\n\nHe denied it.\n" |
	    "$0/split" | jq -c "select(.repeat != null)"' "$BIN"
	[ -z "$output" ]
}

@test "a sentence of the body that stands there twice is a repeat" {
	run bash -c 'printf "The bridge fell at noon on Sunday, police said.\n\nIt rained.\n\nThe bridge fell at noon on Sunday, police said.\n" |
	    "$0/split" | jq -c "select(.repeat != null) | [.n, .repeat]"' "$BIN"
	[ "$output" = "[2,0]" ]
}

@test "comments of readers at the end are no report" {
	run zones <(printf 'Nine people died on Sunday, police said.\n\nTwo more are missing in the hills.\n\nComments (2)\n\nI heard that 900 people died.\n')
	[ "${lines[3]}" = "boilerplate: I heard that 900 people died." ]
}

@test "sixteen megabytes in one line take linear time" {
	local one two
	yes 'Nine of 10 people left (see p. 4). "No!" Mr. Roe said...' |
	    tr '\n' ' ' | head -c "$(plenty 2000000 50000)" \
	    > "$BATS_TEST_TMPDIR/a"
	cat "$BATS_TEST_TMPDIR"/a{,,,,,,,} > "$BATS_TEST_TMPDIR/b"
	TIMEFORMAT=%U
	one=$( { time "$BIN/split" "$BATS_TEST_TMPDIR/a" > /dev/null; } 2>&1 )
	two=$( { time "$BIN/split" "$BATS_TEST_TMPDIR/b" > /dev/null; } 2>&1 )
	echo "2 MB: $one s, 16 MB: $two s"
	awk -v a="$one" -v b="$two" 'BEGIN { exit !(b < 20 * (a + 0.05)) }'
}

@test "bytes of every kind are borne" {
	head -c "$(plenty 300000 30000)" /dev/urandom | iconv -f latin1 -t utf-8 |
	    tr -d '\000' > "$BATS_TEST_TMPDIR/noise"
	run bash -c '"$0/split" --from=text "$1" | jq -s length' "$BIN" \
	    "$BATS_TEST_TMPDIR/noise"
	[ "$status" -eq 0 ]
	[ "$output" -gt 0 ]
}

@test "a headline is the same with other quotes, case and white space" {
	run bash -c 'printf "Two \342\200\230brave\342\200\231 divers saved\n\nTwo \047brave\047  Divers Saved\n\nThe divers were saved on Sunday, police said.\n" |
	    "$0/split" | jq -c "select(.repeat != null) | [.n, .repeat, .zone]"' "$BIN"
	[ "$output" = '[1,0,"headline"]' ]
}

@test "lines of a table, which begin and end alike, take linear time" {
	seq "$(plenty 60000 3000)" | sed 's/.*/The minister said in June that & tonnes of grain came in by ship./' \
	    > "$BATS_TEST_TMPDIR/table"
	run timeout 60 "$BIN/split" -o "$BATS_TEST_TMPDIR/out" \
	    "$BATS_TEST_TMPDIR/table"
	[ "$status" -eq 0 ]
	! grep -q '"repeat"' "$BATS_TEST_TMPDIR/out"
}

@test "what a message quotes of another, with or without text, makes no claims" {
	run bash -c 'printf "Nine people died, police said on Sunday in Lima.\n\nAna Diaz <a@b.example> wrote:\n> Ten died.\n>\n> Twenty were hurt.\n" |
	    "$0/split" | jq -r .zone' "$BIN"
	[ "$(printf '%s\n' "${lines[@]}" | paste -sd ' ')" = \
	    "null body boilerplate boilerplate boilerplate boilerplate" ]
	run bash -c 'printf "> Ten people died.\n> Twenty were hurt.\n" |
	    "$0/split" | jq -r .zone' "$BIN"
	[[ $output != *boilerplate* ]]
}
