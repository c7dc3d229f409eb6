#!/usr/bin/env python3
"""Learn name_weights.tsv: what speaks for the kind of a name that no rule is certain of.

  mkweights.py --bin DIR OUT CORPUS...

Each CORPUS is JSON lines {"id","text","entities":[{"start","end","type"}]}, types PER ORG LOC MISC, or
a .txt with names marked [name/KIND].
DIR holds split and tag-entities; the features are those that tag-entities --explain tells.
Multinomial logistic regression with L2, a fixed order and no chance: same input, same bytes.
"""
import argparse, collections, json, math, os, re, subprocess

KINDS = ['none', 'PER', 'ORG', 'LOC', 'MISC']


def marked(line):
    """[name/KIND] in a line, as text and entities"""
    text, ents, at = '', [], 0
    for m in re.finditer(r'\[([^\]/]+)/([A-Z]+)\]', line):
        text += line[at:m.start()]
        ents.append({'start': len(text), 'end': len(text) + len(m.group(1)), 'type': m.group(2)})
        text += m.group(1)
        at = m.end()
    return text + line[at:], ents


def examples(bindir, path):
    gold = {}
    for i, l in enumerate(open(path, encoding='utf-8')):
        if path.endswith('.txt'):
            if not l.startswith('#'):
                t, e = marked(l.rstrip('\n'))
                gold['line%d' % i] = {'text': t, 'entities': e}
            continue
        r = json.loads(l)
        gold[r['id']] = r
    src = b''.join(json.dumps({'doc': i, 'text': g['text']}).encode() + b'\n' for i, g in gold.items())
    split = subprocess.run([os.path.join(bindir, 'split'), '--from=jsonl'], input=src, stdout=subprocess.PIPE, check=True).stdout
    p = subprocess.run([os.path.join(bindir, 'tag-entities'), '--explain'], input=split, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True)
    at = {}
    for l in split.decode().splitlines():
        r = json.loads(l)
        if r.get('type') == 'sentence' and 'field' not in r:
            at[(r['doc'], r['n'])] = r['start']
    for l in p.stderr.decode().splitlines():
        r = json.loads(l)
        rule = r.get('rule', '')
        if not rule.startswith('guess; ') or (r.get('doc'), r.get('n')) not in at:
            continue
        a = at[(r['doc'], r['n'])] + r['start']
        b = a + r['end'] - r['start']
        kind = label(gold[r['doc']], a, b)
        if kind is not None:
            yield rule.split('; ')[1:], kind


def label(g, a, b):
    for e in g['entities']:
        s, t = e['start'], e['end']
        if g['text'][s:s + 4].lower() == 'the ':
            s += 4
        if (s, t) == (a, b):
            k = {'GPE': 'LOC', 'FAC': 'LOC'}.get(e['type'], e['type'])
            return KINDS.index(k) if k in KINDS else 4
        if s < b and a < t:
            return None
    return 0


def learn(data, rounds=30, rate=0.15, l2=3e-4):
    count = collections.Counter(f for fs, _ in data for f in fs)
    data = [([f for f in fs if count[f] >= 3], k) for fs, k in data]
    w = collections.defaultdict(lambda: [0.0] * len(KINDS))
    g2 = collections.defaultdict(lambda: [1e-8] * len(KINDS))
    for _ in range(rounds):
        for fs, k in data:
            z = [sum(w[f][c] for f in fs) for c in range(len(KINDS))]
            m = max(z)
            e = [math.exp(x - m) for x in z]
            s = sum(e)
            for c in range(len(KINDS)):
                d = e[c] / s - (c == k)
                for f in fs:
                    g = d + l2 * count[f] ** 0.5 * w[f][c] * 10
                    g2[f][c] += g * g
                    w[f][c] -= rate * g / math.sqrt(g2[f][c])
    return w


def main():
    ap = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    ap.add_argument('--bin', required=True)
    ap.add_argument('out')
    ap.add_argument('corpus', nargs='+')
    o = ap.parse_args()
    data = [x for p in o.corpus for x in examples(o.bin, p)]
    print(len(data), 'examples', collections.Counter(KINDS[k] for _, k in data))
    w = learn(data)
    with open(o.out, 'w', encoding='utf-8') as f:
        f.write('# What speaks for the kind of a name: feature, weights for no name, person, organisation, place, event.\n'
                '# Made by lib/lang/mkweights.py from texts named in lib/lang/SOURCES.  CC BY-SA 4.0.\n')
        for k in sorted(w):
            v = [int(round(100 * x)) for x in w[k]]
            if max(v) - min(v) >= 10:
                f.write('\t'.join([k] + [str(x) for x in v]) + '\n')


main()
