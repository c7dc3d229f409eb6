#!/usr/bin/env python3
"""numbers.py BIN FILE ...
Runs extract-numbers on the sentences of texts, again and again: says how many bytes of
text it reads a CPU second, JSON and all; then on those in which it found nothing."""
import json
import resource
import subprocess
import sys

LEAST = 4000000         # bytes of text


def run(command, data):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    p = subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return p.stdout, used.ru_utime + used.ru_stime - before.ru_utime - \
        before.ru_stime


def again(lines):
    """So many rounds that it is enough, each a document of its own."""
    n = sum(len(json.loads(line)['text'].encode()) for line in lines)
    rounds = LEAST // n + 1
    return b''.join(line.replace(b'"doc":"', b'"doc":"%d-' % i, 1) + b'\n'
                    for i in range(rounds) for line in lines), n * rounds


def measure(bin_, what, lines):
    data, n = again(lines)
    cpu = run([bin_ + '/extract-numbers'], data)[1]
    print('extract-numbers: %s: %.2f MB of text a CPU second' %
          (what, n / cpu / 1e6))


def main():
    bin_, paths = sys.argv[1], sys.argv[2:]
    lines = [line for line in
             run([bin_ + '/split', *paths], b'')[0].splitlines()
             if b'"type":"sentence"' in line]
    read = run([bin_ + '/extract-numbers'], b'\n'.join(lines))[0].splitlines()
    measure(bin_, 'all sentences', lines)
    measure(bin_, 'those without number', [
        line for line, out in zip(lines, read)
        if not json.loads(out)['numbers']])


if __name__ == '__main__':
    main()
