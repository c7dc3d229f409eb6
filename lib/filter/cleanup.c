#include "filter/cleanup.h"

#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

#include "filter/message.h"
#include "ground/fault.h"

static const char *volatile unfinished;

void
cleanup_file(const char *path)
{
	unfinished = path;
}

static void
remove_it(void)
{
	const char *path = unfinished;

	if (path != NULL)
		unlink(path);
}

static void
on_signal(int sig)
{
	remove_it();
	signal(sig, SIG_DFL);
	raise(sig);
}

void
cleanup_start(void)
{
	static const int fatal[] = { SIGINT, SIGTERM, SIGHUP };

	atexit(remove_it);
	for (size_t i = 0; i < sizeof(fatal) / sizeof(fatal[0]); i++)
		if (signal(fatal[i], on_signal) == SIG_IGN)
			signal(fatal[i], SIG_IGN);	/* as under nohup */
}

void
cleanup_no_memory(void)
{
	message_say("out of memory");
	remove_it();
	_exit(3);
}

void *
cleanup_malloc(size_t n)
{
	void *p = FAULT("malloc") ? NULL : malloc(n);

	if (p == NULL)
		cleanup_no_memory();
	return p;
}
