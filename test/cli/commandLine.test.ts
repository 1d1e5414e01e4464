import {expect, test} from 'vitest'
import {understand, usualOptions} from '../../src/cli/commandFlags.ts'
import {readCommandLine} from '../../src/cli/commandLine.ts'

test.each([[[]], [['-']], [['a.txt', 'replies/**/*.txt', '']]])('%j means the same without the parser', (files) => {
  expect(readCommandLine(files, 80)).toEqual({flags: understand(usualOptions, files, new Set())})
})
