// `pnpm mock [--port N]`: runs the mock on a fixed port, with its log, until it is stopped.
import { parseArgs } from 'node:util';
import { MockStartError } from './mock-start-error.ts';

try {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4010' } } });
  const { startMock } = await import('./start-mock.ts'); // takes a second, so the arguments are checked first
  const mock = await startMock({ port: Number(values.port), log: console.log });
  console.log(`The mock of GoldLeaf's API listens on ${mock.url}. Ctrl-C stops it.`);
  process.once('SIGINT', mock.close).once('SIGTERM', mock.close);
} catch (error) {
  if (!(error instanceof MockStartError || isArgumentError(error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function isArgumentError(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
