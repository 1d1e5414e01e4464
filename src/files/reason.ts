const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a directory',
  ENOTDIR: 'is below something that is not a directory',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENOSPC: 'no space left on the disk',
  EFBIG: 'no space left on the disk',
  EDQUOT: 'no space left on the disk',
  EROFS: 'the file system is read-only',
  EIO: 'the disk or the stream could not be read'
}

/** Why a file is not found whose name Node shows with a mark for what it cannot read. */
export const notUtf8 = 'no such file, or its name is not UTF-8'

/** Why the system refused, in words; `undefined` where it was not the system that threw. */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  if (!('syscall' in error)) return undefined
  // Node reads names as UTF-8, and finds one that is not no more.
  if (error.code === 'ENOENT' && 'path' in error && String(error.path).includes('\uFFFD')) return notUtf8
  return reasons[error.code] ?? `the system says ${error.code}`
}
