#!/bin/sh
# Write the reports of examples/ anew: tests/update-expected.sh [event ...]
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
		mv "$event/expected.new" "$event/expected.txt"
	else
		echo "$0: $event: the pipeline failed" >&2
		rm -f "$event/expected.new"
		status=1
	fi
done
exit $status
