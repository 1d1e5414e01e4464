import process from 'node:process'
import {expect, test} from 'vitest'
import {install, tryOut} from '../../scripts/package.js'
import {folderOf} from '../files/folder.ts'

test('the package works where nothing else is installed, and brings next to nothing', () => {
  const {user, packages} = install(folderOf())
  expect(packages).toEqual(['@types/nlcst', '@types/unist', 'tinypool'])
  expect(tryOut(user, process.execPath).length).toBeGreaterThan(5)
}, 180_000)
