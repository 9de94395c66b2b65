import { createGoldLeafClient } from '@goldleaf/client';

const goldleaf = createGoldLeafClient({
  auth: { apiKey: process.env['GOLDLEAF_API_KEY'] ?? '', apiKeyName: 'Our integration' },
});

const result = await goldleaf.GET('/customers', { params: { query: { 'search.name': 'Acme' } } });
if (result.ok) console.log(result.data.total, 'customers');
else console.error(result.error.message);
