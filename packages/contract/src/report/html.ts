import { readFileSync } from 'node:fs';
import { LEVELS } from '../checks/level.ts';
import type { Report } from './report.ts';

/** Returns a run as one HTML page without external files. Each operation is a cell, coloured by level and result. */
export function htmlPage(report: Report): string {
  const part = (name: string) => readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8');
  const data = JSON.stringify({ ...report, levelNames: LEVELS }).replaceAll('<', '\\u003c');
  // A replacement function keeps `$` in the text literal.
  return part('page.html')
    .replace('/* style */', () => part('page.css'))
    .replace('null', () => data)
    .replace('/* script */', () => part('page.js'));
}
