import {
  closeSync,
  constants,
  fdatasync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { decodeLine, encodeEvent, isWholeLine, type ReportEvent } from './event.ts';
import { ReportError } from './report-error.ts';

const sync = promisify(fdatasync);
const { O_APPEND, O_CREAT, O_RDONLY, O_RDWR } = constants;
const CHUNK = 65_536;
const LINE_END = 0x0a;
/** How often a line is written again after the disk took only a part of it. */
const WRITES = 3;

export interface JournalOptions {
  readonly isReadOnly?: boolean;
}

/**
 * A file to which several processes append events, and which none of them changes otherwise. Each event is a line, written by one call to a
 * file opened with O_APPEND. So the lines of all processes have one order.
 */
export class Journal implements Disposable {
  /** The path as the user gave it. */
  readonly #name: string;
  readonly #onEvent: (event: ReportEvent) => void;
  #fd: number | undefined;
  readonly #buffer: Buffer = Buffer.alloc(CHUNK);
  /** Number of bytes that have been read. */
  #offset = 0;
  /** Bytes after the last line end that has been read. */
  #tail: Buffer = Buffer.alloc(0);
  #isMidLine = false;
  #line = 1;
  /** Events that wait for the next write. */
  #waiting: ReportEvent[] = [];
  #isDurable = false;
  #nextWrite: Promise<void> | undefined;
  #lastWrite: Promise<void> = Promise.resolve();

  private constructor(name: string, onEvent: (event: ReportEvent) => void) {
    this.#name = name;
    this.#onEvent = onEvent;
  }

  /**
   * Opens a journal and reads it. A file that doesn't exist is created by the first `append`.
   *
   * @param onEvent - called with each event of the file, in the order of the file, also with those that this journal appends
   * @param options.isReadOnly - whether nothing will be appended. Default: false
   * @throws {ReportError} if the file can't be read and written, or isn't a journal
   */
  static open(
    name: string,
    onEvent: (event: ReportEvent) => void,
    { isReadOnly = false }: JournalOptions = {},
  ): Journal {
    const journal = new Journal(name, onEvent);
    try {
      journal.#read(journal.#open(isReadOnly ? O_RDONLY : O_RDWR | O_APPEND));
    } catch (error) {
      journal[Symbol.dispose]();
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw ReportError.of('read', name, error);
      journal.#checkFolder();
    }
    return journal;
  }

  /**
   * Appends events. Events that wait for the disk at the same time share one write.
   *
   * If they are `durable`, they survive a power failure. The journal then reads what all processes have appended since its last read.
   * Otherwise they only survive the end of this process.
   *
   * @throws {ReportError} if the events could not be written, or another program changed the file
   */
  append(
    events: readonly ReportEvent[],
    { durable = false }: { readonly durable?: boolean } = {},
  ): Promise<void> {
    for (const event of events) this.#waiting.push(event);
    this.#isDurable ||= durable;
    this.#nextWrite ??= this.#lastWrite.then(() => this.#write());
    return this.#nextWrite;
  }

  [Symbol.dispose](): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }

  #open(flags: number): number {
    this.#fd = openSync(this.#name, flags, 0o600);
    if (fstatSync(this.#fd).isFile()) return this.#fd;
    throw new ReportError(`The report ${this.#name} is not a regular file. Name another file with --report.`);
  }

  #checkFolder(): void {
    try {
      statSync(dirname(this.#name));
    } catch (error) {
      throw ReportError.of('write', this.#name, error);
    }
  }

  // Only the wait for the disk is asynchronous. The other calls take microseconds, and switching threads would take longer.
  async #write(): Promise<void> {
    this.#lastWrite = this.#nextWrite ?? Promise.resolve();
    this.#nextWrite = undefined;
    const events = this.#waiting;
    const text = events.map(encodeEvent).join('');
    const isDurable = this.#isDurable;
    this.#waiting = [];
    this.#isDurable = false;
    try {
      const fd = this.#fd ?? this.#create();
      if (isDurable) this.#checkIdentity(fd);
      writeWhole(fd, text, this.#isMidLine);
      this.#isMidLine = false;
      if (!isDurable) return;
      await sync(fd);
      this.#readOwn(fd, text, events);
      this.#read(fd);
    } catch (error) {
      throw ReportError.of('write', this.#name, error);
    }
  }

  #create(): number {
    const fd = this.#open(O_RDWR | O_APPEND | O_CREAT);
    syncFolder(dirname(realpathSync(this.#name)));
    this.#read(fd); // another run may have created it
    return fd;
  }

  /** A file that was deleted, replaced or cut would take this run's lines with it. */
  #checkIdentity(fd: number): void {
    const named = statSync(this.#name, { bigint: true });
    const opened = fstatSync(fd, { bigint: true });
    if (named.ino === opened.ino && named.dev === opened.dev && opened.size >= this.#offset) return;
    throw new ReportError(
      `Another program replaced or cut the report ${this.#name} during the run. Restore it before you run the command again.`,
    );
  }

  /** Applies the events that this journal has just written, without decoding them. If other lines precede them in the file, does nothing. */
  #readOwn(fd: number, text: string, events: readonly ReportEvent[]): void {
    if (this.#tail.length > 0) return;
    const written = Buffer.from(text);
    const next = Buffer.alloc(written.length);
    readSync(fd, next, 0, next.length, this.#offset);
    if (!next.equals(written)) return;
    this.#offset += next.length;
    this.#line += events.length;
    events.forEach(this.#onEvent);
  }

  #read(fd: number): void {
    let bytesRead: number;
    do {
      bytesRead = readSync(fd, this.#buffer, 0, CHUNK, this.#offset);
      this.#offset += bytesRead;
      this.#readLines(this.#buffer.subarray(0, bytesRead));
    } while (bytesRead === CHUNK);
    this.#readUnendedLine();
  }

  #readLines(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#isMidLine = bytes.at(-1) !== LINE_END;
    let rest = Buffer.concat([this.#tail, bytes]);
    for (let end = rest.indexOf(LINE_END); end !== -1; end = rest.indexOf(LINE_END)) {
      const events = decodeLine(rest.toString('utf8', 0, end));
      if (!events) throw this.#damage();
      events.forEach(this.#onEvent);
      this.#line += 1;
      rest = rest.subarray(end + 1);
    }
    this.#tail = rest;
  }

  /** The last line has no line end if an editor removed it, or if a run was killed while it wrote. */
  #readUnendedLine(): void {
    if (this.#tail.length === 0) return;
    const text = this.#tail.toString();
    const events = decodeLine(text);
    if (!events) throw this.#damage();
    if (!isWholeLine(text)) return;
    events.forEach(this.#onEvent);
    this.#tail = Buffer.alloc(0);
  }

  #damage(): ReportError {
    return new ReportError(
      `${this.#name} is not a report of this command, or it is damaged: check line ${this.#line}. Nothing more is sent, because the report no longer shows who was invited. Restore the file, or name another one with --report.`,
    );
  }
}

/** Writes a text by one call, so that no other process can write into its middle. A part that was written stays as a torn line. */
function writeWhole(fd: number, text: string, isMidLine: boolean): void {
  let bytes = Buffer.from(isMidLine ? `\n${text}` : text);
  for (let write = 0; write < WRITES; write++) {
    if (writeSync(fd, bytes) === bytes.length) return;
    bytes = Buffer.from(`\n${text}`);
  }
  throw Object.assign(new Error('Short write'), { code: 'ENOSPC' });
}

/** Makes the name of a new file survive a power failure, if the platform can. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // Windows can't open a folder. The report's lines are synced in any case.
  }
}
