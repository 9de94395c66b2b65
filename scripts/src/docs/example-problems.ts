/** Texts by the names of their files. */
type Files = ReadonlyMap<string, string>;

/**
 * Compares the code blocks of documents with files that tests run.
 *
 * @param sources - `examples` must each be shown once; `others` may be shown once
 * @returns a sentence for each block that is no file, each file that is shown twice, and each example that is not shown
 */
export function findExampleProblems(sources: {
  readonly documents: Files;
  readonly examples: Files;
  readonly others: Files;
}): readonly string[] {
  const files = new Map([...sources.examples, ...sources.others].map(([name, text]) => [text, name]));
  const shownIn = new Map<string, string>();
  const problems: string[] = [];
  for (const [document, markdown] of sources.documents) {
    for (const block of codeBlocks(markdown)) {
      const file = files.get(block);
      const first = file && shownIn.get(file);
      if (!file) problems.push(`${document} shows code that is no file: ${block.split('\n')[0]}`);
      else if (first)
        problems.push(`${document} shows ${file}, and so does ${first}. Show it once, and link to it.`);
      else shownIn.set(file, document);
    }
  }
  for (const name of sources.examples.keys()) {
    if (!shownIn.has(name)) problems.push(`${name} is shown nowhere. Show it in a guide, or remove it.`);
  }
  return problems;
}

function codeBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```(?:js|ts|tsx)\n(.*?)^```$/gms)].map(([, code = '']) => code);
}
