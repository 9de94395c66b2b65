import { defineConfig } from 'tsdown';
import manifest from './package.json' with { type: 'json' };

// What Prism loads and the mock never runs, with what each exports instead: it throws when it is used after all.
// Why none of it is run: docs/decisions/prism-version.md.
const NEVER_RUN: Readonly<Record<string, string>> = {
  '@stoplight/http-spec/oas2/operation': 'refused',
  '@stoplight/http-spec/postman/operation': 'refused',
  'http-proxy-agent': 'refused',
  'https-proxy-agent': 'refused',
  'node-fetch': 'refused',
  'isomorphic-fetch': 'refused',
  '@faker-js/faker': 'refused',
  seedrandom: 'refused',
  // These two Prism sets up while it loads.
  'fast-xml-parser': '{ XMLBuilder: class { build() { refuse(); } } }',
  'json-schema-faker': '{ JSONSchemaFaker: { extend() {}, option() {}, generate: refuse } }',
  pino: 'refused',
};

const neverRun = {
  name: 'never-run',
  resolveId: (id: string) => (id in NEVER_RUN ? `\0never-run:${id}` : undefined),
  load(resolved: string) {
    const id = resolved.split('\0never-run:')[1];
    if (id === undefined) return;
    return `
      const refuse = () => { throw new Error('@goldleaf/mock was built without ${id}: it has no use for it.'); };
      const refused = new Proxy(refuse, { get: refuse, apply: refuse, construct: refuse });
      module.exports = ${NEVER_RUN[id]};`;
  },
};

export default defineConfig({
  entry: ['src/index.ts'],
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: true,
  plugins: [neverRun],
  // The types come from @goldleaf/api-types; the description comes along, as Node 20 reads JSON modules as an experiment only.
  // Prism and two packages that it runs in part come along too (docs/decisions/prism-version.md), and the bill of materials has them
  // from `inlinedDependencies`: nothing else may be bundled.
  deps: { alwaysBundle: [/\.json$/], onlyBundle: Object.keys(manifest.inlinedDependencies) },
  copy: ['prism-http', 'http-spec', 'json-schema-ref-parser'].map((name) => ({
    from: `node_modules/@stoplight/${name}/LICENSE`,
    to: 'dist',
    rename: `${name}.LICENSE`,
  })),
});
