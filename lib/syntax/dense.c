#include "syntax/dense.h"

#include <string.h>

/*
 * Weights stand by groups of LANES outputs, in a group by pairs of inputs, for
 * each pair by output: what an instruction takes that multiplies pairs and
 * adds them.
 */
#define LANES	16
#define HALF	(1 << (DENSE_WEIGHT - 1))	/* for rounding */

size_t
dense_order(size_t o, size_t i, size_t in)
{
	return (o / LANES * (in / 2) + i / 2) * LANES * 2 + o % LANES * 2 +
	    i % 2;
}

static inline int32_t
start(const struct dense *m, size_t o)
{
	return HALF + (m->bias != NULL ? m->bias[o] : 0) * (1 << DENSE_WEIGHT);
}

static int16_t
value(uint32_t sum)
{
	int32_t v = (int32_t)sum >> DENSE_WEIGHT;

	return (int16_t)(v > DENSE_CLIP ? DENSE_CLIP :
	    v < -DENSE_CLIP ? -DENSE_CLIP : v);
}

static void
plain_group(const struct dense *m, size_t o, const int16_t *x, int16_t *to)
{
	const int16_t *w = m->weights + dense_order(o, 0, m->in);
	uint32_t sum[LANES];

	for (size_t k = 0; k < LANES; k++)
		sum[k] = (uint32_t)start(m, o + k);
	for (size_t i = 0; i < m->in; i += 2, w += 2 * LANES)
		for (size_t k = 0; k < LANES; k++)
			sum[k] += (uint32_t)(w[2 * k] * x[i]) +
			    (uint32_t)(w[2 * k + 1] * x[i + 1]);
	for (size_t k = 0; k < LANES; k++)
		to[o + k] = value(sum[k]);
}

void
dense_plain(const struct dense *m, const int16_t *x, size_t n, int16_t *to)
{
	for (size_t r = 0; r < n; r++)
		for (size_t o = 0; o < m->out; o += LANES)
			plain_group(m, o, x + r * m->in, to + r * m->out);
}

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

#define AVX2	__attribute__((__target__("avx2")))
#define VNNI	__attribute__((__target__("avx512f,avx512bw,avx512vnni")))

static inline int32_t
pair(const int16_t *x)
{
	int32_t v;

	memcpy(&v, x, sizeof(v));
	return v;
}

AVX2 static inline __m256i
avx2_start(const struct dense *m, size_t o)
{
	__m256i half = _mm256_set1_epi32(HALF);
	__m128i b;

	if (m->bias == NULL)
		return half;
	b = _mm_loadu_si128((const __m128i *)(const void *)(m->bias + o));
	return _mm256_add_epi32(half, _mm256_slli_epi32(
	    _mm256_cvtepi16_epi32(b), DENSE_WEIGHT));
}

AVX2 static inline void
avx2_store(int16_t *to, __m256i a, __m256i b)
{
	const __m256i clip = _mm256_set1_epi16(DENSE_CLIP);
	const __m256i low = _mm256_set1_epi16(-DENSE_CLIP);
	__m256i v = _mm256_packs_epi32(_mm256_srai_epi32(a, DENSE_WEIGHT),
	    _mm256_srai_epi32(b, DENSE_WEIGHT));

	/* Packing is by halves: put the quarters in order. */
	v = _mm256_permute4x64_epi64(v, 0xd8);
	v = _mm256_max_epi16(_mm256_min_epi16(v, clip), low);
	_mm256_storeu_si256((__m256i *)(void *)to, v);
}

