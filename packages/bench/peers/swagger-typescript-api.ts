import { Organization } from '../.generated/swagger-typescript-api/Organization.ts';

export const connect = (baseUrl: string, token: string) => {
  const headers = { Authorization: `Bearer ${token}` };
  const client = new Organization({ baseUrl, baseApiParams: { headers } });
  return (email: string, password: string) =>
    client.postOrganizationUserInvite({ emailAddresses: [{ email, password }] });
};
