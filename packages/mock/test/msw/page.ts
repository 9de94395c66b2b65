// A browser's page: a test bundles it and runs it in Chromium.
import { goldleafHandlers, respond } from '@goldleaf/mock/msw';
import { setupWorker } from 'msw/browser';

const INVITE = 'https://goldleaf.app/api/v1/organization/users/invite';

/** Sends one invitation that is valid, one with a weak password, and one to a stub. Returns the statuses. */
async function inviteThree(): Promise<readonly number[]> {
  const worker = setupWorker(...goldleafHandlers());
  await worker.start({ quiet: true });
  const invite = async (password: string): Promise<number> => {
    const response = await fetch(INVITE, {
      method: 'POST',
      headers: { authorization: 'Bearer any-token', 'content-type': 'application/json' },
      body: JSON.stringify({ emailAddresses: [{ email: 'ada@example.com', password }] }),
    });
    return response.status;
  };
  const statuses = [await invite('Example-1'), await invite('weak')];
  worker.use(respond({ 'POST /organization/users/invite': { status: 403 } }));
  return [...statuses, await invite('Example-1')];
}

Object.assign(globalThis, { inviteThree });
