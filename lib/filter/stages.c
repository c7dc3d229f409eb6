#include "filter/stages.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "filter/message.h"

const char *const stages_names[STAGES_ALL] = {
	"split", "extract-numbers", "tag-entities", "merge-claims", "render",
	"syntax", "diff-claims",
};

int
stages_find(const char *name)
{
	for (int i = 0; i < STAGES_ALL; i++)
		if (strcmp(name, stages_names[i]) == 0)
			return i;
	return -1;
}

static int
are_in(const char *folder)
{
	char path[PATH_MAX];
	int n;

	n = snprintf(path, sizeof(path), "%s/%s", folder,
	    stages_names[STAGE_NUMBERS]);
	return n > 0 && (size_t)n < sizeof(path) && access(path, X_OK) == 0;
}

void
stages_folder(struct bytes *to)
{
	static const char moved[] = "/../libexec/copydesk";
	char path[PATH_MAX + sizeof(moved)];
	ssize_t n = readlink("/proc/self/exe", path, PATH_MAX - 1);
	char *slash, *real;

	path[n > 0 ? n : 0] = '\0';
	if ((slash = strrchr(path, '/')) != NULL)
		*slash = '\0';
	if (slash != NULL && !are_in(path))
		strlcat(path, moved, sizeof(path));
	real = slash != NULL && are_in(path) ? realpath(path, NULL) : NULL;
	bytes_str(to, real != NULL ? real : LIBEXECDIR);
	bytes_char(to, '\0');
	free(real);
}

void
stages_exec(enum stage stage, char *argv[])
{
	struct bytes path = { 0 };

	stages_folder(&path);
	if (path.n > 0)
		path.n--;
	bytes_printf(&path, "/%s", stages_names[stage]);
	bytes_char(&path, '\0');
	if (path.err == 0)
		execv(path.p, argv);
	message_at(path.err == 0 ? path.p : stages_names[stage], 0, 0,
	    strerror(errno));
	bytes_close(&path);
}

static int
read_all(struct bytes *to, int fd)
{
	ssize_t n;
	char *p;

	for (;;) {
		if ((p = bytes_reserve(to, 4096)) == NULL)
			return -1;
		n = read(fd, p, 4096);
		if (n == -1 && errno == EINTR)
			continue;
		if (n <= 0)
			return (int)n;
		to->n += (size_t)n;
	}
}

static void
answer(enum stage stage, const char *option, int fd)
{
	char name[32], first[32];
	char *argv[] = { name, first, NULL };

	strlcpy(name, stages_names[stage], sizeof(name));
	strlcpy(first, option, sizeof(first));
	if (dup2(fd, STDOUT_FILENO) != -1)
		stages_exec(stage, argv);
	_exit(3);
}

int
stages_ask(struct bytes *to, enum stage stage, const char *option)
{
	int fd[2], status, rv;
	pid_t pid;

	if (pipe(fd) == -1)
		return -1;
	if ((pid = fork()) == 0)
		answer(stage, option, fd[1]);
	close(fd[1]);
	rv = pid == -1 ? -1 : read_all(to, fd[0]);
	close(fd[0]);
	while (pid != -1 && waitpid(pid, &status, 0) == -1 && errno == EINTR)
		;
	if (rv == 0 && (!WIFEXITED(status) || WEXITSTATUS(status) != 0)) {
		errno = ECHILD;
		rv = -1;
	}
	return rv;
}
