#ifndef UNIT_QUAKE_H
#define UNIT_QUAKE_H

/*
 * A story made by hand for the report's tests: an earthquake in Peru, told by
 * five invented articles.  All of it is made up.
 */
#include <math.h>
#include <string.h>

#include "facts/claim.h"
#include "ground/arena.h"

struct quake {
	struct arena	*arena;
	struct story	*story;
};

static struct document *
quake_document(struct quake *q, const char *doc, const char *outlet,
    const char *title, const char *published, const char *agency)
{
	struct document *d = VEC_PUSH(q->arena, &q->story->documents);

	d->doc = span_of(doc);
	d->story = q->story->name;
	d->outlet = span_of(outlet);
	d->title = span_of(title);
	d->published = span_of(published);
	d->url = arena_printf(q->arena, "https://news.example/%s", doc);
	if (agency != NULL)
		*VEC_PUSH(q->arena, &d->agencies) = span_of(agency);
	return d;
}

static struct claim *
quake_claim(struct quake *q, const char *id, const char *predicate,
    const char *label, enum status status, const char *why)
{
	struct claim *c = VEC_PUSH(q->arena, &q->story->claims);

	c->id = span_of(id);
	c->label = span_of(label);
	c->status = status;
	c->why = span_of(why);
	c->key.predicate = span_of(predicate);
	c->key.story = q->story->name;
	c->policy = POLICY_LATEST;
	return c;
}

static void
quake_estimate(struct claim *c, double low, double best, double high,
    size_t figure, const char *reason)
{
	c->has_range = c->has_best = 1;
	c->low = low;
	c->best = best;
	c->high = high;
	c->best_figure = figure;
	c->reason = span_of(reason);
}

static void
quake_origins(struct quake *q, struct origins *o, size_t min, size_t max,
    const char *name)
{
	o->min = min;
	o->max = max;
	if (name != NULL)
		*VEC_PUSH(q->arena, &o->names) = span_of(name);
}

/* The figure that the reports added next belong to. */
static struct figure *
quake_figure(struct quake *q, struct claim *c, enum modifier modifier,
    double value, double low, double high, const char *unit)
{
	struct figure *f = VEC_PUSH(q->arena, &c->figures);

	f->has_value = !isnan(value);
	f->value = value;
	f->low = low;
	f->high = high;
	f->modifier = modifier;
	f->unit = span_of(unit);
	f->stands = 1;
	quake_origins(q, &f->origins, 1, 1, NULL);
	return f;
}

/* The number within the sentence is found by its text; chain: a|b|c. */
static struct report *
quake_report(struct quake *q, struct claim *c, const char *doc,
    const char *sentence, const char *text, size_t start, const char *as_of,
    const char *chain)
{
	struct claim_report *cr = VEC_PUSH(q->arena, &c->reports);
	struct figure *f = &c->figures.v[c->figures.n - 1];
	struct report *r = &cr->report;
	struct span rest = span_of(chain), name;

	cr->stands = f->stands;
	r->doc = span_of(doc);
	r->predicate = c->key.predicate;
	r->kind = NUMBER_CARDINAL;
	r->story = c->key.story;
	r->sentence = span_of(sentence);
	r->sentence_start = start;
	r->text = span_of(text);
	r->at.start = start + span_find(r->sentence, r->text);
	r->at.end = r->at.start + r->text.n;
	r->zone = ZONE_BODY;
	r->as_of = span_of(as_of);
	r->as_of_from = strlen(as_of) > 10 ? AS_OF_PUBLISHED : AS_OF_CLAUSE;
	r->value = f->value;
	r->has_value = f->has_value;
	r->low = f->low;
	r->high = f->high;
	r->has_range = 1;
	r->modifier = f->modifier;
	r->unit = f->unit;
	while (chain[0] != '\0' && span_cut(&rest, '|', &name))
		VEC_PUSH(q->arena, &r->chain)->name = name;
	*VEC_PUSH(q->arena, &f->reports) = c->reports.n - 1;
	return r;
}

static void
quake_documents(struct quake *q)
{
	quake_document(q, "andina-1", "Andina",
	    "Strong quake shakes Arequipa region", "2026-11-05T09:30Z", NULL);
	quake_document(q, "andina-2", "Andina",
	    "Quake: twelve dead, search goes on", "2026-11-06T14:00Z", NULL);
	quake_document(q, "morning-post", "The Morning Post",
	    "Deadly earthquake hits southern Peru", "2026-11-06T06:10Z",
	    "Pacific Wire");
	quake_document(q, "rpp", "Radio del Sur", "Al menos trece muertos",
	    "2026-11-06T15:45Z", NULL);
	quake_document(q, "world-report", "World Report",
	    "Peru quake kills a dozen", "2026-11-06T18:20Z", "Pacific Wire");
}

