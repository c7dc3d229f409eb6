#!/usr/bin/env python3
"""claims-algebra.py BIN SEED...
Merge is set union: however reports, documents and sentences are split, shuffled,
repeated and merged in trees, merge-claims writes the same bytes.  Prints what differs."""
import json
import random
import subprocess
import sys

BIN = sys.argv[1]
WORDS = ('flood river bridge water night rescue boats street mayor north '
         'heavy rain town homes school power roads south valley storm').split()


def merge(lines, *options):
    data = ''.join(line + '\n' for line in lines).encode()
    p = subprocess.run([BIN + '/merge-claims', *options], input=data,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       check=False)
    if p.returncode != 0:
        sys.exit('%s: %s' % (options, p.stderr.decode()))
    return p.stdout.decode().splitlines()


def record(**members):
    return json.dumps({k: v for k, v in members.items() if v is not None})


def story_of(rnd, stories):
    return rnd.choice(stories)


def links(rnd, outlet):
    chain = [{'name': outlet, 'kind': 'outlet'}]
    who = rnd.choice([None, ('police', 'unnamed'), ('officials', 'unnamed'),
                      ('Civil Defence', 'organisation'),
                      ('Ana Ruiz', 'person')])
    if who:
        chain.append({'start': 1, 'end': 5, 'name': who[0], 'kind': who[1]})
        if who[1] == 'person':
            chain[-1]['office'] = rnd.choice(['Civil Defence', 'police'])
    return chain


def report(rnd, doc, story, k):
    value = rnd.choice([1, 2, 8, 12, 13, 300, 353, 353, 1000, 2000])
    how = rnd.choice([None, None, None, 'at-least', 'more-than', 'vague'])
    low, high = value, value
    if how in ('at-least', 'more-than'):
        low, high = value + (how == 'more-than'), None
    if how == 'vague':
        low, high = 24, 99
    day = rnd.randint(1, 4)
    return record(
        type='report', doc=doc, start=10 * k, end=10 * k + 5, n=k,
        text='dozens' if how == 'vague' else str(value), kind='cardinal',
        sentence='Some words, later corrected.' if rnd.random() < .1 else
        'Some words.', zone=rnd.choice(['body', 'headline']),
        value=None if how == 'vague' else value, low=low, high=high,
        modifier=how, predicate=rnd.choice(['killed', 'injured', 'missing']),
        subject=rnd.choice(['person', 'police', 'child', None]),
        about=rnd.choice([None, None, ['Lima']]),
        place=rnd.choice([None, 'Lima', 'Peru']), country='PE',
        as_of='2024-03-0%d' % day,
        as_of_from=rnd.choice(['clause', 'published']),
        window=rnd.choice([None, None, None, 'the past day']),
        same_as={'start': 10 * k - 10, 'end': 10 * k - 5}
        if k and rnd.random() < .1 else None,
        part_of={'start': 0, 'end': 5} if k and rnd.random() < .1 else None,
        chain=links(rnd, 'Paper ' + doc), story=story)


def sentence(rnd, doc, n):
    text = ' '.join(rnd.choice(WORDS) for _ in range(12)) + ', 12 died.'
    at = text.index('12')
    return record(
        type='sentence', doc=doc, n=n, start=200 * n, end=200 * n + len(text),
        zone='body', text=text, numbers=[dict(
            start=at, end=at + 2, text='12', kind='cardinal', value=12,
            low=12, high=12, of=dict(lemma='person', **{'class': 'person'}),
            predicate=dict(lemma='die', role='patient',
                           **{'class': 'killed'}))],
        entities=[], attributions=[])


def units(rnd):
    """Lists of lines that must stay together: a document and its sentences."""
    out = []
    shared = []
    stories = rnd.choice([[None], [None, None, 'flood', 'quake']])
    for i in range(rnd.randint(3, 8)):
        doc = 'd%d' % i
        story = story_of(rnd, stories)
        lines = [record(type='document', doc=doc, hash='%04x' % i,
                        outlet='Paper ' + doc, published='2024-03-02',
                        agencies=rnd.choice([None, ['AP'], ['AFP', 'AP']]),
                        url=rnd.choice([None, None, 'http://x/']),
                        updated='2024-03-0%d' % rnd.randint(1, 3),
                        story=story)]
        if rnd.random() < .6:
            if not shared or rnd.random() < .5:
                shared = [sentence(rnd, '?', n) for n in range(20)]
            lines += [s.replace('"?"', '"%s"' % doc) for s in shared]
        out.append(lines)
        for k in range(rnd.randint(0, 6)):
            out.append([report(rnd, doc, story, k)])
            if rnd.random() < .1:       # the same place, read otherwise
                out.append([report(rnd, doc, story, k)])
    return out + decisions(rnd, out)


