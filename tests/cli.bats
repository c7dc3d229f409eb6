# What the programs say of themselves: help, manual and completions name the same options.
load helper

PROGRAMS="copydesk split extract-numbers tag-entities merge-claims render syntax diff-claims"

setup()
{
	cd "$BATS_TEST_TMPDIR" || return
}

# The long options of a program, from the table that they are read by.
options()
{
	"$BIN/$1" --options | cut -f 1 | sort
}

page()
{
	case $1 in
	copydesk) echo "$TOP/man/copydesk.1" ;;
	*) echo "$TOP/man/copydesk-$1.1" ;;
	esac
}

# Both lists are one.
agree()
{
	diff "$1" "$2" || { echo "($3)"; return 1; }
}

@test "--help names every option" {
	for program in $PROGRAMS; do
		options "$program" > have
		"$BIN/$program" --help | grep -o -e '^  *\(-., \)\?--[a-z0-9-]*' |
			sed 's/.*--//' | sort > told
		agree have told "$program"
	done
}

@test "every program has the options of every program" {
	for program in $PROGRAMS; do
		options "$program" > have
		for name in color explain help lexicon max-document max-line \
		    on-error output progress rejects schema stats unbuffered \
		    version; do
			grep -q -x -e "$name" have ||
				{ echo "$program has no --$name"; return 1; }
		done
	done
}

@test "every manual page names every option, and no other" {
	for program in $PROGRAMS; do
		options "$program" > have
		sed -n '/^\.Sh OPTIONS/,/^\.Sh EXIT/p' "$(page "$program")" |
			grep '^\.It ' | grep -o -e 'Fl -[a-z0-9-]*' |
			sed 's/Fl -//' | sort > told
		agree have told "$program"
	done
}

@test "an option takes what --help says it takes" {
	for program in $PROGRAMS; do
		"$BIN/$program" --options |
			awk -F '\t' '$3 ~ /^[A-Z]/ { print $1 }' > needy
		[ -s needy ]
		while read -r name; do
			run "$BIN/$program" "--$name"
			[ "$status" -eq 2 ]
			[[ $output == *"--$name: needs an argument"* ]]
		done < needy
	done
}

@test "options have one letter at most, each letter one meaning" {
	for program in $PROGRAMS; do
		"$BIN/$program" --options | cut -f 2 | grep . | sort |
			uniq -d > twice
		[ ! -s twice ] || { cat twice; return 1; }
	done
}

@test "help and version do not need the rest of the line" {
	for program in $PROGRAMS; do
		"$BIN/$program" --version | grep -q '[0-9]\.[0-9]'
		"$BIN/$program" --help > out
		not grep -q '.\{81\}' out
		grep -q '^Examples:' out
	done
}

@test "the completions name every option and stage" {
	for shell in bash zsh fish; do
		"$BIN/copydesk" completion $shell > $shell
		for program in $PROGRAMS; do
			for name in $(options "$program"); do
				grep -q -e "-l $name\b" -e "--$name\b" $shell ||
					{ echo "$shell: $name"; return 1; }
			done
			grep -q -e "$program" $shell
		done
	done
}

@test "bash completes stages and options" {
	"$BIN/copydesk" completion bash > script
	complete_words()
	{
		bash -c '. ./script
			COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
			compopt() { :; }
			_copydesk
			printf "%s\n" "${COMPREPLY[@]}"' bash "$@"
	}
	[ "$(complete_words copydesk ext)" = extract-numbers ]
	[ "$(complete_words copydesk merge-claims --pol)" = --policy= ]
	[ "$(complete_words copydesk split --sh)" = --shard= ]
	[ "$(complete_words copydesk split --pol)" = "" ]
	[ "$(complete_words copydesk --tit)" = --title= ]
}

@test "zsh and fish read their completions" {
	for shell in zsh fish; do
		"$BIN/copydesk" completion $shell > script
		command -v $shell > /dev/null || continue
		$shell -n script
	done
}

@test "the completions of no other shell" {
	run "$BIN/copydesk" completion tcsh
	[ "$status" -eq 2 ]
	[[ $output == *"bash, zsh or fish"* ]]
}

