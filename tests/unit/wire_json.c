#include "tap.h"

#include <math.h>
#include <string.h>

#include "wire/base64.h"
#include "wire/document_json.h"
#include "wire/jsonout.h"
#include "wire/sentence_json.h"

static struct arena *arena;

static int
wrote(struct bytes *b, const char *want)
{
	int good = span_is(bytes_span(b), want);

	if (!good)
		printf("# %.*s\n", (int)b->n, b->p);
	bytes_close(b);
	return good;
}

static int
prints(double x, const char *want)
{
	struct bytes b = { 0 };
	struct jsonout j = jsonout_init(&b);

	jsonout_double(&j, NULL, x);
	return wrote(&b, want);
}

static int
escapes(struct span s, const char *want)
{
	struct bytes b = { 0 };
	struct jsonout j = jsonout_init(&b);

	jsonout_string(&j, NULL, s);
	return wrote(&b, want);
}

static void
test_writer(void)
{
	struct bytes b = { 0 };
	struct jsonout j = jsonout_init(&b);

	tap_ok(prints(2000, "2000") && prints(-5, "-5") && prints(1e15,
	    "1000000000000000"), "whole numbers are written as such");
	tap_ok(prints(0.1, "0.1") && prints(1.4, "1.4") && prints(1.0 / 3,
	    "0.3333333333333333"), "others with the fewest digits");
	tap_ok(prints(INFINITY, "null") && prints(NAN, "null"),
	    "what is not finite is null");
	tap_ok(escapes(SPAN("a\"b\\c\n\x1b/"), "\"a\\\"b\\\\c\\n\\u001b/\""),
	    "controls and quotation marks are escaped");
	tap_ok(escapes(SPAN("\xC3\xA9\xF0\x9F\x92\xA5"),
	    "\"\xC3\xA9\xF0\x9F\x92\xA5\""), "letters are not");
	tap_ok(escapes(SPAN("\xC2\x9B\xFF"), "\"\\u009b\xEF\xBF\xBD\""),
	    "C1 controls are, malformed bytes are replaced");
	jsonout_object(&j, NULL);
	jsonout_array(&j, "a");
	jsonout_object(&j, NULL);
	jsonout_end(&j);
	jsonout_size(&j, NULL, 3);
	jsonout_end(&j);
	jsonout_span(&j, "nothing", SPAN(""));
	jsonout_flag(&j, "no", 0);
	jsonout_flag(&j, "yes", 1);
	jsonout_end(&j);
	tap_ok(wrote(&b, "{\"a\":[{},3],\"yes\":true}"),
	    "commas are seen to, the unknown is absent");
}

static json_t *
parse(const char *s)
{
	return json_loads(s, 0, NULL);
}

/* Is what is read from a record written as the record was? */
static int
sentence_returns(const char *s)
{
	struct jsonin in = jsonin_init(arena);
	json_t *json = parse(s);
	struct bytes b = { 0 };
	struct jsonout j = jsonout_init(&b);
	struct sentence sentence;
	int good;

	sentence_json_read(&in, json, &sentence);
	sentence_json_read_facts(&in, json, &sentence);
	sentence_json_write(&j, &sentence);
	good = wrote(&b, s) && in.why == NULL;
	json_decref(json);
	return good;
}

