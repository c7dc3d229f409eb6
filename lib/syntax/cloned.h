#ifndef SYNTAX_CLONED_H
#define SYNTAX_CLONED_H

/*
 * For loops that cost: they are compiled for several processors, and each
 * clone gives the same.  Clang 14 gives clones a name that other files do not
 * find, and a libc without indirect functions cannot choose.
 */
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && \
    !defined(__clang__) && !defined(SANITIZED)
#define CLONED	__attribute__((__target_clones__("avx2", "default")))
#else
#define CLONED
#endif

#endif
