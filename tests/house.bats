# The house rules: floors, headers, names, tables.
load helper

setup()
{
	cd "$TOP" || return
	B=${B:-${BIN%/bin}}
	TAB=$(printf '\t')
}

# Print what a room includes from a room that is not below it.
floors()
{
	awk -F '\t' -v floors=lib/FLOORS '
	BEGIN {
		while ((getline line < floors) > 0) {
			if (line ~ /^#/)
				continue
			split(line, column, "\t")
			floor[column[2]] = column[1]
		}
	}
	match($0, /^[ \t]*#[ \t]*include[ \t]*"[^"]*"/) {
		path = $0
		sub(/^[^"]*"/, "", path)
		sub(/".*/, "", path)
		split(path, to, "/")
		n = split(FILENAME, from, "/")
		room = from[n - 1]
		if (!(to[1] in floor))
			print FILENAME ": " path ": no such room"
		else if (!(room in floor))
			print FILENAME ": its room is not in " floors
		else if (to[1] != room && floor[to[1]] >= floor[room])
			print FILENAME ": " path ": not on a lower floor"
	}' "$@"
}

# Print the libraries that a room uses and may not.
libraries()
{
	awk -v floors=lib/FLOORS '
	BEGIN {
		n = split("jansson pcre2 zlib zstd gumbo", known, " ")
		while ((getline line < floors) > 0) {
			if (split(line, column, "\t") >= 4)
				may[column[2]] = " " column[4] " "
		}
	}
	match($0, /^[ \t]*#[ \t]*include[ \t]*<[a-z0-9_]*\.h>/) {
		name = $0
		sub(/^[^<]*</, "", name)
		sub(/\.h>.*/, "", name)
		m = split(FILENAME, from, "/")
		room = from[m - 1]
		for (i = 1; i <= n; i++)
			if (name == known[i] && !index(may[room], " " name " "))
				print FILENAME ": <" name ".h> is not for " room
	}' "$@"
}

# Objects of the engines, none of the host programs.
engine_objects()
{
	for room in syntax split figures numbers entities claims report; do
		ls "$B/obj/lib/$room"/*.o | grep -v '/mk[a-z]*\.o$'
	done
}

@test "every #include goes to the same room or to a lower floor" {
	run floors lib/*/*.[ch] cmd/*.c
	[ -z "$output" ] || { echo "$output"; false; }
}

@test "the floor test finds an #include that goes up" {
	mkdir -p "$BATS_TEST_TMPDIR/lib/text"
	echo '#include "wire/record.h"' > "$BATS_TEST_TMPDIR/lib/text/up.c"
	run floors "$BATS_TEST_TMPDIR/lib/text/up.c"
	[[ $output == *"not on a lower floor"* ]]
}

@test "every room is in FLOORS, and FLOORS names no other" {
	rooms=$({ ls lib; echo cmd; } | grep -v -e FLOORS | sort)
	named=$(grep -v '^#' lib/FLOORS | cut -f 2 | sort)
	[ "$rooms" = "$named" ] ||
		{ diff <(echo "$rooms") <(echo "$named"); false; }
}

@test "a room uses the libraries that FLOORS allows it" {
	run libraries lib/*/*.[ch] cmd/*.c
	[ -z "$output" ] || { echo "$output"; false; }
}

@test "one file knows PCRE2" {
	[ "$(grep -l '<pcre2' lib/*/*.[ch] cmd/*.c | wc -l)" -eq 1 ]
}

@test "each header compiles alone" {
	[ -f "$B/gen/lang/en.h" ] || skip "nothing is built in $B"
	flags=$(pkg-config --cflags jansson libpcre2-8 libbsd-overlay gumbo)
	bad=0
	for header in lib/*/*.h; do
		# shellcheck disable=SC2086
		${CC:-cc} -std=c11 -D_GNU_SOURCE -Ilib -I"$B/gen" $flags \
		    -Wall -Wextra -Wpedantic -Werror -fsyntax-only \
		    -x c - <<< "#include \"${header#lib/}\"
			extern int used;" || bad=1
	done
	[ $bad -eq 0 ]
}

@test "a header says its own name in its guard" {
	for header in lib/*/*.h; do
		guard=${header#lib/}
		guard=$(echo "${guard%.h}_H" | tr 'a-z/' 'A-Z_')
		grep -q "^#ifndef $guard\$" "$header" ||
			{ echo "$header: no $guard"; false; }
	done
}

# A file foo.c exports foo_* (foos_*, or a lone foo); the tables of names of lib/facts
# end in _names; utf8.c has verbs on one character, uc_*.
@test "each file exports only names that begin with its own" {
	ls "$B"/obj/lib/*/*.o > "$BATS_TEST_TMPDIR/objects" 2>/dev/null ||
		skip "nothing is built in $B"
	while read -r object; do
		stem=${object##*/}
		stem=${stem%.o}
		room=${object%/*}
		room=${room##*/}
		[ -f "lib/$room/$stem.c" ] || continue
		case $stem in mk*) continue ;; esac
		nm -g --defined-only "$object" | while read -r _ _ name; do
			case $room/$stem:$name in
			*:"$stem"|*:"$stem"_*|*:"$stem"s_*|*:__odr_asan*) ;;
			facts/*:*_names) ;;
			text/utf8:uc_*) ;;
			text/lexblock:lexicon_build) ;;
			*) echo "lib/$room/$stem.c exports $name" ;;
			esac
		done
	done < "$BATS_TEST_TMPDIR/objects" > "$BATS_TEST_TMPDIR/bad"
	cat "$BATS_TEST_TMPDIR/bad"
	[ ! -s "$BATS_TEST_TMPDIR/bad" ]
}

@test "a table exports only its own name" {
	ls "$B"/obj/lang/*.o > "$BATS_TEST_TMPDIR/objects" 2>/dev/null ||
		skip "nothing is built in $B"
	while read -r object; do
		stem=${object##*/}
		nm -g --defined-only "$object" | awk '{ print $3 }' |
			grep -vx -e "${stem%.o}" -e '__odr_asan.*' || continue
		echo "$object"
		false
	done < "$BATS_TEST_TMPDIR/objects"
}

# Constant tables with pointers stand in .data.rel.ro.
@test "engines have no variable that outlives a call" {
	engine_objects > "$BATS_TEST_TMPDIR/objects" 2>/dev/null ||
		skip "nothing is built in $B"
	bad=$(xargs objdump -t < "$BATS_TEST_TMPDIR/objects" | awk '
		/file format/ { file = $1 }
		/ O (\.data|\.bss|\.tdata|\.tbss|\*COM\*)/ &&
		    !/\.data\.rel\.ro/ && !/asan|ubsan|__llvm|__gcov/ {
			print file, $NF
		}')
	[ -z "$bad" ] || { echo "$bad"; false; }
}

@test "engines do not exit, print or open files" {
	engine_objects > "$BATS_TEST_TMPDIR/objects" 2>/dev/null ||
		skip "nothing is built in $B"
	calls='exit|_exit|err|errx|warn|warnx|printf|puts|putchar|fopen|fputs'
	calls="$calls|fwrite|fprintf|open|read|write|getenv|time|rand|setlocale"
	bad=$(xargs nm -A -u < "$BATS_TEST_TMPDIR/objects" |
		grep -E " U ($calls)(@.*)?\$" || :)
	[ -z "$bad" ] || { echo "$bad"; false; }
}

@test "SOURCES names every table and nothing else" {
	find lib/lang/en -type f -printf '%f\n' | LC_ALL=C sort \
	    > "$BATS_TEST_TMPDIR/tables"
	grep -v '^#' lib/lang/SOURCES | cut -f 1 | sed 's|.*/||' |
		LC_ALL=C sort > "$BATS_TEST_TMPDIR/named"
	diff "$BATS_TEST_TMPDIR/tables" "$BATS_TEST_TMPDIR/named"
}

@test "SOURCES gives a table's origin, licence and date" {
	run awk -F '\t' '!/^#/ && (NF != 4 || $2 == "" || $3 == "" ||
	    $4 !~ /^[0-9][0-9][0-9][0-9](-[0-9][0-9])?(-[0-9][0-9])?$/) {
		print FILENAME ":" NR ": " $0 }' lib/lang/SOURCES
	[ -z "$output" ] || { echo "$output"; false; }
}

@test "every table begins by saying what it holds" {
	for table in lib/lang/en/*.tsv lib/lang/en/*.pat; do
		head -n 1 "$table" | grep -q '^# .' ||
			{ echo "$table: no comment on line 1"; false; }
	done
}

# unexplained TABLE COLUMN: words of that column for which no comment has a line
unexplained()
{
	awk -F '\t' -v c="$2" -v t="$1" '
	    /^#/ && NF > 1 { for (n = split($1, word, " "); n > 1; n--)
		told[word[n]] = 1 }
	    !/^#/ { for (n = split($c, word, " "); n > 0; n--)
		if (!(word[n] in told)) print t ":" NR ": " word[n] }' \
	    "lib/lang/en/$1.tsv"
}

@test "a table explains the words that tell the kinds of its rows" {
	run eval 'unexplained calendar 2; unexplained classes 3
	    unexplained crowds 2
	    unexplained cumulative 2; unexplained dimensions 3
	    unexplained events 3; unexplained events 4; unexplained events 5
	    unexplained hedges 2; unexplained hedges 4; unexplained units 4
	    unexplained manners 2; unexplained modalities 3
	    unexplained numbernames 2; unexplained numerals 2
	    unexplained particles 2; unexplained predicates 3
	    unexplained time_frames 2; unexplained whens 2'
	[ -z "$output" ] || { echo "$output"; false; }
}

@test "the words of English stay out of C" {
	bad=$(grep -n -i -E '"(january|monday|thousand|million|police|killed|injured|according to)"' \
	    lib/*/*.c cmd/*.c || :)
	[ -z "$bad" ] || { echo "$bad"; false; }
}

@test "C is indented with tabs and has no trailing blanks" {
	bad=$(grep -n -E "^        |[ $TAB]\$" lib/*/*.[ch] cmd/*.c || :)
	[ -z "$bad" ] || { echo "$bad"; false; }
}

# GNU expand counts bytes: a tab behind other than ASCII would be too narrow.
@test "no line of C is longer than 80 columns, tabs of eight" {
	for file in lib/*/*.[ch] cmd/*.c tests/*/*.[ch]; do
		case $file in
		lib/text/ucd.c) continue ;;	# generated
		esac
		expand "$file" | LC_ALL=C.UTF-8 grep -n -E '^.{81}' |
			sed "s|^|$file:|"
	done > "$BATS_TEST_TMPDIR/bad"
	cat "$BATS_TEST_TMPDIR/bad"
	[ ! -s "$BATS_TEST_TMPDIR/bad" ]
}

