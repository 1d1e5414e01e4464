import {chownSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

const nobody = 65_534

/** Acts as somebody who owns a folder and its files, and whom their modes can refuse: root may do all. */
export async function asNobody<Value>(folder: string, act: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return await act()
  for (const path of [folder, ...readdirSync(folder).map((name) => join(folder, name))]) chownSync(path, nobody, nobody)
  process.seteuid!(nobody)
  try {
    return await act()
  } finally {
    process.seteuid!(0)
  }
}
