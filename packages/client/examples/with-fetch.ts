const api = 'https://goldleaf.app';

const tokenResponse = await fetch(`${api}/security/v1/token`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    apiKey: process.env['GOLDLEAF_API_KEY'],
    name: process.env['GOLDLEAF_API_KEY_NAME'],
  }),
});
if (!tokenResponse.ok) throw new Error(`No token: ${tokenResponse.status}`);
const { securityToken } = await tokenResponse.json();

const response = await fetch(`${api}/api/v1/organization/users/invite`, {
  method: 'POST',
  headers: { authorization: `Bearer ${securityToken}`, 'content-type': 'application/json' },
  body: JSON.stringify({ emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] }),
});
console.log(response.ok ? 'Invited.' : `Failed: ${response.status}`);
