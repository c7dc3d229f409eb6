#include "filter/program.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "filter/cleanup.h"
#include "filter/message.h"
#include "filter/usage.h"
#include "text/lexfile.h"

/*
 * A closed standard descriptor would be given to the next file that is opened;
 * put something there that fails to do what it is for.
 */
void
program_descriptors(void)
{
	static const int modes[] = { O_WRONLY, O_RDONLY, O_RDWR };

	for (int fd = 0; fd < 3; fd++)
		if (fcntl(fd, F_GETFD) == -1 && errno == EBADF &&
		    open("/dev/null", modes[fd]) == -1)
			_exit(3);
}

int
program_show(const struct filter *f)
{
	struct bytes b = { 0 };
	struct out out;
	int rv;

	usage_show(&b, f->tool, f->set.show);
	if (out_open(&out, NULL) == -1)
		return 3;
	out_span(&out, bytes_span(&b));
	rv = out_finish(&out, 1) == 0 ? 0 : 3;
	if (rv != 0)
		message_at("standard output", 0, 0, strerror(errno));
	bytes_close(&b);
	return rv;
}

/* A device or a pipe is written to; a file gets its new content at once. */
static int
open_output(struct out *out, const char *path)
{
	struct stat st;
	int fd;

	if (path == NULL || strcmp(path, "-") == 0)
		return out_open(out, NULL);
	if (stat(path, &st) == -1 || S_ISREG(st.st_mode))
		return out_open(out, path);
	if ((fd = open(path, O_WRONLY | O_CLOEXEC)) == -1)
		return -1;
	if (out_open(out, NULL) == -1)
		return -1;
	out->fd = fd;
	return 0;
}

static int
open_lexicon(struct filter *f)
{
	const char *why = NULL;
	size_t line = 0;

	if (f->set.lexicon == NULL)
		return 0;
	f->lexicon = lexfile_open(f->run, f->set.lexicon, &line,
	    &why);
	if (f->lexicon != NULL)
		return 0;
	message_at(f->set.lexicon, line, 0, line > 0 ? why : strerror(errno));
	return 2;
}

static int
open_rejects(struct filter *f)
{
	if (f->set.rejects == NULL)
		return 0;
	f->rejects_fd = open(f->set.rejects, O_WRONLY | O_CREAT | O_TRUNC |
	    O_CLOEXEC, 0666);
	if (f->rejects_fd != -1)
		return 0;
	message_at(f->set.rejects, 0, 0, strerror(errno));
	return 3;
}

int
program_open(struct filter *f)
{
	int rv;

	if ((rv = open_lexicon(f)) != 0 || (rv = open_rejects(f)) != 0)
		return rv;
	if (open_output(&f->out, f->set.output) == -1) {
		message_at(f->set.output, 0, 0, strerror(errno));
		return 3;
	}
	cleanup_file(f->out.temp);
	f->out.unbuffered = f->set.unbuffered || isatty(f->out.fd);
	return 0;
}
