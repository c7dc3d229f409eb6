#!/bin/sh
# An election, from provisional to final figures: reports that come as JSON lines.
# The stages can also be run through the front command, one by one.
cd "$(dirname "$0")" || exit
copydesk=${BIN:+$BIN/}copydesk

"$copydesk" split --from=jsonl reports.jsonl |
	"$copydesk" extract-numbers |
	"$copydesk" tag-entities |
	"$copydesk" merge-claims |
	"$copydesk" render --title='Election in Lorumba County (invented)'