/* LANES values of DENSE_ROWS products. */
AVX2 static inline void
avx2_group(const struct dense *m, size_t o, const int16_t *x, int16_t *to)
{
	const int16_t *w = m->weights + dense_order(o, 0, m->in);
	__m256i a[DENSE_ROWS], b[DENSE_ROWS], v, w0, w1;

	for (int r = 0; r < DENSE_ROWS; r++) {
		a[r] = avx2_start(m, o);
		b[r] = avx2_start(m, o + LANES / 2);
	}
	for (size_t i = 0; i < m->in; i += 2, w += 2 * LANES) {
		w0 = _mm256_loadu_si256((const __m256i *)(const void *)w);
		w1 = _mm256_loadu_si256((const __m256i *)(const void *)
		    (w + LANES));
		for (size_t r = 0; r < DENSE_ROWS; r++) {
			v = _mm256_set1_epi32(pair(x + r * m->in + i));
			a[r] = _mm256_add_epi32(a[r], _mm256_madd_epi16(v,
			    w0));
			b[r] = _mm256_add_epi32(b[r], _mm256_madd_epi16(v,
			    w1));
		}
	}
	for (size_t r = 0; r < DENSE_ROWS; r++)
		avx2_store(to + r * m->out + o, a[r], b[r]);
}

AVX2 static void
avx2(const struct dense *m, const int16_t *x, size_t n, int16_t *to)
{
	for (size_t o = 0; o < m->out; o += LANES)
		for (size_t r = 0; r < n; r += DENSE_ROWS)
			avx2_group(m, o, x + r * m->in, to + r * m->out);
}

VNNI static inline __m512i
vnni_start(const struct dense *m, size_t o)
{
	__m512i half = _mm512_set1_epi32(HALF);
	__m256i b;

	if (m->bias == NULL)
		return half;
	b = _mm256_loadu_si256((const __m256i *)(const void *)(m->bias + o));
	return _mm512_add_epi32(half, _mm512_slli_epi32(
	    _mm512_cvtepi16_epi32(b), DENSE_WEIGHT));
}

VNNI static inline void
vnni_store(int16_t *to, __m512i a)
{
	const __m512i clip = _mm512_set1_epi32(DENSE_CLIP);
	const __m512i low = _mm512_set1_epi32(-DENSE_CLIP);

	a = _mm512_srai_epi32(a, DENSE_WEIGHT);
	a = _mm512_max_epi32(_mm512_min_epi32(a, clip), low);
	_mm256_storeu_si256((__m256i *)(void *)to,
	    _mm512_cvtepi32_epi16(a));
}

/* Two groups of LANES values of DENSE_ROWS products. */
VNNI static inline void
vnni_groups(const struct dense *m, size_t o, const int16_t *x, int16_t *to)
{
	const int16_t *w = m->weights + dense_order(o, 0, m->in);
	const int16_t *u = w + m->in * LANES;
	__m512i a[DENSE_ROWS], b[DENSE_ROWS], v, w0, w1;

	for (int r = 0; r < DENSE_ROWS; r++) {
		a[r] = vnni_start(m, o);
		b[r] = vnni_start(m, o + LANES);
	}
	for (size_t i = 0; i < m->in; i += 2, w += 2 * LANES, u += 2 * LANES) {
		w0 = _mm512_loadu_si512(w);
		w1 = _mm512_loadu_si512(u);
		for (size_t r = 0; r < DENSE_ROWS; r++) {
			v = _mm512_set1_epi32(pair(x + r * m->in + i));
			a[r] = _mm512_dpwssd_epi32(a[r], v, w0);
			b[r] = _mm512_dpwssd_epi32(b[r], v, w1);
		}
	}
	for (size_t r = 0; r < DENSE_ROWS; r++) {
		vnni_store(to + r * m->out + o, a[r]);
		vnni_store(to + r * m->out + o + LANES, b[r]);
	}
}

VNNI static void
vnni(const struct dense *m, const int16_t *x, size_t n, int16_t *to)
{
	for (size_t o = 0; o < m->out; o += 2 * LANES)
		for (size_t r = 0; r < n; r += DENSE_ROWS)
			vnni_groups(m, o, x + r * m->in, to + r * m->out);
}

dense_way *
dense_best(void)
{
	__builtin_cpu_init();
	if (__builtin_cpu_supports("avx512vnni") &&
	    __builtin_cpu_supports("avx512bw"))
		return vnni;
	return __builtin_cpu_supports("avx2") ? avx2 : dense_plain;
}
#else
dense_way *
dense_best(void)
{
	return dense_plain;
}
#endif
