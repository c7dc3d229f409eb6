#include "filter/options.h"

#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "filter/message.h"

#define WIDTH		79
#define HELP_COLUMN	26
#define NAME		32	/* longest name to guess at */

/* What getopt_long wants, made from the rows. */
struct tables {
	struct option	*longs;
	char		*shorts;
};

static size_t
count(const struct option_set *sets, size_t nsets)
{
	size_t n = 0;

	for (size_t i = 0; i < nsets; i++)
		for (const struct option_row *r = sets[i].rows;
		    r != NULL && r->name != NULL; r++)
			n++;
	return n;
}

static int
argument(const struct option_row *r)
{
	if (r->arg == NULL)
		return no_argument;
	return r->arg[0] == '[' ? optional_argument : required_argument;
}

static void
add(struct option *o, char **shorts, const struct option_row *r)
{
	*o = (struct option){ .name = r->name, .has_arg = argument(r),
	    .val = r->letter };
	if (r->letter >= OPTION_LONG)
		return;
	*(*shorts)++ = (char)r->letter;
	for (int i = 0; i < argument(r); i++)
		*(*shorts)++ = ':';
}

static int
make_tables(struct tables *t, const struct option_set *sets, size_t nsets)
{
	size_t n = count(sets, nsets);
	struct option *o;
	char *s;

	o = t->longs = calloc(n + 1, sizeof(*o));
	s = t->shorts = calloc(3 * n + 2, 1);
	if (o == NULL || s == NULL)
		return -1;
	*s++ = ':';		/* tell a missing argument from a bad option */
	for (size_t i = 0; i < nsets; i++)
		for (const struct option_row *r = sets[i].rows;
		    r != NULL && r->name != NULL; r++)
			add(o++, &s, r);
	return 0;
}

static const char *
take(const struct option_set *sets, size_t nsets, int letter,
    const char *value, const char **name)
{
	for (size_t i = 0; i < nsets; i++)
		for (const struct option_row *r = sets[i].rows;
		    r != NULL && r->name != NULL; r++)
			if (r->letter == letter) {
				*name = r->name;
				return sets[i].take(sets[i].arg, letter, value);
			}
	return "no such option";
}

static int
refuse(const char *option, const char *why)
{
	struct bytes b = { 0 };

	bytes_printf(&b, "%s: %s", option, why);
	bytes_char(&b, '\0');
	message_say(b.p != NULL ? b.p : why);
	bytes_close(&b);
	message_try_help();
	return -1;
}

static int
refuse_value(const char *name, const char *why)
{
	struct bytes b = { 0 };
	int rv;

	bytes_printf(&b, "--%s", name);
	bytes_char(&b, '\0');
	rv = refuse(b.err == 0 ? b.p : name, why);
	bytes_close(&b);
	return rv;
}

/*
 * How many letters must be put in, left out or changed to make b of a
 * (Levenshtein).
 */
static size_t
distance(const char *a, const char *b)
{
	size_t row[NAME + 1], diagonal, up, best, n = strlen(b);

	for (size_t k = 0; k <= n; k++)
		row[k] = k;
	for (size_t i = 0; a[i] != '\0'; i++) {
		diagonal = row[0]++;
		for (size_t k = 0; k < n; k++) {
			up = row[k + 1];
			best = diagonal + (a[i] != b[k]);
			if (up + 1 < best)
				best = up + 1;
			if (row[k] + 1 < best)
				best = row[k] + 1;
			diagonal = up;
			row[k + 1] = best;
		}
	}
	return row[n];
}

/* The option that a wrong --name or --name=value may have meant, or NULL. */
static const char *
nearest(const struct tables *t, const char *spelled)
{
	const char *found = NULL;
	char wrong[NAME + 1];
	size_t least = 3, d;

	strlcpy(wrong, spelled + 2, sizeof(wrong));
	wrong[strcspn(wrong, "=")] = '\0';
	for (const struct option *o = t->longs; o->name != NULL; o++) {
		if (strlen(o->name) > NAME)
			continue;
		if ((d = distance(wrong, o->name)) < least) {
			least = d;
			found = o->name;
		}
	}
	return found;
}

