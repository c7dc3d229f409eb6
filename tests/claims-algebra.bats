# Merge is set union: associative, commutative, idempotent.
load helper

@test "any split, order, repetition and tree of merges gives the same bytes" {
	command -v python3 > /dev/null || skip "no python3"
	# shellcheck disable=SC2046
	run python3 "$TOP/tests/claims-algebra.py" "$BIN" $(seq "$(plenty 60 2)")
	[ "$status" -eq 0 ] || { echo "$output"; false; }
}

@test "the same holds for the examples, document by document" {
	for event in "$TOP"/examples/*/; do
		[ -e "$event/reports.tsv" ] || continue
		cd "$BATS_TEST_TMPDIR" || return
		rm -f ./*.jsonl
		for file in "$event"*.txt "$event"*.html; do
			[ -e "$file" ] || continue
			name=$(basename "$file")
			"$BIN/split" "$file" | "$BIN/extract-numbers" |
				"$BIN/tag-entities" > "$name.jsonl"
			"$BIN/merge-claims" --partial "$name.jsonl" \
			    > "$name.part.jsonl"
		done
		# shellcheck disable=SC2046
		cat $(ls ./*.jsonl | grep -v part) | "$BIN/merge-claims" > whole
		# shellcheck disable=SC2046
		"$BIN/merge-claims" $(ls -r ./*.part.jsonl) > parts
		cmp whole parts
		"$BIN/merge-claims" whole parts > again
		cmp whole again
	done
}
