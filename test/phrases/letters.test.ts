import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {letterPattern, startsCapital} from '../../src/phrases/letters.ts'

const plain = [...'aZ9_ \n.-’“”–—•…\u00a0!(']
const other = ['é', 'Ж', '٣', '©', '☎️', '😀', '\ud83d', 'ſ', 'K', 'İ']

describe('a pattern of letters', () => {
  const sources = [
    '^[-–—~\\s]*[\\p{Lu}][\\p{L}.’-]*(?:\\s+[\\p{Lu}])?',
    '(?<![\\p{L}\\p{N}])[\\p{Ll}]+',
    '[^\\p{L}\\s]|[\\p{M}\\p{Mn}]',
    '[\\p{Nd}]|[\\p{Extended_Pictographic}]'
  ]
  test.each(sources)('finds what the pattern of Unicode finds: %s', (source) => {
    const pattern = letterPattern(source)
    const whole = new RegExp(source, 'u')
    const text = fc.array(fc.oneof(fc.constantFrom(...plain), fc.constantFrom(...other))).map((all) => all.join(''))
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.array(fc.constantFrom(...plain)).map((all) => all.join(''))
        ),
        (written) => {
          expect(pattern.test(written)).toBe(whole.test(written))
          expect(pattern.of(written).exec(written)).toEqual(whole.exec(written))
        }
      )
    )
  })

  test('knows every plain letter for what it is', () => {
    for (let code = 0; code < 0x2100; code++) {
      const character = String.fromCharCode(code)
      for (const name of ['L', 'Lu', 'Ll', 'N', 'Nd', 'M', 'Extended_Pictographic']) {
        const expected = new RegExp(`^\\p{${name}}$`, 'u').test(character)
        expect(letterPattern(`^[\\p{${name}}]$`).test(character), `${name} ${code.toString(16)}`).toBe(expected)
      }
      expect(startsCapital(character)).toBe(/^\p{Lu}/u.test(character))
    }
  })
})

test('nothing starts with no capital', () => {
  expect(startsCapital('')).toBe(false)
  expect(startsCapital('𝐀b')).toBe(true)
})
