import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { type FakeServer, json, type ReceivedRequest, startFakeServer } from '@goldleaf/testing';
import { SECRET } from './goldleaf.ts';

/** How the server responds to an invitation: with a status, with a closed connection, or never. */
export type Behaviour = number | 'reset' | 'hang';

/** A fake server that receives invitations. */
export interface StubServer extends FakeServer {
  /** The addresses that were received, in this order. */
  readonly invited: readonly string[];
  /** Their passwords. */
  readonly passwords: readonly string[];
  /** How it responds to an address. Default: 200. */
  behave: (email: string) => Behaviour;
  /** Returns how many milliseconds a response takes. Default: 0. */
  delay: () => number;
  /** The status of a response to a token request. Default: 200. */
  tokenStatus: number;
  /** Resolves when the invitation of this address was received. */
  received(email: string): Promise<void>;
}

/** Starts a server that responds as a test says, where the mock only responds as the OpenAPI description says. */
export async function startStubServer(): Promise<StubServer> {
  const invited: string[] = [];
  const passwords: string[] = [];
  const events = new EventEmitter();
  const server = await startFakeServer(
    async (request, response) => {
      const { email, password } = invitationIn(request);
      invited.push(email);
      passwords.push(password);
      events.emit('invitation');
      const behaviour = invitations.behave(email);
      const delay = invitations.delay();
      if (delay > 0) await setTimeout(delay);
      if (behaviour === 'reset') response.destroy();
      else if (behaviour !== 'hang') response.writeHead(behaviour).end();
    },
    (...request) => json(invitations.tokenStatus, { data: { securityToken: `${SECRET}-token` } })(...request),
  );
  const invitations: StubServer = Object.assign(server, {
    invited,
    passwords,
    behave: () => 200,
    delay: () => 0,
    tokenStatus: 200,
    received: async (email: string) => {
      while (!invited.includes(email)) await once(events, 'invitation');
    },
  });
  return invitations;
}

function invitationIn({ method, url, body }: ReceivedRequest): {
  readonly email: string;
  readonly password: string;
} {
  const isInvite = method === 'POST' && url === '/organization/users/invite';
  const [invitation, ...others] = isInvite ? JSON.parse(body).emailAddresses : [];
  if (!invitation || others.length > 0) throw new Error(`Not one invitation: ${method} ${url}`);
  return invitation;
}
