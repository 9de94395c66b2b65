import type { Nodes } from 'mdast';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { generatedFolder } from '../src/files/repository.ts';
import type { FileTexts } from '../src/files/written-files.ts';
import { generateFiles } from '../src/generator/generated-files.ts';
import { parseMarkdown } from '../src/markdown/markdown-tree.ts';
import { describeWith } from './hostile-description.ts';

const PLAIN = 'a plain text';

/** Texts that must stay texts in TypeScript, JavaScript, JSDoc, JSON and Markdown. */
const HOSTILE = [
  '*/ alert(1); /*',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not become one
  '`${alert(1)}`',
  '"; alert(1); "',
  "'; alert(1); '",
  '\u2028alert(1)\u2029// x',
  '// x\nalert(1)\r\nalert(2)\ralert(3)',
  '\\',
  '\\"; alert(1); //',
  '__proto__',
  'constructor',
  '@deprecated',
  'a @deprecated\n@deprecated\n * @deprecated\r * @deprecated {@link b}',
  '</script><script>alert(1)</script><!-- b',
  'a | [b](javascript:alert(1)) ![c](d) | **e** | _f_ ~~g~~ <https://h.example> &amp;',
  '# a\n\n- b\n\n```js\nc\n```\n\n| d |\n| - |\n',
  '{{ constructor }}',
  '--- ',
  '1. a #',
];

describe('generateFiles > keeps a text of the description a text', async () => {
  const plain = structures(await generateFrom(PLAIN));

  test.for(HOSTILE)('%j', async (text) => {
    const files = await generateFrom(text);
    expect([...files.keys()]).toEqual([...plain.keys()]);
    for (const [file, structure] of structures(files)) expect(structure, file).toEqual(plain.get(file));

    expect(literalTypes(files.get(`${generatedFolder}paths.ts`) ?? '')).toContain(text);
    const module = files.get(`${generatedFolder}invitation-validator.js`) ?? '';
    const url = `data:text/javascript,${encodeURIComponent(module)}`;
    const { fieldDescriptions } = await import(/* @vite-ignore */ url);
    expect(Object.values(fieldDescriptions)).toContain(text);
  });
});

async function generateFrom(text: string): Promise<FileTexts> {
  const bundle = JSON.stringify(describeWith(text, text in {} ? PLAIN : text));
  const files = await generateFiles(bundle);
  expect(files.get(`${generatedFolder}openapi.json`)).toBe(bundle);
  return files;
}

/** Returns the structure of each file. */
function structures(files: FileTexts): Map<string, readonly string[]> {
  const pairs = [...files].map(([file, content]): [string, readonly string[]] => {
    if (file.endsWith('.md')) return [file, markdownStructure(content)];
    return [file, file.endsWith('.json') ? [] : codeStructure(file, content)];
  });
  return new Map(pairs);
}

/** Returns the literal types of a source file that are texts. */
function literalTypes(content: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) texts.push(node.literal.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('types.ts', content, ts.ScriptTarget.Latest));
  return texts;
}

/** Returns the kinds of all nodes of a source file, with the tags of their comments and without names and texts. */
function codeStructure(file: string, content: string): string[] {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  expect(
    parseDiagnostics.map(({ messageText }) => messageText),
    file,
  ).toEqual([]);
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    // A name may be an identifier or a string: what matters is that it is one name.
    if (ts.isPropertyName(node)) return void kinds.push('name');
    // An access to a name is written `.a` or `["a"]`.
    const kind = ts.isElementAccessExpression(node) ? ts.SyntaxKind.PropertyAccessExpression : node.kind;
    kinds.push(ts.SyntaxKind[kind] ?? '', ...ts.getJSDocTags(node).map(({ tagName }) => `@${tagName.text}`));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return kinds;
}

/** Returns the types of all Markdown nodes. */
function markdownStructure(content: string): string[] {
  // Site generators read two braces as an expression, but not in code.
  expect(content.replace(/`[^`]*`/g, '')).not.toMatch(/{{|}}/);
  const types: string[] = [];
  const visit = (node: Nodes): void => {
    // Empty comments part texts that would be markup together.
    const isPart = node.type === 'text' || (node.type === 'html' && node.value === '<!---->');
    const type = isPart ? 'text' : node.type;
    if (type !== 'text' || types.at(-1) !== 'text') types.push(type);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseMarkdown(content));
  return types;
}
