# What merge-claims promises (copydesk(7), "Claims"), sentence by sentence.
load helper

# doc start predicate subject text low high [more members]: a report.
rep()
{
	printf '{"type":"report","doc":"%s","start":%d,"end":%d,' \
	    "$1" "$2" $(($2 + 3))
	printf '"kind":"cardinal","predicate":"%s","subject":"%s",' "$3" "$4"
	printf '"text":"%s","low":%s,"high":%s,"sentence":"s"' "$5" "$6" "$7"
	printf ',"chain":[{"name":"%s","kind":"outlet"}]' "$1"
	printf '%s}\n' "${8:-}"
}

# doc predicate subject value [more]: an exact count.
count()
{
	rep "$1" "${N:-0}" "$2" "$3" "$4" "$4" "$4" ",\"value\":$4${5:-}"
}

# as-of from the text; as-of of publication.
as_of()
{
	printf ',"as_of":"%s","as_of_from":"%s"' "$1" "${2:-clause}"
}

# The same report, said by somebody.
said()
{
	sed 's/"chain":\[\([^]]*\)\]/"chain":[\1,{"start":1,"end":2,"name":"'"$1"'","kind":"'"${2:-organisation}"'"}]/'
}

# id [members]: a document that says when it was published, if nothing else.
doc()
{
	printf '{"type":"document","doc":"%s","published":"2024-03-09"%s}\n' \
	    "$1" "${2:-}"
}

# Lines of standard input merged; then a jq expression on claims or checks.
claims()
{
	"$BIN/merge-claims" | jq -c "select(.type==\"claim\") | $1"
}

checks()
{
	"$BIN/merge-claims" | jq -c "select(.type==\"check\" and .kind==\"$1\")
	    | ${2:-.why}"
}

# The relation between two figures and the status of their claim.
relation()
{
	claims '[.status, .relations[0].relation] | join(" ")' | tr -d '"'
}

is()
{
	[ "$1" = "$2" ] || { echo "got:  $1"; echo "want: $2"; false; }
}

@test "a report is never changed" {
	report=$(count a killed police 12 "$(as_of 2024-03-01),\"hedge\":\"reportedly\"")
	back=$(echo "$report" | "$BIN/merge-claims" |
	    jq -c '.reports[0] | del(.origin, .stands, .sentence_start)')
	is "$(echo "$back" | jq -S .)" \
	    "$(echo "$report" | jq -S 'del(.type)')"
}

@test "a report is known by document, field, place and predicate" {
	is "$({ count a killed police 12; count a killed police 12
	    count a injured police 12; } | claims '.reports | length' |
	    jq -s add)" 2
}

@test "a title, or another place, makes another report" {
	reports() { claims '.reports | length'; }
	is "$({ count a killed police 12; N=1 count a killed police 12; } |
	    reports)" 2
	is "$({ count a killed police 12
	count a killed police 12 ',"field":"title"'; } | reports)" 2
	is "$({ count a killed police 12
	count a killed police 12 | sed 's/"end":3/"end":4/'; } | reports)" 2
}

@test "merge is set union: nothing is pruned" {
	old=$(count a killed police 8 "$(as_of 2024-03-01)")
	new=$(count b killed police 12 "$(as_of 2024-03-02)")
	is "$(echo "$old$new" | sed 's/}{/}\n{/' | claims '.reports|length')" 2
}

@test "a merge of merges is the merge" {
	count a killed police 12 > "$BATS_TEST_TMPDIR/a"
	count b killed police 13 > "$BATS_TEST_TMPDIR/b"
	cd "$BATS_TEST_TMPDIR"
	"$BIN/merge-claims" a > ma
	"$BIN/merge-claims" b > mb
	is "$("$BIN/merge-claims" mb ma)" "$("$BIN/merge-claims" a b)"
}

@test "a document carries what later merges need" {
	is "$(doc a ',"outlet":"O","agencies":["AP"],"url":"u","hash":"h"' |
	    "$BIN/merge-claims" |
	    jq -c 'del(.type,.published,.length,.offset_unit)')" \
	    '{"doc":"a","hash":"h","outlet":"O","agencies":["AP"],"url":"u","shingles":""}'
}

@test "shingles are of body sentences, quotations and names masked" {
	sentence()
	{
		doc a
		printf '{"type":"sentence","doc":"a","n":0,"start":0,"end":9,"zone":"%s","text":"%s","entities":[%s]}\n' \
		    "$1" "$2" "${3:-}"
	}
	sketch() { sentence "$@" | "$BIN/merge-claims" | jq -r .shingles; }
	body=$(sketch body 'The river rose in the night.')
	[ ${#body} -eq 24 ]		# four shingles of 32 bits
	is "$(sketch caption 'The river rose in the night.')" ""
	is "$(sketch boilerplate 'The river rose in the night.')" ""
	is "$(sketch body 'The river rose in the night. “We fled in boats”')" "$body"
	is "$(sketch body 'The river rose in the night Lima' \
	    '{"start":28,"end":32,"text":"Lima","kind":"place"}')" "$body"
}

@test "shingles lie inside one sentence, each once, in order" {
	sentence()
	{
		printf '{"type":"sentence","doc":"a","n":%d,"start":%d,"end":%d,"zone":"body","text":"%s"}\n' \
		    "$1" "$((20 * $1))" "$((20 * $1 + 9))" "$2"
	}
	sketch()
	{
		{ doc a; cat; } | "$BIN/merge-claims" | jq -r .shingles |
			base64 -d | od -An -v -t u4 -w4
	}
	{ sentence 0 "The river rose."; sentence 1 "The village fled."; } |
		sketch > "$BATS_TEST_TMPDIR/two"
	is "$(wc -l < "$BATS_TEST_TMPDIR/two")" 2
	sort -n "$BATS_TEST_TMPDIR/two" | cmp - "$BATS_TEST_TMPDIR/two"
	is "$({ sentence 0 "The river rose."; sentence 1 "The village fled."
	sentence 2 "The river rose."; } | sketch)" \
	    "$(cat "$BATS_TEST_TMPDIR/two")"
}

@test "a document that comes with shingles is used as it is" {
	{ doc a ',"shingles":"AQAAAA=="'
	printf '{"type":"sentence","doc":"a","n":0,"start":0,"end":9,"zone":"body","text":"one two three four five"}\n'
	} | "$BIN/merge-claims" | grep -q '"shingles":"AQAAAA=="'
}

@test "of documents with one url only the newest stands" {
	is "$({ doc a ',"url":"u","updated":"2024-03-01"'
	doc b ',"url":"u","updated":"2024-03-02"'
	count a killed police 8; count b killed police 12
	} | claims '[.status, .best, (.reports[] | .doc, .stands)] | join(" ")')" \
	    '"single 12 a false b true"'
}

@test "of documents with one url that were updated at one time all stand" {
	is "$({ doc a ',"url":"u","updated":"2024-03-02"'
	doc b ',"url":"u","updated":"2024-03-02"'
	count a killed police 8; count b killed police 12
	} | claims '[.status,.documents]')" '["conflict",2]'
}

@test "two documents with one id and different hash are an error" {
	run "$BIN/merge-claims" <<< "$(doc a ',"hash":"1"'; doc a ',"hash":"2"')"
	[ "$status" -eq 1 ]
	[[ $output == *'2: two documents are called "a", and differ'* ]]
}

@test "of two documents with one id the second goes with its sentences" {
	paper()
	{
		doc a ",\"hash\":\"$1\""
		printf '{"type":"sentence","doc":"a","n":0,"start":0,"end":7,"zone":"body","text":"%s died","numbers":[{"start":%d,"end":2,"text":"%s","kind":"cardinal","value":%s,"low":%s,"high":%s,"predicate":{"class":"killed"}}]}\n' \
		    "$2" "$3" "$2" "$2" "$2" "$2"
	}
	{ paper 1 12 0; paper 2 13 1; paper 1 14 0; } > "$BATS_TEST_TMPDIR/in"
	cd "$BATS_TEST_TMPDIR"
	run "$BIN/merge-claims" --rejects=bad -o out in
	[ "$status" -eq 1 ]
	is "$output" 'merge-claims: in:3: two documents are called "a", and differ'
	is "$(jq -c 'select(.type == "claim").reports[] | .text' out)" '"12"'
	is "$(jq -c .line bad | paste -sd,)" 3,4
}

@test "boilerplate, bylines, credits and repeated sentences make no report" {
	sentence='{"type":"sentence","doc":"a","n":0,"start":0,"end":9,"text":"12 died","zone":"ZONE"MORE,"numbers":[{"start":0,"end":2,"text":"12","kind":"cardinal","value":12,"low":12,"high":12,"predicate":{"class":"killed","lemma":"die"}}]}'
	reports()
	{
		echo "$sentence" | sed "s/ZONE/$1/; s/MORE/${2:-}/" |
			"$BIN/merge-claims" --partial | wc -l
	}
	for zone in boilerplate byline credit; do
		is "$(reports $zone)" 0
	done
	is "$(reports body ',"repeat":0')" 0
	is "$(reports body)" 1
	is "$(reports headline)" 1
}

@test "a number without a predicate makes no report, nor does a date" {
	printf '{"doc":"a","text":"12 May","numbers":[{"start":0,"end":2,"text":"12","kind":"cardinal","value":12,"low":12,"high":12},{"start":0,"end":6,"text":"12 May","kind":"date","iso":"2024-05-12","predicate":{"class":"killed"}}]}\n' |
	    "$BIN/merge-claims" > "$BATS_TEST_TMPDIR/out"
	[ ! -s "$BATS_TEST_TMPDIR/out" ]
}

@test "the question is predicate, subject, dimension, about, story" {
	is "$(rep a 0 length border '5 km' 5 5 \
	    ',"value":5,"unit":"km","about":["China"],"story":"s"' |
	    claims .key)" \
	    '{"predicate":"length","subject":"border","unit":"length","about":["China"],"story":"s"}'
}

@test "the id is the first 16 hex digits of the key's SHA-256 as canonical JSON" {
	want=$(printf '{"about":["A\\"B"],"predicate":"killed","subject":"police"}' |
	    sha256sum | cut -c 1-16)
	is "$(count a killed police 12 ',"about":["A\"B"]' | claims .id)" "\"$want\""
}

@test "about names the entities that the arguments meet" {
	printf '{"doc":"a","text":"5 km border with China","numbers":[{"start":0,"end":4,"text":"5 km","kind":"measure","value":5,"low":5,"high":5,"unit":"km","args":[{"start":12,"end":22,"text":"with China","case":"with"}],"predicate":{"class":"length","role":"attribute"}}],"entities":[{"start":17,"end":22,"text":"China","kind":"place","name":"China"}]}\n' |
	    claims .key.about > "$BATS_TEST_TMPDIR/about"
	is "$(cat "$BATS_TEST_TMPDIR/about")" '["China"]'
}

@test "place and time belong to the report: they part no question" {
	is "$({ count a killed police 12 ',"place":"Lima"'
	count b killed police 12 "$(as_of 2024-03-02)"; } | claims .documents)" 2
}

@test "what happened long before the story does not enter its claims" {
	three()
	{
		doc a; doc b; doc c
		count a killed person 7
		count b killed person 32 ',"when":"2007-04-16"'
		N=9 count b killed person 7 ',"when":"2024-03-08"'
	}
	is "$(three | claims '[.label,.status,.best]' | paste -sd,)" \
	    '["people killed","agree",7],["people killed (2007-04)","single",32]'
}

@test "unless half of its papers tell of that time, as of a trial" {
	is "$({ doc a; doc b; count a killed person 7 ',"when":"2007-04-16","n":0'
	count b killed person 7; } | claims .documents)" 2
}

# text number-start number-end clause-end date-start date-end: a sentence that counts
# the dead, with a date.
counted()
{
	doc a
	printf '{"type":"sentence","doc":"a","n":0,"start":0,"end":90,"text":"%s","numbers":[{"start":%d,"end":%d,"text":"900","kind":"cardinal","value":900,"clause":{"start":%d,"end":%d},"of":{"lemma":"person","class":"person"},"predicate":{"class":"killed"}},{"start":%d,"end":%d,"text":"d","kind":"date","iso":"%s","role":"when"}]}\n' \
	    "$1" "$2" $(($2 + 3)) "$3" "$4" "$5" $(($5 + 4)) "${6:-2011}"
}

