#include "ground/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/fault.h"

#define BLOCK_MIN	((size_t)64 * 1024)
#define ALIGN		_Alignof(max_align_t)

struct block {
	struct block	*next;
	size_t		 size, used;
	_Alignas(max_align_t) char data[];
};

/* Blocks before current are full; those after it are empty and kept. */
struct arena {
	struct block	*first, *current;
	size_t		 used;
	void		(*oom)(void);
};

static void
out_of_memory(struct arena *a)
{
	if (a != NULL && a->oom != NULL)
		a->oom();
	abort();
}

struct arena *
arena_new(void (*oom)(void))
{
	struct arena *a = calloc(1, sizeof(*a));

	if (a == NULL) {
		if (oom != NULL)
			oom();
		abort();
	}
	a->oom = oom;
	return a;
}

void
arena_trim(struct arena *a)
{
	struct block *b, *next;

	for (b = a->first; b != NULL; b = next) {
		next = b->next;
		free(b);
	}
	a->first = a->current = NULL;
	a->used = 0;
}

void
arena_free(struct arena *a)
{
	if (a != NULL)
		arena_trim(a);
	free(a);
}

void
arena_reset(struct arena *a)
{
	for (struct block *b = a->first; b != NULL; b = b->next)
		b->used = 0;
	a->current = a->first;
	a->used = 0;
}

size_t
arena_used(const struct arena *a)
{
	return a->used;
}

struct arena_mark
arena_mark(const struct arena *a)
{
	return (struct arena_mark){ a->current,
	    a->current == NULL ? 0 : a->current->used, a->used };
}

void
arena_release(struct arena *a, struct arena_mark mark)
{
	struct block *at = mark.block;

	if (at == NULL) {
		arena_reset(a);
		return;
	}
	for (struct block *b = at->next; b != NULL; b = b->next)
		b->used = 0;
	at->used = mark.here;
	a->current = at;
	a->used = mark.used;
}

/* A block after the current one with room for n: a kept one, or a new one. */
static struct block *
next_block(struct arena *a, size_t n)
{
	struct block *b = a->current == NULL ? NULL : a->current->next;
	size_t size = n > BLOCK_MIN ? n : BLOCK_MIN;

	if (b != NULL && b->size >= n)
		return b;
	if (a->current != NULL && size < a->current->size * 2)
		size = a->current->size < (BLOCK_MIN << 6) ?
		    a->current->size * 2 : a->current->size;
	if (size < n)
		size = n;
	b = FAULT("arena") ? NULL : malloc(sizeof(*b) + size);
	if (b == NULL) {
		out_of_memory(a);
		return NULL;
	}
	b->size = size;
	b->used = 0;
	if (a->current == NULL) {
		b->next = a->first;
		a->first = b;
	} else {
		b->next = a->current->next;
		a->current->next = b;
	}
	return b;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	struct block *b = a->current;
	void *p;

	if (n > SIZE_MAX / 4)
		out_of_memory(a);
	n = (n + ALIGN - 1) / ALIGN * ALIGN;
	if (b == NULL || b->size - b->used < n) {
		b = next_block(a, n);
		a->current = b;
	}
	p = b->data + b->used;
	b->used += n;
	a->used += n;
	return memset(p, 0, n);
}

void *
arena_grow(struct arena *a, const void *old, size_t oldn, size_t newn)
{
	void *p = arena_alloc(a, newn);

	if (oldn > 0)
		memcpy(p, old, oldn < newn ? oldn : newn);
	return p;
}

struct span
arena_dup(struct arena *a, struct span s)
{
	return (struct span){ arena_str(a, s), s.n };
}

char *
arena_str(struct arena *a, struct span s)
{
	char *p = arena_alloc(a, s.n + 1);

	if (s.n > 0)
		memcpy(p, s.p, s.n);
	return p;
}

struct span
arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	char *p;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		out_of_memory(a);
	p = arena_alloc(a, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return (struct span){ p, (size_t)n };
}

struct span
arena_join(struct arena *a, struct span left, struct span sep,
    struct span right)
{
	size_t n = left.n + sep.n + right.n;
	char *p = arena_alloc(a, n + 1);

	if (left.n > 0)
		memcpy(p, left.p, left.n);
	if (sep.n > 0)
		memcpy(p + left.n, sep.p, sep.n);
	if (right.n > 0)
		memcpy(p + left.n + sep.n, right.p, right.n);
	return (struct span){ p, n };
}
