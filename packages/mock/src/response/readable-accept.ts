import { parse } from 'content-type';

/** Returns an Accept header without its invalid ranges, or the range of all media types if none is left. */
export function readableAccept(accept: string | undefined): string {
  const ranges = accept?.split(',').filter(isMediaRange) ?? [];
  return ranges.length > 0 ? ranges.join(',') : '*/*';
}

function isMediaRange(text: string): boolean {
  try {
    parse(text.trim());
    return true;
  } catch {
    return false;
  }
}
