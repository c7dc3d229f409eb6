# One stream contract for every filter: what comes in, what goes out, what is said.
load helper

GOOD='{"doc":"d1","text":"Five people died in the fire."}'
MORE='{"doc":"d2","text":"At least 12 people were injured."}'

setup()
{
	cd "$BATS_TEST_TMPDIR" || return
	printf '%s\n' "$GOOD" > good.jsonl
	printf '%s\n%s\n' "$GOOD" "$MORE" > both.jsonl
	# Of this, every filter has something to write.
	printf '%s\n' '{"type":"document","doc":"d1","text":"Five died."}' |
		cat - good.jsonl > document.jsonl
}

# A filter by name, in place of this shell; split is told that JSON lines come in.
become()
{
	local name=$1
	shift
	case $name in
	split) exec "$BIN/split" --from=jsonl "$@" ;;
	*) exec "$BIN/$name" "$@" ;;
	esac
}

filter()
{
	(become "$@")
}

# Run a test function for every filter (or those in FILTERS); a failure is named.
every()
{
	local tool
	for tool in ${FILTERS:-split extract-numbers tag-entities merge-claims \
	    render}; do
		"$1" "$tool" || { echo "($tool)"; return 1; }
	done
}

enrichers()
{
	local tool
	for tool in extract-numbers tag-entities; do
		"$1" "$tool" || { echo "($tool)"; return 1; }
	done
}

# ends STATUS TOOL ARGUMENT ...: run it; output to out, messages to err.
ends()
{
	local want=$1 got=0
	shift
	filter "$@" > out 2> err || got=$?
	[ "$got" -eq "$want" ] ||
		{ echo "status $got, not $want: $*"; cat err; return 1; }
}

said()
{
	grep -q -F -e "$1" err || { echo "not said: $1"; cat err; return 1; }
}

silent()
{
	[ ! -s err ] || { echo "said:"; cat err; return 1; }
}

# like FILE: the output is what the filter makes of that file, but for its name.
like()
{
	filter "$tool" < "$1" > want 2>/dev/null || true
	sed 's/"source":"[^"]*",//' out | cmp - want
}

# Programs that are watched by a sanitizer or valgrind need memory of their own.
watched()
{
	[ -n "${VALGRIND:-}" ] || grep -q __asan_init "$BIN/split"
}

empty()
{
	ends 0 "$1" < /dev/null && silent || return 1
	[ "$1" = render ] || [ ! -s out ]
}

@test "nothing in: nothing out, nothing said" {
	every empty
}

bad_line()
{
	printf '%s\n{bad\n%s\n' "$GOOD" "$MORE" > bad.jsonl
	ends 1 "$1" bad.jsonl && said "$1: bad.jsonl:2:2: " &&
	ends 1 "$1" < bad.jsonl && said "$1: -:2:2: " && like both.jsonl
}

@test "a bad line is named and left out, the others are unharmed" {
	every bad_line
}

no_newline()
{
	printf '%s' "$GOOD" > in
	ends 0 "$1" < in && silent && like good.jsonl
}

@test "a last line without its newline is a record" {
	every no_newline
}

cut_off()
{
	printf '%s\n{"doc":"d2","text":"cut of' "$GOOD" > in
	ends 1 "$1" < in && said "-:2:" && said "cut off at end of input" &&
	like good.jsonl
}

@test "a last line that was cut off is told as such" {
	every cut_off
}

crlf()
{
	printf '%s\r\n%s\r\n' "$GOOD" "$MORE" > in
	ends 0 "$1" < in && silent && like both.jsonl
}

@test "CRLF is read as LF" {
	every crlf
}

marks()
{
	printf '\357\273\277%s\n\357\273\277%s\n' "$GOOD" "$MORE" > in
	ends 0 "$1" < in && silent && like both.jsonl
}

@test "a byte order mark is skipped at the start of any line" {
	every marks
}

blank()
{
	printf '\n%s\n  \t\n%s\n\n{\n' "$GOOD" "$MORE" > in
	ends 1 "$1" < in && said "-:6:" && like both.jsonl
}

