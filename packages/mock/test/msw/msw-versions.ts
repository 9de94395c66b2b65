import { setupServer } from 'msw/node';
import { setupServer as setupServer2 } from 'msw2/node';
import { vi } from 'vitest';
import * as msw3 from '../../src/msw/index.ts';

// The handlers with MSW 2 in place of MSW 3.
vi.doMock('msw', () => import('msw2'));
const msw2: typeof msw3 = await import('../../src/msw/index.ts?msw2' as string);
vi.doUnmock('msw');

const server3: ReturnType<typeof setupServer> = setupServer(...msw3.goldleafHandlers());
// TypeScript knows the handlers of MSW 2 as those of MSW 3.
const server2: ReturnType<typeof setupServer2> = setupServer2(...(msw2.goldleafHandlers() as never[]));

interface MswVersion {
  readonly version: number;
  readonly respond: typeof msw3.respond;
  readonly server: Pick<typeof server3, 'use' | 'resetHandlers' | 'close'>;
  /** Lets requests to other servers through. */
  readonly listen: () => void;
}

/** The handlers with each version of MSW, in a server that doesn't listen yet. */
export const mswVersions: readonly MswVersion[] = [
  {
    version: 3,
    respond: msw3.respond,
    server: server3,
    listen: () => server3.listen({ onUnhandledFrame: 'bypass' }),
  },
  {
    version: 2,
    respond: msw2.respond,
    server: server2 as never,
    listen: () => server2.listen({ onUnhandledRequest: 'bypass' }),
  },
];
