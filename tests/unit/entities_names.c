#include "tap.h"

#include "entities_doc.h"

/* "kind text; …", and "=name" where the name is fuller. */
static int
finds(struct entity_reader *r, struct arena *a, const char *text,
    const char *want)
{
	struct sentence v[DOC_MAX];
	struct bytes b = { 0 };
	const struct entity *e;
	size_t n = doc_read(r, a, text, v);

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < v[i].entities.n; k++) {
			e = &v[i].entities.v[k];
			bytes_printf(&b, "%s%s %.*s", b.n > 0 ? "; " : "",
			    name_of(&entity_kind_names, (int)e->kind),
			    (int)e->text.n, e->text.p);
			if (!span_eq(e->name, e->text))
				bytes_printf(&b, "=%.*s", (int)e->name.n,
				    e->name.p);
		}
	return doc_same(&b, want);
}

static const struct {
	const char	*sentence, *text, *want;
} cases[] = {
	{ "a first word with a capital is no name", "Floods hit the town.",
	    "" },
	{ "days and months are no names",
	    "It closed on Friday and opens in March.", "" },
	{ "towns and countries are places",
	    "A ferry sank between Mombasa and Zanzibar, Tanzania.",
	    "place Mombasa; place Zanzibar; place Tanzania" },
	{ "peoples are nationalities", "Two Peruvian divers met Kenyans.",
	    "nationality Peruvian; nationality Kenyans" },
	{ "a title makes a person", "They met Governor Quimbaya on Monday.",
	    "person Quimbaya" },
	{ "a given name makes a person", "They met Laura Zzyx there.",
	    "person Laura Zzyx" },
	{ "particles hold a name together",
	    "It was Ursula van der Meer who met Omar bin Faisal.",
	    "person Ursula van der Meer; person Omar bin Faisal" },
	{ "initials too", "The judge, J. K. Aldous, left.",
	    "person J. K. Aldous" },
	{ "a given name with a hyphen is one",
	    "They met Park Sung-hwan there.", "person Park Sung-hwan" },
	{ "what is joined to a name by a hyphen is left out",
	    "A Peru-led mission left.", "place Peru" },
	{ "a ministry has its field",
	    "The Ministry of Health and Social Welfare of Chile warned them.",
	    "organisation Ministry of Health and Social Welfare of Chile" },
	{ "also where the field stands before it",
	    "He sued the Energy Ministry over it.",
	    "organisation Energy Ministry" },
	{ "another spelling in brackets is the same person",
	    "They met Laura Quispe (Kispe) there. ",
	    "person Laura Quispe; person Kispe=Laura Quispe" },
	{ "a body that is also shortened is one",
	    "The Andean Dam Safety Board (ADSB) met. The ADSB left.",
	    "organisation Andean Dam Safety Board; "
	    "organisation ADSB=Andean Dam Safety Board; "
	    "organisation ADSB=Andean Dam Safety Board" },
	{ "an abbreviation of no body is no name",
	    "The CEO said GDP and LPG prices fell.", "" },
	{ "a common word that begins a sentence is no name",
	    "Authorities closed the port.", "" },
	{ "a club is a body, not its town",
	    "Fans of Zennor United left.", "organisation Zennor United" },
	{ "a nationality belongs to the body",
	    "The Chilean Navy left.", "organisation Chilean Navy" },
	{ "common words joined by and make one body",
	    "The Truth and Reconciliation Commission met.",
	    "organisation Truth and Reconciliation Commission" },
	{ "an abbreviation keeps its point",
	    "He left Zebulon Foods Corp. for good.",
	    "organisation Zebulon Foods Corp." },
	{ "places say what they are",
	    "They swam across Lake Ruritania to the Zenda Bridge.",
	    "place Lake Ruritania; facility Zenda Bridge" },
	{ "agencies are outlets", "Reuters and the Associated Press said so.",
	    "outlet Reuters; outlet Associated Press" },
	{ "a number belongs to a name that the table has so",
	    "France 24 showed it.", "outlet France 24" },
	{ "a state is cut short behind a comma",
	    "He lives in Fargo, N.D., with her.",
	    "place Fargo; place N.D." },
	{ "an armed group may begin small", "It was al-Shabaab again.",
	    "organisation al-Shabaab" },
	{ "the longest name wins",
	    "New York University is in New York.",
	    "organisation New York University; place New York" },
	{ "a surname goes back to the full name",
	    "Minister Ana Quimbaya left.\nQuimbaya said nothing.",
	    "person Ana Quimbaya; person Quimbaya=Ana Quimbaya" },
	{ "also before it", "Quimbaya left.\nAna Quimbaya said nothing.",
	    "person Quimbaya=Ana Quimbaya; person Ana Quimbaya" },
	{ "an acronym in brackets goes back to the name",
	    "The Zenda Relief Council (ZRC) met.\nThe ZRC said so.",
	    "organisation Zenda Relief Council; organisation "
	    "ZRC=Zenda Relief Council; organisation "
	    "ZRC=Zenda Relief Council" },
	{ "one context tells for all mentions",
	    "They live in Ruritania.\nRuritania is small.",
	    "place Ruritania; place Ruritania" },
	{ "in a headline only known names count",
	    "Dozens Feared Dead As Ferry Sinks Off Kenya\nIt sank off Kenya.",
	    "place Kenya; place Kenya" },
	{ "capitals alone say nothing in a headline",
	    "FERRY SINKS OFF KENYA", "place KENYA" },
	{ "capitals before a dash are a place",
	    "ZYXWALL, Peru (Reuters) - Rain fell.",
	    "place ZYXWALL; place Peru; outlet Reuters" },
	{ "a company may have its form behind a comma",
	    "He sued Zyxwall Brands, Inc. in March.",
	    "organisation Zyxwall Brands, Inc." },
	{ "the field of a minister is no name",
	    "He met the Minister of Gender Equality there.", "" },
	{ "a day behind a person is not in the name",
	    "He met Laura Diaz Thursday.", "person Laura Diaz" },
	{ "what one does is not in the name",
	    "He met Marine Biologist Laura Diaz there.",
	    "person Laura Diaz" },
};

