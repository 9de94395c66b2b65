import { formatPointer, valueAt } from '@goldleaf/openapi';
import { OTHER_TYPE } from '../mutants/operators/schema/other-type.ts';

/** A recorded fact and its negation. */
export interface NegatedFact {
  /** JSON pointer into the entry. */
  readonly pointer: string;
  /** The negation in words. */
  readonly text: string;
  /** Changes a copy of the entry in place. */
  negate(entry: Node): void;
}

type Node = Record<string, unknown>;

/** Names of our own files, and not of the documentation. */
const NO_FACTS = ['slug', 'updated'];

/** The names below these keys are facts: there is such a property or status. */
const NAMED = ['properties', 'responses'];

/** The items of these lists are facts: there is such a value, or a parameter. */
const LISTED = ['required', 'enum', 'type', 'parameters'];

const OTHER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  method: { GET: 'POST', POST: 'GET' },
  in: { query: 'path', path: 'query', header: 'query' },
  evidence: { full: 'partial', partial: 'full', 'name-only': 'partial', observed: 'partial' },
  type: OTHER_TYPE,
};

/** Keywords that no other value negates, so the negation drops them. */
const DROPPED = ['format', 'pattern'];

/** Returns the negation of each fact of an entry of `specs/evidence`: of each value, name, status and parameter. */
export function negatedFacts(entry: object): NegatedFact[] {
  return [...factsBelow(entry, [])];
}

function* factsBelow(node: unknown, path: readonly string[]): Generator<NegatedFact> {
  if (typeof node !== 'object') {
    yield negatedValue(node, path);
    return;
  }
  const areFacts = areKeysFacts(node ?? {}, path);
  for (const [key, value] of Object.entries(node ?? {})) {
    if (value === null || NO_FACTS.includes(key)) continue;
    const below = [...path, key];
    if (areFacts) yield dropped(below, `no ${Array.isArray(node) ? JSON.stringify(value) : key}`);
    if (!areFacts || typeof value === 'object') yield* factsBelow(value, below);
  }
}

/** Returns whether each key or item of a node is a fact itself. */
function areKeysFacts(node: object, path: readonly string[]): boolean {
  return (Array.isArray(node) ? LISTED : NAMED).includes(path.at(-1) ?? '');
}

function dropped(path: readonly string[], text: string): NegatedFact {
  return {
    pointer: formatPointer(path),
    text,
    negate: (entry) => {
      const parent = valueAt(entry, path.slice(0, -1)) as Node | unknown[];
      const key = path.at(-1) ?? '';
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    },
  };
}

function negatedValue(value: unknown, path: readonly string[]): NegatedFact {
  const key = path.at(-1) ?? '';
  if (DROPPED.includes(key)) return dropped(path, `no ${key}`);
  const other = otherValue(key, value);
  return {
    pointer: formatPointer(path),
    text: `${JSON.stringify(other)} instead`,
    negate: (entry) => {
      (valueAt(entry, path.slice(0, -1)) as Node)[key] = other;
    },
  };
}

function otherValue(key: string, value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  return OTHER[key]?.[text] ?? (key === 'contentType' ? 'application/xml' : `${text}X`);
}

/** Returns a copy of an entry in which a fact is negated. */
export function withNegated<T extends object>(entry: T, { negate }: NegatedFact): T {
  const copy = structuredClone(entry);
  negate(copy as Node);
  return copy;
}
