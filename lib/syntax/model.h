#ifndef SYNTAX_MODEL_H
#define SYNTAX_MODEL_H

#include <stddef.h>
#include <stdint.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/span.h"

/*
 * A model file: a magic, then sections by name; all numbers little endian.
 * Sections begin at multiples of 64 bytes from the start of the file.  No
 * pointers, no words.
 *
 *	"cdmodel1"  u32 sections  u32 0
 *	per section: 16 bytes name, u64 offset, u64 length
 */
struct model {
	const unsigned char	*p;
	size_t			 n;
};

/* -1 if it is no model, or one that is cut short. */
int	model_open(struct model *, const void *, size_t);

/* A section's bytes; empty if there is none. */
struct span	model_section(const struct model *, const char *name);

/*
 * Numbers of a section with want elements (0: any), NULL if it has others.
 * They are read in place on little-endian machines when aligned, else copied
 * to the arena.
 */
const int16_t	*model_int16(const struct model *, struct arena *,
    const char *name, size_t want);
const int8_t	*model_int8(const struct model *, const char *name,
    size_t want);
const uint32_t	*model_uint32(const struct model *, struct arena *,
    const char *name, size_t *n);

/* Write a model: begin, sections, end. */
struct model_writer {
	struct bytes	head, body;
	uint32_t	n;
};
void	model_add(struct model_writer *, const char *name, struct span);
void	model_add_int16(struct model_writer *, const char *name,
    const int16_t *, size_t n);
void	model_add_int8(struct model_writer *, const char *name,
    const int16_t *, size_t n);	/* clipped */
void	model_add_uint32(struct model_writer *, const char *name,
    const uint32_t *, size_t n);
void	model_finish(struct model_writer *, struct bytes *file);

#endif
