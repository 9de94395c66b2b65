import type { Difference } from './difference.ts';
import { asObject, type JsonObject, type JsonPath } from './json.ts';

/** How far one document was walked towards a difference. */
interface Walk {
  readonly done: JsonPath;
  readonly rest: JsonPath;
  /** The value here; undefined if this document has none. */
  readonly node: unknown;
}

/** A walk through both documents at once, from their roots to a difference. */
export class Cursor {
  readonly kind: Difference['kind'];
  readonly before: Walk;
  readonly after: Walk;

  private constructor(kind: Difference['kind'], before: Walk, after: Walk) {
    this.kind = kind;
    this.before = before;
    this.after = after;
  }

  static to(difference: Difference, before: JsonObject, after: JsonObject): Cursor {
    return new Cursor(
      difference.kind,
      { done: [], rest: difference.before, node: before },
      { done: [], rest: difference.after, node: after },
    );
  }

  /** Whether the walk has reached the difference. */
  get isThere(): boolean {
    return this.after.rest.length === 0;
  }

  /** The next key, as the new document names it. */
  get key(): string {
    return String(this.after.rest[0]);
  }

  /** The values here, as objects. */
  get objects(): { readonly before: JsonObject; readonly after: JsonObject } {
    return { before: asObject(this.before.node), after: asObject(this.after.node) };
  }

  /** The values here, undefined for the document that has none. */
  get presence(): { readonly before: JsonObject | undefined; readonly after: JsonObject | undefined } {
    return {
      before: this.before.node === undefined ? undefined : asObject(this.before.node),
      after: this.after.node === undefined ? undefined : asObject(this.after.node),
    };
  }

  /** Walks on towards the difference. */
  down(steps = 1): Cursor {
    if (steps === 0) return this;
    return new Cursor(this.kind, step(this.before), step(this.after)).down(steps - 1);
  }

  /** Walks to a key that is not on the way to the difference. */
  into(key: string): Cursor {
    const to = (walk: Walk): Walk => ({ ...walk, rest: [key] });
    return new Cursor(this.kind, to(this.before), to(this.after)).down();
  }
}

function step({ done, rest, node }: Walk): Walk {
  const [key, ...further] = rest;
  if (key === undefined) return { done, rest, node };
  return { done: [...done, key], rest: further, node: (node as Record<string, unknown> | undefined)?.[key] };
}
