# What every test file needs.  $BIN: where the programs were built.
TOP=${BATS_TEST_DIRNAME%/tests*}
BIN=${BIN:-$TOP/build/bin}
# The programs themselves: under valgrind, those in $BIN only start them.
BUILT=${VALGRIND:+$B/bin}
BUILT=${BUILT:-$BIN}
bats_require_minimum_version 1.5.0
LC_ALL=C.UTF-8
export LC_ALL

# not COMMAND: fails where the command does not.  "! command" ends a test only where it
# is the last line.
not()
{
	if "$@"; then return 1; fi
}

# plenty N FEW: N, or FEW under valgrind, where all takes fifty times as long.
plenty()
{
	if [ -n "${VALGRIND:-}" ]; then echo "$2"; else echo "$1"; fi
}
