import type { Difference } from './difference.ts';
import { asObject, type JsonObject, type JsonPath } from './json.ts';

/** How far one side was walked towards a difference. */
interface Walk {
  readonly done: JsonPath;
  readonly rest: JsonPath;
  /** What stands there; undefined where nothing does. */
  readonly node: unknown;
}

/** A walk from the documents' roots to a place where they differ, on both sides at once. */
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

  /** Whether this is the place where they differ. */
  get isThere(): boolean {
    return this.after.rest.length === 0;
  }

  /** The next key, as the new side names it. */
  get key(): string {
    return String(this.after.rest[0]);
  }

  /** What stands here on either side, as objects. */
  get objects(): { readonly before: JsonObject; readonly after: JsonObject } {
    return { before: asObject(this.before.node), after: asObject(this.after.node) };
  }

  /** Where it stands here, the side that lacks it undefined. */
  get presence(): { readonly before: JsonObject | undefined; readonly after: JsonObject | undefined } {
    return {
      before: this.before.node === undefined ? undefined : asObject(this.before.node),
      after: this.after.node === undefined ? undefined : asObject(this.after.node),
    };
  }

  down(steps = 1): Cursor {
    if (steps === 0) return this;
    return new Cursor(this.kind, step(this.before), step(this.after)).down(steps - 1);
  }

  /** Leads to a key below that the difference itself does not name. */
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
