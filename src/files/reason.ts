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

/** Why the system refused, in words; `undefined` where it was not the system that threw. */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  if (!('syscall' in error)) return undefined
  return reasons[error.code] ?? `the system says ${error.code}`
}
