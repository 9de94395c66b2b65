import { readFileSync } from 'node:fs';
import { LEVELS } from '../level.ts';
import type { Report } from './report.ts';

/** The run as one page that needs nothing beside it: a cell an operation, coloured by depth and result. */
export function reportPage(report: Report): string {
  const part = (name: string) => readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8');
  const data = JSON.stringify({ ...report, levels: LEVELS }).replaceAll('<', '\\u003c');
  // Functions, because a replacement text has signs of its own.
  return part('page.html')
    .replace('/* style */', () => part('page.css'))
    .replace('null', () => data)
    .replace('/* script */', () => part('page.js'));
}
