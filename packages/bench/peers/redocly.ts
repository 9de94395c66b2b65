import { client } from '../.generated/redocly/client.ts';

export const connect = (baseUrl: string, token: string) => {
  client.configure({ serverUrl: baseUrl });
  client.auth.bearer(token);
  return (email: string, password: string) =>
    client.postOrganizationUserInvite({ body: { emailAddresses: [{ email, password }] } });
};
