/** Cases of one operation that no generator can produce. */
export interface HandWrittenCases {
  /** Sentences of the guides (`specs/evidence/guides.yaml`) that the cases are based on. */
  readonly facts: readonly string[];
  /** A body with everything that the documentation shows. */
  readonly body: unknown;
  /** Bodies by name that the documentation does not rule out. */
  readonly validBodies: Readonly<Record<string, unknown>>;
  /** Bodies by name that the documentation or its recorded interpretation rules out. */
  readonly invalidBodies: Readonly<Record<string, InvalidBody>>;
  /** Paths by name that resemble the operation's path. */
  readonly similarPaths: Readonly<Record<string, string>>;
}

export interface InvalidBody {
  readonly body: unknown;
  readonly violations: readonly string[];
}
