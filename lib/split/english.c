#include "split/english.h"

#include "split/scan.h"

#define SAMPLE		160	/* words by which a language is told */
#define SAMPLE_MIN	8
#define SHARE		6	/* one word in so many, at least */

int
english_is(const struct lexicon *english, struct span text)
{
	size_t i = 0, end, words = 0, hits = 0;
	struct span key;
	struct row row;
	char buf[16];

	while (words < SAMPLE && (i = scan_skip(text, i)) < text.n) {
		end = scan_word(text, i);
		if (end == i) {
			scan_at(text, i, &end);
			i += end;
			continue;
		}
		if (!scan_digit(text, i))
			words++;
		key = scan_fold(span_sub(text, i, end), buf, sizeof(buf));
		hits += key.n > 0 && lexicon_find(english, key, &row);
		i = end;
		if (hits * SHARE >= SAMPLE)
			return 1;
	}
	return words >= SAMPLE_MIN && hits * SHARE >= words;
}
