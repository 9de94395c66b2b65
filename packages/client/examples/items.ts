import { items } from '@goldleaf/client';
import { goldleaf } from './goldleaf.ts';

let count = 0;
for await (const _ of items(goldleaf, '/organization/items')) count++;
console.log(`${count} items`);
