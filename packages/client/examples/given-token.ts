import { createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';

export const goldleaf: GoldLeafClient = createGoldLeafClient({
  auth: {
    token: async (rejected) => {
      const response = await fetch('/api/goldleaf-token', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ rejected }),
      });
      if (!response.ok) throw new Error(`No token: ${response.status}`);
      return response.json();
    },
  },
});
