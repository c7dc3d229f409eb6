#!/bin/sh
# An earthquake whose toll rises for three days: plain text, a live blog and a web page.
cd "$(dirname "$0")" || exit
eval "$("${BIN:+$BIN/}copydesk" env || echo exit 1)"

split --meta=reports.tsv ./*.txt ./*.html |
	extract-numbers |
	tag-entities |
	merge-claims |
	render --title='Earthquake in southern Peru (invented)'
