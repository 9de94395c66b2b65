import { type DraftNode, type Location, type MutantChange, replaceKey } from '../mutant.ts';

/** Mistakes in a request body. */
export function* bodyMutants({ node }: Location): Generator<MutantChange> {
  yield node['required'] === true
    ? replaceKey('BODY-OPTIONAL', 'required', false, 'the body is optional')
    : replaceKey('BODY-REQUIRED', 'required', true, 'the body is required');
  yield* mediaTypeListMutants(node, 'MEDIA');
}

/** Mistakes in whether an operation has a body. */
export function* bodyPresenceMutants({ node }: Location): Generator<MutantChange> {
  if ('requestBody' in node) {
    yield {
      operator: 'BODY-DROP',
      below: ['requestBody'],
      text: 'no body',
      level: 'body',
      change: (draft) => delete draft['requestBody'],
    };
  } else if ('parameters' in node || node['x-evidence'] !== 'name-only') {
    yield {
      operator: 'BODY-ADD',
      text: 'a required body',
      level: 'body',
      change: (draft) => {
        draft['requestBody'] = { required: true, content: { 'application/json': {} } };
      },
    };
  }
}

/** Mistakes in the media types of a request body or a response. */
export function* mediaTypeListMutants(
  node: DraftNode,
  prefix: 'MEDIA' | 'RESP-MEDIA',
): Generator<MutantChange> {
  for (const type of Object.keys((node['content'] as DraftNode | undefined) ?? {})) {
    yield {
      operator: `${prefix}-SWAP`,
      below: ['content', type],
      text: 'XML instead',
      change: (draft) => {
        const content = draft['content'] as DraftNode;
        content['application/xml'] = content[type];
        delete content[type];
      },
    };
    yield {
      operator: `${prefix}-ADD`,
      below: ['content'],
      text: 'plain text too',
      change: (draft) => {
        draft['content'] = { ...(draft['content'] as DraftNode), 'text/plain': {} };
      },
    };
  }
}

/** Mistakes in one media type. */
export function* mediaTypeMutants({ node, level }: Location): Generator<MutantChange> {
  const { schema, example, examples } = node as { schema?: object; example?: unknown; examples?: object };
  const drop = (operator: string, key: string): MutantChange => ({
    operator,
    below: [key],
    text: `no ${key}`,
    change: (draft) => delete draft[key],
  });
  const hasSchema = schema !== undefined && Object.keys(schema).length > 0;
  if (hasSchema) yield drop(level === 'body' ? 'SCHEMA-DROP' : 'RESP-SCHEMA-DROP', 'schema');
  if (example !== undefined) yield drop('EXAMPLE-DROP', 'example');
  if (examples !== undefined) yield drop('EXAMPLE-DROP', 'examples');
  if (example !== undefined) yield replaceKey('EXAMPLE-CORRUPT', 'example', ['another'], 'another example');
}
