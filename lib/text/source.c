#include "text/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <zlib.h>
#include <zstd.h>

#include "ground/fault.h"

#define CHUNK	((size_t)64 * 1024)

enum packing { PLAIN, GZIP, ZSTD };

struct source {
	int		 fd, end;	/* end: the file is read to its end */
	enum packing	 packing;
	int		 within;	/* inside a gzip member or zstd frame */
	z_stream	 z;
	ZSTD_DStream	*zstd;
	size_t		 at, n;		/* what is left in in */
	unsigned char	 in[CHUNK];
};

static int
fill(struct source *s, const char **why)
{
	ssize_t n;

	memmove(s->in, s->in + s->at, s->n - s->at);
	s->n -= s->at;
	s->at = 0;
	do
		n = FAULT("source_read") ? -1 :
		    read(s->fd, s->in + s->n, CHUNK - s->n);
	while (n == -1 && errno == EINTR);
	if (n == -1) {
		*why = strerror(errno);
		return -1;
	}
	s->end = n == 0;
	s->n += (size_t)n;
	return 0;
}

static int
begins(const struct source *s, const char *magic, size_t n)
{
	return s->n - s->at >= n && memcmp(s->in + s->at, magic, n) == 0;
}

static int
sniff(struct source *s)
{
	const char *why;

	while (s->n < 4 && !s->end)
		if (fill(s, &why) == -1)
			return -1;
	if (begins(s, "\x1f\x8b", 2)) {
		s->packing = GZIP;
		if (inflateInit2(&s->z, 15 + 16) != Z_OK)
			return -1;
	} else if (begins(s, "\x28\xb5\x2f\xfd", 4)) {
		s->packing = ZSTD;
		if ((s->zstd = ZSTD_createDStream()) == NULL)
			return -1;
	}
	return 0;
}

static int
open_path(const char *path)
{
	struct stat st;
	int fd = strcmp(path, "-") == 0 ? dup(STDIN_FILENO) :
	    open(path, O_RDONLY | O_CLOEXEC);

	if (fd == -1)
		return -1;
	if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
		close(fd);
		errno = EISDIR;
		return -1;
	}
	return fd;
}

struct source *
source_open(const char *path)
{
	struct source *s = malloc(sizeof(*s));
	int err;

	if (s == NULL)
		return NULL;
	memset(s, 0, offsetof(struct source, in));	/* not its bytes */
	if ((s->fd = open_path(path)) != -1 && sniff(s) == 0)
		return s;
	err = errno;
	source_close(s);
	errno = err;
	return NULL;
}

void
source_close(struct source *s)
{
	if (s == NULL)
		return;
	if (s->packing == GZIP)
		inflateEnd(&s->z);
	ZSTD_freeDStream(s->zstd);
	if (s->fd != -1)
		close(s->fd);
	free(s);
}

static long
read_plain(struct source *s, char *p, size_t n)
{
	if (n > s->n - s->at)
		n = s->n - s->at;
	memcpy(p, s->in + s->at, n);
	s->at += n;
	return (long)n;
}

static long
read_gzip(struct source *s, char *p, size_t n, const char **why)
{
	int rv;

	s->within = 1;
	s->z.next_in = s->in + s->at;
	s->z.avail_in = (uInt)(s->n - s->at);
	s->z.next_out = (Bytef *)p;
	s->z.avail_out = (uInt)n;
	rv = inflate(&s->z, Z_NO_FLUSH);
	s->at = s->n - s->z.avail_in;
	if (rv == Z_STREAM_END) {
		s->within = 0;
		if (inflateReset(&s->z) != Z_OK)
			rv = Z_MEM_ERROR;
	}
	if (rv == Z_OK || rv == Z_STREAM_END || rv == Z_BUF_ERROR)
		return (long)(n - s->z.avail_out);
	*why = "damaged gzip data";
	return -1;
}

static long
read_zstd(struct source *s, char *p, size_t n, const char **why)
{
	ZSTD_inBuffer in = { s->in, s->n, s->at };
	ZSTD_outBuffer out = { p, n, 0 };
	size_t rv = ZSTD_decompressStream(s->zstd, &out, &in);

	s->at = in.pos;
	if (ZSTD_isError(rv)) {
		*why = "damaged zstd data";
		return -1;
	}
	s->within = rv != 0;
	return (long)out.pos;
}

long
source_read(struct source *s, char *p, size_t n, const char **why)
{
	long got = 0;

	if (n > CHUNK)
		n = CHUNK;
	while (got == 0) {
		if (s->at == s->n && !s->end && fill(s, why) == -1)
			return -1;
		if (s->at == s->n && s->packing == PLAIN)
			return 0;
		if (s->at == s->n && !s->within)
			return 0;
		if (s->packing == PLAIN)
			return read_plain(s, p, n);
		got = s->packing == GZIP ? read_gzip(s, p, n, why) :
		    read_zstd(s, p, n, why);
		if (got == 0 && s->end && s->at == s->n && s->within) {
			*why = "compressed data is cut off";
			return -1;
		}
	}
	return got;
}

int
source_resume(struct source *s)
{
	const char *why;

	if (s->packing != GZIP || inflateReset(&s->z) != Z_OK)
		return 0;
	s->within = 0;
	if (s->at < s->n)
		s->at++;	/* not where it failed */
	for (;; s->at++) {
		if (s->n - s->at < 3 && !s->end && fill(s, &why) == -1)
			return 0;
		if (s->n - s->at < 3)
			return 0;
		if (begins(s, "\x1f\x8b\x08", 3))
			return 1;
	}
}
