import { fileURLToPath } from 'node:url';

/** Folder of the repository. It ends with a slash. */
export const REPOSITORY: string = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Runs the command of a process. If an expected error is thrown, prints its message and sets the exit code 1.
 *
 * @param isExpected - other errors are faults of the program, and are thrown with their stack
 */
export async function runCommand(
  main: () => Promise<void>,
  isExpected: (error: Error) => boolean = hasCode,
): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error && isExpected(error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Wrong options, missing folders and our own errors have a code. */
function hasCode(error: Error): boolean {
  return 'code' in error;
}
