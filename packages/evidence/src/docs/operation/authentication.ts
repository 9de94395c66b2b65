import type { TextBlock } from '../page/block.ts';
import type { OperationContext } from './operation-context.ts';

const METHODS_TEXT =
  /^To perform this operation, you must be authenticated by means of one of the following methods:/;

/** Reads the line that ends an operation. Returns `undefined` if there is none. */
export function readAuthentication(context: OperationContext): string[] | undefined {
  const aside = context.cursor.takeIf('aside');
  if (aside === undefined) {
    const { line, text } = context.heading;
    context.problems.add('unread', line, `"${text}" has no line about authentication at its end.`, {
      isLoss: true,
    });
    return undefined;
  }
  return readMethods(context, aside);
}

function readMethods(context: OperationContext, aside: TextBlock<'aside'>): string[] {
  if (/^This operation does not require authentication\b/.test(aside.text)) return [];
  if (METHODS_TEXT.test(aside.text)) {
    return aside.text
      .replace(METHODS_TEXT, '')
      .split(/,(?![^(]*\))/)
      .map((method) => method.replace(/\s+/g, ' ').trim())
      .filter((method) => method !== '');
  }
  context.problems.add('unread', aside.line, `The authentication line has an unknown form: ${aside.text}`);
  return [];
}
