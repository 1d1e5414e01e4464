import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {acts} from '../lexicon/acts/index.ts'
import * as advice from '../lexicon/adviceActs.ts'
import {classes} from '../lexicon/classes/index.ts'
import * as dangers from '../lexicon/dangers.ts'

/** The names that the modules of a folder give their groups, as they are written. */
function namesIn(folder: string): string[] {
  const place = new URL(`../lexicon/${folder}/`, import.meta.url)
  return readdirSync(place).flatMap((file) => {
    const written = readFileSync(new URL(file, place), 'utf8')
    return Array.from(written.matchAll(/^ {2}'?([\w-]+)'?: \{\n {4}(?:answers|why):/gm), ([, name]) => name!)
  })
}

// What is merged from many modules is lost without a word where two of them give it the same name.
test.each([
  ['acts', acts],
  ['classes', classes]
])('every group of %s has a name of its own', (folder, merged) => {
  const names = namesIn(folder)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(names.toSorted()).toEqual(Object.keys(merged).toSorted())
})

const actSets = Object.entries({...advice, ...dangers}).flatMap(([name, set]) =>
  set instanceof Set && name !== 'seenSigns' ? [[name, [...set]] as const] : []
)

test.each(actSets)('%s names acts alone', (_, names) => {
  expect(names.filter((act) => !Object.hasOwn(acts, act))).toEqual([])
})
