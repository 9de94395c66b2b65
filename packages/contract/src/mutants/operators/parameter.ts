import { type DraftNode, type Location, type MutantChange, replaceKey } from '../mutant.ts';

/** Mistakes in a parameter. */
export function* parameterMutants({ node }: Location): Generator<MutantChange> {
  const {
    name,
    in: part,
    required,
    explode,
  } = node as Readonly<Record<string, string | boolean | undefined>>;
  yield replaceKey('PARAM-RENAME', 'name', `${name}X`, `${name} is named ${name}X`);
  const other = part === 'query' ? 'header' : 'query';
  yield replaceKey('PARAM-IN-SWAP', 'in', other, `${name} is in the ${other}`);
  // OpenAPI requires every path parameter.
  if (part !== 'path')
    yield replaceKey(
      'PARAM-REQ-FLIP',
      'required',
      !required,
      `${name} is ${required ? 'optional' : 'required'}`,
    );
  if (explode !== undefined)
    yield replaceKey('EXPLODE-FLIP', 'explode', !explode, `${name} serializes lists differently`);
  if ('style' in node)
    yield replaceKey('STYLE-SWAP', 'style', 'pipeDelimited', `${name} is delimited by pipes`);
}

/** Mistakes in an operation's list of parameters. */
export function* parameterListMutants({ node }: Location): Generator<MutantChange> {
  for (const index of ((node['parameters'] ?? []) as DraftNode[]).keys())
    yield {
      operator: 'PARAM-DROP',
      below: ['parameters', `${index}`],
      text: 'without this parameter',
      level: 'parameters',
      change: (draft) => (draft['parameters'] as DraftNode[]).splice(index, 1),
    };
  yield addedParameter('query');
  yield addedParameter('header');
}

function addedParameter(part: string): MutantChange {
  return {
    operator: 'PARAM-ADD-REQ',
    variant: part,
    text: `another required parameter in the ${part}`,
    level: 'parameters',
    change: (draft) => {
      const parameter = { name: 'xMutant', in: part, required: true, schema: { type: 'string' } };
      draft['parameters'] = [...((draft['parameters'] as DraftNode[] | undefined) ?? []), parameter];
    },
  };
}
