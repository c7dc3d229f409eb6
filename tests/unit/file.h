#ifndef TESTS_UNIT_FILE_H
#define TESTS_UNIT_FILE_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "ground/span.h"

/* A file for a test, made at the first use and taken away at the end. */
static char file_path[] = "/tmp/unit-XXXXXX";

static inline void
file_remove(void)
{
	unlink(file_path);
}

/* Write bytes to it; its path. */
static inline const char *
file_put(struct span bytes)
{
	static int made;
	int fd = made ? -1 : mkstemp(file_path);
	FILE *f;

	if (!made && (fd == -1 || close(fd) == -1 || atexit(file_remove) != 0))
		abort();
	made = 1;
	f = fopen(file_path, "wb");
	if (f == NULL || fwrite(bytes.p, 1, bytes.n, f) != bytes.n ||
	    fclose(f) != 0)
		abort();
	return file_path;
}

#endif
