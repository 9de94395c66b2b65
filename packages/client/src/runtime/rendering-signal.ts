/** Digests and codes of the errors by which Next.js controls how a page is rendered. Its `unstable_rethrow` looks for the same ones. */
const SIGNAL = /^(NEXT_|DYNAMIC_SERVER_USAGE$|BAILOUT_TO_CLIENT_SIDE_RENDERING$|HANGING_PROMISE_REJECTION$)/;

/** React throws it to render a component later. */
const POSTPONE = Symbol.for('react.postpone');

/**
 * Returns whether an error is a signal by which Next.js controls rendering. `redirect()` throws one, and so does a `fetch` that makes a
 * page dynamic. A signal is no failure. Code that catches one must throw it again.
 *
 * @see https://nextjs.org/docs/app/api-reference/functions/unstable_rethrow
 */
export function isRenderingSignal(error: unknown): boolean {
  try {
    const { digest, code, $$typeof } = Object(error);
    return $$typeof === POSTPONE || SIGNAL.test(digest) || SIGNAL.test(code);
  } catch {
    return false;
  }
}
