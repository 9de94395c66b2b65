import { fileURLToPath } from 'node:url';

/** The repository's root folder. Every folder here ends with a slash. */
export const repositoryRoot: string = fileURLToPath(new URL('../../../', import.meta.url));

/** The description, by hand. */
export const specsFolder: string = `${repositoryRoot}specs/`;

/** The bundled description: git-ignored, and everything generated is generated from it. */
export const bundleFile: string = `${specsFolder}dist/openapi.json`;

/** Where the turbo task `generate` puts what it generates, laid out like the repository: git-ignored, so that turbo may cache and restore it. */
export const draftFolder: string = `${repositoryRoot}packages/api-types/.generated/`;

/** The folder of the generated code that is committed, from the repository's root. Nothing else may lie in it. */
export const generatedFolder = 'packages/api-types/src/generated/';
