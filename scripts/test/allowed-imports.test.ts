import { describe, expect, test } from 'vitest';
import { forbiddenImports, readAllowedImports } from '../src/imports/allowed-imports.ts';

const PAGE = `
| folder                   | holds       | may import        |
| ------------------------ | ----------- | ----------------- |
| \`packages/client\` · public | the client  | api-types         |
| \`packages/openapi\`       | documents   | nothing           |
| \`packages/mock\`          | Prism       | api-types, openapi |
`;

test('readAllowedImports > reads folder and packages of each row', () => {
  expect([...readAllowedImports(PAGE)]).toEqual([
    ['packages/client', ['api-types']],
    ['packages/openapi', []],
    ['packages/mock', ['api-types', 'openapi']],
  ]);
});

describe('forbiddenImports', () => {
  const rows = [
    { file: 'packages/client/src/a.ts', text: "import '@goldleaf/api-types/internal'", isFound: false },
    { file: 'packages/client/src/a.ts', text: "import '@goldleaf/client'", isFound: false },
    { file: 'packages/mock/test/a.test.ts', text: "import '@goldleaf/client'", isFound: false },
    { file: 'packages/mock/src/a.ts', text: "import type { A } from '@goldleaf/client'", isFound: true },
    { file: 'packages/openapi/src/a.ts', text: "await import('@goldleaf/client')", isFound: true },
    { file: 'packages/unlisted/src/a.ts', text: "import '@goldleaf/client'", isFound: true },
  ];

  test.for(rows)('$file with $text: $isFound', ({ file, text, isFound }) => {
    const found = forbiddenImports(new Map([[file, text]]), readAllowedImports(PAGE));
    expect(found).toEqual(isFound ? [`${file} imports @goldleaf/client`] : []);
  });
});
