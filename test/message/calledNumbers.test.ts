import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createEngine} from '../../src/engine.ts'
import {namesNumber} from '../../src/message/calledNumbers.ts'

describe('a number to call', () => {
  test.each([
    ['Call 911.', '911'],
    ['Call 911, or 988.', '988'],
    ['call or text 988 24 hours a day', '988'],
    ['988 24/7', '988'],
    ['911/988', '911'],
    ['(911)', '911'],
    ['call 911-they will come', '911'],
    ['988lifeline.org', '988'],
    ['Samaritans: 116 123', '116 123'],
    ['Samaritans: 116123', '116 123'],
    ['Samaritans: 116-123', '116 123'],
    ['Ring 0800 689 5652 at night', '0800 689 5652'],
    ['Ring +44 20 (day)', '+44 20 (day)'],
    ['the Night Line', 'night line']
  ])('%s names %s', (text, number) => {
    expect(namesNumber(text, number)).toBe(true)
  })

  test.each([
    ['Your invoice is 198834.', '988'],
    ['My fax is 555-203-9884.', '988'],
    ['fax 555-203-988', '988'],
    ['fax 988-203-5550', '988'],
    ['fax (555) 988 1234', '988'],
    ['fax 07700 900 999', '999'],
    ['It cost $911.', '911'],
    ['order #988', '988'],
    ['9.911', '911'],
    ['9,911', '911'],
    ['911.5', '911'],
    ['form A911', '911'],
    ['see me at 9110 Main Street', '911'],
    ['ref 5116 123', '116 123'],
    ['ref 116 1234', '116 123'],
    ['anything', ''],
    ['anything', ' ']
  ])('%s does not name %s', (text, number) => {
    expect(namesNumber(text, number)).toBe(false)
  })

  const help: Readonly<Record<string, string>> = {
    'crisis-resource':
      'Thank you for telling me. You wrote that you think about killing yourself. Let us talk at your visit.',
    'safety-net': 'I hope your back pain eases soon. Use a heating pad twice a day.',
    'urgent-symptom': 'You describe chest pain and shortness of breath at rest since this morning. Rest and drink tea.'
  }
  const digits = [
    'Your invoice is 198834 and mine is 291144.',
    'My fax is 555-203-9884, or 555-203-9911.',
    'Our house is 9110 Main Street.'
  ]
  const reports = (id: string, text: string) => {
    const engine = createEngine(rules, {rules: {[id]: [1, {}]}, weights: {}, phrases: {}})
    return engine.lint({text, filePath: 'a.txt'}).messages.map(({ruleId}) => ruleId)
  }

  test.each(Object.entries(help))('%s is not silenced by digits of another number', (id, draft) => {
    for (const words of ['', ...digits]) expect(reports(id, `${draft} ${words}`)).toEqual([id])
    for (const words of ['911 is the number to call.', 'Call 911.'])
      expect(reports(id, `${draft} ${words}`)).toEqual([])
  })

  test('the groups of a telephone number are no crisis lines, and lines side by side are', () => {
    const draft = help['crisis-resource']!
    for (const words of ['Our fax is 0161 999 4412.', 'Our fax is 555-988-2000.'])
      expect(reports('crisis-resource', `${draft} ${words}`)).toEqual(['crisis-resource'])
    for (const words of ['Lines: 111, 999.', '988 or 911 answer at night.', 'There is 988 24 hours a day.'])
      expect(reports('crisis-resource', `${draft} ${words}`)).toEqual([])
  })
})
