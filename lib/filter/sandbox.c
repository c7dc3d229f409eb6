#include "filter/sandbox.h"

#if defined(SANITIZED) || defined(FAULTS) || !defined(__linux__)
/* Sanitizers and coverage open files at exit. */
void
sandbox_close(const char *output)
{
	(void)output;
}
#else

#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <linux/landlock.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "filter/spill.h"

/* Later than some headers. */
#define FS_TRUNCATE	(1ULL << 14)
#define NET_BIND	(1ULL << 0)
#define NET_CONNECT	(1ULL << 1)

struct ruleset {		/* landlock_ruleset_attr of ABI 4 */
	uint64_t	fs, net;
};

/* All that changes files or runs them, as the first ABI knows it. */
#define FS_FIRST	(LANDLOCK_ACCESS_FS_EXECUTE | \
	LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | \
	LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | \
	LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | \
	LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | \
	LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM)
#define FS_WRITE	(LANDLOCK_ACCESS_FS_WRITE_FILE | FS_TRUNCATE | \
	LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG)

static void
allow_writing(int rules, uint64_t handled, const char *folder)
{
	struct landlock_path_beneath_attr rule = {
		.allowed_access = FS_WRITE & handled,
	};

	rule.parent_fd = open(folder, O_PATH | O_CLOEXEC);
	if (rule.parent_fd == -1)
		return;
	(void)syscall(SYS_landlock_add_rule, rules,
	    LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
	close(rule.parent_fd);
}

static void
allow(int rules, uint64_t handled, const char *output)
{
	char path[PATH_MAX];

	allow_writing(rules, handled, spill_folder());
	if (output == NULL || strlen(output) >= sizeof(path))
		return;
	strcpy(path, output);
	allow_writing(rules, handled, dirname(path));
}

void
sandbox_close(const char *output)
{
	struct ruleset set = { .fs = FS_FIRST };
	size_t size = sizeof(set.fs);
	long abi;
	int rules;

	abi = syscall(SYS_landlock_create_ruleset, NULL, 0,
	    LANDLOCK_CREATE_RULESET_VERSION);
	if (abi < 1)
		return;
	if (abi >= 2)
		set.fs |= LANDLOCK_ACCESS_FS_REFER;
	if (abi >= 3)
		set.fs |= FS_TRUNCATE;
	if (abi >= 4) {
		set.net = NET_BIND | NET_CONNECT;
		size = sizeof(set);
	}
	rules = (int)syscall(SYS_landlock_create_ruleset, &set, size, 0);
	if (rules == -1)
		return;
	allow(rules, set.fs, output);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
		(void)syscall(SYS_landlock_restrict_self, rules, 0);
	close(rules);
}
#endif
