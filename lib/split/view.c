#include "split/view.h"

#include "split/scan.h"

struct span
view_line(const struct view *view, const struct paragraph *p)
{
	return span_sub(view->text, p->from, p->to);
}

int
view_stopped(const struct view *view, const struct paragraph *p)
{
	return scan_stopped(view_line(view, p));
}

size_t
view_words(const struct view *view, const struct paragraph *p, size_t max)
{
	return scan_count(view_line(view, p), max);
}
