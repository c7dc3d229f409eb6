#include "intake/page.h"

#include "intake/charset.h"
#include "intake/linked.h"
#include "split/html.h"

void
page_read(struct arena *arena, struct span bytes, struct span charset,
    struct document *doc, struct marks *marks)
{
	struct span text = charset_page(arena, bytes, charset);
	struct html *html = html_open(arena, text);
	struct span_list scripts = html_linked(html);
	struct document linked = { 0 };

	linked_read(arena, &scripts, html_canonical(html), &linked);
	html_report(html, &linked, doc, marks);
	html_close(html);
}
