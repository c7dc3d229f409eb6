# syntax: words, parts of speech, lemmas, dependencies.
load helper

setup()
{
	cd "$BATS_TEST_TMPDIR" || return
}

# Columns of the words of a sentence, "word/column" joined by blanks.
column()
{
	printf '%s\n' "$2" | "$BIN/syntax" | awk -F '\t' -v n="$1" '
	$1 ~ /^[0-9]+$/ { printf "%s%s/%s", s, $2, $n; s = " " }
	END { print "" }'
}

@test "words, their heads and relations" {
	[ "$(column 4 "Nine people died.")" = \
	    "Nine/NUM people/NOUN died/VERB ./PUNCT" ]
	[ "$(column 7 "Nine people died.")" = "Nine/2 people/3 died/0 ./3" ]
	[ "$(column 8 "Nine people died.")" = \
	    "Nine/nummod people/nsubj died/root ./punct" ]
}

@test "who was killed is the subject of a passive" {
	[[ $(column 8 "Seven miners were killed in the blast.") == \
	    *miners/nsubj:pass\ were/aux:pass\ killed/root* ]]
}

@test "a headline in capitals or Title Case reads like a sentence" {
	for text in "SEVEN MINERS KILLED IN BLAST" \
	    "Seven Miners Killed In Blast"; do
		[[ $(column 4 "$text" | tr A-Z a-z) == \
		    *miners/noun\ killed/verb\ in/adp* ]]
	done
}

@test "each sentence has just one root, and its heads are its words" {
	cat "$TOP"/examples/earthquake/*.txt | "$BIN/syntax" | awk -F '\t' '
	/^#/ || $1 ~ /-/ { next }
	/^$/ { if (n > 0 && roots != 1) bad = 1
		for (i in head) if (head[i] > n) bad = 1
		n = roots = 0; delete head; seen++; next }
	{ n++; head[n] = $7; roots += $7 == 0; if (NF != 10) bad = 1 }
	END { exit bad || seen < 20 }'
}

@test "no cycles" {
	cat "$TOP"/examples/*/*.txt | "$BIN/syntax" | awk -F '\t' '
	/^#/ || $1 ~ /-/ { next }
	/^$/ { for (i = 1; i <= n; i++) {
			steps = 0
			for (k = i; k != 0; k = head[k])
				if (++steps > n) exit 1
		}
		n = 0; next }
	{ head[++n] = $7 }'
}

@test "what it wrote it reads again, and writes the same" {
	printf 'Six people didn\047t leave.\nThe rest fled to Lima.\n' |
		"$BIN/syntax" > once
	"$BIN/syntax" once > twice
	diff once twice
}

@test "of CoNLL-U input only forms and SpaceAfter are looked at" {
	printf 'The river rose by 3 metres.\n' | "$BIN/syntax" > plain
	awk -F '\t' -v OFS='\t' '/^[0-9]/ { $3 = $4 = $5 = $6 = $8 = $9 = "X"
		$7 = 1 } 1' plain | "$BIN/syntax" > other
	diff plain other
}

@test "comments, ranges, empty nodes and the last column stay" {
	printf '%s\n' '# sent_id = a' '# note' \
	    $'1-2\tisn\'t\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No' \
	    $'1\tis\t_\t_\t_\t_\t_\t_\t_\tA=b' \
	    $'2\tn\'t\t_\t_\t_\t_\t_\t_\t_\t_' \
	    $'2.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_' '' > in
	"$BIN/syntax" in > out
	grep -qx '# note' out
	grep -q $'^1-2\tisn\'t\t_' out
	grep -q $'^1\tis\tbe\tAUX\t.*\tA=b$' out
	grep -q $'^2.1\tgone\t_\t_' out
	[ "$(grep -c '' out)" -eq 7 ]
}

@test "words that are written as one have a row of their own before them" {
	printf '%s\n' "They don't pay the workers' rent, it's \$5m." |
		"$BIN/syntax" > out
	[ "$(awk -F '\t' '$1 ~ /-/ { printf "%s %s %s;", $1, $2, $10 }' out)" = \
	    "2-3 don't _;6-7 workers' _;10-11 it's _;" ]
	printf "He cannot, she can't.\n" | "$BIN/syntax" > out
	[ "$(awk -F '\t' '$1 ~ /-/ { printf "%s %s %s;", $1, $2, $10 }' out)" = \
	    "2-3 cannot SpaceAfter=No;6-7 can't SpaceAfter=No;" ]
	[ "$(awk -F '\t' '$1 == 3 || $1 == 7 { printf "%s %s;", $2, $10 }' \
	    out)" = "not _;n't _;" ]
}

@test "a bad line is named and left out" {
	printf '1\tLima\t_\t_\t_\t_\t_\t_\t_\t_\nfell\n\n' > in
	run "$BIN/syntax" in
	[ "$status" -eq 1 ]
	[[ $output == *"in:2: "* ]]
	[[ $output == *$'\tLima\t'* ]]
	printf 'One fell.\n\377\nTwo fell.\n' > in
	run "$BIN/syntax" in
	[ "$status" -eq 1 ]
	[[ $output == *"in:2:1: not UTF-8"* ]]
	[[ $output == *"# text = Two fell."* ]]
}

@test "the tree stands each word under its head" {
	printf 'Nine people died.\n' | "$BIN/syntax" --tree > out
	[ "$(sed -n 1p out)" = "died  VERB root Tense=Past|VerbForm=Fin" ] ||
		grep -q '^died  VERB root' out
	grep -q '^├── people  NOUN nsubj' out
	grep -q '^│   └── Nine  NUM nummod' out
	grep -q '^└── \.  PUNCT punct$' out
}

@test "a sentence of thousands of words is read" {
	awk 'BEGIN { for (i = 0; i < 3000; i++) printf "the bridge fell, " }' \
	    > in
	timeout "$(plenty 20 300)" "$BIN/syntax" in > out
	[ "$(grep -c '^[0-9]' out)" -eq 12000 ]
	[ "$(awk -F '\t' '$7 == "0"' out | grep -c '')" -eq 1 ]
}

@test "noise does no harm" {
	head -c 200000 "$BIN/syntax" > in
	run timeout "$(plenty 20 300)" "$BIN/syntax" in
	[ "$status" -le 1 ]
}
