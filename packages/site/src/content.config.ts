import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { documentLoader } from './documents/document-loader.ts';
import { guaranteeLoader } from './documents/guarantee-loader.ts';
import { operationLoader } from './operations/operation-loader.ts';
import { scoreLoader } from './trust/score-loader.ts';

/** Position of a document in the sidebar. */
const inSidebar = z.object({ group: z.string(), order: z.number() }).partial();

export const collections = {
  docs: defineCollection({ loader: documentLoader(), schema: docsSchema({ extend: inSidebar }) }),
  guarantees: defineCollection({ loader: guaranteeLoader() }),
  scores: defineCollection({ loader: scoreLoader() }),
  operations: defineCollection({ loader: operationLoader() }),
};