@test "blank lines are skipped and counted" {
	every blank
}

refused_line()
{
	{ printf '%s\n' "$GOOD"; cat bad; printf '%s\n' "$MORE"; } > in
	ends 1 "$tool" < in && said "$1" && like both.jsonl
}

nul()
{
	tool=$1
	printf '{"doc":"d3","text":"a"}\0{"doc":"d4"}\n' > bad
	refused_line "-:2:24: NUL" || return 1
	printf '123\0\n' > bad
	refused_line "-:2:4: NUL"
}

@test "a NUL byte is refused where it stands" {
	every nul
}

malformed()
{
	local bytes
	tool=$1
	for bytes in '\351' '\300\257' '\355\240\200' '\364\220\200\200'; do
		printf '{"doc":"d3","text":"caf'"$bytes"'"}\n' > bad
		refused_line "-:2:24: not UTF-8" || return 1
	done
	said "iconv -f latin1"
}

@test "malformed UTF-8 is refused where it stands, with a hint" {
	every malformed
}

refusals()
{
	tool=$1
	while IFS= read -r line; do
		printf '%s\n' "$line" > bad
		refused_line "-:2:" || { echo "$line"; return 1; }
	done <<-'EOF'
	42
	"x"
	null
	[]
	{"doc":"d3","text":"a"} x
	{"doc":"d3","doc":"d4","text":"a"}
	{"doc":"d3","text":"\ud83d"}
	{"doc":"d3","text":"a\u0000b"}
	{"doc":"d3","a\u0000b":1,"text":"a"}
	{"doc":"d3","text":"a","n":NaN}
	{"doc":"d3","text":"a","n":1e400}
	{"doc":"d3","text":"a","n":01}
	{"doc":"d3","text":["a","b"]}
	{"doc":"d3","text":17}
	{"doc":"d3"}
	EOF
}

@test "what is no object, or ambiguous, or of a wrong type is refused" {
	every refusals
}

garbage()
{
	tool=$1
	printf '%s}\n' '{"doc":"d3","text":"a"}' > bad
	refused_line "-:2:24: something after the object" &&
	printf '%s # x\n' '{"doc":"d3","text":"a"}' > bad &&
	refused_line "-:2:25: something after the object"
}

@test "what follows an object is refused where it begins" {
	every garbage
}

@test "split without a text says how to name it" {
	printf '{"doc":"d1","body":"Five died."}\n' > in
	ends 1 split < in
	said '(see --map)'
	ends 0 split --map text=body < in && grep -q 'Five died' out
}

two()
{
	tool=$1
	printf '%s%s\n' "$GOOD" "$MORE" > bad
	refused_line "one object a line"
}

@test "two objects on a line are refused with a hint" {
	every two
}

deep()
{
	tool=$1
	{
		printf '{"doc":"d3","text":"a","n":'
		head -c 100000 /dev/zero | tr '\0' '['
		printf '}\n'
	} > bad
	refused_line "nested too deeply" || return 1
	watched && return
	(ulimit -s 256; ends 1 "$tool" < in)
}

@test "nesting beyond 64 is refused, on a small stack too" {
	every deep
}

hints()
{
	printf '[%s,\n%s]\n' "$GOOD" "$MORE" > in
	ends 1 "$1" < in && said "jq -c '.[]'" && [ "$(wc -l < err)" = 1 ] ||
		return 1
	printf '{\n  "doc": "d1",\n  "text": "a"\n}\n' > in
	ends 1 "$1" < in && said "jq -c ." && [ "$(wc -l < err)" = 1 ] ||
		return 1
	printf 'id,text\n1,hello\n' > in
	ends 1 "$1" < in && said "CSV" && [ "$(wc -l < err)" = 1 ] || return 1
	printf '<!doctype html>\n<p>Five died</p>\n' > in
	ends 1 "$1" < in && said "HTML" && [ "$(wc -l < err)" = 1 ]
}

