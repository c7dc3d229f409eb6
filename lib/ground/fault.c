#include "ground/fault.h"

#ifdef FAULTS
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct {
	const char	*name;
	int		 value;
} errors[] = {
	{ "EIO", EIO }, { "ENOMEM", ENOMEM }, { "ENOSPC", ENOSPC },
	{ "EPIPE", EPIPE },
};

static int hits, wanted;

static void
say_unhit(void)
{
	if (wanted && hits == 0)
		_exit(99);
}

/* The value of key in FAULT=key=value,…; NULL if it is not there. */
static const char *
setting(const char *all, const char *key, size_t *n)
{
	size_t k = strlen(key);

	for (; *all != '\0'; all += strcspn(all, ","), all += *all == ',') {
		if (strncmp(all, key, k) != 0 || all[k] != '=')
			continue;
		*n = strcspn(all + k + 1, ",");
		return all + k + 1;
	}
	return NULL;
}

static int
error_number(const char *all)
{
	size_t n;
	const char *name = setting(all, "errno", &n);

	for (size_t i = 0; name != NULL && i < sizeof(errors) /
	    sizeof(errors[0]); i++)
		if (strlen(errors[i].name) == n &&
		    strncmp(errors[i].name, name, n) == 0)
			return errors[i].value;
	return EIO;
}

int
fault_hit(const char *name)
{
	const char *all = getenv("FAULT"), *want, *after;
	static long passed;
	size_t n;

	if (all == NULL || (want = setting(all, "name", &n)) == NULL)
		return 0;
	if (!wanted) {
		wanted = 1;
		atexit(say_unhit);
	}
	if (strlen(name) != n || strncmp(name, want, n) != 0)
		return 0;
	after = setting(all, "after", &n);
	if (after != NULL && passed++ < strtol(after, NULL, 10))
		return 0;
	hits++;
	errno = error_number(all);
	return 1;
}
#else
extern int fault_none;		/* a translation unit needs a declaration */
#endif
