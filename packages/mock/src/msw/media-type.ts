import Negotiator from 'negotiator';

/** Finds the content of a media type. As in Prism, `application/any+json` is `application/json`, and the wildcard is every type. */
export function findContent<Content extends { readonly mediaType: string }>(
  contents: readonly Content[],
  mediaType: string,
): Content | undefined {
  const wanted = withoutPrefix(mediaType);
  return contents.find(
    (content) => content.mediaType === '*/*' || withoutPrefix(content.mediaType) === wanted,
  );
}

function withoutPrefix(mediaType: string): string {
  return mediaType.toLowerCase().replace(/\/.+\+/, '/');
}

/**
 * Picks the content that an Accept header prefers. Media ranges that can't be parsed are left out.
 *
 * @param accept - of the request; without one, everything is accepted
 */
export function negotiateContent<Content extends { readonly mediaType: string }>(
  contents: readonly Content[],
  accept: string,
): Content | undefined {
  const types = contents.map(({ mediaType }) => mediaType);
  const [best] = new Negotiator({ headers: { accept } }).mediaTypes(types);
  return contents.find(({ mediaType }) => mediaType === best);
}
