#include "tap.h"

#include <string.h>

#include "text/subject.h"

static int
lacks(const char *text, const char *texts)
{
	struct subject subject;

	subject_read(&subject, span_of(text));
	return subject_lacks(&subject, texts);
}

int
main(void)
{
	static char text[SUBJECT_MAX + 8];
	static struct subject subject;

	tap_ok(!lacks("Nine died in the fire.", "fire") &&
	    !lacks("fire", "fire"), "what stands there is never lacking");
	tap_ok(!lacks("ALL RIGHTS RESERVED", "rights") &&
	    !lacks("all rights", "RIGHTS"), "in capitals or not");
	tap_ok(lacks("Nine died.", "fire") && lacks("erif", "fire") &&
	    lacks("", "fire"), "what does not is");
	tap_ok(!lacks("Nine died.", "fire|died") &&
	    lacks("Nine died.", "fire|flood"), "one of several is enough");
	tap_ok(!lacks("in 2019", "d") && !lacks("at 0", "d") &&
	    lacks("died", "d") && !lacks("at 7", "fire|d"),
	    "d alone is a digit");
	tap_ok(!lacks("LIMA (AP)", "(") && lacks("LIMA AP", "(") &&
	    !lacks("a/b", "/"), "signs");
	tap_ok(!lacks("", "") && !lacks("x", NULL), "nothing is never lacking");
	memset(text, 'a', SUBJECT_MAX - 1);
	memcpy(text + SUBJECT_MAX - 1, "\xc3\xa9 fire", 7);
	subject_read(&subject, (struct span){ text, SUBJECT_MAX + 6 });
	tap_ok(subject.text.n == SUBJECT_MAX - 1 &&
	    subject_lacks(&subject, "fire"),
	    "a long text is cut, in no letter");
	return tap_done();
}
