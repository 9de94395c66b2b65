import { describe, expect, test } from 'vitest';
import { readGuarantees } from '../src/documents/guarantees.ts';
import { changesByOperation } from '../src/operations/changes.ts';
import { fieldsOf } from '../src/operations/fields.ts';
import { readScores } from '../src/trust/score.ts';

test('changesByOperation > reads releases of a changelog, and what is not released', () => {
  const changes = changesByOperation(`
- **GET /hoses** is new. \`added\`

## 1.2.0

- Something else.
- **POST /hoses** needs a name. \`required\`
- **GET /hoses** has a page. \`added\`
`);
  expect(changes.get('GET /hoses')).toEqual([
    { version: undefined, text: 'is new.' },
    { version: '1.2.0', text: 'has a page.' },
  ]);
  expect(changes.get('POST /hoses')).toEqual([{ version: '1.2.0', text: 'needs a name.' }]);
});

describe('fieldsOf', () => {
  test('lists properties at every depth, with types and rules', () => {
    const fields = fieldsOf({
      required: ['list'],
      properties: {
        list: { type: 'array', items: { properties: { id: { type: 'string', pattern: '^a$' } } } },
        inner: { type: 'object', properties: { on: { type: 'boolean', description: 'Whether.' } } },
      },
    });
    expect(fields.map(({ name, type, isRequired, rules }) => [name, type, isRequired, rules])).toEqual([
      ['list', 'list of any', true, []],
      ['list[].id', 'string', false, ['pattern: ^a$']],
      ['inner', 'object', false, []],
      ['inner.on', 'boolean', false, []],
    ]);
  });

  test('names the items of a list that is the body', () => {
    const [field] = fieldsOf({ type: 'array', items: { properties: { id: { type: 'string' } } } });
    expect(field?.name).toBe('[].id');
  });
});

describe('readGuarantees', () => {
  test('splits the items of the first list after their bold words', () => {
    expect(readGuarantees('# A\n\n- **Typed** by\n  path.\n- **Safe**: yes.\n')).toEqual([
      { title: 'Typed', rest: ' by path.' },
      { title: 'Safe', rest: ': yes.' },
    ]);
  });

  test('rejects an item without bold words', () => {
    expect(() => readGuarantees('- plain\n')).toThrow('plain');
  });
});

test('readScores > rejects a report without figures', () => {
  const row = { mutants: 2, found: 2, foundByRequests: 1 };
  expect(readScores(JSON.stringify({ mutants: { all: row, 'body mutants': row } }))).toEqual([
    { name: 'all', ...row },
  ]);
  expect(() => readScores('{"mutants":{"all":{"mutants":2}}}')).toThrow('pnpm contract:score');
});
