import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findConfigs, findUpward} from '../../src/config/search.ts'
import {folderOf} from '../files/folder.ts'

const folder = folderOf({'.msglintrc': '', '.msglintignore': '', 'home/in/here/a.txt': ''})
const [home, here] = [join(folder, 'home'), join(folder, 'home/in/here')]

test('a config above the home folder is somebody else’s', () => {
  expect(findConfigs(here, home)).toEqual([])
  expect(findConfigs(here, join(folder, 'elsewhere'))).toEqual([join(folder, '.msglintrc')])
})

test('and so is what lies beside it', () => {
  expect(findUpward(here, '.msglintignore', home)).toBeUndefined()
  expect(findUpward(here, '.msglintignore', join(folder, 'elsewhere'))).toBe(join(folder, '.msglintignore'))
})

test.each([
  ['a comma too many', '{"msglint": {"rules": {}},}', true],
  ['a comma too many, and no word of msglint’s', '{"devDependencies": {"msglint": "1.0.0"},}', false],
  ['no key of ours', '{"devDependencies": {"msglint": "1.0.0"}}', false]
])('a package.json with %s', (_, content, isFound) => {
  const own = folderOf({'package.json': content})
  expect(findConfigs(own, own)).toEqual(isFound ? [join(own, 'package.json')] : [])
})

test('a link that leads to nothing is there', () => {
  const linked = folderOf({})
  symlinkSync('gone', join(linked, '.msglintignore'))
  expect(findUpward(linked, '.msglintignore', linked)).toBe(join(linked, '.msglintignore'))
})
