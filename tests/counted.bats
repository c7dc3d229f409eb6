# What is counted and what happens to it: each test is a kind of sentence.
load helper

# The numbers of a text, one a line: text: lemma (class) predicate role …
counts()
{
	printf '%s\n' "$@" |
	    jq -cR '{doc: "d", n: (input_line_number - 1), text: .,
		published: "2024-03-15"}' |
	    "$BIN/extract-numbers" |
	    jq -r '(.numbers // [])[] | select(.kind != "date" and
		.kind != "time") | [.text + ":", .of.lemma,
		(if .of.class then "(\(.of.class))" else empty end),
		(if .of.elided then "elided" else empty end),
		(if .holder then "in \(.holder.lemma)" else empty end),
		.predicate.class,
		(if .predicate.negated then "not" else empty end),
		.predicate.role, .role,
		(if .other then "other" else empty end),
		(.args // [] | map("\(.case // "") \(.text)") | .[])] |
		map(select(. != null)) | join(" ")'
}

# tells TEXT LINE …: the text has just these.
tells()
{
	local text=$1
	shift
	diff -u <(printf '%s\n' "$@") <(counts "$text")
}

# implied TEXT: text, value, class, predicate of the implied counts
implied()
{
	jq -cn --arg t "$1" '{text: $t}' | "$BIN/extract-numbers" |
	    jq -r '(.numbers // [])[] | select(.kind == "implied") |
	    "\(.text): \(.value) \(.of.class) \(.predicate.class)"'
}

@test "the object of a verb, through a list" {
	tells 'The army killed dozens of rebels and 12 civilians in the north.' \
	    'dozens: rebel (combatant) killed patient' \
	    '12: civilian (civilian) killed patient'
}

@test "the number of dead may be what is revised, raised or put at" {
	tells 'Police revised the number of dead down to 9 from 11.' \
	    '9: person (person) elided killed patient to' \
	    '11: person (person) elided killed patient from'
	tells 'Officials raised the number of missing to 40.' \
	    '40: person (person) elided missing patient total'
}

@test "a length told from somewhere is a distance, but for what rises or falls" {
	tells 'The bomb went off 300 metres from the school.' \
	    '300 metres: bomb (weapon) distance attribute'
	tells 'The boat sank 5 km off the coast.' \
	    '5 km: boat (ship) distance attribute'
	tells 'The river rose to 5 metres from 3 metres.' \
	    '5 metres: river (river) length attribute to' \
	    '3 metres: river (river) length attribute from'
}

@test "the subject of a passive, and one that leaves its noun out" {
	tells 'Twelve police officers were killed in the riot and 353 injured.' \
	    'Twelve: officer (police) killed patient' \
	    '353: officer (police) elided injured patient'
}

@test "one is counted through what adverbs say of him, and what only looks like one" {
	[ "$(implied 'An elderly man was killed.')" = \
	    'An elderly man: 1 man killed' ]
	[ "$(implied 'His elderly mother was hurt.')" = \
	    'His elderly mother: 1 woman injured' ]
	[ "$(implied 'A badly burned miner died.')" = \
	    'A badly burned miner: 1 worker killed' ]
	[ "$(implied 'A newly hired nurse was shot dead.')" = \
	    'A newly hired nurse: 1 doctor killed' ]
	[ -z "$(implied 'That suddenly killed trade.')" ]
}

@test "a couple is two people, unless it counts what is behind it" {
	[ "$(implied 'A couple was killed in a crash.')" = \
	    'A couple: 2 person killed' ]
	implied 'A couple and their three sons were killed.' |
	    grep -qx 'and: 5 person killed'
	tells 'A couple of divers were killed.' \
	    'A couple: diver (person) killed patient'
	tells 'A couple more divers were killed.' \
	    'A couple: diver (person) killed patient increment'
}

@test "the missing who are presumed dead are missing" {
	tells 'At least 73 migrants are missing and presumed dead.' \
	    'At least 73: migrant (migrant) missing patient'
	tells 'At least 73 migrants are missing or dead.' \
	    'At least 73: migrant (migrant) casualty patient'
}

@test "what is told of a part behind a comma is not told of the whole" {
	tells 'Two trains collided, killing nine and injuring 60, six of them critically.' \
	    'Two: train (vehicle) collide patient' \
	    'nine: person (person) elided killed patient' \
	    '60: person (person) elided injured patient' \
	    'six: person (person) elided injured patient'
}

@test "those whom something drove from their homes are displaced" {
	tells 'Wildfires forced 24,000 people from their homes.' \
	    '24,000: person (person) displaced patient'
}

@test "seats that are needed or contested are not won" {
	tells 'The party needs 30 seats.' '30: seat (seat) needed patient'
	tells 'The party is contesting 120 seats.' \
	    '120: seat (seat) contested patient'
	tells 'The party took 31 seats.' \
	    '31: seat (seat) won patient nsubj The party'
}

@test "ages behind a noun do not hide who was killed" {
	tells 'Two men aged 24 and 31 were killed.' \
	    'Two: man (man) killed patient' \
	    '24: man (man) age attribute  men' \
	    '31: man (man) age attribute  men'
	tells 'Police arrested three boys aged 9 to 12 on Monday.' \
	    'three: boy (child) detained patient' \
	    '9 to 12: boy (child) age attribute  boys'
}

@test "ages in brackets do not hide who was killed" {
	run implied 'Tshering Wangmo (19) and Karma Dorji (22) were killed.'
	[ "$output" = "Tshering Wangmo: 1 person killed
and: 2 person killed
Karma Dorji: 1 person killed" ]
	tells 'Two sisters (9 and 12) were shot dead.' \
	    'Two: sister (woman) killed patient' \
	    '9: sister (woman) age attribute  sisters' \
	    '12: sister (woman) age attribute  sisters'
}

@test "the subject of a verb of dying undergoes, that of marching acts" {
	tells 'Five miners died underground.' \
	    'Five: miner (worker) killed patient'
	tells 'About 2,000 students marched through the capital.' \
	    'About 2,000: student (student) protested agent'
}

@test "a headline leaves out noun and auxiliary" {
	tells '4 dead, 2 injured in shooting at clinic' \
	    '4: person (person) elided killed patient' \
	    '2: person (person) elided injured patient'
	tells 'Dozens Killed as Ferry Sinks Off Java' \
	    'Dozens: person (person) elided killed patient'
}

@test "light verbs give way" {
	tells 'Two hikers were found dead on Sunday.' \
	    'Two: hiker (person) killed patient'
	tells 'The quake left 30,000 people homeless.' \
	    '30,000: person (person) displaced patient'
	tells 'Some 40 inmates were reported to have escaped.' \
	    'Some 40: inmate (prisoner) escaped patient'
	tells 'The agency counted 14 miners killed and 20 wounded.' \
	    '14: miner (worker) killed patient' \
	    '20: miner (worker) elided injured patient'
	tells 'Officials counted 12,000 votes.' \
	    '12,000: vote (vote) tallied patient'
}

@test "a verb with its particle, and one in several words" {
	tells 'Rioters broke into 12 shops.' \
	    '12: shop (shop) attacked patient'
	tells 'Thousands of people took to the streets.' \
	    'Thousands: person (person) protested agent'
}

@test "what is denied" {
	tells 'The 14 passengers were not killed.' \
	    '14: passenger (passenger) killed not patient'
}

@test "nouns that tell an event" {
	tells 'The ministry confirmed the deaths of 12 soldiers.' \
	    '12: soldier (soldier) killed patient'
	tells 'Hospitals reported 22 injuries.' \
	    '22: injury (person) injured patient'
	tells 'The death toll from the floods rose to 1,297.' \
	    '1,297: person (person) elided killed patient to'
	tells 'They are charged in the attempted murders of five teenagers.' \
	    'five: teenager (child) attempted-murder patient'
}

@test "what is suffered, where one is taken" {
	tells 'Eight workers suffered burns.' \
	    'Eight: worker (worker) injured patient'
	tells 'Three others were flown to Royal Victoria Hospital.' \
	    'Three: person (person) hospitalised patient other'
}

@test "phrases behind the noun" {
	tells 'The blast left three guards with serious injuries.' \
	    'three: guard (security-force) injured patient'
	tells 'Six patients are in intensive care.' \
	    'Six: patient (patient) intensive-care patient'
}

@test "an insertion between subject and verb" {
	tells 'Four women, who had come from Lima, were arrested.' \
	    'Four: woman (woman) detained patient'
	tells 'Four women, all of them nurses, were arrested.' \
	    'Four: woman (woman) detained patient'
}

@test "who holds what is counted" {
	tells 'The bodies of two climbers were found.' \
	    'two: climber (person) in body killed patient'
	tells 'The airports in Lima and two other cities have been closed.' \
	    'two: city (city) in airport closed patient other'
}

@test "who recovers the bodies of others tells that these are dead" {
	tells 'Divers recovered the bodies of eight climbers.' \
	    'eight: climber (person) in body killed patient'
	tells 'The bodies of two guards were found beheaded.' \
	    'two: guard (security-force) in body beheaded patient'
}

@test "a relative clause behind the whole is told of the whole" {
	tells 'They came to bury 11 of the 19 pupils who died in the fire.' \
	    '11: pupil (child)' '19: pupil (child) killed patient'
	tells 'Police named four of the nine guests who were hurt.' \
	    'four: guest (person)' 'nine: guest (person) injured patient'
}

@test "of cases, those died who had them" {
	tells 'There were 1,832 cases, of whom 52 have died.' \
	    '1,832: case (case) cases patient' \
	    '52: person (person) elided killed patient'
}

@test "who is or remains unaccounted for is missing" {
	tells 'Eighteen divers are still unaccounted for.' \
	    'Eighteen: diver (person) missing patient'
	tells 'Four climbers remain unaccounted for.' \
	    'Four: climber (person) missing patient'
}

@test "what rises to 14 on a day comes to no hour" {
	tells 'The toll rose to 14 on Sunday afternoon.' \
	    '14: person (person) elided killed patient to'
}

@test "a number put to three from five was five, whatever they count" {
	tells 'He corrected the number of deaths to three from five.' \
	    'three: death (person) killed patient total' \
	    'five: death (person) killed patient from'
}

@test "of these: a part of the number before" {
	run counts 'More than 1,000 people were injured.' \
	    'Of these, almost 400 were taken to hospital, with 62 people in intensive care.'
	diff -u - <(echo "$output") <<-'END'
	More than 1,000: person (person) injured patient
	almost 400: person (person) elided hospitalised patient
	62: person (person) intensive-care patient
	END
	printf '%s\n' '{"doc":"d","n":0,"text":"Nine people drowned."}' \
	    '{"doc":"d","n":1,"text":"Of these, two were children."}' |
	    "$BIN/extract-numbers" | tail -n 1 |
	    jq -e '.numbers[0].part_of == {"n": 0, "index": 0}'
	echo '{"text":"Police held 17 people, including three minors."}' |
	    "$BIN/extract-numbers" |
	    jq -e '.numbers[1].part_of == {"index": 0}'
}

@test "places are a circumstance, other things are none" {
	tells 'Homes were damaged in three villages.' \
	    'three: village (village) damaged'
	tells 'A bus was hit, according to two officials.' \
	    'two: official (official)'
}

@test "lengths, prices, shares and ages are told of a thing" {
	tells 'Chad shares a 1,360-kilometre border with Sudan.' \
	    '1,360-kilometre: border (border) length attribute nsubj Chad with Sudan'
	tells 'The average price of diesel was 120 pesos.' \
	    '120 pesos: diesel (oil) price attribute of diesel'
	tells 'The party holds more than 80% of the seats.' \
	    'more than 80%: seat (seat) share attribute nsubj The party'
	tells 'Turnout was 61.3%.' \
	    '61.3%: turnout (turnout) turnout attribute'
	tells 'A nation of 19 million voted.' \
	    '19 million: nation (state) population attribute'
	tells 'The president, who is 81, resigned.' \
	    '81: president (official) age attribute  president'
	tells 'The government announced a 180-day ban on exports.' \
	    '180-day: ban (measure) duration attribute on exports'
	tells 'The tower is 828 metres tall.' \
	    '828 metres: tower (building) height attribute'
}

@test "what changes, and from what to what" {
	tells 'Prices nearly doubled.' \
	    'nearly doubled: price (price) rose attribute'
	tells 'The protests began over a doubling of prices for bread.' \
	    'doubling: price (price) rose attribute for bread'
	tells 'Unemployment fell to 3.6% from 3.8%.' \
	    '3.6%: unemployment (unemployment) unemployment attribute to' \
	    '3.8%: unemployment (unemployment) unemployment attribute from'
}

@test "a figure between commas behind a person is an age" {
	tells 'The driver, 28, later died.' \
	    'The driver: driver (person) killed patient' \
	    '28: driver (person) age attribute  driver'
	tells 'Three others, ages 24, 25 and 41, were wounded.' \
	    'Three: person (person) injured patient other' \
	    '24: other (person) age attribute  others' \
	    '25: other (person) age attribute  others' \
	    '41: other (person) age attribute  others'
}

@test "a year before a noun counts nothing" {
	[ -z "$(counts 'He was charged in the 2015 slayings.')" ]
}

@test "the number of them" {
	tells 'The number of injured stands at 420.' \
	    '420: person (person) elided injured patient'
	tells 'The number of people killed rose to 12.' \
	    '12: person (person) killed patient to'
}

@test "seats won and jobs cut are somebody's" {
	tells 'The Liberals won 120 seats.' \
	    '120: seat (seat) won patient nsubj The Liberals'
	tells 'Norvane will cut 1,400 jobs.' \
	    '1,400: job (person) laid-off patient nsubj Norvane'
}

@test "them are the subject before, not what was done to" {
	tells 'Rebels had attacked police stations and dozens of them were killed.' \
	    'dozens: rebel (combatant) elided killed patient'
}

@test "who won or lost by votes or goals, these did not win or lose" {
	tells 'Lekuton won the race by 8,200 votes.' \
	    '8,200: vote (vote) margin attribute by nsubj Lekuton'
	tells 'The visitors lost by three goals.' \
	    'three: goal (goal) margin attribute by nsubj The visitors'
	tells 'The Greens increased their total by two seats.' \
	    'two: seat (seat) by'
	tells 'Nine seats were won by 12 women.' \
	    'Nine: seat (seat) won patient' '12: woman (woman) won agent'
}

@test "names behind whose they are are counted, with their ages as well" {
	run implied 'Her sons Marco, 7, and Luis, 4, died in the fire.'
	[ "$output" = $'Her sons Marco: 1 child killed\nand: 2 child killed\nLuis: 1 child killed' ]
}

@test "the word behind a count tells of it, not the toll before" {
	tells 'The toll rose to 31, with 14 people injured.' \
	    '31: person (person) elided killed patient to' \
	    '14: person (person) injured patient'
}

@test "a sum in a currency that is a verb as well tells of no winning" {
	tells 'Fans paid 310 billion won ($224 million).' \
	    '310 billion won: fan (person) paid attribute' \
	    '$224 million: fan (person) paid attribute'
}

@test "two verbs with figures in a headline are two" {
	tells 'Storm kills 2, forces 900 from homes' \
	    '2: person (person) elided killed patient' \
	    '900: person (person) elided displaced patient'
	tells 'The flood forced 900 villagers to leave their homes.' \
	    '900: villager (person) displaced patient'
}

@test "what an -ing verb governs is no subject of the next one" {
	tells 'The number of people who died in the storm lashing Nepal rose to 19.' \
	    '19: person (person) killed patient to'
}

@test "a level may stand behind a comma" {
	tells 'Turnout was low, at 41 percent.' \
	    '41 percent: turnout (turnout) turnout attribute'
	tells 'Turnout, at 41 percent, was low.' \
	    '41 percent: turnout (turnout) turnout attribute'
}

@test "the victims are those told of before" {
	run -0 bash -c 'jq -cn "{text: \"The crash killed 39 people. Seventeen of the victims were pupils.\"}" |
	    "$1/split" --from=jsonl - | "$1/extract-numbers" | jq -r "(.numbers // [])[] |
	    .text + \" \" + .of.class + \" \" + .predicate.class"' _ "$BIN"
	[ "${lines[1]}" = 'Seventeen child killed' ]
}

@test "what a fire burned or destroyed is its area" {
	tells 'The fire burned 900 acres of pine.' \
	    '900 acres: fire (fire) area attribute'
	tells 'The blaze has destroyed 900 acres.' \
	    '900 acres: blaze (fire) area attribute'
	tells 'Farmers burned 300 tonnes of waste.' \
	    '300 tonnes: waste (waste) burned patient'
}

@test "the place of a headline is none of its dead" {
	run -0 bash -c 'jq -cn "{title: \"Bus falls in Rift Valley, 12 dead\", text: \"It was late.\"}" |
	    "$1/split" --from=jsonl - | "$1/extract-numbers" | jq -r "(.numbers // [])[] |
	    .text"' _ "$BIN"
	[ "$output" = 12 ]
}

@test "hospitals admit patients, makers recall cars" {
	tells 'Clinics admitted 230 patients.' \
	    '230: patient (patient) hospitalised patient'
	tells 'Toral recalls 9,000 cars.' '9,000: car (vehicle) recalled patient'
	tells 'He recalled two attacks.' 'two: attack (attack)'
}

@test "votes and seats that one has or takes are won" {
	tells 'Lekuton had 118,400 votes, or 51.3 percent.' \
	    '118,400: vote (vote) won patient nsubj Lekuton' \
	    '51.3 percent: vote (vote) elided share attribute nsubj Lekuton'
}

@test "verbs of saying are no predicate" {
	tells 'Two officials said the road was open.' \
	    'Two: official (official)'
}

@test "turnout is turnout, of whatever voters" {
	tells 'Turnout was put at about 77 percent of registered voters.' \
	    'about 77 percent: turnout (turnout) turnout attribute'
}

@test "among them: as the whole" {
	tells 'Nine people were found dead, among them six children.' \
	    'Nine: person (person) killed patient' \
	    'six: child (child) killed patient'
}

@test "a measure behind a comma, with its adjective" {
	tells 'The border with China, 1,800 kilometers (1,000 miles) long, is open.' \
	    '1,800 kilometers: border (border) length attribute with China' \
	    '1,000 miles: border (border) length attribute with China'
}

@test "one of five is not five" {
	tells 'Police said 15 of the 60 people aboard were rescued.' \
	    '15: person (person) rescued patient' \
	    '60: person (person)'
	tells 'None of the injuries is serious.' \
	    'None: injury (person)'
}

@test "adjectives of measure, magnitudes, sizes" {
	tells 'The tower is 828 metres tall.' \
	    '828 metres: tower (building) height attribute'
	tells 'A magnitude 6.9 quake struck Peru.' \
	    '6.9: quake (earthquake) magnitude attribute'
	tells 'Temperatures reached 40 degrees Celsius.' \
	    '40 degrees Celsius: temperature (temperature) temperature attribute'
}

@test "what a verb does to the noun before a figure" {
	tells 'The bank raised rates to 5% from 4.5%.' \
	    '5%: rate (rate) interest-rate attribute to' \
	    '4.5%: rate (rate) interest-rate attribute from'
}

@test "those who did it imply nothing" {
	[ -z "$(implied 'The gunman who killed five people fled.')" ]
	[ -z "$(implied 'She lost her life.')" ]
}

@test "more of them, and in all" {
	tells 'Another 12 people were arrested, bringing the total to 40.' \
	    '12: person (person) detained patient increment other' \
	    '40: person (person) elided detained patient total'
}

# roles TEXT: the dates and what they do
roles()
{
	jq -cn --arg t "$1" '{text: $t, published: "2024-03-15"}' |
	    "$BIN/extract-numbers" |
	    jq -r '.numbers[] | select(.kind == "date") |
	    "\(.text): \(.role)"'
}

@test "dates say as of when, when, for how long, until when" {
	[ "$(roles 'As of late Wednesday, 12 people had died.')" = \
	    'late Wednesday: as-of' ]
	[ "$(roles 'By Thursday evening, 12 people had died.')" = \
	    'Thursday evening: as-of' ]
	[ "$(roles 'The siege began on Monday.')" = 'Monday: when' ]
	[ "$(roles 'The curfew holds until January 19.')" = \
	    'January 19: deadline' ]
	[ "$(roles 'Since Monday, 40 were arrested.')" = 'Monday: during' ]
}

@test "a list that undergoes something is a count" {
	[ "$(implied 'The town hall, the court and the prison were stormed.')" = \
	    'The town hall, the court and the prison: 3 building attacked' ]
	[ "$(implied 'In the cities of Lima, Cusco and Puno, shops were looted.')" = \
	    'Lima, Cusco and Puno: 3 city attacked' ]
	[ "$(implied 'The bloc comprises Chad, Mali and Niger.')" = \
	    'Chad, Mali and Niger: 3 state include' ]
}

@test "those killed or wounded are counted as neither" {
	tells 'Some 300 people are dead or missing in Derna.' \
	    'Some 300: person (person) casualty patient'
	tells 'The raids killed and wounded dozens of people.' \
	    'dozens: person (person) casualty patient'
	tells 'The blast left three dead and injured seven others.' \
	    'three: person (person) elided killed patient' \
	    'seven: person (person) injured patient other'
	tells 'No one was killed or wounded.' \
	    'No one: person (person) elided killed patient'
	[ "$(implied 'A miner was injured and killed.')" = \
	    'A miner: 1 worker killed' ]
}

@test "who was shot, stabbed or hit in a limb was hurt" {
	run -0 ends 'A cook died.' 'A nun was shot in the leg.' \
	    'A clerk was stabbed in the left arm and hand.' \
	    'A miner was shot in the arm and chest.' \
	    'A guard was shot in the heel, and a diver was unhurt.' \
	    'A pilot was fatally shot in the leg.' \
	    'A porter was shot in the foot of the hills.' \
	    'A nurse was shot in the hip.' 'The nurse died.'
	[ "$output" = 'A cook: killed
A nun: injured
A clerk: injured
A miner: shot
A guard: injured
a diver: unharmed
A pilot: killed
A porter: shot
A nurse: killed
The nurse: killed' ]
	tells 'Two clerks were hit in the knee.' \
	    'Two: clerk (person) injured patient'
	tells 'A cook died. Two clerks were grazed by a bullet.' \
	    'A cook: cook (person) killed patient' \
	    'Two: clerk (person) injured patient'
}

@test "of those shot who did not die so many were hurt" {
	tells 'Six cooks were shot in Lima, two fatally.' \
	    'Six: cook (person) shot patient' \
	    'two: cook (person) elided killed patient' \
	    'fatally: cook (person) injured patient'
	[ "$(implied '9 shot, 1 dead in port')" = 'dead: 8 person injured' ]
	[ "$(implied 'He shot four clerks, killing one of them.')" = \
	    'killing: 3 person injured' ]
	tells 'At least 20 nuns were hurt, and two of them died.' \
	    'At least 20: nun (person) casualty patient' \
	    'two: nun (person) elided killed patient' \
	    'died: nun (person) injured patient'
	tells 'He killed two guards and shot three others.' \
	    'two: guard (security-force) killed patient' \
	    'three: person (person) injured patient other'
	tells 'A nun died. Two other crash victims are in hospital.' \
	    'A nun: nun (person) killed patient' \
	    'Two: victim (person) injured patient other'
	tells 'Two victims are in hospital.' \
	    'Two: victim (person) hospitalised patient'
	[ -z "$(implied 'Six were shot, one fatally, and five wounded.')" ]
	[ -z "$(implied 'Six cooks were shot, and two nuns were killed.')" ]
	[ "$(implied 'Six cooks were shot, and another died.')" = \
	    'another: 1 person killed' ]
}

@test "one person killed or hurt is a count" {
	[ "$(implied 'A man was killed in Lima and a nun was hurt in Cusco.')" = \
	    'A man: 1 man killed
a nun: 1 person injured' ]
	[ -z "$(implied 'Shops hit by fires in Lima and a hill were closed.')" ]
	[ "$(implied 'A woman was killed and her son injured.')" = \
	    'A woman: 1 woman killed
her son: 1 child injured' ]
}

@test "plurals, agents and the denied imply nothing" {
	[ -z "$(implied 'Shops and offices were stormed.')" ]
	[ -z "$(implied 'The mayor and the governor stormed out.')" ]
	[ -z "$(implied 'Neither the driver nor his wife was injured.')" ]
	[ -z "$(implied 'No bystander was killed.')" ]
}

# clause TEXT I: the words of the clause of number I
clause()
{
	jq -cn --arg t "$1" '{text: $t}' | "$BIN/extract-numbers" |
	    jq -r --argjson i "$2" '.text as $t | .numbers[$i].clause |
	    $t[.start:.end]'
}

@test "a clause ends at its conjunction, its comma of saying, its relative" {
	local s='Five men died in Lima and 12 were hurt in Cusco, officials said.'
	[ "$(clause "$s" 0)" = 'Five men died in Lima' ]
	[ "$(clause "$s" 1)" = '12 were hurt in Cusco' ]
	s='Police, which lost 3 men, killed 12 rebels.'
	[ "$(clause "$s" 0)" = 'which lost 3 men' ]
}

@test "the subject is found past what is put in between" {
	tells 'Fifteen villagers, among them 11 children, were killed in the landslide.' \
	    'Fifteen: villager (person) killed patient' \
	    '11: child (child) killed patient'
	tells 'Three people, two of them pensioners, died when the roof gave way.' \
	    'Three: person (person) killed patient' \
	    'two: pensioner (person) killed patient'
	tells 'Two miners, both 21, each suffered a broken leg.' \
	    'Two: miner (worker) injured patient' \
	    '21: miner (worker) age attribute  miners'
}

@test "a headline without commas: each number has its own word" {
	tells 'Rockets hit suburb of Lima: at least 3 killed 30 wounded' \
	    'at least 3: person (person) elided killed patient' \
	    '30: person (person) elided injured patient'
	tells 'Militants shell market, kill 3 wound 20' \
	    '3: person (person) elided killed patient' \
	    '20: person (person) elided injured patient'
	tells 'Bomb on bus leaves 6 pilgrims dead 22 hurt' \
	    '6: pilgrim (person) killed patient' \
	    '22: person (person) elided injured patient'
}

@test "some of whom, and of which some" {
	tells 'Police arrested 40 protesters, 11 of whom were later released.' \
	    '40: protester (protester) detained patient' \
	    '11: protester (protester) elided released patient'
	tells 'More than 1,000 homes were damaged, of which 62 were destroyed.' \
	    'More than 1,000: home (home) damaged patient' \
	    '62: home (home) elided destroyed patient'
}

@test "what stands right before takes the number, whatever the rest of the sentence tells" {
	tells 'The factory, which employs 1,200 people, will be closed.' \
	    '1,200: person (person) employed patient'
	tells "Some 3,000 of the town's 12,000 residents have fled." \
	    'Some 3,000: resident (person) displaced patient' \
	    '12,000: resident (person)'
}

@test "a hyphen before a measure joins it to the figure" {
	tells 'The quake was followed by a 5.1-magnitude tremor.' \
	    '5.1-magnitude: tremor (earthquake) magnitude attribute'
}

@test "fewer among more are a part of these" {
	parts()
	{
		jq -cn --arg t "$1" '{text: $t}' | "$BIN/extract-numbers" |
		    jq -c '.numbers[] | [.text, .part_of.index]' | paste -sd' '
	}
	[ "$(parts 'Two pupils among five hurt in crash')" = \
	    '["Two",1] ["five",null]' ]
	[ "$(parts 'Five people, among them two pupils, were hurt.')" = \
	    '["Five",null] ["two",0]' ]
}

@test "lives claimed, and who is among the dead" {
	tells 'The blast claimed 12 lives and left 340 injured.' \
	    '12: life (person) killed patient' \
	    '340: life (person) elided injured patient'
	tells 'The blaze took the lives of 41 workers.' \
	    '41: worker (worker) in life killed patient'
	tells 'Fourteen were among the dead.' \
	    'Fourteen: person (person) elided killed patient'
	tells 'Six children were among the 40 dead.' \
	    'Six: child (child) killed patient' \
	    '40: person (person) elided killed patient'
}

@test "what some of them were" {
	tells 'Of the 40 dead, 11 were women.' \
	    '40: person (person) elided killed patient' \
	    '11: woman (woman) killed patient'
	tells 'Eleven of the wounded were soldiers.' \
	    'Eleven: soldier (soldier) injured patient'
	tells 'The crash killed 52 passengers, 30 of them pupils.' \
	    '52: passenger (passenger) killed patient' \
	    '30: pupil (child) killed patient'
}

@test "the winner behind an apposition is named with it" {
	tells 'Her rival, Peter Mwangi, won 6,540,112 votes.' \
	    '6,540,112: vote (vote) won patient nsubj Her rival, Peter Mwangi'
}

# modality TEXT: each figure with its modality
modality()
{
	jq -cn --arg t "$1" '{text: $t}' | "$BIN/extract-numbers" |
	    jq -r '(.numbers // [])[] | "\(.text) \(.predicate.modality)"'
}

@test "what is expected, possible or under a condition is no fact" {
	run -0 modality 'Up to 200 people could be trapped under the rubble.'
	[ "$output" = 'Up to 200 possible' ]
	run -0 modality 'The mayor said the fire killed 12 people and could displace 300.'
	[ "$output" = $'12 null\n300 possible' ]
	run -0 modality 'The bloc is projected to win 88 seats.'
	[ "$output" = '88 expected' ]
	run -0 modality '300 clerks are to be dismissed.'
	[ "$output" = '300 expected' ]
	run -0 modality 'The firm has agreed to free 12 drivers.'
	[ "$output" = '12 expected' ]
	run -0 modality 'The company is expected to report a profit of $3 billion.'
	[ "$output" = '$3 billion expected' ]
	run -0 modality 'Profit rose to $3 billion, beating the $2 billion that analysts had expected.'
	[ "$output" = $'$3 billion null\n$2 billion expected' ]
	run -0 modality 'The margin was 11.8%, below the 12.3% that analysts had expected.'
	[ "$output" = $'11.8% null\n12.3% expected' ]
	run -0 modality 'It may rain, but 12 people were hurt.'
	[ "$output" = '12 null' ]
	run -0 modality 'The bank cut its forecast to 2%.'
	[ "$output" = '2% expected' ]
}

@test "who asks why it happened does not doubt it" {
	run -0 modality 'Police are trying to find out why 12 people were shot.'
	[ "$output" = '12 null' ]
	run -0 modality 'They are trying to find out whether 12 people were shot.'
	[ "$output" = '12 possible' ]
	run -0 modality 'Officers are trying to determine who hurt two pupils.'
	[ "$output" = 'two null' ]
}

@test "what those want who are told of is told of them, not of the figure" {
	run -0 modality 'He blamed the murder of two teachers on smugglers, who want to frighten the town.'
	[ "$output" = 'two null' ]
	run -0 modality 'The firm posted the $2 billion that analysts had expected.'
	[ "$output" = '$2 billion expected' ]
}

@test "one who is told by age or by name is one" {
	run -0 implied 'A 17-year-old boy died after the crash.'
	[ "$output" = 'boy: 1 child killed' ]
	run -0 implied 'Maria Lopez, 43, was pronounced dead at the scene.'
	[ "$output" = 'Maria Lopez: 1 person killed' ]
	run -0 implied 'A 30-year-old woman and her 6-year-old son were hurt.'
	[ "$output" = $'woman: 1 woman injured\nand: 2 person injured\nson: 1 child injured' ]
	run -0 implied 'Hurricane Maria killed 40 people in San Juan.'
	[ -z "$output" ]
}

@test "two words joined before one noun share it; two who are joined do not" {
	tells 'Some 70 army and rebel fighters were killed.' \
	    'Some 70: fighter (combatant) killed patient'
	tells 'The fire killed 20 staff and pupils.' \
	    '20: staff (worker) killed patient'
	tells 'One bus was burned.' 'One: bus (vehicle) burned patient'
}

@test "a number that a name ends in counts nothing, an in behind it or not" {
	tells 'A shooting at Club 21 in Harvane hurt two.' \
	    'two: person (person) elided injured patient'
}

@test "a margin of votes is none that was won" {
	tells 'Ann Otieno won with a margin of 300 votes.' \
	    '300: vote (vote) in margin margin attribute nsubj Ann Otieno'
}

@test "who is dying does not dye" {
	tells 'Two divers are dying.' 'Two: diver (person) killed patient'
}

@test "what is behind the object says what the verb did" {
	tells 'A man shot four people dead in a market.' \
	    'four: person (person) killed patient'
	tells 'A mob beat two men to death.' 'two: man (man) killed patient'
	tells 'He beat two men with a stick.' 'two: man (man) beat patient'
}

@test "year on year is no noun that a share is of" {
	tells 'Sales rose 8% year-on-year.' '8%: sales (revenue) rose attribute'
	tells 'Prices fell 2.1% month on month.' '2.1%: price (price) fell attribute'
	tells 'Prices were up 5% year over year.' '5%: price (price) rose attribute'
}

@test "the toll is told of the dead, the rest by its own words" {
	tells "The death toll from Monday's quake rose to 41, with 300 injured and 12 still missing." \
	    '41: person (person) elided killed patient to' \
	    '300: person (person) elided injured patient' \
	    '12: person (person) elided missing patient'
	tells 'The ministry revised the toll down to 12 from 15.' \
	    '12: person (person) elided killed patient to' \
	    '15: person (person) elided killed patient from'
	tells 'The death toll from the floods in the north has risen to 82 people, including 58 miners.' \
	    '82: person (person) killed patient to' \
	    '58: miner (worker) killed patient'
	tells 'The company said its workforce rose to 82 people.' \
	    '82: workforce (workforce) size attribute to'
}

@test "who says it behind the quotation is not counted in it" {
	tells '"The flood killed 12 farmers" village elder Ana Ruiz said.' \
	    '12: farmer (worker) killed patient'
	tells 'The 12 "missing" farmers were rescued.' \
	    '12: farmer (worker) rescued patient'
}

@test "a counted plural ends before a name, and that is nobody else" {
	tells 'The fire hurt 12 people Lima state radio said.' \
	    '12: person (person) injured patient'
	tells 'Nine pilgrims Radio Lima Monday: nine pilgrims were killed.' \
	    'Nine: pilgrim (person)' 'nine: pilgrim (person) killed patient'
	[ -z "$(implied 'Two brothers Ali Paz and Omar Paz were hurt.')" ]
}

@test "nobody is killed who says it behind the verb" {
	[ "$(implied 'A cook was also hurt said Mayor Ana Ruiz.')" = \
	    'A cook: 1 person injured' ]
}

@test "those killed have not the one name behind their number" {
	tells 'Landslide in hills kills 40 Monitor' \
	    '40: person (person) elided killed patient'
	tells 'Navy rescues 12 Costa Serena' \
	    '12: person (person) elided rescued patient'
}

@test "whom a verb befalls are not the toll that its subject names" {
	tells 'Arrests followed a blast at the mill, wounding six weavers.' \
	    'six: weaver (person) injured patient'
	tells 'Casualties were feared as the dam gave way, drowning nine.' \
	    'nine: person (person) elided killed patient'
	tells 'Deaths on the line reached nine.' \
	    'nine: person (person) elided killed patient'
}

@test "others are things as those before, and people just people" {
	tells 'The blaze destroyed 40 homes and damaged 12 others.' \
	    '40: home (home) destroyed patient' \
	    '12: home (home) damaged patient other'
	tells 'The raid killed one soldier and wounded six others.' \
	    'one: soldier (soldier) killed patient' \
	    'six: person (person) injured patient other'
}

@test "who shot whom" {
	tells 'Two gunmen shot dead a policeman.' \
	    'Two: gunman (suspect) killed agent' \
	    'a policeman: policeman (police) killed patient'
	tells 'Two gunmen were shot dead by police.' \
	    'Two: gunman (suspect) killed patient'
}

@test "a magnitude is told of the quake or of the aftershock" {
	tells 'The quake, which struck at dawn, had a magnitude of 6.9.' \
	    '6.9: quake (earthquake) magnitude attribute'
	tells 'The earthquake, with a magnitude of 7.0, woke the town.' \
	    '7.0: earthquake (earthquake) magnitude attribute'
	tells 'An aftershock of magnitude 5.1 followed.' \
	    '5.1: aftershock (aftershock) magnitude attribute'
}

@test "to what, from what and at what a thing stands are its level; by how much it moved is not" {
	tells 'Revenue climbed 4% to 310 million francs from 298 million francs.' \
	    '4%: revenue (revenue) rose attribute' \
	    '310 million francs: revenue (revenue) revenue attribute to' \
	    '298 million francs: revenue (revenue) revenue attribute from'
	tells 'The ministry raised the price of flour to 90 rupees.' \
	    '90 rupees: flour (flour) price attribute to of flour'
	tells 'Diesel prices fell to 120 pesos.' \
	    '120 pesos: diesel (oil) price attribute to'
	tells 'Petrol sold at 500 naira.' \
	    '500 naira: petrol (oil) price attribute'
	tells "The island's exports rose to 40 million euros." \
	    "40 million euros: export (export) amount attribute to 's The island"
	tells 'A grass fire grew to 900 acres.' \
	    '900 acres: fire (fire) area attribute to'
	tells 'The workforce rose to 82 people.' \
	    '82: workforce (workforce) size attribute to'
}

@test "in front of a sentence a word of two kinds is a noun, if no noun follows" {
	tells 'Exports were 40 million euros.' \
	    '40 million euros: export (export) amount attribute'
	tells 'Reserves fell to 9 million euros.' \
	    '9 million euros: reserve (money) amount attribute to'
	tells 'Kills 12 in raid.' '12: person (person) elided killed patient'
}

@test "the number of what has no event is told, too" {
	tells 'The number of seals rose to 891 from 674.' \
	    '891: seal (seal) number attribute to' \
	    '674: seal (seal) number attribute from'
	tells 'The number of dead climbed to 38.' \
	    '38: person (person) elided killed patient to'
	tells 'The number of the wounded rose to 12.' \
	    '12: wounded (person) injured patient to'
	tells 'Officials put the number at more than 600.' 'more than 600:'
	tells "That brings the toll from Monday's slide at Yalung to nine." \
	    'nine: person (person) elided killed patient to'
}

@test "cases of a disease are counted as such" {
	tells 'There have been 1,312 cases of cholera.' '1,312: case (case) cases patient'
	tells 'Measles cases have climbed to 88.' '88: case (case) cases patient to'
	tells 'The clinic reported 12 new cases, bringing the total to 88.' \
	    '12: case (case) cases patient increment' \
	    '88: case (case) elided cases patient total'
}

@test "who is on board is told behind the noun, unless the verb tells more" {
	tells 'A ferry with 99 people on board sank.' \
	    '99: person (person) on-board patient'
	tells 'All 99 people aboard the ferry died.' \
	    '99: person (person) killed patient'
	tells 'The bus was carrying 40 passengers.' \
	    '40: passenger (passenger) on-board patient'
	! counts 'She carried two girls out of the house.' | grep on-board
}

@test "not every rate is one of interest" {
	tells 'The jobless rate edged up to 4.3%.' \
	    '4.3%: rate (unemployment) unemployment attribute to'
	tells 'The literacy rate is 60%.' '60%: rate (proportion) share attribute'
	tells 'The bank cut its key rate to 4%.' \
	    '4%: rate (rate) interest-rate attribute to'
}

@test "inhabitants are the population of who has them" {
	tells 'Istanbul had 15 million residents.' \
	    '15 million: population (population) population attribute nsubj Istanbul'
}

@test "what a figure is compared with is told of the same" {
	tells 'Rents rose 5%, the bureau said on Monday, down from 7% in May.' \
	    '5%: rent (rent) rose attribute' \
	    '7%: rent (rent) elided share attribute from'
	tells 'Inflation was 2.8%, below the 3.1% economists had forecast.' \
	    '2.8%: inflation (inflation) inflation attribute' \
	    '3.1%: inflation (inflation) elided inflation attribute from'
	tells 'Consumer prices rose 4%.' '4%: price (inflation) inflation attribute'
}

@test "a deficit of 3% of output is a deficit" {
	tells 'The plan foresees a deficit of 3% of GDP.' \
	    '3%: deficit (deficit) deficit attribute'
	tells 'The deficit will shrink to 3% of GDP.' \
	    '3%: deficit (deficit) deficit attribute to'
	tells 'Women hold a share of 20% of the seats.' \
	    '20%: share (share) share attribute'
}

@test "some verbs say what a noun may say too: fined, sentenced, burned" {
	tells 'The clerk was fined 900 francs.' \
	    '900 francs: fine (fine) elided fine attribute'
	tells 'The clerk was sentenced to six years.' \
	    'six years: sentence (sentence) elided sentence attribute to'
	tells 'The judge gave him a six-year jail term.' \
	    'six-year: term (sentence) sentence attribute'
	tells 'The fire burned 900 acres.' '900 acres: fire (fire) area attribute'
}

@test "votes given to somebody are told of him, and a share that a gap leaves out" {
	tells 'The count gave Otieno 9,200 votes.' \
	    '9,200: vote (vote) won patient nsubj Otieno'
	tells 'The court handed Ruiz a six-year jail term.' \
	    'six-year: term (sentence) sentence attribute nsubj Ruiz'
	tells 'Ruiz took 51% of the vote and Otieno 42%.' \
	    '51%: vote (vote) share attribute nsubj Ruiz' \
	    '42%: vote (vote) elided share attribute nsubj Otieno'
}

@test "a share of the votes is one whether one has it or wins it" {
	tells 'Ana Ruiz won 48.2% of the vote.' \
	    '48.2%: vote (vote) share attribute nsubj Ana Ruiz'
	tells 'Ana Ruiz has 48.2% of the votes.' \
	    '48.2%: vote (vote) share attribute nsubj Ana Ruiz'
}

@test "operating profit is not net profit" {
	tells 'Operating profit rose to $1.2 billion while net profit fell to $800 million.' \
	    '$1.2 billion: profit (operating-profit) profit attribute to' \
	    '$800 million: profit (net-profit) profit attribute to'
}

@test "one told twice is counted once, and a fourth man is one" {
	run -0 implied 'Their son, Jordan Lee, was found dead.'
	[ "$output" = 'Their son: 1 child killed' ]
	run -0 implied 'Three people were shot dead and a fourth man was injured.'
	[ "$output" = 'man: 1 man injured' ]
	run -0 implied 'Ann Wu, three, was shot dead in her home.'
	[ "$output" = 'Ann Wu: 1 person killed' ]
}

# sums TEXT: text and value of the numbers, and of which they are parts
sums()
{
	jq -cn --arg t "$1" '{text: $t}' | "$BIN/extract-numbers" |
	    jq -r '[(.numbers // [])[] | select(.predicate.role == "patient") |
	    "\(.text) \(.value)\(if .part_of then " of \(.part_of.index)"
	    else "" end)"] | join(", ")'
}

@test "members of a list are summed at the word that joins them" {
	run -0 sums 'Two teachers, three pupils and a driver were injured.'
	[ "$output" = 'Two 2 of 2, three 3 of 2, and 6, a driver 1 of 2' ]
	run -0 sums 'His mother and four neighbours were found dead.'
	[ "$output" = 'His mother 1 of 1, and 5, four 4 of 1' ]
	run -0 sums '3 women, 2 boys dead after ferry sinks'
	[ "$output" = '3 3 of 2, 2 2 of 2, dead 5' ]
	run -0 sums 'The minister was killed along with two of his drivers.'
	[ "$output" = 'The minister 1 of 1, along with 3, two 2 of 1' ]
	run -0 sums 'The storm damaged two schools and three shops.'
	[ "$output" = 'two 2 of 1, and 5, three 3 of 1' ]
	run -0 sums 'The deaths of five monks and their two cooks angered many.'
	[ "$output" = 'five 5 of 1, and 7, two 2 of 1' ]
}

@test "what says more of the first, or another fate, adds nothing" {
	run -0 sums 'Nine people, four men and five women, were killed.'
	[ "$output" = 'Nine 9, four 4 of 0, five 5 of 0' ]
	run -0 sums 'Two nurses, Ana Ruiz and Eva Molina, died on Sunday.'
	[ "$output" = 'Two 2, Ana Ruiz and Eva Molina 2 of 0' ]
	run -0 sums 'Six people, including two children, were killed.'
	[ "$output" = 'Six 6, two 2 of 0' ]
	run -0 sums 'One man was killed and six women were hurt.'
	[ "$output" = 'One 1, six 6' ]
	run -0 sums 'Two or three sailors drowned.'
	[ "$output" = 'Two or three null' ]
	run -0 sums 'The crash killed 52 passengers, 30 of them pupils.'
	[ "$output" = '52 52, 30 30 of 0' ]
}

@test "who turns the weapon on himself comes on top" {
	run -0 sums 'The clerk killed four people and himself.'
	[ "$output" = 'four 4 of 1, and 5, himself 1 of 1' ]
	run -0 sums 'He shot dead two guards before turning the gun on himself.'
	[ "$output" = 'two 2 of 1, before 3, himself 1 of 1' ]
	run -0 sums 'She killed two men and planned to take her own life.'
	[ "$output" = 'two 2, her own life 1' ]
}

@test "a triple murder is of three" {
	tells 'Police are looking into a triple murder.' \
	    'triple: murder (person) killed patient'
	tells 'A quadruple homicide shook Quito.' \
	    'quadruple: homicide (person) killed patient'
	tells 'Murders are down by 3% in Quito.' \
	    '3%: murder (murder) share attribute by'
}

@test "who is among many told of before the verb takes the verb behind" {
	tells 'Two men died and eight others, including a girl, were hurt.' \
	    'Two: man (man) killed patient' \
	    'eight: person (person) injured patient other' \
	    'a girl: girl (child) injured patient'
}

@test "what was intended or tried is no fact" {
	run -0 modality 'He was going to kill two guards.'
	[ "$output" = 'two expected' ]
	run -0 modality 'He tried to kill two guards.'
	[ "$output" = 'two possible' ]
	run -0 modality 'He went on to kill two guards.'
	[ "$output" = 'two null' ]
}

@test "what was plotted did not happen, what was done meanwhile did" {
	run -0 modality 'Police foiled a plot to murder two judges.'
	[ "$output" = 'two possible' ]
	run -0 modality 'The plot killed two judges.'
	[ "$output" = 'two null' ]
	run -0 modality 'He planned to bomb a church and killed three people on the way.'
	[ "$output" = 'three null' ]
	run -0 modality 'They may hurt guards and kill three people.'
	[ "$output" = 'three possible' ]
}

@test "a change told twice, and the level behind it" {
	tells 'Crude fell $2, or 3 percent, to $64 a barrel.' \
	    '$2: crude (oil) fell attribute' \
	    '3 percent: crude (oil) fell attribute' \
	    '$64 a barrel: crude (oil) price attribute to'
	tells 'The index slipped to 7,412 points.' \
	    '7,412: index (index) index attribute to'
	tells 'The population moved to 12 camps.' \
	    '12: camp (camp)'
}

@test "money behind who gets or pays it" {
	tells 'The judge fined the company 3 million euros.' \
	    '3 million euros: company (company) fine attribute'
	tells 'The guards paid the driver $500.' \
	    '$500: paid attribute nsubj The guards'
}

@test "how far something is done or filled" {
	tells 'The wildfire is 35 percent contained.' \
	    '35 percent: wildfire (fire) containment attribute'
	tells 'The vaccine was 90 percent effective.' \
	    '90 percent: vaccine (dose) effectiveness attribute'
}

@test "votes counted are no votes won" {
	tells '62% of the votes had been counted.' \
	    '62%: vote (vote) tallied patient'
	tells 'Mwangi won 62% of the votes counted.' \
	    '62%: vote (vote) share attribute nsubj Mwangi'
	tells "The mayor has 50.4% of the vote to Ruiz's 48.7%." \
	    '50.4%: vote (vote) share attribute nsubj The mayor' \
	    '48.7%: vote (vote) elided share attribute nsubj Ruiz'
}

@test "what one of a measure costs is a price for each" {
	tells 'Petrol now costs 500 shillings a litre.' \
	    '500 shillings a litre: petrol (oil) price attribute'
	tells 'A kilo of maize sold for 80 shillings.' \
	    'A kilo: maize (crop)' \
	    '80 shillings: maize (crop) price attribute'
	tells 'Bus fares and water costs rose 3 percent.' \
	    '3 percent: cost (price) rose attribute'
}

@test "what stands between dashes parts nothing" {
	tells 'Five nuns -- two of them Peruvian -- and three guides were killed.' \
	    'Five: nun (person) killed patient' \
	    'two: nun (person) elided killed patient' \
	    'and: person (person) killed patient total' \
	    'three: guide (person) killed patient'
	tells 'Nine people, four of whom are pilots, were injured.' \
	    'Nine: person (person) injured patient' \
	    'four: pilot (worker) injured patient'
}

@test "along with others, as who is told of before" {
	tells 'A mayor was killed on Monday along with six other men in a raid blamed on rebels.' \
	    'A mayor: mayor (official) killed patient' \
	    'along with: person (person) killed patient total' \
	    'six: man (man) killed patient other'
}

@test "a wire in capitals is read as sentences are" {
	tells 'SIX MUNICIPAL GUARDS TRAVELLING ABOARD A TRUCK WERE KILLED.' \
	    'SIX: guard (security-force) killed patient'
	tells 'THEY DEPLORED THE COLD-BLOODED MURDER OF SIX MONKS.' \
	    'SIX: monk (person) killed patient'
}

@test "dead and wounded that an army suffered" {
	tells 'The army suffered two dead and nine wounded.' \
	    'two: person (person) elided killed patient' \
	    'nine: person (person) elided injured patient'
	tells 'The murderers of the four monks fled.' \
	    'four: monk (person) killed patient'
}

# several TEXT: plurals that imply at least two
several()
{
	jq -cn --arg t "$1" '{text: $t}' | "$BIN/extract-numbers" |
	    jq -r '[(.numbers // [])[] | select(.kind == "implied" and
	    .modifier == "vague" and .low == 2 and .high == null and
	    has("value") == false) |
	    "\(.text): \(.predicate.class)"] | join(", ")'
}

@test "people in the plural whom something befell are two or more" {
	run -0 several 'The Carmelite nuns were murdered in their convent.'
	[ "$output" = 'Carmelite nuns: killed' ]
	run -0 several 'The killing of the nuns shocked Bolivia.'
	[ "$output" = 'nuns: killed' ]
	run -0 several 'The shell hit a bus, wounding schoolchildren and teachers.'
	[ "$output" = 'schoolchildren: injured, teachers: injured' ]
	run -0 several 'Bandits shot dead all the passengers.'
	[ "$output" = 'passengers: killed' ]
	run -0 several 'Twelve porters were hurt, as were some bystanders.'
	[ "$output" = 'bystanders: injured' ]
	run -0 several 'The court heard who planned the murder of Tom Adeyemi and other nuns.'
	[ "$output" = 'other nuns: killed' ]
	run -0 several 'An unknown number of miners were killed in Solte.'
	[ "$output" = 'miners: killed' ]
	run -0 several 'An unknown number of wounded sailors, mostly suffering from burns, are the result.'
	[ "$output" = 'wounded sailors: injured' ]
	run -0 several 'The hail wounded a large number of pupils.'
	[ "$output" = 'pupils: injured' ]
	[ -z "$(several 'The number of miners killed was not told.')" ]
	[ -z "$(several 'Not every driver, nor any passengers, were hurt.')" ]
}

@test "people included in a number are a part of it" {
	run -0 jq -cn '{text: "Nine people, including nuns and pupils, were hurt."}'
	run -0 "$BIN/extract-numbers" <<<"$output"
	run -0 jq -c '[.numbers[] | [.text, .predicate.class,
	    .part_of.index]]' <<<"$output"
	[ "$output" = '[["Nine","injured",null],["nuns","injured",0],["pupils","injured",0]]' ]
}

