import { goldleaf } from './goldleaf.ts';

const controller = new AbortController();
setTimeout(() => controller.abort('The user has left.'), 50);

const { error } = await goldleaf.GET('/customers', { signal: controller.signal, timeout: 10_000 });
console.log(error?.code, error?.cause);
