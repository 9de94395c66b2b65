#!/usr/bin/env node
import { runProgram } from './program.ts';

// A reader that closes the pipe must not end a run between a request and its record, or change the exit code.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.exitCode = await runProgram(process.argv.slice(2), process);
