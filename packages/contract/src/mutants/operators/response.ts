import { type DraftNode, type Location, type MutantChange, replaceKey } from '../mutant.ts';
import { mediaTypeListMutants } from './body.ts';

/** Mistakes in an operation's statuses. */
export function* statusMutants({ node }: Location): Generator<MutantChange> {
  const statuses = Object.keys(node['responses'] as DraftNode);
  const renamed = (operator: string, status: string, to: string) =>
    statusChange(
      operator,
      `${to} instead of ${status}`,
      (responses) => {
        responses[to] = responses[status];
        delete responses[status];
      },
      status,
    );
  const nextStatus = (status: string) => {
    const next = String(Number(status) + 1);
    return statuses.includes(next) ? String(Number(status) + 9) : next;
  };
  const added = { description: 'A mutant.' };

  if (statuses.length > 1)
    for (const status of statuses)
      yield statusChange('STATUS-DROP', `no ${status}`, (responses) => delete responses[status], status);
  for (const status of statuses) yield renamed('STATUS-RENAME', status, nextStatus(status));
  for (const status of statuses) yield renamed('STATUS-RANGE', status, `${status[0]}XX`);
  yield statusChange('STATUS-ADD', '418 too', (responses) => {
    responses['418'] = added;
  });
  yield statusChange('DEFAULT-ADD', 'any other status', (responses) => {
    responses['default'] = added;
  });
}

function statusChange(
  operator: string,
  text: string,
  change: (responses: DraftNode) => void,
  status?: string,
): MutantChange {
  return {
    operator,
    below: status === undefined ? ['responses'] : ['responses', status],
    text,
    level: 'responses',
    change: (draft) => change(draft['responses'] as DraftNode),
  };
}

/** Mistakes in a response. */
export function* responseMutants({ node }: Location): Generator<MutantChange> {
  yield {
    operator: 'HEADER-ADD',
    text: 'a required header',
    change: (draft) => {
      draft['headers'] = { 'X-Mutant': { required: true, schema: { type: 'string' } } };
    },
  };
  if ('content' in node) {
    yield {
      operator: 'CONTENT-DROP',
      below: ['content'],
      text: 'no body',
      change: (draft) => delete draft['content'],
    };
    yield* mediaTypeListMutants(node, 'RESP-MEDIA');
  } else {
    const content = { 'application/json': { schema: { type: 'object' }, example: {} } };
    yield { ...replaceKey('CONTENT-ADD', 'content', content, 'a body'), below: [] };
  }
}
