#include "wire/base64.h"

#include <string.h>

static const char digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static uint32_t
byte_at(const uint32_t *v, size_t n, size_t i)
{
	return i / 4 < n ? v[i / 4] >> 8 * (i % 4) & 255 : 0;
}

void
base64_write(struct bytes *to, const uint32_t *v, size_t n)
{
	char four[4];
	uint32_t three;
	size_t left;

	for (size_t i = 0; i < 4 * n; i += 3) {
		three = byte_at(v, n, i) << 16 | byte_at(v, n, i + 1) << 8 |
		    byte_at(v, n, i + 2);
		for (unsigned k = 0; k < 4; k++)
			four[k] = digits[three >> (18 - 6 * k) & 63];
		left = 4 * n - i;
		for (size_t k = left + 1; k < 4; k++)
			four[k] = '=';
		bytes_add(to, (struct span){ four, 4 });
	}
}

static int
value(char c)
{
	const char *at = c == '\0' ? NULL : strchr(digits, c);

	return at == NULL ? -1 : (int)(at - digits);
}

int
base64_read(struct arena *arena, struct span s, uint32_t **v, size_t *n)
{
	size_t bytes = 0;
	uint32_t bits = 0;
	int d, have = 0;

	*v = ARENA_ARRAY(arena, uint32_t, s.n / 4 * 3 / 4 + 1);
	while (s.n > 0 && s.p[s.n - 1] == '=')
		s.n--;
	for (size_t i = 0; i < s.n; i++) {
		if ((d = value(s.p[i])) == -1)
			return -1;
		bits = bits << 6 | (uint32_t)d;
		if ((have += 6) < 8)
			continue;
		have -= 8;
		(*v)[bytes / 4] |= (bits >> have & 255) << 8 * (bytes % 4);
		bytes++;
	}
	*n = bytes / 4;
	return bytes % 4 == 0 ? 0 : -1;
}
