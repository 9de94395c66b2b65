import { randomBytes } from 'node:crypto';
import { UsageError } from '../usage-error.ts';
import type { LiveOperation } from './live-operation.ts';

/** Selects the calls. By default, only GETs that can't act and whose pages are documented are sent. */
export interface PlanOptions {
  /** Send only these operations, by operationId or `METHOD:/path`. Also sends a GET with only a documented name. */
  readonly operations?: readonly string[];
  /** Also send GETs with only a documented name. */
  readonly undocumented?: boolean;
  /** Also send these operations, by operationId or `METHOD:/path`: POSTs, and GETs that may act. */
  readonly allow?: readonly string[];
  /** Email addresses to invite, one per request. Each address gets an email. */
  readonly invite?: readonly string[];
  /** Values of path parameters by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Bodies of the operations in `allow` by operationId. */
  readonly bodies?: Readonly<Record<string, unknown>>;
}

/** A call that is made once. */
export interface PlannedCall {
  readonly operation: LiveOperation;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The calls to make, and the operations that are left out. */
export interface CallPlan {
  readonly calls: readonly PlannedCall[];
  /** OperationIds by the reason why they are not sent. */
  readonly notSent: Readonly<Record<string, readonly string[]>>;
}

const INVITE = 'postOrganizationUserInvite';
/** The client sends the token request itself. */
const TOKEN_REQUEST = 'postSecurityV1Token';

interface Selection {
  readonly allowed: readonly LiveOperation[];
  readonly chosen: readonly LiveOperation[];
  readonly undocumented: boolean;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Decides which calls are made.
 *
 * @throws {UsageError} if an option names an unknown operation, or one that must not be sent this way
 */
export function planCalls(operations: readonly LiveOperation[], options: PlanOptions): CallPlan {
  const { invite = [], parameters = {}, bodies = {}, undocumented = false } = options;
  const allowed = find(operations, 'allow', options.allow ?? []);
  const chosen = find(operations, 'operation', options.operations ?? []);
  rejectUnsendable(allowed, bodies);

  const calls: PlannedCall[] = [];
  const notSent: Record<string, string[]> = {};
  for (const operation of operations.filter(({ operationId }) => operationId !== TOKEN_REQUEST)) {
    const { operationId, pathParameters } = operation;
    if (operationId === INVITE && invite.length > 0) continue;
    const reason = exclusionReason(operation, { allowed, chosen, undocumented, parameters });
    if (reason === undefined) {
      const values = Object.fromEntries(pathParameters.map((name) => [name, parameters[name] as string]));
      calls.push({ operation, parameters: values, body: bodies[operationId] });
    } else {
      notSent[reason] = [...(notSent[reason] ?? []), operationId];
    }
  }
  calls.push(...invitations(operations, invite));
  return { calls, notSent };
}

/** Returns why an operation is not sent, or undefined if it is. */
function exclusionReason(operation: LiveOperation, selection: Selection): string | undefined {
  const { operationId, method, pathParameters } = operation;
  const { allowed, chosen, undocumented, parameters } = selection;
  if (operationId === INVITE) return 'invites people: name them with --invite';
  if (!allowed.includes(operation)) {
    if (chosen.length > 0 && !chosen.includes(operation)) return 'not chosen by --operation';
    if (method === 'POST') return 'a POST: name it with --allow';
    if (operation.mayAct) return 'may change something: name it with --allow';
    if (isNameOnly(operation) && !undocumented && !chosen.includes(operation))
      return 'only its name is documented: use --undocumented to send it';
  }
  const missing = pathParameters.filter((name) => !Object.hasOwn(parameters, name));
  return missing.length === 0 ? undefined : `needs ${missing.map((name) => `--param ${name}=…`).join(' ')}`;
}

function isNameOnly({ evidence }: LiveOperation): boolean {
  return evidence === 'name-only';
}

/** Returns one call per person. The password is random and stored nowhere: the person sets another one with GoldLeaf. */
function invitations(operations: readonly LiveOperation[], addresses: readonly string[]): PlannedCall[] {
  const operation = operations.find(({ operationId }) => operationId === INVITE);
  if (addresses.length > 0 && !operation) throw new UsageError('The description has no invite operation.');
  const duplicate = addresses.find((address, index) => addresses.indexOf(address) !== index);
  if (duplicate !== undefined)
    throw new UsageError(`--invite ${duplicate}: the address is given twice. Remove one.`);
  return addresses.map((email) => {
    if (!/^[^@\s]+@[^@\s]+$/.test(email))
      throw new UsageError(`--invite ${email}: invalid email address. Pass one like ada@example.com.`);
    const password = `Aa1!${randomBytes(18).toString('base64url')}`;
    return {
      operation: operation as LiveOperation,
      parameters: {},
      body: { emailAddresses: [{ email, password }] },
    };
  });
}

function rejectUnsendable(
  allowed: readonly LiveOperation[],
  bodies: Readonly<Record<string, unknown>>,
): void {
  for (const operation of allowed) {
    const advice = unsendableReason(operation, bodies);
    if (advice !== undefined) throw new UsageError(`--allow ${operation.operationId}: ${advice}`);
  }
  const unused = Object.keys(bodies).find((id) => !allowed.some(({ operationId }) => operationId === id));
  if (unused !== undefined) throw new UsageError(`--body ${unused}: also name the operation with --allow.`);
}

function unsendableReason(
  { operationId, body }: LiveOperation,
  bodies: Readonly<Record<string, unknown>>,
): string | undefined {
  if (operationId === INVITE) return 'use --invite ADDRESS to choose who is invited.';
  if (operationId === TOKEN_REQUEST)
    return 'remove it. The client requests the token, and the report has it.';
  if (!body) return undefined;
  if (!body.mediaTypes.some((type) => type.includes('json'))) return 'remove it. Uploads are not supported.';
  const isMissing = body.required && bodies[operationId] === undefined;
  return isMissing ? `its body is missing. Pass --body ${operationId}=FILE.json.` : undefined;
}

function find(
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
      `--${option} ${name}: unknown operation. Use an operationId or METHOD:/path from docs/api.md.`,
    );
  });
}
