import {mkdirSync, mkdtempSync, realpathSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/** File contents by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A new folder with these files. */
export function folderOf(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'msglint-')))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}
