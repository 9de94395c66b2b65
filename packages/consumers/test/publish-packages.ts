import type { TestProject } from 'vitest/node';
import { type PublicPackage, packPublicPackages } from '../src/public-packages.ts';
import { startRegistry } from '../src/registry.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly packages: readonly PublicPackage[];
    readonly registry: string;
  }
}

/** Packs the public packages once, and publishes the tarballs to a registry on loopback for all tests. */
export default async function publishPackages(project: TestProject): Promise<() => Promise<void>> {
  const packages = await packPublicPackages();
  const registry = await startRegistry();
  await registry.publish(packages);
  project.provide('packages', packages);
  project.provide('registry', registry.url);
  return async () => registry[Symbol.asyncDispose]();
}
