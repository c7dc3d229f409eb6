#include "report/html.h"

#include <stdarg.h>
#include <stdio.h>

#include "report/card.h"
#include "report/escape.h"
#include "report/excerpt.h"
#include "report/figure.h"
#include "report/htmltext.h"

#define ADDRESS_WORDS	60	/* code points of a quotation in an address */

void
html_raw(struct html *h, const char *s)
{
	bytes_str(h->out, s);
}

void
html_printf(struct html *h, const char *format, ...)
{
	char buf[512];
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(buf, sizeof(buf), format, ap);
	va_end(ap);
	bytes_str(h->out, buf);
}

void
html_text(struct html *h, struct span s)
{
	escape_html(h->out, s);
}

void
html_name(struct html *h, struct span s)
{
	html_raw(h, "<bdi>");
	html_text(h, s);
	html_raw(h, "</bdi>");
}

void
html_words(struct html *h, const char *key)
{
	html_text(h, phrase(&h->say->phrases, key));
}

void
html_heading(struct html *h, int below, struct span s, const char *name,
    size_t number)
{
	html_printf(h, "<h%d id=\"%s%zu\">", h->level + below, name, number);
	html_text(h, s);
	html_printf(h, "</h%d>\n", h->level + below);
}

void
html_column(struct html *h, const char *key)
{
	html_raw(h, "<th scope=\"col\">");
	html_words(h, key);
	html_raw(h, "</th>");
}

void
html_link(struct html *h, struct span url, struct span text)
{
	if (!escape_is_link(url)) {
		html_name(h, text);
		return;
	}
	html_raw(h, "<a rel=\"noreferrer noopener\" href=\"");
	html_text(h, url);
	html_raw(h, "\"><bdi>");
	html_text(h, text);
	html_raw(h, "</bdi></a>");
}

void
html_more(struct html *h, size_t n)
{
	html_words(h, "and");
	html_raw(h, " ");
	html_text(h, phrase_count(&h->say->phrases, h->arena, n, "more"));
}

/* A text in an address: %20 for each byte but letters and digits. */
static void
percent(struct bytes *b, struct span s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
		    (c >= 'A' && c <= 'Z'))
			bytes_char(b, (char)c);
		else
			bytes_printf(b, "%%%02X", c);
	}
}

/* A page's address with the words that its browser should look for. */
static struct span
quoting(struct html *h, struct span url, const struct report *r)
{
	struct bytes b = { 0 };
	struct span done;
	struct excerpt e;

	excerpt_of(&e, r, ADDRESS_WORDS);
	if (!escape_is_link(url) || e.mark.n == 0 ||
	    span_find(url, SPAN("#")) < url.n)
		return url;
	bytes_add(&b, url);
	bytes_str(&b, "#:~:text=");
	if (span_trim(e.before).n > 0) {
		percent(&b, span_trim(e.before));
		bytes_str(&b, "-,");
	}
	percent(&b, e.mark);
	if (span_trim(e.after).n > 0) {
		bytes_str(&b, ",-");
		percent(&b, span_trim(e.after));
	}
	done = arena_dup(h->arena, bytes_span(&b));
	bytes_close(&b);
	return done;
}

void
html_place(struct html *h, const struct report *r, const struct document *d)
{
	struct span place = say_place(h->say, r->doc, r->field, r->at);
	struct span url = d != NULL ? d->url : SPAN("");
	size_t number = htmltext_place(h->texts, r);

	if (number == 0) {
		html_link(h, quoting(h, url, r), place);
		return;
	}
	html_printf(h, "<a href=\"#x%zu-%zu\">", h->part, number);
	html_name(h, place);
	html_raw(h, "</a>");
	if (!escape_is_link(url))
		return;
	html_raw(h, " · ");
	html_link(h, quoting(h, url, r), phrase(&h->say->phrases, "original"));
}

const char *
html_status(const struct card *card)
{
	const char *name = name_of(&status_names, (int)card->claim->status);

	if (card->section == SECTION_ORIGIN)
		return "origin";
	return name != NULL ? name : "none";
}

void
html_aside(struct html *h, const struct card *card, const char *tag)
{
	struct span before = card_before(h->page, card);
	struct span range = figure_spread(h->say, card->claim);
	int update = card->claim->status == STATUS_UPDATE && before.n > 0;

	if (!update && range.n == 0)
		return;
	html_printf(h, " <%s class=\"soft\">(", tag);
	if (update) {
		html_words(h, "was");
		html_raw(h, " ");
	}
	html_text(h, update ? before : range);
	html_printf(h, ")</%s>", tag);
}
