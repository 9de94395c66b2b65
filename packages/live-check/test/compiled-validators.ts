import type { ResponseValidators } from '@goldleaf/observe';
import type { Document } from '@goldleaf/openapi';
import { compileResponseValidators } from '@goldleaf/scripts/response-validators';

/** Compiles the validators of a description, as those of GoldLeaf's description are. */
export async function compiledValidators(document: Document): Promise<ResponseValidators> {
  const module = await compileResponseValidators(document);
  return await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`);
}
