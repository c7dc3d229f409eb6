#include "split/split.h"

#include <stdint.h>

#include "split/html.h"
#include "split/line.h"
#include "split/metadata.h"
#include "split/paragraphs.h"
#include "split/repeats.h"
#include "split/scan.h"
#include "split/segment.h"
#include "split/tables.h"
#include "split/zones.h"

#define CAPTION_SENTENCES	4	/* with the credit */

struct splitter {
	struct tables	tables;
};

/* Where a walk through a text is, in bytes and in code points. */
struct place {
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
static size_t
go(struct place *place, struct span text, size_t byte)
{
	for (; place->byte < byte; place->byte++)
		place->point +=
		    ((unsigned char)text.p[place->byte] & 0xc0) != 0x80;
	return place->point;
}

static struct sentence *
push(struct arena *arena, const struct document *doc, struct sentences *out,
    size_t first, struct span text, struct piece piece, struct place *place)
{
	struct sentence *s = VEC_PUSH(arena, out);

	s->doc = doc->doc;
	s->text = span_sub(text, piece.from, piece.to);
	s->n = out->n - 1 - first;
	s->at.start = go(place, text, piece.from);
	s->at.end = go(place, text, piece.to);
	s->has_at = 1;
	s->repeat = SENTENCE_NOT;
	return s;
}

/* A title beside the text: sentences of its own field. */
static void
push_title(const struct tables *tables, struct arena *arena,
    const struct document *doc, struct sentences *out, size_t first)
{
	struct pieces pieces = { NULL, 0, 0 };
	struct place place = { 0, 0 };
	struct sentence *s;

	segment_paragraph(&tables->segmenter, arena, doc->title, 0,
	    doc->title.n, 0, &pieces);
	for (size_t i = 0; i < pieces.n; i++) {
		s = push(arena, doc, out, first, doc->title, pieces.v[i],
		    &place);
		s->field = SPAN("title");
		s->zone = ZONE_HEADLINE;
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
    struct sentences *out, size_t first)
{
	const struct document *doc = metadata->doc;
	size_t titled = out->n > first;
	struct pieces pieces = { NULL, 0, 0 };
	struct place place = { 0, 0 };
	struct sentence *s;

	for (size_t i = 0; i < paragraphs->n; i++) {
		struct paragraph *p = &paragraphs->v[i];

		pieces.n = 0;
		segment_paragraph(&tables->segmenter, arena, doc->text,
		    p->from, p->to, p->keep, &pieces);
		if (is_picture(tables, metadata, p, &pieces))
			p->zone = ZONE_CAPTION;
		for (size_t k = 0; k < pieces.n; k++) {
			s = push(arena, doc, out, first, doc->text,
			    pieces.v[k], &place);
			s->paragraph = p->index + titled;
			s->zone = zones_sentence(tables, metadata, p, s->text,
			    pieces.n);
		}
	}
}

/* The headline in the text is the title where none was given. */
static void
set_title(struct document *doc, const struct paragraphs *paragraphs)
{
	for (size_t i = 0; i < paragraphs->n && doc->title.n == 0; i++)
		if (paragraphs->v[i].zone == ZONE_HEADLINE)
			doc->title = span_sub(doc->text,
			    paragraphs->v[i].from, paragraphs->v[i].to);
}

void
split_document(struct splitter *splitter, struct arena *arena,
    struct document *doc, struct sentences *out)
{
	const struct tables *tables = &splitter->tables;
	struct paragraphs paragraphs = { NULL, 0, 0 };
	struct metadata metadata;
	size_t first = out->n;

	metadata_open(&metadata, tables, arena, doc);
	push_title(tables, arena, doc, out, first);
	paragraphs_read(&paragraphs, arena, doc->text, &tables->english);
	zones_read(tables, arena, &metadata, doc->text, &paragraphs);
	push_text(tables, arena, &metadata, &paragraphs, out, first);
	set_title(doc, &paragraphs);
	repeats_mark(arena, out, first);
	metadata_finish(&metadata);
	for (size_t i = first; i < out->n; i++)
		out->v[i].published = doc->published;
}

void
split_html(struct arena *arena, struct span html, struct document *doc)
{
	html_read(arena, html, doc);
}
