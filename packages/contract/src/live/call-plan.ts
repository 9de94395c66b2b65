import { randomBytes } from 'node:crypto';
import type { LiveOperation } from './live-operation.ts';
import { UsageError } from './usage-error.ts';

/** What may be asked of a server beyond the GETs whose pages were read. */
export interface PlanOptions {
  /** These operations alone, by operationId or `METHOD:/path`. A GET of which only the name is known is asked when it is named here. */
  readonly operations?: readonly string[];
  /** Also GETs of which only the name is known. */
  readonly unread?: boolean;
  /** What else may be sent, by operationId or `METHOD:/path`: POSTs, and GETs that sound as if they did something. */
  readonly allow?: readonly string[];
  /** Addresses to invite, one a request. Each gets an e-mail. */
  readonly invite?: readonly string[];
  /** Values of path parameters, by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Bodies of what `allow` names, by operationId. */
  readonly bodies?: Readonly<Record<string, unknown>>;
}

/** A call that is to be made, once. */
export interface PlannedCall {
  readonly operation: LiveOperation;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What is to be asked of a server, and what not, and why. */
export interface CallPlan {
  readonly calls: readonly PlannedCall[];
  /** OperationIds by reason. */
  readonly notAsked: Readonly<Record<string, readonly string[]>>;
}

const INVITE = 'postOrganizationUserInvite';
/** The client sends it by itself. */
const TOKEN_EXCHANGE = 'postSecurityV1Token';

/**
 * Decides what is asked of a server. Of itself it asks GETs alone, and only those whose pages were read.
 *
 * @throws {UsageError} when an option names what there is not, or what may not be sent so
 */
export function planCalls(operations: readonly LiveOperation[], options: PlanOptions): CallPlan {
  const { invite = [], parameters = {}, bodies = {} } = options;
  const allowed = named(operations, 'allow', options.allow ?? []);
  const chosen = named(operations, 'operation', options.operations ?? []);
  refuseUnsendable(allowed, bodies);

  const calls: PlannedCall[] = [];
  const notAsked: Record<string, string[]> = {};
  const reasonAgainst = (operation: LiveOperation): string | undefined => {
    const { operationId, method, evidence, mayChange } = operation;
    if (operationId === INVITE) return 'invites people: name them with --invite';
    const isAllowed = allowed.includes(operation);
    if (chosen.length > 0 && !chosen.includes(operation) && !isAllowed) return 'not chosen by --operation';
    if (method === 'POST' && !isAllowed) return 'a POST: name it with --allow';
    if (mayChange && !isAllowed) return 'may change something: name it with --allow';
    if (evidence === 'index' && !options.unread && !isAllowed && !chosen.includes(operation)) {
      return 'only its name is known: --unread asks it all the same';
    }
    const missing = operation.pathParameters.filter((name) => !Object.hasOwn(parameters, name));
    return missing.length === 0 ? undefined : `needs ${missing.map((name) => `--param ${name}=…`).join(' ')}`;
  };

  for (const operation of operations.filter(({ operationId }) => operationId !== TOKEN_EXCHANGE)) {
    const reason = reasonAgainst(operation);
    if (reason === undefined) {
      const names = operation.pathParameters;
      const values = Object.fromEntries(names.map((name) => [name, parameters[name] as string]));
      const body = bodies[operation.operationId];
      calls.push({ operation, parameters: values, ...(body !== undefined && { body }) });
    } else if (!(operation.operationId === INVITE && invite.length > 0)) {
      notAsked[reason] = [...(notAsked[reason] ?? []), operation.operationId];
    }
  }
  calls.push(...invitations(operations, invite));
  return { calls, notAsked };
}

/** One person a request. The password is made up and known to nobody: the person sets another by GoldLeaf's own means. */
function invitations(operations: readonly LiveOperation[], addresses: readonly string[]): PlannedCall[] {
  const operation = operations.find(({ operationId }) => operationId === INVITE);
  if (addresses.length > 0 && !operation) throw new UsageError('The description has no invitation.');
  const twice = addresses.find((address, index) => addresses.indexOf(address) !== index);
  if (twice !== undefined) throw new UsageError(`--invite names ${twice} twice. Name each address once.`);
  return addresses.map((email) => {
    if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new UsageError(`--invite: ${email} is no e-mail address.`);
    const password = `Aa1!${randomBytes(18).toString('base64url')}`;
    return {
      operation: operation as LiveOperation,
      parameters: {},
      body: { emailAddresses: [{ email, password }] },
    };
  });
}

function refuseUnsendable(
  allowed: readonly LiveOperation[],
  bodies: Readonly<Record<string, unknown>>,
): void {
  for (const { operationId, body } of allowed) {
    if (operationId === INVITE) {
      throw new UsageError(
        `--allow ${operationId}: an invitation goes to addresses that you name, with --invite ADDRESS.`,
      );
    }
    if (operationId === TOKEN_EXCHANGE) {
      throw new UsageError(
        `--allow ${operationId}: the client asks it by itself. Leave it out; the report has it.`,
      );
    }
    if (body && !body.mediaTypes.some((type) => type.includes('json'))) {
      throw new UsageError(`--allow ${operationId}: it takes a file, which this cannot send.`);
    }
    if (body?.required && bodies[operationId] === undefined) {
      throw new UsageError(
        `--allow ${operationId}: it needs a body. Give it with --body ${operationId}=FILE.json.`,
      );
    }
  }
  const unused = Object.keys(bodies).find((id) => !allowed.some(({ operationId }) => operationId === id));
  if (unused !== undefined) throw new UsageError(`--body ${unused}: name the operation with --allow, too.`);
}

function named(
  operations: readonly LiveOperation[],
  option: string,
  names: readonly string[],
): LiveOperation[] {
  return names.map((name) => {
    const found = operations.find(
      ({ operationId, method, path }) => operationId === name || `${method}:${path}` === name,
    );
    if (found) return found;
    throw new UsageError(
      `--${option} ${name}: the description has no such operation. Write an operationId, or METHOD:/path as in docs/api.md.`,
    );
  });
}