@test "those told behind \"be\", and \"as were\"" {
	run -0 implied 'The dead were: Ann Otieno, Peter Ojwang and Joy Kamau.'
	[ "$output" = 'Ann Otieno, Peter Ojwang and Joy Kamau: 3 person killed' ]
	run -0 implied 'The dead were a man in his 30s and a woman.'
	[ "$output" = $'a man: 1 man killed\nand: 2 person killed\na woman: 1 woman killed' ]
	tells 'Also injured were three porters.' \
	    'three: porter (person) injured patient'
	tells '12 strikers were injured, as were three bystanders.' \
	    '12: striker (protester) injured patient' \
	    'three: bystander (person) injured patient'
	tells 'Three men died, and so did two women.' \
	    'Three: man (man) killed patient' \
	    'two: woman (woman) killed patient'
	[ -z "$(implied 'The injured were in stable condition.')" ]
}

@test "hostages, and the miners' deaths, say it by themselves" {
	tells 'As for the 20 hostages, little is known.' \
	    '20: hostage (hostage) abducted patient'
	tells 'Troops freed 14 hostages; 30 sailors spoke.' \
	    '14: hostage (hostage) released patient' \
	    '30: sailor (worker) speak agent'
	tells '23 detainees were fed.' '23: detainee (prisoner) feed patient'
	run -0 several "The town mourned after the miners' deaths."
	[ "$output" = 'miners: killed' ]
	[ -z "$(several "The guards' killing of two men shocked Lima.")" ]
	[ -z "$(several "The miners' car was found after the murder.")" ]
}

@test "a dash splits the number before it, no sum comes" {
	tells 'Rebels murdered four guests--two Kenyans and two Danes--who slept there.' \
	    'four: guest (person) killed patient' \
	    'two: Kenyans (person) killed patient' \
	    'two: Danes (person) killed patient'
}

@test "what a group also includes comes on top of the one named" {
	tells 'Mali asked the bloc, which also includes five other states.' \
	    'five: state (state) include patient other'
	tells 'The bloc also comprises Chad, Kenya and Niger.' \
	    'Chad, Kenya and Niger: state (state) include patient other'
	tells 'The bloc comprises Chad, Kenya and Niger.' \
	    'Chad, Kenya and Niger: state (state) include patient'
	tells 'The fire also damaged 12 shops.' \
	    '12: shop (shop) damaged patient'
}

@test "not those that a number counts, nor what is usual, meant or denied" {
	[ -z "$(several 'Twelve nuns were killed; the nuns were shot dead at night.')" ]
	[ -z "$(several 'The number of people killed rose to 12.')" ]
	[ -z "$(several 'Two rebels and soldiers were wounded.')" ]
	[ -z "$(several 'Guns kill people.')" ]
	[ -z "$(several 'Miners are killed there every year.')" ]
	[ -z "$(several 'They were told to kill the nuns.')" ]
	[ -z "$(several 'The guards were not wounded badly, nor killed.')" ]
	[ -z "$(several 'Protesters can be shot without warning.')" ]
	[ -z "$(several 'Police shot and killed him.')" ]
	[ -z "$(several 'Officers went to the hospital.')" ]
	[ -z "$(several 'She succumbed to her injuries.')" ]
}

@test "what came of a deed, and who is told behind the verb" {
	tells 'Two men were shot and critically wounded in Quito.' \
	    'Two: man (man) injured patient'
	tells 'Among the injured are two girls.' \
	    'two: girl (child) injured patient'
	tells 'They denounced the killing of six nuns -- five of whom were Spanish -- and two guides at the school.' \
	    'six: nun (person) killed patient' \
	    'five: nun (person) elided killed patient' \
	    'and: person (person) killed patient total' \
	    'two: guide (person) killed patient'
}

@test "wounds of one body, lengths of films, who did it" {
	tells 'Each victim had two gunshot wounds.' 'two: wound (injury)'
	tells 'The crash caused 12 injuries.' '12: injury (person) injured patient'
	[ -z "$(counts '0:43 Man found dead in Quito.')" ]
	tells 'He is one of the people who shot and killed a guard.' \
	    'one: person (person) killed agent' \
	    'a guard: guard (security-force) killed patient'
	[ -z "$(implied 'He might hurt himself.')" ]
}

@test "an age is a noun, and a list shares its owner" {
	run -0 sums 'A 17-year-old was shot dead on Monday.'
	[ "$output" = 'A 1' ]
	run -0 sums 'The blast killed an 18-year-old and a 19-year-old.'
	[ "$output" = 'an 1 of 2, and 2, a 1 of 2' ]
	run -0 implied 'A man killed his wife, son and daughter.'
	[ "$output" = 'his wife, son and daughter: 3 person killed' ]
	run -0 implied 'Ortega and her grandfather were wounded.'
	[ "$output" = 'Ortega and her grandfather: 2 person injured' ]
}

# headline TEXT: as implied, of a headline
headline()
{
	jq -cn --arg t "$1" '{text: $t, zone: "headline"}' |
	    "$BIN/extract-numbers" | jq -r '(.numbers // [])[] |
	    select(.kind == "implied") |
	    "\(.text): \(.value) \(.of.class) \(.predicate.class)"'
}

@test "headlines leave out articles" {
	run -0 headline 'Woman killed, son and brother wounded in Quito blast'
	[ "$output" = $'Woman: 1 woman killed\nson and brother: 2 person injured' ]
	run -0 headline 'Mother, father, toddler dead after fire'
	[ "$output" = 'Mother, father, toddler: 3 person killed' ]
	run -0 headline 'Man killed wife, police say'
	[[ $output != *Man* ]]
	[ -z "$(implied 'Woman and son walked home.')" ]
}

@test "in a headline a comma joins two, but not a name" {
	run -0 headline 'Nurse, driver found dead in Quito'
	[ "$output" = 'Nurse, driver: 2 person killed' ]
	run -0 headline 'Nurse, 2 drivers hurt in Quito'
	[ "$output" = $'Nurse: 1 doctor injured\nhurt: 3 person injured' ]
	run -0 headline 'Nurse, Ana Gil, 31, hurt in Quito'
	[[ $output != *2* ]]
	run -0 headline 'Driver, father of two, killed'
	[ "$output" = '' ]
}

@test "a noun that could be a verb, and who was found" {
	run -0 headline 'Suspect and guard killed in Quito'
	[ "$output" = 'Suspect and guard: 2 person killed' ]
	run -0 headline 'Police suspect arson'
	[ "$output" = '' ]
	run -0 headline 'Diver found dead'
	[ "$output" = 'Diver: 1 person killed' ]
	[ "$(implied 'Rescuers found a diver dead.')" = \
	    'a diver: 1 person killed' ]
	[ -z "$(implied 'A diver found two anchors, police said.')" ]
}

@test "deaths, bodies and a fatal shooting of several" {
	[ "$(implied 'She mourned the deaths of Ana Gil and Luis Rojas.')" = \
	    'Ana Gil and Luis Rojas: 2 person killed' ]
	[ "$(implied 'Divers found the bodies of a cook and her son.')" = \
	    'a cook and her son: 2 person killed' ]
	[ "$(implied 'He was tried for the fatal police shooting of a nurse.')" \
	    = 'a nurse: 1 doctor killed' ]
	[ "$(implied 'He saw the shooting of a nurse.')" = \
	    'a nurse: 1 doctor shot' ]
	[ -z "$(implied 'She led the student body of Lima University.')" ]
}

@test "who publishes a headline is nobody whom it tells of" {
	run -0 headline 'Blast killed a guard, hurt a cook - Lima News'
	[ "$output" = $'a guard: 1 security-force killed\na cook: 1 person injured' ]
	tells_headline()
	{
		jq -cn --arg t "$1" '{text: $t, zone: "headline"}' |
		    "$BIN/extract-numbers" | jq -r '.numbers[] |
		    select(.predicate.class == "killed") | .text'
	}
	run -0 tells_headline 'Blast that killed 2 guards in Lima | Quito News 12 Peru'
	[ "$output" = 2 ]
	run -0 headline 'Blast in Lima - killed - Ana Gil'
	[ "$output" = 'Ana Gil: 1 person killed' ]
}

@test "one told of before with others, and who is named beside them" {
	dead 'She 1 of 0.1,and 3,two 2 of 0.1' \
	    'She and two nurses were killed in Kano.'
	dead 'He and his aunt 2' 'He and his aunt died in Kano.'
	dead 'two 2' 'She and a nurse said two men were killed.'
	dead 'Two 2 of 0.2,Ian Roe and Ali Omar 2 of 0.0,and 3,a cook 1 of 0.2' \
	    'Two guards, Ian Roe and Ali Omar, and a cook were killed.'
	dead 'two 2 of 0.2,Ian Roe and Ali Omar 2,and 3,a cook 1 of 0.2' \
	    'A fire killed two guards -- Ian Roe and Ali Omar -- and a cook.'
	dead 'Two 2,Ian Roe and Ali Omar 2 of 0.0' \
	    'Two guards, Ian Roe and Ali Omar, were killed.'
}

@test "a headline run into its text, and names that are none" {
	tells 'Thirty killed in Peruvian strikes on suburb, say doctors' \
	    'Thirty: person (person) elided killed patient'
	tells 'Bomber targets Peruvian wedding 20 killed' \
	    '20: person (person) elided killed patient'
	tells 'Updated 012016 LIMA At least 70 rebels have been killed.' \
	    'At least 70: rebel (combatant) killed patient'
	tells 'The town mourned its 40 martyrs.' '40: martyr (person) killed patient'
}

@test "their children, one name, scenes and charges are no dead" {
	tells 'Father of 5 killed in crash' '5:'
	tells 'Shooter kills man, 18 Jose Pereda wounded' '18: Pereda'
	tells 'A weekend in Lima: 17 scenes, 7 dead' '17: scene (scene)' \
	    '7: person (person) elided killed patient'
	[ -z "$(implied 'He was charged as an adult with murder.')" ]
}

@test "what befell people is found past relatives, asides and ordinals" {
	tells 'As a result, early on 3 May, four nuns and two cooks who worked with them were killed.' \
	    'four: nun (person) killed patient' \
	    'and: person (person) killed patient total' \
	    'two: cook (person) killed patient'
	tells 'She visited the families of nine sailors, three of them Danes, who were killed on Friday.' \
	    'nine: sailor (worker) in family killed patient' \
	    'three: Danes (person) killed patient'
	tells 'Police found two of the seven kidnapped nurses.' \
	    'two: nurse (doctor)' 'seven: nurse (doctor) abducted patient'
	tells 'About 60 strikers were first severely beaten and then let go.' \
	    'About 60: striker (protester) injured patient' 'first:'
}

# ends TEXT …: one document, a sentence each: what befell single persons
ends()
{
	printf '%s\n' "$@" |
	    jq -cR '{doc: "d", n: (input_line_number - 1), text: .}' |
	    "$BIN/extract-numbers" |
	    jq -r '(.numbers // [])[] | select(.kind == "implied") |
	    "\(.text): \(.predicate.class)"'
}

@test "who is hurt and dies of it is dead" {
	run -0 ends 'A miner suffered burns to the face and died.'
	[ "$output" = 'A miner: killed' ]
	run -0 ends 'Nurses found a boy with wounds.' 'He died at noon.'
	[ "$output" = 'a boy: killed' ]
	run -0 ends \
	    'A sailor was hurt and flown to Lima, where she later died.'
	[ "$output" = 'A sailor: killed' ]
}

@test "the same person by name, age or noun, in whatever order" {
	run -0 ends 'Rosa Quispe was flown to a clinic with burns.' \
	    'Quispe was pronounced dead in Lima.'
	[ "${lines[0]}" = 'Rosa Quispe: killed' ]
	run -0 ends 'A girl of the village is dead.' \
	    'The girl suffered wounds from the fall.'
	[ "${lines[1]}" = 'The girl: killed' ]
	run -0 ends 'The man was hurt.' 'A man was killed.' \
	    'A woman was wounded.' 'She may die.'
	[ "$output" = $'The man: injured\nA man: killed\nA woman: injured' ]
}

@test "nobody is hurt after his death" {
	run -0 ends 'A 12-year-old girl was hurt by hail in Lima on 9 May 2024.' \
	    'The girl is in hospital.' \
	    'A 12-year-old girl, Ana Quispe, was killed by hail on 3 May 2024.'
	[ "$output" = $'girl: injured\nThe girl: hospitalised\ngirl: killed' ]
	run -0 ends 'A 12-year-old girl was hurt by hail in Lima on 9 May 2024.' \
	    'The girl died on 12 May 2024.'
	[ "$output" = $'girl: killed\nThe girl: killed' ]
}

@test "another noun that says no more than age or sex may name the same" {
	run -0 ends 'Guards found the victim with burns.' \
	    'The 15-year-old was pronounced dead.'
	[ "${lines[0]}" = 'the victim: killed' ]
	run -0 ends 'A girl died in Lima.' 'The child was found with wounds.'
	[ "${lines[1]}" = 'The child: killed' ]
	run -0 ends 'A girl died in Lima.' 'The boy was found with wounds.'
	[ "${lines[1]}" = 'The boy: injured' ]
	run -0 ends 'A cook died in Lima.' 'The diver was wounded.' \
	    'A boy was hurt.' 'The boy who died was three.'
	[ "${lines[1]}" = 'The diver: injured' ]
	[ "${lines[2]}" = 'A boy: injured' ]
	tells 'Two divers were wounded or killed in the blast.' \
	    'Two: diver (person) casualty patient'
}

@test "all four who were hurt are the four who are dead" {
	run -0 jq -r '.numbers[] | "\(.text) \(.predicate.class)"' <(
	    printf '%s\n' 'Four people were found dead in a mill.' \
	    'All four victims suffered burns.' 'Four guards were hurt.' |
	    jq -cR '{doc: "d", n: (input_line_number - 1), text: .}' |
	    "$BIN/extract-numbers")
	[ "$output" = $'Four killed\nfour killed\nFour injured' ]
	run -0 jq -r '.numbers[] | "\(.text) \(.predicate.class)"' <(
	    printf '%s\n' 'Four died and four were hurt.' \
	    'The four suffered burns.' |
	    jq -cR '{doc: "d", n: (input_line_number - 1), text: .}' |
	    "$BIN/extract-numbers")
	[ "$output" = $'Four killed\nfour injured\nfour injured' ]
}

@test "who was shot and is in hospital, or lives, was hurt, where nobody died" {
	run -0 ends 'A cook was shot in Lima.' \
	    'He was taken to a hospital in stable condition.'
	[ "$output" = 'A cook: injured' ]
	run -0 ends 'A cook was shot in Lima.' 'The cook is in hospital.'
	[ "$output" = $'A cook: injured\nThe cook: hospitalised' ]
	run -0 ends 'A cook was shot in Lima.' 'She is expected to survive.'
	[ "$output" = 'A cook: injured' ]
	run -0 ends 'A cook was shot in Lima.' 'She will appear in court.'
	[ "$output" = 'A cook: shot' ]
	run -0 ends 'A cook was shot in Lima.' 'The cook is in hospital.' \
	    'A diver died.'
	[ "${lines[0]}" = 'A cook: shot' ]
	run -0 ends 'A cook was shot in Lima.' 'She will recover.' \
	    'A diver died.'
	[ "$output" = $'A cook: injured\nA diver: killed' ]
	run -0 ends 'A cook was shot in Lima.' 'The cook is in hospital.' \
	    'She died at noon.'
	[ "$output" = $'A cook: killed\nThe cook: killed' ]
}

# fates TEXT …: one document: figure, modifier, class of what befell them
fates()
{
	printf '%s\n' "$@" |
	    jq -cR '{doc: "d", n: (input_line_number - 1), text: .}' |
	    "$BIN/extract-numbers" | jq -r '(.numbers // [])[] |
	    select(.predicate.class) |
	    "\(.value) \(.modifier // "exact") \(.predicate.class)"'
}

@test "whose injuries are told of was hurt" {
	run -0 ends 'A cook was stabbed in Quito.' 'A diver is missing.' \
	    "The cook's wounds are slight." 'A nun died.'
	[ "${lines[0]}" = 'A cook: injured' ]
	run -0 ends 'A cook was stabbed in Quito.' 'His wounds were fatal.' \
	    'A nun died.'
	[ "${lines[0]}" = 'A cook: stabbed' ]
	run -0 fates 'Two cooks were stabbed in Quito.' 'A nun died.' \
	    'Their injuries are not thought to be grave.'
	[ "${lines[0]}" = '2 exact injured' ]
	run -0 fates 'Two cooks were stabbed in Quito.' 'A nun died.' \
	    'Her injuries were grave.'
	[ "${lines[0]}" = '2 exact stabbed' ]
}

@test "who is in hospital after a crash was hurt, where no more is told" {
	run -0 fates 'A girl is in hospital after an avalanche.'
	[ "$output" = '1 exact injured' ]
	run -0 fates 'A bus crash in Cusco sent 24 nuns to a clinic.'
	[ "$output" = '24 at-least injured' ]
	run -0 fates 'A girl is in hospital after eating mushrooms.'
	[ "$output" = '1 exact hospitalised' ]
	run -0 fates 'A bus crash hurt 61 nuns.' 'In Cusco 24 nuns are in hospital.'
	[ "$output" = $'61 exact injured\n24 exact hospitalised' ]
	run -0 fates 'A bus crash killed a nun.' 'A girl is in hospital.'
	[ "$output" = $'1 exact killed\n1 exact hospitalised' ]
}

@test "one of the victims has died, the others are recovering" {
	run -0 fates \
	    'A month after five divers were stabbed, two of the victims died.'
	[ "$output" = $'5 exact stabbed\n2 exact killed\n3 exact injured' ]
	tells 'The three other victims are recovering.' \
	    'three: victim (person) injured patient other'
}

@test "several who were hurt and died are dead" {
	run -0 fates 'Three divers were stabbed on a pier and later died.'
	[ "$output" = '3 exact killed' ]
	run -0 fates 'All five divers who drowned had stab wounds.'
	[ "$output" = '5 exact killed' ]
	run -0 fates 'Three of the divers killed were stabbed.' 'A nun died.'
	[ "${lines[0]}" = '3 exact stabbed' ]
}

@test "a list with semicolons, and who the dead were identified as" {
	[ "$(implied 'Killed were Ana Gil, 31; Omar Ali, 24; and a nun.')" = \
	    "$(implied 'Killed were Ana Gil, 31, Omar Ali, 24, and a nun.')" ]
	run -0 implied 'Ana Gil, 31; Omar Ali, 24; and a nun were killed.'
	[ "${lines[2]}" = 'and: 3 person killed' ]
	[ -z "$(implied 'Ana Gil, 31, won; Omar Ali, 24; and a nun.')" ]
	run -0 implied 'The dead were identified as Ana Gil, 31, and a nun.'
	[ "${lines[1]}" = 'and: 2 person killed' ]
	[ -z "$(implied 'The dead were identified by Ana Gil and a nun.')" ]
}

@test "the bodies of several, with their ages" {
	run -0 implied 'They found the bodies of Ana Gil, 54, and Omar Ali, 42.'
	[ "${lines[1]}" = 'and: 2 person killed' ]
	run -0 implied 'The bodies of a nun and 9-year-old Joy Paz were found.'
	[ "${lines[1]}" = 'and: 2 person killed' ]
	run -0 implied 'They found the body of Ana Gil, 54, and Omar Ali fled.'
	[ "$output" = 'Ana Gil: 1 person killed' ]
}

@test "all three are those of whom it told, however far" {
	run -0 fates 'Three people were killed.' 'It rained.' 'It snowed.' \
	    'It blew.' 'It froze.' 'All three had suffered burns.'
	[ "$output" = $'3 exact killed\n3 exact killed' ]
	run -0 fates 'Three people were killed.' 'It rained.' 'It snowed.' \
	    'It blew.' 'It froze.' 'The three had suffered burns.'
	[ "$output" = $'3 exact killed\n3 exact injured' ]
}

@test "who says so, told behind the verb, is not hurt" {
	[ -z "$(implied 'The roof fell, said Ana Gil, but no one was hurt.')" ]
	tells 'The roof fell, said Ana Gil, a nun, and two cooks were hurt.' \
	    'two: cook (person) injured patient'
	[ "$(implied 'The roof fell, said Ana Gil, who was hurt.')" = \
	    'Ana Gil: 1 person injured' ]
}

@test "what was only attempted befell nobody" {
	tells 'The court heard of an attempted murder-suicide by two cooks.' \
	    'two: cook (person) attempted-murder patient'
	tells 'The court heard of a murder-suicide by two cooks.' \
	    'two: cook (person) killed patient'
}

@test "those listed behind a part are parts as well, as far as the whole goes" {
	parts() {
		jq -cn --arg t "$1" '{text: $t}' | "$BIN/extract-numbers" |
		    jq -c '[.numbers[] | [.text, .predicate.class,
		    .part_of.index]]'
	}
	[ "$(parts 'Nine people were hurt, including five pupils, three cooks and a nun.')" = \
	    '[["Nine","injured",null],["five","injured",0],["three","injured",0]]' ]
	[ "$(parts 'Hail killed 25, including 12 women and five children, and hurt 40.')" = \
	    '[["25","killed",null],["12","killed",0],["five","killed",0],["40","injured",null]]' ]
	[ "$(parts 'Five people were hurt: two pupils, a cook and two nuns.')" = \
	    '[["Five","injured",null],["two","injured",0],["two","injured",0]]' ]
	[ "$(parts 'Five people were hurt: three bombs went off.')" = \
	    '[["Five","injured",null],["three",null,null]]' ]
	[ "$(parts 'Six monks, five of them Danes, and two nuns were killed.')" = \
	    '[["Six","killed",null],["five","killed",0],["two","killed",null]]' ]
	[ "$(parts 'Nine people were hurt, including five pupils, and two nuns were killed.')" = \
	    '[["Nine","injured",null],["five","injured",0],["two","killed",null]]' ]
}

