#include "tap.h"

#include "ground/bytes.h"
#include "report/escape.h"

static int
gives(void (*escape)(struct bytes *, struct span), struct span in,
    const char *out)
{
	struct bytes b = { 0 };
	int good;

	escape(&b, in);
	good = span_is(bytes_span(&b), out);
	if (!good)
		printf("# %.*s\n", (int)b.n, b.p);
	bytes_close(&b);
	return good;
}

static int
csv(struct span in, int defuse, const char *out)
{
	struct bytes b = { 0 };
	int good;

	escape_csv(&b, in, defuse);
	good = span_is(bytes_span(&b), out);
	bytes_close(&b);
	return good;
}

static void
test_terminal(void)
{
	tap_ok(gives(escape_terminal, SPAN("a\033]52;c;x\007\033[2Jb"),
	    "a\\u001b]52;c;x\\u0007\\u001b[2Jb"),
	    "escape sequences are shown to a terminal, not sent");
	tap_ok(gives(escape_terminal, SPAN("\xc2\x9b" "31m"), "\\u009b31m"),
	    "eight-bit controls are shown too");
	tap_ok(gives(escape_terminal, SPAN("abc\xe2\x80\xaegpj.exe"),
	    "abc\\u202egpj.exe"), "a character that reverses text is shown");
	tap_ok(gives(escape_terminal, SPAN("1\xe2\x80\x8b" "2"), "1\\u200b2"),
	    "a character of no width is shown");
	tap_ok(gives(escape_terminal, SPAN("A\nB\t\tC \r\n"), "A B C "),
	    "line ends and tabs make a space");
	tap_ok(gives(escape_terminal, SPAN("2\xc2\xa0" "000"),
	    "2\xc2\xa0" "000"), "a no-break space stays");
	tap_ok(gives(escape_terminal, SPAN("a\xff" "b"), "a\xef\xbf\xbd" "b"),
	    "a malformed byte becomes U+FFFD");
	tap_ok(gives(escape_terminal, SPAN("\xf3\xa0\x80\x81"), "\\U000e0001"),
	    "a hidden tag beyond the first plane is shown");
	tap_ok(gives(escape_ascii, SPAN("caf\xc3\xa9 \xe2\x80\x9cso\xe2\x80\x9d"
	    " \xe2\x80\x94 \xe6\x96\xb0"), "cafe \"so\" - \\u65b0"),
	    "ASCII keeps letters without marks and shows what it lacks");
}

static void
test_html(void)
{
	tap_ok(gives(escape_html, SPAN("<script>alert('1')</script>"),
	    "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"),
	    "markup is text in HTML");
	tap_ok(gives(escape_html, SPAN("\"><img src=x onerror=a>&amp;"),
	    "&quot;&gt;&lt;img src=x onerror=a&gt;&amp;amp;"),
	    "an attribute cannot be left");
	tap_ok(gives(escape_html, SPAN("a\033\001"), "a\\u001b\\u0001"),
	    "XML gets no control character");
}

static void
test_markdown(void)
{
	tap_ok(gives(escape_markdown, SPAN("a|b `c` [d](e) <f> *g* _h_"),
	    "a\\|b \\`c\\` \\[d\\](e) \\<f\\> \\*g\\* \\_h\\_"),
	    "what means something in Markdown is escaped");
	tap_ok(gives(escape_markdown, SPAN("- x\n# y"), "\\- x \\# y"),
	    "text starts no list and no heading");
	tap_ok(gives(escape_markdown, SPAN("see http://x.y"),
	    "see http\\://x.y"), "an address in a text makes no link");
	tap_ok(gives(escape_markdown, SPAN("&lt;"), "\\&lt;"),
	    "an entity stays what it was");
}

static void
test_csv(void)
{
	tap_ok(csv(SPAN("plain"), 0, "plain"), "plain text is not quoted");
	tap_ok(csv(SPAN("he said \"no\",\nthen"), 0,
	    "\"he said \"\"no\"\",\nthen\""),
	    "quotes are doubled, all is kept");
	tap_ok(csv(SPAN("=1+1"), 0, "=1+1"), "CSV is faithful");
	tap_ok(csv(SPAN("=1+1"), 1, "\"'=1+1\"") &&
	    csv(SPAN("@SUM(1)"), 1, "\"'@SUM(1)\"") &&
	    csv(SPAN("\tx"), 1, "\"'\tx\""),
	    "for a spreadsheet, formulas are defused");
}

static void
test_link(void)
{
	tap_ok(escape_is_link(SPAN("https://news.example/a?b=c&d=%20e")) &&
	    escape_is_link(SPAN("HTTP://news.example/")),
	    "http and https are links");
	tap_ok(!escape_is_link(SPAN("javascript:alert(1)")) &&
	    !escape_is_link(SPAN("data:text/html,x")) &&
	    !escape_is_link(SPAN("//news.example")) &&
	    !escape_is_link(SPAN(" http://x")) && !escape_is_link(SPAN("")),
	    "nothing else is");
	tap_ok(!escape_is_link(SPAN("https://x/\"onclick=1")) &&
	    !escape_is_link(SPAN("https://x/a b")) &&
	    !escape_is_link(SPAN("https://x/\xe2\x80\xae")),
	    "nor is an address with quotes, spaces or hidden characters");
}

int
main(void)
{
	test_terminal();
	test_html();
	test_markdown();
	test_csv();
	test_link();
	return tap_done();
}