@test "a year's total is no event's, unless half of the papers tell of the year" {
	is "$({ doc a; doc b; doc c; count a killed person 7
	N=9 count b killed person 40 ',"when":"2024"'
	N=9 count b earned company 40 ',"when":"2024","role":"attribute"'; } |
	    sed 's/2024-03-09/2024-08-09/' | claims .label | sort | paste -sd,)" \
	    '"companies earned","people killed (2024)","people killed"'
	is "$({ doc a; count a killed person 7 ',"when":"2024-03"'; } |
	    claims .label)" '"people killed"'
}

@test "what happened days before what the papers begin with is another event's" {
	raid() { N=$2 count "$1" killed person "$3" ",\"when\":\"2024-03-0$4\",\"n\":$5"; }
	label() { claims '[.label,.reports[].value]' | paste -sd' '; }
	is "$({ doc a; doc b; raid a 0 17 8 1; raid b 0 17 8 2
	raid b 9 15 5 12; } | label)" \
	    '["people killed",17,17] ["people killed (2024-03-05)",15]'
	# a month or a week says enough
	is "$({ doc a; doc b; raid a 0 17 8 1; raid b 0 17 8 2
	raid b 9 15 5 12 | sed 's/2024-03-05/2024-02/'; } | label)" \
	    '["people killed",17,17] ["people killed (2024-02)",15]'
	# the day before is far enough in a paper that begins with the story's
	is "$({ doc a; doc b; raid a 0 17 8 1; raid b 0 17 8 2
	raid b 9 15 7 12; } | label)" \
	    '["people killed",17,17] ["people killed (2024-03-07)",15]'
	# and not in another, which may have the day of another time zone
	is "$({ doc a; doc b; raid a 0 17 8 1; raid b 9 15 7 12; } | label)" \
	    '["people killed",17,15]'
	# told among the first sentences, it is part of the story
	is "$({ doc a; doc b; raid a 0 17 8 1; raid b 0 17 8 2
	raid b 9 15 5 3 | said Ministry; } | label)" \
	    '["people killed",17,17,15]'
	# where they begin with several days, before the earliest
	is "$({ doc a; doc b; raid a 0 17 8 1; raid b 0 12 5 2
	raid b 9 15 6 12 | said Ministry; } | label)" \
	    '["people killed",17,12,15]'
	is "$({ doc a; doc b; raid a 0 17 8 1; raid b 0 12 6 2
	raid b 9 15 3 12; } | label)" \
	    '["people killed",17,12] ["people killed (2024-03-03)",15]'
}

@test "what is counted since long ago is another event's, whoever tells it" {
	label() { claims '[.label,.reports[0].window,.reports[0].when]'; }
	is "$(counted '900 people have died since the war began in 2011.' \
	    0 0 20 44 | label)" \
	    '["people killed (since 2011)","since the war began in 2011","2011/.."]'
	is "$(counted 'Since the war began in 2011, 900 people have died.' \
	    29 29 49 23 | label)" \
	    '["people killed (since 2011)","Since the war began in 2011","2011/.."]'
	is "$({ counted '900 people have died since the war began in 2011.' \
	    0 0 20 44; counted '900 people have died since the war began in 2011.' \
	    0 0 20 44 | sed 's/"doc":"a"/"doc":"b"/'; } | claims .label)" \
	    '"people killed (since 2011)"'
	# of this event, or of another clause
	is "$(counted '900 people have died since the war began in 2024.' \
	    0 0 20 44 2024-03-08 | claims .label)" '"people killed"'
	is "$(counted '900 people died here, a town that is free since 2011.' \
	    0 0 20 48 | claims .label)" '"people killed"'
}

# text, number, its clause, its verb, what is before it: a sentence that counts
# the dead far down.
dead()
{
	printf '{"type":"sentence","doc":"a","n":9,"start":0,"end":99,"text":"%s","numbers":[' "$1"
	printf '%s{"start":%d,"end":%d,"text":"900","kind":"cardinal","value":900,"low":900,"high":900,"clause":{"start":%d,"end":%d},"of":{"lemma":"person","class":"person"},"predicate":{"start":%d,"end":%d,"class":"killed"}}]}\n' \
	    "${7:-}" "$2" $(($2 + 3)) "$3" "$4" "$5" "$6"
}

@test "what a war did is no toll of a raid, unless half begin with it" {
	label() { claims '[.label,.reports[0].window,.reports[0].when]'; }
	all='["people killed (in all)","%s","../2024-03-09"]'
	is "$({ doc a; dead 'The war has killed 900 people.' 19 0 29 12 18; } |
	    label)" "$(printf "$all" war)"
	is "$({ doc a; dead 'It is a five-year conflict which has killed 900.' \
	    44 27 47 37 43; } | label)" "$(printf "$all" conflict)"
	is "$({ doc a; dead '900 people have died in the civil war.' \
	    0 0 37 16 20; } | label)" "$(printf "$all" 'in the civil war')"
	is "$({ doc a; dead '900 died since the uprising began.' \
	    0 0 8 4 8; } | label)" "$(printf "$all" 'since the uprising')"
	is "$({ doc a; dead '900 people died in war crimes.' 0 0 29 11 15; } |
	    claims .label)" '"people killed"'
	is "$({ doc a; dead 'After the war, bandits killed 900.' 30 15 33 23 29; } |
	    claims .label)" '"people killed"'
	is "$({ doc a; dead 'The war has killed 900 people.' 19 0 29 12 18 |
	    sed 's/"n":9/"n":0/'; } | claims .label)" '"people killed"'
}

@test "a text tells of one event, or of several that are separate" {
	events() { { doc a; dead "$@" |
	    sed 's/"class":"killed"/"role":"patient",&/'; } |
	    claims '.reports[0].events'; }
	is "$(events 'A shooting in Salta killed 900.' 27 0 30 20 26)" '"one"'
	is "$(events 'Gunfire killed 900 in two separate shootings.' \
	    15 0 44 8 14)" '"several"'
	# with the counts that the sentence joins
	is "$({ doc a; dead 'Police examine 900 in two separate shootings.' \
	    15 0 44 7 14 | sed 's/"class":"killed"/"role":"patient","class":"examine"/'; } |
	    claims '.reports[0].events')" null
	is "$(events '900 were killed and six, including a girl, hurt in unrelated crashes.' \
	    0 0 15 9 15)" '"several"'
	# air strikes, the shootings of one night: the plural may be one event
	is "$(events 'Air strikes killed 900.' 19 0 22 12 18)" null
	# of what something else happened to, and of what is counted itself
	is "$(events 'They separate waste, and 900 were killed.' \
	    25 25 40 34 40)" null
}

@test "what happened in several events is no answer where papers begin with one" {
	label() { claims '[.label,.status,.reports[].value]' | paste -sd' '; }
	of() { count "$1" injured person "$2" ",\"events\":\"$3\",\"n\":${4:-0}"; }
	is "$({ doc a; doc b; of a 5 one; of b 17 several
	N=9 of b 5 one 7; } | label)" \
	    '["people injured","agree",5,5] ["people injured (in several events)","single",17]'
	# a number told of several is so wherever the paper tells it
	is "$({ doc a; doc b; of a 5 one; of b 17 several
	N=9 count b injured person 17 ',"n":7'; } | label)" \
	    '["people injured","single",5] ["people injured (in several events)","agree",17,17]'
	# but not in another paper
	is "$({ doc a; doc b; of a 5 one; of b 17 several
	N=9 count a injured person 17 ',"n":7'; } |
	    claims 'select(.label | contains("several")).documents')" 1
	# where more sum up, that is the story
	is "$({ doc a; doc b; doc c; of a 5 one; of b 17 several
	of c 17 several; } | claims '[.label,.best]')" '["people injured",17]'
	# and where none begins with one event
	is "$({ doc a; doc b; N=9 of a 5 one 7; of b 17 several; } |
	    claims .label)" '"people injured"'
}

@test "a date at the front of a sentence, or before when, tells of its figures" {
	date='{"start":%d,"end":%d,"text":"d","kind":"date","iso":"2007","role":"when"},'
	is "$({ doc a; dead 'In 2007, police said, gunmen killed 900.' 36 22 39 29 35 \
	    "$(printf "$date" 3 7)"; } | claims .label)" '"people killed (2007)"'
	is "$({ doc a; dead 'The worst was in 2007, when gunmen killed 900.' 42 28 45 35 41 \
	    "$(printf "$date" 17 21)"; } | claims .label)" '"people killed (2007)"'
	is "$({ doc a; dead 'A man born in 2007 shot at them, and 900 died.' 37 37 45 41 45 \
	    "$(printf "$date" 14 18)"; } | claims .label)" '"people killed"'
}

@test "the same figure of another event answers no question of this one" {
	is "$({ doc a; doc b; count a killed person 6 ',"n":0'
	N=9 count a killed adult 6 ',"n":9,"when":"2012-12"'
	N=9 count b killed person 6 ',"n":9'; } |
	    claims '[.label,.documents]' | sort | paste -sd' ')" \
	    '["adults killed (2012-12)",1] ["people killed",2]'
}

@test "a town or a channel is not one who was killed" {
	named() { printf '{"type":"sentence","doc":"a","n":0,"start":0,"end":20,"text":"Solte %s","numbers":[{"start":0,"end":5,"text":"Solte","kind":"implied","value":1,"of":{"lemma":"Solte","class":"person"},"predicate":{"class":"killed"}}],"entities":[{"start":0,"end":5,"text":"Solte","kind":"%s"}]}\n' "$@"; }
	is "$(named 'was killed' person | claims .label)" '"people killed"'
	is "$(named 'was killed' place | claims .label)" ''
	is "$(named 'was killed' outlet | claims .label)" ''
}

@test "a paper supports what it answers itself, not what it tells further down" {
	toll() { N=$3 count "$1" killed person "$2" ",\"n\":$3"; }
	figures() { claims '[.figures[].value]'; }
	claimed() { toll "$1" 40 "$2" | said Militants; }
	is "$({ toll a 32 1; claimed a 9; toll b 32 2; claimed b 11
	toll c 22 1; claimed c 7; } | figures)" '[32,22,40]'
	# of which no part is one, if it says of how many
	is "$({ toll a 3 0 | sed 's/}$/,"part_of":{"start":8,"end":9}}/'
	toll a 32 4; toll b 20 2; toll b 32 3; } | figures)" '[32,20,3]'
	# nor a vague word, though a headline has it
	is "$({ for d in a b; do
		rep $d 0 killed person dozens 24 99 \
		    ',"field":"title","modifier":"vague"'
	done; toll c 20 4; } | claims '[.figures[].low]')" '[20,24]'
}

@test "claims come by who states a figure, of the question or a narrower one" {
	first() { claims .label | paste -sd' '; }
	# the wider one is answered by all, if it has a figure as great
	is "$({ count a killed woman 2; count b killed woman 2
	count c killed person 3; } | first)" \
	    '"people killed" "women killed"'
	is "$({ count a killed woman 4; count b killed woman 4
	count c killed person 3; } | first)" \
	    '"women killed" "people killed"'
	# who tells of a part says not how many in all, where somebody does
	is "$({ count b killed nurse 2; count c killed cook 3; count d killed cook 4
	for d in a e; do
		rep $d 20 killed nurse 1 1 1 \
		    ',"value":1,"part_of":{"start":0,"end":3}'
	done; } | first)" '"cooks killed" "nurses killed"'
	# what is told in vague words alone counts half
	is "$({ count a killed woman 9 ',"n":1,"modifier":"vague"'
	N=50 count a killed man 7 ',"n":8'; } | first)" \
	    '"men killed" "women killed"'
	is "$({ for d in a b c; do
		count $d killed woman 9 ',"n":1,"modifier":"vague"'
	done; N=50 count a killed man 7 ',"n":8'; } | first)" \
	    '"women killed" "men killed"'
	# what is only listed comes behind what is stated
	is "$({ count a killed man 1; count b killed man 1; } |
	    sed 's/cardinal/implied/' | { cat; count c killed child 2; } |
	    first)" '"children killed" "men killed"'
}

@test "of claims that as many documents answer the one told first is first" {
	is "$({ N=90 count a killed person 9 ',"n":9'
	count a killed child 3 ',"n":1'
	N=50 count a missing child 2 ',"n":9'; } | claims .label |
	    paste -sd' ')" \
	    '"children killed" "people killed" "children missing"'
}

