import { defineConfig } from 'tsdown';
import manifest from './package.json' with { type: 'json' };

// Packages that Prism loads and the mock never runs, with the module that replaces each. That module throws when it is used.
// docs/decisions/prism-version.md says why none of them is run.
const NEVER_RUN: Readonly<Record<string, string>> = {
  '@stoplight/http-spec/oas2/operation': 'throwing',
  '@stoplight/http-spec/postman/operation': 'throwing',
  'http-proxy-agent': 'throwing',
  'https-proxy-agent': 'throwing',
  'node-fetch': 'throwing',
  'isomorphic-fetch': 'throwing',
  '@faker-js/faker': 'throwing',
  seedrandom: 'throwing',
  // Prism sets this one up while it loads.
  'json-schema-faker': '{ JSONSchemaFaker: { extend() {}, option() {}, generate: fail } }',
  pino: 'throwing',
};

const neverRun = {
  name: 'never-run',
  resolveId: (id: string) => (id in NEVER_RUN ? `\0never-run:${id}` : undefined),
  load(resolved: string) {
    const id = resolved.split('\0never-run:')[1];
    if (id === undefined) return;
    return `
      const fail = () => { throw new Error('@goldleaf/mock was built without ${id}, because it never runs it.'); };
      const throwing = new Proxy(fail, { get: fail, apply: fail, construct: fail });
      module.exports = ${NEVER_RUN[id]};`;
  },
};

const shared = { target: 'node20', fixedExtension: false, dts: true } as const;

/** Loaded by the mock's own process. The description is bundled, because JSON modules are experimental in Node 20. */
const inProcess = {
  ...shared,
  entry: ['src/index.ts'],
  platform: 'node',
  plugins: [neverRun],
  // Prism and two packages that it runs in part are bundled too (docs/decisions/prism-version.md). The bill of materials reads them from
  // `inlinedDependencies`; nothing else may be bundled.
  deps: { alwaysBundle: [/\.json$/], onlyBundle: Object.keys(manifest.inlinedDependencies) },
} as const;

export default defineConfig([
  {
    ...inProcess,
    entry: [...inProcess.entry, 'src/goldleaf-mock.ts'],
    copy: ['prism-http', 'http-spec', 'json-schema-ref-parser'].map((name) => ({
      from: `node_modules/@stoplight/${name}/LICENSE`,
      to: 'dist',
      rename: `${name}.LICENSE`,
    })),
  },
  // docs/decisions/commonjs.md
  { ...inProcess, format: 'cjs', clean: false },
  {
    ...shared,
    entry: { msw: 'src/msw/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'browser',
    clean: false,
    deps: { alwaysBundle: [/\.json$/], onlyBundle: [] },
  },
]);
