import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {addRule} from '../../scripts/new-rule.js'

const registration = fileURLToPath(new URL('../../rules/index.ts', import.meta.url))
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'msglint-'))
  mkdirSync(join(root, 'rules'))
  cpSync(registration, join(root, 'rules', 'index.ts'))
})

afterEach(() => {
  rmSync(root, {recursive: true, force: true})
})

const read = (name: string) => readFileSync(join(root, 'rules', name), 'utf8')

describe('npm run new-rule', () => {
  test('writes a rule whose file has its id', () => {
    expect(addRule('gentle-tone', root)).toBe(join(root, 'rules', 'gentle-tone.ts'))
    expect(read('gentle-tone.ts')).toContain("id: 'gentle-tone'")
  })

  test('registers it last, with the imports in order, and leaves the rest as it was', () => {
    const before = read('index.ts')
    addRule('gentle-tone', root)
    const after = read('index.ts')
    const imports = [...after.matchAll(/^import \w+ from '(\.\/.*)'$/gm)].map(([, path]) => path!)
    expect(imports).toContain('./gentle-tone.ts')
    expect(imports).toEqual(imports.toSorted())
    expect(after).toMatch(/,\n {2}gentleTone\n\]/)
    const undone = after.replace("import gentleTone from './gentle-tone.ts'\n", '').replace(',\n  gentleTone', '')
    expect(undone).toBe(before)
  })

  test('can be run again for another', () => {
    addRule('a1-second', root)
    addRule('third', root)
    expect(read('index.ts')).toMatch(/,\n {2}a1Second,\n {2}third\n\]/)
  })

  test.each(['', 'Gentle', 'gentle_tone', 'gentle tone', '-gentle', 'gentle-', '1st', '../gentle', 'gentle/tone'])(
    'refuses %j',
    (id) => {
      const before = read('index.ts')
      expect(() => addRule(id, root)).toThrow('is not a rule id')
      expect(read('index.ts')).toBe(before)
    }
  )

  test.each(['index', 'rules', 'presets', 'class', 'default'])('refuses %j, which the code needs', (id) => {
    expect(() => addRule(id, root)).toThrow()
  })

  test('refuses a rule that is there', () => {
    addRule('gentle-tone', root)
    expect(() => addRule('gentle-tone', root)).toThrow('there is already a rules/gentle-tone.ts')
  })
})
