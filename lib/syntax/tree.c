#include "syntax/tree.h"

static const char *const upos_v[] = {
	NULL, "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN",
	"NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
};
const struct names tree_upos = { upos_v, sizeof(upos_v) / sizeof(upos_v[0]) };
