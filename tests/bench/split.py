#!/usr/bin/env python3
"""split.py BIN FILE ...
Runs split on many copies of texts, a report a file: says how many bytes of plain text it
reads a CPU second of its own (the best of some runs), and how many in one long text."""
import os
import resource
import subprocess
import sys
import tempfile

LEAST = 8000000         # bytes of text
RUNS = 5


def used(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def measure(what, command, n):
    cpu = min(used(command) for _ in range(RUNS))
    print('split: %s: %.1f MB of text a CPU second' % (what, n / cpu / 1e6))


def write(path, data):
    with open(path, 'wb') as f:
        f.write(data)


def main():
    split, texts = sys.argv[1] + '/split', []
    for path in sys.argv[2:]:
        with open(path, 'rb') as f:
            texts.append(f.read())
    size = sum(map(len, texts))
    rounds = LEAST // size + 1
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, '%d.txt' % i)
                 for i in range(rounds * len(texts))]
        for i, name in enumerate(names):
            write(name, texts[i % len(texts)])
        write(folder + '/names', '\0'.join(names).encode())
        measure('a report a file', [split, '--files0-from=' + folder +
                '/names'], rounds * size)
        write(folder + '/long', b'\n\n'.join(texts) * rounds)
        measure('one long text', [split, folder + '/long'], rounds * size)


if __name__ == '__main__':
    main()
