import { createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';

export const goldleaf: GoldLeafClient = createGoldLeafClient({
  // Asked before each request, and again when GoldLeaf refuses the token.
  auth: { token: async () => (await fetch('/our-own/goldleaf-token')).text() },
});
