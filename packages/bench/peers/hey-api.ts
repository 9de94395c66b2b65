import { createClient } from '../.generated/hey-api/client/index.ts';
import { postOrganizationUserInvite } from '../.generated/hey-api/sdk.gen.ts';

export const connect = (baseUrl: string, token: string) => {
  const client = createClient({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
  return (email: string, password: string) =>
    postOrganizationUserInvite({ client, body: { emailAddresses: [{ email, password }] } });
};
