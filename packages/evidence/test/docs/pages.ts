import { readFile } from 'node:fs/promises';
import { type ReferenceReading, readPage } from '../../src/docs/index.ts';

/** Text of a page that packages/docs-fixture built. */
export function pageText(name: string): Promise<string> {
  return readFile(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
}

/** Reads a reference page. */
export async function readReference(name: string): Promise<ReferenceReading> {
  const reading = readPage(await pageText(name));
  if (reading.kind !== 'reference')
    throw new Error(`${name} was read as ${reading.reason}: ${reading.detail}`);
  return reading;
}
