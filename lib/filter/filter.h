#ifndef FILTER_FILTER_H
#define FILTER_FILTER_H

#include <stddef.h>

#include "filter/options.h"
#include "filter/settings.h"
#include "ground/arena.h"
#include "ground/out.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "text/lexicon.h"
#include "text/lines.h"
#include "wire/record.h"

/*
 * What every program shares: options, input, messages, output, exit status.  A
 * main is a table and a call:
 *
 *	static const struct filter_tool tool = {
 *		.about = "...", .examples = "...", .rows = rows,
 *		.option = option, .open = start, .record = take, .end = finish,
 *	};
 *
 *	int
 *	main(int argc, char *argv[])
 *	{
 *		struct state st = { 0 };
 *
 *		return filter_main(argc, argv, &tool, &st);
 *	}
 *
 * In this order: options are read (own ones go to option), output and --lexicon
 * are opened, open is called, the sandbox closes, the operands are read, end is
 * called, output is finished.  When memory runs out the program ends (3).
 */
struct filter;

/* A record on its way through a document run. */
struct filter_record {
	struct record	 record;
	const char	*path;		/* where it came from */
	size_t		 line;
	VEC(struct member);		/* what filter_add put there */
	int		 refused;
};
struct filter_run { VEC(struct filter_record *); };

struct filter_tool {
	const char			*about;		/* one line */
	const char			*operands;	/* NULL: "[FILE ...]" */
	const char			*examples;	/* lines of --help */
	const struct option_row		*rows;		/* own ones, or NULL */
	option_take			*option;	/* gets arg */

	/* Do options name what is read, not operands?  May be NULL. */
	int		 (*named)(const void *arg);

	/* After the options: NULL, or why not (exit status 2).  May be NULL. */
	const char	*(*open)(struct filter *, void *arg);

	/*
	 * Exactly one of these three.
	 *
	 * record: each record of a type we know (not RECORD_OTHER,
	 * RECORD_NONE), one by one.  It, all that is borrowed from it, and what
	 * f->document holds are gone afterwards.  Returns NULL, or why it is
	 * rejected.  Nothing is passed on by itself.
	 *
	 * document: the document records and sentences of one document, in the
	 * order of the stream; the others pass by unseen.  All of them are
	 * written afterwards, with the members that filter_add gave them.
	 *
	 * file: one operand, for tools that read more than records.
	 */
	const char	*(*record)(struct filter *, void *arg,
			    const struct record *);
	void		 (*document)(struct filter *, void *arg,
			    const struct filter_run *);
	void		 (*file)(struct filter *, void *arg, struct lines *);

	/* Once, after all input (also where there was none).  May be NULL. */
	void		 (*end)(struct filter *, void *arg);

	/* Last of all, after a failure too; f->run stands.  May be NULL. */
	void		 (*close)(void *arg);
};

struct filter {
	const struct filter_tool *tool;
	void			*arg;
	struct settings		 set;		/* the common options */
	struct arena		*run;		/* until the end */
	struct arena		*document;	/* until this call returns */
	struct out		 out;
	const struct lexfile	*lexicon;	/* --lexicon, or NULL */
	char			**paths;	/* operands; "-": stdin */
	size_t			 npaths;

	/* Where we are, for messages; line 0: at no line. */
	const char		*path;
	size_t			 operand;	/* paths[operand] is path */
	size_t			 line;

	/* Counts, for --stats. */
	size_t			 in, written, rejected;
	int			 failed;	/* exit status 3 */

	/* The rest is the loop's own. */
	struct filter_run	 held;		/* of the current document */
	size_t			 held_bytes;
	struct arena		*scratch;	/* of one line */
	int			 begun;		/* this operand had a line */
	int			 stop, newer, rejects_fd;
};

/* The whole program.  Returns the exit status. */
int	filter_main(int argc, char *argv[], const struct filter_tool *,
    void *arg);

/*
 * Write a line and count it.  A report is no line: use out_span(&f->out, ...).
 * Write errors are told at the end.
 */
void	filter_write(struct filter *, struct span line);

/*
 * filter_reject:
 * Say PROGRAM: FILE:LINE:COLUMN: why about where we are (column 0 is left out),
 * put the raw line into --rejects, count it.  Exit status 1; with
 * --on-error=fail the input ends here.  Input in why may be raw.
 */
void	filter_reject(struct filter *, size_t column, const char *why,
    struct span raw);

/* The same without a word: of many alike, one was said. */
void	filter_drop(struct filter *, size_t column, const char *why,
    struct span raw);

/* Say something about where we are; nothing is rejected. */
void	filter_warn(struct filter *, const char *why);

/* Say why this operand cannot be read on; exit status 3. */
void	filter_fail(struct filter *, const char *why);

/*
 * filter_records:
 * Read the lines to their end as records, for a file callback.  Here take also
 * gets records without type and text.
 */
typedef const char *filter_take(struct filter *, void *arg,
    const struct record *);
void	filter_records(struct filter *, struct lines *, filter_take *);

/*
 * Inside document: give a record a member, or replace it.  name is static; json
 * lives in f->document.
 */
void	filter_add(struct filter *, struct filter_record *, const char *name,
    struct span json);

/* Inside document: reject a record; it will not be written. */
void	filter_refuse(struct filter *, struct filter_record *,
    const char *why);

/*
 * One line for --explain, to standard error; for id where the user named one.
 * Nothing where --explain was not given.
 */
void	filter_explain(struct filter *, struct span id, struct span json);

#endif
