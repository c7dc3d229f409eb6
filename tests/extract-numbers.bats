# What extract-numbers reads: each test is a kind of wording, with one or more
# sentences and what is read in them.  The report is of Friday 2024-03-15.
load helper

setup()
{
	PUBLISHED=2024-03-15
}

# The numbers of a text, one a line: text | kind | value | low..high | modifier …
numbers()
{
	jq -cn --arg t "$1" --arg p "$PUBLISHED" '{text: $t} +
	    (if $p == "" then {} else {published: $p} end)' |
	    "$BIN/extract-numbers" |
	    jq -r '(.numbers // [])[] | select(.kind != "implied") |
	    [.text, .kind, .value, (if .low == null and .high == null then
	    null elif .low == .value and .high == .value then null else
	    "\(.low // "")..\(.high // "")" end), .modifier, .unit,
	    (if .per then "per \(.per)" else null end), .iso,
	    (if .timex == .iso then null else .timex end)] |
	    map(select(. != null) | tostring) | join(" | ")'
}

# reads TEXT [LINE …]: the text has just these numbers.
reads()
{
	local text=$1 want
	shift
	want=$([ $# -eq 0 ] || printf '%s\n' "$@")
	diff -u <(printf '%s\n' "$want") <(printf '%s\n' "$(numbers "$text")") ||
		{ printf 'in: %s\n' "$text"; return 1; }
}

# A member of each number, on one line.
members()
{
	jq -cn --arg t "$1" --arg p "$PUBLISHED" '{text: $t, published: $p}' |
	    "$BIN/extract-numbers" | jq -c "[.numbers[] | .$2]"
}

@test "digits are read with any grouping" {
	reads "Rescuers counted 4,512 tents." "4,512 | cardinal | 4512"
	reads "They counted 12,34,567 ballots." "12,34,567 | cardinal | 1234567"
	reads $'They counted 1\u2009234 ballots.' $'1\u2009234 | cardinal | 1234'
	reads $'They counted 1\u00a0234\u00a0567 ballots.' \
	    $'1\u00a0234\u00a0567 | cardinal | 1234567'
	reads "The index stood at 7.25 on the scale." "7.25 | cardinal | 7.25"
}

@test "digits of other scripts are read" {
	reads "They found ١٢ bodies." "١٢ | cardinal | 12"
	reads "They found １２ bodies." "１２ | cardinal | 12"
}

@test "digits of two scripts in one run, or with something invisible, are none" {
	[ -z "$(numbers "They found 1２3 bodies.")" ]
	[ -z "$(numbers $'They found 1\u200b2 bodies.')" ]
}

@test "offsets count characters, whatever their bytes and escapes" {
	at()
	{
		[ "$("$BIN/extract-numbers" | jq -c '[.numbers[0] |
		    .start, .end], .text[.numbers[0].start:.numbers[0].end]' |
		    tr '\n' ' ')" = "$1 " ]
	}
	printf '{"text":"\360\237\224\245\360\237\224\245 7 fled"}\n' | at '[3,4] "7"'
	echo '{"text":"\ud83d\udd25 7 fled"}' | at '[2,3] "7"'
	printf '{"text":"Andre\314\201 saw 31"}\n' | at '[11,13] "31"'
}

@test "a number in words is read whole" {
	reads "A hundred and twenty villagers fled." \
	    "A hundred and twenty | cardinal | 120"
	reads "It took two thousand three hundred and five trucks." \
	    "two thousand three hundred and five | cardinal | 2305"
	reads "Twenty-one miners surfaced." "Twenty-one | cardinal | 21"
	reads "The river rose three point five metres." \
	    "three point five metres | measure | 3.5 | m"
}

@test "two numbers that and joins stay two" {
	reads "They hold two hundred and three hundred men." \
	    "two hundred | cardinal | 200" "three hundred | cardinal | 300"
	reads "Five and six are primes." "Five | cardinal | 5" \
	    "six | cardinal | 6"
}

@test "a scale word rounds to half its last place" {
	reads "A nation of 52 million voted." \
	    "52 million | cardinal | 52000000 | 51500000..52500000"
	reads "About 1.4 million people voted." \
	    "About 1.4 million | cardinal | 1400000 | 1260000..1540000 | about"
	reads "Two and a half million hectares burnt." \
	    "Two and a half million hectares | measure | 2500000 | 2450000..2550000 | har"
}

@test "half a million, a dozen and half a dozen are numbers" {
	reads "Half a million Peruvians marched." \
	    "Half a million | cardinal | 500000 | 450000..550000"
	reads "A dozen goats died." "A dozen | cardinal | 12"
	reads "Half a dozen goats died." "Half a dozen | cardinal | 6"
	reads "More than two dozen goats died." \
	    "More than two dozen | cardinal | 24 | 25.. | more-than"
}

@test "letters behind digits are a scale where they can be one" {
	reads "The plant cost \$8bn." \
	    "\$8bn | money | 8000000000 | 7500000000..8500000000 | USD"
	reads "Some 340k users left." \
	    "Some 340k | cardinal | 340000 | 306000..374000 | about"
	reads "The wave was 1.8m tall." "1.8m | measure | 1.8 | m"
	reads "About 3m people live there." \
	    "About 3m | cardinal | 3000000 | 2700000..3300000 | about"
}

@test "fractions and ratios are shares" {
	reads "Two-thirds of the wells dried up." \
	    "Two-thirds | fraction | 0.6666666666666666"
	reads "A third of the herd died." "A third | fraction | 0.3333333333333333"
	reads "One in five wells dried up." "One in five | fraction | 0.2"
	reads "Nearly half of them left." \
	    "Nearly half | fraction | 0.5 | 0.45..0.5 | nearly"
	reads "It weighs 2½ tonnes." "2½ tonnes | measure | 2.5 | t"
}

@test "vague words have an interval and no value" {
	reads "Dozens were hurt." "Dozens | cardinal | 24..99 | vague"
	reads "Hundreds fled." "Hundreds | cardinal | 200..999 | vague"
	reads "Tens of thousands fled." \
	    "Tens of thousands | cardinal | 20000..99999 | vague"
	reads "Several trucks burnt." "Several | cardinal | 3..9 | vague"
	reads "A few hundred fled." "A few hundred | cardinal | 300..999 | vague"
	reads "Scores fled." "Scores | cardinal | 40..99 | vague"
	reads "Thousands fled." "Thousands | cardinal | 2000..9999 | vague"
}

@test "both are two, another is one, about is a tenth more and less" {
	reads "Both drivers were killed." "Both | cardinal | 2"
	reads "Both were women." "Both | cardinal | 2"
	reads "Both drivers and passengers were hurt."
	reads "One bridge fell and another bridge sank." \
	    "One | cardinal | 1" "another | cardinal | 1"
	reads "About 60 huts burnt." "About 60 | cardinal | 60 | 54..66 | about"
}

@test "a couple says two and may mean three" {
	reads "A couple of bridges fell." "A couple | cardinal | 2 | 2..3 | vague"
}

@test "few without an article is no number" {
	reads "Few stayed behind."
}

@test "at least opens the interval above" {
	reads "At least 31 miners died." \
	    "At least 31 | cardinal | 31 | 31.. | at-least"
	reads "No fewer than 31 miners died." \
	    "No fewer than 31 | cardinal | 31 | 31.. | at-least"
	reads "Some 40 or more miners died." \
	    "Some 40 or more | cardinal | 40 | 40.. | at-least"
}

@test "more than a count begins one above it, more than a measure at it" {
	reads "More than 300 homes collapsed." \
	    "More than 300 | cardinal | 300 | 301.. | more-than"
	reads "It flew more than 300 km." \
	    "more than 300 km | measure | 300 | 300.. | more-than | km"
}

@test "a share ends at the whole" {
	reads "More than 80% of the wells dried up." \
	    "More than 80% | percent | 80 | 80..100 | more-than | %"
}

@test "up to and fewer than close the interval above" {
	reads "Up to 60 people were aboard." \
	    "Up to 60 | cardinal | 60 | 0..60 | up-to"
	reads "Fewer than 60 people voted." \
	    "Fewer than 60 | cardinal | 60 | 0..59 | less-than"
	reads "It is less than 60 km long." \
	    "less than 60 km | measure | 60 | 0..60 | less-than | km"
	reads "No more than 60 may enter." \
	    "No more than 60 | cardinal | 60 | 0..60 | at-most"
}

@test "nearly ends below its number" {
	reads "Nearly 400 were treated." \
	    "Nearly 400 | cardinal | 400 | 360..399 | nearly"
	reads "Nearly 8 cows drowned." \
	    "Nearly 8 | cardinal | 8 | 7.2..8 | nearly"
	reads "It is nearly 5 km long." \
	    "nearly 5 km | measure | 5 | 4.5..5 | nearly | km"
}

@test "over five years lasts five" {
	reads "It pledged aid over five years." \
	    "five years | duration | 5 | a | P5Y"
}

@test "percent and percentage points are two units" {
	reads "It rose 3.5 per cent." "3.5 per cent | percent | 3.5 | %"
	reads "It rose 0.7 percentage points." \
	    "0.7 percentage points | percent | 0.7 | %{point}"
	reads "It rose 25 basis points." \
	    "25 basis points | percent | 25 | {basis_point}"
}

@test "money is read by symbol, code and word" {
	reads "It cost €3.20." "€3.20 | money | 3.2 | EUR"
	reads "It cost US\$40." "US\$40 | money | 40 | USD"
	reads "It cost 700 Swiss francs." "700 Swiss francs | money | 700 | CHF"
	reads "Rs 5 lakh was paid." "Rs 5 lakh | money | 500000 | INR"
	reads "It cost 40 pesos a kilo." "40 pesos a kilo | money | 40 | MXN | per kg"
}

@test "cents are hundredths of their currency" {
	reads "Bread cost 17 cents." "17 cents | money | 0.17 | USD"
	reads "Bread cost 45p." "45p | money | 0.45 | GBP"
	reads "Bread cost 2 dollars and 20 cents." \
	    "2 dollars and 20 cents | money | 2.2 | USD"
}

@test "pounds of rice are no money, millions of pounds are" {
	reads "She bought five pounds of rice." \
	    "five pounds | measure | 5 | [lb_av]"
	reads "It cost 3 million pounds." \
	    "3 million pounds | money | 3000000 | 2500000..3500000 | GBP"
}

@test "units of measure are UCUM" {
	reads "Five square miles burnt." "Five square miles | measure | 5 | [smi_us]"
	reads "Winds of 185 km/h blew." "185 km/h | measure | 185 | km/h"
	reads "It fell to minus 12C." "minus 12C | measure | -12 | Cel"
	reads "A 2.0-liter engine failed." "2.0-liter | measure | 2 | L"
	reads "She is 5 feet 6 inches tall." \
	    "5 feet 6 inches | measure | 5.5 | [ft_i]"
}

@test "what stands in brackets restates what stands before them" {
	[ "$(members "It fell 70 miles (113 km) away." same_as)" = "[null,0]" ]
	[ "$(members "It cost 75 rupees (90 cents) per litre." per)" = '["L","L"]' ]
	[ "$(members "It took 70 miles (113 people)." same_as)" = "[null,null]" ]
}

@test "durations keep their unit and have an ISO form" {
	reads "A 180-day ban began." "180-day | duration | 180 | d | P180D"
	reads "A two-week curfew began." "two-week | duration | 2 | wk | P2W"
	reads "It took 36 hours." "36 hours | duration | 36 | h | PT36H"
	reads "It lasted two decades." "two decades | duration | 20 | a | P20Y"
	reads "It lasted an hour and a half." \
	    "an hour and a half | duration | 1.5 | h | PT1.5H"
}

@test "days of rain are a vague duration" {
	reads "It came after days of rain." "days | duration | 2..6 | vague | d | PXD"
}

@test "an age is told from a length of time" {
	reads "Ana Quispe, 43, survived." "43 | age | 43 | a"
	reads "A 7-year-old boy survived." "7-year-old | age | 7 | a"
	reads "Children aged 6 to 14 survived." "6 to 14 | age | 6..14 | between | a"
	reads "He died at the age of 74." "74 | age | 74 | a"
	reads "She was almost 90." "almost 90 | age | 90 | 81..90 | nearly | a"
	reads "The boy, who was nearly 2, survived." "nearly 2 | age | 2 | 1.8..2 | nearly | a"
	reads "A man in his mid-20s survived." "mid-20s | age | 24..26 | vague | a"
	reads "He was jailed for 30 years." "30 years | duration | 30 | a | P30Y"
}

@test "pounds are money where a price is told" {
	reads "The house sold for 281,000 pounds." "281,000 pounds | money | 281000 | GBP"
	reads "She earned 90 pounds a week." "90 pounds a week | money | 90 | GBP | per wk"
	reads "She weighed 120 pounds." '120 pounds | measure | 120 | [lb_av]'
	reads "He spent it on 300 pounds of rice." \
	    '300 pounds | measure | 300 | [lb_av]'
}

@test "what has been so since a day or month began in the past" {
	PUBLISHED=2016-12-09 reads "It has rained since January." \
	    "January | date | 2016-01"
	PUBLISHED=2016-12-09 reads "It has rained since 4 March." \
	    "4 March | date | 2016-03-04"
}

@test "a month or a day in a name is no date" {
	reads "June Carter was later interviewed about this by USA Today."
	reads "April Jones, 34, left." "34 | age | 34 | a"
	PUBLISHED=2024-07-09 reads "In June Carter left." \
	    "June | date | 2024-06"
}

@test "a number put in behind a person is an age, behind a place it is none" {
	reads "Ana Quispe (19) died." "19 | age | 19 | a"
	reads "His sister - 14 - survived." "14 | age | 14 | a"
	reads "Two brothers (9 and 12) left." "Two | cardinal | 2" \
	    "9 | age | 9 | a" "12 | age | 12 | a"
	reads "The couple (he 84, she 81) left." "84 | age | 84 | a" \
	    "81 | age | 81 | a"
	reads "She met Minister Tshering Dem (71)." "71 | age | 71 | a"
	reads "Three siblings (4, 6 and 9) left." "Three | cardinal | 3" \
	    "4 | age | 4 | a" "6 | age | 6 | a" "9 | age | 9 | a"
	reads "Bavaria (43) and Sierra Leone (19) lost." \
	    "43 | cardinal | 43" "19 | cardinal | 19"
	reads "Labour (43) and the Greens (12) lost." \
	    "43 | cardinal | 43" "12 | cardinal | 12"
	reads "Rebels (12) and police (4) died." \
	    "12 | cardinal | 12" "4 | cardinal | 4"
}

@test "a range is one number with two ends" {
	reads "Between 15 and 20 gunmen came." \
	    "Between 15 and 20 | cardinal | 15..20 | between"
	reads "It rained 8 to 12 inches." \
	    "8 to 12 inches | measure | 8..12 | between | [in_i]"
	reads "It costs \$5-6 million." \
	    "\$5-6 million | money | 5000000..6000000 | between | USD"
	reads "It grew between 4% and 6%." \
	    "between 4% and 6% | percent | 4..6 | between | %"
	reads "Two or three shots rang out." \
	    "Two or three | cardinal | 2..3 | between"
}

@test "figures of a change keep their roles" {
	[ "$(members "The toll rose from 38 to 41." role)" = '["from","to"]' ]
	[ "$(members "Unemployment fell to 3.9% from 4.2%." role)" = '["to","from"]' ]
	[ "$(members "Prices rose by 3%." role)" = '["by"]' ]
}

@test "what comes on top is an increment" {
	[ "$(members "Another 35 people were hurt." other)" = "[true]" ]
	[ "$(members "Two other cities flooded." other)" = "[true]" ]
}

@test "a multiple compares two sizes" {
	reads "Prices nearly doubled." "nearly doubled | multiple | 2 | 1.8..2 | nearly"
	reads "The near-doubling of prices hurt." \
	    "near-doubling | multiple | 2 | 1.8..2 | nearly"
	reads "A fivefold rise hurt." "fivefold | multiple | 5"
	reads "It is three times as high." "three times | multiple | 3"
	reads "A double murder shook Quito." "double | cardinal | 2"
	reads "A double room shook."
}

@test "ordinals and ranks" {
	reads "It was the 10th such quake." "10th | ordinal | 10"
	reads "It was the second such quake." "second | ordinal | 2"
	reads "It is the ninth-largest state." "ninth-largest | rank | 9"
}

@test "votes and results are scores, not ranges" {
	reads "They lost 3-2." "3-2 | score | 2..3"
	reads "The senate voted 52-48." "52-48 | score | 48..52"
	reads "The bill passed by 220 votes to 207." "220 votes to 207 | score | 207..220"
	reads "It fell from 220 votes to 207." "220 | cardinal | 220" "207 | cardinal | 207"
}

@test "absolute dates in their usual forms" {
	for form in "May 10, 1993" "10 May 1993" "May 10th, 1993" "1993-05-10" \
	    "5/10/1993" "the 10th of May 1993"; do
		[ "$(members "It opened on $form." iso)" = '["1993-05-10"]' ]
	done
	reads "It opened in May 1993." "May 1993 | date | 1993-05"
	reads "It opened in 1993." "1993 | date | 1993"
	reads "It opened in the 1980s." "1980s | date | 198X"
	reads "A 20th-century church fell." "20th-century | date | 19"
	reads "It runs May 15-24, 2024." "May 15-24, 2024 | date | 2024-05-15/2024-05-24"
}

@test "a date without year lies near the report" {
	reads "It is due in October." "October | date | 2024-10"
	reads "It was planned last December." "last December | date | 2023-12"
	reads "The December attack shook Lahore." "December | date | 2023-12"
	reads "It runs until April 19." "April 19 | date | 2024-04-19"
}

@test "a weekday is the nearest that the tense allows" {
	reads "Police said so on Thursday." "Thursday | date | 2024-03-14"
	reads "Police said so on Friday." "Friday | date | 2024-03-15"
	reads "The court will meet on Monday." "Monday | date | 2024-03-18"
	reads "Rain fell last Friday." "last Friday | date | 2024-03-08"
}

@test "a weekday without a day of report has neither iso nor timex" {
	PUBLISHED=
	reads "Police said so on Thursday." "Thursday | date"
}

@test "parts of a day are intervals" {
	reads "It struck late on Wednesday." \
	    "late on Wednesday | date | 2024-03-13T18:00/2024-03-13T23:59 | 2024-03-13TEV"
	reads "It struck Thursday morning." \
	    "Thursday morning | date | 2024-03-14T06:00/2024-03-14T12:00 | 2024-03-14TMO"
	reads "It struck last night." \
	    "last night | date | 2024-03-14T20:00/2024-03-15T06:00 | 2024-03-14TNI"
	reads "It struck overnight." \
	    "overnight | date | 2024-03-14T20:00/2024-03-15T08:00 | 2024-03-14TNI"
}

@test "words that are seen from the day of the report" {
	reads "It struck yesterday." "yesterday | date | 2024-03-14"
	reads "It struck last week." \
	    "last week | date | 2024-03-04/2024-03-10 | 2024-W10"
	reads "It struck last year." "last year | date | 2023"
	reads "It struck at the start of the year." \
	    "start of the year | date | 2024-01-01 | 2024"
	reads "It struck four years ago." "four years ago | date | 2020"
	reads "It struck in mid-March." \
	    "mid-March | date | 2024-03-11/2024-03-20 | 2024-03"
	reads "It shrank in the fourth quarter of 2021." \
	    "fourth quarter of 2021 | date | 2021-10-01/2021-12-31 | 2021-Q4"
}

@test "a window is a duration" {
	reads "It rained in the past 24 hours." "24 hours | duration | 24 | h | PT24H"
	reads "It rained over the past day." "past day | duration | 1 | d | P1D"
}

@test "times of day" {
	reads "It struck at 3:10pm." "3:10pm | time | 2024-03-15T15:10 | T15:10"
	reads "It struck at 06:12 GMT." \
	    "06:12 GMT | time | 2024-03-15T06:12Z | T06:12Z"
	reads "On Tuesday a tremor at noon woke them." \
	    "Tuesday | date | 2024-03-12" "noon | time | 2024-03-12T12:00 | T12:00"
	reads "It struck at 5 p.m. on Thursday." \
	    "5 p.m. on Thursday | time | 2024-03-14T17:00"
}

@test "what comes again is a set" {
	reads "It sails three times a week." "three times a week | set | 3 | per wk | P1W"
	reads "It sails daily." "daily | set | P1D"
}

@test "digits in names and codes are no quantity" {
	for text in "Radio Kanal 24 showed it." "A Boeing 737-800 landed." \
	    "Flight 370 vanished." "COVID-19 spread." "An F-16 landed." \
	    "Section 230 stands." "Highway 61 flooded." "The G7 met." \
	    "5G spread." "It is now version 10.2.1 of it, see 10.0.0.1." \
	    "Call +1 202 555 0100." "Call 555-0100." \
	    "Write to desk7@example.org." "See https://example.org/2021/05/7." \
	    "It is open 24/7." "The attacks of 9/11 changed it." \
	    "Visit room no. 5."; do
		got=$(numbers "$text" | grep -v '^now ') || :
		[ -z "$got" ] || { echo "$text: $got"; return 1; }
	done
}

@test "a number behind a place counts what follows it" {
	reads "In Lima 12 police officers were hurt." "12 | cardinal | 12"
	reads "POLICE SAY 12 PEOPLE DIED" "12 | cardinal | 12"
}

@test "no one is none, where something befell none" {
	reads "No one was hurt." "No one | cardinal | 0"
	reads "Nobody has been seriously injured." "Nobody | cardinal | 0"
	reads "None were arrested." "None | cardinal | 0"
	reads "The fire service said no rescue workers had died." \
	    "no | cardinal | 0"
	reads "No one knows who was killed."
	reads "No one believed it."
	reads "No one else was hurt."
	reads "No other miners were hurt."
	reads "No talks were held."
}

@test "one as a pronoun is no quantity, one of them is" {
	reads "It is the one that fell."
	reads "It was one of the worst storms."
	reads "One of the bodies was found." "One | cardinal | 1"
	reads "One officer was hurt." "One | cardinal | 1"
}

@test "one that is anybody is no quantity" {
	reads "How does one explain this?"
	reads "One must never forget, and one should remember."
	reads "Does one nurse care for 40 patients?" "one | cardinal | 1" \
	    "40 | cardinal | 40"
	reads "One can of paint fell." "One | cardinal | 1"
}

@test "a second that is a time is no ordinal" {
	reads "It stopped for a second."
	reads "Wait a second!"
	reads "The court heard a second witness." "second | ordinal | 2"
	reads "It spread in a second, larger blaze." "second | ordinal | 2"
	reads "Volunteers seconded the motion."
}

@test "a hyphen that hangs has the unit of the last" {
	reads "She won the 400- and 800-metre races." \
	    "400 | measure | 400 | m" "800-metre | measure | 800 | m"
	reads "They taught five-, six- and seven-year-olds." \
	    "five | age | 5 | a" "six | age | 6 | a" \
	    "seven-year-olds | age | 7 | a"
	reads "Pre- and post-war homes, 30 of them, fell." "30 | cardinal | 30"
}

@test "weekdays are counted back" {
	reads "The dam broke two Thursdays ago." \
	    "two Thursdays ago | date | 2024-03-07"
	reads "It closed three Fridays ago." \
	    "three Fridays ago | date | 2024-02-23"
}

@test "fall is a season behind a preposition and before a year" {
	reads "The mill burned in fall 2018." "fall 2018 | date | 2018-23 | 2018-FA"
	reads "They met in the fall of 2021." "fall of 2021 | date | 2021-23 | 2021-FA"
	reads "Output may fall 2018 tonnes." "2018 tonnes | measure | 2018 | t"
}

@test "a score of things is twenty, a score of a match is none" {
	reads "A score of villages burned." "A score | cardinal | 20"
	reads "He ruled for three score and ten years." \
	    "three score and ten years | duration | 70 | a | P70Y"
	reads "It ended with a score of 3-2." "3-2 | score | 2..3"
	reads "The two score draws came late." "two | cardinal | 2"
	reads "A score in the last minute settled it." \
	    "last minute | duration | 1 | min | PT1M"
}

@test "month and day with a slash are told by the word before them" {
	reads "The ferry sank on 2/27." "2/27 | date | 2024-02-27"
	reads "It has been shut since 12/20." "12/20 | date | 2023-12-20"
	reads "They will vote by 4/30." "4/30 | date | 2024-04-30"
	reads "The survivors of 9/11 spoke on 9/11."
	reads "Output fell by 3/4." "3/4 | fraction | 0.75"
	reads "The odds were 24/7 on 50/50."
}

@test "may and march are verbs, May and March months" {
	reads "They may march."
	reads "They met in May." "May | date | 2023-05"
	reads "May they rest."
}

@test "years are told from counts" {
	reads "A 2020 law eased it." "2020 | date | 2020"
	reads "About 2000 people came." "About 2000 | cardinal | 2000 | 1800..2200 | about"
	reads "It fell in 1999." "1999 | date | 1999"
}

@test "--explain names the rule" {
	printf '{"text":"At least 12 died."}\n' |
	    "$BIN/extract-numbers" --explain 2>&1 >/dev/null |
	    grep -q cardinal-digits
}

@test "a user's own unit is read" {
	printf 'units\tquintal\t100.kg\tmass\tword\nunits\tquintals\t100.kg\tmass\tword\n' \
	    > "$BATS_TEST_TMPDIR/own.tsv"
	got=$(printf '{"text":"They sold 40 quintals."}\n' |
	    "$BIN/extract-numbers" --lexicon "$BATS_TEST_TMPDIR/own.tsv" |
	    jq -c '.numbers[0] | [.kind, .value, .unit]')
	[ "$got" = '["measure",40,"100.kg"]' ]
}

@test "long hostile lines end soon" {
	for bit in 1 '12 ' 'hundred and ' 'two million and ' '1-' '5:0' \
	    'tens of ' 'late on ' 'a half a third ' 'thousand '; do
		python3 -c 'import json, sys
print(json.dumps({"text": sys.argv[1] * int(sys.argv[2]), "published": "2024-03-15"}))' \
		    "$bit" "$(plenty 20000 1000)" > "$BATS_TEST_TMPDIR/long"
		timeout "$(plenty 5 120)" "$BIN/extract-numbers" \
		    < "$BATS_TEST_TMPDIR/long" > /dev/null
	done
}

@test "no casualties are none" {
	reads "No casualties were reported." "No | cardinal | 0"
	reads "There was no doubt."
}

@test "a rate may stand behind what is counted" {
	reads "Some 50 flights a day were cut." \
	    "Some 50 | cardinal | 50 | 45..55 | about | per d"
	reads "Twelve died a day after the quake." "Twelve | cardinal | 12" \
	    "a day | duration | 1 | d | P1D"
}

@test "house and telephone numbers are no quantities" {
	reads "Police went to 840 Belmont Avenue."
	reads "It fell in the 1000 block of Oak Street."
	reads "Call (813) 226-3377 or 918-596-COPS."
}

@test "a bound holds for the restatement too" {
	reads "It flew more than 100 km (62 miles)." \
	    "more than 100 km | measure | 100 | 100.. | more-than | km" \
	    "62 miles | measure | 62 | 62.. | more-than | [mi_i]"
}

@test "a currency may be joined to its digits" {
	reads "It cost Rs500 crore." \
	    "Rs500 crore | money | 5000000000 | 4995000000..5005000000 | INR"
	reads "It cost RM79.50." "RM79.50 | money | 79.5 | MYR"
}

@test "groups of three may stand apart" {
	reads "Some 10 000 people fled." \
	    "Some 10 000 | cardinal | 10000 | 9000..11000 | about"
}

@test "a day and the time behind it are one" {
	reads "It struck on Thursday at 5 p.m." "Thursday at 5 p.m. | time | 2024-03-14T17:00"
	reads "It ran from 2010 to 2015." "2010 to 2015 | date | 2010/2015"
}

@test "words and times share what stands behind the second" {
	reads "Six to eight hundred people came." \
	    "Six to eight hundred | cardinal | 600..800 | between"
	reads "It struck between 2 and 3 a.m." "2 and 3 a.m. | time | 2024-03-15T02:00/2024-03-15T03:00 | T02:00/T03:00"
	reads "He got 12 to 15 years." "12 to 15 years | duration | 12..15 | between | a"
}

@test "a number in capitals behind a name is part of it" {
	reads "Police told Channel Nine of it."
	reads "Formula One returns."
	reads "The Group of Seven met."
	reads "POLICE SAY TWELVE PEOPLE DIED" "TWELVE | cardinal | 12"
}

@test "or restates in another unit" {
	[ "$(members "It fell 70 miles, or 113 km, away." same_as)" = "[null,0]" ]
	[ "$(members "It cost 500 soles, or about 130 dollars." same_as)" = "[null,0]" ]
}

@test "powers of ten are read, as science and shops write them" {
	reads "The dose was 1.3e6 units." "1.3e6 | cardinal | 1300000"
	reads "They counted 4.2 × 10^5 cells." "4.2 × 10^5 | cardinal | 420000"
	reads "A level of 7.5x10-3 grams was found." \
	    "7.5x10-3 grams | measure | 0.0075 | g"
	reads "About 10⁶ larvae hatched." \
	    "About 10⁶ | cardinal | 1000000 | 900000..1100000 | about"
	reads "The field covers 5 m²." "5 m² | measure | 5 | m2"
}

@test "a minus is read behind a sign of money, too" {
	reads "The balance was \$-3.5bn." \
	    "\$-3.5bn | money | -3500000000 | -3550000000..-3450000000 | USD"
	reads "It was 12 degrees below zero." \
	    "12 degrees below zero | measure | -12 | deg"
	reads "Below zero, 12 degrees matter little." \
	    "Below zero | cardinal | 0 | ..-1 | less-than" "12 degrees | measure | 12 | deg"
}

@test "parts may be counted in words of any size" {
	reads "It is three and a fifth." "three and a fifth | cardinal | 3.2"
	reads "Three twenty-fifths were lost." "Three twenty-fifths | fraction | 0.12"
	reads "A tenth of a gallon spilt." "A tenth of a gallon | measure | 0.1 | [gal_us]"
	reads "Two died and a fifth was hurt." "Two | cardinal | 2" "fifth | ordinal | 5"
	reads "Of those hit, three were under 18 and one over 60." \
	    "three | cardinal | 3" "under 18 | cardinal | 18 | 0..17 | less-than" \
	    "one | cardinal | 1" "over 60 | cardinal | 60 | 61.. | more-than"
}

@test "what is joined or parted otherwise than it should be is read all the same" {
	reads "Twentyfive huts burnt." "Twentyfive | cardinal | 25"
	reads "It was the thirtyfirst raid." "thirtyfirst | ordinal | 31"
	reads "It was the forty—second raid." "forty—second | ordinal | 42"
	reads "Of the fifty—two of them children—none survived." \
	    "fifty | cardinal | 50" "two | cardinal | 2"
	reads "It shipped 3 hundred and 12 crates." "3 hundred and 12 | cardinal | 312"
	reads "They moved 40 lkh tonnes." "40 lkh tonnes | measure | 4000000 | t"
}

@test "a number told again in digits is one number" {
	reads "Pay within thirty (30) days." "thirty (30) days | duration | 30 | d | P30D"
	reads "Some thirty (12 of them women) came." \
	    "Some thirty | cardinal | 30 | 27..33 | about" "12 | cardinal | 12"
}

@test "a pair is two, but a pair of what is worn is one thing" {
	reads "A pair of gunmen fled." "A pair | cardinal | 2"
	reads "She bought a pair of red shoes."
	reads "The pair fled."
}

@test "units in a row are one measure" {
	reads "The tunnel is 2 km and 40 m long." "2 km and 40 m | measure | 2040 | m"
	reads "The baby weighed 7 lb 4 oz." "7 lb 4 oz | measure | 116 | [oz_av]"
	reads "He is 6 feet, 3 inches tall." "6 feet, 3 inches | measure | 6.25 | [ft_i]"
	reads "She won at 1 km, 500 m and 200 m." "1 km | measure | 1 | km" \
	    "500 m | measure | 500 | m" "200 m | measure | 200 | m"
	reads "It fell 3 m and 12 people drowned." "3 m | measure | 3 | m" \
	    "12 | cardinal | 12"
}

@test "an article counts one of a unit, not of what only bears its name" {
	reads "Nobody came within a mile." "within a mile | measure | 1 | 0..1 | at-most | [mi_i]"
	reads "A litre of milk costs a dollar." "A litre | measure | 1 | L" \
	    "a dollar | money | 1 | USD | per L"
	reads "He has a foot injury and a yard full of tyres."
	reads "Petrol costs \$4 a gallon." "\$4 a gallon | money | 4 | USD | per [gal_us]"
}

@test "cents may stand without their name, and a million inside a code" {
	reads "It costs 15 dollars and 50." "15 dollars and 50 | money | 15.5 | USD"
	reads "They raised 15 dollars and 50 people came." \
	    "15 dollars | money | 15 | USD" "50 | cardinal | 50"
	reads "The fee is 20 ringgit 43 sen." "20 ringgit 43 sen | money | 20.43 | MYR"
	reads "Sales came to 48 MSEK." \
	    "48 MSEK | money | 48000000 | 47500000..48500000 | SEK"
}

@test "the end of a range may be hedged" {
	reads "From 15 to perhaps 20 people were there." \
	    "From 15 to perhaps 20 | cardinal | 15..20 | between"
	reads "They pay \$5 to as much as \$7." \
	    "\$5 to as much as \$7 | money | 5..7 | between | USD"
}

@test "a measure is no name, and a range may be a house" {
	reads "It sent the sector 0.6 percent lower." "0.6 percent | percent | 0.6 | %"
	reads "A shop at 16-18 Harbour Avenue burnt."
	reads "The rate fell to .002 percent." ".002 percent | percent | 0.002 | %"
	reads "Its one-yen bid failed." "one-yen | money | 1 | JPY"
}

@test "--locale says what a point and a comma are" {
	local text="They sold 1.000 goats and 2.345,5 tonnes at 1,25 euros."
	values()
	{
		jq -cn --arg t "$text" '{text: $t}' | "$BIN/extract-numbers" "$@" |
		    jq -c '[.numbers[].value]'
	}
	[ "$(values --locale=de)" = "[1000,2345.5,1.25]" ]
	[ "$(values --locale pt_BR.UTF-8)" = "[1000,2345.5,1.25]" ]
	[ "$(values --locale=de-CH)" = "$(values)" ]
	text="They sold 1,000 goats and 2,345.5 tonnes at 1.25 euros."
	[ "$(values)" = "[1000,2345.5,1.25]" ]
	[ "$(values --locale=en-GB)" = "[1000,2345.5,1.25]" ]
}

@test "an unknown locale is a wrong option" {
	run "$BIN/extract-numbers" --locale=xx
	[ "$status" -eq 2 ]
	[[ $output == *"no such language"* ]]
}

@test "--explain tells the lines of the tables" {
	lines()
	{
		jq -cn --arg t "$1" '{text: $t}' |
		    "$BIN/extract-numbers" --explain 2>&1 >/dev/null |
		    jq -r '.lines[] | "\(.table): \(.line)"'
	}
	[ "$(lines "At least two dozen trucks left.")" = \
	    $'hedges: at least\tbefore\tat-least
numerals: two\tdigit\t2
numerals: dozen\tdozen\t12' ]
	[ "$(lines "It weighs 40 tonnes.")" = $'units: tonnes\tt\tmass\tword' ]
	[ "$(lines "It cost 7 euros.")" = $'currencies: euros\tEUR\tword\t1' ]
}

@test "a user's own numeral and hedge are read" {
	printf '%s\n' $'numerals\tscorelet\tdozen\t18' \
	    $'hedges\tgood and proper\tbefore\tabout' > "$BATS_TEST_TMPDIR/own.tsv"
	got=$(printf '{"text":"They sold good and proper 2 scorelet hats."}\n' |
	    "$BIN/extract-numbers" --lexicon "$BATS_TEST_TMPDIR/own.tsv" |
	    jq -c '.numbers[0] | [.text, .value, .modifier]')
	[ "$got" = '["good and proper 2 scorelet",36,"about"]' ]
}

@test "no content makes it slow: each line has ten times the processor time that it needs" {
	python3 - "$(plenty 120000 1500)" "$BATS_TEST_TMPDIR" <<-'END'
	import json, sys
	size, folder = int(sys.argv[1]), sys.argv[2]
	bits = ['7', '1,', '1,000,', '1.', '~1', '5²', '1/2/', '1/2 ', '2^2^',
	    '1e5', '+1 ', '-', '1-2-', '2019-', '12:30:', '1 or 2 or ', 'one-',
	    'twenty ', 'one ', 'and ', 'hundreds of thousands of ', 'and a half ',
	    'at least ', 'at least 5 or more ', 'between 1 and 2 and ',
	    'from 1 to 2 to ', '1 out of ', 'one in five in ', '100 people per ',
	    '$1 ', '$', '15 dollars and ', '5 feet 10 inches ', '5 years, ',
	    '1 km, 2 m ', 'a mile ', '(1', 'thirty (30) ', '123 ',
	    '1\u00a0000\u00a0', '\u200b1', 'one\u2014', 'x1y', 'x', 'a.b/1',
	    'March 3, ', '12 A B C Street ', '1-2 Street ', 'Name 24 ',
	    'Maria Lopez, 43, ', 'first second ', 'killed 12 people and ',
	    '12 people, including ', '12 of whom ', '10 degrees below ']
	for n, bit in enumerate(bits):
	    text = (bit * (size // len(bit) + 1))[:size]
	    with open(f'{folder}/{n:02}', 'w') as f:
	        json.dump({'text': text, 'published': '2024-03-15'}, f)
	END
	for line in "$BATS_TEST_TMPDIR"/[0-9][0-9]; do
		(ulimit -t "$(plenty 4 60)" && "$BIN/extract-numbers" "$line" > /dev/null) ||
			{ head -c 80 "$line"; return 1; }
	done
}

@test "a magnitude is a measure, on whichever side its name stands" {
	reads "A 6.4-magnitude quake struck." "6.4-magnitude | measure | 6.4 | [m_L]"
	reads "A magnitude 5.9 quake struck." "5.9 | measure | 5.9 | [m_L]"
	reads "It measured 6.1 on the Richter scale." \
	    "6.1 on the Richter scale | measure | 6.1 | [m_L]"
	reads "Costs are an order of magnitude larger."
}

@test "those over or under a number are told by age" {
	reads "Women under 30 were freed." "under 30 | age | 30 | 0..30 | less-than | a"
	reads "He warned people over 65 times." "over 65 | cardinal | 65 | 66.. | more-than"
}

@test "a rate may be per a number of others" {
	reads "There were 3.5 deaths per 1,000 live births." \
	    "3.5 | cardinal | 3.5 | per 1000 births"
}

@test "second only to one is a rank; ish hedges digits" {
	reads "It is second only to Lagos." "second | rank | 2"
	reads "She keeps 30ish cats." "30ish | cardinal | 30 | 27..33 | about"
}

@test "pence beyond a pound are money, lines of a picture are none" {
	reads "Shares fell to 180p." "180p | money | 1.8 | GBP"
	reads "Shares closed at 1,240.50p." "1,240.50p | money | 12.405 | GBP"
	reads "It is a 720p video."
}

@test "ratios and numbers to call are no figures" {
	reads "The ratio was 3:1."
	reads "Call 1-800-555-0199; ask for Ana."
	reads "They came at 9:30." "9:30 | time | 2024-03-15T09:30 | T09:30"
	reads "It passed by a 2-to-1 margin." "2-to-1 | score | 1..2"
	reads "They left one by one and met one-on-one."
}

@test "a name may begin the sentence" {
	reads "Khabar 24 reported it."
	reads "Meanwhile 24 died." "24 | cardinal | 24"
	reads "Officials 24 times warned." "24 | cardinal | 24"
}

@test "15 to 20 of them are a range, a quarter to eight is a time" {
	reads "They were among 15 to 20 victims." "15 to 20 | cardinal | 15..20 | between"
	reads "Fifteen to twenty men fled." "Fifteen to twenty | cardinal | 15..20 | between"
	[[ $(numbers "It struck at a quarter to eight.") == *" | time | "* ]]
}

@test "an article before a price is no currency" {
	reads "It is a \$40,000 drink." "\$40,000 | money | 40000 | USD"
	reads "It cost A\$3." "A\$3 | money | 3 | AUD"
}

@test "one behind an adjective stands for a noun" {
	reads "They formed a new one with Ana."
	reads "The blast kills one man." "one | cardinal | 1"
	reads "It was a blast that left one dead." "one | cardinal | 1"
	reads "A raid in which one man died began." "one | cardinal | 1"
	reads "He asked in which one to sit."
	reads "They faced charges, one for each person hurt."
}

@test "an An-70, an A-10 and 911 are names" {
	reads "An An-70 and an A-10 landed, and she called 911."
	reads "Then 911 people came." "911 | cardinal | 911"
}

@test "the category of a storm is a measure" {
	reads "A Category 4 hurricane struck." "4 | measure | 4 | {category}"
	reads "It became a category-2 storm." "2 | measure | 2 | {category}"
}

@test "degrees, minutes and seconds are one angle" {
	reads "The wreck lies at 12°30′S." "12°30′S | measure | 12.5 | deg"
	reads "The wreck lies at 12°30′36″ S, 4 miles out." \
	    "12°30′36″ | measure | 12.51 | deg" "4 miles | measure | 4 | [mi_i]"
}

@test "hyphens may hang, and hold feet and inches together" {
	reads "Waves of 8- to 10-foot height came." "8- to 10-foot | measure | 8..10 | between | [ft_i]"
	reads "An 8- or 9-year-old boy left." "8- or 9-year-old | age | 8..9 | between | a"
	reads "He is a 5-foot-6 guard." "5-foot-6 | measure | 5.5 | [ft_i]"
	reads "It was a 1-in-100-year flood." "1 | cardinal | 1" \
	    "100-year | duration | 100 | a | P100Y"
}

@test "bombers, tanks and protocols are names" {
	reads "A B-52, some T-72 tanks and HTTP/2 were named."
}

@test "a price is told of a share, a head, a ticket" {
	reads "It lost 12 cents a share." \
	    "12 cents a share | money | 0.12 | USD | per share"
	reads "It lost \$3 million, or \$1.40 a share." \
	    "\$3 million | money | 3000000 | 2500000..3500000 | USD" \
	    "\$1.40 a share | money | 1.4 | USD | per share"
	[ "$(members "It lost \$3 million, or \$1.40 a share." same_as)" = \
	    '[null,null]' ]
	reads "Entry costs 400 rupees a head." \
	    "400 rupees a head | money | 400 | INR | per head"
}

@test "what a figure rose from has the unit of what it rose to" {
	reads "Profit fell to 4.2 billion euros from 4.45 billion." \
	    "4.2 billion euros | money | 4200000000 | 4150000000..4250000000 | EUR" \
	    "4.45 billion | money | 4450000000 | 4445000000..4455000000 | EUR"
	reads "The lake rose to 31 metres from 28 in May." \
	    "31 metres | measure | 31 | m" "28 | measure | 28 | m" \
	    "May | date | 2023-05"
	reads "Output rose to 31 tonnes from 28 mines." \
	    "31 tonnes | measure | 31 | t" "28 | cardinal | 28"
}

@test "degrees in brackets need no sign" {
	reads "It fell to minus 4 degrees Celsius (25 F)." \
	    "minus 4 degrees Celsius | measure | -4 | Cel" \
	    "25 F | measure | 25 | [degF]"
	reads "It was 25 C (77 F) there." "25 C | measure | 25 | Cel" \
	    "77 F | measure | 77 | [degF]"
	reads "Vitamin 3 C and 4 F were sold." "3 | cardinal | 3" \
	    "4 | cardinal | 4"
}

@test "no bigger than is a bound above, inched up to none" {
	reads "It was no bigger than 3 cm." \
	    "no bigger than 3 cm | measure | 3 | 0..3 | at-most | cm"
	reads "Rates crept up to 4%." "4% | percent | 4 | %"
	reads "Rates rose up to 4%." "up to 4% | percent | 4 | 0..4 | up-to | %"
}

@test "a man of 50 is told by his age, a force of 50 is not" {
	reads "A man of 50 was hurt." "50 | age | 50 | a"
	reads "She met a girl of nine." "nine | age | 9 | a"
	reads "A force of 50 left." "50 | cardinal | 50"
	reads "Voters in the 18-24 age group stayed away." \
	    "18-24 | age | 18..24 | between | a"
	reads "It is for those under 25." "under 25 | age | 25 | 0..25 | less-than | a"
}

@test "turns are named by their number unless it counts" {
	reads "It was quiet on day 100."
	reads "Day 12 of the siege began."
	reads "In week 7, nothing moved."
	reads "Last week 12 people died." \
	    "Last week | date | 2024-03-04/2024-03-10 | 2024-W10" \
	    "12 | cardinal | 12"
	reads "On that day 12 died." "12 | cardinal | 12"
	reads "A car burned at mile marker 12."
}

@test "sums, dockets, calls, zip codes and versions are names" {
	reads "The P5+1 met."
	reads "He scored in the 90+3rd minute."
	reads "It is case 22-cv-1234."
	reads "Ring 0800 123 456."
	reads "Send your letters to Washington, DC 20500."
	reads "He runs iOS 17.2 there."
	reads "A pH 7.4 bath was used." "7.4 | cardinal | 7.4"
}

@test "the Sun is no day, Sun. is one" {
	reads "The Sun burns."
	reads "It is open on Sun. and closed later." "Sun | date | 2024-03-10"
}

@test "who asks to wait a second counts none" {
	reads "Wait a second, he said."
	reads "Hold on a second!"
	reads "One was hurt and a second, he said." "One | cardinal | 1" \
	    "second | ordinal | 2"
}

@test "between may begin with the end that is nearer to naught" {
	reads "It was between -5C and -10C." \
	    "between -5C and -10C | measure | -10..-5 | between | Cel"
	reads "The tower is 1.5 times taller than it was." \
	    "1.5 times | multiple | 1.5"
	reads "She rang from apartment 12 there."
}

@test "twin things are two, a twin is none" {
	reads "The twin blasts shook Quetta." "twin | cardinal | 2"
	reads "Twin car bombs went off." "Twin | cardinal | 2"
	reads "She and her twin sister left the Twin Towers."
	reads "Two twin girls came in twin-engined planes." "Two | cardinal | 2"
}
