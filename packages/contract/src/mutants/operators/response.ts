import type { DraftNode, MutantMade, Place } from '../mutant.ts';
import { mediaTypeListMutants } from './body.ts';

/** Mistakes in the statuses that an operation answers with. */
export function statusMutants({ node }: Place): MutantMade[] {
  const responses = node['responses'] as DraftNode;
  const statuses = Object.keys(responses);
  const made = (
    operator: string,
    text: string,
    change: (responses: DraftNode) => void,
    below: string[] = [],
  ): MutantMade => ({
    operator,
    below: ['responses', ...below],
    text,
    level: 'responses',
    change: (draft) => change(draft['responses'] as DraftNode),
  });
  const renamed = (operator: string, status: string, to: string) =>
    made(
      operator,
      `${status} is ${to}`,
      (map) => {
        map[to] = map[status];
        delete map[status];
      },
      [status],
    );
  const other = (status: string) =>
    String(Number(status) + (statuses.includes(String(Number(status) + 1)) ? 9 : 1));
  return [
    ...(statuses.length > 1
      ? statuses.map((status) => made('STATUS-DROP', `no ${status}`, (map) => delete map[status], [status]))
      : []),
    ...statuses.map((status) => renamed('STATUS-RENAME', status, other(status))),
    ...statuses.map((status) => renamed('STATUS-RANGE', status, `${status[0]}XX`)),
    made('STATUS-ADD', '418 as well', (map) => {
      map['418'] = { description: 'A mutant.' };
    }),
    made('DEFAULT-ADD', 'any other status', (map) => {
      map['default'] = { description: 'A mutant.' };
    }),
  ];
}

/** Mistakes in an answer. */
export function responseMutants({ node }: Place): MutantMade[] {
  const header: MutantMade = {
    operator: 'HEADER-ADD',
    text: 'a header that may not be missing',
    change: (draft) => {
      draft['headers'] = { 'X-Mutant': { required: true, schema: { type: 'string' } } };
    },
  };
  if (!('content' in node))
    return [
      header,
      {
        operator: 'CONTENT-ADD',
        text: 'it is not empty',
        change: (draft) => {
          draft['content'] = { 'application/json': { schema: { type: 'object' }, example: {} } };
        },
      },
    ];
  return [
    header,
    {
      operator: 'CONTENT-DROP',
      below: ['content'],
      text: 'it is empty',
      change: (draft) => delete draft['content'],
    },
    ...mediaTypeListMutants(node, 'RESP-MEDIA'),
  ];
}
