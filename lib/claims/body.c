#include "claims/body.h"

/* What a body begins with. */
#define DOCUMENT	'd'
#define REPORT		'r'

void
body_document(struct bytes *b, const struct document *d)
{
	bytes_clear(b);
	bytes_char(b, DOCUMENT);
	shape_write(b, &shape_document, d);
}

void
body_report(struct bytes *b, const struct report *r)
{
	bytes_clear(b);
	bytes_char(b, REPORT);
	shape_write(b, &shape_report, r);
}

int
body_is_document(struct span body)
{
	return body.p[0] == DOCUMENT;
}

void
body_read_document(struct arena *a, struct span body, struct document *d)
{
	body = span_sub(body, 1, body.n);
	shape_read(a, &shape_document, &body, d);
}

void
body_read_report(struct arena *a, struct span body, struct report *r)
{
	body = span_sub(body, 1, body.n);
	shape_read(a, &shape_report, &body, r);
}
