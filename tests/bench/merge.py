#!/usr/bin/env python3
"""merge.py BIN FILE [OPTION ...]
Runs merge-claims on the reports of FILE: says how many reports it takes a CPU second,
JSON and all, how much memory, and the sum of what it writes."""
import hashlib
import resource
import subprocess
import sys


def run(command):
    digest = hashlib.sha256()
    p = subprocess.Popen(command, stdout=subprocess.PIPE)
    for block in iter(lambda: p.stdout.read(1 << 20), b''):
        digest.update(block)
    return p.wait(), digest.hexdigest()


def main():
    bin_, path, options = sys.argv[1], sys.argv[2], sys.argv[3:]
    with open(path, 'rb') as f:
        n = sum(b'"type": "report"' in line for line in f)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    status, digest = run([bin_ + '/merge-claims', *options, path])
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    print('merge-claims %s: %d reports, %.0f a CPU second, %d MiB, %s' % (
        ' '.join(options), n, n / cpu, used.ru_maxrss / 1024, digest[:16]))
    return status


sys.exit(main())
