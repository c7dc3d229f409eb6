# tests/cases/TOOL/NAME.d/{input,args,expected}: TOOL $(cat args) < input, byte for byte.
# NAME.b holds what we know we get wrong: such a case must not be right.
load helper

# Run one case; its output to $BATS_TEST_TMPDIR/out.
play()
{
	local args=
	[ ! -f "$2/args" ] || args=$(cat "$2/args")
	# shellcheck disable=SC2086
	(cd "$2" && "$BIN/$1" $args < input) > "$BATS_TEST_TMPDIR/out"
}

# Every case of a tool; the wrong ones are shown.
cases()
{
	local folder wrong=0 seen=0
	for folder in "$TOP/tests/cases/$1"/*.d; do
		[ -d "$folder" ] || continue
		seen=$((seen + 1))
		play "$1" "$folder" ||
			{ echo "$folder: status $?"; wrong=1; continue; }
		diff -u "$folder/expected" "$BATS_TEST_TMPDIR/out" ||
			{ echo "$folder"; wrong=1; }
	done
	[ $seen -gt 0 ] || skip "no cases"
	return $wrong
}

@test "split: each case gives what is expected" {
	cases split
}

@test "extract-numbers: each case gives what is expected" {
	cases extract-numbers
}

@test "tag-entities: each case gives what is expected" {
	cases tag-entities
}

@test "merge-claims: each case gives what is expected" {
	cases merge-claims
}

@test "render: each case gives what is expected" {
	cases render
}

@test "what we know we get wrong is wrong still, or is no longer a .b" {
	local folder tool right=0
	for folder in "$TOP"/tests/cases/*/*.b; do
		[ -d "$folder" ] || continue
		tool=$(basename "$(dirname "$folder")")
		play "$tool" "$folder" || continue
		cmp -s "$folder/expected" "$BATS_TEST_TMPDIR/out" ||
			continue
		echo "$folder is right now: name it .d"
		right=1
	done
	return $right
}