@test "who was found with a gunshot wound was shot, who suffered one was hurt" {
	run -0 ends 'A cook was found with a gunshot wound.' 'A diver died.'
	[ "${lines[0]}" = 'A cook: shot' ]
	run -0 ends 'A cook suffered a gunshot wound.' 'A diver died.'
	[ "${lines[0]}" = 'A cook: injured' ]
	run -0 ends 'A cook was taken to a hospital with stab wounds.' \
	    'A diver died.'
	[ "${lines[0]}" = 'A cook: injured' ]
	run -0 ends 'A cook was found with burns.' 'A diver died.'
	[ "${lines[0]}" = 'A cook: injured' ]
	tells 'Police found three cooks with gunshot wounds.' \
	    'three: cook (person) injured patient'
}

@test "several who were shot, where nobody is told to have died" {
	tells 'Five sailors were shot in Lagos.' \
	    'Five: sailor (worker) injured patient'
	tells 'Five sailors were shot and a cook died.' \
	    'Five: sailor (worker) shot patient' 'a cook: cook (person) killed patient'
}

@test "what they were taken to hospital with" {
	tells 'Four divers were flown to a hospital by helicopter with burns.' \
	    'Four: diver (person) injured patient'
	tells 'Four divers were flown to a hospital.' \
	    'Four: diver (person) hospitalised patient'
	[ "$(implied 'A diver suffered a fatal head wound.')" = \
	    'A diver: 1 person killed' ]
	tells 'The diver was dead of several wounds.' \
	    'The diver: diver (person) killed patient' 'several: wound (injury)'
}

