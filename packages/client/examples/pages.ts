import { pages } from '@goldleaf/client';
import { goldleaf } from './goldleaf.ts';

for await (const { number, items, total } of pages(goldleaf, '/organization/items')) {
  console.log(`page ${number}: ${items.length} of ${total}`);
}