@test "what few tell of another event comes behind what the story is of" {
	was=',"when":"2007-04","n":9'
	is "$({ doc a; doc b; doc c; count a killed man 1 ',"n":0' |
	    sed 's/cardinal/implied/'
	N=9 count b killed person 32 "$was"; } | claims .label | paste -sd' ')" \
	    '"men killed" "people killed (2007-04)"'
	# unless it is what most tell of
	is "$({ doc a; doc b; doc c; count a killed man 1 ',"n":0' |
	    sed 's/cardinal/implied/'
	N=9 count b killed person 32 "$was"
	N=9 count c killed person 32 "$was"; } | claims .label | paste -sd' ')" \
	    '"people killed (2007-04)" "men killed"'
}

@test "a figure that one report states of the whole is no part, if others say so" {
	part=',"part_of":{"start":50,"end":52}'
	is "$({ count a killed person 4 "$part"; count b killed person 4 "$part"
	count c killed person 7; } | claims .best)" 7
	is "$({ count a killed person 4 "$part"; count b killed person 4
	count c killed person 7; } | claims .best)" 4
}

@test "a part takes no earlier total's place" {
	later=$(as_of 2024-03-05)
	is "$({ count a killed person 2 "$(as_of 2024-03-01)"
	count b killed person 4 "$later"
	N=9 count b killed person 3 "$later,\"part_of\":{\"start\":0,\"end\":3}"
	} | claims '[.relations[] | select(.relation=="updates")] | length')" 1
}

@test "others beside whom something else happened to are all there are" {
	five() { N=$1 count "$2" injured person 5 ',"other":true'; }
	one() { N=$1 count "$2" "$3" person 1; }
	figures() { claims 'select(.key.predicate=="injured")|.figures|length'; }
	plain() { count b injured person 5; }
	is "$({ one 0 a killed; five 20 a; plain; } | figures)" 1
	is "$({ one 0 a injured; five 20 a; plain; } | figures)" 3
	is "$({ five 20 a; plain; } | figures)" 2
}

@test "stories part questions" {
	is "$({ count a killed police 12 ',"story":"x"'
	count b killed police 12 ',"story":"y"'; } | claims .key.story |
	    paste -sd,)" '"x","y"'
}

@test "353 officers meets 353 people and not more than 1,000 people" {
	is "$({ count a injured police 353; count b injured person 353
	rep c 0 injured person 'more than 1,000' 1001 null \
	    ',"value":1000,"modifier":"more-than"'; } |
	    claims '[.key.subject, .documents] | join(" ")' | paste -sd,)" \
	    '"person 1","police 2"'
}

@test "a small figure meets the same with another noun only from one root" {
	two() { count a killed police 12; count b killed person 12; }
	is "$(two | claims .documents | paste -sd,)" 1,1
	is "$(two | said 'Civil Defence' | claims .documents)" 2
}

@test "100 and what happens to them make them meet, 99 and another fate not" {
	meet() { claims .documents | sort | paste -sd,; }
	is "$({ count a injured police 100; count b injured person 100; } |
	    meet)" 2
	is "$({ count a injured police 99; count b injured person 99; } |
	    meet)" 1,1
	is "$({ count a injured police 353
	count b hospitalised person 353; } | meet)" 1,1
	is "$({ count a injured police 353
	count b injured person 353 ',"unit":"%"'; } | meet)" 1,1
}

@test "a narrower question of one small figure joins a wider one of several" {
	meet() { claims '[.key.subject, .documents] | join(" ")' | sort |
	    paste -sd,; }
	one() { count a killed child "$1"; count b killed person "$1"; }
	# no more than the wider question has
	is "$(one 3 | said WHO | meet)" '"child 2"'
	# the toll rose
	is "$({ one 3; count c killed person 4; } | said WHO | meet)" \
	    '"person 3"'
	is "$({ one 3; count c killed person 4; } | said WHO |
	    "$BIN/merge-claims" --explain 2>&1 > /dev/null |
	    jq -r 'select(.step=="report" and .doc=="a").rule' |
	    cut -d' ' -f1-2)" 'same figure'
	# of a part that has figures of its own, or that nobody meets by chance
	is "$({ one 3; count c killed person 4; count d killed child 2; } |
	    said WHO | meet)" '"child 3","person 1"'
	is "$({ one 300; count c killed person 400; } | said WHO | meet)" \
	    '"child 2","person 1"'
	# of three of the four that one paper tells
	is "$({ one 3; rep a 50 killed person 4 4 4 ',"value":4'; } |
	    said WHO | meet)" '"child 2","person 1"'
}

@test "classes that are not one inside the other do not meet" {
	is "$({ count a killed police 353; count b killed child 353; } |
	    claims .documents | paste -sd,)" 1,1
}

@test "those who do it are another question than those it is done to" {
	is "$({ count a killed attacker 5 ',"role":"agent"'
	count b killed attacker 5 ',"role":"patient"'; } | claims .label |
	    sort | paste -sd,)" '"attackers killed","attackers that killed"'
}

@test "the day of saying bounds a figure" {
	said_on()
	{
		doc a
		printf '{"type":"sentence","doc":"a","n":0,"start":0,"end":40,"text":"12 people died, police said on Wednesday.","numbers":[{"start":0,"end":2,"text":"12","kind":"cardinal","value":12,"low":12,"high":12,"predicate":{"class":"killed"}},{"start":31,"end":40,"text":"Wednesday","kind":"date","iso":"2024-03-06","role":"when"}],"attributions":[{"source":{"start":16,"end":22,"text":"police","kind":"unnamed"},"cue":{"start":23,"end":27,"text":"said"},"content":[[0,%d]]}]}\n' "$1"
	}
	is "$(said_on 14 | claims '.reports[0] | [.as_of,.as_of_from]')" \
	    '["2024-03-06","sentence"]'
	is "$(said_on 40 | claims '.reports[0].as_of')" '"2024-03-09"'
}

@test "a report's time is as-of in its clause, else its sentence, else published" {
	sentence()
	{
		doc a
		printf '{"type":"sentence","doc":"a","n":0,"start":0,"end":40,"text":"0123456789012345678901234567890123456789","numbers":[%s{"start":0,"end":2,"text":"12","kind":"cardinal","value":12,"low":12,"high":12,"clause":{"start":0,"end":20},"predicate":{"class":"killed"}}]}\n' "$1"
	}
	date()
	{
		printf '{"start":%d,"end":%d,"text":"d","kind":"date","iso":"%s","role":"as-of"},' \
		    "$1" $(($1 + 3)) "$2"
	}
	when() { sentence "$1" | claims '.reports[0] | [.as_of,.as_of_from]'; }
	is "$(when "$(date 10 2024-03-05)$(date 30 2024-03-01)")" \
	    '["2024-03-05","clause"]'
	is "$(when "$(date 30 2024-03-01)")" '["2024-03-01","sentence"]'
	is "$(when '')" '["2024-03-09","published"]'
}

@test "who repeats an old figure does not renew it" {
	is "$({ count a injured police 317 "$(as_of 2024-03-01)"
	count b injured police 317 "$(as_of 2024-03-03 published)"
	count c injured police 353 "$(as_of 2024-03-02)"; } |
	    claims '[.status, .best]')" '["update",353]'
}

@test "nor does who repeats it with at least" {
	is "$({ rep a 0 killed police 'at least eight' 8 null \
	    ",\"value\":8,\"modifier\":\"at-least\"$(as_of 2024-03-05)"
	count b killed police 8 "$(as_of 2024-03-06 published)"
	count c killed police 12 "$(as_of 2024-03-06 published)"; } |
	    claims '[.figures[] | select(.stands) | .value]')" '[12]'
}

@test "a window is no total" {
	is "$({ count a killed police 8 "$(as_of 2024-03-01)"
	count b killed police 12 "$(as_of 2024-03-02),\"window\":\"the past day\""
	} | relation)" "refine scope"
}

# doc start predicate noun value unit [more]: a level, as a report.
level()
{
	rep "$1" "$2" "$3" "$4" "$5" "$5" "$5" \
	    ",\"value\":$5,\"unit\":\"$6\",\"role\":\"attribute\",\"noun\":\"$4\"${7:-}"
}

@test "a level of one stretch of time is not that of another" {
	both()
	{
		level a 0 inflation inflation 2.8 % ",\"window\":\"$1\""
		level b 0 inflation inflation 47.3 % ",\"window\":\"$2\""
	}
	is "$(both monthly annual | relation)" "refine scope"
	is "$(both annual annual | relation)" "conflict conflicts"
	# nor is it a part of it
	is "$({ both monthly annual; level c 0 inflation inflation 4 %
	    } | checks part-whole)" ""
}

# text, number, what it tells of, more numbers: a sentence that tells a share.
told()
{
	printf '{"type":"sentence","doc":"a","n":0,"start":0,"end":99,"text":"%s","numbers":[' "$1"
	printf '{"start":%d,"end":%d,"text":"3%%","kind":"percent","value":3,"low":3,"high":3,"unit":"%%","of":{"start":%d,"end":%d,"lemma":"rent","class":"rent"},"predicate":{"class":"share","role":"attribute"}}%s]}\n' \
	    "$2" $(($2 + 2)) "$3" "$4" "${5:-}"
}

@test "the stretch of time of a level stands in its noun or behind the figure" {
	window() { claims '.reports[0].window'; }
	is "$(told 'Annual rent growth was 3%.' 23 0 18 | window)" '"Annual"'
	is "$(told 'The full-year rent was up 3%.' 26 14 18 | window)" \
	    '"full-year"'
	is "$(told 'Rents were up 3% from a year earlier.' 14 0 5 | window)" \
	    '"a year earlier"'
	other=',{"start":21,"end":23,"text":"2%","kind":"percent","value":2,"unit":"%","predicate":{"role":"attribute"}}'
	is "$(told 'Rents were up 3% and 2% a year earlier.' 14 0 5 "$other" |
	    window)" null
}

@test "a level has the date behind it, be there another before it" {
	date='{"start":%d,"end":%d,"text":"d","kind":"date","iso":"%s","role":"when"}'
	is "$({ doc a; told 'In May it was 9%, but 3% in June.' 22 0 5 \
	    "$(printf ",$date,$date" 3 6 2024-05 28 32 2024-06)"; } |
	    claims '.reports[0].when')" '"2024-06"'
}

@test "what a level is expected to be is a question of its own" {
	fact() { level "$1" 0 revenue revenue 14 USD; }
	hope() { level "$1" 9 revenue revenue "$2" USD ',"modality":"expected"'; }
	is "$({ fact a; hope a 56; fact b; hope c 57; } |
	    claims '[.label,.status,.best]' | sort | paste -sd' ')" \
	    '["revenue (forecast)","conflict",57] ["revenue","agree",14]'
	# who tells of one of them alone tells of what is planned
	is "$({ fact a; hope b 14; } | claims '[.label,.status]')" \
	    '["revenue","agree"]'
}

@test "a question without a name is that of the one name, if a figure is shared" {
	cuts() { count "$1" cut job "$2" "${3:+,\"about\":[\"$3\"]}"; }
	is "$({ cuts a 8000 Nordwave; cuts b 8000; cuts c 8500; } |
	    claims '[.label,.status,.documents]')" \
	    '["jobs cut (Nordwave)","conflict",3]'
	is "$({ cuts a 8000 Nordwave; cuts b 8500; } | claims .status |
	    paste -sd' ')" '"single" "single"'
	is "$({ cuts a 8000 Nordwave; cuts b 8000; cuts c 8000 Halden
	    cuts d 8500; } | claims .documents | sort | paste -sd' ')" '1 1 2'
	# what anybody may hit upon is no sign, and a length of time least of all
	term() { level "$1" 0 sentence sentence "$2" a "${3:+,\"about\":[\"$3\"]}"; }
	is "$({ term a 15 Prado; term b 15; term c 8; } | claims .documents |
	    sort | paste -sd' ')" '1 2'
	is "$({ cuts a 8 Nordwave; cuts b 8; } | claims .status |
	    paste -sd' ')" '"single" "single"'
}

