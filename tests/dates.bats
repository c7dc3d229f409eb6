# What extract-numbers reads as dates, times, lengths of time and sets: each test
# is a kind of wording.  The report is of Friday 2024-03-15.
load helper

# The dates of a text, one a line: text | kind | modifier | iso | timex.
dates()
{
	jq -cn --arg t "$1" --arg p "${PUBLISHED-2024-03-15}" '{text: $t} +
	    (if $p == "" then {} else {published: $p} end)' |
	    "$BIN/extract-numbers" |
	    jq -r '(.numbers // [])[] |
	    select(.kind | test("^(date|time|duration|set)$")) |
	    [.text, .kind, .modifier, .iso,
	    (if .timex == .iso then null else .timex end)] |
	    map(select(. != null)) | join(" | ")'
}

# dated TEXT [LINE …]: the text has just these dates.
dated()
{
	local text=$1 want
	shift
	want=$([ $# -eq 0 ] || printf '%s\n' "$@")
	diff -u <(printf '%s\n' "$want") <(printf '%s\n' "$(dates "$text")") ||
		{ printf 'in: %s\n' "$text"; return 1; }
}

@test "times are told by quarters, in words, in French hours and by parts of the day" {
	dated "The shelter opened at a quarter past six in the evening." \
	    "a quarter past six in the evening | time | 2024-03-15T18:15 | T18:15"
	dated "Trains stopped at ten minutes to midnight." \
	    "ten minutes to midnight | time | 2024-03-15T23:50 | T23:50"
	dated "Guests left at two thirty p.m." \
	    "two thirty p.m. | time | 2024-03-15T14:30 | T14:30"
	dated "Polls close at 19h30 on Sunday." \
	    "19h30 on Sunday | time | 2024-03-17T19:30"
	dated "The vote is set for Thursday at 9." \
	    "Thursday at 9 | time | 2024-03-21T09:00"
	dated "Shots were heard at 3 in the morning on Monday." \
	    "3 in the morning on Monday | time | 2024-03-11T03:00"
	dated "Tonight at 8 o'clock the lights go out." \
	    "Tonight at 8 o'clock | time | 2024-03-15T20:00"
}

@test "March behind a month and a dash is one" {
	dated "In the January-March quarter profit fell." \
	    "January-March | date | 2024-01/2024-03"
}

@test "a stretch of time has one day, and both its ends one half of it" {
	dated "The curfew runs from 9 p.m. to 5 a.m." \
	    "9 p.m. to 5 a.m. | time | 2024-03-15T21:00/2024-03-16T05:00 | T21:00/T05:00"
	dated "Roads were shut between 10 and 11:30 on Wednesday." \
	    "10 and 11:30 on Wednesday | time | 2024-03-13T10:00/2024-03-13T11:30"
	dated "The 9 a.m.-5 p.m. shift ended." \
	    "9 a.m.-5 p.m. | time | 2024-03-15T09:00/2024-03-15T17:00 | T09:00/T17:00"
	dated "Shops open 8 to 10 a.m. only." \
	    "8 to 10 a.m. | time | 2024-03-15T08:00/2024-03-15T10:00 | T08:00/T10:00"
}

@test "what only looks like a time is none" {
	dated "The side won 3-2 in the evening." \
	    "evening | date | 2024-03-15T18:00/2024-03-15T23:59 | 2024-03-15TEV"
	dated "He put 10 past five keepers."
	dated "She met them at 9 sites."
}

@test "local time with another zone in brackets is one moment" {
	dated "It struck at 1:05 a.m. (2205 GMT) on Tuesday." \
	    "1:05 a.m. | time | 2024-03-12T01:05+03:00 | T01:05+03:00" \
	    "2205 GMT | time | 2024-03-11T22:05Z | T22:05Z" \
	    "Tuesday | date | 2024-03-12"
	dated "The blast came at 8:15 a.m. (BST) on March 2." \
	    "8:15 a.m. (BST) on March 2 | time | 2024-03-02T08:15+01:00"
}

@test "stretches share their year, and may end today" {
	dated "The strike ran from December to May 2022." \
	    "December to May 2022 | date | 2021-12/2022-05"
	dated "Aid flowed from Nov. 18 to Dec. 19, 2021." \
	    "Nov. 18 to Dec. 19, 2021 | date | 2021-11-18/2021-12-19"
	dated "It was closed between June 2023 and today." \
	    "June 2023 and today | date | 2023-06/2024-03-15"
	dated "Output fell from 1998 to 2003." \
	    "1998 to 2003 | date | 1998/2003"
	dated "The fair runs from the 13th to the 15th of July." \
	    "13th to the 15th of July | date | 2024-07-13/2024-07-15"
	dated "The war of 1861-1865 and that of 1939–45." \
	    "1861-1865 | date | 1861/1865" \
	    "1939–45 | date | 1939/1945"
	dated "Crews work from Monday to Friday." \
	    "Monday to Friday | date | 2024-03-18/2024-03-22"
}

@test "one of several: days, weeks and quarters of a longer stretch" {
	dated "Talks resume on the last Monday of April." \
	    "last Monday of April | date | 2024-04-29"
	dated "The first week of 2023 was dry." \
	    "first week of 2023 | date | 2023-01-02/2023-01-08 | 2023-W01"
	dated "Results come on the 20th of next month." \
	    "20th of next month | date | 2024-04-20"
	dated "The minister resigns on the 28th." \
	    "28th | date | 2024-03-28"
	dated "The week of Feb. 5 was cold." \
	    "week of Feb. 5 | date | 2024-02-05/2024-02-11 | 2024-W06"
	dated "Sales rose in Q3 2023 and 2023-H2." \
	    "Q3 2023 | date | 2023-07-01/2023-09-30 | 2023-Q3" \
	    "2023-H2 | date | 2023-07-01/2023-12-31 | 2023-H2"
}

@test "a weekday and a week, whichever stands first" {
	dated "The port reopens next week Tuesday." \
	    "next week Tuesday | date | 2024-03-19"
	dated "The court meets on Wednesday next week." \
	    "Wednesday next week | date | 2024-03-20"
}

@test "dates whose parts are glued" {
	dated "Filed 29.2.2024, paid 09-JAN-2023, due 6/2025." \
	    "29.2.2024 | date | 2024-02-29" \
	    "09-JAN-2023 | date | 2023-01-09" \
	    "6/2025 | date | 2025-06"
	dated "He signed on 2024-02-29T08:30:00Z." \
	    "2024-02-29T08:30:00Z | time | 2024-02-29T08:30:00Z"
	dated "They met on 3/14/2024 and 2024/02/01." \
	    "3/14/2024 | date | 2024-03-14" \
	    "2024/02/01 | date | 2024-02-01"
}

@test "years in words, and before Christ" {
	dated "It ended in January nineteen ninety-nine." \
	    "January nineteen ninety-nine | date | 1999-01"
	dated "It closed in October two thousand and five." \
	    "October two thousand and five | date | 2005-10"
	dated "In 44 B.C. and 1200 BC it flooded." \
	    "44 B.C. | date | -0043 | BC0044" \
	    "1200 BC | date | -1199 | BC1200"
}

@test "points that are counted from others" {
	dated "They left the day before yesterday." \
	    "day before yesterday | date | 2024-03-13"
	dated "A truce began two days after Christmas." \
	    "two days after Christmas | date | 2023-12-27"
	dated "The law takes effect three weeks from Monday." \
	    "three weeks from Monday | date | 2024-04-08"
	dated "The plant will close in two years." \
	    "two years | date | 2026 | P2Y"
	dated "The verdict comes 10 days from now." \
	    "10 days from now | date | 2024-03-25 | P10D"
}

@test "what was told last is the day of what follows" {
	dated "On Feb. 20 the dam broke; the next day the town was empty, and two days later the army came." \
	    "Feb. 20 | date | 2024-02-20" \
	    "next day | date | 2024-02-21" \
	    "two days later | date | 2024-02-23"
	dated "It fell in June 2021 and rose later that year." \
	    "June 2021 | date | 2021-06" \
	    "that year | date | 2021"
	dated "It opened in May 2019 and closed the following month." \
	    "May 2019 | date | 2019-05" \
	    "following month | date | 2019-06"
}

@test "a history is told from the date named last" {
	dated "The war began on 1 September 1939. In 1938, 1936 and 1935 there was none. On May 10, 1940 it spread. On June 14 the capital fell, and by the end of the month it was over." \
	    "1 September 1939 | date | 1939-09-01" \
	    "1938 | date | 1938" \
	    "1936 | date | 1936" \
	    "1935 | date | 1935" \
	    "May 10, 1940 | date | 1940-05-10" \
	    "June 14 | date | 1940-06-14" \
	    "end of the month | date | 1940-06-30 | 1940-06"
}

@test "feasts by name" {
	dated "Two died on Labor Day 2012 and on Easter Monday." \
	    "Labor Day 2012 | date | 2012-09-03" \
	    "Easter Monday | date | 2024-04-01"
	dated "It was quiet during Ramadan 2018 and on Eid al-Fitr 2021." \
	    "Ramadan 2018 | date | about | 2018-05-17/2018-06-15" \
	    "Eid al-Fitr 2021 | date | about | 2021-05-13"
	dated "Trade stopped for Lunar New Year 2023 and Diwali 2020." \
	    "Lunar New Year 2023 | date | 2023-01-22" \
	    "Diwali 2020 | date | about | 2020-11-14"
	dated "Hanukkah 2024 begins early." \
	    "Hanukkah 2024 | date | 2024-12-26/2025-01-02"
	dated "Prices rose after Orthodox Easter of last year." \
	    "Orthodox Easter of last year | date | 2023-04-16"
	dated "Christmas trees burnt at the Independence Day parade." \
	    "Independence Day | date | 2023-07-04"
}

@test "how often" {
	dated "It meets every other day." \
	    "every other day | set | P2D"
	dated "Floods come every two years." \
	    "every two years | set | P2Y"
	dated "They march each July." \
	    "each July | set | XXXX-07"
	dated "He is paid twice daily." \
	    "twice daily | set | P1D"
	dated "Buses run every 10 minutes." \
	    "every 10 minutes | set | PT10M"
}

@test "a weekday that has something is one day, its apostrophe lost" {
	dated "Mondays landslide buried a road." \
	    "Mondays | date | 2024-03-11"
	dated "The ferry left for Wednesdays match." \
	    "Wednesdays | date | 2024-03-13"
	dated "On Mondays buses are full." "Mondays | set | XXXX-WXX-1"
	dated "The bank shuts Mondays at noon." \
	    "Mondays | set | XXXX-WXX-1" "noon | time | 2024-03-15T12:00 | T12:00"
}

@test "weekdays tell the year that is missing" {
	dated "He was born on Friday, July 18." \
	    "Friday, July 18 | date | 2014-07-18"
	dated "She will retire on Saturday, July 18." \
	    "Saturday, July 18 | date | 2026-07-18"
}

@test "lengths of time in parts" {
	dated "It took an hour and thirty." \
	    "an hour and thirty | duration | PT90M"
	dated "It took 2 hours ten." \
	    "2 hours ten | duration | PT130M"
	dated "The 10 previous weeks were dry." \
	    "10 previous weeks | duration | P10W"
}

@test "some day of a month" {
	dated "On that January day he fell." \
	    "January day | date | 2024-01 | 2024-01-XX"
}

@test "without the day of the report, what has a year is read, and the rest is left" {
	PUBLISHED= dated "On Thursday, December 15, 2011, it fell." \
	    "Thursday, December 15, 2011 | date | 2011-12-15"
	PUBLISHED= dated "It rose on Good Friday 2020." \
	    "Good Friday 2020 | date | 2020-04-10"
	PUBLISHED= dated "It rose last week." "last week | date"
}

@test "with the hour of the report, hours are counted from it" {
	PUBLISHED=2024-03-15T01:30 dated "Two hours ago it rained." \
	    "Two hours ago | time | 2024-03-14T23:30"
	PUBLISHED=2024-03-15T13:30 dated "It will end in 45 minutes." \
	    "45 minutes | time | 2024-03-15T14:15 | PT45M"
}

@test "local time and the other zone's are linked" {
	got=$(jq -cn '{text: "It struck at 11 p.m. EDT (0300 GMT)."}' |
	    "$BIN/extract-numbers" | jq -c '[.numbers[].same_as]')
	[ "$got" = '[null,0]' ]
}

@test "a history in several sentences is told from the date named last" {
	got=$(jq -cn '"The war began in May 1861.", "In 1858, 1859 and 1860 there was drought.",
	    "On June 8, 1862 the port burnt.", "The capital fell on June 14." |
	    {type: "sentence", doc: "d", text: ., published: "2024-03-15"}' |
	    "$BIN/extract-numbers" | jq -rs '.[-1].numbers[0].iso')
	[ "$got" = 1862-06-14 ]
}

@test "news that tells old years goes on with its own" {
	got=$(jq -cn '"The firm, founded in 1985, bought mills in 1990, 1995 and 1999.",
	    "On Tuesday it said a new one would open.", "It closed one in January." |
	    {type: "sentence", doc: "d", text: ., published: "2024-03-15"}' |
	    "$BIN/extract-numbers" | jq -rs '.[-1].numbers[] | select(.kind == "date").iso')
	[ "$got" = 2024-01 ]
}

@test "--explain names the rule of a date and the line of the feast" {
	jq -cn '{text: "It rose on Boxing Day 2004."}' |
	    "$BIN/extract-numbers" --explain 2>&1 >/dev/null |
	    jq -e '.rule == "date-feast" and (.lines[0].table == "holidays")'
}

@test "a user's own feast is read" {
	printf 'holidays\tFoundation Day\tholiday\t1\tafter\t4\t1\t6\n' \
	    > "$BATS_TEST_TMPDIR/own.tsv"
	got=$(jq -cn '{text: "It rained on Foundation Day 2023."}' |
	    "$BIN/extract-numbers" --lexicon "$BATS_TEST_TMPDIR/own.tsv" |
	    jq -r '.numbers[0].iso')
	[ "$got" = 2023-04-01 ]
}

@test "a year earlier than a quarter is that quarter of the year before" {
	dated "In the third quarter of 2023 it lost \$3 million, against \$1 million a year earlier." \
	    "third quarter of 2023 | date | 2023-07-01/2023-09-30 | 2023-Q3" \
	    "a year earlier | date | 2022-07-01/2022-09-30 | 2022-Q3"
	dated "It lost \$3 million, against \$1 million a year earlier." \
	    "a year earlier | date | 2023"
}

@test "a part of a day may stand before its day, and the early hours are one" {
	dated "He fled on the night of May 5, 2021." \
	    "night of May 5, 2021 | date | 2021-05-05T20:00/2021-05-06T06:00 | 2021-05-05TNI"
	dated "It was found on the morning of Christmas Day." \
	    "morning of Christmas Day | date | 2023-12-25T06:00/2023-12-25T12:00 | 2023-12-25TMO"
	dated "In the early hours of Monday, a mill burned." \
	    "early hours of Monday | date | 2024-03-11T00:00/2024-03-11T09:00 | 2024-03-11TMO"
	dated "A bridge fell on Monday in the small hours." \
	    "Monday in the small hours | date | 2024-03-11T00:00/2024-03-11T06:00 | 2024-03-11TNI"
}

@test "next Wednesday is of next week; Fridays are counted on" {
	PUBLISHED=2024-03-12 dated "Schools reopen next Wednesday." \
	    "next Wednesday | date | 2024-03-20"
	dated "Schools reopen next Tuesday." "next Tuesday | date | 2024-03-19"
	dated "It is two Fridays from now." \
	    "two Fridays from now | date | 2024-03-29"
}

@test "what is left of a week or a year begins today" {
	dated "Rain will fall for the rest of the week." \
	    "rest of the week | date | 2024-03-15/2024-03-17"
	dated "The rest of 2024 will be dry." \
	    "rest of 2024 | date | 2024-03-15/2024-12-31"
	dated "The rest of the team left."
}

@test "edges of weeks that are told from others, and of months without a year" {
	dated "It is due at the end of the following week." \
	    "end of the following week | date | 2024-03-24 | 2024-W12"
	dated "It ran from May through the end of 2022." \
	    "May through the end of 2022 | date | 2022-05/2022-12-31"
	dated "It rose in the 12 months through May." \
	    "12 months | duration | P12M" "May | date | 2023-05"
}

@test "days are counted from behind, joined by and, and told with their weekday" {
	dated "It rained on the second-last day of May 2018." \
	    "second-last day of May 2018 | date | 2018-05-30"
	dated "Polls are open on June 5 and 6." \
	    "June 5 and 6 | date | 2024-06-05/2024-06-06"
	dated "On June 5 and 12 others left." "June 5 | date | 2024-06-05"
	dated "They will meet on July 18, Friday." \
	    "July 18, Friday | date | 2025-07-18"
	dated "It is open 2015-03-28/2015-03-30." \
	    "2015-03-28/2015-03-30 | date | 2015-03-28/2015-03-30"
}

@test "quarters of years are no fractions, one year may be the last one" {
	dated "Sales fell over the previous three quarters." \
	    "three quarters | duration | P9M | P3Q"
	dated "Forty died in the last one year." "one year | duration | P1Y"
	dated "It lost three quarters of its value."
}

@test "hours are told as the army does" {
	dated "At 0300 hours they left." "0300 hours | time | 2024-03-15T03:00 | T03:00"
	dated "It ran for 1400 hours." "1400 hours | duration | PT1400H"
}

@test "in two days' time is a day, six months' time in jail is none" {
	dated "It begins in two days' time." "two days' time | date | 2024-03-17"
	dated "He got six months' time." "six months | duration | P6M"
}

@test "centuries before our era, seasons, and what is now" {
	dated "The wall is of the 5th century BC." "5th century BC | date | BC04"
	dated "It burned last summer." "last summer | date | 2023-22 | 2023-SU"
	dated "He is at present in jail." "at present | date | PRESENT_REF"
	dated "At the moment of impact he slept."
	dated "Between now and May 3 they vote." \
	    "now and May 3 | date | 2024-03-15/2024-05-03"
}

@test "within ten days is a deadline" {
	[ "$(jq -cn '{text: "They must leave within ten days."}' |
	    "$BIN/extract-numbers" | jq -r '.numbers[0] | "\(.kind) \(.role)"')" = \
	    "duration deadline" ]
}

@test "a fortnight is two weeks, and quarters are counted back" {
	dated "It stood at 4 a fortnight ago." \
	    "a fortnight ago | date | 2024-02-26/2024-03-03 | 2024-W09"
	dated "It stood at 4 two quarters ago." \
	    "two quarters ago | date | 2023-07-01/2023-09-30 | 2023-Q3"
	dated "It cost three quarters more."
}

@test "no later than a day is a bound, in '96 a year, 0600-0700 GMT one stretch" {
	dated "It ends no later than March 31." \
	    "no later than March 31 | date | at-most | 2024-03-31"
	dated "They met within March." "March | date | 2024-03"
	dated "She won in '96, alone." "'96 | date | 1996"
	dated "Ferries stop 0600-0700 GMT daily." \
	    "0600-0700 GMT | time | 2024-03-15T06:00Z/2024-03-15T07:00Z | T06:00Z/T07:00Z" \
	    "daily | set | P1D"
}
