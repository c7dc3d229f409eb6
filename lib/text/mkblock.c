/* mkblock NAME FILE: any file as a block, as C on standard output. */
#include <err.h>
#include <stdio.h>

#include "ground/bytes.h"
#include "text/slurp.h"

/* Octal digits suffice that no digit can follow: then three. */
static void
print_byte(unsigned char c, unsigned char next)
{
	if (c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '?')
		putchar(c);
	else if (next >= '0' && next <= '7')
		printf("\\%03o", c);
	else
		printf("\\%o", c);
}

int
main(int argc, char **argv)
{
	struct bytes b = { 0 };

	if (argc != 3)
		errx(2, "usage: mkblock name file");
	if (slurp_file(&b, argv[2]) == -1)
		err(3, "%s", argv[2]);
	printf("/* Made by mkblock from %s: do not edit. */\n"
	    "#include \"lang/en.h\"\n\n"
	    "static const _Alignas(64) char data[] =\n\t\"", argv[2]);
	for (size_t i = 0; i < b.n; i++) {
		if (i % 1024 == 0 && i > 0)
			fputs("\"\n\t\"", stdout);
		print_byte((unsigned char)b.p[i], i + 1 < b.n &&
		    i % 1024 != 1023 ? (unsigned char)b.p[i + 1] : 0);
	}
	printf("\";\n\nconst struct block %s = { data, %zu };\n", argv[1],
	    b.n);
	bytes_close(&b);
	if (ferror(stdout) || fclose(stdout) == EOF)
		err(3, "standard output");
	return 0;
}
