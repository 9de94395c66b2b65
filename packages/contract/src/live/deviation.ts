/** One thing that a server did otherwise than described. */
export interface Deviation {
  readonly kind:
    | 'status'
    | 'media type'
    | 'body'
    | 'header'
    /** A challenge of another scheme than the described one. */
    | 'security'
    /** What the client sent is not what is described. */
    | 'request'
    /** The answer is as described, and the client cannot read it. */
    | 'client'
    /** Prism gave no judgement. */
    | 'unjudged';
  /** JSON pointer of what is to be mended, in the bundled description. */
  readonly pointer: string;
  /** JSON pointer of what is otherwise, in the answer's body. */
  readonly place?: string;
  readonly described: string;
  /** What it is like; never a value. */
  readonly seen: string;
}
