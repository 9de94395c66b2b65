import { EVIDENCE_MEANINGS } from '@goldleaf/openapi';
import type { Field } from '../operations/fields.ts';
import { headingsOf } from '../operations/headings.ts';
import type { Content, OperationPage } from '../operations/operation-page.ts';
import { accessText, levelText, retryText } from '../operations/texts.ts';

/** Returns the page of an operation as Markdown. */
export function operationMarkdown(operation: OperationPage): string {
  const ids = headingsOf(operation).map(([id]) => id);
  const sections = Object.entries(SECTIONS).filter(([id]) => ids.includes(id));
  return [...head(operation), ...sections.flatMap(([, write]) => ['', ...write(operation)]), ''].join('\n');
}

function* head(operation: OperationPage): Generator<string> {
  const { summary, method, path, id, description, evidence, source } = operation;
  yield* [`# ${summary}`, '', `\`${method} ${path}\``];
  if (description) yield* ['', description];
  yield '';
  yield `- Evidence: ${evidence} (${EVIDENCE_MEANINGS[evidence]})`;
  yield `- Retries: ${retryText(operation)}`;
  yield `- Access: ${accessText(operation.access)}`;
  yield `- Checked: ${levelText(operation.level)}`;
  yield `- operationId: \`${id}\``;
  if (source) yield `- Source: ${source}`;
}

/** By the id of the heading. */
const SECTIONS: Readonly<Record<string, (operation: OperationPage) => Iterable<string>>> = {
  call: ({ typescript, commandLine }) => [
    '```ts',
    typescript.trimEnd(),
    '```',
    '',
    '```sh',
    commandLine,
    '```',
  ],
  parameters: ({ parameters }) => ['## Parameters', '', ...fieldLines(parameters)],
  body: ({ body }) => [
    '## Body',
    '',
    body?.isRequired ? 'Required.' : 'Not documented as required.',
    ...(body?.contents ?? []).flatMap(contentLines),
  ],
  responses: ({ responses }) => [
    '## Responses',
    ...responses.flatMap(({ status, description, contents }) => [
      '',
      `### ${status} ${description}`,
      ...contents.flatMap(contentLines),
    ]),
  ],
  doubts: ({ evidenceCut, quirks, assumptions }) => [
    '## What is in doubt',
    '',
    ...(evidenceCut ? [`- The page was cut: ${evidenceCut}.`] : []),
    ...quirks.map((text) => `- ${text}`),
    ...assumptions.map((text) => `- Assumed: ${text}`),
  ],
  changes: ({ changes }) => [
    '## Changes',
    '',
    ...changes.map(({ version, text }) => `- ${version ?? 'Next release'}: ${text}`),
  ],
};

function fieldLines(fields: readonly Field[]): string[] {
  return fields.map(({ name, location, type, isRequired, description, rules }) => {
    const facts = [
      type,
      ...(location ? [`in the ${location}`] : []),
      ...(isRequired ? ['required'] : []),
      ...rules,
    ];
    return `- \`${name}\` (${facts.join('; ')})${description ? `: ${description}` : ''}`;
  });
}

function contentLines({ mediaType, type, fields, example }: Content): string[] {
  const media =
    mediaType === '*/*' ? 'Undocumented: the type is `unknown`.' : `\`${mediaType}\`: ${type ?? '`unknown`'}`;
  return [
    '',
    media,
    ...(fields.length > 0 ? ['', ...fieldLines(fields)] : []),
    ...(example ? ['', '```json', example, '```'] : []),
  ];
}
