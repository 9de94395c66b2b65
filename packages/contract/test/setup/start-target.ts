import { startMock } from '@goldleaf/mock';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    target: { readonly url: string };
  }
}

/** Starts the mock that all test files share. */
export default async function startTarget(project: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock();
  project.provide('target', { url: mock.url });
  return mock.close;
}
