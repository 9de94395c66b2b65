import { createGoldLeafClient } from '@goldleaf/client';

export const connect = (baseUrl: string, apiKey: string) => {
  const client = createGoldLeafClient({ auth: { apiKey, apiKeyName: 'bench' }, baseUrl });
  return (email: string, password: string) =>
    client['/organization/users/invite'].POST({ body: { emailAddresses: [{ email, password }] } });
};
