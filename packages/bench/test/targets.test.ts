import { expect, test } from 'vitest';
import { bundlePeer } from '../src/bundle.ts';
import { LARGEST_SIZE } from '../src/targets.ts';
import { countTokenExchanges } from '../src/token-exchanges.ts';
import { typeCheckPeer } from '../src/type-check.ts';

// What comes out the same in each run. How fast the client is, `pnpm bench` tells.

test(`inviting one user weighs at most ${LARGEST_SIZE} bytes, minified and brotli`, async () => {
  expect((await bundlePeer('goldleaf')).size).toBeLessThanOrEqual(LARGEST_SIZE);
});

test.for(['5.9', '7.0'] as const)(
  'the first call costs TypeScript %s no more instantiations than one of bare openapi-fetch',
  async (version) => {
    const bare = await typeCheckPeer('openapi-fetch', version);
    const goldleaf = await typeCheckPeer('goldleaf', version);
    expect(goldleaf.errors).toEqual([]);
    expect(goldleaf.instantiations).toBeLessThanOrEqual(bare.instantiations);
  },
);

test('1,000 calls at once exchange the key once, whether the token is expired or refused', async () => {
  const { url } = await bundlePeer('goldleaf');
  expect(await countTokenExchanges(url)).toEqual({ expired: 1, refused: 1 });
});