@test "a first line of another format stops with one hint" {
	every hints
}

long_line()
{
	{
		printf '%s\n{"doc":"d3","text":"' "$GOOD"
		head -c "$(plenty 20000000 500000)" /dev/zero | tr '\0' a
		printf '"}\n%s\n' "$MORE"
	} > in
	if watched; then
		ends 1 "$1" --max-line=64K < in
	else
		(ulimit -v 100000; ends 1 "$1" --max-line=64K < in)
	fi && said "-:2: line longer than --max-line" && like both.jsonl
}

@test "a line that is too long is skipped, in little memory" {
	every long_line
}

bad_lines()
{
	local n
	n=$(plenty 300 3)
	{
		printf '{"doc":"d1","text":"%s' "$(head -c 50000 /dev/zero |
		    tr '\0' a)"
		echo
	} > one
	{
		cat good.jsonl
		for i in $(seq "$n"); do cat one one one one one one one one; done
		printf '%s\n' "$MORE"
	} > in
	(watched || ulimit -v 100000; ends 1 "$1" < in) &&
	[ "$(wc -l < err)" = $((8 * n)) ] && like both.jsonl
}

@test "bad lines take no memory, however many" {
	enrichers bad_lines
}

missing()
{
	ends 3 "$1" nowhere.jsonl good.jsonl && said "$1: nowhere.jsonl: " &&
	like good.jsonl
}

@test "a file that is missing is named, the others are read" {
	every missing
}

directory()
{
	mkdir -p folder
	ends 3 "$1" folder good.jsonl && said "$1: folder: " && like good.jsonl
}

@test "a directory is named, the others are read" {
	every directory
}

dash()
{
	ends 0 "$1" - < good.jsonl && silent && like good.jsonl
}

@test "- is standard input" {
	every dash
}

full()
{
	local got=0
	filter "$1" document.jsonl > /dev/full 2> err || got=$?
	[ "$got" -eq 3 ] && said "$1: standard output: "
}

@test "a full disk is noticed" {
	[ -c /dev/full ] || skip "no /dev/full"
	every full
}

closed()
{
	local got=0
	filter "$1" document.jsonl >&- 2> err || got=$?
	[ "$got" -eq 3 ] && said "$1: "
}

@test "a closed standard output is noticed" {
	every closed
}

no_input()
{
	local got=0
	filter "$1" <&- > out 2> err || got=$?
	[ "$got" -eq 3 ] && said "$1: -: "
}

@test "a closed standard input is noticed" {
	every no_input
}

broken_pipe()
{
	for i in $(seq "$(plenty 3000 400)"); do
		printf '{"doc":"d%s","text":"%s people died there."}\n' $i $i
	done > in
	{ filter "$1" in 2> err; echo $? > status; } | head -n 1 > out
	silent && case $(cat status) in 0 | 141) ;; *) false ;; esac
}

@test "a closed pipe ends a filter without a word" {
	every broken_pipe
}

newer()
{
	printf '{"schema":"99.0","doc":"d3","text":"x"}\n' > in
	cat in both.jsonl in > mixed
	ends 1 "$1" --rejects=rejects < mixed && said "newer" &&
	[ "$(wc -l < err)" = 1 ] && [ "$(wc -l < rejects)" = 2 ] &&
	like both.jsonl
}

@test "records of a newer version are left out, which is said once" {
	every newer
}

older()
{
	printf '{"schema":"1.7","doc":"d1","text":"x"}\n' > in
	ends 0 "$1" < in && silent
}

@test "records of this version are not" {
	every older
}

controls()
{
	printf '{"doc":"d3","text":"\033[2J\302\233"\n{"\033]52;":1,"\033]52;":1}\n' > in
	ends 1 "$1" in $'\033[2J' 2>/dev/null || ends 3 "$1" in $'\033[2J' ||
		return 1
	! LC_ALL=C grep -q $'[\001-\010\013-\037\177\233]' err
}

@test "no control byte of the input gets into a message" {
	every controls
}

