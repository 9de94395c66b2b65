import { answerCheck, type Check } from '../check.ts';
import type { Expectation } from '../expectation.ts';
import { goodAnswer, goodPath, goodRequest, prismProblem } from '../expected-answer.ts';
import { leadsTo, type Neighbour } from '../path-template.ts';

/** No path leads to the operation but its own. A near miss that leads to another operation is none. */
export function pathCases(expectation: Expectation, all: readonly Neighbour[]): Check[] {
  const request = goodRequest(expectation);
  const path = goodPath(expectation);
  const nearMisses = Object.entries({
    ...nearMissesOf(expectation.path, path),
    ...expectation.written?.nearMissPaths,
  });
  return [
    answerCheck('M2/query', 'access', { ...request, path: `${path}?x=1` }, goodAnswer(expectation)),
    ...nearMisses
      .filter(([, nearMiss]) => nearMiss !== path && !all.some((other) => leadsTo(nearMiss, other.path)))
      .map(([id, nearMiss]) =>
        answerCheck(
          `M2/${id}`,
          'access',
          { ...request, path: nearMiss },
          prismProblem(404, 'NO_PATH_MATCHED_ERROR'),
        ),
      ),
  ];
}

function nearMissesOf(template: string, path: string): Record<string, string> {
  const parts = template.split('/');
  const literals = parts
    .map((part, index) => (part === '' || part.startsWith('{') ? -1 : index))
    .filter((i) => i > 0);
  const last = literals.at(-1) ?? 1;
  const changed = (index: number, change: (segment: string) => string) =>
    path
      .split('/')
      .map((segment, at) => (at === index ? change(segment) : segment))
      .join('/');
  return {
    'trailing-slash': `${path}/`,
    'one-more-segment': `${path}/x`,
    'one-segment-less': path.slice(0, path.lastIndexOf('/')) || '/',
    'one-letter-less': changed(last, (segment) => segment.slice(0, -1)),
    'one-more-letter': changed(last, (segment) => `${segment}s`),
    'upper-case': path.toUpperCase(),
    'upper-case-letter': changed(last, (segment) => segment.charAt(0).toUpperCase() + segment.slice(1)),
    'double-slash': changed(last, (segment) => `/${segment}`),
    'base-path': `/api/v1${path}`,
    ...Object.fromEntries(literals.map((index) => [`segment-${index}-replaced`, changed(index, () => 'x')])),
  };
}
