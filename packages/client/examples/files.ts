import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileName } from '@goldleaf/client';
import { goldleaf } from './goldleaf.ts';

const file = new File([await openAsBlob('prices.xlsx')], 'prices.xlsx'); // is read while it is sent
await goldleaf.POST('/pricelists/import', { body: { file } }).orThrow();

const body = { priceLists: [], selectAll: true };
const result = await goldleaf.POST('/pricelists/export', { body, parseAs: 'arrayBuffer' });
if (result.ok) await writeFile(fileName(result.response) ?? 'prices.xlsx', new Uint8Array(result.data));