@test "a verb of no class stands as its participle in a heading" {
	label() { count a "$1" "$2" 3 "${3:-}" | claims .label; }
	is "$(label bury person)" '"people buried"'
	is "$(label sleep person)" '"people slept"'
	is "$(label stop vehicle)" '"vehicles stopped"'
	is "$(label develop vaccine)" '"vaccines developed"'
	is "$(label fell share)" '"shares fell"'
	is "$(label closed building ',"role":"agent"')" \
	    '"buildings that closed"'
}

@test "of a person the full name is told, once" {
	is "$(count a age Ruiz 43 ',"about":["Ana Ruiz","Lima"],"unit":"a"' |
	    claims .label)" '"age of Ana Ruiz (Lima)"'
}

@test "names and what is measured are not made plurals" {
	is "$(count a cut Halden 40 | claims .label)" '"Halden cut"'
	is "$(level a 0 seized cocaine 7 t | claims .label)" '"cocaine seized"'
	is "$(count a seized rifle 7 | claims .label)" '"rifles seized"'
}

@test "what is converted may be cut off, or told in fives" {
	fire() { level a 0 area fire "$1" '[acr_us]'; level b 0 area fire "$2" har; }
	is "$(fire 82567 33413 | relation)" "agree rounding"
	is "$(fire 82567 33401 | relation)" "conflict conflicts"
	wind() { level a 0 speed wind "$1" '[mi_i]/h'; level b 0 speed wind "$2" km/h; }
	is "$(wind 185 295 | relation)" "agree rounding"
	is "$(wind 181 295 | relation)" "agree rounding"
	is "$(wind 181 287 | relation)" "conflict conflicts"
}

@test "what comes on top is no total" {
	is "$({ count a killed police 24 "$(as_of 2024-03-02)"
	count b killed police 3 "$(as_of 2024-03-02),\"figure_role\":\"increment\""
	} | relation)" "refine scope"
	is "$({ count a missing police 24 "$(as_of 2024-03-01)"
	count b missing police 3 "$(as_of 2024-03-02),\"figure_role\":\"increment\""
	} | relation)" "refine scope"
	is "$({ N=9; count a killed police 24; count a killed police 3 \
	    ',"figure_role":"increment"'; } | checks within-document)" ""
}

@test "what is expected or possible does not stand against what is counted" {
	two()
	{
		count a killed person 24 "$(as_of 2024-03-02)"
		count b killed person 300 "$(as_of 2024-03-03),\"modality\":\"$1\""
	}
	for modality in expected possible conditional; do
		is "$(two $modality | relation)" "refine scope"
		is "$(two $modality | claims '[.low,.best,.high]')" '[24,24,24]'
	done
	is "$(count b killed person 300 ',"modality":"expected"' |
	    claims '[.low,.best,.high]')" '[300,300,300]'
	is "$({ count a killed person 300 ',"modality":"expected"'
	count b killed person 400 ',"modality":"expected"'; } | relation)" \
	    "conflict conflicts"
}

@test "the modality of a number is that of its report" {
	printf '{"doc":"a","text":"12 may die","numbers":[{"start":0,"end":2,"text":"12","kind":"cardinal","value":12,"predicate":{"class":"killed","modality":"possible"}}]}\n' |
	    claims '.reports[0].modality' > "$BATS_TEST_TMPDIR/modality"
	is "$(cat "$BATS_TEST_TMPDIR/modality")" '"possible"'
}

@test "of one to whom nothing happened nobody is counted" {
	wife() { printf '{"doc":"a","text":"He was going to kill his wife.","numbers":[{"start":20,"end":28,"text":"his wife","kind":"implied","value":1,"of":{"class":"person"},"predicate":{"class":"killed"%s}%s}]}\n' "$@"; }
	is "$(wife '' '' | claims .label)" '"people killed"'
	is "$(wife ',"modality":"expected"' '' | claims .label)" ""
	# but a nurse and two guards who are feared dead are
	is "$(wife ',"modality":"possible"' ',"role":"total"' | claims .label)" \
	    '"people killed"'
}

@test "units that do not convert are incomparable" {
	is "$({ N=0; rep a 0 price fuel '75 tenge' 75 75 ',"value":75,"unit":"KZT"'
	rep a 9 price fuel '17 cents' 0.17 0.17 \
	    ',"value":0.17,"unit":"USD","same_as":{"start":0,"end":3}'; } |
	    relation)" "agree incomparable"
}

@test "the same figure is equal: reports agree" {
	is "$({ count a killed police 12; count b killed police 12; } |
	    claims '[.status, (.figures | length)]')" '["agree",1]'
}

@test "a later, higher count of what can only grow updates" {
	is "$({ count a killed police 8 "$(as_of 2024-03-01)"
	count b killed police 12 "$(as_of 2024-03-02)"; } | relation)" \
	    "update updates"
}

@test "it updates also where the intervals meet" {
	is "$({ rep a 0 killed police 'at least eight' 8 null \
	    ",\"value\":8,\"modifier\":\"at-least\"$(as_of 2024-03-05T18:00/23:59)"
	count b killed police 12 "$(as_of 2024-03-06)"; } | relation)" \
	    "update updates"
}

@test "times that overlap update nothing" {
	is "$({ count a killed police 8 "$(as_of 2024-03)"
	count b killed police 12 "$(as_of 2024-03-02)"; } | relation)" \
	    "conflict conflicts"
}

@test "of what may go both ways the later figure counts" {
	is "$({ count a missing police 12 "$(as_of 2024-03-01)"
	count b missing police 8 "$(as_of 2024-03-02)"; } | relation)" \
	    "update updates"
}

@test "a share of the votes changes while they are counted, other shares do not" {
	share()
	{
		count a share "$1" 53 "$(as_of 2024-03-01),\"unit\":\"%\""
		count b share "$1" 51 "$(as_of 2024-03-02),\"unit\":\"%\""
	}
	is "$(share vote | relation)" "update updates"
	is "$(share voter | relation)" "conflict conflicts"
}

@test "what nobody counts up is not updated" {
	is "$({ count a closed road 8 "$(as_of 2024-03-01)"
	count b closed road 12 "$(as_of 2024-03-02)"; } | relation)" \
	    "conflict conflicts"
}

@test "copies whose sentences say other things are not compared" {
	is "$({ copies; count a closed road 8 ',"sentence":"Eight roads were closed by snow."'
	count b closed road 12 ',"sentence":"In summer twelve are shut, an office said."'
	} | sed 's/"sentence":"s",//' | checks mutation .documents)" ""
}

@test "the background of a later report updates no headline" {
	is "$({ count a killed person 9 "$(as_of 2024-03-01 published),\"n\":0"
	count b killed person 35 "$(as_of 2024-03-02 published),\"n\":30"; } |
	    claims '[.status,.best]')" '["conflict",9]'
}

@test "a vague word takes no number back" {
	is "$({ count a detained person 14 "$(as_of 2024-03-01)"
	rep b 0 detained person dozens 24 99 \
	    ",\"modifier\":\"vague\"$(as_of 2024-03-02)"; } |
	    claims '[.status,.best]')" '["refine",14]'
}

@test "later and lower updates only with a word of correction" {
	two()
	{
		count a killed police 12 "$(as_of 2024-03-01)"
		count b killed police 8 "$(as_of 2024-03-02)"
	}
	is "$(two | relation)" "conflict conflicts"
	is "$(two | sed '2s/"sentence":"s"/"sentence":"The toll was revised down."/' |
	    relation)" "update updates"
}

@test "a toll that rose to 13 from 12 updates 12" {
	is "$({ rep a 0 killed police 12 12 12 ',"value":12,"figure_role":"from"'
	rep a 9 killed police 13 13 13 ',"value":13,"figure_role":"to"'; } |
	    claims '[.status, .best]')" '["update",13]'
}

@test "what a paper takes back no longer stands, whoever repeats it that day" {
	# later in the text, lower, "to", and a word of correction
	toll()
	{
		rep a 0 killed police 174 174 174 ',"value":174'
		rep a 90 killed police 125 125 125 ",\"value\":125$1"
		count b killed police 174
	}
	to=',"figure_role":"to"'
	is "$(toll "$to" | sed '2s/"sentence":"s"/"sentence":"He revised it."/' |
	    claims '[.status,.best,.why]')" \
	    '["update",125,"“174” was corrected to “125”."]'
	is "$(toll "$to" | relation)" "conflict conflicts"
	is "$(toll "" | sed '2s/"sentence":"s"/"sentence":"He revised it."/' |
	    claims .label | paste -sd,)" \
	    '"police officers killed","police officers killed (told besides)"'
}

@test "what a paper tells beside its answer, on the same word, is no conflict" {
	cases()
	{
		N=0 count a cases person 702 | said "$1"
		N=9 count a cases person 1610 | said "$2"
		count b cases person 702
	}
	is "$(cases Ministry Ministry | claims '[.label, .status]')" \
	    '["people","agree"]
["people (told besides)","single"]'
	is "$(cases 'Red Cross' Ministry | relation)" "conflict conflicts"
	# where another paper answers it, it is one of the answers
	is "$({ cases Ministry Ministry; count c cases person 1610 |
	    said Council; } | claims .label)" '"people"'
	# so is a slip, and what may be the same
	is "$({ N=0 count a cases person 702; N=9 count a cases person 710
	} | relation)" "conflict conflicts"
	is "$({ N=0 count a cases person 702
	N=9 rep a 9 cases person "at least 300" 300 null; } |
	    claims .label)" '"people"'
}

@test "what is told far down of another place, or by nobody else, is told besides" {
	raid() { N=$3 count "$1" killed person "$2" ",\"n\":$3${4:-}"; }
	label() { claims '[.label,.figures[].value]' | paste -sd' '; }
	lead() { raid a 19 0 ',"place":"Ghan"' | said Ministry; }
	is "$({ lead; raid a 58 12 ',"place":"Hul"' | said Monitor
	raid a 61 13 | said Council; raid b 19 0; } | label)" \
	    '["people killed",19] ["people killed (told besides)",58,61]'
	is "$({ lead; raid a 58 12; raid b 19 0; } | label)" \
	    '["people killed",19] ["people killed (told besides)",58]'
	# who is asked of the same, or near the beginning, contradicts
	is "$({ lead; raid a 58 12 ',"place":"Ghan"' | said Monitor; } |
	    label)" '["people killed",19,58]'
	is "$({ lead; raid a 58 12 | said Monitor; } | label)" \
	    '["people killed",19,58]'
	is "$({ lead; raid a 58 4 ',"place":"Hul"' | said Monitor; } |
	    label)" '["people killed",19,58]'
	# and who tells of a change does not tell besides
	is "$({ lead; raid a 58 12; raid a 30 13 ',"figure_role":"to"'; } |
	    label)" '["people killed",19,58,30]'
}

@test "what stands not far down a later paper is news if that is its answer" {
	told() { N=$3 count "$1" killed police "$2" ",\"n\":$3$4"; }
	on() { as_of "2024-$1" published; }
	first() { told a 40 1 "$(on 03-01)"; }
	is "$({ first; told b 50 5 "$(on 03-02)"; } | relation)" \
	    "update updates"
	is "$({ first; told b 50 6 "$(on 03-02)"; } | relation)" \
	    "conflict conflicts"
	is "$({ first; told b 50 5 "$(on 04-02)"; } | relation)" \
	    "conflict conflicts"
	is "$({ first; told b 40 1 "$(on 03-02)"
	told b 50 5 "$(on 03-02)"; } | claims '[.label, .best]')" \
	    '["police officers killed",40]
["police officers killed (told besides)",50]'
}

@test "only what a paper answers corrects what others said" {
	revised()
	{
		count a killed police 19 "$(as_of 2024-03-01)"
		for n in 18 1; do
			N=$n count b killed police $n "$(as_of 2024-03-02),\"n\":$((19 - n))" |
				sed 's/"sentence":"s"/"sentence":"It was revised to 18 after one was counted twice."/'
		done
	}
	is "$(revised | claims '.relations[].why | select(contains("corrected"))')" \
	    '"“19” was corrected to “18”"'
}

@test "with what a text takes back goes at least as many" {
	fell()
	{
		rep a 0 killed police "at least 5" 5 null \
		    ",\"value\":5$(as_of 2024-03-01)"
		N=0 count b killed police 3 "$(as_of 2024-03-02)$1"
		N=9 count b killed police 5 "$(as_of 2024-03-02)$2"
	}
	is "$(fell ',"figure_role":"to"' ',"figure_role":"from"' |
	    claims '[.status, .low, .best, .high]')" '["update",3,3,3]'
	is "$(fell "" "" | claims '.status')" '"conflict"'
}