rejects()
{
	printf '%s\n{bad\n%s\n{"doc":"d3"}\n' "$GOOD" "$MORE" > bad.jsonl
	ends 1 "$1" --rejects=rejects bad.jsonl && like both.jsonl || return 1
	jq -e -s 'map([.file, .line, .column, .raw]) ==
	    [["bad.jsonl", 2, 2, "{bad"],
	     ["bad.jsonl", 4, null, "{\"doc\":\"d3\"}"]] and
	    all(.[]; .message | length > 0)' rejects > /dev/null
}

@test "bad records are kept by --rejects" {
	every rejects
}

fails()
{
	printf '%s\n{bad\n%s\n{bad\n' "$GOOD" "$MORE" > bad.jsonl
	ends 1 "$1" --on-error=fail bad.jsonl && [ "$(wc -l < err)" = 1 ] &&
	like good.jsonl
}

@test "--on-error=fail stops at the first bad record" {
	every fails
}

stats()
{
	printf '%s\n{bad\n%s\n' "$GOOD" "$MORE" > bad.jsonl
	ends 1 "$1" --stats bad.jsonl || return 1
	tail -n 1 err | jq -e --arg tool "$1" '.program == $tool and
	    .in == 3 and .rejected == 1 and (.out | type) == "number" and
	    .seconds >= 0' > /dev/null
}

@test "--stats counts" {
	every stats
}

packed()
{
	gzip -c both.jsonl > both.gz
	zstd -q -c -f both.jsonl > both.zst
	gzip -c good.jsonl > members.gz
	printf '%s\n' "$MORE" | gzip -c >> members.gz
	ends 0 "$1" < both.gz && like both.jsonl &&
	ends 0 "$1" < both.zst && like both.jsonl &&
	ends 0 "$1" < members.gz && like both.jsonl || return 1
	head -c 40 both.gz > cut.gz
	ends 3 "$1" cut.gz && said "$1: cut.gz"
}

@test "gzip and zstd are read as what they hold" {
	every packed
}

to_file()
{
	rm -rf new && mkdir new
	ends 0 "$1" -o new/file good.jsonl && [ ! -s out ] && cp new/file out &&
	like good.jsonl && [ "$(ls new)" = file ] || return 1
	echo old > new/file
	ends 3 "$1" -o new/file good.jsonl nowhere.jsonl &&
	[ "$(cat new/file)" = old ] && [ "$(ls new)" = file ] || return 1
	printf '%s\n{bad\n' "$GOOD" > bad.jsonl
	ends 1 "$1" -o new/file bad.jsonl && cp new/file out && like good.jsonl
}

@test "-o: a file appears when all is done, and stays as it was otherwise" {
	every to_file
}

to_device()
{
	ends 0 "$1" -o /dev/null document.jsonl && [ -c /dev/null ] || return 1
	ends 3 "$1" -o /dev/full document.jsonl && [ -c /dev/full ]
}

@test "-o: a device is written to, not replaced" {
	[ -c /dev/full ] || skip "no /dev/full"
	every to_device
}

killed()
{
	rm -rf new pipe && mkdir new && mkfifo pipe
	echo old > new/file
	become "$1" -o new/file < pipe 2> err &
	exec 9> pipe
	printf '%s\n' "$GOOD" >&9
	for i in $(seq 50); do
		[ "$(ls new | wc -l)" -gt 1 ] && break
		sleep 0.1
	done
	kill -TERM $!
	wait $! || true
	exec 9>&-
	[ "$(cat new/file)" = old ] && [ "$(ls new)" = file ]
}

@test "-o: a filter that is killed leaves nothing behind" {
	every killed
}

help()
{
	ends 0 "$1" --help && silent && grep -q '^Usage: ' out &&
	! grep -q '.\{81\}' out && mv out long && ends 0 "$1" -h &&
	cmp out long || return 1
	[ "$(grep -n '^Examples' out | cut -d : -f 1)" -lt \
	    "$(grep -n '^Options' out | head -n 1 | cut -d : -f 1)" ]
}

