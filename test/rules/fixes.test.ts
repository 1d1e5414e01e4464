import {expect, test} from 'vitest'
import {createLinter} from '../../bin/api.ts'
import {fixText} from '../../src/fixes.ts'

const linter = await createLinter({configFile: false, config: {extends: 'msglint:all'}})
const fixed = async (text: string) => (await fixText(text, (draft) => linter.lintText(draft))).text

test.each([
  ['DO NOT CALL the desk.', 'Do not call the desk.'],
  [
    'We DO NOT CALL on Sundays, and IF I CALL, it is Monday.',
    'We do not call on Sundays, and if I call, it is Monday.'
  ],
  ['CALL US ABOUT THE MRI now.', 'CALL US ABOUT THE MRI now.'],
  ['Hi  Mary ,\n\nThanks for writing.', 'Hi Mary,\n\nThanks for writing.'],
  ['Take one  tablet , and rest .', 'Take one tablet, and rest.'],
  ['Take one tablet ,and rest  a while.', 'Take one tablet, and rest a while.'],
  ['Drink tea ( not milk ) , please.', 'Drink tea ( not milk ), please.'],
  ['Did it hurt??', 'Did it hurt?'],
  ['You stopped it?!', 'You stopped it?!'],
  ['Please discontinue the cream.', 'Please stop the cream.'],
  ['An erythematous rash is common.', 'A red rash is common.'],
  ['You have a lesion on the arm.', 'You have a lesion on the arm.']
])('%s', async (text, expected) => {
  expect(await fixed(text)).toBe(expected)
})
