/** What the system says of a file, a directory or a disk, by the codes that people meet. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'lies in something that is no directory',
  EISDIR: 'is a directory',
  EEXIST: 'is there already',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  EROFS: 'cannot be written here',
  ENOSPC: 'there is no space left',
};

/** `FILE: what is wrong (CODE)` of an error that the system gave; null where it did not, which is a fault of ours. */
export function systemErrorWords(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const path = 'path' in error ? `${error.path}: ` : '';
  return `${path}${WORDS[code] ?? error.message} (${code})`;
}