static void
test_sentence(void)
{
	tap_ok(sentence_returns("{\"type\":\"sentence\",\"doc\":\"d\",\"n\":0,"
	    "\"paragraph\":2,\"field\":\"title\",\"start\":0,\"end\":9,"
	    "\"zone\":\"headline\",\"repeat\":4,\"published\":\"2022-01-06\","
	    "\"language\":\"en\",\"text\":\"12 killed\"}"),
	    "a sentence returns from its record");
	tap_ok(sentence_returns("{\"type\":\"sentence\",\"text\":\"x\","
	    "\"numbers\":[{\"start\":0,\"end\":2,\"text\":\"12\",\"kind\":"
	    "\"cardinal\",\"value\":12,\"low\":12,\"high\":null,\"modifier\":"
	    "\"at-least\",\"unit\":\"km\",\"per\":\"d\",\"iso\":\"P1D\","
	    "\"timex\":\"PXD\",\"of\":{\"start\":3,\"end\":5,\"text\":\"of\","
	    "\"lemma\":\"of\",\"class\":\"police\",\"elided\":true},"
	    "\"holder\":{\"start\":3,\"end\":5,\"text\":\"of\",\"lemma\":"
	    "\"body\"},\"args\":[{\"start\":1,\"end\":2,\"text\":\"a\","
	    "\"case\":\"with\"}],\"predicate\":{\"start\":6,\"end\":9,"
	    "\"text\":\"k\",\"lemma\":\"kill\",\"class\":\"killed\","
	    "\"voice\":\"passive\",\"negated\":true,\"role\":\"patient\"},"
	    "\"clause\":{\"start\":0,\"end\":9},\"role\":\"total\","
	    "\"other\":true,\"part_of\":{\"n\":3,\"index\":0},"
	    "\"same_as\":1}]}"),
	    "so does a number with all its members");
	tap_ok(sentence_returns("{\"type\":\"sentence\",\"text\":\"x\","
	    "\"entities\":[{\"start\":0,\"end\":2,\"text\":\"x\",\"kind\":"
	    "\"place\",\"name\":\"X\",\"name_key\":\"x\",\"id\":3,\"role\":"
	    "\"r\",\"office\":\"o\",\"country\":\"PE\",\"geo\":[-12.05,-77],"
	    "\"acts\":true}],\"attributions\":[{\"source\":{\"start\":1,"
	    "\"end\":2,\"n\":4,\"text\":\"p\",\"name\":\"P\",\"name_key\":"
	    "\"p\",\"kind\":\"unnamed\",\"office\":\"o\"},\"via\":[{\"name\":"
	    "\"v\"}],\"cue\":{\"start\":3,\"end\":4,\"text\":\"said\"},"
	    "\"content\":[[0,3],[5,9]],\"quote\":true,\"continues\":true,"
	    "\"hedge\":\"reportedly\",\"denial\":true}]}"),
	    "so do entities and attributions");
}

static int
complains(const char *s, const char *why)
{
	struct jsonin in = jsonin_init(arena);
	json_t *json = parse(s);
	struct sentence sentence;

	sentence_json_read(&in, json, &sentence);
	sentence_json_read_facts(&in, json, &sentence);
	json_decref(json);
	if (in.why == NULL || strcmp(in.why, why) != 0)
		printf("# %s\n", in.why != NULL ? in.why : "no reason");
	return in.why != NULL && strcmp(in.why, why) == 0;
}

static void
test_wrong_types(void)
{
	tap_ok(complains("{\"text\":[]}", "text must be a string"),
	    "a wrong type is named");
	tap_ok(complains("{\"text\":\"a\",\"n\":-1}",
	    "n must be a whole number"),
	    "a count is no negative number");
	tap_ok(complains("{\"text\":\"a\",\"numbers\":[1]}",
	    "numbers must be a list of objects"), "lists are looked into");
	tap_ok(complains("{}", "no \"text\""), "a text must be there");
}

static void
test_document(void)
{
	static const char s[] = "{\"type\":\"document\",\"doc\":\"d\",\"hash\":"
	    "\"ab\",\"title\":\"t\",\"outlet\":\"o\",\"agencies\":[\"AFP\"],"
	    "\"byline\":[\"A B\",\"C\"],\"dateline\":{\"start\":0,\"end\":3,"
	    "\"text\":\"x\",\"place\":\"y\"},\"published\":\"2022\","
	    "\"updated\":\"2023\",\"published_from\":\"file-name\","
	    "\"corrections\":[\"c\"],\"language\":\"en\",\"source\":\"s\","
	    "\"url\":\"u\",\"length\":7,\"story\":\"z\",\"offset_unit\":"
	    "\"codepoint\",\"text\":\"abc\",\"shingles\":\"AQAAAP////8=\"}";
	struct jsonin in = jsonin_init(arena);
	json_t *json = parse(s);
	struct bytes b = { 0 };
	struct jsonout j = jsonout_init(&b);
	struct document d;

	document_json_read(&in, json, &d);
	tap_ok(d.nshingles == 2 && d.shingles[0] == 1 &&
	    d.shingles[1] == 0xFFFFFFFF, "base64 is read");
	document_json_write(&j, &d);
	tap_ok(wrote(&b, s) && in.why == NULL,
	    "a document returns from its record");
	json_decref(json);
}

int
main(void)
{
	arena = arena_new(NULL);
	test_writer();
	test_sentence();
	test_wrong_types();
	test_document();
	arena_free(arena);
	return tap_done();
}
