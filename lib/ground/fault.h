#ifndef GROUND_FAULT_H
#define GROUND_FAULT_H

/*
 * Faults on demand, for tests.  In builds with -DFAULTS, FAULT("out_write") is
 * true when the environment says FAULT=name=out_write,errno=ENOSPC (or after=N
 * to let the first N pass), and sets errno.  A fault that was asked for and
 * never hit makes the program exit with 99.  Else FAULT is 0.
 */
#ifdef FAULTS
int	fault_hit(const char *name);
#define FAULT(name)	fault_hit(name)
#else
#define FAULT(name)	0
#endif

#endif