static void
quake_deaths(struct quake *q)
{
	struct claim *c = quake_claim(q, "00000000000000d1",
	    "killed", "people killed",
	    STATUS_CONFLICT, "12 and at least 13 cannot both be right");
	struct figure *f;

	f = quake_figure(q, c, MODIFIER_NONE, 12, 12, 12, "");
	quake_origins(q, &f->origins, 0, 1, NULL);
	quake_report(q, c, "andina-2", "Twelve people died and 41 were injured "
	    "when the quake brought down houses in the old centre, the "
	    "Interior Ministry said on Friday.", "Twelve", 102, "2026-11-06",
	    "Andina|Interior Ministry")->place = SPAN("Arequipa");
	quake_report(q, c, "world-report", "The quake killed 12 people, "
	    "Andina reported, quoting the Interior Ministry.", "12", 88,
	    "2026-11-06T18:20Z", "World Report|Pacific Wire|Andina|"
	    "Interior Ministry");
	f = quake_figure(q, c, MODIFIER_AT_LEAST, 13, 13, INFINITY, "");
	quake_report(q, c, "rpp", "At least 13 bodies have been brought to the "
	    "hospital of Arequipa, its director Rosa Quispe told this station.",
	    "At least 13", 0, "2026-11-06T15:45Z",
	    "Radio del Sur|Rosa Quispe|Hospital Goyeneche");
	f = quake_figure(q, c, MODIFIER_NONE, 8, 8, 8, "");
	f->stands = 0;
	*VEC_PUSH(q->arena, &f->superseded_by) = 0;
	quake_report(q, c, "morning-post", "As of late Thursday eight people "
	    "were known to have died, according to civil defence.", "eight",
	    310, "2026-11-05", "The Morning Post|Pacific Wire|Civil Defence");
	quake_origins(q, &c->origins, 2, 3, "Interior Ministry");
	quake_origins(q, &c->origins, 2, 3, "Hospital Goyeneche");
	quake_origins(q, &c->origins, 2, 3, "Civil Defence");
	c->documents = 4;
	quake_estimate(c, 12, 12, INFINITY, 0, "12 has two articles behind it; "
	    "8 is of the day before");
}

static void
quake_injured(struct quake *q)
{
	struct claim *c = quake_claim(q, "00000000000000d2",
	    "injured", "people injured",
	    STATUS_UPDATE, "27 of 5 Nov was updated to 41 on 6 Nov");
	struct figure *f;

	f = quake_figure(q, c, MODIFIER_NONE, 41, 41, 41, "");
	quake_report(q, c, "andina-2", "Twelve people died and 41 were injured "
	    "when the quake brought down houses in the old centre, the "
	    "Interior Ministry said on Friday.", "41", 102, "2026-11-06",
	    "Andina|Interior Ministry");
	f = quake_figure(q, c, MODIFIER_NONE, 27, 27, 27, "");
	f->stands = 0;
	*VEC_PUSH(q->arena, &f->superseded_by) = 0;
	quake_report(q, c, "andina-1", "Twenty-seven people were treated for "
	    "injuries, health authorities said.", "Twenty-seven", 240,
	    "2026-11-05", "Andina|health authorities");
	quake_report(q, c, "morning-post", "Hospitals took in 27 injured.",
	    "27",
	    410, "2026-11-05", "The Morning Post|Pacific Wire");
	quake_origins(q, &c->origins, 2, 3, "Interior Ministry");
	c->documents = 3;
	quake_estimate(c, 41, 41, 41, 0, "the latest that stands");
}

static void
quake_magnitude(struct quake *q)
{
	struct claim *c = quake_claim(q, "00000000000000d3", "magnitude",
	    "magnitude of the earthquake", STATUS_AGREE, "all say 6.1");

	quake_figure(q, c, MODIFIER_NONE, 6.1, 6.05, 6.15, "");
	quake_report(q, c, "andina-1", "The magnitude was 6.1, the Geophysical "
	    "Institute of Peru said.", "6.1", 30, "2026-11-05T09:30Z",
	    "Andina|Geophysical Institute of Peru");
	quake_report(q, c, "morning-post", "A 6.1-magnitude earthquake struck "
	    "southern Peru, the seismological survey reported.", "6.1", 0,
	    "2026-11-06T06:10Z",
	    "The Morning Post|Pacific Wire|seismological survey");
	quake_report(q, c, "world-report", "The quake had a magnitude of 6.1.",
	    "6.1", 40, "2026-11-06T18:20Z", "World Report|Pacific Wire");
	quake_origins(q, &c->origins, 2, 2, "Geophysical Institute of Peru");
	quake_origins(q, &c->origins, 2, 2, "seismological survey");
	c->documents = 3;
	quake_estimate(c, 6.05, 6.1, 6.15, 0, "the only one");
}

