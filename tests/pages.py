"""pages.py SPLIT FOLDER [--errors]: what split takes from web pages.

FOLDER holds NAME.html, and beside each NAME.txt (what a reader calls the report) and
NAME.json (what is true of it; captions: texts that stand under pictures).  Prints,
for each page, the F1 of its words and what of the metadata is wrong; then the mean
and the share of metadata that is right.  Words count as they stand in the order of
no matter what; bylines, credits and boilerplate, which claim nothing, are left aside.
"""
import collections
import glob
import json
import os
import re
import subprocess
import sys

MEMBERS = ('title', 'outlet', 'published', 'updated', 'byline', 'agencies',
           'url', 'language')
ASIDE = ('boilerplate', 'byline', 'credit')


def words(text):
    return collections.Counter(re.findall(r'\w+', text.lower()))


def f1(got, wanted):
    same = sum((got & wanted).values())
    if same == 0:
        return 0.0
    return 2 * same / (sum(got.values()) + sum(wanted.values()))


def split(program, path):
    out = subprocess.run([program, '--with-source', path], check=True,
                         stdout=subprocess.PIPE).stdout
    records = [json.loads(line) for line in out.splitlines()]
    repeated = {r['repeat'] for r in records[1:] if 'repeat' in r}
    return records[0], [r for r in records[1:]
                        if not r.get('field') or r['n'] not in repeated]


def wrong_members(document, wanted):
    for name in MEMBERS:
        got = document.get(name)
        if name == 'language' and name not in wanted:
            got = None      # told by the words
        if got != wanted.get(name):
            yield name, got, wanted.get(name)


def wrong_captions(sentences, wanted):
    zones = {' '.join(s['text'].split()): s['zone'] for s in sentences}
    for caption in wanted.get('captions', []):
        found = [zone for text, zone in zones.items()
                 if caption in text or (len(text) > 20 and text in caption)]
        if not found or set(found) != {'caption'}:
            yield 'caption', found, caption


def main(program, folder, errors):
    scores, right, asked = [], 0, 0
    for page in sorted(glob.glob(os.path.join(folder, '*.html'))):
        stem = page[:-len('.html')]
        with open(stem + '.txt', encoding='utf-8') as f:
            text = f.read()
        with open(stem + '.json', encoding='utf-8') as f:
            wanted = json.load(f)
        document, sentences = split(program, page)
        got = words(' '.join(s['text'] for s in sentences
                             if s['zone'] not in ASIDE))
        score = f1(got, words(text))
        wrong = list(wrong_members(document, wanted)) + \
            list(wrong_captions(sentences, wanted))
        n = len(MEMBERS) + len(wanted.get('captions', []))
        scores.append(score)
        asked += n
        right += n - len(wrong)
        print('%-22s F1 %.3f  metadata %d of %d' % (os.path.basename(stem),
                                                    score, n - len(wrong), n))
        if errors:
            for name, is_, should in wrong:
                print('    %s: %r, not %r' % (name, is_, should))
            print('    too much: %s' % ' '.join((got - words(text)).elements()))
            print('    missing: %s' % ' '.join((words(text) - got).elements()))
    mean = sum(scores) / len(scores)
    print('mean F1 %.3f, least %.3f; metadata %.1f %%' % (mean, min(scores),
                                                          100 * right / asked))
    return 0 if mean >= 0.95 and min(scores) >= 0.9 and right == asked else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2], '--errors' in sys.argv))
