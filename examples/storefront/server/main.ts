import { startStorefront } from './storefront.ts';

const { url, mock } = await startStorefront({ port: Number(process.env['PORT'] ?? 0) });
console.log(`The storefront is at ${url}`);
console.log(`GoldLeaf's mock is at ${mock.url}. Nobody is emailed.`);
