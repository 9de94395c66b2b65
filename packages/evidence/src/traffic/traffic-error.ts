/** A file of traffic that can't be read. Its message names the file and the reason, and no content. */
export class TrafficError extends Error {
  override readonly name = 'TrafficError';
  readonly code = 'traffic_invalid';
}
