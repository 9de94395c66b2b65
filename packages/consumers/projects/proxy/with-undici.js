import { goldleaf } from './goldleaf.js';

const result = await goldleaf.GET('/customers');
console.log(JSON.stringify({ total: result.data?.total, code: result.error?.code }));
process.exit(0);