@test "almost 190 after 187 is no update: it is the same, told roughly" {
	later()
	{
		count a injured police 187 "$(as_of 2024-03-01)"
		rep b 0 injured police "$1" "$2" "$3" \
		    ",\"value\":190$(as_of 2024-03-02)"
	}
	is "$(later "almost 190" 171 189 | relation)" "refine refines"
	is "$(later "more than 190" 191 null | relation)" "update updates"
}

@test "figures of two places that one paper tells take not each other's place" {
	nyala=',"place":"Nyala","country":"SD"'
	darfur=',"place":"Darfur","country":"SD"'
	two()
	{
		count a killed police 8 "$(as_of 2024-03-01)$nyala"
		count b killed police 23 "$(as_of 2024-03-02)$darfur"
	}
	is "$(two | relation)" "update updates"
	is "$({ two; N=9 count b killed police 8 \
	    "$(as_of 2024-03-02)$nyala"; } | relation)" "refine scope"
}

@test "what was counted in some days is no part of what another town counted" {
	part()
	{
		count a killed police 20 ",\"window\":\"in two days\",$1"
		count b killed police 8 ',"place":"Nyala","country":"SD"'
	}
	is "$(part '"place":"Nyala","country":"SD"' | checks part-whole)" \
	    '"“20” counts a part of what “8” does, but is more"'
	is "$(part '"place":"Sudan","country":"SD"' | checks part-whole)" ""
	is "$(part '"place":"Kutum","country":"SD"' | checks part-whole)" ""
}

# Two texts with half their phrases in common.
copies()
{
	doc a ',"shingles":"AQAAAAIAAAADAAAABAAAAA=="'
	doc b ',"shingles":"AQAAAAIAAAADAAAABQAAAA=="'
}

@test "carriers of one wire never update each other: that is a mutation" {
	two()
	{
		count a killed police 8 "$(as_of 2024-03-01 published)"
		count b killed police 12 "$(as_of 2024-03-02 published)"
	}
	is "$(two | relation)" "update updates"
	is "$({ copies; two; } | relation)" "conflict conflicts"
	is "$({ copies; two; } | checks mutation .documents)" '["a","b"]'
}

@test "copies that name two sources tell two figures, no mutation" {
	offices()
	{
		copies
		count a killed police 12 | said "$1"
		count b killed police 13 | said "$2"
	}
	is "$(offices 'Civil Defence' 'Civil Defence' |
	    checks mutation .documents)" '["a","b"]'
	is "$(offices 'Civil Defence' 'Ministry of Health' |
	    checks mutation .documents)" ""
}

@test "one inside the other refines" {
	is "$({ rep a 0 killed police 'at least eight' 8 null \
	    ',"value":8,"modifier":"at-least"'; count b killed police 8; } |
	    relation)" "refine refines"
}

@test "a vague word against a higher figure refines, against a lower one conflicts" {
	several() { rep a 0 killed police several 3 9 ',"modifier":"vague"'; }
	is "$({ several; count b killed police 12; } | relation)" \
	    "refine refines"
	is "$({ several; count b killed police 2; } | relation)" \
	    "conflict conflicts"
}

@test "two vague words that do not meet conflict" {
	is "$({ rep a 0 protested person thousands 2000 9999 ',"modifier":"vague"'
	rep b 0 protested person 'tens of thousands' 20000 99999 \
	    ',"modifier":"vague"'; } | relation)" "conflict conflicts"
}

@test "an implied count against a higher figure refines" {
	is "$({ rep a 0 attacked building 'the bank and the school' 2 2 \
	    ',"value":2' | sed 's/cardinal/implied/'
	count b attacked building 5; } | relation)" "refine refines"
}

@test "figures that meet are compatible" {
	is "$({ rep a 0 killed police 'about 20' 18 22 \
	    ',"value":20,"modifier":"about"'
	rep b 0 killed police 'at least 20' 20 null \
	    ',"value":20,"modifier":"at-least"'; } | relation)" \
	    "agree compatible"
}

@test "2,000 and more than 2,000 differ by rounding" {
	is "$({ count a detained person 2000
	rep b 0 detained person 'more than 2,000' 2001 null \
	    ',"value":2000,"modifier":"more-than"'; } | relation)" \
	    "agree rounding"
}

@test "7,600 km and 4,700 miles differ by rounding, 1,800 km and 1,000 miles conflict" {
	pair()
	{
		rep a 0 length border "$1 km" "$1" "$1" ",\"value\":$1,\"unit\":\"km\""
		rep a 9 length border "$2 miles" "$2" "$2" \
		    ",\"value\":$2,\"unit\":\"[mi_i]\",\"same_as\":{\"start\":0,\"end\":3}"
	}
	is "$(pair 7600 4700 | sed 's/,"same_as":{[^}]*}//' | relation)" \
	    "agree rounding"
	is "$(pair 1800 1000 | relation)" "conflict conflicts"
	is "$(pair 7600 4700 | checks conversion | wc -l)" 0
	is "$(pair 1800 1000 | checks conversion)" \
	    '"“1800 km” and “1000 miles” are given as the same, but differ by more than rounding"'
}

@test "what was rounded to tens or hundreds may lie half of them off" {
	two()
	{
		{ count a detained person "$1"; count b detained person "$2"; } |
			relation
	}
	is "$(two 2000 2040)" "agree rounding"
	is "$(two 2000 2060)" "conflict conflicts"
	is "$(two 300 309)" "conflict conflicts"
	measure()
	{
		for d in a b; do
			rep $d 0 magnitude earthquake "$1" "$1" "$1" \
			    ",\"value\":$1,\"unit\":\"[m_L]\""
			shift
		done | relation
	}
	is "$(measure 6.9 7.0)" "conflict conflicts"
	is "$(measure 6.9 6.94)" "agree rounding"
}

@test "a number that restates another is a form of its figure, not one of its own" {
	is "$({ rep a 0 length border "7600 km" 7600 7600 ',"value":7600,"unit":"km"'
	rep a 9 length border "4700 miles" 4700 4700 \
	    ',"value":4700,"unit":"[mi_i]","same_as":{"start":0,"end":3}'; } |
	    claims '[.status,.low,.high,(.figures|length),(.reports|length)]')" \
	    '["agree",7600,7600,1,2]'
}

@test "1 and 2, 12 and 13, 10 and 12 conflict" {
	for pair in '1 2' '12 13' '10 12'; do
		is "$({ count a killed police "${pair% *}"
		count b killed police "${pair#* }"; } | relation)" \
		    "conflict conflicts"
	done
}

@test "a place inside a country differs in scope" {
	is "$({ count a killed police 3 ',"place":"Lima","country":"PE"'
	count b killed police 8 ',"place":"Peru","country":"PE"'; } |
	    relation)" "refine scope"
}

@test "two towns differ in scope" {
	is "$({ count a killed police 3 ',"place":"Lima","country":"PE"'
	count b killed police 8 ',"place":"Cusco","country":"PE"'; } |
	    relation)" "refine scope"
}

@test "one class inside another differs in scope" {
	two() { count a killed police "$1"; count b killed person 30; }
	same()
	{
		two "$1"
		printf '{"type":"decision","do":"same","claims":[%s]}\n' \
		    "$(two "$1" | claims .id | paste -sd,)"
	}
	is "$(same 12 | relation)" "refine scope"
	is "$(same 12 | claims .why)" '"“12” counts police only."'
	is "$(same 12 | checks part-whole)" ""
	is "$(same 40 | checks part-whole)" \
	    '"“40” counts a part of what “30” does, but is more"'
}

@test "a part is kept out of the estimate of its whole" {
	is "$({ count a killed police 3 ',"place":"Lima","country":"PE"'
	count b killed police 8 ',"place":"Peru","country":"PE"'; } |
	    claims '[.low,.best,.high]')" '[8,8,8]'
}

@test "five others and the one who is named are six" {
	six() { count b joined country "$1"; }
	others() { count a joined country 5 ',"other":true'; }
	is "$({ others; six 6; } | relation)" "agree compatible"
	is "$({ others; six 7; } | relation)" "refine refines"
	is "$({ others; six 5; } | relation)" "agree compatible"
}

@test "another 160 hurt, behind those who died, are all who are hurt" {
	more=',"other":true,"figure_role":"increment"'
	hurt()
	{
		N=0 count a killed person 14 ',"n":1'
		N=90 count a "$1" person 160 ",\"n\":$2,\"sentence_start\":80$more"
		count b "$1" person 96 ',"n":1'
	}
	relation()
	{
		claims 'select(.key.predicate == "injured").relations[0].relation'
	}
	is "$(hurt injured 2 | relation)" '"conflicts"'
	is "$(hurt injured 3 | relation)" '"scope"'
}

@test "a part of those whom another question counts is all its own counts" {
	part()
	{
		N=0 count a "$1" person 61
		N=9 count a hospitalised person 24 \
		    "$(as_of 2024-03-02),\"part_of\":{\"start\":0,\"end\":3}"
		count b hospitalised person 61 "$(as_of 2024-03-01)"
	}
	is "$(part injured | jq -c . | claims 'select(.key.predicate ==
	    "hospitalised") | [.status, .best]')" '["update",24]'
	is "$(part hospitalised | claims '[.status, .best]')" '["refine",61]'
}

@test "a town's level is no part, and its country's is told of no place too" {
	turnout() { level "$1" 0 turnout turnout "$2" % "$3"; }
	all()
	{
		turnout a 64.3 ',"place":"Peru","country":"PE"'
		turnout b 64.3
		turnout c 82.1 ',"place":"Cusco","country":"PE"'
	}
	is "$(all | claims '[.status, .best, .why]')" \
	    '["refine",64.3,"“82.1” is for Cusco only."]'
	is "$(all | checks part-whole)" ""
	is "$(all | sed 's/"role":"attribute"/"role":"patient"/' |
	    claims .status)" '"conflict"'
}

@test "what a figure may be rounded from is the best" {
	is "$({ N=0 count a cases person 1800; N=9 count b cases person 1800
	count c cases person 1832; } | claims '[.status,.best,.reason]')" \
	    '["agree",1832,"the figure that others round"]'
	is "$({ rep a 0 killed person "nearly 300" 270 299 ',"value":300'
	count b killed person 280; } | claims '[.status, .best]')" \
	    '["refine",280]'
	is "$({ rep a 0 killed person "nearly 300" 270 299 ',"value":300'
	rep b 0 killed person "nearly 300" 270 299 ',"value":300'
	count c killed person 300; } | claims '[.best,.reason]')" \
	    '[300,"the figure that most origins answer with"]'
	# "nearly 7" does not round 7.4
	fell() { rep "$1" 0 fell share "$2" "$3" "$4" \
	    ",\"role\":\"attribute\",\"value\":$4${5:-}"; }
	is "$({ fell a "nearly 7" 6.3 7 ',"modifier":"nearly"'
	fell b "nearly 7" 6.3 7 ',"modifier":"nearly"'
	fell c 7.4 7.4 7.4; } | claims '[.best]')" '[7]'
}

@test "what is said of another town does not widen the range" {
	is "$({ count a killed police 3 ',"place":"Lima","country":"PE"'
	count b killed police 8 ',"place":"Cusco","country":"PE"'; } |
	    claims '[.low,.best,.high,.losers]')" '[8,8,8,null]'
}

@test "a part that is more than its whole is named" {
	is "$({ count a killed police 9 ',"place":"Lima","country":"PE"'
	count b killed police 8 ',"place":"Peru","country":"PE"'; } |
	    checks part-whole)" \
	    '"“9” counts a part of what “8” does, but is more"'
}

@test "a part is not compared with what no longer stands, or another office tells" {
	nyala=',"place":"Nyala","country":"SD"'
	two()
	{
		count a killed police 8 "$(as_of 2024-03-01)"
		count b killed police 20 "$(as_of 2024-03-02)$nyala"
		count c killed police "$1" "$(as_of 2024-03-03)"
	}
	is "$(two 25 | checks part-whole)" ""
	is "$({ count a killed police 8 | said Police
	count b killed police 20 "$nyala" | said Forum; } |
	    checks part-whole)" ""
	is "$({ N=0 count a killed police 30
	N=9 count a killed police 20 "$nyala,\"part_of\":{\"start\":0,\"end\":3}"
	count b killed police 8; } | checks part-whole)" ""
}