@test "one more, one of four, no grave injuries" {
	tells 'The quake killed three nuns and injured a fourth.' \
	    'three: nun (person) killed patient' \
	    'a fourth: nun (person) elided injured patient other'
	tells 'Otieno was one of 18 divers hurt on the ferry.' \
	    'one: diver (person)' '18: diver (person) injured patient'
	tells 'No serious injuries were reported.' 'No: injury (person)'
	tells 'No injuries were reported.' 'No: injury (person) injured patient'
	tells 'The storm left two deaths and six injured.' \
	    'two: death (person) killed patient' \
	    'six: death (person) elided injured patient'
	tells 'Blast kills three and wounds two' \
	    'three: person (person) elided killed patient' \
	    'two: person (person) elided injured patient'
}

@test "who was shot and survived was hurt" {
	tells 'A cook died. Four divers were shot, but survived.' \
	    'A cook: cook (person) killed patient' \
	    'Four: diver (person) injured patient'
	tells 'A cook died. Four divers were shot.' \
	    'A cook: cook (person) killed patient' \
	    'Four: diver (person) shot patient'
}

@test "ages that are no counts, and what a compound counts" {
	tells "Three divers, all in their 20's, were hurt." \
	    'Three: diver (person) injured patient' "20's: age attribute"
	tells 'Ana Ruiz, who was 2, was found dead.' \
	    'Ana Ruiz: Ruiz (person) killed patient' \
	    '2: Ruiz age attribute  Ana Ruiz'
	tells 'The four-time champion suffered a knee injury.' 'four:'
	tells 'The 12-man crew was rescued.' \
	    '12: person (person) elided rescued patient'
}

