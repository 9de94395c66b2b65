import { fileURLToPath } from 'node:url';

/** The repository's root. Every folder here ends with a slash. */
export const repositoryRoot: string = fileURLToPath(new URL('../../../', import.meta.url));

/** The hand-written description. */
export const specsFolder: string = `${repositoryRoot}specs/`;

/** The bundled description, which everything is generated from. Git ignores it. */
export const bundleFile: string = `${specsFolder}dist/openapi.json`;

/** The output of the turbo task `generate`, laid out like the repository. Git ignores it, so turbo may restore it from its cache. */
export const draftFolder: string = `${repositoryRoot}packages/api-types/.generated/`;

/** The folder of the committed generated code, from the repository's root. It holds nothing else. */
export const generatedFolder = 'packages/api-types/src/generated/';
