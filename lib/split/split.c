#include "split/split.h"

#include "split/line.h"
#include "split/makers.h"
#include "split/metadata.h"
#include "split/paragraphs.h"
#include "split/repeats.h"
#include "split/segment.h"
#include "split/tables.h"
#include "split/zones.h"
#include "text/utf8.h"

#define CAPTION_SENTENCES	4	/* with the credit */

struct splitter {
	struct tables	tables;
};

/* Where a walk through a text is, in bytes and in code points. */
struct step {
	size_t	byte, point;
};

struct splitter *
split_new(struct arena *run, const struct lexfile *user)
{
	struct splitter *splitter = ARENA_NEW(run, struct splitter);

	if (tables_open(&splitter->tables, user) == -1)
		return NULL;
	return splitter;
}

void
split_free(struct splitter *splitter)
{
	if (splitter != NULL)
		tables_close(&splitter->tables);
}

/* Go on to a byte; returns its code point. */
static uint32_t
go(struct step *step, struct span text, size_t byte)
{
	step->point += utf8_count(span_sub(text, step->byte, byte));
	step->byte = byte;
	return (uint32_t)step->point;
}

static struct place *
push(struct arena *arena, struct places *out, struct span text,
    struct piece piece, struct step *step)
{
	struct place *place = VEC_PUSH(arena, out);

	place->from = (uint32_t)piece.from;
	place->to = (uint32_t)piece.to;
	place->start = go(step, text, piece.from);
	place->end = go(step, text, piece.to);
	place->repeat = (uint32_t)(out->n - 1);
	return place;
}

/* A title beside the text: sentences of its own field. */
static void
push_title(const struct tables *tables, struct arena *arena,
    const struct document *doc, struct places *out)
{
	struct pieces pieces = { NULL, 0, 0 };
	struct step step = { 0, 0 };
	struct place *place;

	segment_paragraph(&tables->segmenter, arena, doc->title, 0,
	    doc->title.n, 0, &pieces);
	for (size_t i = 0; i < pieces.n; i++) {
		place = push(arena, out, doc->title, pieces.v[i], &step);
		place->titled = 1;
		place->zone = ZONE_HEADLINE;
	}
}

/* Some sentences and the credit of a picture. */
static int
is_picture(const struct tables *tables, struct metadata *metadata,
    const struct paragraph *p, const struct pieces *pieces)
{
	const struct piece *last;

	if (pieces->n < 2 || pieces->n > CAPTION_SENTENCES ||
	    (p->zone != ZONE_BODY && p->zone != ZONE_SUMMARY))
		return 0;
	last = &pieces->v[pieces->n - 1];
	return line_photo(tables, metadata, p, span_sub(metadata->doc->text,
	    last->from, last->to));
}

static void
push_text(const struct tables *tables, struct arena *arena,
    struct metadata *metadata, struct paragraphs *paragraphs,
    struct places *out)
{
	struct span text = metadata->doc->text;
	uint32_t titled = out->n > 0;
	struct pieces pieces = { NULL, 0, 0 };
	struct step step = { 0, 0 };
	struct place *place;

	for (size_t i = 0; i < paragraphs->n; i++) {
		struct paragraph *p = &paragraphs->v[i];

		pieces.n = 0;
		segment_paragraph(&tables->segmenter, arena, text, p->from,
		    p->to, p->keep, &pieces);
		if (is_picture(tables, metadata, p, &pieces))
			p->zone = ZONE_CAPTION;
		for (size_t k = 0; k < pieces.n; k++) {
			place = push(arena, out, text, pieces.v[k], &step);
			place->paragraph = p->index + titled;
			place->zone = (uint8_t)zones_sentence(tables,
			    metadata, p, span_sub(text, place->from,
			    place->to), pieces.n);
		}
	}
}

/* A headline without the marks that Markdown puts before it. */
static struct span
bare(struct span headline)
{
	size_t n = 0;

	while (n < headline.n && headline.p[n] == '#')
		n++;
	return n == 0 || n == headline.n || headline.p[n] != ' ' ? headline :
	    span_trim(span_sub(headline, n, headline.n));
}

/* The headline in the text is the title where none was given. */
static void
set_title(struct document *doc, const struct paragraphs *paragraphs)
{
	for (size_t i = 0; i < paragraphs->n && doc->title.n == 0; i++)
		if (paragraphs->v[i].zone == ZONE_HEADLINE)
			doc->title = bare(span_sub(doc->text,
			    paragraphs->v[i].from, paragraphs->v[i].to));
}

void
split_document(struct splitter *splitter, struct arena *arena,
    struct document *doc, const struct marks *marks, struct places *out)
{
	const struct tables *tables = &splitter->tables;
	struct paragraphs paragraphs = { NULL, 0, 0 };
	struct metadata metadata;
	struct span title = doc->title;

	*out = (struct places){ NULL, 0, 0 };
	metadata_open(&metadata, tables, arena, doc);
	makers_authors(&metadata);
	push_title(tables, arena, doc, out);
	paragraphs_read(&paragraphs, arena, doc->text, &tables->english);
	zones_read(tables, arena, &metadata, doc->text, marks, &paragraphs);
	push_text(tables, arena, &metadata, &paragraphs, out);
	repeats_mark(arena, out, title, doc->text);
	set_title(doc, &paragraphs);
	line_version(tables, &metadata, doc->title);
	metadata_finish(&metadata);
}

struct sentence
split_sentence(const struct document *doc, const struct places *places,
    size_t n)
{
	const struct place *place = &places->v[n];

	return (struct sentence){ .doc = doc->doc, .n = n,
	    .published = doc->published, .paragraph = place->paragraph,
	    .field = place->titled ? SPAN("title") : SPAN(""),
	    .text = span_sub(place->titled ? doc->title : doc->text,
	    place->from, place->to),
	    .at = { place->start, place->end }, .has_at = 1,
	    .zone = (enum zone)place->zone,
	    .repeat = place->repeat == n ? SENTENCE_NOT : place->repeat };
}