@test "a test does not go on behind a \"!\": that would fail nothing" {
	bad=$(awk '
	FNR == 1 { last = "" }
	last != "" && !/^}/ { print FILENAME ":" FNR - 1 ":" last }
	{ last = /^\t+! / && !/(\|\||&&|[|\\])$/ && !/ \|\| / ? $0 : "" }
	' tests/*.bats)
	[ -z "$bad" ] || { echo "$bad"; false; }
}

@test "the top level holds what it is meant to hold" {
	cd "$TOP"
	git rev-parse --is-inside-work-tree > /dev/null 2>&1 ||
		skip "no git checkout"
	diff <(git ls-files | cut -d / -f 1 | grep -v '^\.' | LC_ALL=C sort -u) \
	    <(printf '%s\n' CHANGELOG LICENSE Makefile README.md cmd examples \
	    lib man tests)
}

@test "claims.h, numbers.h and figures.h tell of every file of their rooms" {
	untold=$(for h in lib/claims/*.h lib/numbers/*.h lib/figures/*.h; do
		name=$(basename "$h" .h) room=$(dirname "$h")
		grep '^ \*' "$room/${room##*/}.h" | grep -qw "$name" ||
			echo "$h"
	done)
	[ -z "$untold" ] || { echo "$untold"; false; }
}
