import { expect, test } from 'vitest';

// The rule is JavaScript without declarations.
const { schemaPatternLinear } = await import(`${'../lint/rules/schema-pattern-linear.js'}`);

const rows = [
  { pattern: '^(a+)+$', isRejected: true },
  { pattern: '(a|a)*$', isRejected: true },
  { pattern: '^(a|aa)+$', isRejected: true },
  { pattern: '^(\\w+\\s?)*$', isRejected: true },
  { pattern: '^(?=(a+)+$)b', isRejected: true },
  { pattern: '^\\p{L}(\\p{L}+\\p{N}?)*$', isRejected: true },
  { pattern: '^([a-zA-Z0-9._-]+)+@', isRejected: true },
  { pattern: '^[0-9a-fA-F]{24}$', isRejected: false },
  { pattern: '^(?:[a-z]+-)*[a-z]+$', isRejected: false },
  { pattern: '^(a|b|c)*$', isRejected: false },
  { pattern: '^(?:\\d{1,3}\\.){3}\\d{1,3}$', isRejected: false },
];

test.for(rows)('schema-pattern-linear > $pattern: rejected $isRejected', ({ pattern, isRejected }) => {
  expect(problemsOf({ pattern })).toEqual(isRejected ? [expect.stringMatching(/^Rewrite the pattern/)] : []);
  expect(problemsOf({ patternProperties: { [pattern]: {} } })).toHaveLength(isRejected ? 1 : 0);
});

test('schema-pattern-linear > names a text that takes exponential time', () => {
  const [problem = ''] = problemsOf({ pattern: '^(a+)+$' });
  const repeated = /'a'\.repeat\((\d+)\)/.exec(problem)?.[1];
  expect(Number(repeated), problem).toBeGreaterThan(20);
});

function problemsOf(schema: { pattern?: string; patternProperties?: Record<string, unknown> }): string[] {
  const messages: string[] = [];
  const location = { child: () => location, key: () => location };
  const report = ({ message }: { message: string }) => messages.push(message);
  schemaPatternLinear().Schema(schema, { report, location });
  return messages;
}