static void
quake_homeless(struct quake *q)
{
	struct claim *c = quake_claim(q, "00000000000000d4", "displaced",
	    "people left homeless", STATUS_REFINE,
	    "about 2,400 is within hundreds to thousands");
	struct figure *f;

	f = quake_figure(q, c, MODIFIER_ABOUT, 2400, 2160, 2640, "");
	quake_report(q, c, "world-report",
	    "About 2,400 people lost their homes, "
	    "civil defence estimates.", "About 2,400", 500,
	    "2026-11-06T18:20Z", "World Report|Pacific Wire|Civil Defence");
	f = quake_figure(q, c, MODIFIER_VAGUE, NAN, 2000, 9999, "");
	quake_report(q, c, "morning-post", "Thousands are without a roof, "
	    "civil defence said.", "Thousands", 510, "2026-11-06T06:10Z",
	    "The Morning Post|Pacific Wire|Civil Defence");
	(void)f;
	quake_origins(q, &c->origins, 1, 1, "Civil Defence");
	c->documents = 2;
	quake_estimate(c, 2160, 2400, 2640, 0, "the more exact of the two");
}

static void
quake_depth(struct quake *q)
{
	struct claim *c = quake_claim(q, "00000000000000d5", "depth",
	    "depth of the earthquake", STATUS_CONFLICT,
	    "32 km is 20 miles; 32 km and 50 km are further apart than "
	    "rounding explains");

	quake_figure(q, c, MODIFIER_NONE, 32, 32, 32, "km");
	quake_report(q, c, "andina-1", "It struck at a depth of 32 kilometres.",
	    "32 kilometres", 130, "2026-11-05T09:30Z", "Andina");
	quake_figure(q, c, MODIFIER_BETWEEN, NAN, 48, 52, "km");
	quake_report(q, c, "rpp", "The focus lay 48 to 52 km under the coast.",
	    "48 to 52 km", 700, "2026-11-06T15:45Z", "Radio del Sur");
	quake_figure(q, c, MODIFIER_UP_TO, 60, 0, 60, "km");
	quake_report(q, c, "world-report", "The quake was up to 60 kilometres "
	    "deep.", "up to 60 kilometres", 640, "2026-11-06T18:20Z",
	    "World Report|Pacific Wire");
	quake_origins(q, &c->origins, 3, 3, NULL);
	c->documents = 3;
	quake_estimate(c, 32, 50, 52, 1, "the latest exact one");
}

static void
quake_once(struct quake *q)
{
	struct claim *c;

	c = quake_claim(q, "00000000000000d6", "missing", "people missing",
	    STATUS_SINGLE, "one report");
	quake_figure(q, c, MODIFIER_NEARLY, 30, 27, 29, "");
	quake_report(q, c, "rpp", "Nearly 30 people are missing.", "Nearly 30",
	    900, "2026-11-06T15:45Z", "Radio del Sur|Hospital Goyeneche");
	c->documents = 1;
	quake_origins(q, &c->origins, 1, 1, "Hospital Goyeneche");
	c = quake_claim(q, "00000000000000d7",
	    "aid", "value of the aid promised by "
	    "the regional government", STATUS_SINGLE, "one report");
	quake_figure(q, c, MODIFIER_MORE_THAN, 2500000, 2500001, INFINITY,
	    "PEN");
	quake_report(q, c, "andina-2",
	    "The region promised more than 2.5 million "
	    "soles for the rebuilding of schools, roads and the market hall.",
	    "more than 2.5 million soles", 800, "2026-11-06",
	    "Andina|regional government of Arequipa");
	c->documents = 1;
	quake_origins(q, &c->origins, 1, 1, NULL);
}

static void
quake_checks(struct quake *q)
{
	struct check *k = VEC_PUSH(q->arena, &q->story->checks);
	struct report_ref *ref;

	k->kind = CHECK_CONVERSION;
	k->why = SPAN("32 kilometres are 20 miles, not 25");
	*VEC_PUSH(q->arena, &k->claims) = SPAN("00000000000000d5");
	ref = VEC_PUSH(q->arena, &k->reports);
	ref->doc = SPAN("andina-1");
	ref->at = (struct extent){ 158, 171 };
	k = VEC_PUSH(q->arena, &q->story->checks);
	k->kind = CHECK_WIRE_COPY;
	k->why = SPAN("The Morning Post and World Report share 62 % of the "
	    "text of one Pacific Wire report");
	k->has_containment = 1;
	k->containment = 0.62;
	*VEC_PUSH(q->arena, &k->documents) = SPAN("morning-post");
	*VEC_PUSH(q->arena, &k->documents) = SPAN("world-report");
}

/* Everything lives in the arena. */
static struct stories
quake_stories(struct arena *a)
{
	struct stories stories = { 0 };
	struct quake q = { a, NULL };

	q.story = VEC_PUSH(a, &stories);
	q.story->name = SPAN("Earthquake near Arequipa");
	quake_documents(&q);
	quake_deaths(&q);
	quake_injured(&q);
	quake_magnitude(&q);
	quake_homeless(&q);
	quake_depth(&q);
	quake_once(&q);
	quake_checks(&q);
	return stories;
}

#endif