@test "--help: to standard output, 80 columns, examples first" {
	every help
}

version()
{
	ends 0 "$1" -V && silent && grep -q -x "$1 (copydesk) [0-9.]*" out &&
	mv out short && ends 0 "$1" --version && cmp out short
}

@test "--version names the program and the suite" {
	every version
}

usage()
{
	ends 2 "$1" --no-such-option && said "$1: --no-such-option: " &&
	said "Try '$1 --help'" && [ ! -s out ] &&
	ends 2 "$1" --max-lime=4 && said "is it --max-line?" &&
	ends 2 "$1" -Q && said "$1: -Q: " &&
	ends 2 "$1" --max-line && said "argument" &&
	ends 2 "$1" --max-line=many && said "max-line" &&
	ends 2 "$1" --unbuffered=yes && said "no argument" &&
	ends 2 "$1" --color=blue && ends 2 "$1" --on-error=cry &&
	ends 2 "$1" --lexicon=nowhere.tsv good.jsonl && said "nowhere.tsv"
}

@test "wrong options: said, status 2" {
	every usage
}

terminal()
{
	local got=0
	script -qec "'$BIN/$1' 2> err" /dev/null > out || got=$?
	[ "$got" -eq 2 ] && said "Usage: "
}

@test "on a terminal without input there is help, no waiting" {
	command -v script > /dev/null || skip "no script(1)"
	every terminal
}

same_bytes()
{
	ends 0 "$1" both.jsonl && mv out here || return 1
	LC_ALL=C TZ=Asia/Tokyo ends 0 "$1" both.jsonl && cmp out here || return 1
	LC_ALL=tr_TR.UTF-8 TZ=America/Lima ends 0 "$1" both.jsonl && cmp out here
}

@test "the same bytes whatever the locale and time zone" {
	every same_bytes
}

no_privileges()
{
	rm -f pipe && mkfifo pipe
	become "$1" < pipe > out 2> err &
	pid=$!
	exec 9> pipe
	printf '%s\n' "$GOOD" >&9
	for i in $(seq 50); do
		grep -q 'NoNewPrivs:.*1' "/proc/$pid/status" && break
		sleep 0.1
	done
	grep 'NoNewPrivs:.*1' "/proc/$pid/status"
	got=$?
	exec 9>&-
	wait
	return $got
}

@test "a filter that reads has given up its privileges" {
	watched && skip "watched programs keep theirs"
	grep -qw landlock /sys/kernel/security/lsm 2>/dev/null ||
		skip "no Landlock"
	every no_privileges
}

# --- what an enriching filter leaves alone

bytes_stay()
{
	local line='{"zz":[1,{"k":null}],"doc":"d1", "id":12345678901234567890123,"rate":1.10,"t":0.1,"e":1E2,"z":-0,"s":"\u00e9\/\ud83d\udca5","text":"x","aa":true }'
	printf '%s\n' "$line" | filter "$1" > out || return 1
	[[ $(cat out) == "${line%' }'}"*' }' ]] ||
	[[ $(cat out) == "${line%'}'}"* ]]
}

@test "members, numbers and escapes leave as they came" {
	enrichers bytes_stay
}

other_types()
{
	{
		printf '%s\n{"type":"weather","t": 3.10}\n' "$GOOD"
		printf '{"type":"claim","id":"x"}\n'
		printf '{"type":"report","doc":"d9","text":"12"}\n%s\n' "$MORE"
	} > in
	ends 0 "$1" < in && silent || return 1
	[ "$(sed -n 2,4p out)" = "$(sed -n 2,4p in)" ] &&
	sed -e '2,4d' out > rest && filter "$1" both.jsonl | cmp - rest
}

@test "records of other types pass in their place" {
	enrichers other_types
}

twice()
{
	ends 0 "$1" both.jsonl && mv out once && filter "$1" once | cmp - once
}

@test "twice is once" {
	enrichers twice
}

