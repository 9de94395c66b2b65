import type { Expectation } from '../expectation.ts';
import { goodAnswer, goodRequest, prismProblem, type WireCase } from '../wire-case.ts';

/** No path leads to the operation but its own. */
export function pathCases(expectation: Expectation): WireCase[] {
  const request = goodRequest(expectation);
  const { path } = request;
  const nearMisses = {
    'trailing-slash': `${path}/`,
    'one-more-segment': `${path}/x`,
    'one-letter-less': path.slice(0, -1),
    'one-more-letter': `${path}s`,
    'upper-case': path.toUpperCase(),
    'upper-case-letter': path.replace(/\/(\w)(?=\w*$)/, (letters) => letters.toUpperCase()),
    'double-slash': path.replace(/\/(?=\w*$)/, '//'),
    'base-path': `/api/v1${path}`,
    'base-path-alone': '/api/v1',
    root: '/',
    ...expectation.nearMissPaths,
  };
  return [
    { id: 'path/query', request: { ...request, path: `${path}?x=1` }, answer: goodAnswer(expectation) },
    ...Object.entries(nearMisses).map(([id, nearMiss]) => ({
      id: `path/${id}`,
      request: { ...request, path: nearMiss },
      answer: prismProblem(404, 'NO_PATH_MATCHED_ERROR'),
    })),
  ];
}
