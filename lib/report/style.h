#ifndef REPORT_STYLE_H
#define REPORT_STYLE_H

/* Style sheets, from the .css files of these names beside this header. */
extern const char style_page[];
extern const char style_chart[];

#endif
