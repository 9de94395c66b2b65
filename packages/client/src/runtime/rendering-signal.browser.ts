/** Digests of the errors by which Next.js controls a page in a browser. Its `unstable_rethrow` for browsers looks for the same ones. */
const SIGNAL = /^(NEXT_|BAILOUT_TO_CLIENT_SIDE_RENDERING$)/;

/** Tells whether an error is how Next.js controls a page, such as by `redirect()`. The other signals are those of a server. */
export function isRenderingSignal(error: unknown): boolean {
  try {
    return SIGNAL.test(Object(error).digest);
  } catch {
    return false;
  }
}
