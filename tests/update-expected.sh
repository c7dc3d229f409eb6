#!/bin/sh
# Write the reports of examples/ anew, and the piece of one that the README shows:
# tests/update-expected.sh [event ...]
# BIN names the folder of the built programs.  Read the difference before you commit it.
top=$(cd "$(dirname "$0")/.." && pwd) || exit
BIN=${BIN:-$top/build/bin}
LC_ALL=C.UTF-8
export BIN LC_ALL
cd "$top/examples" || exit
[ $# -gt 0 ] || set -- */

status=0
for event; do
	event=${event%/}
	if "./$event/run.sh" > "$event/expected.new"; then
		mv "$event/expected.new" "$event/expected"
	else
		echo "$0: $event: the pipeline failed" >&2
		rm -f "$event/expected.new"
		status=1
	fi
done

# The first lines of the report, and one claim with its sentences.
awk '
FNR == 1 { file++ }
file == 1 && !head { if ($0 == "") head = 1; piece = piece $0 "\n"; next }
file == 1 && /^[^ ]/ { claim = /^Police officers killed/ }
file == 1 { if (claim) piece = piece $0 "\n"; next }
/^```text$/ { print; sub(/\n+$/, "\n", piece); printf "%s", piece; skip = 1; next }
/^```$/ { skip = 0 }
!skip' kazakhstan/expected ../README.md > ../README.new &&
	mv ../README.new ../README.md || status=1
exit $status
