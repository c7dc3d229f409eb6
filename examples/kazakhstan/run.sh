#!/bin/sh
# January 2022 in Kazakhstan: five reports, five filters, one report of what they say.
# The stages' bare names are taken on most systems: "copydesk env" puts them first
# in the PATH of this shell only.
cd "$(dirname "$0")" || exit
eval "$("${BIN:+$BIN/}copydesk" env || echo exit 1)"

split --meta=reports.tsv ./*.txt |
	extract-numbers |
	tag-entities |
	merge-claims |
	render --title='Unrest in Kazakhstan, 5 to 7 January 2022'
