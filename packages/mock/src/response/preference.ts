import { Problem } from './problem.ts';

/** The documented response that a request asks for, as Prism reads it from `Prefer` or from the query. */
export interface Preference {
  readonly code?: number;
  readonly exampleKey?: string;
}

type Values = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly code?: unknown;
  readonly example?: unknown;
  readonly dynamic?: unknown;
}

/**
 * Reads the header `Prefer: code=403, example=name`, or the query `__code=403&__example=name` if there is no such header.
 *
 * @throws {Problem} 422 if a value is invalid, or asks for generated data
 */
export function readPreference(headers: Values, query: Values): Preference {
  const { prefer } = headers as { prefer?: string };
  const { __code, __example, __dynamic } = query as Record<'__code' | '__example' | '__dynamic', unknown>;
  const inQuery = { code: __code, example: __example, dynamic: __dynamic };
  const { code, example, dynamic }: Wanted = prefer ? parsePrefer(prefer) : inQuery;
  if (dynamic !== undefined && dynamic !== 'false') {
    throw unprocessable(
      "The mock responds with the description's examples and generates no data. Remove `dynamic`.",
    );
  }
  if (code !== undefined && !/^\d{3}$/.test(String(code)))
    throw unprocessable('`code` must be a status of three digits, for example `Prefer: code=403`.');
  if (example !== undefined && typeof example !== 'string')
    throw unprocessable('`example` must be the name of an example.');
  return {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(example === undefined ? {} : { exampleKey: example }),
  };
}

/** Reads the three preferences of RFC 7240's `Prefer: code=403, example="name"`; the first of a name counts. */
function parsePrefer(header: string): Wanted {
  const wanted: Record<string, string> = {};
  for (const [, name = '', , quoted, plain] of header.matchAll(PREFERENCE)) {
    wanted[name.toLowerCase()] ??= quoted ?? plain ?? '';
  }
  return wanted;
}

const PREFERENCE = /(?:^|[,;])\s*(code|example|dynamic)\s*(=\s*(?:"([^"]*)"|([^,;\s]*)))?\s*(?=[,;]|$)/gi;

function unprocessable(detail: string): Problem {
  return new Problem('UNPROCESSABLE_ENTITY', detail);
}
