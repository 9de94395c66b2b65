/** How the digests of the errors begin by which Next.js controls a page in a browser. A digest of React is a number. */
const SIGNAL = /^(NEXT|BAILOUT)_/;

/** Tells whether an error is how Next.js controls a page, such as by `redirect()`. The other signals are those of a server. */
export function isRenderingSignal(error: unknown): boolean {
  try {
    return SIGNAL.test(Object(error).digest);
  } catch {
    return false;
  }
}
