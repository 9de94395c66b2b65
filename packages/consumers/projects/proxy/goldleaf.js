import { createGoldLeafClient } from '@goldleaf/client';
import { EnvHttpProxyAgent, fetch } from 'undici';

const dispatcher = new EnvHttpProxyAgent();

export const goldleaf = createGoldLeafClient({
  baseUrl: process.env.GOLDLEAF_URL, // a mock in tests; else GoldLeaf
  auth: { apiKey: process.env.GOLDLEAF_API_KEY, apiKeyName: 'Shop' },
  fetch: (url, options) => fetch(url, { ...options, dispatcher }),
});
