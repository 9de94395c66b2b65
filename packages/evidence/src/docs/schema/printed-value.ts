import { parse } from 'yaml';
import type { CodeBlock } from '../page/block.ts';

/** A code block's value. `undefined`: the text is no value of its language. */
export type PrintedValue = { readonly value: unknown } | undefined;

/** Reads a code block that prints a value as JSON, YAML or text. XML isn't read: it repeats what another block prints. */
export function readPrintedValue(code: Pick<CodeBlock, 'language' | 'text'>): PrintedValue {
  if (code.language === 'xml') return undefined;
  try {
    return { value: JSON.parse(code.text) };
  } catch {
    if (code.language === 'json') return undefined;
  }
  return readYaml(code.text);
}

/** Anchors and tags are no part of an example: nothing may grow, and nothing is built from a page's text. */
function readYaml(text: string): PrintedValue {
  try {
    return { value: parse(text, { schema: 'core', maxAliasCount: 100, logLevel: 'error' }) };
  } catch {
    return undefined;
  }
}
