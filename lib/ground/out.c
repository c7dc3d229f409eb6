#include "ground/out.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ground/fault.h"

#define FLUSH_AT	((size_t)64 * 1024)

static int
open_temp(struct out *o)
{
	mode_t mask;

	if (asprintf(&o->temp, "%s.XXXXXX", o->path) == -1) {
		o->temp = NULL;
		return -1;
	}
	if ((o->fd = mkstemp(o->temp)) == -1)
		return -1;
	/* mkstemp makes a private file; the result is like any other. */
	mask = umask(0);
	umask(mask);
	return fchmod(o->fd, 0666 & ~mask);
}

int
out_open(struct out *o, const char *path)
{
	int err;

	*o = (struct out){ .fd = STDOUT_FILENO };
	if (path == NULL)
		return 0;
	if ((o->path = strdup(path)) != NULL && open_temp(o) == 0)
		return 0;
	err = errno;
	free(o->path);
	free(o->temp);
	*o = (struct out){ .fd = -1, .err = err };
	errno = err;
	return -1;
}

int
out_write(int fd, struct span s)
{
	ssize_t n;

	while (s.n > 0) {
		n = write(fd, s.p, s.n);
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1)
			return -1;
		s = span_sub(s, (size_t)n, s.n);
	}
	return 0;
}

int
out_flush(struct out *o)
{
	if (o->err == 0)
		o->err = o->buf.err;
	if (o->err == 0 && o->buf.n > 0 && (FAULT("out_write") ||
	    out_write(o->fd, bytes_span(&o->buf)) == -1))
		o->err = errno;
	bytes_clear(&o->buf);
	if (o->err == 0)
		return 0;
	errno = o->err;
	return -1;
}

void
out_span(struct out *o, struct span s)
{
	if (o->err != 0)
		return;
	bytes_add(&o->buf, s);
	if (o->buf.n >= FLUSH_AT)
		out_flush(o);
}

void
out_line(struct out *o, struct span s)
{
	out_span(o, s);
	out_span(o, SPAN("\n"));
	if (o->unbuffered)
		out_flush(o);
}

/* A full disk may show only here. */
static int
close_file(struct out *o)
{
	int rv = 0;

	if (o->path != NULL && fsync(o->fd) == -1 && errno != EINVAL)
		rv = -1;
	if (close(o->fd) == -1)
		rv = -1;
	return rv;
}

int
out_finish(struct out *o, int keep)
{
	int err;

	if (o->fd == -1)
		return 0;
	out_flush(o);
	if (close_file(o) == -1 && o->err == 0)
		o->err = errno;
	if (o->temp != NULL && keep && o->err == 0 &&
	    rename(o->temp, o->path) == -1)
		o->err = errno;
	if (o->temp != NULL && (!keep || o->err != 0))
		unlink(o->temp);
	err = o->err;
	free(o->path);
	free(o->temp);
	bytes_close(&o->buf);
	*o = (struct out){ .fd = -1 };
	errno = err;
	return err == 0 ? 0 : -1;
}
