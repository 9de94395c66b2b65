import { parsePointer } from '@goldleaf/openapi';
import { type Draft, type DraftNode, type Location, type MutantChange, replaceKey } from '../mutant.ts';

/** Mistakes in what applies to all operations. */
export function documentMutants(): MutantChange[] {
  return [
    {
      operator: 'SEC-DROP-GLOBAL',
      below: ['security'],
      text: 'no token required',
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
    replaceKey(
      'DIALECT-SWAP',
      'jsonSchemaDialect',
      'https://spec.openapis.org/oas/3.1/dialect/base',
      "OpenAPI's own dialect",
    ),
  ];
}

/** Mistakes in an operation's path, method and metadata. */
export function* operationMutants({ pointer, node }: Location): Generator<MutantChange> {
  const [, path = '', method = ''] = parsePointer(pointer);
  yield* routeMutants(path, method, node);
  yield replaceKey('OPID', 'operationId', `${node['operationId']}X`, 'another operationId');
  yield replaceKey('TAG', 'tags', ['Mutant'], 'another tag');
  yield replaceKey('SERVER', 'servers', [{ url: 'https://goldleaf.example' }], 'another server');
  yield replaceKey('DEPRECATED', 'deprecated', true, 'deprecated');
  const isRetrySafe = node['x-retry-safe'];
  if (method === 'get' && isRetrySafe === undefined) return;
  yield replaceKey(
    'RETRY-SAFE-FLIP',
    'x-retry-safe',
    !isRetrySafe,
    isRetrySafe ? 'not safe to retry' : 'safe to retry',
  );
}

function* routeMutants(path: string, method: string, node: DraftNode): Generator<MutantChange> {
  const change = (
    operator: string,
    text: string,
    apply: (item: DraftNode, draft: Draft) => void,
  ): MutantChange => ({
    operator,
    text,
    level: 'access',
    change: (_, draft) => apply(draft.paths[path] as unknown as DraftNode, draft),
  });
  const otherMethod = method === 'get' ? 'put' : 'patch';
  yield change('PATH-RENAME', 'another path', (_, draft) => move(draft, path, method, `${path}s`));
  const parameter = /\{\w+\}/.exec(path)?.[0];
  if (parameter) {
    const to = path.replace(parameter, parameter.slice(1, -1));
    yield change('PATH-TEMPLATE', `${parameter} is literal`, (_, draft) => move(draft, path, method, to));
  } else {
    const literal = path.split('/').findLastIndex((segment) => segment !== '' && !segment.startsWith('{'));
    const to = path.split('/').with(literal, '{xMutant}').join('/');
    yield change('PATH-TEMPLATE', 'any last segment', (_, draft) => move(draft, path, method, to));
  }
  yield change('METHOD-SWAP', `${otherMethod} instead`, (item) => {
    item[otherMethod] = item[method];
    delete item[method];
  });
  yield change('METHOD-ADD', `${otherMethod} too`, (item) => {
    item[otherMethod] = { ...node, operationId: 'xMutant' };
  });
  yield change('OP-DROP', 'no operation', (item) => delete item[method]);
}

/** Moves an operation to another path, with what its path item shares. */
function move(draft: Draft, path: string, method: string, to: string): void {
  const paths = draft.paths as unknown as Record<string, DraftNode>;
  const { [method]: operation, ...others } = paths[path] as DraftNode;
  const hasOtherOperation = Object.keys(others).some((key) => ['get', 'post'].includes(key));
  if (hasOtherOperation) paths[path] = others;
  else delete paths[path];
  const moved: DraftNode = { ...paths[to] };
  for (const key of ['parameters', 'servers']) if (others[key]) moved[key] = others[key];
  paths[to] = { ...moved, [method]: operation };
}
