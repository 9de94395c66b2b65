import { fileURLToPath } from 'node:url';

/** Folder of the site that is tested. */
export const DIST: string = fileURLToPath(new URL('../.generated/site', import.meta.url));

/** Path below which it is served, as on GitHub Pages. */
export const BASE = '/goldleaf-client';
