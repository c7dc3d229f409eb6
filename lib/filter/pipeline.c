#include "filter/pipeline.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "filter/cleanup.h"
#include "filter/message.h"

struct pipeline
pipeline_init(struct arena *arena)
{
	struct pipeline p = { .arena = arena };

	for (size_t i = 0; i < STAGES; i++)
		pipeline_operand(&p, (enum stage)i, arena_str(arena,
		    span_of(stages_names[i])));
	return p;
}

void
pipeline_operand(struct pipeline *p, enum stage stage, char *arg)
{
	*VEC_PUSH(p->arena, &p->args[stage]) = arg;
}

void
pipeline_option(struct pipeline *p, enum stage stage, const char *name,
    const char *value)
{
	struct bytes b = { 0 };

	bytes_printf(&b, "--%s", name);
	if (value != NULL)
		bytes_printf(&b, "=%s", value);
	if (b.err == 0)
		pipeline_operand(p, stage, arena_str(p->arena,
		    bytes_span(&b)));
	bytes_close(&b);
}

/* In the child: from and to are pipe ends, or the standard ones. */
static void
become(struct pipeline *p, enum stage stage, int from, int to)
{
	pipeline_operand(p, stage, NULL);
	if (from != STDIN_FILENO) {
		dup2(from, STDIN_FILENO);
		close(from);
	}
	if (to != STDOUT_FILENO) {
		dup2(to, STDOUT_FILENO);
		close(to);
	}
	stages_exec(stage, p->args[stage].v);
	_exit(3);
}

static int
failed(void)
{
	message_say(strerror(errno));
	return 3;
}

/* Start all; returns 3 if that failed on the way. */
static int
start(struct pipeline *p, pid_t pids[STAGES])
{
	int fd[2], from = STDIN_FILENO;

	for (int i = 0; i < STAGES; i++) {
		fd[1] = STDOUT_FILENO;
		if (i + 1 < STAGES && pipe(fd) == -1)
			return failed();
		if ((pids[i] = fork()) == 0) {
			if (i + 1 < STAGES)
				close(fd[0]);
			become(p, (enum stage)i, from, fd[1]);
		}
		if (from != STDIN_FILENO)
			close(from);
		if (fd[1] != STDOUT_FILENO)
			close(fd[1]);
		if (pids[i] == -1)
			return failed();
		from = fd[0];
	}
	return 0;
}

static int
status_of(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			return 3;
	if (WIFEXITED(status))
		return WEXITSTATUS(status);
	return WIFSIGNALED(status) && WTERMSIG(status) == SIGPIPE ? 0 : 3;
}

/* The options of a stage and --version: only tells whether they are right. */
static char **
options_of(struct pipeline *p, enum stage stage)
{
	const struct pipeline_args *all = &p->args[stage];
	struct pipeline_args v = { 0 };

	for (size_t i = 0; i < all->n && strcmp(all->v[i], "--") != 0; i++)
		*VEC_PUSH(p->arena, &v) = all->v[i];
	if (v.n == 1)
		return NULL;
	*VEC_PUSH(p->arena, &v) = arena_str(p->arena, SPAN("--version"));
	*VEC_PUSH(p->arena, &v) = NULL;
	return v.v;
}

/*
 * Are the options of a stage right?  Asked before the pipeline runs: it would
 * else write a report of nothing.  Returns the exit status.
 */
static int
check(struct pipeline *p, enum stage stage)
{
	char **argv = options_of(p, stage);
	pid_t pid;
	int fd;

	if (argv == NULL)
		return 0;
	if ((pid = fork()) == 0) {
		if ((fd = open("/dev/null", O_WRONLY)) != -1)
			dup2(fd, STDOUT_FILENO);
		stages_exec(stage, argv);
		_exit(3);
	}
	return pid == -1 ? failed() : status_of(pid);
}

static int
run(struct pipeline *p)
{
	pid_t pids[STAGES] = { 0 };
	int rv = 0, one;

	for (int i = 0; i < STAGES; i++)
		if ((rv = check(p, (enum stage)i)) != 0)
			return rv;
	rv = start(p, pids);
	for (int i = 0; i < STAGES; i++) {
		one = pids[i] > 0 ? status_of(pids[i]) : 0;
		if (one > rv)
			rv = one;
	}
	return rv;
}

/*
 * The report goes to a file beside output, of the same suffix, which becomes
 * output when all stages could finish.
 */
static int
run_to_file(struct pipeline *p, const char *output)
{
	const char *slash = strrchr(output, '/');
	const char *dot = strrchr(slash != NULL ? slash : output, '.');
	const char *suffix = dot != NULL ? dot : "";
	char *temp;
	int fd, rv;

	if (asprintf(&temp, "%.*s.XXXXXX%s",
	    (int)(strlen(output) - strlen(suffix)), output, suffix) == -1)
		cleanup_no_memory();
	if ((fd = mkstemps(temp, (int)strlen(suffix))) == -1) {
		message_at(output, 0, 0, strerror(errno));
		free(temp);
		return 3;
	}
	cleanup_file(temp);
	close(fd);
	pipeline_option(p, STAGE_RENDER, "output", temp);
	rv = run(p);
	if (rv < 2 && rename(temp, output) == -1) {
		message_at(output, 0, 0, strerror(errno));
		rv = 3;
	}
	if (rv >= 2)
		unlink(temp);
	cleanup_file(NULL);
	free(temp);
	return rv;
}

int
pipeline_run(struct pipeline *p, const char *output)
{
	struct stat st;

	if (output == NULL || strcmp(output, "-") == 0)
		return run(p);
	if (stat(output, &st) == -1 || S_ISREG(st.st_mode))
		return run_to_file(p, output);
	pipeline_option(p, STAGE_RENDER, "output", output);
	return run(p);
}
