import { UsageError } from '../usage-error.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is too large',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its links form a circle',
  EMFILE: 'too many files are open',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'its folder is a file',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};

/** The report can't be read or written. Nothing more may be sent, because nobody would know of it. */
export class ReportError extends UsageError {
  override readonly name = 'ReportError';

  /** Describes an error of the file system. */
  static of(action: 'read' | 'write', name: string, cause: unknown): ReportError {
    if (cause instanceof ReportError) return cause;
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    const meaning = action === 'read' && code === 'ENOENT' ? 'there is no such file' : MEANINGS[code];
    const problem = meaning ? `${meaning} (${code})` : code;
    return new ReportError(`Cannot ${action} the report ${name}: ${problem}.`, { cause });
  }
}
