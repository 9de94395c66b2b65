import { isGoldLeafError } from '@goldleaf/client';
import { goldleaf } from './goldleaf.ts';

try {
  await goldleaf
    .GET('/hose/{hoseId}', { params: { path: { hoseId: '64f0c2d1a7b3e90012345678' } } })
    .orThrow();
} catch (error) {
  if (!isGoldLeafError(error)) throw error;
  console.log(JSON.stringify(error, null, 2));
}
