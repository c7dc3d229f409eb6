# Small stories through all stages: which figures an editor finds under which question.
load helper

# Texts of a day each: one document an argument.
story()
{
	local n=0 text
	for text; do
		n=$((n + 1))
		jq -nc --arg id "d$n" --arg text "$text" --arg outlet "Paper $n" \
		    --arg day "2024-11-0$n" \
		    '{id: $id, outlet: $outlet, published: $day, text: $text}'
	done | "$BIN/split" --from=jsonl - | "$BIN/extract-numbers" |
		"$BIN/tag-entities" | "$BIN/merge-claims"
}

# Questions with their figures, best supported first: "label: 12 | 10".
asked()
{
	story "$@" | jq -r 'select(.type == "claim") | . as $c | .label + ": " +
	    ([.figures[] | $c.reports[.reports[0]].text] | join(" | "))' | sort
}

# Questions with their status.
states()
{
	story "$@" | jq -r 'select(.type == "claim") | .label + " " + .status' |
	    sort
}

@test "what a figure is compared with, and when that was, is not told of the figure" {
	run asked "Sales grew 4 percent to 310 million francs, from 298 million francs in the third quarter of 2023.

Debt was 40 million francs, compared with 44 million francs a year earlier."
	grep -x 'revenues rose: 4 percent' <<< "$output"
	grep -x 'debt: 40 million francs' <<< "$output"
	grep -x 'debt (2023): 44 million francs' <<< "$output"
	grep -x 'revenue (2023-07/2023-09): 298 million francs' <<< "$output"
}

