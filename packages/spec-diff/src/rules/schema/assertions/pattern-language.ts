import { DFA, isDisjointWith, JS, NFA } from 'refa';
import type { Effect } from '../../finding.ts';

/** The size at which an automaton is given up: the patterns of an API are far smaller. */
const MAX_NODES = 2_000;

/**
 * Compares the texts that two patterns of a JSON Schema match.
 *
 * @returns `undecided` for patterns that automata can't express, such as those with lookarounds
 */
export function compareLanguages(before: string, after: string): Effect | 'same' {
  try {
    const [old, now] = [toAutomaton(before), toAutomaton(after)];
    const [isWidened, isNarrowed] = [isSubset(old, now), isSubset(now, old)];
    if (isWidened && isNarrowed) return 'same';
    if (isWidened) return 'widened';
    return isNarrowed ? 'narrowed' : 'swapped';
  } catch {
    return 'undecided'; // not a regular language, or too large
  }
}

function isSubset(language: DFA, other: DFA): boolean {
  const complement = other.copy();
  complement.complement();
  return isDisjointWith(language, complement);
}

function toAutomaton(pattern: string): DFA {
  const parser = JS.Parser.fromLiteral({ source: wholeTextPattern(pattern), flags: 'u' });
  const { expression, maxCharacter } = parser.parse({ assertions: 'throw' });
  const nfa = NFA.fromRegex(expression, { maxCharacter }, {}, new NFA.LimitedNodeFactory(MAX_NODES));
  return DFA.fromFA(nfa, new DFA.LimitedNodeFactory(MAX_NODES));
}

/** Rewrites a pattern, which may match any part of a text, to one that matches the whole text. */
function wholeTextPattern(pattern: string): string {
  const { alternatives } = JS.Parser.fromLiteral({ source: pattern, flags: 'u' }).ast.pattern;
  const [only, ...more] = alternatives;
  if (!only || more.length > 0) return `[^]*(?:${pattern})[^]*`;
  const elements = [...only.elements];
  const [first, last] = [elements[0], elements.at(-1)];
  const isStart = first?.type === 'Assertion' && first.kind === 'start';
  const isEnd = last?.type === 'Assertion' && last.kind === 'end';
  const inner = pattern.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
  return `${isStart ? '' : '[^]*'}(?:${inner})${isEnd ? '' : '[^]*'}`;
}
