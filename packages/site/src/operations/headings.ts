import type { OperationPage } from './operation-page.ts';

/** Id and text of a heading. */
export type Heading = readonly [id: string, text: string];

/** Returns the headings of an operation's page. A section without content has none. */
export function headingsOf({
  parameters,
  body,
  quirks,
  assumptions,
  evidenceCut,
  changes,
}: OperationPage): Heading[] {
  const headings: readonly (Heading | false)[] = [
    ['call', 'Call it'],
    parameters.length > 0 && ['parameters', 'Parameters'],
    body !== undefined && ['body', 'Body'],
    ['responses', 'Responses'],
    (evidenceCut !== undefined || quirks.length + assumptions.length > 0) && ['doubts', 'What is in doubt'],
    changes.length > 0 && ['changes', 'Changes'],
  ];
  return headings.filter((heading) => heading !== false);
}
