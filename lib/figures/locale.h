#ifndef FIGURES_LOCALE_H
#define FIGURES_LOCALE_H

/*
 * locale_comma:
 * Is a comma the decimal mark of a language ("de", "pt-BR", "fr_CH.UTF-8")?  Of
 * one whose country is not in the table the language says.  -1: not known.
 */
int	locale_comma(const char *language);

#endif
