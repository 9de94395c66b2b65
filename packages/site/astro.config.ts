import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { linkCheck } from './src/links/link-check.ts';

// GitHub Pages serves the site below a path: the workflow sets SITE_BASE. Tests build into another folder.
const { SITE_ORIGIN, SITE_BASE = '/', SITE_FOLDER = './dist' } = process.env;

export default defineConfig({
  ...(SITE_ORIGIN ? { site: SITE_ORIGIN } : {}),
  base: SITE_BASE,
  outDir: SITE_FOLDER,
  trailingSlash: 'always',
  compressHTML: true,
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    starlight({
      title: 'GoldLeaf client',
      description:
        'The TypeScript client of the GoldLeaf API: guides, every operation, and how far to trust what is known of it.',
      favicon: '/favicon.svg',
      customCss: ['./src/styles/site.css'],
      // Guides are outside this package: Starlight would not add links to their headings.
      markdown: { processedDirs: ['../..'] },
      routeMiddleware: './src/route-data.ts',
      components: { Footer: './src/components/Footer.astro', Search: './src/components/Search.astro' },
      lastUpdated: false,
      expressiveCode: { styleOverrides: { borderRadius: '0.5rem', codeFontSize: '0.8125rem' } },
    }),
    linkCheck(),
  ],
  vite: { ssr: { external: ['@goldleaf/api-types', '@goldleaf/contract', '@goldleaf/openapi'] } },
});
