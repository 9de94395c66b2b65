import { accessCases } from './cases/access.ts';
import { bodyCases } from './cases/body.ts';
import { mediaTypeCases } from './cases/media-type.ts';
import { methodCases } from './cases/method.ts';
import { pathCases } from './cases/path.ts';
import { statusCases } from './cases/status.ts';
import type { Expectation } from './expectation.ts';
import type { WireCase } from './wire-case.ts';

/** Everything that is checked of an operation on the wire. */
export function wireCases(expectation: Expectation): WireCase[] {
  return [
    ...statusCases(expectation),
    ...bodyCases(expectation),
    ...mediaTypeCases(expectation),
    ...accessCases(expectation),
    ...methodCases(expectation),
    ...pathCases(expectation),
  ];
}
