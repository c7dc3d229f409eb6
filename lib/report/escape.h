#ifndef REPORT_ESCAPE_H
#define REPORT_ESCAPE_H

#include "ground/bytes.h"
#include "ground/span.h"

/*
 * One escaper for each place that text from outside is written to.  All but
 * escape_csv make one line of the text: a run of spaces, tabs and line ends
 * becomes a space.  Controls, and format characters that reorder or hide text
 * (U+202E, U+200B), come out as \u202e; those that scripts and emoji need
 * (joiners, left-to-right marks) stay.  A malformed byte becomes U+FFFD.
 * Cost: linear.
 */

/* For a terminal. */
void	escape_terminal(struct bytes *, struct span);

/*
 * For a terminal that shows ASCII only: letters lose their marks, quotes and
 * dashes become plain, all else is shown as \u65b0.
 */
void	escape_ascii(struct bytes *, struct span);

/* For HTML and XML text, and attribute values within double quotes. */
void	escape_html(struct bytes *, struct span);

/* For CommonMark and GFM: text in a line or in a cell of a table. */
void	escape_markdown(struct bytes *, struct span);

/*
 * escape_csv:
 * A field by RFC 4180, faithful byte for byte; quoted where it must be.  With
 * defuse, text that a spreadsheet would run as a formula gets an apostrophe in
 * front (OWASP, CSV injection).
 */
void	escape_csv(struct bytes *, struct span, int defuse);

/* May it be linked to?  Only http and https, and no character that hides. */
int	escape_is_link(struct span url);

#endif
