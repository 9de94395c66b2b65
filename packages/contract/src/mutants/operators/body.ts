import type { DraftNode, MutantMade, Place } from '../mutant.ts';

/** Mistakes in a request body. */
export function bodyMutants({ node }: Place): MutantMade[] {
  const required = node['required'] === true;
  return [
    {
      operator: required ? 'BODY-OPTIONAL' : 'BODY-REQUIRED',
      below: ['required'],
      text: required ? 'the body may be missing' : 'the body may not be missing',
      change: (draft) => {
        draft['required'] = !required;
      },
    },
    ...mediaTypeListMutants(node, 'MEDIA'),
  ];
}

/** Whether an operation has a body at all. */
export function bodyPresenceMutants({ node }: Place): MutantMade[] {
  const present = 'requestBody' in node;
  if (!present && 'parameters' in node === false && node['x-evidence'] === 'name-only') return [];
  return [
    present
      ? {
          operator: 'BODY-DROP',
          below: ['requestBody'],
          text: 'no body',
          level: 'body',
          change: (draft) => delete draft['requestBody'],
        }
      : {
          operator: 'BODY-ADD',
          text: 'a body that may not be missing',
          level: 'body',
          change: (draft) => {
            draft['requestBody'] = { required: true, content: { 'application/json': {} } };
          },
        },
  ];
}

/** Mistakes in the media types of a body or an answer. */
export function mediaTypeListMutants(node: DraftNode, prefix: 'MEDIA' | 'RESP-MEDIA'): MutantMade[] {
  const types = Object.keys((node['content'] as DraftNode | undefined) ?? {});
  return types.flatMap((type): MutantMade[] => [
    {
      operator: `${prefix}-SWAP`,
      below: ['content', type],
      text: 'XML in its place',
      change: (draft) => {
        const content = draft['content'] as DraftNode;
        content['application/xml'] = content[type];
        delete content[type];
      },
    },
    {
      operator: `${prefix}-ADD`,
      below: ['content'],
      text: 'plain text will do',
      change: (draft) => {
        draft['content'] = { ...(draft['content'] as DraftNode), 'text/plain': {} };
      },
    },
  ]);
}

/** Mistakes in what is said of one media type. */
export function mediaTypeMutants({ node, level }: Place): MutantMade[] {
  const { schema, example, examples } = node as { schema?: object; example?: unknown; examples?: object };
  const dropped = (operator: string, key: string): MutantMade => ({
    operator,
    below: [key],
    text: `no ${key}`,
    change: (draft) => delete draft[key],
  });
  const saysNothing = !schema || Object.keys(schema).length === 0;
  return [
    ...(saysNothing ? [] : [dropped(level === 'body' ? 'SCHEMA-DROP' : 'RESP-SCHEMA-DROP', 'schema')]),
    ...(example === undefined ? [] : [dropped('EXAMPLE-DROP', 'example')]),
    ...(examples === undefined ? [] : [dropped('EXAMPLE-DROP', 'examples')]),
    ...(example === undefined
      ? []
      : [
          {
            operator: 'EXAMPLE-CORRUPT',
            below: ['example'],
            text: 'another example',
            change: (draft: DraftNode) => {
              draft['example'] = ['another'];
            },
          },
        ]),
  ];
}