replaced()
{
	printf '{"numbers":[1,"]"],"text":"x","entities" : {} ,"attributions":0}\n' |
		filter "$1" > out || return 1
	jq -e 'keys_unsorted == ["numbers","text","entities","attributions"]' \
	    out > /dev/null && [ "$(jq '[.numbers, .entities, .attributions] |
	    map(select(type == "array" and length == 0)) | length' out)" -ge 1 ]
}

@test "a member of the filter's own is replaced where it stands" {
	enrichers replaced
}

in_pieces()
{
	for i in $(seq 200); do
		printf '{"doc":"d","n":%s,"text":"%s people died there."}\n' $i $i
	done > in
	ends 0 "$1" --max-document=4K in && said "in pieces" || return 1
	[ "$(jq -c .n out)" = "$(seq 200)" ]
}

@test "a document that is too long is read in pieces, nothing is lost" {
	enrichers in_pieces
}

explains()
{
	ends 0 "$1" --explain good.jsonl || return 1
	jq -e -s --arg tool "$1" 'all(.[]; .program == $tool and
	    (.rule | type) == "string" and .doc == "d1")' err > /dev/null &&
	ends 0 "$1" --explain=d2 good.jsonl && silent
}

at_once()
{
	rm -f pipe && mkfifo pipe
	filter "$1" -u < pipe > out &
	exec 9> pipe
	cat both.jsonl >&9
	for i in $(seq 100); do
		grep -q '"doc":"d1"' out && break
		sleep 0.1
	done
	grep -q '"doc":"d1"' out
	got=$?
	exec 9>&-
	wait
	return $got
}

@test "-u writes a document when the next begins" {
	at_once split
	enrichers at_once
}

@test "--explain says, on standard error, by which rule" {
	enrichers explains
}

# --- the inputs made for this purpose, where they are at hand

cases()
{
	local in
	tool=$1
	while IFS=$'\t' read -r file status words; do
		in=$CASES/$file
		ends "$status" "$tool" "$in" || { echo "$file"; return 1; }
		[ -z "$words" ] || said "$words" || { echo "$file"; return 1; }
	done <<-'EOF'
	001-empty.in	0	
	002-no-final-newline.in	0	
	003-crlf.in	0	
	004-blank-lines.in	0	
	005-bom.in	0	
	006-bom-midstream.in	0	
	007-bad-middle.in	1	:2:2: 
	008-truncated-last.in	1	cut off at end of input
	009-trailing-garbage.in	1	:1:24: 
	010-two-per-line.in	1	one object a line
	011-pretty-printed.in	1	jq -c .
	012-json-array.in	1	jq -c '.[]'
	013-scalar-line.in	1	:4:1: 
	014-csv-input.in	1	CSV
	015-html-input.in	1	HTML
	016-nul-byte.in	1	:1:23: NUL
	017-nul-scalar.in	1	:1:4: NUL
	018-nul-escape.in	1	u0000
	019-nul-in-key.in	1	u0000
	020-bad-utf8.in	1	iconv -f latin1
	021-overlong.in	1	not UTF-8
	022-surrogate-bytes.in	1	not UTF-8
	023-lone-surrogate-escape.in	1	
	024-surrogate-pair-escape.in	0	
	025-astral-offset.in	0	
	026-combining-offset.in	0	
	030-dup-keys.in	1	twice
	031-bigint.in	0	
	032-decimal.in	0	
	033-huge-real.in	1	
	034-nan.in	1	
	035-neg-zero.in	0	
	036-deep.in	1	nested too deeply
	037-unknown-fields.in	0	
	038-unknown-type.in	0	
	039-newer-schema.in	1	newer
	040-wrong-type-field.in	1	text must be a string
	042-empty-text.in	0	
	043-long-line.in	0	
	044-redos-digits.in	0	
	045-redos-a.in	0	
	052-term-escape.in	0	
	EOF
}

@test "the hard inputs get what they must get" {
	CASES=${HARD_CASES:-}
	[ -d "$CASES" ] || skip "HARD_CASES names no folder of them"
	every cases
}
