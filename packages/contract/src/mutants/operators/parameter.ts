import { type DraftNode, type MutantMade, type Place, set } from '../mutant.ts';

/** Mistakes in a parameter. */
export function parameterMutants({ node }: Place): MutantMade[] {
  const {
    name,
    in: place,
    required,
    explode,
  } = node as { name: string; in: string; required?: boolean; explode?: boolean };
  return [
    set('PARAM-RENAME', 'name', `${name}X`, `${name} is called ${name}X`),
    set('PARAM-IN-SWAP', 'in', place === 'query' ? 'header' : 'query', `${name} stands elsewhere`),
    // OpenAPI has every path parameter required.
    ...(place === 'path'
      ? []
      : [set('PARAM-REQ-FLIP', 'required', !required, `${name} is ${required ? 'not ' : ''}required`)]),
    ...(explode === undefined
      ? []
      : [set('EXPLODE-FLIP', 'explode', !explode, `${name} is written otherwise as a list`)]),
    ...('style' in node ? [set('STYLE-SWAP', 'style', 'pipeDelimited', `${name} is written with bars`)] : []),
  ];
}

/** Mistakes in an operation's list of parameters. */
export function parameterListMutants({ node }: Place): MutantMade[] {
  const parameters = (node['parameters'] ?? []) as DraftNode[];
  const added = (place: string): MutantMade => ({
    operator: 'PARAM-ADD-REQ',
    variant: place,
    text: `one more parameter in the ${place}, required`,
    level: 'parameters',
    change: (draft) => {
      const parameter = { name: 'xMutant', in: place, required: true, schema: { type: 'string' } };
      draft['parameters'] = [...((draft['parameters'] as DraftNode[] | undefined) ?? []), parameter];
    },
  });
  return [
    ...parameters.map(
      (_, index): MutantMade => ({
        operator: 'PARAM-DROP',
        below: ['parameters', `${index}`],
        text: 'without this parameter',
        level: 'parameters',
        change: (draft) => (draft['parameters'] as DraftNode[]).splice(index, 1),
      }),
    ),
    added('query'),
    added('header'),
  ];
}
