import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createLinter} from '../../bin/api.ts'
import {folderOf} from '../files/folder.ts'

const body =
  'Thanks for writing. I can see how the wait would be a concern for you. Your A1c is 7.9. Please stay in touch.\n'

async function reported(front: string, config: Readonly<Record<string, unknown>> = {}) {
  const cwd = folderOf({'draft.md': `---\n${front}\n---\n${body}`, 'beside.md': body})
  const linter = await createLinter({cwd, configFile: false, config: config as never})
  const told = []
  for await (const {messages} of linter.lintFiles([join(cwd, 'draft.md'), join(cwd, 'beside.md')]))
    told.push(messages.map(({ruleId, message}) => ruleId ?? message))
  return told
}

test('front matter chooses a use for its own draft alone', async () => {
  expect(await reported('msglint: {use: after-visit}')).toEqual([['result-meaning', 'portal-pointer'], []])
  expect(await reported('msglint: {use: [visit-prep, health-news]}')).toEqual([[], []])
  expect(await reported('title: none')).toEqual([[], []])
})

test('what the front matter disables stays off, and rules that the config turns off come back with the use', async () => {
  expect(await reported('msglint: {use: after-visit, disable: [portal-pointer]}')).toEqual([['result-meaning'], []])
  const [own] = await reported('msglint: {use: after-visit}', {rules: {'result-meaning': 'off'}})
  expect(own).toContain('result-meaning')
})

test('what is wrong in front matter is told without its words', async () => {
  const [own] = await reported(
    'msglint: {SECRET: 1, mode: SECRET, dialect: [SECRET], variables: {SECRET: 1}, use: 555}'
  )
  expect(own!.join()).toMatch(/msglint: unknown key; .*msglint\.mode: unknown value; .*found a number/)
  expect(own!.join()).not.toMatch(/SECRET|555/)
})

test('a use that is not there is told', async () => {
  const [own] = await reported('msglint: {use: aftervisit}')
  expect(own).toEqual([
    'its front matter cannot be followed: line 2: msglint.use: unknown use; known: follow-up, visit-prep, after-visit, health-news, common-question, chronic-care, education (did you mean "after-visit"?)'
  ])
})
