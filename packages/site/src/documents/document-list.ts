import { globSync } from 'node:fs';

/** A group of the sidebar, with the Markdown files that it shows. */
interface DocumentGroup {
  readonly label: string;
  /** Paths and patterns from the repository's root, in the order of the sidebar. A file belongs to the first that it matches. */
  readonly patterns: readonly string[];
}

/** Guides in the order in which people need them. Any other guide comes after these. */
const GUIDES = [
  'first-call',
  'results-and-errors',
  'inviting-people',
  'tokens-on-a-server',
  'tokens-for-a-front-end',
  'pages',
  'files',
  'testing-with-the-mock',
  'msw',
  'tanstack-query',
  'nextjs',
  'configurator',
];

const DOCUMENT_GROUPS: readonly DocumentGroup[] = [
  {
    label: 'Guides',
    patterns: [
      ...GUIDES.map((name) => `docs/guides/${name}.md`),
      'docs/guides/*.md',
      'docs/from-unknown-to-typed.md',
      'docs/reading-the-documentation.md',
      'docs/upgrading.md',
      'docs/glossary.md',
    ],
  },
  {
    label: 'Packages',
    patterns: ['client', 'cli', 'mock', 'configurator', 'observe', 'api-types']
      .map((name) => `packages/${name}/README.md`)
      .concat('examples/storefront/README.md'),
  },
  {
    label: 'Maintaining',
    patterns: [
      'CONTRIBUTING.md',
      'docs/ARCHITECTURE.md',
      'docs/maintaining.md',
      'docs/description-changes.md',
      'specs/README.md',
      'packages/contract/README.md',
      'packages/*/README.md',
      'scripts/README.md',
      'SECURITY.md',
      'reports/*.md',
    ],
  },
  { label: 'Decisions', patterns: ['docs/decisions/*.md'] },
];

/**
 * Finds the Markdown files that the site shows.
 *
 * @param root - the folder of the repository
 * @returns the label of each file's group, by the file's path from the root, in the order of the sidebar
 */
export function findDocuments(root: string): Map<string, string> {
  const groupOf = new Map<string, string>();
  for (const { label, patterns } of DOCUMENT_GROUPS) {
    for (const file of patterns.flatMap((pattern) => globSync(pattern, { cwd: root }).sort())) {
      if (!groupOf.has(file)) groupOf.set(file, label);
    }
  }
  return groupOf;
}

/** Ids of pages that replace a Markdown file. They show its subject in another way. */
const OTHER_PAGES: Readonly<Record<string, string>> = {
  'README.md': '',
  'docs/api.md': 'operations',
};

/**
 * Returns the id of the page that shows a Markdown file: its path on the site, without slashes around it. Undefined if the site doesn't
 * show the file.
 *
 * @param files - all files that the site shows
 */
export function pageIdOf(file: string, files: ReadonlySet<string>): string | undefined {
  const other = OTHER_PAGES[file];
  if (other !== undefined) return other;
  if (!files.has(file)) return undefined;
  return file
    .replace(/^docs\//, '')
    .replace(/(\/README)?\.md$/, '')
    .toLowerCase();
}
