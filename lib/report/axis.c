#include "report/axis.h"

#include <math.h>

static void
take(double v, double *low, double *high)
{
	if (!isfinite(v))
		return;
	*low = fmin(*low, v);
	*high = fmax(*high, v);
}

/* The ends of all figures; 0 to 1 if there is none. */
static void
ends(const struct card *card, double *low, double *high)
{
	const struct figures *f = &card->claim->figures;

	*low = INFINITY;
	*high = -INFINITY;
	for (size_t i = 0; i < f->n; i++) {
		if (!card->marks[i].shown)
			continue;
		/* "At most 5" starts at 0, which need not be shown. */
		if (!(f->v[i].modifier == MODIFIER_UP_TO ||
		    f->v[i].modifier == MODIFIER_AT_MOST ||
		    f->v[i].modifier == MODIFIER_LESS_THAN))
			take(card->marks[i].low, low, high);
		take(card->marks[i].high, low, high);
		take(card->marks[i].value, low, high);
	}
	if (*low > *high) {
		*low = 0;
		*high = 1;
	}
}

/* 1, 2 or 5 times a power of ten, so that there are at most five steps. */
static double
step_of(double length)
{
	double raw = length / 5, power = pow(10, floor(log10(raw)));

	if (raw <= power)
		return power;
	if (raw <= 2 * power)
		return 2 * power;
	return raw <= 5 * power ? 5 * power : 10 * power;
}

static int
whole(double v)
{
	return !isfinite(v) || v == floor(v);
}

/* Counts have no ticks between whole numbers. */
static int
all_whole(const struct card *card)
{
	const struct figures *f = &card->claim->figures;

	for (size_t i = 0; i < f->n; i++)
		if (card->marks[i].shown && (!whole(card->marks[i].low) ||
		    !whole(card->marks[i].high)))
			return 0;
	return 1;
}

static void
linear_ticks(struct axis *axis, int counts)
{
	double step = step_of(axis->high - axis->low), at;

	if (counts)
		step = fmax(1, step);
	at = ceil(axis->low / step);

	for (; at * step <= axis->high && axis->nticks < AXIS_TICKS; at++)
		axis->ticks[axis->nticks++] = at * step;
}

static void
log_ticks(struct axis *axis)
{
	double from = ceil(log10(axis->low)), to = floor(log10(axis->high));
	double step = fmax(1, ceil((to - from + 1) / AXIS_TICKS));

	for (; from <= to && axis->nticks < AXIS_TICKS; from += step)
		axis->ticks[axis->nticks++] = pow(10, from);
}

static int
is_open(const struct card *card)
{
	const struct figures *f = &card->claim->figures;

	for (size_t i = 0; i < f->n; i++)
		if (card->marks[i].shown && !isfinite(card->marks[i].high))
			return 1;
	return 0;
}

void
axis_of(struct axis *axis, const struct card *card)
{
	double low, high, room;

	*axis = (struct axis){ 0 };
	ends(card, &low, &high);
	if (low > 0 && high / low > 50) {
		axis->log = 1;
		axis->low = low / 1.5;
		axis->high = high * 1.5;
		log_ticks(axis);
		return;
	}
	room = (high - low) * 0.12;
	if (room <= 0)
		room = low == 0 ? 1 : fabs(low) * 0.12;
	/* Figures that are all but the same need not look far apart. */
	room = fmax(room, fmax(fabs(low), fabs(high)) * 0.02);
	if (is_open(card))	/* an arrow needs some way to point along */
		high += room;
	axis->low = low >= 0 ? fmax(0, low - room) : low - room;
	axis->high = high + room;
	linear_ticks(axis, all_whole(card));
}

double
axis_at(const struct axis *axis, double v)
{
	double at;

	if (axis->log)
		at = v <= 0 ? 0 : log(v / axis->low) /
		    log(axis->high / axis->low);
	else
		at = (v - axis->low) / (axis->high - axis->low);
	return fmin(1, fmax(0, at));
}
