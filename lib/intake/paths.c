#include "intake/paths.h"

#include <string.h>

#include "ground/bytes.h"
#include "ground/vec.h"
#include "text/slurp.h"

struct names { VEC(char *); };

char **
paths_read(struct arena *arena, const char *path, size_t *n,
    const char **why)
{
	struct bytes b = { 0 };
	struct names names = { NULL, 0, 0 };
	struct span rest, one;

	*why = NULL;
	if (slurp_file(&b, strcmp(path, "-") == 0 ? "/dev/stdin" : path) == -1)
		return NULL;
	rest = bytes_span(&b);
	if (rest.n > 0 && rest.p[rest.n - 1] == '\0')
		rest.n--;
	else if (rest.n > 0 && memchr(rest.p, '\n', rest.n) != NULL)
		*why = "names must end with NUL bytes, as find -print0 "
		    "writes them";
	while (rest.n > 0 && span_cut(&rest, '\0', &one))
		if (one.n > 0)
			*VEC_PUSH(arena, &names) = arena_str(arena, one);
	bytes_close(&b);
	*n = names.n;
	if (*why != NULL)
		return NULL;
	*VEC_PUSH(arena, &names) = NULL;
	return names.v;
}