@test "who took part, joined or turned out demonstrated, where a march is told" {
	tells 'Nurses held a march. 9,000 took part. Police put the crowd at 4,000.' \
	    '9,000: person (person) elided protested agent' \
	    '4,000: crowd (person) protested agent'
	tells 'Some 700 nurses joined a rally in Varn, which drew 900.' \
	    'Some 700: nurse (person) protested agent' \
	    '900: person (person) elided protested agent'
	tells 'The protest was calm. The turnout was put at 800. The marchers numbered 850.' \
	    '800: turnout (person) protested agent' \
	    '850: marcher (person) protested agent'
	tells 'The number of demonstrators was put at 600. Police counted 500 marchers.' \
	    '600: demonstrator (person) protested agent' \
	    '500: marcher (person) protested agent'
}

@test "a crowd at a match, a funeral or an army is no demonstration" {
	tells 'The crowd at the match numbered 4,000.' \
	    '4,000: crowd (crowd) size attribute'
	tells 'After the march 300 people attended the funeral.' \
	    '300: person (person) attended agent'
	tells 'The protest ended. Some 40 men joined the army.' \
	    'Some 40: man (man) join agent'
	tells 'In March the fair drew 900 people.' \
	    '900: person (person) attended patient'
}

@test "votes won with, against or to others' are won, and what a gap leaves out" {
	tells 'Ana Ruiz won the race with 8,200 votes.' \
	    '8,200: vote (vote) won patient nsubj Ana Ruiz'
	tells 'Ana Ruiz won 8,200 votes against 7,300 for Otieno.' \
	    '8,200: vote (vote) won patient nsubj Ana Ruiz' \
	    '7,300: vote (vote) elided won patient nsubj Otieno'
	tells 'The Farmers won thirty seats and the Greens seven.' \
	    'thirty: seat (seat) won patient nsubj The Farmers' \
	    'seven: seat (seat) elided won patient nsubj the Greens'
	tells 'The Farmers took 31 seats, the Greens 19 and Unity 7.' \
	    '31: seat (seat) won patient nsubj The Farmers' \
	    '19: seat (seat) elided won patient nsubj the Greens' \
	    '7: seat (seat) elided won patient nsubj Unity'
	tells 'The Farmers met at a hall with 300 seats.' '300: seat (seat)'
}

