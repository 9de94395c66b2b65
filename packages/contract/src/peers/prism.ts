import { prismProxy } from '../targets/prism.ts';
import { oneByOne, type Peer } from './peer.ts';
import { packageVersion } from './tools.ts';

/** Prism alone, as a proxy: it validates each recorded request and response. */
export const prism: Peer = {
  name: `Prism ${packageVersion('@stoplight/prism-http')}, as a proxy`,
  input: 'the recorded traffic',
  reports: oneByOne(async ({ spec, traffic }) => {
    const validate = await prismProxy(spec);
    const lines: string[] = [];
    for (const { check, request, response } of traffic) {
      const { status, mediaType, body } = response;
      const violations = await validate(request, { status, mediaType, body }).catch((error) => [
        String(error),
      ]);
      lines.push(`${check} ${violations.join(', ')}`);
    }
    return lines.join('\n');
  }),
};
