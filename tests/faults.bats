# Every allocation, read and write fails in turn: status 3, one message, nothing left behind.
# Needs programs built with -DFAULTS (make check-faults), in FAULTS_BIN.
load helper

setup()
{
	[ -d "${FAULTS_BIN:-}" ] || skip "FAULTS_BIN names no folder of programs"
	cd "$BATS_TEST_TMPDIR" || return
	printf '%s\n' 'Five people died in a fire, police said on Monday.' '' \
	    'At least 12 were injured.' > split.in
	"$FAULTS_BIN/split" split.in > extract-numbers.in
	"$FAULTS_BIN/extract-numbers" extract-numbers.in > tag-entities.in
	"$FAULTS_BIN/tag-entities" tag-entities.in > merge-claims.in
	"$FAULTS_BIN/merge-claims" merge-claims.in > render.in
}

# Let the fault of this name come later and later, until it comes no more.
each_in_turn()
{
	local tool after got hits
	for tool in split extract-numbers tag-entities merge-claims render; do
		hits=0
		for after in 0 1 2 3 4 5 7 9 12 16 25 40 70 120 200 400 800; do
			mkdir -p new
			echo old > new/file
			got=0
			FAULT=name=$1,after=$after,errno=$2 "$FAULTS_BIN/$tool" \
			    -o new/file $tool.in 2> err || got=$?
			[ $got -ne 99 ] || break
			hits=$((hits + 1))
			[ $got -eq 3 ] && [ "$(wc -l < err)" -eq 1 ] &&
			[ "$(cat new/file)" = old ] &&
			[ "$(ls new)" = file ] && continue
			echo "$tool, after $after: status $got"
			cat err
			ls new
			return 1
		done
		[ $hits -gt 0 ] || [ "$3" = seldom ] ||
			{ echo "$tool: never"; return 1; }
	done
}

@test "memory for facts runs out" {
	each_in_turn arena ENOMEM often
}

@test "memory for JSON runs out" {
	each_in_turn malloc ENOMEM seldom
}

@test "a disk is full" {
	each_in_turn out_write ENOSPC often
}

@test "a read fails" {
	each_in_turn source_read EIO often
}

@test "what merge-claims goes through again cannot be read" {
	for i in $(seq 600); do
		printf '{"type":"report","doc":"d%d","start":0,"end":2,"kind":"cardinal",' "$i"
		printf '"text":"12","value":12,"predicate":"killed"}\n'
	done > many.in
	local after got=0 hits=0
	mkdir new
	echo old > new/file
	for after in 0 1 2 5 10 20 30 40 50 100 200 300 400 500 700 1000; do
		got=0
		FAULT=name=spill_read,after=$after,errno=EIO \
		    "$FAULTS_BIN/merge-claims" --max-memory=2M -o new/file \
		    many.in 2> err || got=$?
		[ $got -ne 99 ] || break
		hits=$((hits + 1))
		[ $got -eq 3 ] && [ "$(cat new/file)" = old ] &&
			grep -q 'Input/output' err ||
			{ echo "$after: $got"; cat err; return 1; }
	done
	[ $got -eq 99 ] && [ $hits -gt 5 ]
}

@test "what merge-claims puts away cannot be written or read again" {
	for i in $(seq 60); do
		printf '{"type":"report","doc":"d%d","start":0,"end":2,"kind":"cardinal",' "$i"
		printf '"text":"12","value":12,"predicate":"killed","story":"s%d"}\n' "$i"
	done > many.in
	mkdir new
	echo old > new/file
	for name in spill_open spill_write spill_read; do
		got=0
		FAULT=name=$name,errno=ENOSPC "$FAULTS_BIN/merge-claims" \
		    --max-memory=32K -o new/file many.in 2> err || got=$?
		[ $got -eq 3 ] && [ "$(cat new/file)" = old ] &&
			grep -q 'No space left' err ||
			{ echo "$name: $got"; cat err; return 1; }
	done
}
