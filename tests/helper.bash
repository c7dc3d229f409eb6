# What every test file needs.  $BIN: where the programs were built.
TOP=${BATS_TEST_DIRNAME%/tests*}
BIN=${BIN:-$TOP/build/bin}
LC_ALL=C.UTF-8
export LC_ALL
