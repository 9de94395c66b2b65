/**
 * - `match`: a success response that matches the description
 * - `mismatch`: a response that differs from the description, or that the client could not read
 * - `error response`: a described error, so the success response is still unknown
 * - `no response`: late or cut short. The server may have processed the request
 */
export const VERDICTS = ['match', 'mismatch', 'error response', 'no response'] as const;

export type Verdict = (typeof VERDICTS)[number];
