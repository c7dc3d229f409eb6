#include "wire/plain.h"

#include <string.h>

#define NAME_MAX_PLAIN	63	/* bytes of a member's name */
#define DIGITS_MAX	15	/* any such number fits into json_int_t */

static int
is_escaped(struct span s)
{
	return memchr(s.p, '\\', s.n) != NULL;
}

static int
is_digits(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] < '0' || s.p[i] > '9')
			return 0;
	return s.n <= DIGITS_MAX;
}

static json_t *
value(struct span s)
{
	json_int_t v = 0;

	if (s.p[0] == '"' && !is_escaped(s))
		return json_stringn_nocheck(s.p + 1, s.n - 2);
	if (!is_digits(s))
		return json_loadb(s.p, s.n, JSON_REJECT_DUPLICATES |
		    JSON_DECODE_ANY, NULL);
	for (size_t i = 0; i < s.n; i++)
		v = 10 * v + (s.p[i] - '0');
	return json_integer(v);
}

static int
set(json_t *object, const struct scan_member *m)
{
	char name[NAME_MAX_PLAIN + 1];
	size_t n = m->name.n - 2;	/* less its quotation marks */

	if (n > NAME_MAX_PLAIN || is_escaped(m->name))
		return -1;
	memcpy(name, m->name.p + 1, n);
	name[n] = '\0';
	return json_object_set_new_nocheck(object, name, value(m->value));
}

json_t *
plain_read(const struct scan *scan)
{
	json_t *object = json_object();

	for (size_t i = 0; i < scan->n; i++)
		if (set(object, &scan->v[i]) == -1)
			goto odd;
	if (json_object_size(object) == scan->n)
		return object;		/* no name twice */
odd:
	json_decref(object);
	return NULL;
}