@test "whose day it is is when, and a plan to cut tells what is expected" {
	run -0 --separate-stderr jq -r '.numbers[] | .predicate.modality //
	    .role' <(jq -cn --arg q "The toll from Friday's storm was 15." \
	    '{text: "The mill plans to cut 35 jobs."}, {text: $q}' |
	    "$BIN/extract-numbers")
	[ "$output" = "$(printf '%s\n' expected when null)" ]
}

@test "where they were shot, how often, and of which injuries none is grave" {
	tells 'Five shot at market in Harvane' \
	    'Five: person (person) elided injured patient'
	tells '12 officers shot at protesters' \
	    '12: officer (police) shot agent' \
	    'protesters: protester (protester) injured patient'
	tells 'A diver was shot three times and stabbed twice.' \
	    'A diver: diver (person) shot patient' 'three: time (time)'
	tells 'None of the injuries was life-threatening.' \
	    'None: injury (person)'
	tells 'None of the divers was injured.' \
	    'None: diver (person) injured patient'
}

@test "a headline in small letters shows names that end in a number" {
	headline()
	{
		jq -cn --arg t "$1" '{text: $t, zone: "headline"}' |
		    "$BIN/extract-numbers" |
		    jq -r '(.numbers // [])[] | "\(.text) \(.of.class)"'
	}
	[ "$(headline 'Five hurt at Club 21 in Harvane, police say')" = \
	    'Five person' ]
	[ "$(headline 'Diver hurt by rescue boat, says Radio Mira 5')" = \
	    'Diver person' ]
	[ "$(headline 'Gas blast in Harvane 12 dead')" = '12 person' ]
	[ "$(headline 'Boat Sinks Off Harvane 5')" = '5 null' ]
}

