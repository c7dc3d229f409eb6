#include "syntax/mkparam.h"

#include <math.h>
#include <string.h>

#include "syntax/cloned.h"
#include "syntax/dense.h"
#include "syntax/mkzeroed.h"

#define BETA1	0.9F
#define BETA2	0.999F
#define FADE_MOST	0.97F

void
mkparam_open(struct param *p, const char *name, size_t rows, size_t width,
    double deviation, enum mkparam_kind kind, struct mkrandom *r)
{
	size_t n = rows * width;

	*p = (struct param){ .name = name, .rows = rows, .width = width,
	    .kind = kind, .bits = DENSE_FINE };
	p->w = mkzeroed(n, sizeof(float));
	p->grad = mkzeroed(n, sizeof(float));
	p->m = mkzeroed(n, sizeof(float));
	p->v = mkzeroed(n, sizeof(float));
	p->mean = mkzeroed(n, sizeof(float));
	if (kind == MKPARAM_SPARSE) {
		p->touched = mkzeroed(rows, sizeof(uint32_t));
		p->stamp = mkzeroed(rows, sizeof(uint32_t));
	}
	for (size_t i = 0; i < n; i++)
		p->w[i] = (float)(deviation * mkrandom_normal(r));
}

void
mkparam_touch(struct param *p, size_t row, uint32_t step)
{
	if (p->stamp[row] == step)
		return;
	p->stamp[row] = step;
	p->touched[p->ntouched++] = (uint32_t)row;
}

CLONED static void
adam(struct param *p, size_t from, size_t to, float rate, float scale1,
    float scale2)
{
	for (size_t i = from; i < to; i++) {
		float g = p->grad[i];

		p->m[i] = BETA1 * p->m[i] + (1 - BETA1) * g;
		p->v[i] = BETA2 * p->v[i] + (1 - BETA2) * g * g;
		p->w[i] -= rate * (p->m[i] * scale1) /
		    (sqrtf(p->v[i] * scale2) + 1e-8F);
		p->grad[i] = 0;
	}
}

static void
bound(struct param *p)
{
	for (size_t i = 0; i < p->rows * p->width; i++)
		p->w[i] = p->w[i] < 0 ? 0 : p->w[i] > FADE_MOST ? FADE_MOST :
		    p->w[i];
}

void
mkparam_step(struct param *p, uint32_t step, double rate)
{
	float s1 = (float)(1 / (1 - pow((double)BETA1, step)));
	float s2 = (float)(1 / (1 - pow((double)BETA2, step)));

	if (p->kind != MKPARAM_SPARSE) {
		adam(p, 0, p->rows * p->width, (float)rate, s1, s2);
		if (p->kind == MKPARAM_FADE)
			bound(p);
		return;
	}
	for (size_t k = 0; k < p->ntouched; k++)
		adam(p, p->touched[k] * p->width, (p->touched[k] + 1) *
		    p->width, (float)rate, s1, s2);
	p->ntouched = 0;
}

void
mkparam_average(struct param *p, unsigned k)
{
	for (size_t i = 0; i < p->rows * p->width; i++)
		p->mean[i] += (p->w[i] - p->mean[i]) / (float)k;
}

int16_t *
mkparam_fixed(const struct param *p, double one)
{
	size_t n = p->rows * p->width;
	int16_t *out = mkzeroed(n, sizeof(*out));
	double v;

	for (size_t i = 0; i < n; i++) {
		v = floor((double)p->mean[i] * one + 0.5);
		out[i] = (int16_t)(v > INT16_MAX ? INT16_MAX :
		    v < -INT16_MAX ? -INT16_MAX : v);
	}
	return out;
}

void
mkparam_settle(struct param *p)
{
	memcpy(p->w, p->mean, p->rows * p->width * sizeof(*p->w));
}

void
mkparam_chances(float *score, int width, int classes)
{
	double all = 0;
	float top = score[0];

	for (int k = 1; k < classes; k++)
		top = score[k] > top ? score[k] : top;
	for (int k = 0; k < classes; k++)
		all += exp((double)(score[k] - top));
	for (int k = 0; k < width; k++)
		score[k] = k >= classes ? 0 :
		    (float)(exp((double)(score[k] - top)) / all);
}
