import { postOrganizationUserInvite } from '../.generated/orval/api.ts';

/** Read by the generated code at each call: orval's client has no options of its own. */
export let baseUrl = '';

export const connect = (url: string, token: string) => {
  baseUrl = url;
  const headers = { Authorization: `Bearer ${token}` };
  return (email: string, password: string) =>
    postOrganizationUserInvite({ emailAddresses: [{ email, password }] }, { headers });
};
