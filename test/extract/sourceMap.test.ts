import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {MappedText, SourceMap} from '../../src/extract/sourceMap.ts'

/** `Tom &amp; <b>Ana</b>` as a reader sees it, with a full stop that stands nowhere. */
const source = 'Tom &amp; <b>Ana</b>'
function read() {
  const out = new MappedText(source)
  out.copy(0, 4)
  out.put('&', 4, 9)
  out.copy(9, 10)
  out.copy(13, 16)
  out.add('.')
  return out.finish()
}

describe('a source map', () => {
  const {text, map} = read()
  const at = (start: number, end: number) => {
    const place = map.source({start, end})
    return source.slice(place.start, place.end)
  }

  test('tells where a text stands in its source', () => {
    expect(text).toBe('Tom & Ana.')
    expect(at(0, 3)).toBe('Tom')
    expect(at(4, 5)).toBe('&amp;')
    expect(at(2, 7)).toBe('m &amp; <b>A')
    expect(at(6, 9)).toBe('Ana')
    expect(at(6, 10)).toBe('Ana')
  })

  test('a point lies behind what stands before it', () => {
    expect([0, 4, 5, 6, 9, 10].map((offset) => map.source({start: offset, end: offset}).start)).toEqual([
      0, 4, 9, 10, 16, 16
    ])
  })

  test('a replacement is exact where nothing is lost between', () => {
    expect(map.isExact({start: 0, end: 5})).toBe(true)
    expect(map.isExact({start: 6, end: 9})).toBe(true)
    expect(map.isExact({start: 6, end: 6})).toBe(true)
    expect(map.isExact({start: 4, end: 7})).toBe(false)
    expect(map.isExact({start: 6, end: 10})).toBe(false)
  })

  test('a part of what a variable stands for is not exact', () => {
    const out = new MappedText('Hi {{name}}')
    out.copy(0, 3)
    out.put('Alex', 3, 11)
    const variable = out.finish().map
    expect(variable.isExact({start: 3, end: 7})).toBe(true)
    expect(variable.isExact({start: 3, end: 5})).toBe(false)
    expect(variable.isExact({start: 5, end: 5})).toBe(false)
  })

  test('finds points, at the edge of a stretch too', () => {
    const points = [0, 2, 4, 9, 10, 11, 12, 13, 16, 18].map((at) => ({start: at, end: at}))
    expect(map.find(points).map((place) => place?.start)).toEqual([
      0,
      2,
      4,
      5,
      6,
      undefined,
      undefined,
      6,
      9,
      undefined
    ])
  })

  test('finds the way back', () => {
    expect(
      map.find([
        {start: 4, end: 9},
        {start: 10, end: 13},
        {start: 13, end: 16}
      ])
    ).toEqual([{start: 4, end: 5}, undefined, {start: 6, end: 9}])
    expect(map.behind(13)).toBe(6)
  })

  test('runs through another', () => {
    const out = new MappedText('JSON: "Tom &amp;amp; <b>Ana</b>"')
    out.copy(7, 11)
    out.put('&', 11, 16)
    out.copy(16, 31)
    const outer = out.finish()
    expect(outer.text).toBe(source)
    const whole = map.through(outer.map)
    const place = whole.source({start: 4, end: 9})
    expect('JSON: "Tom &amp;amp; <b>Ana</b>"'.slice(place.start, place.end)).toBe('&amp;amp; <b>Ana')
  })
})

describe('for every text', () => {
  /** A source, and how it was read: pieces copied, put for an escape, left out, or added. */
  const readings = fc.array(
    fc.record({kind: fc.constantFrom('copy', 'put', 'skip', 'add'), text: fc.string({minLength: 1})})
  )

  test('what was copied stands at its place, and places run in order', () => {
    fc.assert(
      fc.property(readings, fc.nat(), fc.nat(), (pieces, one, other) => {
        const written = pieces
          .map(({kind, text}) => (kind === 'add' ? '' : kind === 'put' ? `&${text};` : text))
          .join('')
        const out = new MappedText(written)
        let from = 0
        for (const {kind, text} of pieces) {
          const size = kind === 'add' ? 0 : kind === 'put' ? text.length + 2 : text.length
          if (kind === 'copy') out.copy(from, from + size)
          if (kind === 'put') out.put(text, from, from + size)
          if (kind === 'add') out.add(text)
          from += size
        }
        const {text, map} = out.finish()
        const start = one % (text.length + 1)
        const end = start + (other % (text.length - start + 1))
        const place = map.source({start, end})
        expect(place.start).toBeGreaterThanOrEqual(0)
        expect(place.end).toBeGreaterThanOrEqual(place.start)
        expect(place.end).toBeLessThanOrEqual(written.length)
        if (map.isExact({start, end}) && !written.slice(place.start, place.end).includes('&') && start < end) {
          expect(written.slice(place.start, place.end)).toBe(text.slice(start, end))
        }
      })
    )
  })

  test('a slice maps to itself', () => {
    expect(SourceMap.slice(3, 8).source({start: 1, end: 4})).toEqual({start: 4, end: 7})
    expect(SourceMap.slice(3, 8).isExact({start: 1, end: 4})).toBe(true)
  })
})
