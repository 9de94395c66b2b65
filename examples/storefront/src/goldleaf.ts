import { createGoldLeafClient } from '@goldleaf/client';
import { goldleafQueries } from '@goldleaf/client/query';

/** Our own server requests the token: the API key never reaches a page. */
export async function getToken({ signal }: { readonly signal?: AbortSignal } = {}): Promise<string> {
  const response = await fetch('/goldleaf-token', { method: 'POST', ...(signal && { signal }) });
  if (!response.ok) throw new Error(`/goldleaf-token responded with ${response.status}`);
  return response.text();
}

/** Where the mock and the page that plays the configurator are. In production, leave both out. */
const { baseUrl, configuratorOrigin } = document.documentElement.dataset;

export const configuratorOptions = { origin: configuratorOrigin };

export const goldleaf = createGoldLeafClient({ baseUrl, auth: { token: () => getToken() } });

export const q = goldleafQueries(goldleaf);
