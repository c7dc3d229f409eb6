#include "syntax/model.h"

#include <string.h>

#define MAGIC	"cdmodel1"
#define HEADER	16
#define ENTRY	32
#define NAME	16
#define ALIGN	64

static uint64_t
get(const unsigned char *p, int n)
{
	uint64_t v = 0;

	for (int i = 0; i < n; i++)
		v |= (uint64_t)p[i] << (8 * i);
	return v;
}

static void
put(struct bytes *b, uint64_t v, int n)
{
	for (int i = 0; i < n; i++)
		bytes_char(b, (char)(v >> (8 * i) & 0xff));
}

static size_t
sections(const struct model *m)
{
	return (size_t)get(m->p + sizeof(MAGIC) - 1, 4);
}

static struct span
section(const struct model *m, size_t i)
{
	const unsigned char *e = m->p + HEADER + i * ENTRY;
	uint64_t at = get(e + NAME, 8), n = get(e + NAME + 8, 8);

	if (at > m->n || m->n - at < n)
		return (struct span){ NULL, 0 };
	return (struct span){ (const char *)m->p + at, (size_t)n };
}

int
model_open(struct model *m, const void *p, size_t n)
{
	*m = (struct model){ p, n };
	if (n < HEADER || memcmp(p, MAGIC, sizeof(MAGIC) - 1) != 0 ||
	    (n - HEADER) / ENTRY < sections(m))
		return -1;
	for (size_t i = 0; i < sections(m); i++)
		if (section(m, i).p == NULL)
			return -1;
	return 0;
}

struct span
model_section(const struct model *m, const char *name)
{
	for (size_t i = 0; i < sections(m); i++)
		if (strncmp((const char *)m->p + HEADER + i * ENTRY, name,
		    NAME) == 0)
			return section(m, i);
	return (struct span){ NULL, 0 };
}

/* Can numbers of this size be read where they stand? */
static int
in_place(struct span s, size_t size)
{
	const uint16_t one = 1;
	unsigned char first;

	memcpy(&first, &one, 1);
	return first == 1 && (uintptr_t)s.p % size == 0;
}

const int16_t *
model_int16(const struct model *m, struct arena *a, const char *name,
    size_t want)
{
	struct span s = model_section(m, name);
	int16_t *copy;

	if (s.p == NULL || (want != 0 && s.n != want * 2))
		return NULL;
	if (in_place(s, 2))
		return (const int16_t *)(const void *)s.p;
	copy = arena_alloc(a, s.n);
	for (size_t i = 0; i < s.n / 2; i++)
		copy[i] = (int16_t)get((const unsigned char *)s.p + 2 * i, 2);
	return copy;
}

const int8_t *
model_int8(const struct model *m, const char *name, size_t want)
{
	struct span s = model_section(m, name);

	return s.p == NULL || s.n != want ? NULL :
	    (const int8_t *)(const void *)s.p;
}

const uint32_t *
model_uint32(const struct model *m, struct arena *a, const char *name,
    size_t *n)
{
	struct span s = model_section(m, name);
	uint32_t *copy;

	*n = s.n / 4;
	if (s.p == NULL)
		return NULL;
	if (in_place(s, 4))
		return (const uint32_t *)(const void *)s.p;
	copy = arena_alloc(a, s.n);
	for (size_t i = 0; i < *n; i++)
		copy[i] = (uint32_t)get((const unsigned char *)s.p + 4 * i, 4);
	return copy;
}

void
model_add(struct model_writer *w, const char *name, struct span s)
{
	char padded[NAME] = "";

	strncpy(padded, name, NAME - 1);
	while (w->body.n % ALIGN != 0)
		bytes_char(&w->body, 0);
	bytes_add(&w->head, (struct span){ padded, NAME });
	put(&w->head, w->body.n, 8);
	put(&w->head, s.n, 8);
	bytes_add(&w->body, s);
	w->n++;
}

void
model_add_int16(struct model_writer *w, const char *name, const int16_t *v,
    size_t n)
{
	struct bytes b = { 0 };

	for (size_t i = 0; i < n; i++)
		put(&b, (uint16_t)v[i], 2);
	model_add(w, name, bytes_span(&b));
	bytes_close(&b);
}

void
model_add_int8(struct model_writer *w, const char *name, const int16_t *v,
    size_t n)
{
	struct bytes b = { 0 };

	for (size_t i = 0; i < n; i++)
		bytes_char(&b, (char)(v[i] > INT8_MAX ? INT8_MAX :
		    v[i] < -INT8_MAX ? -INT8_MAX : v[i]));
	model_add(w, name, bytes_span(&b));
	bytes_close(&b);
}

void
model_add_uint32(struct model_writer *w, const char *name, const uint32_t *v,
    size_t n)
{
	struct bytes b = { 0 };

	for (size_t i = 0; i < n; i++)
		put(&b, v[i], 4);
	model_add(w, name, bytes_span(&b));
	bytes_close(&b);
}

/* Offsets were counted from the body's start: move them behind the head. */
static void
write_head(const struct model_writer *w, size_t start, struct bytes *file)
{
	const unsigned char *e;

	bytes_str(file, MAGIC);
	put(file, w->n, 4);
	put(file, 0, 4);
	for (uint32_t i = 0; i < w->n; i++) {
		e = (const unsigned char *)w->head.p + i * ENTRY;
		bytes_add(file, (struct span){ (const char *)e, NAME });
		put(file, get(e + NAME, 8) + start, 8);
		put(file, get(e + NAME + 8, 8), 8);
	}
}

void
model_finish(struct model_writer *w, struct bytes *file)
{
	size_t start = (HEADER + (size_t)w->n * ENTRY + ALIGN - 1) / ALIGN *
	    ALIGN;

	write_head(w, start, file);
	while (file->n % ALIGN != 0)
		bytes_char(file, 0);
	bytes_add(file, bytes_span(&w->body));
	bytes_close(&w->head);
	bytes_close(&w->body);
	w->n = 0;
}
