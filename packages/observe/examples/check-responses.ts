import { createGoldLeafClient } from '@goldleaf/client';
import { checkResponses, describeMismatch } from '@goldleaf/observe';

const goldleaf = createGoldLeafClient({
  auth: { token: 'a-token' },
  onData: checkResponses({ onMismatch: (mismatch) => console.log(describeMismatch(mismatch)) }),
});

await goldleaf.GET('/customers');