def decisions(rnd, parts):
    """Some judgements of each kind, on what is there."""
    kinds = [dict(do='same-source', sources=['police', 'Civil Defence']),
             dict(do='same-source', sources=['officials', 'police']),
             dict(do='same-source', sources=['Ana Ruiz', 'Paper d1', 'AP']),
             dict(do='drop', doc='d1'),
             dict(do='misread', report=dict(doc='d0', start=0, end=5)),
             dict(do='misread', report=dict(doc='d2', start=12, end=13))]
    ids = [json.loads(line)['id'] for line in merge(flat(parts))
           if '"type":"claim"' in line]
    if len(ids) > 1:
        kinds += [dict(do='same', claims=rnd.sample(ids, 2)),
                  dict(do='not-same', claims=rnd.sample(ids, 2))]
    return [[record(type='decision', **kind)] for kind in
            rnd.sample(kinds, rnd.randint(1, len(kinds)))]


def flat(parts):
    return [line for part in parts for line in part]


def shards(rnd, parts):
    """Some shards that cover the parts, in any order, some parts twice."""
    out = [[] for _ in range(rnd.randint(1, 5))]
    for part in rnd.sample(parts, len(parts)):
        for shard in rnd.sample(out, min(len(out), rnd.choice([1, 1, 2]))):
            shard.append(part)
    return [flat(shard) for shard in out]


def tree(rnd, heaps):
    """Merge heaps two by two, in any order, until one is left."""
    heaps = list(heaps)
    while len(heaps) > 1:
        rnd.shuffle(heaps)
        joined = heaps.pop() + heaps.pop()
        options = rnd.choice([[], ['--partial'], ['--policy=lowest'],
                              ['--partial', '--max-memory=64K'],
                              ['--max-memory=500K']])
        heaps.append(merge(joined, *options))
    return heaps[0]


def told(part):
    """Where a part goes when the input is grouped by story: decisions first."""
    first = json.loads(part[0])
    return first['type'] != 'decision', first.get('story') or ''


def try_seed(seed):
    rnd = random.Random(seed)
    parts = units(rnd)
    whole = merge(flat(parts))
    if merge(whole) != whole:
        return 'a merge merged again differs'
    for size in rnd.sample(['500K', '600K', '700K', '1M', '2M'], 2):
        if merge(flat(parts), '--max-memory=' + size) != whole:
            return 'what is put away comes back changed'
    grouped = flat(sorted(parts, key=told))
    if merge(grouped, '--sorted') != whole:
        return 'story by story the merge differs'
    if merge(grouped, '--sorted', '--max-memory=600K') != whole:
        return 'story by story, what is put away comes back changed'
    partial = merge(flat(parts), '--partial')
    if merge(flat(parts), '--partial', '--max-memory=64K') != partial:
        return 'a partial merge that is put away comes back changed'
    if merge(partial, '--partial') != partial:
        return 'a partial merge merged again differs'
    if merge(partial) != whole:
        return 'the merge of a partial merge differs'
    for _ in range(3):
        heaps = [s if rnd.random() < .3 else
                 merge(s, *rnd.choice([[], ['--partial']]))
                 for s in shards(rnd, parts)]
        if merge(tree(rnd, heaps)) != whole:
            return 'a tree of merges differs'
        if merge(flat(rnd.sample(parts, len(parts)))) != whole:
            return 'another order differs'
    if merge(flat(parts[1:])) == whole:
        return 'a document less makes no difference'
    claims = [json.loads(line) for line in whole]
    kept = sum(len(c['reports']) for c in claims if c['type'] == 'claim')
    asked = sum(json.loads(x)['type'] == 'report' for x in partial)
    return None if kept == asked else 'a report was lost or doubled'


bad = 0
for seed in sys.argv[2:]:
    why = try_seed(int(seed))
    if why:
        print('seed %s: %s' % (seed, why))
        bad = 1
sys.exit(bad)
