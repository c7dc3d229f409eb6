#ifndef FILTER_SANDBOX_H
#define FILTER_SANDBOX_H

/*
 * sandbox_close:
 * From here on this process may read any file, write and rename only beside
 * output (NULL: nowhere) and in $TMPDIR, run no program and open no network.
 * Done as far as the kernel can (Landlock); where it cannot, all goes on
 * without.
 */
void	sandbox_close(const char *output);

#endif