@test "a chain of parts is compared across questions" {
	chain()
	{
		rep a 0 injured person 'more than 1,000' 1001 null \
		    ',"value":1000,"modifier":"more-than"'
		rep a 9 hospitalised person "almost 400" 360 399 \
		    ',"value":400,"part_of":{"start":0,"end":3}'
		rep a 20 intensive-care person "$1" "$1" "$1" \
		    ",\"value\":$1,\"part_of\":{\"start\":9,\"end\":12}"
	}
	is "$(chain 62 | checks part-whole | wc -l)" 0
	is "$(chain 620 | checks part-whole)" \
	    '"“620” counts a part of what “almost 400” does, but is more"'
}

@test "a claim conflicts before it updates, updates before it refines" {
	old() { count a killed police 8 "$(as_of 2024-03-01)"; }
	new() { count b killed police 12 "$(as_of 2024-03-02)"; }
	fine()
	{
		rep c 0 killed police 'at least 12' 12 null \
		    ",\"value\":12,\"modifier\":\"at-least\"$(as_of 2024-03-02)"
	}
	other() { count d killed police 13 "$(as_of 2024-03-02)"; }
	status() { claims .status | tr -d '"'; }
	is "$({ new; fine; } | status)" refine
	is "$({ old; new; fine; } | status)" update
	is "$({ old; new; fine; other; } | status)" conflict
}

@test "one report alone is single" {
	is "$(count a killed police 12 | claims '[.status,.why]')" \
	    '["single","One report says it."]'
}

@test "every status has its reason in words" {
	is "$({ count a killed police 1; count b killed police 2; } |
	    claims .why)" '"“1” and “2” cannot both be right."'
}

@test "the root is the last named office" {
	is "$(count a killed police 12 | said 'Radio One' outlet |
	    said 'Ministry of Health' | claims .origins)" \
	    '{"min":1,"max":1,"names":["Ministry of Health"]}'
}

@test "a person's root is the office" {
	is "$(count a killed police 12 | said 'Ana Ruiz' person |
	    sed 's/"kind":"person"/&,"office":"Civil Defence"/' |
	    claims .origins.names)" '["Civil Defence"]'
}

@test "reports that name one office have one origin" {
	is "$({ count a killed police 12; count b killed police 12; } |
	    said 'Civil Defence' | claims '.origins | [.min,.max]')" '[1,1]'
}

@test "a person and the office that the person speaks for are one origin" {
	is "$({ count a killed police 12 | said 'Ana Ruiz' person |
	    sed 's/"kind":"person"/&,"office":"Civil Defence"/'
	count b killed police 12 | said 'Ana Ruiz' person; } |
	    claims '.origins | [.min,.max]')" '[1,2]'
}

@test "a report without attribution takes the root of the same figure in its document" {
	is "$({ N=0 count a killed police 12
	N=9 count a killed police 12 | said 'Civil Defence'; } |
	    claims '.origins | [.min,.max,.names[0]]')" '[1,1,"Civil Defence"]'
}

@test "sources that name nobody fold into a named one for min, not for max" {
	is "$({ count a killed police 12 | said 'Civil Defence'
	count b killed police 12 | said officials unnamed
	count c killed police 12 | said 'the local police' unnamed; } |
	    claims '.origins | [.min,.max]')" '[1,3]'
}

@test "a short form of one full name has its origin" {
	is "$({ count a killed police 12 | said 'National Institute of Civil Defence'
	count b killed police 12 | said 'civil defence institute'; } |
	    claims '.origins | [.min,.max]')" '[1,2]'
	is "$({ count a killed police 12 | said 'Ministry of Health'
	count b killed police 12 | said 'Ministry of Justice'
	count c killed police 12 | said 'the ministry'; } |
	    claims '.origins | [.min,.max]')" '[3,3]'
}

@test "police of two countries stay apart" {
	is "$({ count a killed police 12 | said 'Israeli police' unnamed
	count b killed police 12 | said 'Jordanian police' unnamed; } |
	    claims '.origins | [.min,.max]')" '[2,2]'
}

@test "papers that asked nobody are origins of their own" {
	is "$({ count a killed police 12; count b killed police 12; } |
	    claims '.origins | [.min,.max]')" '[2,2]'
}

@test "papers that credit one agency are one origin" {
	is "$({ doc a ',"agencies":["AP"]'; doc b ',"agencies":["AFP","AP"]'
	count a killed police 12; count b killed police 12; } |
	    claims '.origins | [.min,.max]')" '[1,2]'
}

@test "agencies credited side by side are one link, in any order one root" {
	credited()
	{
		doc "$1" ",\"outlet\":\"$1\",\"agencies\":$2"
		printf '{"type":"sentence","doc":"%s","n":0,"start":0,"end":8,' "$1"
		printf '"text":"12 died.","numbers":[{"start":0,"end":2,'
		printf '"text":"12","kind":"cardinal","value":12,'
		printf '"predicate":{"class":"killed"}}]}\n'
	}
	is "$({ credited a '["AP","AFP"]'; credited b '["AFP","AP"]'; } |
	    claims '[([.reports[].chain|map(.name)]),.origins.min,.origins.max]')" \
	    '[[["a","AP, AFP"],["b","AFP, AP"]],1,1]'
	is "$({ credited a '["AP","AFP"]'; count b killed "" 12 |
	    said AFP outlet; } | claims .origins.min)" 1
}

@test "papers with copied text are one origin, and named" {
	is "$({ copies; count a killed police 12; count b killed police 12; } |
	    claims '.origins | [.min,.max]')" '[1,2]'
	is "$(copies | checks wire-copy '[.documents,.containment]')" \
	    '[["a","b"],0.75]'
}

@test "a quarter of the text is a copy with a common agency or three rare figures" {
	# one of four hashes in common
	pair()
	{
		doc a ',"shingles":"AQAAAAIAAAADAAAABAAAAA=="'"$1"
		doc b ',"shingles":"AQAAAAYAAAAHAAAACAAAAA=="'"$1"
	}
	figures()
	{
		for i in 1 2 3; do
			for d in a b; do
				N=${i}0 count $d killed "class$i" 35$i
			done
		done
	}
	is "$(pair '' | checks wire-copy .containment)" ""
	is "$(pair ',"agencies":["AP"]' | checks wire-copy .containment)" 0.25
	is "$({ pair ''; figures; } | checks wire-copy .containment)" 0.25
}

@test "two rare figures, or three that all papers have, make no copy" {
	# one of four hashes in common, or of eight
	short=',"shingles":"AQAAAAIAAAADAAAABAAAAA=="'
	other=',"shingles":"AQAAAAYAAAAHAAAACAAAAA=="'
	figures()
	{
		for d in "$@"; do
			for i in 1 2 3; do
				N=${i}0 count "$d" killed "class$i" "35$i"
			done
		done
	}
	pair() { doc a "$short"; doc b "$other"; }
	is "$({ pair; figures a b | grep -v class3; } |
	    checks wire-copy .containment)" ""
	is "$({ pair; figures a b; } | checks wire-copy .containment)" 0.25
	is "$({ pair; doc c; doc d; figures a b c d; } |
	    checks wire-copy .containment)" ""
	long=',"shingles":"AQAAAAIAAAADAAAABAAAAAUAAAAKAAAACwAAAAwAAAA="'
	apart=',"shingles":"AQAAABYAAAAXAAAAGAAAABkAAAAaAAAAGwAAABwAAAA="'
	ap=',"agencies":["AP"]'
	is "$({ doc a "$long$ap"; doc b "$apart$ap"; } |
	    checks wire-copy .containment)" ""
}

@test "low and high are the hull of the figures that stand and are not vague" {
	is "$({ count a killed police 12; count b killed police 15
	rep c 0 killed police several 3 9 ',"modifier":"vague"'; } |
	    claims '[.low,.high]')" '[12,15]'
}

@test "what is not bounded above has no high, and says so" {
	is "$(rep a 0 killed police 'at least eight' 8 null \
	    ',"value":8,"modifier":"at-least"' |
	    claims '[.low,.best,has("high"),.high,.figures[0].high]')" \
	    '[8,8,true,null,null]'
}

@test "figures come best supported first, those that stand before others" {
	is "$({ count a killed police 8 "$(as_of 2024-03-01)"
	count b killed police 12 "$(as_of 2024-03-02)"
	count c killed police 13 "$(as_of 2024-03-02)"
	count d killed police 13 "$(as_of 2024-03-02)"; } |
	    claims '[[.figures[].value],.best_figure,.figures[2].superseded_by]')" \
	    '[[13,12,8],0,[0,1]]'
}

@test "vague figures count only alone, and then there is no best" {
	is "$(rep a 0 killed police dozens 24 99 ',"modifier":"vague"' |
	    claims '[.low,.high,has("best"),.best_figure]')" \
	    '[24,99,false,0]'
}

@test "the policies latest, majority and lowest choose, and say why" {
	three()
	{
		count a closed road 15 "$(as_of 2024-03-01)"
		count b closed road 15 "$(as_of 2024-03-01)"
		count c closed road 12 "$(as_of 2024-03-02)"
		count d closed road 11 "$(as_of 2024-03-01)"
	}
	best()
	{
		three | "$BIN/merge-claims" ${1:+--policy=$1} |
			jq -c '[.policy,.best,.reason]'
	}
	is "$(best)" '["latest",12,"the latest figure"]'
	is "$(best majority)" \
	    '["majority",15,"the figure with the most origins behind it"]'
	is "$(best lowest)" '["lowest",11,"the lowest figure that stands"]'
}

@test "of figures as late, that with more origins is best, then the higher" {
	best() { claims .best; }
	is "$({ count a killed police 12; count b killed police 12
	count c killed police 13; } | best)" 12
	is "$({ count a killed police 12; count c killed police 13; } |
	    best)" 13
}

@test "a lower figure told later is best of what can shrink, not of what can only grow" {
	two()
	{
		count a "$1" person 4 "$(as_of 2024-03-01)"
		count b "$1" person 3 "$(as_of 2024-03-02)"
	}
	is "$(two killed | claims '[.status,.best]')" '["conflict",4]'
	is "$(two closed | claims '[.status,.best]')" '["conflict",3]'
	is "$(two missing | claims '[.status,.best]')" '["update",3]'
	is "$({ two killed; count c killed person 3 "$(as_of 2024-03-03)"; } |
	    claims '[.best,.reason]')" \
	    '[3,"the figure that most origins answer with"]'
}

@test "at least two gives way to the four of as many origins" {
	bound() { rep "$1" 0 killed person "at least 2" 2 null \
	    ',"value":2,"modifier":"at-least"'; }
	is "$({ bound a; count b killed person 4; } |
	    claims '[.best,.reason]')" \
	    '[4,"the figure that others only give a bound of"]'
	is "$({ bound a; bound b; count c killed person 4; } |
	    claims '[.best,.reason]')" \
	    '[2,"the figure that most origins answer with"]'
	# but not to an older one
	day() { as_of "$1"; printf ',"window":"the past day"'; }
	is "$({ count a missing person 12 "$(day 2024-03-01)"
	rep b 0 missing person "more than 2" 3 null \
	    ",\"value\":2,\"modifier\":\"more-than\"$(day 2024-03-04)"; } |
	    claims '[.best,.best_figure,.reason]')" '[3,0,"the latest figure"]'
}

@test "up to nine is no best figure beside seven" {
	is "$({ rep a 0 killed person "up to 9" 0 9 \
	    ',"value":9,"modifier":"up-to"';
	count b killed person 7; } | claims .best)" 7
	is "$(rep a 0 killed person "up to 9" 0 9 \
	    ',"value":9,"modifier":"up-to"' | claims .best)" 9
}

@test "why names the best figure and the one it took the place of" {
	is "$({ count a killed person 9 "$(as_of 2024-03-01)"
	count b killed person 12 "$(as_of 2024-03-02)"
	count c killed person 12 "$(as_of 2024-03-02)"
	count d killed person 15 "$(as_of 2024-03-03)"; } | claims .why)" \
	    '"“15” is later (2024-03-03) than “12”."'
}

