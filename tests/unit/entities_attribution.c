#include "tap.h"

#include "entities_doc.h"

static void
put_link(struct bytes *b, const struct link *l)
{
	bytes_add(b, l->name.n > 0 ? l->name : l->text);
	if (l->office.n > 0)
		bytes_printf(b, " of %.*s", (int)l->office.n, l->office.p);
}

static void
put_content(struct bytes *b, const struct sentence *s,
    const struct attribution *a)
{
	for (size_t i = 0; i < a->content.n; i++) {
		bytes_str(b, i > 0 ? " + " : "");
		bytes_add(b, span_sub(s->text, a->content.v[i].start,
		    a->content.v[i].end));
	}
}

/* "source < via: content", each attribution of the document; ASCII only. */
static int
says(struct entity_reader *r, struct arena *a, const char *text,
    const char *want)
{
	struct sentence v[DOC_MAX];
	struct bytes b = { 0 };
	const struct attribution *x;
	size_t n = doc_read(r, a, text, v);

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < v[i].attributions.n; k++) {
			x = &v[i].attributions.v[k];
			bytes_str(&b, b.n > 0 ? " | " : "");
			bytes_str(&b, x->denial ? "not " : "");
			bytes_str(&b, x->continues ? "... " : "");
			put_link(&b, &x->source);
			for (size_t m = 0; m < x->via.n; m++) {
				bytes_str(&b, " < ");
				put_link(&b, &x->via.v[m]);
			}
			bytes_str(&b, ": ");
			put_content(&b, &v[i], x);
			if (x->hedge.n > 0)
				bytes_printf(&b, " (%.*s)", (int)x->hedge.n,
				    x->hedge.p);
		}
	return doc_same(&b, want);
}

