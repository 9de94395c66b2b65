import { createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';

const { GOLDLEAF_API_KEY = '', GOLDLEAF_API_KEY_NAME = '' } = process.env;

export const goldleaf: GoldLeafClient = createGoldLeafClient({
  auth: { apiKey: GOLDLEAF_API_KEY, apiKeyName: GOLDLEAF_API_KEY_NAME },
});
