import { access } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';
import { runWell } from './process.ts';

const DEBIAN = '/usr/bin/chromium';

const { CHROMIUM: executablePath = DEBIAN } = process.env;

/**
 * Installs Debian's Chromium where there is none and this user may. Once, before the tests: they run beside each other, and one
 * `apt-get` keeps the other out.
 */
export async function installChromium(): Promise<void> {
  const isThere = await access(executablePath).then(
    () => true,
    () => false,
  );
  if (isThere || executablePath !== DEBIAN || process.getuid?.() !== 0) return;
  // Something else on a machine that has just started may be installing, too.
  const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  await runWell('apt-get', [...apt, 'update']);
  await runWell('apt-get', [...apt, '--yes', '--no-install-recommends', 'install', 'chromium']);
}

/**
 * Starts a headless Chromium: the one that `CHROMIUM` names, else Debian's.
 *
 * @throws {Error} where it is missing
 */
export async function startChromium(): Promise<Browser> {
  await access(executablePath).catch(() => {
    throw new Error(
      `There is no Chromium. Install it, or set CHROMIUM to its path (looked for ${executablePath}).`,
    );
  });
  // The sandbox needs rights that root and containers lack; only pages of this repository are opened.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
