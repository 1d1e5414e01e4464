import {expect, test} from 'vitest'
import {readCommandLine} from '../../src/cli/commandLine.ts'
import {understand, usualOptions} from '../../src/cli/flags.ts'

test.each([[[]], [['-']], [['a.txt', 'replies/**/*.txt', '']]])('%j means the same without the parser', (files) => {
  expect(readCommandLine(files, 80)).toEqual({flags: understand(usualOptions, files, new Set())})
})
