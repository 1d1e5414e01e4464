import {describe, expect, test} from 'vitest'
import {allCaps} from './capitals.ts'

describe('all-caps', () => {
  test('two sentences of one shout are reported once, and made small together', () => {
    const [only, ...more] = allCaps('Hello Ana. PLEASE READ THIS NOW! DO NOT COME WITHOUT IT. Thanks.')
    expect(more).toEqual([])
    expect(only).toEqual('Please read this now! Do not come without it')
  })

  test('two shouts with words between them are two', () => {
    expect(allCaps('Hello Ana. DO NOT COME ALONE. Then rest. DO NOT COME BACK.')).toHaveLength(2)
  })

  test('two shouts on lines of their own are two', () => {
    expect(allCaps('Hello Ana,\nplease DO NOT COME ALONE!\nAnd DO NOT COME BACK!')).toHaveLength(2)
  })
})
