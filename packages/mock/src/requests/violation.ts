/** A rule of the OpenAPI description that a request or a response breaks. */
export interface Violation {
  /** The party that has to change: the sender of the request, the author of the description, or the author of the stub. */
  readonly fault: 'request' | 'description' | 'stub';
  /** The location, joined by dots: `body.emailAddresses.0.password`, `query.page`. Empty for the whole request or response. */
  readonly location: string;
  /** The rule: a keyword of JSON Schema such as `minLength`, or `security`, `media_type`, `path`, `method`. */
  readonly rule: string;
  /** A sentence, without the value that breaks the rule. */
  readonly message: string;
}