# dead COUNTS TEXT …: one document, a sentence each, tells that so many are dead,
# each with the sentence and index of the whole it is of
dead()
{
	local want=$1
	shift
	diff -u <(printf '%s\n' "$want") <(printf '%s\n' "$@" |
	    jq -cR '{doc: "d", n: (input_line_number - 1), text: .}' |
	    "$BIN/extract-numbers" | jq -r '.n as $n | (.numbers // [])[] |
	    select(.predicate.class == "killed" and .predicate.modality == null) |
	    "\(.text) \(.value)" + if .part_of then
	    " of \(.part_of.n // $n).\(.part_of.index)" else "" end' |
	    paste -sd,)
}

@test "a killer whose death is told elsewhere is counted with those he killed" {
	dead 'three 3 of 1.0,stabbed 4,himself 1 of 1.0' \
	    'A student stabbed three people to death in Osaka.' \
	    'Police said he then stabbed himself to death.'
	dead 'at least two 2 of 1.1,The attacker 1 of 1.1,shot 3' \
	    'A waiter killed at least two cooks.' 'The attacker was shot dead.'
	dead 'The attacker 1 of 1.0,killed 3,two 2 of 1.0' \
	    'The attacker was found dead in Perth.' 'He had killed two guards.'
	dead 'Three 3 of 1.0,killed 4,himself 1 of 1.0' \
	    'Three victims were found dead.' 'The gunman killed himself.'
	dead 'Two 2 of 1.1,The gunman 1 of 1.1,shot 3' \
	    'Two officers were killed in Kano.' 'The gunman was shot dead.'
	dead 'Two 2,The gunman 1' \
	    'Two nurses were killed in Kano.' 'The gunman was shot dead.'
	dead 'four 4 of 0.1,and 5,himself 1 of 0.1,himself 1' \
	    'A man killed four nuns and then himself.' \
	    'The man killed himself at dawn.'
}

