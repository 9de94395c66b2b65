// pnpm evidence:traffic FILE...: learns the shapes of responses from recorded traffic.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY, runCommand } from '../model/command.ts';
import { readEvidenceFolder } from '../model/evidence-folder.ts';
import { writeYaml } from '../model/yaml-files.ts';
import { printDocument } from './observed-evidence.ts';
import { OperationPaths } from './operation-paths.ts';
import { TrafficError } from './traffic-error.ts';
import { readTraffic } from './traffic-reader.ts';
import { reportTraffic } from './traffic-report.ts';

const SERVER = 'https://goldleaf.app/api/v1';
const HELP = `Usage: pnpm evidence:traffic FILE... [options]

Reads HAR files, and shape files of @goldleaf/observe, into specs/evidence/observed. It keeps no value.

Options:
  --server URL          address of the API in HAR files, with its base path; repeatable (default: ${SERVER})
  --required-after N    call a property required if it is in all of N or more objects (default: 20)
  --enum NAME           list the values of this property; repeatable
  --evidence FOLDER     folder of the evidence (default: specs/evidence)
  --dry-run             change nothing
  --help                show this text`;

await runCommand(main);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      server: { type: 'string', multiple: true, default: [SERVER] },
      'required-after': { type: 'string', default: '20' },
      enum: { type: 'string', multiple: true, default: [] },
      evidence: { type: 'string', default: `${REPOSITORY}specs/evidence` },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (positionals.length === 0) throw new TrafficError('Pass one or more HAR files or shape files.');
  const traffic = await readTraffic(positionals, await operationPaths(values.evidence), {
    servers: values.server.map(serverOf),
    requiredAfter: countOf(values['required-after']),
    enums: values.enum,
  });
  console.log(reportTraffic(traffic));
  if (values['dry-run']) return;
  const texts = [...traffic.documents].map(([tag, document]): [string, string] => [
    `${tag}.yaml`,
    printDocument(document),
  ]);
  await writeYaml(join(values.evidence, 'observed'), new Map(texts));
  if (traffic.documents.size > 0) console.log('Next: run "pnpm evidence:draft", and review the changes.');
}

async function operationPaths(folder: string): Promise<OperationPaths> {
  const evidence = await readEvidenceFolder(folder).catch((error: unknown) => {
    throw new TrafficError(`The evidence in "${folder}" can't be read. Check --evidence.`, { cause: error });
  });
  return OperationPaths.of(evidence);
}

function serverOf(text: string): URL {
  const url = URL.parse(text);
  if (url === null)
    throw new TrafficError('--server must be a URL. Pass one such as https://goldleaf.app/api/v1.');
  return url;
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new TrafficError('--required-after must be a whole number above 0. Pass one such as 20.');
  }
  return count;
}
