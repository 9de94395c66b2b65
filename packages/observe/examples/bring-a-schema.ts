import { createGoldLeafClient } from '@goldleaf/client';
import { z } from 'zod';

const goldleaf = createGoldLeafClient({ auth: { token: 'a-token' } });
const brands = z.object({ items: z.array(z.object({ name: z.string() })) });

const { ok, data, error } = await goldleaf.GET('/brands', { schema: brands });
console.log(ok ? data.items.map(({ name }) => name) : error.message);
