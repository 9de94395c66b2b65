import axios from 'axios';

export const connect = (baseUrl: string, token: string) => {
  const client = axios.create({
    adapter: 'fetch',
    baseURL: baseUrl,
    headers: { Authorization: `Bearer ${token}` },
  });
  return (email: string, password: string) =>
    client.post('/organization/users/invite', { emailAddresses: [{ email, password }] });
};
