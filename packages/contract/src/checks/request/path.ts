import type { Expectation } from '../../expectations/expectation.ts';
import {
  prismProblem,
  successResponse,
  validPath,
  validRequest,
} from '../../expectations/expected-response.ts';
import { matchesTemplate, type Route } from '../../targets/path-template.ts';
import { type Check, responseCheck } from '../check.ts';

/** Checks that similar paths don't reach the operation. Paths of other operations are left out. */
export function* pathChecks(expectation: Expectation, all: readonly Route[]): Generator<Check> {
  const request = validRequest(expectation);
  const path = validPath(expectation);
  yield responseCheck(
    { subject: 'path', outcome: 'valid', variant: 'query' },
    'access',
    { ...request, path: `${path}?x=1` },
    successResponse(expectation),
  );
  const notFound = prismProblem(404, 'NO_PATH_MATCHED_ERROR');
  const similar = { ...similarPaths(expectation.path, path), ...expectation.handWritten?.similarPaths };
  for (const [variant, other] of Object.entries(similar)) {
    const isDocumented = all.some((each) => matchesTemplate(other, each.path));
    if (other === path || isDocumented) continue;
    const topic = { subject: 'path', outcome: 'similar', variant };
    yield responseCheck(topic, 'access', { ...request, path: other }, notFound);
  }
}

function similarPaths(template: string, path: string): Record<string, string> {
  const isLiteral = (segment: string) => segment !== '' && !segment.startsWith('{');
  const literals = [...template.split('/').entries()].flatMap(([index, segment]) =>
    isLiteral(segment) ? [index] : [],
  );
  const last = literals.at(-1) ?? 1;
  const segments = path.split('/');
  const withSegment = (index: number, convert: (segment: string) => string) =>
    segments.with(index, convert(segments[index] ?? '')).join('/');
  return {
    'trailing-slash': `${path}/`,
    'one-more-segment': `${path}/x`,
    'one-less-segment': path.slice(0, path.lastIndexOf('/')) || '/',
    'one-less-letter': withSegment(last, (segment) => segment.slice(0, -1)),
    'one-more-letter': withSegment(last, (segment) => `${segment}s`),
    'upper-case': path.toUpperCase(),
    'upper-case-letter': withSegment(last, (segment) => segment.charAt(0).toUpperCase() + segment.slice(1)),
    'double-slash': withSegment(last, (segment) => `/${segment}`),
    'base-path': `/api/v1${path}`,
    ...Object.fromEntries(
      literals.map((index) => [`segment-${index}-replaced`, withSegment(index, () => 'x')]),
    ),
  };
}
