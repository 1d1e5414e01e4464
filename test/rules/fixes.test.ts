import {expect, test} from 'vitest'
import {createLinter} from '../../bin/api.ts'

const linter = await createLinter({configFile: false, config: {extends: 'msglint:all'}})
const fixed = async (text: string) => (await linter.fix(text)).output

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

test('a word is fixed at all its places at once, however many', async () => {
  const use = (word: string) => `Please ${word} it today.\n`.repeat(40)
  expect(await linter.fix(use('utilize'))).toMatchObject({fixed: true, output: use('use')})
})

test.each([
  [
    'html',
    '<p>Please <b>util</b>ize the cream. You can utilize it twice a day.</p>',
    '<p>Please <b>util</b>ize the cream. You can use it twice a day.</p>'
  ],
  [
    'mail',
    'Subject: =?UTF-8?B?UGxlYXNlIHV0aWxpemUgaXQ=?=\nContent-Type: text/plain\n\nPlease utilize the cream.\n',
    'Subject: =?UTF-8?B?UGxlYXNlIHV0aWxpemUgaXQ=?=\nContent-Type: text/plain\n\nPlease use the cream.\n'
  ]
])('a first place that cannot be written, in %s, keeps no later one', async (as, text, output) => {
  expect(await linter.fix(text, {as})).toMatchObject({fixed: true, output})
})
