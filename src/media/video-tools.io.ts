import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** The programs that take videos apart, by absolute path. They are no part of this package. */
export interface VideoTools {
  readonly ffmpeg: string
  readonly ffprobe: string
}

/** Looks for ffmpeg and ffprobe in the folders of a search path (as `PATH` is written). Null unless both are there. */
export function findVideoTools(searchPath: string): VideoTools | null {
  const folders = searchPath.split(delimiter).filter((folder) => isAbsolute(folder))
  const ffmpeg = find(folders, 'ffmpeg')
  const ffprobe = find(folders, 'ffprobe')
  return ffmpeg === null || ffprobe === null ? null : { ffmpeg, ffprobe }
}

function find(folders: readonly string[], name: string): string | null {
  for (const folder of folders) {
    for (const file of process.platform === 'win32' ? [`${name}.exe`] : [name]) {
      try {
        accessSync(join(folder, file), constants.X_OK)
        return join(folder, file)
      } catch {
        // Not in this folder.
      }
    }
  }
  return null
}
