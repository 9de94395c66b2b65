import type { ParameterFacts } from '../../model/evidence.ts';
import type { CodeBlock } from '../page/block.ts';
import { type CodeSample, readCodeSample } from '../text/code-sample.ts';
import type { OperationContext } from './operation-context.ts';

/** Reads the JavaScript sample. Samples in other languages are listed. */
export function takeCodeSample(context: OperationContext): CodeSample | undefined {
  if (context.cursor.takeIf('quote', ({ text }) => text === 'Code samples') === undefined) return undefined;
  const code = context.cursor.takeIf('code', ({ language }) => language === 'javascript');
  for (let other = takeCode(context); other !== undefined; other = takeCode(context)) {
    context.problems.add(
      'unread',
      other.line,
      `A code sample in ${other.language ?? 'an unnamed language'}.`,
    );
  }
  return code === undefined ? undefined : readCodeSample(code.text);
}

function takeCode(context: OperationContext): CodeBlock | undefined {
  return context.cursor.takeIf('code');
}

/** Lists where the sample says otherwise than the page. */
export function checkSample(
  context: OperationContext,
  sample: CodeSample | undefined,
  method: string,
  path: string,
): void {
  const { line } = context.heading;
  if (sample?.method !== undefined && sample.method !== method) {
    context.problems.add(
      'contradiction',
      line,
      `The code sample sends ${sample.method}, the page says ${method}.`,
    );
  }
  const url = sample?.url?.split('?')[0] ?? path;
  if (!url.replace(/\/+/g, '/').endsWith(path.split('?')[0]?.replace(/\/+/g, '/') ?? '')) {
    context.problems.add('contradiction', line, `The code sample calls ${url}, the page says ${path}.`);
  }
}

/** A header whose name only the code sample shows has its schema printed in place of a value. */
export function listSampleHeaders(
  context: OperationContext,
  parameters: readonly ParameterFacts[],
  sample: CodeSample | undefined,
): readonly ParameterFacts[] {
  const known = new Set(['Content-Type', 'Accept', 'Authorization', ...parameters.map(({ name }) => name)]);
  for (const name of sample?.headers ?? []) {
    if (!known.has(name)) {
      context.problems.add(
        'unread',
        context.heading.line,
        `Only the code sample shows the header "${name}".`,
      );
    }
  }
  return parameters;
}
