import { startMock } from '@goldleaf/mock';
import type { TestProject } from 'vitest/node';
import type { Target } from '../src/answer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    target: Target;
  }
}

/** Starts the mock that all test files share. */
export default async function startTarget(project: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock();
  project.provide('target', { url: mock.url });
  return mock.close;
}
