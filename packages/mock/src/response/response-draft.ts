import type { DecodedForm } from './form.ts';

/** A request as the mock validates it. */
export interface MockRequest {
  /** In lower case. */
  readonly method: string;
  readonly url: {
    readonly path: string;
    readonly query: Readonly<Record<string, string | string[]>>;
    readonly baseUrl?: string;
  };
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** JSON as its value, anything else as text; null if there is none. */
  readonly body: unknown;
  readonly form?: DecodedForm | undefined;
}

/** A rule of the description that a request or a response breaks, as Prism reports it. */
export interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
  /** 0 is an error, 1 a warning. */
  readonly severity: number;
  /** Values for `WWW-Authenticate`. */
  readonly tags?: readonly string[];
}

/** The response to a request, before it is written as text. */
export interface ResponseDraft {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly requestDiagnostics: readonly Diagnostic[];
  readonly responseDiagnostics: readonly Diagnostic[];
}
