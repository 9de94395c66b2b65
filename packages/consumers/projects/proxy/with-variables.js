import { createGoldLeafClient } from '@goldleaf/client';

const goldleaf = createGoldLeafClient({
  baseUrl: process.env.GOLDLEAF_URL,
  auth: { apiKey: process.env.GOLDLEAF_API_KEY, apiKeyName: 'Shop' },
});

const result = await goldleaf.GET('/customers');
console.log(JSON.stringify({ total: result.data?.total, code: result.error?.code }));
