# The manual: free of faults, complete, and its examples run.
load helper

setup()
{
	MAN=$TOP/man
	work=$BATS_TEST_TMPDIR/work
	mkdir -p "$work"
	cd "$work" || return
}

# The commands of a page's EXAMPLES and their output, as N.command and N.output.
# A command begins with "$ ", goes on with "> "; a display without any is no example.
examples_of()
{
	awk -v to="$BATS_TEST_TMPDIR/" '
	/^\.Sh/ { examples = $2 == "EXAMPLES"; next }
	/^\.Bd/ { display = examples; runs = 0; next }
	/^\.Ed/ { display = 0; next }
	!display { next }
	{
		gsub(/\\\(aq/, "\047")
		gsub(/\\\(dq/, "\"")
		gsub(/\\\(ga/, "`")
		gsub(/\\\(ha/, "^")
		gsub(/\\\(ti/, "~")
		gsub(/\\-/, "-")
		gsub(/\\&/, "")
		gsub(/\\e/, "\\")
	}
	sub(/^\$ /, "") {
		runs = 1
		name = sprintf("%s%03d", to, ++n)
		print > (name ".command")
		printf "" > (name ".output")
		next
	}
	runs && /^> / {
		print substr($0, 3) > (name ".command")
		next
	}
	runs { print > (name ".output") }
	END { if (n == 0) exit 1 }' "$1"
}

# A line "..." stands for any lines.
same()
{
	awk '
	FNR == NR { want[++n] = $0; next }
	{ got[++m] = $0 }
	END {
		for (i = 1; i <= n && want[i] != "..."; i++)
			if (i > m || got[i] != want[i])
				exit 1
		if (i > n)
			exit m != n
		for (back = 0; want[n - back] != "..."; back++)
			if (m - back < i || got[m - back] != want[n - back])
				exit 1
	}' "$1" "$2"
}

run_examples()
{
	examples_of "$MAN/$1" || { echo "$1: no examples"; return 1; }
	stages=$("$BIN/copydesk" env) || return
	eval "$stages"
	for command in "$BATS_TEST_TMPDIR"/*.command; do
		want=${command%.command}.output
		bash "$command" > "$BATS_TEST_TMPDIR/got" || :
		same "$want" "$BATS_TEST_TMPDIR/got" && continue
		echo "$1:"
		cat "$command"
		diff "$want" "$BATS_TEST_TMPDIR/got" || :
		return 1
	done
}

# Whether the pages that are referred to exist, the next test sees.
@test "mandoc has nothing to say about the pages" {
	run mandoc -Tlint -Wstyle "$MAN"/*.[157]
	output=$(grep -v 'referenced manual not found' <<< "$output" || :)
	[ -z "$output" ] || { echo "$output"; false; }
}

@test "quotation marks stand in pairs, and no word is taken for a macro" {
	for page in "$MAN"/*.[157]; do
		mandoc -T ascii "$page" | col -b | grep -E '""|"<[a-z]+>' |
			sed "s/^/${page##*/}: /"
	done > odd
	[ ! -s odd ] || { cat odd; false; }
}

@test "every page that is referred to exists" {
	sed -n -E 's/^\.Xr ([a-z-]*) ([0-9]).*/\1.\2/p' "$MAN"/*.[157] |
		    sort -u > pages
	[ -s pages ]
	while read -r page; do
		[ -f "$MAN/$page" ] || { echo "no $page"; false; }
	done < pages
}

@test "every program's page has all its sections" {
	for page in "$MAN"/*.1; do
		for section in NAME SYNOPSIS DESCRIPTION OPTIONS 'EXIT STATUS' \
		    EXAMPLES 'SEE ALSO'; do
			grep -qx "\.Sh $section" "$page" ||
				{ echo "${page##*/}: no $section"; false; }
		done
	done
}

@test "copydesk-records(5) names every member of the schema" {
	jq -r '.. | objects | .properties? // empty | keys[]' \
	    "$TOP/lib/wire/schema.json" | sort -u > members
	[ -s members ]
	while read -r member; do
		grep -qw -- "$member" "$MAN/copydesk-records.5" ||
			echo "$member"
	done < members > missing
	[ ! -s missing ] || { cat missing; false; }
}

@test "the manual names every value that a member can have" {
	sed -n '/\*const .*\[\] = {/,/};/p' "$TOP"/lib/facts/*.c |
	    grep -o '"[a-z-]*"' | tr -d '"' | sort -u > values
	[ -s values ]
	while read -r value; do
		grep -qw -- "$value" "$MAN/copydesk-records.5" "$MAN/copydesk.7" ||
			echo "$value"
	done < values > missing
	[ ! -s missing ] || { cat missing; false; }
}

@test "copydesk-lexicon(5) lists every table" {
	for table in "$TOP"/lib/lang/en/*.tsv "$TOP"/lib/lang/en/*.pat; do
		name=${table##*/}
		grep -q "^\.It Pa ${name//./\\.}\$" "$MAN/copydesk-lexicon.5" ||
			echo "$name"
	done > missing
	[ ! -s missing ] || { cat missing; false; }
}

@test "the examples of copydesk(1) run" {
	run_examples copydesk.1
}

@test "the examples of copydesk-split(1) run" {
	run_examples copydesk-split.1
}

@test "the examples of copydesk-extract-numbers(1) run" {
	run_examples copydesk-extract-numbers.1
}

@test "the examples of copydesk-tag-entities(1) run" {
	run_examples copydesk-tag-entities.1
}

@test "the examples of copydesk-merge-claims(1) run" {
	run_examples copydesk-merge-claims.1
}

@test "the examples of copydesk-render(1) run" {
	run_examples copydesk-render.1
}

@test "the examples of copydesk-syntax(1) run" {
	run_examples copydesk-syntax.1
}

@test "the examples of copydesk-diff-claims(1) run" {
	run_examples copydesk-diff-claims.1
}

@test "the examples of copydesk-records(5) run" {
	run_examples copydesk-records.5
}

@test "the examples of copydesk-lexicon(5) run" {
	run_examples copydesk-lexicon.5
}

@test "the examples of copydesk(7) run" {
	run_examples copydesk.7
}

@test "an example with another output is found" {
	MAN=$BATS_TEST_TMPDIR
	printf '%s\n' '.Sh EXAMPLES' '.Bd -literal' '$ echo six' 'seven' '.Ed' \
	    > "$MAN/wrong.1"
	run run_examples wrong.1
	[ "$status" -eq 1 ]
}
