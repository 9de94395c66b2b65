import type { paths } from '@goldleaf/api-types';
import createClient from 'openapi-fetch';

export const connect = (baseUrl: string, token: string) => {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
  return (email: string, password: string) =>
    client.POST('/organization/users/invite', { body: { emailAddresses: [{ email, password }] } });
};