@test "the losers are told" {
	is "$({ count a killed police 12; count b killed police 12
	count c killed police 13; } | claims '.losers as $l | [.figures[$l[]].value]')" \
	    '[13]'
}

@test "rates implied by several pairs are compared" {
	pair()
	{
		rep a "$1" price "$2" "$3 tenge" "$3" "$3" \
		    ",\"value\":$3,\"unit\":\"KZT\""
		rep a $(($1 + 9)) price "$2" "$4 cents" "0.$4" "0.$4" \
		    ",\"value\":0.$4,\"unit\":\"USD\",\"same_as\":{\"start\":$1,\"end\":$(($1 + 3))}"
	}
	is "$({ pair 0 cap 75 17; pair 40 fuel 120 27; } | checks conversion |
	    wc -l)" 0
	is "$({ pair 0 cap 75 17; pair 40 fuel 120 47; } | checks conversion)" \
	    '"“47 cents” and “17 cents” do not go by one rate"'
}

@test "a document that says two things is named" {
	is "$({ N=0 count a killed police 12; N=9 count a killed police 13; } |
	    checks within-document)" '"a says both “12” and “13”"'
}

@test "a document that quotes two offices does not contradict itself" {
	is "$({ N=0 count a killed police 12 | said 'Civil Defence'
	N=9 count a killed police 13 | said 'Ministry of Health'; } |
	    checks within-document)" ""
}

@test "nor does another office's same figure hide that one office gives two" {
	ministry() { count a killed police "$1" | said 'Ministry of Health'; }
	is "$({ N=0 count a killed police 12 | said 'Civil Defence'
	N=9 ministry 12; N=20 ministry 13; N=30 ministry 13; } |
	    checks within-document)" '"a says both “12” and “13”"'
}

@test "one figure told of two nouns is named" {
	is "$({ count a injured police 353; count b injured person 353; } |
	    checks drifted-noun '[.why,.documents]')" \
	    '["“353” is told of police officers injured and of people injured",["a","b"]]'
}

@test "documents without a date are named" {
	is "$({ echo '{"type":"document","doc":"a"}'; doc b; } |
	    checks undated .documents)" '["a"]'
}

@test "what is denied or negated does not stand" {
	is "$({ count a killed police 12; count b killed police 13 ',"denied":true'
	} | claims '[.status,.best,([.figures[].stands]|sort)]')" \
	    '["single",12,[false,true]]'
}

@test "a question none of whose reports stands is told to be one" {
	denied() { count "$1" killed police 12 ',"denied":true'; }
	is "$({ denied a; denied b; } | claims '[.status,has("best"),.why]')" \
	    '["single",false,"It is denied, or was left out: no report of it stands."]'
	is "$({ count a killed police 12; count b killed police 12
	echo '{"type":"decision","do":"drop","doc":"a"}'
	echo '{"type":"decision","do":"drop","doc":"b"}'; } |
	    claims '[.status,has("best")]')" '["single",false]'
}

@test "claims come by weight: most documents, then headlines, then id" {
	is "$({ count a killed police 1; count a injured police 2 ',"zone":"headline"'
	count a missing police 3; count b missing police 3; } |
	    claims .key.predicate | paste -sd,)" '"missing","injured","killed"'
}

@test "a headline's list is told, another list may leave some out" {
	first()
	{
		{ count a killed person 2 "$1" | sed s/cardinal/implied/
		N=9 count a injured person 1; } |
		    claims .key.predicate | head -n 1
	}
	is "$(first ',"zone":"headline"')" '"killed"'
	is "$(first ',"zone":"body"')" '"injured"'
}

@test "of questions of one weight that with the lower id comes first" {
	three()
	{
		N=0 count a killed house 5 ',"n":9'
		N=10 count a injured car 2 ',"n":9'
		N=20 count a missing tree 3 ',"n":9'
	}
	is "$(three | claims .id)" "$(three | claims .id | sort)"
	is "$(three | claims .weight | uniq | wc -l)" 1
}

@test "of a dimension the class is told, not the noun" {
	money()
	{
		rep "$1" 0 revenue revenue 5 5 5 ',"value":5,"role":"attribute",
		    "noun":"'"$2"'"' | tr -d '\n\t'
		echo
	}
	is "$({ money a sales; money b revenue; } |
	    claims '[.label,.documents]')" '["revenue",2]'
}

@test "the user says that two questions are one, and it is undone without" {
	two() { count a killed police 12; count b killed soldier 13; }
	ids=$(two | claims .id | paste -sd,)
	same="{\"type\":\"decision\",\"do\":\"same\",\"claims\":[$ids]}"
	is "$({ two; echo "$same"; } | claims .status)" '"conflict"'
	is "$({ two; echo "$same"; } | "$BIN/merge-claims" |
	    jq -c 'select(.type!="decision")' | claims .status |
	    paste -sd,)" '"single","single"'
}

@test "what the user says is the same is so, whatever else is said not to be" {
	two() { count a killed police 12; count b killed soldier 13; }
	ids=$(two | claims .id | paste -sd,)
	is "$({ two; echo "{\"type\":\"decision\",\"do\":\"same\",\"claims\":[$ids]}"
	echo "{\"type\":\"decision\",\"do\":\"not-same\",\"claims\":[$ids]}"
	} | claims .documents)" 2
}

@test "the user says that two questions are not one" {
	two() { count a injured police 353; count b injured person 353; }
	ids=$({ count a injured police 353; echo; count b injured person 1; } |
	    claims .id | paste -sd,)
	is "$({ two; echo "{\"type\":\"decision\",\"do\":\"not-same\",\"claims\":[$ids]}"
	} | claims .documents | paste -sd,)" 1,1
}

@test "what was brought together is parted by the ids that --explain tells" {
	two() { count a injured police 353; count b injured person 353; }
	cuts()
	{
		count a cut job 8500
		count b cut job 8500 ',"about":["Nordwave"]'
		count c cut job 8000 ',"about":["Nordwave"]'
	}
	shakes()
	{
		count a magnitude earthquake 6
		count b magnitude magnitude 6
	}
	for story in two cuts shakes; do
		[ "$($story | claims .documents | wc -l)" -eq 1 ]
		ids=$($story | "$BIN/merge-claims" --explain 2>&1 > /dev/null |
			jq -c 'select(.step == "report").question' | sort -u |
			paste -sd,)
		is "$({ $story
		echo "{\"type\":\"decision\",\"do\":\"not-same\",\"claims\":[$ids]}"
		} | claims .documents | wc -l)" 2
	done
}

@test "a decision that meets no document or report is told" {
	two() { doc a; doc b; count a killed police 12; count b killed police 13; }
	misread='{"type":"decision","do":"misread","report":{"doc":"b","start":7,"end":9}}'
	for how in '' --max-memory=200K --sorted; do
		two | "$BIN/merge-claims" $how --without=c --without=b \
		    2> "$BATS_TEST_TMPDIR/err" > /dev/null
		is "$(cat "$BATS_TEST_TMPDIR/err")" \
		    'merge-claims: nothing to leave out: no document is "c"'
		{ echo "$misread"; two; echo "$misread"; } |
		    "$BIN/merge-claims" $how \
			2> "$BATS_TEST_TMPDIR/err" > /dev/null
		is "$(cat "$BATS_TEST_TMPDIR/err")" \
		    'merge-claims: nothing was misread: no report stands at b:7-9'
	done
	is "$(two | "$BIN/merge-claims" --partial --without=c 2>&1 > /dev/null)" ""
	run "$BIN/merge-claims" --without= <(two)
	[ "$status" -eq 2 ]
}

@test "a decision that meets no claim, no other of its story or no source is told" {
	two()
	{
		count a killed police 12 ',"story":"x"'
		count b killed police 13 ',"story":"y"'
	}
	told()
	{
		{ two; echo "$1"; } | "$BIN/merge-claims" 2>&1 > /dev/null |
			sed 's/^merge-claims: //'
	}
	ids=$(two | claims .id | paste -sd,)
	is "$(told '{"type":"decision","do":"not-same","claims":["f",'"${ids#*,}]}")" \
	    'not kept apart: no claim is "f"'
	is "$(told "{\"type\":\"decision\",\"do\":\"not-same\",\"claims\":[$ids]}")" ""
	is "$(told "{\"type\":\"decision\",\"do\":\"same\",\"claims\":[$ids]}")" \
	    "not made the same as another claim of its story: ${ids/,/, }"
	is "$(told '{"type":"decision","do":"same-source","sources":["a","The C","D"]}')" \
	    'not made one source: no report is from "The C", "D"'
	ids=$(two | sed 's/"y"/"x"/;2s/police/soldier/' | claims .id | paste -sd,)
	is "$({ two | sed 's/"y"/"x"/;2s/police/soldier/'
	echo "{\"type\":\"decision\",\"do\":\"same\",\"claims\":[$ids]}"; } |
	    "$BIN/merge-claims" 2>&1 > /dev/null)" ""
}

@test "a misread report, and all of a dropped document, stand no longer" {
	two() { count a killed police 12; count b killed police 13; }
	misread='{"type":"decision","do":"misread","report":{"doc":"b","start":0,"end":3}}'
	drop='{"type":"decision","do":"drop","doc":"b"}'
	for decision in "$misread" "$drop"; do
		is "$({ two; echo "$decision"; } | claims '[.status,.best]')" \
		    '["single",12]'
	done
}

@test "--without leaves a document out as if it had never been, and says so" {
	two() { doc a; doc b; count a killed police 12; count b killed police 13; }
	is "$(two | "$BIN/merge-claims" --without=b | jq -c 'select(.type=="claim")
	    | [.status,.best,.documents,.origins.min,(.relations|length)]')" \
	    '["single",12,1,1,0]'
	is "$(two | "$BIN/merge-claims" --without=b | jq -c 'select(.type=="decision")
	    | [.do,.doc]')" '["drop","b"]'
}

@test "what is left out stays in the state" {
	two() { doc a; doc b; count a killed police 12; count b killed police 13; }
	two | "$BIN/merge-claims" > "$BATS_TEST_TMPDIR/all"
	two | "$BIN/merge-claims" --without=b | grep -v '"decision"' |
	    "$BIN/merge-claims" > "$BATS_TEST_TMPDIR/back"
	cmp "$BATS_TEST_TMPDIR/all" "$BATS_TEST_TMPDIR/back"
}

@test "the user says that two sources are one" {
	is "$({ count a killed police 12 | said 'Civil Defence'
	count b killed police 12 | said 'Protección Civil'
	echo '{"type":"decision","do":"same-source","sources":["Civil Defence","Protección Civil"]}'
	} | claims '.origins | [.min,.max]')" '[1,1]'
}

@test "sources that are one by way of a third are one, whatever comes first" {
	three()
	{
		count a killed police 12 | said Army
		count b killed police 12 | said Brigade
		count c killed police 12 | said Corps
	}
	one() { printf '{"type":"decision","do":"same-source","sources":["%s","%s"]}\n' "$@"; }
	for way in "Army Brigade Brigade Corps" "Corps Brigade Brigade Army" \
	    "Army Brigade Army Corps"; do
		# shellcheck disable=SC2086
		is "$({ three; one $way; one ${way#* * }; } |
		    claims '.origins | [.min,.max]')" '[1,1]'
	done
	is "$({ three; one Army Brigade; } | claims '.origins | [.min,.max]')" \
	    '[2,2]'
}

@test "the user names a source as it is shown, not by its key" {
	health()
	{
		count "$1" killed police 12 | said "$2" |
			sed 's/"kind":"org/"name_key":"health ministry",&/'
	}
	is "$({ health a 'Ministry of Health'; health b 'the Health Ministry'
	count c killed police 12 | said Redcross
	echo '{"type":"decision","do":"same-source","sources":["Ministry of Health","Redcross"]}'
	} | claims '.origins | [.min,.max]')" '[1,1]'
}

@test "a person said to be another source speaks for the office all the same" {
	is "$({ count a killed police 12 | said 'Ana Ruiz' person |
	    sed 's/"kind":"person"/&,"office":"Civil Defence"/'
	count b killed police 12 | said Redcross
	count c killed police 12 | said 'Civil Defence'
	echo '{"type":"decision","do":"same-source","sources":["Ana Ruiz","Redcross"]}'
	} | claims .origins.min)" 1
}

