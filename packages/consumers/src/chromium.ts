import { access } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';
import { runWell } from './process.ts';

const DEBIAN = '/usr/bin/chromium';

/**
 * Starts a headless Chromium: the one that `CHROMIUM` names, else Debian's, which is installed where it is missing.
 *
 * @throws {Error} where it is missing and cannot be installed
 */
export async function startChromium(): Promise<Browser> {
  const { CHROMIUM: executablePath = DEBIAN } = process.env;
  await access(executablePath).catch(installChromium);
  // The sandbox needs rights that root and containers lack; only pages of this repository are opened.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

async function installChromium(): Promise<void> {
  if (process.getuid?.() !== 0) {
    throw new Error(`There is no Chromium. Install it, or set CHROMIUM to its path (looked for ${DEBIAN}).`);
  }
  await runWell('apt-get', ['update', '-qq']);
  await runWell('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}
