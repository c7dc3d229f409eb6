#!/usr/bin/env python3
"""Sentences with names marked, for lib/entities/mkchain.c.

  mknames.py --split PROGRAM --titles TABLE CORPUS... > sentences

Each CORPUS is JSON lines {"id","text","entities":[{"start","end","type"}]}, types PER ORG LOC (GPE and FAC
are LOC, others no names), or a .txt with names marked [name/KIND].  A sentence is a line: the text and, behind
tabs, "start end KIND" for each name; an empty line ends a document.  Titles before a person are no part of the
name.
"""
import argparse, json, re, subprocess

KINDS = {'PER': 'PER', 'ORG': 'ORG', 'LOC': 'LOC', 'GPE': 'LOC', 'FAC': 'LOC'}


def marked(line):
    """[name/KIND] in a line, as text and entities"""
    text, ents, at = '', [], 0
    for m in re.finditer(r'\[([^\]/]+)/([A-Z]+)\]', line):
        text += line[at:m.start()]
        ents.append({'start': len(text), 'end': len(text) + len(m.group(1)), 'type': m.group(2)})
        text += m.group(1)
        at = m.end()
    return text + line[at:], ents


def pattern(path):
    """titles of the table, as they may stand before a name"""
    words = [l.split('\t')[0].strip() for l in open(path, encoding='utf-8') if not l.startswith('#')]
    words = sorted((re.escape(w) for w in words if w), key=lambda w: (-len(w), w))
    return re.compile(r'(?:(?:%s)\b\.?\s+)+' % '|'.join(words), re.I)


def documents(path):
    for i, l in enumerate(open(path, encoding='utf-8')):
        if not path.endswith('.txt'):
            r = json.loads(l)
            yield r['id'], r['text'], r['entities']
        elif not l.startswith('#'):
            text, ents = marked(l.rstrip('\n'))
            yield 'line%d' % i, text, ents


def names(titles, text, ents, start, end):
    for e in ents:
        s, t = e['start'], e['end']
        if e['type'] in KINDS and start <= s and t <= end:
            if text[s:s + 4].lower() == 'the ':
                s += 4
            m = titles.match(text, s, t)
            if e['type'] == 'PER' and m and m.end() < t:
                s = m.end()
            yield '%d %d %s' % (s - start, t - start, KINDS[e['type']])


def write(split, titles, path):
    docs = {i: (t, e) for i, t, e in documents(path)}
    src = b''.join(json.dumps({'doc': i, 'text': t}).encode() + b'\n' for i, (t, e) in docs.items())
    out = subprocess.run([split, '--from=jsonl'], input=src, stdout=subprocess.PIPE, check=True).stdout
    last = None
    for l in out.decode().splitlines():
        r = json.loads(l)
        if r.get('type') != 'sentence' or 'field' in r:
            continue
        if r['doc'] != last:
            print()
        last = r['doc']
        text, ents = docs[last]
        print('\t'.join([re.sub(r'\s', ' ', r['text'])] + list(names(titles, text, ents, r['start'], r['end']))))
    print()


ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument('--split', required=True)
ap.add_argument('--titles', required=True)
ap.add_argument('corpora', nargs='+')
o = ap.parse_args()
titles = pattern(o.titles)
for path in o.corpora:
    write(o.split, titles, path)
