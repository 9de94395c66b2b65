// A browser doesn't tell why a connection failed. Bundlers remove calls of empty functions.

/** Returns undefined, because no error of a browser shows that nothing was sent. */
export function neverConnected(_cause: unknown): undefined {}

/** Returns undefined, because another connection may succeed. */
export function failsAgain(_cause: unknown): undefined {}

/** Returns undefined, because an error of a browser's `fetch` has no code. */
export function causeCode(_error: unknown, _attempt: object): undefined {}
