import ky from 'ky';

export const connect = (baseUrl: string, token: string) => {
  const client = ky.create({ prefix: baseUrl, headers: { Authorization: `Bearer ${token}` } });
  return (email: string, password: string) =>
    client.post('organization/users/invite', { json: { emailAddresses: [{ email, password }] } });
};
