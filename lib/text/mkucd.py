#!/usr/bin/env python3
"""Write lib/text/ucd.c from the Unicode Character Database.

  mkucd.py /usr/share/unicode > lib/text/ucd.c

Run by hand when the Unicode version changes (make ucd); the result is committed.
"""
import os
import sys
import unicodedata

DIR = sys.argv[1]
UPPER, LOWER, ALPHA, DIGIT, SPACE, MARK, FORMAT, CONTROL, WIDE = (
    1 << k for k in range(9))
TOP = 0x110000


def rows(name):
    with open(os.path.join(DIR, name), encoding='utf-8') as f:
        for line in f:
            line = line.split('#')[0].strip()
            if line:
                yield [c.strip() for c in line.split(';')]


def interval(text):
    a, _, b = text.partition('..')
    return int(a, 16), int(b or a, 16) + 1


props = [0] * TOP
lower = {}
base = {}
decomposed = {}
first = None
for r in rows('UnicodeData.txt'):
    cp, name, cat = int(r[0], 16), r[1], r[2]
    start = first if name.endswith(', Last>') else cp
    first = cp if name.endswith(', First>') else None
    bits = 0
    if cat in ('Lu', 'Lt'):
        bits |= UPPER
    if cat == 'Ll':
        bits |= LOWER
    if cat[0] == 'L':
        bits |= ALPHA
    if cat == 'Nd':
        bits |= DIGIT
    if cat in ('Mn', 'Me', 'Mc'):
        bits |= MARK
    if cat == 'Cf':
        bits |= FORMAT
    if cat == 'Cc':
        bits |= CONTROL
    for c in range(start, cp + 1):
        props[c] = bits
    if r[13]:
        lower[cp] = int(r[13], 16)
    if r[5] and not r[5].startswith('<'):
        decomposed[cp] = int(r[5].split()[0], 16)
for r in rows('PropList.txt'):
    if r[1] == 'White_Space':
        for c in range(*interval(r[0])):
            props[c] |= SPACE
for r in rows('EastAsianWidth.txt'):
    if r[1] in ('W', 'F'):
        for c in range(*interval(r[0])):
            props[c] |= WIDE
# Letters that Unicode does not decompose, as newsrooms spell them plainly.
base.update({ord(a): ord(b) for a, b in zip('øØłŁđĐħĦıŧŦ', 'oOlLdDhHitT')})
for cp in decomposed:
    c = cp
    while c in decomposed:
        c = decomposed[c]
    if props[cp] & ALPHA and c < 0x250 and props[c] & ALPHA:
        base[cp] = c
version = unicodedata.unidata_version
for line in open(os.path.join(DIR, 'ReadMe.txt'), encoding='utf-8'):
    if 'Version' in line and 'Unicode' in line:
        version = line.split('Version')[1].split()[0].rstrip('.')
        break


def ranges():
    start = 0
    for c in range(1, TOP + 1):
        if c == TOP or props[c] != props[start]:
            if props[start]:
                yield start, c, props[start]
            start = c


def deltas(table):
    """runs of one difference and one step (1 or 2) between code points"""
    run = None
    for c in sorted(table):
        d = table[c] - c
        if run and d == run[2] and c - run[1] in (1, 2) and \
                run[3] in (0, c - run[1]):
            run[3] = c - run[1]
            run[1] = c
        else:
            if run:
                yield run
            run = [c, c, d, 0]
    if run:
        yield run


def table(kind, name, items):
    """items are written rows; several a line, within 80 columns"""
    print('\nconst struct %s %s[] = {' % (kind, name))
    line = '\t'
    n = 0
    for item in items:
        n += 1
        if len(line.expandtabs(8)) + len(item) + 1 > 80:
            print(line.rstrip())
            line = '\t'
        line += item + ' '
    print(line.rstrip() + '\n};')
    print('const size_t %s_n = %d;' % (name, n))


print('/* Made by mkucd.py from Unicode %s: do not edit. */' % version)
print('#include "text/ucd.h"')
table('ucd_range', 'ucd_ranges',
      ['{0x%x,0x%x,%d},' % r for r in ranges()])
table('ucd_delta', 'ucd_lower',
      ['{0x%x,0x%x,%d,%d},' % (a, b + 1, d, s or 1)
       for a, b, d, s in deltas(lower)])
table('ucd_delta', 'ucd_base',
      ['{0x%x,0x%x,%d,%d},' % (a, b + 1, d, s or 1)
       for a, b, d, s in deltas(base)])
