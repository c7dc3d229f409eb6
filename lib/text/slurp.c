#include "text/slurp.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#define CHUNK	((size_t)64 * 1024)

int
slurp_file(struct bytes *b, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), saved;
	ssize_t n;
	char *p;

	if (fd == -1)
		return -1;
	for (;;) {
		if ((p = bytes_reserve(b, CHUNK)) == NULL) {
			errno = b->err;
			n = -1;
			break;
		}
		if ((n = read(fd, p, CHUNK)) == -1 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		b->n += (size_t)n;
	}
	saved = errno;
	close(fd);
	errno = saved;
	return n == -1 ? -1 : 0;
}
