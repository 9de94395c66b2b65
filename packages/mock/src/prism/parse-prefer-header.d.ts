declare module 'parse-prefer-header' {
  /** Parses RFC 7240's `Prefer: code=403, example=name` to its values by name; true if a name has no value. */
  export default function parsePreferHeader(prefer: string): Record<string, string | true>;
}
