import type { Answer, WireRequest } from './answer.ts';
import type { Description } from './description.ts';

/** What a server behind the target answers with: made up, to see whether it is taken for one that is described. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly mediaType: string | undefined;
  /** Parsed where it is JSON, else text. */
  readonly body: unknown;
}

/** What the suite asks: a mock, a mock of a changed description, a real server. */
export interface Target {
  /** @returns the answer as it is: whatever the method, the media type or the body of the request */
  answer(request: WireRequest): Promise<Answer>;
  /**
   * Has a server behind the target give this answer. Only a target that stands in front of a server can.
   *
   * @returns what is wrong with the answer, such as `response.body.items: type`, in order
   */
  judge?(request: WireRequest, answer: UpstreamAnswer): Promise<readonly string[]>;
  /** The description that the target serves. Only a target that has one. */
  readonly description?: Description;
}
