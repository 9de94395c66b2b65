import { randomUUID } from 'node:crypto';
import { type BigIntStats, createWriteStream, fstatSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isGoldLeafError } from '@goldleaf/client';
import { UsageError } from '../usage-error.ts';
import { OutputError } from './output-error.ts';

/** A file for a response. It appears when it is complete. */
export class OutputFile implements AsyncDisposable {
  readonly #name: string;
  /** Open file that gets the chunks, or the descriptor of a stream that was open before. */
  readonly #output: FileHandle | number;
  /** Path of the file that gets the chunks. */
  readonly #path: string;
  /** Path that the complete file gets. */
  readonly #target: string;

  private constructor(name: string, output: FileHandle | number, path: string, target: string) {
    this.#name = name;
    this.#output = output;
    this.#path = path;
    this.#target = target;
  }

  /**
   * Prepares a file. Call it before the request, so that nothing is sent if the file can't be written.
   *
   * @param name - may also be a device, a pipe or `/dev/stdout`, which gets the chunks at once
   * @throws {UsageError} if the file can't be written
   */
  static async prepare(name: string): Promise<OutputFile> {
    try {
      const target = await realpath(name).catch(() => name);
      const stats = await stat(target, { bigint: true }).catch(() => undefined);
      if (stats?.isDirectory()) throw new UsageError(`Cannot write ${name}: it is a folder.`);
      const descriptor = stats && standardDescriptor(stats);
      if (descriptor !== undefined) return new OutputFile(name, descriptor, target, target);
      if (stats && !stats.isFile()) return new OutputFile(name, await open(target, 'w'), target, target);
      // In a container, each run has the same process id.
      const path = `${target}.${randomUUID()}.part`;
      return new OutputFile(name, await open(path, 'wx'), path, target);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError(`Cannot write ${name} (${(error as NodeJS.ErrnoException).code}).`);
    }
  }

  /**
   * Writes chunks, and lets the file appear.
   *
   * @throws {OutputError} if the chunks end too early, or can't be written
   * @throws {GoldLeafError} if a call for the chunks fails
   */
  async write(chunks: AsyncIterable<unknown>, signal: AbortSignal): Promise<void> {
    try {
      const output = this.#output;
      const isOurs = typeof output !== 'number';
      const stream = isOurs
        ? output.createWriteStream()
        : createWriteStream('', { fd: output, autoClose: false });
      await pipeline(Readable.from(chunks), stream);
      if (this.#path !== this.#target) await rename(this.#path, this.#target);
    } catch (error) {
      if (isGoldLeafError(error)) throw error;
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (signal.aborted) throw this.#error('aborted', 'Interrupted.', error);
      if (syscall === 'write' || syscall === 'rename')
        throw this.#error('output', `The response arrived, but can't be written (${code}).`, error);
      throw this.#error('network', 'The response was cut short.', error);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (typeof this.#output !== 'number') await this.#output.close();
    if (this.#path !== this.#target) await rm(this.#path, { force: true });
  }

  #error(code: OutputError['code'], problem: string, cause: unknown): OutputError {
    return new OutputError(code, `${problem} ${this.#name} was not written.`, cause);
  }
}

/** Returns the descriptor of standard output or standard error if it is this file. Replacing the file would lose what others write to it. */
function standardDescriptor({ dev, ino }: BigIntStats): number | undefined {
  return [1, 2].find((descriptor) => {
    const own = fstatSync(descriptor, { bigint: true });
    return own.dev === dev && own.ino === ino;
  });
}