int
main(void)
{
	struct arena *run = arena_new(NULL), *a = arena_new(NULL);
	struct entity_reader *r = entities_new(run, NULL);
	struct sentence v[DOC_MAX];

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		arena_reset(a);
		tap_ok(finds(r, a, cases[i].text, cases[i].want),
		    cases[i].sentence);
	}
	arena_reset(a);
	doc_read(r, a, "Lopez left.\nZoe Lopez and the BBC left.\nLopez slept.",
	    v);
	tap_ok(v[0].entities.v[0].id == v[1].entities.v[0].id &&
	    v[1].entities.v[0].id == v[2].entities.v[0].id &&
	    v[1].entities.v[0].id != v[1].entities.v[1].id,
	    "one name has one id");
	tap_ok(v[1].entities.v[0].at.start == 0 &&
	    v[1].entities.v[0].at.end == 9, "extents are of the text");
	arena_reset(a);
	doc_read(r, a, "In Nairobi he met Kenyan minister Eve Otieno.", v);
	tap_ok(v[0].entities.n == 3 && v[0].entities.v[0].has_geo &&
	    span_is(v[0].entities.v[0].country, "KE") &&
	    v[0].entities.v[0].lat > -2 && v[0].entities.v[0].lat < 0,
	    "a town has a country and a place on the map");
	tap_ok(span_is(v[0].entities.v[1].country, "KE"),
	    "a nationality has a country");
	tap_ok(span_is(v[0].entities.v[2].role, "Kenyan minister"),
	    "a person has a role");
	arena_reset(a);
	doc_read(r, a, "He left Cordoba.\nSpain won in Cordoba.", v);
	tap_ok(span_is(v[0].entities.v[0].country, "ES"),
	    "of two towns the one in a country that is named");
	arena_reset(a);
	doc_read(r, a, "He left Cordoba.", v);
	tap_ok(span_is(v[0].entities.v[0].country, "AR"),
	    "else the largest");
	arena_free(a);
	arena_free(run);
	return tap_done();
}
