#ifndef FILTER_COMPLETION_H
#define FILTER_COMPLETION_H

#include "ground/bytes.h"

/*
 * completion_write:
 * Append the completions of copydesk and its stages for a shell.  own is what
 * options_list says of copydesk; the stages are asked.  Returns NULL, or what
 * went wrong.
 */
const char	*completion_write(struct bytes *, const char *shell,
    struct span own);

#endif
