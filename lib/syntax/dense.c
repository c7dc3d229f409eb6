#include "syntax/dense.h"

#include <string.h>

/*
 * Weights stand by groups of LANES outputs, in a group by FOLD inputs, for
 * these by output: what an instruction takes that multiplies bytes and adds
 * the products by fours.
 */
#define LANES	16
#define FOLD	DENSE_IN
#define ROWS	4	/* vectors that are taken at once */

/* Some outputs of ROWS vectors, or of one. */
typedef void	group(const struct dense *, size_t o, const uint8_t *x,
    int16_t *to);

struct dense_way {
	group	*rows, *row;
	size_t	 width;		/* outputs */
};

size_t
dense_order(size_t o, size_t i, size_t in)
{
	return (o / LANES * in + i / FOLD * FOLD) * LANES + o % LANES * FOLD +
	    i % FOLD;
}

static int16_t
value(uint32_t sum, int32_t shift)
{
	int32_t v = (int32_t)sum >> shift;

	return (int16_t)(v > DENSE_CLIP ? DENSE_CLIP :
	    v < -DENSE_CLIP ? -DENSE_CLIP : v);
}

static void
plain_row(const struct dense *m, size_t o, const uint8_t *x, int16_t *to)
{
	const int8_t *w = m->weights + dense_order(o, 0, m->in);
	uint32_t sum[LANES];

	for (size_t k = 0; k < LANES; k++)
		sum[k] = (uint32_t)m->start[o + k];
	for (size_t i = 0; i < m->in; i += FOLD, w += FOLD * LANES)
		for (size_t k = 0; k < LANES; k++)
			sum[k] += (uint32_t)(w[k * FOLD] * x[i] +
			    w[k * FOLD + 1] * x[i + 1] +
			    w[k * FOLD + 2] * x[i + 2] +
			    w[k * FOLD + 3] * x[i + 3]);
	for (size_t k = 0; k < LANES; k++)
		to[o + k] = value(sum[k], m->shift[o + k]);
}

static void
plain_rows(const struct dense *m, size_t o, const uint8_t *x, int16_t *to)
{
	for (size_t r = 0; r < ROWS; r++)
		plain_row(m, o, x + r * m->in, to + r * m->out);
}

static const struct dense_way plain = { plain_rows, plain_row, LANES };

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

#define AVX2	__attribute__((__target__("avx2")))
#define VNNI	__attribute__((__target__("avx512f,avx512bw,avx512vnni")))
#define INLINE	static inline __attribute__((__always_inline__))

INLINE int32_t
four(const uint8_t *x)
{
	int32_t v;

	memcpy(&v, x, sizeof(v));
	return v;
}

AVX2 INLINE __m256i
avx2_load(const void *p)
{
	return _mm256_loadu_si256(p);
}

/* Two weights of 7 bits times bytes: their sum fits in 16 bits. */
AVX2 INLINE __m256i
avx2_fours(__m256i x, __m256i w)
{
	return _mm256_madd_epi16(_mm256_maddubs_epi16(x, w),
	    _mm256_set1_epi16(1));
}

AVX2 INLINE void
avx2_store(const struct dense *m, size_t o, __m256i a, __m256i b, int16_t *to)
{
	const __m256i clip = _mm256_set1_epi16(DENSE_CLIP);
	const __m256i low = _mm256_set1_epi16(-DENSE_CLIP);
	__m256i v = _mm256_packs_epi32(
	    _mm256_srav_epi32(a, avx2_load(m->shift + o)),
	    _mm256_srav_epi32(b, avx2_load(m->shift + o + LANES / 2)));

	/* Packing is by halves: put the quarters in order. */
	v = _mm256_permute4x64_epi64(v, 0xd8);
	v = _mm256_max_epi16(_mm256_min_epi16(v, clip), low);
	_mm256_storeu_si256((void *)(to + o), v);
}

