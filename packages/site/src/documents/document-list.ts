import { globSync } from 'node:fs';

/** A group of the sidebar, with the Markdown files that it shows. */
export interface DocumentGroup {
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

export const DOCUMENT_GROUPS: readonly DocumentGroup[] = [
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

/** Returns the Markdown files of a group, from the repository's root. */
export function filesOf(group: DocumentGroup, root: string): string[] {
  const before = DOCUMENT_GROUPS.slice(0, DOCUMENT_GROUPS.indexOf(group)).flatMap((one) =>
    matches(one, root),
  );
  return [...new Set(matches(group, root))].filter((file) => !before.includes(file));
}

function matches({ patterns }: DocumentGroup, root: string): string[] {
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: root }).sort());
}

/** Pages of the site that show what a Markdown file is about, and not its text. */
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
