import { createGoldLeafClient } from '@goldleaf/client';
import { goldleafQueries } from '@goldleaf/client/query';

/**
 * Gets a token from our own server: the API key never reaches a page.
 *
 * @param rejected - a token that GoldLeaf no longer accepts, so that the server gets another one
 */
export async function getToken(rejected?: string, signal?: AbortSignal): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ rejected });
  const response = await fetch('/goldleaf-token', {
    method: 'POST',
    headers,
    body,
    ...(signal && { signal }),
  });
  if (!response.ok) throw new Error(`/goldleaf-token responded with ${response.status}`);
  return response.text();
}

/** URLs of the mock and of the fake configurator page. In production, leave both out. */
const { baseUrl, configuratorOrigin } = document.documentElement.dataset;

export const configuratorOptions = { origin: configuratorOrigin };

export const goldleaf = createGoldLeafClient({ baseUrl, auth: { token: getToken } });

export const q = goldleafQueries(goldleaf);
