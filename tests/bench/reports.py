#!/usr/bin/env python3
"""reports.py REPORTS KEYS STORIES
So many reports, twenty a document, that answer so many questions, as JSON lines for
merge-claims.  The same bytes each time."""
import json
import random
import sys

PREDICATES = ['killed', 'injured', 'missing', 'detained', 'displaced']
SOURCES = ['police', 'Civil Defence', 'Ministry of Health', 'Red Cross']
VALUES = [8, 12, 13, 300, 353, 2000]


def document(i, stories):
    return dict(type='document', doc='d%06d' % i, outlet='Paper %d' % (i % 50),
                published='2024-03-%02d' % (1 + i % 9),
                story='s%04d' % (i % stories))


def report(rnd, i, documents, keys, stories):
    doc, n = i % documents, i // documents
    question = rnd.randrange(keys // stories)
    value, who = rnd.choice(VALUES), rnd.choice(SOURCES)
    outlet = 'Paper %d' % (doc % 50)
    return dict(
        type='report', doc='d%06d' % doc, start=200 * n + 20,
        end=200 * n + 24, text=str(value), n=n, zone='body',
        sentence='In place number %d some %d people were hit, %s said, and '
        'words go on here.' % (i, value, who), sentence_start=200 * n,
        kind='cardinal', value=value, low=value, high=value,
        predicate=PREDICATES[question % 5], lemma='hit', role='patient',
        subject='thing-%d' % (question // 5), noun='thing', place='Lima',
        country='PE', as_of='2024-03-%02d' % rnd.randint(1, 9),
        as_of_from='published', story='s%04d' % (doc % stories),
        chain=[dict(name=outlet, name_key=outlet.lower(), kind='outlet'),
               dict(start=200 * n + 40, end=200 * n + 50, name=who,
                    name_key=who.lower(), kind='organisation')])


def main():
    reports, keys, stories = map(int, sys.argv[1:])
    documents = max(stories, reports // 20)
    rnd = random.Random(1)
    for i in range(documents):
        print(json.dumps(document(i, stories)))
    for i in range(reports):
        print(json.dumps(report(rnd, i, documents, keys, stories)))


main()
