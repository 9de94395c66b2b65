#!/usr/bin/env node
import { EXIT_CODES } from './call/exit-code.ts';
import { runProgram } from './program.ts';

// A reader that closes the pipe must not end a run between a request and its record, or change the exit code.
process.stderr.on('error', () => {});
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode ||= EXIT_CODES.output;
});

const code = await runProgram(process.argv.slice(2), process);
// A failure of the command says more than an output that can't be written.
if (code !== 0) process.exitCode = code;
