export const connect = (baseUrl: string, token: string) => {
  return async (email: string, password: string): Promise<void> => {
    const response = await fetch(`${baseUrl}/organization/users/invite`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ emailAddresses: [{ email, password }] }),
    });
    if (!response.ok) throw new Error(`invite: ${response.status} ${await response.text()}`);
  };
};
