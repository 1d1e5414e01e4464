import {describe, expect, test} from 'vitest'
import {findLinks} from '../../src/message/links.ts'

const read = (text: string) => findLinks(text, []).map((link) => [link.text, link.address])

describe('links of a text', () => {
  test.each([
    ['See https://www.nhs.uk/flu.', [['https://www.nhs.uk/flu', 'https://www.nhs.uk/flu']]],
    ['(see www.example.org/a?b=c), please', [['www.example.org/a?b=c', 'www.example.org/a?b=c']]],
    ['Read [our page](https://example.org/flu) first.', [['our page', 'https://example.org/flu']]],
    [
      '[Book](https://a.example) or www.b.example',
      [
        ['Book', 'https://a.example'],
        ['www.b.example', 'www.b.example']
      ]
    ],
    ['[https://a.example](https://b.example)', [['https://a.example', 'https://b.example']]],
    ['Mail me at ana@www.example.org', []],
    ['No link [sic] (really).', []]
  ])('%s', (text, links) => {
    expect(read(text)).toEqual(links)
    for (const link of findLinks(text, [])) expect(text.slice(link.start, link.end)).toBe(link.text)
  })

  test('a document’s own link stands, and its address is not found again', () => {
    const known = {start: 0, end: 17, text: 'https://a.example', address: 'https://b.example'}
    expect(findLinks('https://a.example, www.c.example', [known])).toEqual([
      known,
      {start: 19, end: 32, text: 'www.c.example', address: 'www.c.example'}
    ])
  })
})