/* LANES values of some rows of products. */
AVX2 INLINE void
avx2_group(const struct dense *m, size_t o, const uint8_t *x, size_t rows,
    int16_t *to)
{
	const int8_t *w = m->weights + dense_order(o, 0, m->in);
	__m256i a[ROWS], b[ROWS], v, w0, w1;

	for (size_t r = 0; r < rows; r++) {
		a[r] = avx2_load(m->start + o);
		b[r] = avx2_load(m->start + o + LANES / 2);
	}
	for (size_t i = 0; i < m->in; i += FOLD, w += FOLD * LANES) {
		w0 = avx2_load(w);
		w1 = avx2_load(w + FOLD * LANES / 2);
		for (size_t r = 0; r < rows; r++) {
			v = _mm256_set1_epi32(four(x + r * m->in + i));
			a[r] = _mm256_add_epi32(a[r], avx2_fours(v, w0));
			b[r] = _mm256_add_epi32(b[r], avx2_fours(v, w1));
		}
	}
	for (size_t r = 0; r < rows; r++)
		avx2_store(m, o, a[r], b[r], to + r * m->out);
}

AVX2 static void
avx2_rows(const struct dense *m, size_t o, const uint8_t *x, int16_t *to)
{
	avx2_group(m, o, x, ROWS, to);
}

AVX2 static void
avx2_row(const struct dense *m, size_t o, const uint8_t *x, int16_t *to)
{
	avx2_group(m, o, x, 1, to);
}

static const struct dense_way avx2 = { avx2_rows, avx2_row, LANES };

VNNI INLINE void
vnni_store(const struct dense *m, size_t o, __m512i a, int16_t *to)
{
	const __m512i clip = _mm512_set1_epi32(DENSE_CLIP);
	const __m512i low = _mm512_set1_epi32(-DENSE_CLIP);

	a = _mm512_srav_epi32(a, _mm512_loadu_si512(m->shift + o));
	a = _mm512_max_epi32(_mm512_min_epi32(a, clip), low);
	_mm256_storeu_si256((void *)(to + o), _mm512_cvtepi32_epi16(a));
}

/* Two groups of LANES values of some rows of products. */
VNNI INLINE void
vnni_groups(const struct dense *m, size_t o, const uint8_t *x, size_t rows,
    int16_t *to)
{
	const int8_t *w = m->weights + dense_order(o, 0, m->in);
	const int8_t *u = w + m->in * LANES;
	__m512i a[ROWS], b[ROWS], v, w0, w1;

	for (size_t r = 0; r < rows; r++) {
		a[r] = _mm512_loadu_si512(m->start + o);
		b[r] = _mm512_loadu_si512(m->start + o + LANES);
	}
	for (size_t i = 0; i < m->in; i += FOLD) {
		w0 = _mm512_loadu_si512(w + i * LANES);
		w1 = _mm512_loadu_si512(u + i * LANES);
		for (size_t r = 0; r < rows; r++) {
			v = _mm512_set1_epi32(four(x + r * m->in + i));
			a[r] = _mm512_dpbusd_epi32(a[r], v, w0);
			b[r] = _mm512_dpbusd_epi32(b[r], v, w1);
		}
	}
	for (size_t r = 0; r < rows; r++) {
		vnni_store(m, o, a[r], to + r * m->out);
		vnni_store(m, o + LANES, b[r], to + r * m->out);
	}
}

VNNI static void
vnni_rows(const struct dense *m, size_t o, const uint8_t *x, int16_t *to)
{
	vnni_groups(m, o, x, ROWS, to);
}

VNNI static void
vnni_row(const struct dense *m, size_t o, const uint8_t *x, int16_t *to)
{
	vnni_groups(m, o, x, 1, to);
}

static const struct dense_way vnni = { vnni_rows, vnni_row, 2 * LANES };

const struct dense_way *
dense_way(size_t i)
{
	const struct dense_way *way[3];
	size_t n = 0;

	__builtin_cpu_init();
	if (__builtin_cpu_supports("avx512vnni") &&
	    __builtin_cpu_supports("avx512bw"))
		way[n++] = &vnni;
	if (__builtin_cpu_supports("avx2"))
		way[n++] = &avx2;
	way[n] = &plain;
	return i <= n ? way[i] : NULL;
}
#else
const struct dense_way *
dense_way(size_t i)
{
	return i == 0 ? &plain : NULL;
}
#endif

void
dense_multiply(const struct dense_way *way, const struct dense *m,
    const uint8_t *x, size_t n, int16_t *to)
{
	size_t r;

	for (size_t o = 0; o < m->out; o += way->width) {
		for (r = 0; r + ROWS <= n; r += ROWS)
			way->rows(m, o, x + r * m->in, to + r * m->out);
		for (; r < n; r++)
			way->row(m, o, x + r * m->in, to + r * m->out);
	}
}