/* How the user spelled the option that getopt_long did not like. */
static int
refuse_spelled(char *argv[], const struct tables *t, int ch)
{
	const char *spelled = optind > 0 ? argv[optind - 1] : "", *other;
	const char *why = ch == ':' ? "needs an argument" : "no such option";
	char letter[3] = { '-', (char)optopt, '\0' }, hint[NAME + 64];

	if (strncmp(spelled, "--", 2) != 0)
		return refuse(letter, why);
	if (ch == '?' && optopt != 0)
		return refuse(spelled, "takes no argument");
	if (ch == '?' && (other = nearest(t, spelled)) != NULL) {
		snprintf(hint, sizeof(hint), "no such option; is it --%s?",
		    other);
		why = hint;
	}
	return refuse(spelled, why);
}

static int
read_all(int argc, char *argv[], const struct tables *t,
    const struct option_set *sets, size_t nsets)
{
	const char *why, *name = "";
	int ch;

	opterr = 0;
	while ((ch = getopt_long(argc, argv, t->shorts, t->longs, NULL)) !=
	    -1) {
		if (ch == ':' || ch == '?')
			return refuse_spelled(argv, t, ch);
		if ((why = take(sets, nsets, ch, optarg, &name)) != NULL)
			return refuse_value(name, why);
	}
	return optind;
}

int
options_read(int argc, char *argv[], const struct option_set *sets,
    size_t nsets)
{
	struct tables t;
	int first = -1;

	if (make_tables(&t, sets, nsets) == 0)
		first = read_all(argc, argv, &t, sets, nsets);
	else
		message_say("out of memory");
	free(t.longs);
	free(t.shorts);
	return first;
}

static void
pad(struct bytes *to, size_t line, size_t column)
{
	if (to->n - line >= column) {
		bytes_char(to, '\n');
		line = to->n;
	}
	while (to->err == 0 && to->n - line < column)
		bytes_char(to, ' ');
}

/* Words of a text, wrapped, in a column of their own. */
static void
wrap(struct bytes *to, size_t line, const char *text)
{
	struct span rest = span_of(text), word;

	pad(to, line, HELP_COLUMN);
	if (to->n - line > HELP_COLUMN)
		line = to->n - HELP_COLUMN;
	for (int more = 0; span_cut(&rest, ' ', &word); more = 1) {
		if (to->n - line + word.n + 1 > WIDTH) {
			bytes_char(to, '\n');
			line = to->n;
			pad(to, line, HELP_COLUMN);
		} else if (more)
			bytes_char(to, ' ');
		bytes_add(to, word);
	}
	bytes_char(to, '\n');
}

void
options_help(struct bytes *to, const struct option_row *rows)
{
	size_t line;

	for (const struct option_row *r = rows; r != NULL && r->name != NULL;
	    r++) {
		if (r->help == NULL)
			continue;
		line = to->n;
		if (r->letter < OPTION_LONG)
			bytes_printf(to, "  -%c, --%s", r->letter, r->name);
		else
			bytes_printf(to, "      --%s", r->name);
		if (r->arg != NULL)
			bytes_printf(to, "%s%s", r->arg[0] == '[' ? "" : " ",
			    r->arg);
		wrap(to, line, r->help);
	}
}

void
options_list(struct bytes *to, const struct option_row *rows)
{
	for (const struct option_row *r = rows; r != NULL && r->name != NULL;
	    r++) {
		if (r->help == NULL)
			continue;
		bytes_printf(to, "%s\t", r->name);
		if (r->letter < OPTION_LONG)
			bytes_char(to, (char)r->letter);
		bytes_printf(to, "\t%s\t%s\n", r->arg != NULL ? r->arg : "",
		    r->help);
	}
}

static unsigned
shift_of(const char *suffix)
{
	static const char letters[] = "KMG";
	const char *at;

	if (suffix[0] == '\0')
		return 0;
	at = strchr(letters, suffix[0]);
	if (at == NULL || suffix[1] != '\0')
		return 64;
	return 10 * (unsigned)(at - letters + 1);
}

size_t
options_bytes(const char *s)
{
	char *end;
	unsigned long long n;
	unsigned shift;

	if (*s < '0' || *s > '9')
		return 0;
	n = strtoull(s, &end, 10);
	shift = shift_of(end);
	if (shift == 64 || n > (SIZE_MAX >> 2 >> shift))
		return 0;
	return (size_t)n << shift;
}

int
options_word(const char *value, const char *const *words)
{
	for (int i = 0; words[i] != NULL; i++)
		if (strcmp(value, words[i]) == 0)
			return i;
	return -1;
}
