import { pointerKeys } from '../../description.ts';
import { type Draft, type DraftNode, type MutantMade, type Place, set } from '../mutant.ts';

/** Mistakes in what holds for all operations. */
export function documentMutants(): MutantMade[] {
  return [
    {
      operator: 'SEC-DROP-GLOBAL',
      below: ['security'],
      text: 'no token is needed',
      level: 'access',
      change: (draft) => delete draft['security'],
    },
    {
      operator: 'SERVER',
      below: ['servers', '0', 'url'],
      text: 'another server',
      change: (draft) => {
        draft['servers'] = [{ url: 'https://goldleaf.example/api/v1' }];
      },
    },
    {
      operator: 'DIALECT-SWAP',
      below: ['jsonSchemaDialect'],
      text: "OpenAPI's own dialect",
      change: (draft) => {
        draft['jsonSchemaDialect'] = 'https://spec.openapis.org/oas/3.1/dialect/base';
      },
    },
  ];
}

/** Mistakes in where an operation stands and what it is called. */
export function operationMutants({ pointer, node }: Place): MutantMade[] {
  const [, path = '', method = ''] = pointerKeys(pointer);
  const item = (draft: Draft) => draft.paths[path] as unknown as DraftNode;
  const moved = (draft: Draft, to: string) => {
    const paths = draft.paths as unknown as DraftNode;
    const { [method]: operation, ...others } = item(draft);
    if (Object.keys(others).some((key) => ['get', 'post'].includes(key))) paths[path] = others;
    else delete paths[path];
    const { parameters, servers } = others;
    paths[to] = {
      ...(paths[to] as DraftNode),
      ...(parameters ? { parameters } : {}),
      ...(servers ? { servers } : {}),
      [method]: operation,
    };
  };
  const otherMethod = method === 'get' ? 'put' : 'patch';
  const parameter = /\{\w+\}/.exec(path)?.[0];
  const literal = path.split('/').findLastIndex((part) => part !== '' && !part.startsWith('{'));
  return [
    {
      operator: 'PATH-RENAME',
      text: 'another path',
      level: 'access',
      change: (_, draft) => moved(draft, `${path}s`),
    },
    parameter
      ? {
          operator: 'PATH-TEMPLATE',
          text: `${parameter} stands for itself`,
          level: 'access',
          change: (_, draft) => moved(draft, path.replace(parameter, parameter.slice(1, -1))),
        }
      : {
          operator: 'PATH-TEMPLATE',
          text: 'any last word will do',
          level: 'access',
          change: (_, draft) => moved(draft, path.split('/').with(literal, '{xMutant}').join('/')),
        },
    {
      operator: 'METHOD-SWAP',
      text: `${otherMethod} in its place`,
      level: 'access',
      change: (_, draft) => {
        const at = item(draft);
        at[otherMethod] = at[method];
        delete at[method];
      },
    },
    {
      operator: 'METHOD-ADD',
      text: `${otherMethod} as well`,
      level: 'access',
      change: (_, draft) => {
        item(draft)[otherMethod] = { ...(node as object), operationId: 'xMutant' };
      },
    },
    {
      operator: 'OP-DROP',
      text: 'it is left out',
      level: 'access',
      change: (_, draft) => delete item(draft)[method],
    },
    set('OPID', 'operationId', `${node['operationId']}X`, 'another operationId'),
    set('TAG', 'tags', ['Mutant'], 'another tag'),
    set('SERVER', 'servers', [{ url: 'https://goldleaf.example' }], 'another server'),
    set('DEPRECATED', 'deprecated', true, 'it is deprecated'),
    ...(method === 'get' && node['x-retry-safe'] === undefined
      ? []
      : [
          set(
            'RETRY-SAFE-FLIP',
            'x-retry-safe',
            !node['x-retry-safe'],
            node['x-retry-safe'] ? 'may not be sent twice' : 'may be sent twice',
          ),
        ]),
  ];
}
