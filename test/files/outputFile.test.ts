import {
  chmodSync,
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeSync
} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {describe, expect, test} from 'vitest'
import {OutputError, OutputFile} from '../../src/files/outputFile.ts'
import {folderOf} from './folder.ts'

describe('an output file', () => {
  test('keeps what was there until it is complete, and its mode', () => {
    const folder = folderOf({'report.txt': 'before'})
    const path = join(folder, 'report.txt')
    chmodSync(path, 0o640)
    const file = new OutputFile(path)
    file.write('naïve ')
    file.write('😀')
    expect(readFileSync(path, 'utf8')).toBe('before')
    file.complete()
    expect(readFileSync(path, 'utf8')).toBe('naïve 😀')
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['report.txt'])
  })

  test('leaves nothing when it is abandoned', () => {
    const folder = folderOf({'report.txt': 'before'})
    const file = new OutputFile(join(folder, 'report.txt'))
    file.write('half')
    file.abandon()
    expect(readdirSync(folder)).toEqual(['report.txt'])
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('before')
  })

  test('is closed once, and stays where it is complete', () => {
    const folder = folderOf()
    const path = join(folder, 'report.txt')
    const file = new OutputFile(path)
    file.write('whole')
    file.complete()
    // Its number is the next file's now.
    const other = openSync(join(folder, 'other.txt'), 'w')
    file.abandon()
    writeSync(other, 'other')
    closeSync(other)
    file.abandon()
    expect(readFileSync(path, 'utf8')).toBe('whole')
    expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('other')
  })

  test('can be abandoned where it cannot be put in place', () => {
    const folder = folderOf()
    const path = join(folder, 'report.txt')
    const file = new OutputFile(path)
    mkdirSync(join(path, 'taken'), {recursive: true})
    expect(() => file.complete()).toThrow(OutputError)
    file.abandon()
    expect(readdirSync(folder)).toEqual(['report.txt'])
  })

  test('may have the longest of names, beside what a killed run of the same number left', () => {
    const name = `${'r'.repeat(251)}.txt`
    const folder = folderOf({[`.a.txt.${process.pid}.tmp`]: 'half'})
    for (const one of [name, 'a.txt']) {
      const file = new OutputFile(join(folder, one))
      file.write('whole')
      file.complete()
      expect(readFileSync(join(folder, one), 'utf8')).toBe('whole')
    }
  })

  test('writes through a link', () => {
    const folder = folderOf({'real.txt': 'before'})
    symlinkSync('real.txt', join(folder, 'link.txt'))
    const file = new OutputFile(join(folder, 'link.txt'))
    file.write('after')
    file.complete()
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('after')
  })

  test('writes through a link to a file that is not there yet', () => {
    const folder = folderOf()
    symlinkSync('later.txt', join(folder, 'link.txt'))
    const file = new OutputFile(join(folder, 'link.txt'))
    file.write('after')
    file.complete()
    expect(readFileSync(join(folder, 'later.txt'), 'utf8')).toBe('after')
    expect(readdirSync(folder).sort()).toEqual(['later.txt', 'link.txt'])
  })

  test.skipIf(process.getuid?.() !== 0)('stays its owner’s where root writes it', () => {
    const folder = folderOf({'report.txt': 'before'})
    const path = join(folder, 'report.txt')
    chownSync(path, 65534, 65534)
    const file = new OutputFile(path)
    file.write('after')
    file.complete()
    expect(statSync(path)).toMatchObject({uid: 65534, gid: 65534})
  })

  test('never replaces a device', () => {
    const file = new OutputFile('/dev/null')
    file.write('gone')
    file.complete()
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('says why it cannot be', () => {
    const folder = folderOf()
    mkdirSync(join(folder, 'taken'))
    expect(() => new OutputFile(join(folder, 'taken'))).toThrow('is a directory')
    expect(() => new OutputFile(join(folder, 'none/report.txt'))).toThrow('its folder does not exist')
  })
})
