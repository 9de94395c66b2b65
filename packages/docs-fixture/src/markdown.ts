import { createRequire } from 'node:module';
import widdershins from 'widdershins';
import type { JsonObject } from './documents.ts';

// The template engine lists every template that it loads.
const fromWiddershins = createRequire(import.meta.resolve('widdershins'));
(fromWiddershins('dot') as { log: boolean }).log = false;

/**
 * Renders an OpenAPI document as GoldLeaf does: Widdershins with the JavaScript tab alone.
 *
 * @returns Markdown that VuePress can compile: markup and interpolations in the document's texts are escaped
 */
export async function renderMarkdown(document: JsonObject): Promise<string> {
  // Widdershins changes what it is given.
  const markdown = await widdershins.convert(structuredClone(document), {
    language_tabs: [{ javascript: 'JavaScript' }],
    codeSamples: true,
    omitHeader: true,
  });
  return escapeForVue(markdown);
}

/** The tags that Widdershins itself prints. */
const TEMPLATE_TAG = /^<(?:!--|br>|\/?(?:h[1-6]|aside|a)(?: (?:id|href|class)="[^"<>]*")*>)/;

/**
 * Escapes what VuePress would compile in texts: unknown tags, `{{ }}` and images of files. Code blocks are left alone, as VuePress
 * escapes them.
 */
function escapeForVue(markdown: string): string {
  let fence: string | undefined;
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence !== undefined) {
        if (mark !== undefined && line.trim() === fence) fence = undefined;
        return line;
      }
      if (mark !== undefined) {
        fence = mark;
        return line;
      }
      return line
        .replace(/</g, (found, offset: number) => (TEMPLATE_TAG.test(line.slice(offset)) ? found : '&lt;'))
        .replaceAll('{{', '{<!-- -->{')
        .replaceAll('![', '!\\[');
    })
    .join('\n');
}
