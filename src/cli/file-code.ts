const FILE_CODES = /^(?:ENOENT|EISDIR|ENOTDIR|ENOTFILE|EACCES|EPERM|ELOOP|ENAMETOOLONG|EIO|ENXIO|ENODEV|EINVAL|EROFS|ENOSPC|EFBIG|ERR_INVALID_ARG_VALUE)$/

/** The system's word for a file that cannot be read or written (`ENOENT`, `EISDIR`, ...); null for any other error. */
export function fileCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return FILE_CODES.test(code) ? code : null
}