@test "who speaks is no count of those whom the same befell" {
	run asked "One survivor, a clerk, said 250 people were on board." \
	    "Two wounded soldiers told reporters that five rebels were killed." \
	    "The three survivors said they had seen flames."
	[ "$output" = "combatants killed: five
people on board: 250
people survived: three" ]
}

@test "one quake has many nouns; what is told of no other thing is its; an aftershock's is not" {
	run asked "The tremor, of magnitude 6.1, woke the whole of Sorvaga.

Dozens of aftershocks followed, the strongest with a magnitude of 4.9." \
	    "The temblor had a magnitude of 6.1, the observatory said." \
	    "The national survey put the magnitude at 6.2."
	grep -xE 'magnitude of earthquake: 6.1 [|] 6.2' <<< "$output"
	grep -x 'magnitude of aftershock: 4.9' <<< "$output"
	conflict=$(story "The tremor had a magnitude of 6.1." \
	    "The quake had a magnitude of 6.2." |
		jq -r 'select(.type == "claim") | .status')
	[ "$conflict" = conflict ]
}

@test "net profit is not operating profit; last year's revenue is not this year's" {
	run asked "Operating profit was 50 million francs. Net profit was 31 million francs. It now expects revenue of 900 million francs. In 2023 it had revenue of 870 million francs." \
	    "Net profit came to 31 million francs. Last year's dividend was 2 francs."
	grep -x 'operating profit: 50 million francs' <<< "$output"
	grep -x 'net profit: 31 million francs' <<< "$output"
	grep -x 'revenue: 900 million francs' <<< "$output"
	grep -x 'revenue (2023): 870 million francs' <<< "$output"
}

@test "votes of a candidate and of her party's candidate are hers; more of them counted take the place of fewer" {
	count=$(story "Adaeze Bello of the Progress Party had 61,200 votes on Friday night." \
	    "Adaeze Bello took 74,350 votes, the commission said." |
		jq -r 'select(.type == "claim") | [.label, .status, .best] |
		    join(" ")')
	[ "$count" = "votes won (Adaeze Bello) update 74350" ]
}

@test "about as many as are told as a fact are no other figure because they are planned" {
	why=$(story "The railway cuts 1,400 jobs, its director said." \
	    "The railway will cut about 1,400 jobs, its director said." |
		jq -r 'select(.type == "claim") | .why')
	grep -F '“1,400” lies within “about 1,400”' <<< "$why"
	why=$(story "The railway cut 900 jobs, its director said." \
	    "The railway will cut 1,400 jobs, its director said." |
		jq -r 'select(.type == "claim") | .why')
	grep -F '“1,400” is expected, planned or possible' <<< "$why"
}

@test "what was counted in the past 24 hours or two days is no total" {
	whys()
	{
		story "$@" | jq -r 'select(.type == "claim") | .status + " " + .why'
	}
	run whys "The fever has infected 4,100 people, the clinic said." \
	    "The fever infected 380 people in the past 24 hours, the clinic said."
	[ "$output" = "refine “380” is for a stretch of time only (24 hours)." ]
	run whys "The fever has infected 4,100 people, the clinic said." \
	    "In the last two days it infected 380 people, the clinic said."
	[ "$output" = "refine “380” is for a stretch of time only (two days)." ]
	# these may be all the days that there were
	run whys "The fever has infected 4,100 people, the clinic said." \
	    "It has infected 4,380 people in the past few days, the clinic said."
	[[ $output == "update "* ]]
	! story "In the past 24 hours 60 people died." |
		jq -e 'select(.type == "claim" and .key.predicate == "duration")'
}

@test "a sum is told in digits, and not by the word that joins it" {
	why=$(story "Nine farmers and two drivers were killed." \
	    "Fifteen people were killed." |
		jq -r 'select(.label == "people killed") | .why')
	[ "$why" = "“fifteen” is later (2024-11-02) than “11”." ]
}

@test "what a report sets earlier than its own event is another event's" {
	run asked "Bomb kills 7 in Harvane

A bomb killed seven people in Harvane on Friday, police said.

The attack came ten days after a gunman killed 31 people in Solte.

It followed two raids. Rebels executed 44 people earlier this week in the north.

Nine weeks after a flood that killed 58 people, the town has no hospital.

The mayor had left just days after a fire killed 92 people." \
	    "A bomb killed seven people in Harvane on Friday, the mayor said.

The blast brought the toll for people killed in the conflict to 612."
	grep -x 'people killed: 7' <<< "$output"
	grep -x 'people killed (until 2024-10-22): 31' <<< "$output"
	grep -x 'people killed (until 2024-10-30): 44 | 92' <<< "$output"
	grep -x 'people killed (2024-08): 58' <<< "$output"
	grep -x 'people killed (in all): 612' <<< "$output"
}

@test "those named right behind so many days are of that time" {
	run asked "Van hits 4 in Solte

A van hit four people in Solte on Friday, police said.

It came nine days after 17-year-old Ilka Varn and 12-year-old Ane Roth were killed."
	grep '^people killed (until 2024-10-23): ' <<< "$output"
	! grep '^people killed:' <<< "$output"
}

@test "what a report tells earlier may be its own event" {
	run asked "Flood kills 12 in Harvane

Two days after a flood killed 12 people in Harvane, rescuers gave up.

The flood hit the town on Wednesday.

Rescuers gave up two days after 12 people were killed there."
	grep -x 'people killed: 12' <<< "$output"
	! grep 'until' <<< "$output"
}

@test "a participle behind a date tells of that date" {
	run asked "Bomb kills 7 in Harvane

A bomb killed seven people in Harvane on Friday, police said.

It was the worst since a ferry sank in the harbour in 1987, killing 78 people."
	grep -x 'people killed (1987): 78' <<< "$output"
}

@test "what a text calls an earlier toll is no longer its answer" {
	run story "Ferry fire kills 18 off Harvane

A fire on a ferry killed 18 people off Harvane on Friday, the coast guard said.

An earlier toll from the burnt ferry spoke of 15 dead." \
	    "Ferry fire kills 15 off Harvane

A fire on a ferry killed 15 people off Harvane on Friday, the coast guard said."
	[ "$(jq -c 'select(.label == "people killed") |
	    [.status, .best]' <<< "$output")" = '["update",18]' ]
	grep -F 'the text itself says that “18” came after “15”' <<< "$output"
	# two accounts, of which none is called earlier
	run story "Ferry fire kills 18 off Harvane

A fire on a ferry killed 18 people off Harvane on Friday, the coast guard said.

The harbour master spoke of 15 dead."
	[ "$(jq -c 'select(.label == "people killed") | .status' \
	    <<< "$output")" = '"conflict"' ]
}

@test "what police initially said is what the count rose from" {
	run story "Police initially said that nine people had been hurt in Solte.

Eleven people were hurt in the crash, the hospital said."
	grep -Fi 'the text itself says that “eleven” came after “nine”' <<< "$output"
}

@test "no one is a figure, and stands against one" {
	said=$(story "The ferry sank, but no one died, the coastguard said." \
	    "Four people died when the ferry sank, a passenger said." |
		jq -r 'select(.label == "people killed") |
		    [.status, .low, .high] | join(" ")')
	[ "$said" = "update 4 4" ]
	whom=$(story "Nobody was injured in the blast." \
	    "No workers were injured." | jq -r 'select(.type == "claim") |
		.label + " " + (.best | tostring)' | sort | paste -sd,)
	[ "$whom" = "people injured 0,workers injured 0" ]
}

@test "what a war has done is told of all of it, however it goes on between" {
	run asked "Bomb kills 7 in Harvane

A bomb killed seven people in Harvane on Friday, police said.

The conflict, which is now in its fifth year, has killed more than 4,000 people."
	grep -x 'people killed: 7' <<< "$output"
	grep '^people killed (in all): ' <<< "$output"
	# a war in which somebody kills does not
	run asked "The town knew the conflict well. Its gunmen killed 7 people."
	grep -x 'people killed: 7' <<< "$output"
}

@test "the date before an event is its own, and a part's is its whole's" {
	run asked "Man shoots 3 in Harvane

A man shot three people in Harvane on Friday, police said.

He was tried for the Sept. 16, 2010, shooting death of Ilka Varn.

In 2007 gunmen killed 32 people there, of whom 12 were women."
	grep '^people killed (2010-09): ' <<< "$output"
	grep -x 'people killed (2007): 32' <<< "$output"
	grep -x 'women killed (2007): 12' <<< "$output"
	! grep -E '^[a-z]+ killed:' <<< "$output"
}

@test "behind so many days a place and a clause may come before the toll" {
	run asked "Gunman kills 2 in Harvane

A gunman killed two people in Harvane on Friday, police said.

It came six weeks after a massacre at a harbour hall in Solte, in the far north
of the country, where a man who hated sailors killed 49 people.

Two years after that night, police said, three people were killed in Varn."
	grep -x 'people killed (2024-09): 49' <<< "$output"
	grep '^people killed: 2' <<< "$output"
}

@test "who counts the gunman among the dead and who does not do not conflict" {
	people()
	{
		story "$@" | jq -r 'select(.type == "claim" and
		    .key.subject == "person") | [.status, .best, .why] |
		    join("; ")'
	}
	shot='A man shot four people dead before police killed the gunman.'
	[ "$(people 'Five people were killed in the shooting.' "$shot")" = \
	    'refine; 5; “four” and “the gunman” together are the “five”.' ]
	[ "$(people 'Four people were killed in a shooting.' \
	    'A man shot four people dead. He later killed himself.')" = \
	    'refine; 5; “four” and “himself” together are the “5”.' ]
	[ "$(people 'Six people were killed in the shooting.' "$shot")" = \
	    'conflict; 6; “four” and “six” cannot both be right.' ]
	[ "$(story 'Five soldiers were killed in the shooting.' \
	    'Four soldiers were killed before police killed the gunman.' |
		jq -r 'select(.type == "claim" and .key.subject == "soldier") |
		    .status')" = conflict ]
}

@test "those of whom one share backs it and another opposes it are no conflict" {
	run asked "In the poll, 62 percent of farmers backed the dam and 31 percent of farmers opposed it." \
	    "About 60 percent of farmers backed the dam. The railway cancelled 80 percent of its trains, and 20 percent of its trains ran."
	grep -xE 'workers backed: (62 percent|About 60 percent) [|] (62 percent|About 60 percent)' <<< "$output"
	grep -x 'workers opposed: 31 percent' <<< "$output"
	grep -x 'vehicles cancelled: 80 percent' <<< "$output"
	grep -x 'vehicles run: 20 percent' <<< "$output"
}

@test "organisers and police who count one march in other words conflict" {
	for police in 'Police put the crowd at 4,000.' \
	    'Police said 4,000 people took part.' \
	    'Some 4,000 marchers turned out, police said.' \
	    'Turnout was estimated at 4,000, police said.'; do
		run -0 --separate-stderr story "Nurses marched through Harvane on
Saturday against the new rota.

Organisers said 9,000 joined the march." "A protest by hospital staff closed the harbour road for two hours.

$police"
		jq -e 'select(.type == "claim") | .status == "conflict" and
		    .key.predicate == "protested" and .origins.max == 2 and
		    (.figures | length) == 2' <<< "$output"
	done
}

@test "a clause that tells what killed them has its time, and the year before a name is no house" {
	lead='A coach fell into a gorge near Sorvaga on Thursday, killing 24 people.'
	run asked "$lead

Police said 24 people were dead." \
	    "$lead

At least 64 people died when a ferry sank off the island in 2013." \
	    "$lead

Some 71 passengers were killed after a train left the rails in 2006." \
	    "$lead

It was the worst accident since the 2009 crash, in which 52 people died." \
	    "$lead

The 1998 Kestrel Square fire killed 37 people."
	grep -x 'people killed: 24' <<< "$output"
	grep -x 'people killed (2013): At least 64' <<< "$output"
	grep -xE '.* killed [(]2006[)]: Some 71' <<< "$output"
	grep -x 'people killed (2009): 52' <<< "$output"
	grep -x 'people killed (1998): 37' <<< "$output"
}

@test "the date of the thing that burned is not that of the fire" {
	run asked "A fire at a mill built in 2009 killed 24 people." \
	    "Some 24 people died when fire swept through a mill built in 2009." \
	    "The roof, repaired in 2009, fell on the workers, and 24 people died."
	not grep -F '(2009)' <<< "$output"
	run asked "A fire broke out on Thursday, killing 24 people.

A mill owned by three bakers collapsed in 2009 and killed 31 people."
	grep -x 'people killed (2009): 31' <<< "$output"
}

@test "since then, the toll of a drought, a blast that killed: other times than the story's" {
	run asked "Nine people were killed on Friday when a mine shaft in Orsha caved in.

The owners began to dig there in May 2017. They had no permit. Since then 212 miners have died in its shafts.

A study put the death toll from the long drought at 3,100.

An inspector recalled a mid-June fire nearby that killed four men."
	grep -x 'people killed: Nine' <<< "$output"
	grep -x 'workers killed (since 2017-05): 212' <<< "$output"
	grep -x 'people killed (in all): 3,100' <<< "$output"
	grep -x 'men killed (2024-06): four' <<< "$output"
}

@test "what is counted over the past days or months is no toll of today" {
	run asked "Six people were killed on Friday in a landslide near Morava, police said.

It hit two farms. It came at dawn. The road is closed. Rain is forecast.

At least 43 people have died in slides in the region in the past nine days, the agency said. In the past eight months, 210 died in floods."
	grep -x 'people killed: Six' <<< "$output"
	grep -x 'people killed (since 2024-10-23): At least 43' <<< "$output"
	grep -x 'people killed (since 2024-03): 210' <<< "$output"
}

@test "a toll of rebels in one headline stands beside that of people in another" {
	# title and text of each
	titled()
	{
		local n=0
		while [ $# -gt 1 ]; do
			n=$((n + 1))
			jq -nc --arg id "d$n" --arg title "$1" --arg text "$2" \
			    '{id: $id, title: $title, text: $text,
			    published: "2024-11-01"}'
			shift 2
		done | "$BIN/split" --from=jsonl - | "$BIN/extract-numbers" |
			"$BIN/tag-entities" | "$BIN/merge-claims" |
			jq -c 'select(.key.predicate == "killed") |
			    [.label, .status, .best]'
	}
	other="Blast at Solte border kills 29"
	run titled "Blast at Solte border kills 20 rebels" \
	    "Twenty rebels were killed on Friday, the army said." \
	    "$other" "The governor said 29 people were killed."
	[ "$output" = '["people killed","refine",29]' ]
	# who tells both says that these are a part of those
	run titled "Blast at Solte border kills 20 rebels" \
	    "Twenty rebels were killed on Friday, and 31 people were killed in all." \
	    "$other" "The governor said 29 people were killed."
	[ "${#lines[@]}" -eq 2 ]
	# an earlier toll is not what it says they are
	run titled "Strike on Orsha kills 18 civilians" \
	    "Eighteen civilians were killed. An earlier toll put 15 people dead." \
	    "Strike on Orsha kills 19" "The governor said 19 people were killed."
	[ "${#lines[@]}" -eq 1 ]
	# one small figure may be that of others
	run titled "Fire kills two nurses" "Two nurses were killed." \
	    "Fire kills two" "Two people were killed in a fire."
	[ "${#lines[@]}" -eq 2 ]
	# a line of the text is no toll
	run titled "Border closed in Solte" \
	    "A blast shook Solte. Twenty rebels were killed on Friday." \
	    "$other" "The governor said 29 people were killed."
	[ "${#lines[@]}" -eq 2 ]
}

@test "what is counted since a day of the last week is the event's own" {
	run -0 --separate-stderr story "At least 31 people have been killed by hail in Kenya since Tuesday, officials said.

Nine people were killed in Nairobi, police said. Since July, 80 people have been killed."
	grep -F '"why":"“nine” is for Nairobi only."' <<< "$output"
	jq -e 'select(.type == "claim") |
	    select(.label == "people killed (since 2024-07)")' <<< "$output"
}

@test "a level of one thing is one question, however it is told" {
	run states "Net profit rose 8% to 412 million francs from 380 million francs." \
	    "The bank posted a net profit of 421 million francs."
	grep -x 'net profit conflict' <<< "$output"
	grep -x 'net profits rose single' <<< "$output"
	run states "The ministry raised the price of petrol to 488 naira a litre." \
	    "Petrol sold at 500 naira a litre."
	[ "$output" = "price of petrol conflict" ]
	run states "Unemployment climbed to 5.1% from 4.9%." \
	    "Unemployment was 5.3%."
	[ "$output" = "unemployment conflict" ]
	run states "Sales rose to 40 million pesos. It now sees revenue of 170 million pesos for the year." \
	    "Revenue was 40 million pesos."
	grep -x 'revenue agree' <<< "$output"
	grep -x 'revenue (forecast) single' <<< "$output"
}

@test "who tells of the old event beside the new one tells of two, however short the text" {
	run asked "A quake killed 40 people in Solte on Monday. In 2007 a quake killed 500." \
	    "At least 43 people died in the quake, the mayor said. A quake in 2007 killed 500." \
	    "At least 44 people died."
	grep -x 'people killed (2007): 500' <<< "$output"
	[[ $(grep '^people killed:' <<< "$output") != *500* ]]
	# all tell of the old event alone: it is the story's
	run asked "In 2007 a quake killed 500 people in Solte." \
	    "The quake of 2007 killed 510 people in Solte."
	grep '^people killed: ' <<< "$output"
}

@test "an old figure before the new one is another event's; of a trial the old one is it" {
	run asked "In 2007 a quake killed 500 people in the south. On Friday the ground shook again, and 40 people died." \
	    "A quake killed 40 people on Friday."
	grep -x 'people killed: 40' <<< "$output"
	grep -x 'people killed (2007): 500' <<< "$output"
	run asked "Four men went on trial on Monday for a fire that killed 12 workers in 2019. The fire killed 12 workers." \
	    "The trial of four men began. In 2019, 12 workers were killed in their mill."
	[ "$output" = 'workers killed: 12' ]
}

@test "who were hurt come before nobody who was" {
	run -0 --separate-stderr story "A girl was hurt by glass in Lima. No one was hurt by the blast, police said."
	[ "$(jq -r 'select(.type == "claim") | .label' <<< "$output")" = \
	    $'children injured\npeople injured' ]
}

@test "the day on which somebody is charged is not that of what he did" {
	run asked "Two men were arrested on Thursday over the deaths of 12 miners.

They appeared in court.

A judge will hear them next month.

The mine was closed.

It had been flooded. The 12 miners died on Monday."
	grep -x 'workers killed: 12' <<< "$output"
}

@test "what proved to be incorrect no longer stands" {
	run states "Nine miners were hurt. Early reports said three miners had died, but that proved to be incorrect, the ministry said."
	grep -x 'workers killed single' <<< "$output"
	run -0 --separate-stderr story "Early reports said three miners had died, but that proved to be incorrect, the ministry said. Of 40 tests, 12 were false positives."
	[ "$(jq -c 'select(.key.predicate == "killed") |
	    .figures[].stands' <<< "$output")" = false ]
	run -0 --separate-stderr story "Reports that three miners had died were false alarms."
	[ "$(jq -c 'select(.key.predicate == "killed") |
	    .figures[].stands' <<< "$output")" = true ]
}

@test "what happens each year, or in two of them, is no toll of the event" {
	run asked "A ferry sank off Solte on Thursday and 12 people drowned.

Dozens of people die in storms annually.

In two years, 450 people have drowned in the strait, the coast guard said."
	grep -x 'people killed: 12' <<< "$output"
	grep -xE 'people killed .in all.: (Dozens|450) [|] (Dozens|450)' \
	    <<< "$output"
}

@test "who died in a clause of his own did so on its day" {
	run asked "A roof fell on Thursday and hurt four mourners.

They were at the funeral of Ana Otieno, who died on 17 September.

Nobody had looked at it.

The town will pay.

It happened six weeks after Ana Otieno, a teacher and two pupils were killed by a bus."
	grep -q 'people killed (2024-09): Ana Otieno' <<< "$output"
	grep -q 'people injured: four' <<< "$output"
	run ! grep -q ' killed: ' <<< "$output"
}

# The figures of the hurt and whether they stand: "5 false 4 true".
hurt()
{
	story "$@" | jq -r 'select(.key.predicate == "injured") |
	    [.status, (.figures[] | "\(.value) \(.stands)")] | join(" ")'
}

@test "who was hurt may be dead in a later report, and then counts no longer" {
	run hurt 'Five divers were hurt in a blast in Lima.' \
	    'One diver was killed and four were hurt in a blast in Lima.'
	[ "$output" = 'update 4 true 5 false' ]
	run hurt 'A diver was hurt in a blast in Lima.' \
	    'A diver was killed by a blast in Lima.'
	[ "$output" = 'single 1 false' ]
	run story 'A diver was hurt in a blast.' 'A diver died in a blast.'
	[ "$(jq -r 'select(.key.predicate == "injured") | .why' <<< \
	    "$output")" = \
	    '“A diver” came before “A diver” (killed), of the same people.' ]
	run hurt 'A diver was killed by a blast in Lima.' \
	    'A diver was hurt in a blast in Lima.'
	[ "$output" = 'single 1 true' ]		# the other way round
	run hurt 'Five divers were hurt in a blast in Lima.' \
	    'One diver was killed in a blast in Lima.'
	[ "$output" = 'single 5 true' ]		# it tells of no others
	run hurt 'One woman was hurt in a blast in Lima.' \
	    'One man was killed by a blast in Lima.'
	[ "$output" = 'single 1 true' ]
	run hurt 'A diver was hurt in a blast in Lima.' 'A diver was killed
	    by a blast in Lima, and another diver is in hospital.'
	[ "$output" = 'single 1 true' ]
}

@test "what a toll rose from was counted on the day behind it" {
	local text from='select(.key.predicate == "killed") | .reports[] |
	    select(.figure_role == "from") | [.text, .as_of, .when]'
	for text in 'Nine miners have died, up from four a day earlier.' \
	    'The toll rose to nine on Friday from four on Thursday.' \
	    'The number of dead has risen to nine from four a day before.'; do
		run -0 --separate-stderr story "$text"
		[ "$(jq -c "$from" <<< "$output")" = '["four","2024-10-31",null]' ]
	done
	run asked "Road deaths rose to 120 from 98 in 2022."
	grep -x 'people killed (2022): 98' <<< "$output"
}

# Questions with their status and best figure.
best()
{
	story "$@" | jq -r 'select(.type == "claim") |
	    "\(.label): \(.status) \(.best)"' | sort
}

@test "a fire that grows has one area, in acres and hectares; how much of it is held is another" {
	run best "The Harlow Fire had burned 65,000 acres by Friday evening, the forest service said. Four people were injured." \
	    "A wildfire in the Harlow hills grew to 82,567 acres (33,413 hectares) on Saturday. Containment rates stood at 9 percent." \
	    "The blaze has scorched more than 33,000 hectares and destroyed two homes."
	grep -x 'area of fire: update 82567' <<< "$output"
	grep -x 'homes destroyed: single 2' <<< "$output"
	grep -x 'share of rate: single 9' <<< "$output"
	! grep conflict <<< "$output"
}

@test "a quarter's revenue, what was expected of it, and the year's are three things" {
	run best "Brightline Motors reported third-quarter revenue of 14.2 billion dollars on Friday. Analysts had expected revenue of 13.9 billion dollars. Net profit rose to 1.13 billion dollars from 980 million dollars a year earlier." \
	    "Revenue climbed to 14.2 billion dollars in the third quarter. The company expects full-year revenue of 56 billion dollars." \
	    "Sales totalled 14.2 billion dollars, against a year earlier. It raised its forecast for annual revenue to 56 billion dollars from 54 billion dollars. Net profit was 1.13 billion dollars."
	grep -xE 'revenue: agree 14200000000' <<< "$output"
	grep -xE 'revenue \(forecast\): update 56000000000' <<< "$output"
	grep -xE 'net profit: agree 1130000000' <<< "$output"
	! grep conflict <<< "$output"
}

@test "monthly and annual inflation, last month's and what was expected, do not conflict" {
	run best "Consumer prices rose 2.8 percent in October, the bureau said on Friday, down from 3.7 percent in September. Annual inflation slowed to 47.3 percent." \
	    "Inflation slowed to 2.8% in October from 3.7% the month before." \
	    "Monthly inflation was 2.8 percent in October, below the 3.1 percent economists had forecast."
	grep -x 'inflation: update 2.8' <<< "$output"
	grep -x 'inflation (forecast): single 3.1' <<< "$output"
	! grep conflict <<< "$output"
}

@test "the cases and deaths of a week are of that week alone" {
	run -0 story 'Cholera has killed 45 people and made 1,610 ill.' \
	    'Last week, 31 deaths from cholera were reported.
In all, 52 people have died of cholera.'
	jq -r 'select(.type == "claim" and .key.predicate == "killed") |
	    .status, .best, (.reports[] | [.text, .window] | join(" "))' \
	    <<< "$output" > "$BATS_TEST_TMPDIR/got"
	printf '%s\n' update 52 '45 ' '31 Last week' '52 ' | \
	    diff -u - "$BATS_TEST_TMPDIR/got"
}

@test "food inflation and core inflation are no inflation" {
	run best "Headline inflation dropped to 23.71 percent in October, while food inflation stood at 21.26 percent." \
	    "Inflation slowed to 23.7% in October. Core inflation was 22.1%. Food inflation eased to 21.3%."
	grep -x 'inflation: agree 23.71' <<< "$output"
	grep -x 'food inflation: agree 21.26' <<< "$output"
	grep -x 'core inflation: single 22.1' <<< "$output"
}

@test "bodies found are no rival of a higher toll" {
	run states "The crash at Orlova killed 24 people." \
	    "Divers recovered 22 bodies at Orlova."
	grep -x 'people killed refine' <<< "$output"
}

@test "counts since one day go on, and a later one is an update" {
	run states "Landslides have killed 31 people in Voria since June." \
	    "Landslides have killed 40 people in Voria since June."
	grep -E '^people killed.* update$' <<< "$output"
}

@test "how far a fire is contained is what was told last, not of each place" {
	run states "Crews said that the Ridge fire was 12% contained." \
	    "The blaze was 45 percent contained, the county told reporters."
	grep -x 'containment of fire update' <<< "$output"
}

@test "what the highest since 2003 is, is no stretch that began then" {
	run asked "Turnout was 62.1%, the highest in a referendum since 2003."
	[ "$output" = 'turnout: 62.1%' ]
}

@test "a share that others round is no later share" {
	run states "Turnout was 62.1 percent." "Turnout was 62 percent."
	[ "$output" = 'turnout agree' ]
}

@test "last summer's deaths are not this heatwave's" {
	run states "The heatwave killed 19 people in Sorvaga.

Last summer 820 people died of heat in Sorvaga."
	[ "$(grep -c conflict <<< "$output")" -eq 0 ]
	grep -E '^people killed [(]20[0-9]{2}[)] single$' <<< "$output"
}

@test "who is employed in one town is none of a rival figure for all" {
	run states "Toral employs 16,200 people." \
	    "Toral employs 1,900 people in Lima."
	grep -x 'people employed refine' <<< "$output"
}

@test "a rival's profit is no other figure of this one's" {
	run asked "Norvane had an operating profit of 612 million francs.

Its rival Halden last week reported an operating profit of 480 million francs."
	grep -x 'operating profit: 612 million francs' <<< "$output"
	grep -x 'operating profit (Halden): 480 million francs' <<< "$output"
}

@test "a figure that who gave it withdrew does not stand" {
	run states "The quake killed 52 people in Orlova." \
	    "The mayor had put the death toll at 71 but later withdrew the figure."
	[ "$(grep -c conflict <<< "$output")" -eq 0 ]
}

@test "goals of a season are not those of a match" {
	run states "Okafor scored 27 goals in 41 games last season." \
	    "Okafor scored two goals in the match."
	[ "$(grep -c conflict <<< "$output")" -eq 0 ]
}

@test "of one day's reports the later hour is later, whatever day was named" {
	at()
	{
		jq -nc --arg id "$1" --arg t "$2" --arg at "$3" \
		    '{id: $id, outlet: $id, published: $at, text: $t}'
	}
	{
		at Early 'At least 18 people were killed in Orlova.' \
		    2024-11-05T04:00:00Z
		at Late 'The toll has risen to 31, police said on Tuesday.' \
		    2024-11-05T15:00:00Z
	} > "$BATS_TEST_TMPDIR/in"
	run -0 bash -c '"$1/split" --from=jsonl "$2" | "$1/extract-numbers" |
	    "$1/tag-entities" | "$1/merge-claims" |
	    jq -r "select(.type == \"claim\") | .status"' _ "$BIN" \
	    "$BATS_TEST_TMPDIR/in"
	[ "$output" = update ]
}

@test "an odd sum is one, whatever nouns it is told of" {
	run states "Halden will buy Brightwater in a deal of \$8.7 billion." \
	    "The total is \$8.7bn, the firm said."
	[ "$(grep -c agree <<< "$output")" -eq 1 ]
	run states "Fees came to \$5 million." "The plan costs \$5 million."
	[ "$(grep -c agree <<< "$output")" -eq 0 ]
}

@test "an odd share goes over alone, and sets nothing against anything" {
	run states "The bank left its policy rate at 27.5 percent." \
	    "The bank kept the Monetary Policy Rate unchanged at 27.5%."
	grep -E ' agree$' <<< "$output"
	[ "$(grep -c conflict <<< "$output")" -eq 0 ]
}

@test "six in ten and 60 percent are one share" {
	run states "Six in ten voters backed the move." \
	    "60 percent of voters backed the move."
	[ "$output" = 'voters backed agree' ]
}

@test "jobs cut, job losses, redundancies and workers laid off are one question" {
	run asked "Zentra will cut 1,340 jobs." "It told staff of 1,340 job losses." \
	    "The plant announced 1,340 redundancies." \
	    "About 1,340 people will be laid off."
	[ "$(grep -c '1,340' <<< "$output")" -eq 1 ]
}

@test "who promises, pledges or offers a sum gives one answer" {
	run asked "Japan promised 45 million francs in aid." \
	    "Japan has pledged 45 million francs in aid." \
	    "Japan offered 45 million francs in aid."
	[ "$output" = 'offered (Japan): 45 million francs' ]
}

@test "who is hurt critically is one of the hurt" {
	run states "Fourteen people were hurt in Lima, 11 critically."
	[ "$output" = 'people injured refine' ]
}

@test "a quarter that went badly is no time of those dismissed then" {
	run asked "Toral is cutting 1,400 jobs after its sales shrank in the third quarter." \
	    "Toral will cut 1,400 jobs."
	[ "$output" = 'people laid off (Toral): 1,400' ]
}
