// `pnpm site` builds the site, and `pnpm site:dev` serves it while you write. Neither sends anything to another machine.
import { fileURLToPath } from 'node:url';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

// Vitest sets `test`, with which the built site has no search.
process.env['NODE_ENV'] = process.argv[2] === 'build' ? 'production' : 'development';

// The variables have to be set before Astro is loaded.
const { build, dev, sync } = await import('astro');
const root = fileURLToPath(new URL('..', import.meta.url));

switch (process.argv[2]) {
  case 'build':
    await build({ root, logLevel: 'warn' });
    console.log(`Built ${process.env['SITE_FOLDER'] ?? 'packages/site/dist'}.`);
    break;
  case 'sync':
    await sync({ root, logLevel: 'warn' });
    break;
  case 'dev':
    await dev({ root, server: { host: '127.0.0.1' } });
    break;
  default:
    console.error('Run: pnpm site, or pnpm site:dev');
    process.exitCode = 2;
}