static const struct {
	const char	*sentence, *text, *want;
} cases[] = {
	{ "source, verb, what is said", "Police said 12 people died.",
	    "Police: 12 people died" },
	{ "what is said, source, verb",
	    "Twelve people died, the coast guard said Friday.",
	    "coast guard: Twelve people died" },
	{ "that is no part of it", "Officials said that 12 died.",
	    "Officials: 12 died" },
	{ "the verb may stand first",
	    "\"We ran,\" said Maria Lopez, a nurse.",
	    "Maria Lopez: \"We ran,\"" },
	{ "what is broken off goes on",
	    "\"We ran,\" Maria Lopez said, \"and hid.\"",
	    "Maria Lopez: \"We ran,\" + \"and hid.\"" },
	{ "also without quotation marks",
	    "The dam, Maria Lopez said, was full.",
	    "Maria Lopez: The dam + was full" },
	{ "an outlet that is told passes it on",
	    "Maria Lopez told Reuters that 12 died.",
	    "Maria Lopez < Reuters: 12 died" },
	{ "a listener that is none does not",
	    "Maria Lopez told reporters that 12 died.",
	    "Maria Lopez: 12 died" },
	{ "according to comes first", "According to the mayor, 12 died.",
	    "mayor: 12 died" },
	{ "according to comes last", "Twelve died, according to the army.",
	    "army: Twelve died" },
	{ "according to an outlet, somebody said",
	    "Twelve died, the Health Ministry said, according to Reuters.",
	    "Health Ministry < Reuters: Twelve died" },
	{ "an outlet that reports what somebody said passes it on",
	    "Twelve died, the Health Ministry announced on Friday, Reuters "
	    "reports.", "Health Ministry < Reuters: Twelve died" },
	{ "also in the present tense",
	    "Lekuna took 40 seats, the commission announced on Friday, AFP "
	    "reports.", "commission < AFP: Lekuna took 40 seats" },
	{ "of a body and its name the name",
	    "Another Russian agency, Sputnik, said 12 died.",
	    "Sputnik: 12 died" },
	{ "a dateline is no subject",
	    "TALLINN, May 4 (Reuters) - The maker Zentek cut prices and said "
	    "it would shrink.", "Zentek: it would shrink" },
	{ "one quoted in an aside is the source",
	    "The health ministry, quoted by local media, had counted 12 dead.",
	    "health ministry < local media: 12 dead" },
	{ "a dateline is not said",
	    "LIMA (Reuters) - Twelve died, police said.",
	    "police: Twelve died" },
	{ "who leads a name behind a preposition is no subject",
	    "Twelve died, police said, and troops led by Lima moved in.",
	    "police: Twelve died + and troops led by Lima moved in" },
	{ "a quotation behind a dash",
	    "\"We ran.\" \xe2\x80\x94 Maria Lopez",
	    "Maria Lopez: \"We ran.\"" },
	{ "what it was called",
	    "Maria Lopez called the plan \"absurd\".",
	    "Maria Lopez: the plan \"absurd\"" },
	{ "typewriter quotation marks",
	    "``We ran,'' said Mr. Lopez, a nurse.", "Lopez: ``We ran,''" },
	{ "quoted by stands behind the source",
	    "Twelve died, according to the health ministry quoted by local "
	    "media.", "health ministry < local media: Twelve died" },
	{ "whom one cites is the source",
	    "Twelve died, Reuters reported, citing hospital officials.",
	    "hospital officials of hospital < Reuters: Twelve died" },
	{ "quoted as saying by several",
	    "\"We ran,\" Maria Lopez was quoted as saying by Reuters, EFE and "
	    "ANSA.", "Maria Lopez < Reuters < EFE < ANSA: \"We ran,\"" },
	{ "one that quotes another as saying",
	    "Reuters quoted Maria Lopez as saying that 12 died.",
	    "Maria Lopez < Reuters: 12 died" },
	{ "the office spoken for stands before",
	    "Navy spokesman Luis Diaz said 12 died.",
	    "Luis Diaz of Navy: 12 died" },
	{ "or behind",
	    "Luis Diaz, a spokesman for the port authority, said 12 died.",
	    "Luis Diaz of port authority: 12 died" },
	{ "a rank behind the spokesman is not his office",
	    "Coast guard spokesman Captain Luis Diaz said 12 died.",
	    "Luis Diaz of Coast guard: 12 died" },
	{ "a rank before the name hides no office behind it",
	    "Captain Luis Diaz, a fire brigade spokesman, said 12 died.",
	    "Luis Diaz of fire brigade: 12 died" },
	{ "a minister speaks for a ministry",
	    "Health Minister Luis Diaz said 12 died.",
	    "Luis Diaz of Health Ministry: 12 died" },
	{ "an unnamed spokesman speaks for one too",
	    "A spokeswoman for the health ministry said 12 died.",
	    "spokeswoman for the health ministry of health ministry: 12 died" },
	{ "the agency is the one named before",
	    "The Zenda Relief Agency met.\nTwelve died, the agency said.",
	    "Zenda Relief Agency: Twelve died" },
	{ "the broadcaster is the outlet named before",
	    "France 24 was there.\nTwelve died, the broadcaster said.",
	    "France 24: Twelve died" },
	{ "they are the unnamed who spoke before, or a body",
	    "Rescuers denied that 30 died.\nTwelve died, they said.",
	    "not Rescuers: 30 died | Rescuers: Twelve died" },
	{ "she is the last person named",
	    "Maria Lopez wept.\nShe said 12 died.", "Maria Lopez: 12 died" },
	{ "and added shares the subject",
	    "Police said 12 died, adding that 3 were missing.",
	    "Police: 12 died | Police: 3 were missing" },
	{ "two voices in one sentence",
	    "Police said 12 died and doctors said 15 died.",
	    "Police: 12 died | doctors: 15 died" },
	{ "a denial says so", "The army denied that 12 died.",
	    "not army: 12 died" },
	{ "reportedly has no source", "Twelve reportedly died.",
	    ": Twelve reportedly died (reportedly)" },
	{ "reportedly inside what a source says",
	    "Twelve reportedly died, local media said.",
	    "local media: Twelve reportedly died (reportedly)" },
	{ "a statement is its author's",
	    "\"Twelve died,\" said a statement from the health ministry.",
	    "health ministry: \"Twelve died,\"" },
	{ "a noun of saying", "The mayor's claim that 12 died is false.",
	    "mayor: 12 died" },
	{ "a verb inside a quotation is the speaker's",
	    "\"They said no,\" Maria Lopez said.",
	    "Maria Lopez: \"They said no,\"" },
	{ "a quotation goes on over sentences",
	    "\"We ran.\nWe hid,\" Maria Lopez said.",
	    "Maria Lopez: \"We ran. | ... Maria Lopez: We hid,\"" },
	{ "a quotation may follow its speaker",
	    "\"We ran,\" Maria Lopez said.\n\"We hid.\"",
	    "Maria Lopez: \"We ran,\" | ... Maria Lopez: \"We hid.\"" },
	{ "the passive may name who says it",
	    "Two men were said by police to have died in the fire.",
	    "police: Two men + to have died in the fire" },
	{ "or nobody", "The bridge is believed to have collapsed.",
	    ": The bridge + to have collapsed (believed)" },
	{ "it was reported that",
	    "It was reported that three clinics had closed.",
	    ": three clinics had closed (reported)" },
	{ "what ought to be noted is the reporter's own",
	    "It should be noted that three clinics had closed.", "" },
	{ "a subject may be long",
	    "Nurses and doctors at the clinic said they had seen no one.",
	    "Nurses and doctors at the clinic: they had seen no "
	    "one" },
	{ "a question is told too",
	    "Rosa Quispe described how the bridge fell.",
	    "Rosa Quispe: how the bridge fell" },
	{ "an adjective of belief",
	    "The ministry is confident that the dam will hold.",
	    "ministry: the dam will hold" },
	{ "who goes on to speak is who spoke",
	    "Police said two men died and added that a third was missing.",
	    "Police: two men died | Police: a third was missing" },
	{ "saying shares the subject of its clause",
	    "Rosa Quispe resigned, saying the vote was rigged.",
	    "Rosa Quispe: the vote was rigged" },
	{ "a clause may say of its noun what it says",
	    "Police arrested Rosa Quispe, who says the vote was rigged.",
	    "Rosa Quispe: the vote was rigged" },
	{ "what is called so is not said by anybody",
	    "The plan, called Horizon, will create jobs.", "" },
	{ "a report is no verb of saying", "The report was long.", "" },
	{ "he was told is no saying", "He was told to leave.", "" },
	{ "who does not say it is told of, too",
	    "Police did not say who died.",
	    "not Police: who died (did not say)" },
	{ "the reporter's own voice has no source", "Twelve people died.",
	    "" },
};

int
main(void)
{
	struct arena *run = arena_new(NULL), *a = arena_new(NULL);
	struct entity_reader *r = entities_new(run, NULL);
	struct sentence v[DOC_MAX];

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		arena_reset(a);
		tap_ok(says(r, a, cases[i].text, cases[i].want),
		    cases[i].sentence);
	}
	arena_reset(a);
	doc_read(r, a, "Paris said it would help.", v);
	tap_ok(v[0].entities.n == 1 && v[0].entities.v[0].acts,
	    "a place that speaks stands for its government");
	tap_ok(span_is(v[0].attributions.v[0].source.name_key,
	    "government of france"), "and is matched on as it");
	arena_reset(a);
	doc_read(r, a, "\"We ran.\nWe hid,\" Maria Lopez said.", v);
	tap_ok(v[0].attributions.v[0].source.n == 1 &&
	    v[1].attributions.v[0].source.n == LINK_HERE,
	    "a source elsewhere names its sentence");
	arena_free(a);
	arena_free(run);
	return tap_done();
}
