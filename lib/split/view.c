#include "split/view.h"

struct span
view_line(const struct view *view, const struct paragraph *p)
{
	return span_sub(view->text, p->from, p->to);
}
