#!/bin/sh
# demo.sh BIN FOLDER: run the pipeline of the programs in BIN on the reports of
# examples/kazakhstan, print its report, and leave the page in FOLDER.
set -eu
bin=$(cd "$1" && pwd)
mkdir -p "$2"
page=$(cd "$2" && pwd)/demo.html
cd "$(dirname "$0")/kazakhstan"

title='Unrest in Kazakhstan, 5 to 7 January 2022'
echo "\$ copydesk --meta=reports.tsv examples/kazakhstan/*.txt"
echo
"$bin/copydesk" --meta=reports.tsv --title="$title" ./*.txt
"$bin/copydesk" --meta=reports.tsv --title="$title" -o "$page" ./*.txt
echo
echo "The same as a page for a browser: $page"
