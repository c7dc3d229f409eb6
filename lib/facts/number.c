#include "facts/number.h"

static const char *const number_kind_v[] = {
	NULL, "cardinal", "ordinal", "percent", "money", "measure",
	"duration", "date", "time", "age", "multiple", "fraction", "score",
	"rank", "set", "implied",
};
const struct names number_kind_names = NAMES(number_kind_v);

static const char *const modifier_v[] = {
	NULL, "at-least", "more-than", "at-most", "less-than", "about",
	"nearly", "up-to", "between", "vague",
};
const struct names modifier_names = NAMES(modifier_v);

static const char *const number_role_v[] = {
	NULL, "as-of", "when", "during", "deadline", "from", "to", "by",
	"increment", "total",
};
const struct names number_role_names = NAMES(number_role_v);

static const char *const voice_v[] = {
	NULL, "active", "passive",
};
const struct names voice_names = NAMES(voice_v);

static const char *const part_v[] = {
	NULL, "patient", "agent", "attribute",
};
const struct names part_names = NAMES(part_v);

static const char *const modality_v[] = {
	NULL, "expected", "possible", "conditional",
};
const struct names modality_names = NAMES(modality_v);

struct number
number_init(void)
{
	return (struct number){ .part_of = NUMBER_NOT,
	    .part_of_n = NUMBER_NOT, .same_as = NUMBER_NOT };
}

void
number_exactly(struct number *n, double value)
{
	n->value = n->low = n->high = value;
	n->has_value = n->has_range = 1;
}

const char *
number_kind_name(const struct number *n)
{
	const char *kind = name_of(&number_kind_names, (int)n->kind);

	return kind != NULL ? kind : "number";
}

int
number_is_date(const struct number *n)
{
	return n->kind == NUMBER_DATE || n->kind == NUMBER_TIME ||
	    n->kind == NUMBER_SET;
}
