#include "intake/shard.h"

#include <stdlib.h>

#include "ground/sha256.h"

int
shard_read(struct shard *shard, const char *s)
{
	char *end;

	*shard = (struct shard){ .k = strtoul(s, &end, 10) };
	if (*end == '/')
		shard->n = strtoul(end + 1, &end, 10);
	return *end == '\0' && shard->k >= 1 && shard->k <= shard->n ? 0 : -1;
}

int
shard_has(const struct shard *shard, struct span doc)
{
	unsigned char sum[SHA256_BYTES];
	unsigned long long n = 0;

	if (shard->n == 0)
		return 1;
	sha256(doc, sum);
	for (size_t i = 0; i < 8; i++)
		n = n << 8 | sum[i];
	return n % shard->n == shard->k - 1;
}
