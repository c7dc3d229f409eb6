#!/bin/sh
# A company's quarter: its own release, a wire, a newspaper's page and a broadcaster.
cd "$(dirname "$0")" || exit
eval "$("${BIN:+$BIN/}copydesk" env || echo exit 1)"

split --meta=reports.tsv ./*.txt ./*.html |
	extract-numbers |
	tag-entities |
	merge-claims |
	render --title='Norvane Instruments, third quarter of 2024 (invented)'
