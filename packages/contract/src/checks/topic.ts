/** The subject and the case of a check. Checks with the same topic, except the variant, fail for the same reason. */
export interface CheckTopic {
  /** The checked part of an operation, such as `body` or `status`. */
  readonly subject: string;
  /** Status of the response that is checked. */
  readonly status?: number;
  /** The case, such as `valid`, `invalid`, `documented` or `missing`. */
  readonly outcome?: string;
  /** A parameter, a part of a form, or a group of cases such as `hand-written`. */
  readonly name?: string;
  /** The keys to a value in a body, such as `['emailAddresses', '0', 'email']`. */
  readonly location?: readonly string[];
  /** The JSON Schema keyword that a value breaks. */
  readonly keyword?: string;
  /** One of several cases, such as a media type, a status or the type of a value. */
  readonly variant?: string;
}

/** Returns a topic as text: its parts with slashes between them, without those that are missing. */
export function topicId(topic: CheckTopic): string {
  const { name, location = [], keyword, variant } = topic;
  return joinParts(topicFamily(topic), name, location.join('.'), keyword, variant);
}

/** Returns the subject, status and outcome of a topic as text, such as `body/invalid`. */
export function topicFamily({ subject, status, outcome }: CheckTopic): string {
  return joinParts(subject, status, outcome);
}

/** Returns a topic without its variant as text. */
export function topicWithoutVariant({ variant: _, ...topic }: CheckTopic): string {
  return topicId(topic);
}

function joinParts(...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('/');
}
