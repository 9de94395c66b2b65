import { expect, test } from 'vitest';
import { bundlePeer } from '../src/bundle.ts';
import { CALL_INSTANTIATIONS, LARGEST_SIZE, PATH_KEYED_INSTANTIATIONS } from '../src/targets.ts';
import { countTokenRequests } from '../src/token-requests.ts';
import { typeCheckPeer } from '../src/type-check.ts';

// Figures that are the same in each run. `pnpm bench` measures speed.

test(`inviting one user weighs at most ${LARGEST_SIZE} bytes, minified and brotli`, async () => {
  expect((await bundlePeer('goldleaf')).size).toBeLessThanOrEqual(LARGEST_SIZE);
});

test.for(['5.9', '7.0'] as const)(
  `the first call costs TypeScript %s at most ${CALL_INSTANTIATIONS} x the instantiations of openapi-fetch`,
  async (version) => {
    const bare = await typeCheckPeer('openapi-fetch', version);
    const goldleaf = await typeCheckPeer('goldleaf', version);
    expect(goldleaf.errors).toEqual([]);
    expect(goldleaf.instantiations).toBeLessThanOrEqual(bare.instantiations * CALL_INSTANTIATIONS);
  },
);

test.for(['5.9', '7.0'] as const)(
  `the first path-keyed call costs TypeScript %s at most ${PATH_KEYED_INSTANTIATIONS} x openapi-fetch`,
  async (version) => {
    const bare = await typeCheckPeer('openapi-fetch', version);
    const pathKeyed = await typeCheckPeer('goldleaf-path-keyed', version);
    expect(pathKeyed.errors).toEqual([]);
    expect(pathKeyed.instantiations).toBeLessThanOrEqual(bare.instantiations * PATH_KEYED_INSTANTIATIONS);
  },
);

test('client > sends one token request for 1,000 concurrent calls, with an expired or a rejected token', async () => {
  const { url } = await bundlePeer('goldleaf', 'node');
  expect(await countTokenRequests(url)).toEqual({ expired: 1, rejected: 1 });
});
