#!/usr/bin/env node
import { EXIT_CODES } from './call/exit-code.ts';
import { runProgram } from './program.ts';

// A reader that closes the pipe must not end a run between a request and its record, or change the exit code.
process.stderr.on('error', () => {});
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode ||= EXIT_CODES.output;
});

const code = await runProgram(process.argv.slice(2), process);
process.exitCode ||= code;
