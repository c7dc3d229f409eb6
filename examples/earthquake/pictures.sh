#!/bin/sh
# pictures.sh BIN: draw the pictures that README.md shows, from these reports,
# with the programs in BIN and Chromium.  Look at them before you
# commit them.
set -eu
bin=$(cd "$1" && pwd)
browser=$(command -v chromium || command -v chromium-browser) || {
	echo "pictures.sh: Chromium is wanted" >&2
	exit 1
}
cd "$(dirname "$0")"
pictures=$PWD/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$pictures"

# draw NAME WIDTH HEIGHT [FLAG ...]
draw() {
	out=$pictures/$1.png size=$2,$3
	shift 3
	"$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars \
	    --user-data-dir="$work/profile" --window-size="$size" "$@" \
	    --screenshot="$out" "file://$work/page.html" 2> "$work/log" ||
	    cat "$work/log" >&2
}

title='Earthquake in southern Peru, 14 to 16 March 2023'
"$bin/copydesk" --meta=reports.tsv --title="$title" --with-text \
    -t json ./*.txt ./*.html > "$work/all.json"
"$bin/copydesk" --meta=reports.tsv --title="$title" --with-text \
    -o "$work/page.html" ./*.txt ./*.html
draw page 820 1180
draw phone 500 1180 --blink-settings=preferredColorScheme=0

# The claim that changed most often.
claim=$(jq -r '[.claims[] | select(.status == "update")] |
    max_by(.figures | length).id' "$work/all.json")
"$bin/copydesk" --meta=reports.tsv --claim="$claim" \
    --title="$title" -o "$pictures/claim.svg" ./*.txt ./*.html