@test "no killer is counted who is not told to be dead, or who is another" {
	dead 'nine 9' 'A bomber killed nine people in Kano.'
	dead 'two 2' 'A man killed two people.' 'He tried to kill himself.'
	dead 'two 2' 'A man killed two people.' 'The attacker fled.'
	dead 'Four 4,himself 1' 'Four people died, including the attacker.' \
	    'The attacker shot himself dead.'
	dead 'two 2,The attacker 1' 'Police killed two men.' 'The attacker died.'
	dead 'six 6,The suspect 1' 'A blast killed six men.' 'The suspect died.'
	dead 'five 5,himself 1' 'A man killed five people.' \
	    'A boy killed himself in June.'
	dead 'two 2,The gunman 1' 'A gunman killed two nuns.' \
	    'The gunman was found dead in his cell on Sunday.'
}

@test "one more victim who died makes so many" {
	dead 'third 3,victim 1 of 0.0' 'A third victim has died.'
	dead 'second 2' 'Divers found a second body.'
	dead 'victim 1' 'The third victim has died.'
	dead 'cook 1' 'A third cook has died.'
	dead '' 'There was no third death.'
	dead 'intruder 1' 'A second intruder has died.'
}

@test "a bombing that dies, kills or wounds is no verb" {
	run -0 headline 'Driver Hurt in Port Road Bombing Dies'
	[ "$output" = 'Driver: 1 person killed' ]
	tells 'Port Road Bombing Kills 1 Driver, Wounds 4' \
	    '1: driver (person) killed patient' \
	    '4: driver (person) elided injured patient'
}

@test "who shot four and is dead, and an unborn child" {
	tells 'A man who shot four, including two nuns, is dead.' \
	    'A man: man (man) killed patient' \
	    'four: person (person) elided shot patient' \
	    'two: nun (person) shot patient'
	dead 'five 5' 'A fire killed five people and an unborn child.'
}

@test "who was not hurt, or escaped unharmed, is unharmed" {
	tells 'The two pilots were not hurt.' \
	    'two: pilot (worker) unharmed patient'
	tells 'The fire did not injure the nine guests.' \
	    'nine: guest (person) unharmed patient'
	tells 'Six miners escaped unharmed.' 'Six: miner (worker) unharmed patient'
	tells 'Two miners were not badly hurt.' \
	    'Two: miner (worker) injured not patient'
	tells 'No miners were hurt.' 'No: miner (worker) injured patient'
	run implied 'Guards at the gate were not injured. The driver was unhurt.'
	[ "$output" = "Guards: null security-force unharmed
The driver: 1 person unharmed" ]
}

@test "a man named Otieno is one, who is no further one" {
	run implied 'A man named Peter Otieno was killed.'
	[ "$output" = "A man: 1 man killed" ]
	run implied 'A nurse called Ann Lee was wounded.'
	[ "$output" = "A nurse: 1 doctor injured" ]
	tells 'Two brothers named Kamau were shot dead.' \
	    'Two: brother (man) killed patient'
}

@test "a total of so many, with now between the verbs, two verbs by a comma" {
	tells 'A total of 48 monks were injured.' \
	    '48: monk (person) in total injured patient total'
	tells 'The gang killed a total of nine guards.' \
	    'nine: guard (security-force) in total killed patient total'
	tells 'Eleven miners have now died.' 'Eleven: miner (worker) killed patient'
	tells 'Mine kills six, wounds 11' 'six: person (person) elided killed patient' \
	    '11: person (person) elided injured patient'
	tells "The death toll from Tuesday's bombing reached 31." \
	    '31: person (person) elided killed patient'
}

@test "who is recovering after being shot was hurt" {
	tells 'A cook is recovering after being shot in the back.' \
	    'A cook: cook (person) injured patient'
	tells 'Two cooks are in critical condition after they were stabbed.' \
	    'Two: cook (person) injured patient'
	tells 'A boy is in stable condition after accidentally shooting himself.' \
	    'A boy: boy (child) injured patient' \
	    'himself: person (person) shot patient'
	tells 'A nun was treated for a graze wound.' \
	    'A nun: nun (person) injured patient'
	[ -z "$(counts 'A nun is recovering after the vote.')" ]
}

@test "who was found suffering from a wound was hurt, who says so was not" {
	tells 'A cook was found suffering from a gunshot wound.' \
	    'A cook: cook (person) injured patient'
	tells 'Officers found two nuns suffering from burns.' \
	    'two: nun (person) injured patient'
	[ -z "$(counts 'They found her suffering from a gunshot wound, police spokesman Ian Roe Jr. said.')" ]
	tells 'The crash sent two clerks to Saint Anne Hospital.' \
	    'two: clerk (person) injured patient'
}

@test "another and a third are one each, though no noun tells of what" {
	tells 'Two cooks were killed and another was wounded.' \
	    'Two: cook (person) killed patient' \
	    'another: person (person) injured patient other'
	tells 'Another cook was wounded.' \
	    'Another cook: cook (person) injured patient other'
	[ "$(implied 'Two cooks were killed and a third was injured.')" = \
	    'a: 1 person injured' ]
	[ -z "$(implied 'Of three bombs, the second injured a dozen.')" ]
	[ -z "$(implied 'Every cook was wounded.')" ]
}

@test "who left their homes is displaced" {
	tells 'Some 800 farmers were forced to leave their homes.' \
	    'Some 800: farmer (worker) displaced patient'
}

@test "those named by an age and a semicolon, and who the dead are told to be" {
	[ "$(implied 'Killed were Ian Roe, 23; Ana Gil, 31; and Ali Omar, 40.' |
	    grep '^and')" = 'and: 3 person killed' ]
	[ "$(implied 'The dead were identified as Ian Roe and Ana Gil.')" = \
	    'Ian Roe and Ana Gil: 2 person killed' ]
	[ "$(implied 'Those killed were identified as Ian Roe and Ana Gil.')" = \
	    'Ian Roe and Ana Gil: 2 person killed' ]
	[ -z "$(implied 'The suspects were identified as Ian Roe and Ana Gil.')" ]
	[ "$(implied 'Ian Roe, 23, was killed; Ana Gil, 31, was wounded.')" = \
	    'Ian Roe: 1 person killed
Ana Gil: 1 person injured' ]
}

@test "bodies tell of the dead, victims of those told before" {
	tells 'Six bodies were pulled from the mud.' \
	    'Six: body (person) killed patient'
	tells 'The number of bodies recovered from the lake stands at 61.' \
	    '61: body (person) killed patient'
	tells 'Two of the wounded died, raising the number of victims to 17.' \
	    'Two: wounded (person) killed patient' \
	    '17: wounded (person) elided killed patient total'
	tells 'A nun was killed and 11 people, most of them pupils, were hurt.' \
	    'A nun: nun (person) killed patient' \
	    '11: person (person) injured patient'
}

@test "no reports of injuries are none, and who shot him hurt him" {
	tells 'There were no immediate reports of injuries.' \
	    'no immediate reports of: injury (person) injured patient'
	tells 'There was no word of any casualties.' \
	    'no word of any: casualty (person) casualty patient'
	[ -z "$(counts 'There were no reports of the vote.')" ]
	tells 'A boy is in critical condition after his brother shot him.' \
	    'A boy: boy (child) injured patient'
	tells 'A boy is in critical condition after his brother was shot.' \
	    'his brother: brother (man) shot patient'
}

@test "parts by an adverb, martyrdom, no officer, those who died" {
	[ "$(jq -cn '{text: "Twelve were wounded, three seriously."}' |
	    "$BIN/extract-numbers" | jq -c '.numbers[1].part_of')" = \
	    '{"index":0}' ]
	tells 'It led to the death of six cooks and the injury of nine others.' \
	    'six: cook (person) killed patient' \
	    'nine: person (person) injured patient other'
	tells 'The raid caused the martyrdom of nine people.' \
	    'nine: person (person) killed patient'
	tells 'No guard was hurt.' 'No: guard (security-force) injured patient'
	[ -z "$(counts 'He was no longer missing.')" ]
	tells 'Among those who perished were 78 children.' \
	    '78: child (child) killed patient'
}

@test "a boyfriend, an ex-husband and three co-workers are people" {
	[ "$(implied 'The boyfriend and her ex-husband were killed.')" = \
	    'The boyfriend and her ex-husband: 2 man killed' ]
	tells 'He killed three co-workers.' \
	    'three: worker (worker) killed patient'
	[ -z "$(implied 'A shoot-out was hit.')" ]
}

@test "a toll that topped a figure, who is booked" {
	tells 'The death toll from the quake exceeded 300.' \
	    'exceeded 300: person (person) elided killed patient'
	tells 'The price topped 200.' 'topped 200:'
	tells 'The man was booked on suspicion of murder.' \
	    'The man: man (man) detained patient'
}