# --- the front command

@test "the front command finds its stages wherever it is called from" {
	mkdir -p "a b"
	cp "$BUILT"/* "a b/"
	printf 'Five people died.\n' > fire.txt
	"a b/copydesk" split fire.txt > out
	[ -s out ]
	eval "$("a b/copydesk" env)"
	[ "$(command -v merge-claims)" = "$PWD/a b/merge-claims" ]
	PATH="a b:/usr/bin:/bin" copydesk split fire.txt | cmp - out
}

@test "the front command finds its stages where they were installed" {
	mkdir -p root/bin root/libexec/copydesk
	cp "$BUILT"/* root/libexec/copydesk
	mv root/libexec/copydesk/copydesk root/bin
	printf 'Five people died.\n' > fire.txt
	root/bin/copydesk split fire.txt > out
	[ -s out ]
	ln -s ../root/bin/copydesk root/link
	root/link split fire.txt | cmp - out
}

@test "a file of a stage's name is read by a path" {
	printf 'Five people died.\n' > split
	"$BIN/copydesk" ./split > out
	[ -s out ]
}

@test "the front command hands options to the stage they are for" {
	printf 'Five people died on Monday.\n' > fire.txt
	"$BIN/copydesk" --title='A fire' --published=2024-03-05 --story=fire \
	    --policy=lowest --without=other --ascii --color=never fire.txt > out
	grep -q 'A fire' out
	run "$BIN/copydesk" --policy=loudest fire.txt
	[ "$status" -eq 2 ]
	[[ $output == "merge-claims: --policy: must be "* ]]
	[[ $output != *"no reports"* ]]
}

@test "the front command says how digits are written" {
	printf 'The mudslide killed 1.200 people on Monday.\n' > slide.txt
	"$BIN/copydesk" -t csv --locale=de slide.txt > out
	grep -q ',1.200,1200,1200,1200,' out
	run "$BIN/copydesk" -t csv --locale=nowhere slide.txt
	[ "$status" -eq 2 ]
	[[ $output == *"extract-numbers: --locale: no such language"* ]]
}

@test "the front command's status is the worst of its stages'" {
	printf 'Five people died.\n' > fire.txt
	run "$BIN/copydesk" fire.txt
	[ "$status" -eq 0 ]
	printf 'caf\351\n' > bad.txt
	run "$BIN/copydesk" fire.txt bad.txt
	[ "$status" -eq 1 ]
	[[ $output == *"split: bad.txt:1:4: not UTF-8"* ]]
	run "$BIN/copydesk" fire.txt nowhere.txt
	[ "$status" -eq 3 ]
	run "$BIN/copydesk" --no-such-option
	[ "$status" -eq 2 ]
	[[ $output == *"Try 'copydesk --help'"* ]]
}

@test "a pipe that closes is no failure of the front command" {
	printf 'Five people died.\n' > fire.txt
	{ "$BIN/copydesk" fire.txt 2> err; echo $? > status; } | true
	[ ! -s err ]
	case $(cat status) in 0 | 141) ;; *) cat status; false ;; esac
}

@test "a report to a file stays as it was when a stage could not finish" {
	printf 'Five people died.\n' > fire.txt
	mkdir new
	echo old > new/report.html
	run "$BIN/copydesk" -o new/report.html fire.txt nowhere.txt
	[ "$status" -eq 3 ]
	[ "$(cat new/report.html)" = old ]
	[ "$(ls new)" = report.html ]
	"$BIN/copydesk" -o new/report.html fire.txt
	grep -q '<html' new/report.html
	[ "$(ls new)" = report.html ]
	[ "$(stat -c %a new/report.html)" = "$(printf '%o' $((0666 & ~$(umask))))" ]
}

@test "a full disk is noticed by the front command" {
	[ -c /dev/full ] || skip "no /dev/full"
	printf 'Five people died.\n' > fire.txt
	local got=0
	"$BIN/copydesk" fire.txt > /dev/full 2> err || got=$?
	[ "$got" -eq 3 ]
	grep -q '^render: standard output: ' err
}
