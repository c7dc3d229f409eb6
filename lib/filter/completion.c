#include "filter/completion.h"

#include <stdio.h>
#include <string.h>

#include "filter/options.h"
#include "filter/stages.h"

static const char *const shells[] = { "bash", "zsh", "fish", NULL };

/* One line of options_list. */
struct line {
	struct span	name, letter, arg, help;
};

static int
next(struct span *list, struct line *l)
{
	struct span text;

	if (!span_cut(list, '\n', &text) || text.n == 0)
		return 0;
	return span_cut(&text, '\t', &l->name) &&
	    span_cut(&text, '\t', &l->letter) &&
	    span_cut(&text, '\t', &l->arg) && span_cut(&text, '\t', &l->help);
}

static int
needs_value(const struct line *l)
{
	return l->arg.n > 0 && l->arg.p[0] != '[';
}

/* Text inside single quotes of a shell; also without what zsh would read. */
static void
quoted(struct bytes *to, struct span s, const char *escape)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\'') {
			bytes_str(to, "'\\''");
			continue;
		}
		if (strchr(escape, s.p[i]) != NULL)
			bytes_char(to, '\\');
		bytes_char(to, s.p[i]);
	}
}

static void
names(struct bytes *to)
{
	for (int i = 0; i < STAGES_ALL; i++)
		bytes_printf(to, "%s%s", i > 0 ? " " : "", stages_names[i]);
}

static void
bash_words(struct bytes *to, const char *stage, struct span list)
{
	struct line l;

	bytes_printf(to, "\t%s) words='", stage);
	while (next(&list, &l)) {
		bytes_str(to, " --");
		bytes_add(to, l.name);
		if (needs_value(&l))
			bytes_char(to, '=');
	}
	bytes_str(to, "' ;;\n");
}

static void
bash(struct bytes *to, const struct bytes lists[STAGES_ALL], struct span own)
{
	bytes_str(to, "# bash completion for copydesk\n_copydesk()\n{\n"
	    "\tlocal cur=${COMP_WORDS[COMP_CWORD]} stage=copydesk words i\n"
	    "\t[[ $cur == = ]] && cur=\n"
	    "\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
	    "\t\tcase ${COMP_WORDS[i]} in\n\t\t");
	for (int i = 0; i < STAGES_ALL; i++)
		bytes_printf(to, "%s%s", i > 0 ? "|" : "", stages_names[i]);
	bytes_str(to, ")\n\t\t\tstage=${COMP_WORDS[i]}; break ;;\n\t\tesac\n"
	    "\tdone\n\tcase $stage in\n");
	for (int i = 0; i < STAGES_ALL; i++)
		bash_words(to, stages_names[i], bytes_span(&lists[i]));
	bash_words(to, "*", own);
	bytes_str(to, "\tesac\n\tCOMPREPLY=()\n\tif [[ $cur == -* ]]; then\n"
	    "\t\tCOMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
	    "\t\t[[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace\n"
	    "\telif [ \"$COMP_CWORD\" -eq 1 ]; then\n"
	    "\t\tCOMPREPLY=($(compgen -W '");
	names(to);
	bytes_str(to, " env completion' -- \"$cur\"))\n\tfi\n}\n"
	    "complete -o default -F _copydesk copydesk\n");
}

static void
zsh_options(struct bytes *to, struct span list)
{
	struct line l;

	bytes_str(to, "\t\t_arguments -s -S");
	while (next(&list, &l)) {
		bytes_str(to, " \\\n\t\t    '--");
		bytes_add(to, l.name);
		if (l.arg.n > 0)
			bytes_str(to, needs_value(&l) ? "=" : "=-");
		bytes_char(to, '[');
		quoted(to, l.help, "[]:\\");
		bytes_char(to, ']');
		if (l.arg.n > 0)
			bytes_printf(to, "%svalue:_files", needs_value(&l) ?
			    ":" : "::");
		bytes_char(to, '\'');
	}
	bytes_str(to, " \\\n\t\t    '*:file:_files'\n");
}

static void
zsh(struct bytes *to, const struct bytes lists[STAGES_ALL], struct span own)
{
	bytes_str(to, "#compdef copydesk\n\n_copydesk()\n{\n"
	    "\tlocal -a stages\n\tstages=(");
	names(to);
	bytes_str(to, " env completion)\n\tif (( CURRENT == 2 )) && "
	    "[[ $words[2] != -* ]]; then\n"
	    "\t\tcompadd -a stages\n\tfi\n\tcase $words[2] in\n");
	for (int i = 0; i < STAGES_ALL; i++) {
		bytes_printf(to, "\t%s)\n\t\tshift words; (( CURRENT-- ))\n",
		    stages_names[i]);
		zsh_options(to, bytes_span(&lists[i]));
		bytes_str(to, "\t\t;;\n");
	}
	bytes_str(to, "\t*)\n");
	zsh_options(to, own);
	bytes_str(to, "\t\t;;\n\tesac\n}\n\n_copydesk \"$@\"\n");
}

static void
fish_options(struct bytes *to, const char *when, struct span list)
{
	struct line l;

	while (next(&list, &l)) {
		bytes_printf(to, "complete -c copydesk -n '%s' -l ", when);
		bytes_add(to, l.name);
		if (l.letter.n > 0) {
			bytes_str(to, " -s ");
			bytes_add(to, l.letter);
		}
		bytes_str(to, needs_value(&l) ? " -r -d '" : " -d '");
		quoted(to, l.help, "\\");
		bytes_str(to, "'\n");
	}
}

static void
fish(struct bytes *to, const struct bytes lists[STAGES_ALL], struct span own)
{
	char when[64];

	bytes_str(to, "# fish completion for copydesk\n"
	    "complete -c copydesk -n __fish_is_first_arg -a '");
	names(to);
	bytes_str(to, " env completion'\n");
	for (int i = 0; i < STAGES_ALL; i++) {
		snprintf(when, sizeof(when), "__fish_seen_subcommand_from %s",
		    stages_names[i]);
		fish_options(to, when, bytes_span(&lists[i]));
	}
	bytes_str(to, "function __copydesk_no_stage\n"
	    "\tnot __fish_seen_subcommand_from ");
	names(to);
	bytes_str(to, "\nend\n");
	fish_options(to, "__copydesk_no_stage", own);
}

const char *
completion_write(struct bytes *to, const char *shell, struct span own)
{
	static void (*const writers[])(struct bytes *,
	    const struct bytes[STAGES_ALL], struct span) = { bash, zsh, fish };
	struct bytes lists[STAGES_ALL] = { { 0 } };
	const char *why = NULL;
	int which = options_word(shell, shells);

	if (which == -1)
		return "must be bash, zsh or fish";
	for (int i = 0; i < STAGES_ALL && why == NULL; i++)
		if (stages_ask(&lists[i], (enum stage)i, "--options") == -1)
			why = "a stage does not say its options";
	if (why == NULL)
		writers[which](to, lists, own);
	for (int i = 0; i < STAGES_ALL; i++)
		bytes_close(&lists[i]);
	return why;
}