@test "decisions are passed on: a merge of merges knows them" {
	{ count a killed police 12
	echo '{"type":"decision","do":"drop","doc":"a","note":"hoax"}'; } |
	    "$BIN/merge-claims" > "$BATS_TEST_TMPDIR/once"
	is "$("$BIN/merge-claims" "$BATS_TEST_TMPDIR/once")" \
	    "$(cat "$BATS_TEST_TMPDIR/once")"
	grep -q hoax "$BATS_TEST_TMPDIR/once"
}

@test "--partial writes documents and reports" {
	is "$({ doc a; count a killed police 12; } |
	    "$BIN/merge-claims" --partial | jq -r .type | paste -sd,)" \
	    document,report
}

@test "--story-by takes the story from a member of the document" {
	is "$({ doc a ',"event":"quake"'; count a killed police 12; } |
	    "$BIN/merge-claims" --story-by=event |
	    jq -r 'select(.type=="claim").key.story')" quake
	is "$({ doc a ',"event":17'; count a killed police 12; } |
	    "$BIN/merge-claims" --story-by=event |
	    jq -c 'select(.type=="claim").key.story')" '"17"'
	is "$({ doc a ',"event":"quake"'; doc b; } |
	    "$BIN/merge-claims" --story-by=event 2>&1 > /dev/null)" ""
	is "$({ doc a; doc b; } |
	    "$BIN/merge-claims" --story-by=event 2>&1 > /dev/null)" \
	    "merge-claims: no document has the member of --story-by"
}

@test "--sorted holds one story and writes them in input order" {
	both()
	{
		doc b ',"story":"y"'; count b killed police 12 ',"story":"y"'
		doc a ',"story":"x"'; count a killed police 13 ',"story":"x"'
	}
	is "$(both | "$BIN/merge-claims" --sorted | jq -r '.story // .key.story' |
	    paste -sd,)" y,y,x,x
	both | "$BIN/merge-claims" --sorted | sort > "$BATS_TEST_TMPDIR/a"
	both | "$BIN/merge-claims" | sort > "$BATS_TEST_TMPDIR/b"
	cmp "$BATS_TEST_TMPDIR/a" "$BATS_TEST_TMPDIR/b"
}

@test "--sorted stops at a story that comes back" {
	run "$BIN/merge-claims" --sorted <<< "$(doc a ',"story":"x"'
	doc b ',"story":"y"'; doc c ',"story":"x"')"
	[ "$status" -eq 3 ]
	[[ $output == *"a story comes back"* ]]
}

# Thirty stories in three papers each; a document comes twice.
thirty()
{
	for i in $(seq 30); do
		for d in a b c; do
			doc "$d$i" ",\"story\":\"s$i\",\"outlet\":\"$d\""
			printf '{"type":"sentence","doc":"%s","n":0,"start":0,"end":30,"zone":"body","text":"Rain fell on town number %s all day."}\n' \
			    "$d$i" "$i"
			N=$i count "$d$i" killed police "$i" ",\"story\":\"s$i\""
			N=99 count "$d$i" injured person "$i$i" ",\"story\":\"s$i\""
		done
	done
	doc a1 ',"story":"s1","outlet":"a"'
	echo '{"type":"decision","do":"drop","doc":"b7"}'
}

@test "--max-memory puts what is too much into TMPDIR, and gives the same bytes" {
	cd "$BATS_TEST_TMPDIR"
	thirty > in
	for how in "" --partial --with-text --sorted; do
		# shellcheck disable=SC2086
		{ if [ "$how" = --sorted ]; then head -n -2 in; else cat in; fi |
		    "$BIN/merge-claims" $how > whole; }
		# shellcheck disable=SC2086
		{ if [ "$how" = --sorted ]; then head -n -2 in; else cat in; fi |
		    "$BIN/merge-claims" $how --max-memory=48K > spilled; }
		cmp whole spilled
	done
	run env TMPDIR=/nonexistent "$BIN/merge-claims" --max-memory=48K in
	[ "$status" -eq 3 ] || [ -n "${VALGRIND:-}" ]	# which needs one, too
	mkdir temp
	TMPDIR=$PWD/temp "$BIN/merge-claims" --max-memory=48K in > /dev/null
	[ -z "$(ls temp)" ]
}

@test "with --max-memory too, one id for two documents is told" {
	{ thirty; doc a15 ',"hash":"2"'; } |
	    sed 's/"outlet":"a"/&,"hash":"1"/' > "$BATS_TEST_TMPDIR/in"
	run "$BIN/merge-claims" --max-memory=48K "$BATS_TEST_TMPDIR/in"
	[ "$status" -eq 1 ]
	[[ $output == *'two documents are called "a15", and differ'* ]]
}

# One story: 60 papers that copy, restate, deny and date, of 40 questions.
one_story()
{
	jq -cn 'range(60) as $i | "d\($i)" as $doc | {type: "document",
	    doc: $doc, outlet: "o\($i % 9)", agencies: ["a\($i % 4)"],
	    url: "u\($i % 50)", updated: "2024-03-0\($i % 5 + 1)",
	    published: "2024-03-0\($i % 9 + 1)"},
	    (range(30) as $k | ($k * $i % 41) as $n | {type: "report",
	    doc: $doc, start: (20 * $k), end: (20 * $k + 3), n: $k,
	    text: "\($n)", kind: "cardinal", value: $n, low: $n, high: $n,
	    predicate: ["killed", "injured", "missing"][$k % 3],
	    subject: ["person", "police", "child", "gunman"][$k % 4],
	    as_of: "2024-03-0\($k % 7 + 1)", as_of_from: "clause",
	    sentence: "Place \($k) counted \($n) of them on that day.",
	    chain: [{name: "o\($i % 9)", kind: "outlet"},
		{start: (20 * $k + 9), end: (20 * $k + 11),
		name: "s\($n % 3)", kind: ["organisation", "unnamed"][$n % 2]}]}
	    + if $k % 5 == 4 then
		{same_as: {start: (20 * $k - 20), end: (20 * $k - 17)}}
		else {} end
	    + if $k % 6 == 3 then {part_of: {start: 0, end: 3}} else {} end
	    + if $k % 11 == 7 then {denied: true} else {} end
	    + if $k % 9 == 8 then {when: "2007-06-01"} else {} end)'
}

@test "one story larger than --max-memory gives the same bytes, however it is asked" {
	cd "$BATS_TEST_TMPDIR"
	one_story > in
	printf '{"type":"sentence","doc":"d%d","n":0,"start":0,"end":9,"zone":"body","text":"Rain fell."}\n' 3 1 2 >> in
	a=$("$BIN/merge-claims" in | jq -r 'select(.type == "claim").id' | sort)
	{
		printf '{"type":"decision","do":"same","claims":["%s","%s"]}\n' $(sed -n '2p;5p' <<< "$a")
		printf '{"type":"decision","do":"not-same","claims":["%s","%s"]}\n' $(sed -n '3p;4p' <<< "$a")
		echo '{"type":"decision","do":"misread","report":{"doc":"d7","start":60,"end":63}}'
		echo '{"type":"decision","do":"same-source","sources":["s1","s2"]}'
		echo '{"type":"decision","do":"drop","doc":"d9"}'
	} > decisions
	for how in "" --policy=majority --policy=lowest --without=d5 \
	    --with-text --partial --explain decisions; do
		# shellcheck disable=SC2086
		"$BIN/merge-claims" $how in > whole 2> explained
		# shellcheck disable=SC2086
		"$BIN/merge-claims" $how --max-memory=6M in > spilled 2> again
		cmp whole spilled
		cmp explained again
	done
	{ grep -v '"type":"report"' in; grep '"type":"report"' in |
	    shuf --random-source=in; } |
	    "$BIN/merge-claims" --max-memory=6M | cmp - <("$BIN/merge-claims" in)
	doc z >> in		# a last paper that tells nothing
	timeout 60 "$BIN/merge-claims" --max-memory=6M in |
	    cmp - <("$BIN/merge-claims" in)
	jq -c 'select(.type == "check").kind' < whole | sort -u > kinds
	[ "$(wc -l < kinds)" -ge 4 ]
}

@test "a TMPDIR that cannot be written to is named" {
	for i in $(seq 300); do
		N=$i count "d$i" killed police "$i"
	done > "$BATS_TEST_TMPDIR/many"
	TMPDIR=/nowhere run "$BIN/merge-claims" --max-memory=100K \
	    "$BATS_TEST_TMPDIR/many"
	[ "$status" -eq 3 ]
	is "$output" "merge-claims: /nowhere: No such file or directory"
}

@test "a story too large for what is kept of it stops rather than be written in part" {
	for i in $(seq 300); do
		N=$i count "d$i" killed police "$i"
	done > "$BATS_TEST_TMPDIR/many"
	run "$BIN/merge-claims" --max-memory=16K "$BATS_TEST_TMPDIR/many"
	[ "$status" -eq 3 ]
	[[ $output == *"--max-memory"* ]]
	[[ $output != *'"claim"'* ]]
	run "$BIN/merge-claims" --max-memory=16M "$BATS_TEST_TMPDIR/many"
	[ "$status" -eq 0 ]
	"$BIN/merge-claims" --partial "$BATS_TEST_TMPDIR/many" > "$BATS_TEST_TMPDIR/a"
	"$BIN/merge-claims" --partial --max-memory=16K \
	    "$BATS_TEST_TMPDIR/many" > "$BATS_TEST_TMPDIR/b"
	cmp "$BATS_TEST_TMPDIR/a" "$BATS_TEST_TMPDIR/b"
}

@test "--with-text writes the sentences first, as they came" {
	sentence='{"doc":"a", "text" : "12 died","start":0}'
	is "$(echo "$sentence" | "$BIN/merge-claims" --with-text | head -1)" \
	    "$sentence"
}

@test "a report that lacks something is rejected by file and line" {
	run "$BIN/merge-claims" <<< '{"type":"report","doc":"a","start":0,"end":2,"low":1,"high":1}'
	[ "$status" -eq 1 ]
	[[ $output == *"-:1: no predicate"* ]]
}

@test "a decision that says nothing known is rejected" {
	run "$BIN/merge-claims" <<< '{"type":"decision","do":"believe"}'
	[ "$status" -eq 1 ]
	[[ $output == *"do must be same, not-same, misread, same-source or drop"* ]]
}

@test "--explain tells how a claim came about, back to the characters" {
	two() { count a injured police 353; count b injured person 353; }
	is "$(two | "$BIN/merge-claims" --explain 2>&1 > /dev/null |
	    jq -c 'select(.step=="report")|[.doc,.start,.end,.rule]' | paste -sd,)" \
	    '["a",0,3,"its own question: {\"predicate\":\"injured\",\"subject\":\"police\"}"],["b",0,3,"same figure as a report of a narrower or wider class, or said to be the same; by itself: {\"predicate\":\"injured\",\"subject\":\"person\"}"]'
	is "$(two | "$BIN/merge-claims" --explain=none 2>&1 > /dev/null)" ""
}

@test "--explain goes on from figures to relations, origins, status and estimate" {
	two()
	{
		count a killed police 8 "$(as_of 2024-03-01)"
		count b killed police 12 "$(as_of 2024-03-02)" | said police unnamed
	}
	id=$(two | claims .id | tr -d '"')
	step()
	{
		two | "$BIN/merge-claims" --explain="$id" 2>&1 > /dev/null |
			jq -c "select(.step==\"$1\") | $2" | paste -sd' '
	}
	is "$(step report '[.text,.low,.as_of,.chain,.origin,.stands]')" \
	    '["8",8,"2024-03-01",["a"],"a",false] ["12",12,"2024-03-02",["b","police"],"police",true]'
	is "$(step figure '[.figure,.low,.reports,.stands,.superseded_by]')" \
	    '[0,12,[1],true,null] [1,8,[0],false,[0]]'
	is "$(step relation '[.a,.b,.relation,.why]')" \
	    '[0,1,"updates","“12” is later (2024-03-02) than “8”"]'
	is "$(step origins '[.min,.max,.names]')" '[1,2,["a","police"]]'
	is "$(step status '[.status,.why]')" \
	    '["update","“12” is later (2024-03-02) than “8”."]'
	is "$(step estimate '[.policy,.best,.low,.high,.reason,.losers]')" \
	    '["latest",12,12,12,"the only figure that stands",[1]]'
}

@test "no input gives no record" {
	is "$("$BIN/merge-claims" < /dev/null)" ""
}
