import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Draft} from '../../src/draft.ts'
import {Whereabouts} from '../../src/extract/origin.ts'
import type {Reading} from '../../src/extract/read.ts'
import {applyFixes} from '../../src/fixes.ts'
import {readOne, template} from './read.ts'

/** A way to write a text in a document, and back from a stretch of the document to what it means. */
interface Language {
  readonly type: string
  readonly write: (words: readonly string[]) => string
  readonly mean: (slice: string) => string
  readonly said?: Reading
  /** What of a word can be written at all. */
  readonly spell?: (word: string) => string
}

const entity = (text: string) =>
  text.replace(
    /[&<>"’é]/g,
    (one) => ({'&': '&amp;', '<': '&lt;', '>': '&#62;', '"': '&quot;', '’': '&rsquo;', é: '&#xe9;'})[one]!
  )
const names: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&#62;': '>',
  '&quot;': '"',
  '&rsquo;': '’',
  '&#xe9;': 'é'
}
const plain = (text: string) => text.replace(/<\/?[biu]>/g, '').replace(/&[#\w]+;/g, (one) => names[one] ?? one)
const quotedPrintable = (text: string) =>
  Array.from(Buffer.from(text), (byte) =>
    byte > 126 || byte === 61 || byte < 32
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte)
  )
    .join('')
    .replace(/(.{40}(?:[^=]|=[\dA-F]{2}))(?=[^\dA-F])/g, '$1=\r\n')
const markdown = (word: string) => word.replace(/[!-/:-@[-`{-~]/g, '\\$&')
const tabbed = (text: string) => `"${text.replaceAll('"', '""')}"`

const latin = (word: string) => word.replace(/[^\x20-\xff]/gu, 'z')
const escapedLatin = (text: string) =>
  text
    .replace(/[=\x7f-\xff]/g, (one) => `=${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/(.{40}(?:[^=]|=[\dA-F]{2}))(?=[^\dA-F])/g, '$1=\n')

const languages: Readonly<Record<string, Language>> = {
  text: {type: 'text', write: (words) => words.join(' '), mean: (slice) => slice},
  'front matter': {
    type: 'text',
    write: (words) => `---\nsubject: Hello\n---\n${words.join(' ')}`,
    mean: (slice) => slice
  },
  Markdown: {
    type: 'markdown',
    write: (words) =>
      `> a\n\n**b** ${words.map((word, index) => (index % 3 === 2 ? `*${markdown(word)}*` : markdown(word))).join(' ')}`,
    mean: (slice) => slice.replace(/\\([!-/:-@[-`{-~])|\*/g, '$1')
  },
  HTML: {
    type: 'html',
    write: (words) =>
      `<p>${words.map((word, index) => (index % 3 === 2 ? `<b>${entity(word)}</b>` : entity(word))).join(' ')}</p>`,
    mean: plain
  },
  JSON: {
    type: 'json',
    write: (words) => JSON.stringify([{text: words.join(' ')}], null, 1),
    mean: (slice) => JSON.parse(`"${slice}"`)
  },
  FHIR: {
    type: 'fhir',
    write: (words) =>
      JSON.stringify({resourceType: 'Communication', payload: [{contentString: words.join('\n')}]}).replaceAll(
        'é',
        '\\u00e9'
      ),
    mean: (slice) => JSON.parse(`"${slice}"`)
  },
  NDJSON: {
    type: 'ndjson',
    write: (words) => `\n{"id":1,"text":${JSON.stringify(words.join('\t'))}}\n`,
    mean: (slice) => JSON.parse(`"${slice}"`)
  },
  CSV: {
    type: 'csv',
    write: (words) => `id,text\n"a, b",${tabbed(words.join(' '))}\n`,
    mean: (slice) => slice.replaceAll('""', '"')
  },
  TSV: {
    type: 'tsv',
    write: (words) => `text\tid\n${tabbed(words.join(' '))}\t5`,
    mean: (slice) => slice.replaceAll('""', '"')
  },
  'mail in quoted-printable': {
    type: 'mail',
    write: (words) =>
      `Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(words.join(' '))}`,
    mean: (slice) =>
      Buffer.from(
        slice
          .replaceAll('=\r\n', '')
          .replace(/=([\dA-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
        'latin1'
      ).toString()
  },
  'mail in HTML': {
    type: 'mail',
    write: (words) =>
      `Subject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${words.map(entity).join(' <i>and</i> ')}</p>`,
    mean: plain
  },
  'mail in Latin letters': {
    type: 'mail',
    write: (words) =>
      `Subject: x\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n${escapedLatin(words.map(latin).join(' '))}`,
    mean: (slice) =>
      slice
        .replaceAll('=\n', '')
        .replace(/=([\dA-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    spell: latin
  },
  'a template in HTML': {
    type: 'html',
    write: (words) => `<p>Hi {{name}} there, {{#if a}}${words.map(entity).join('{{else}} <i>and</i> ')}{{/if}}</p>`,
    mean: (slice) => plain(slice.replaceAll('{{name}}', 'Alex').replace(/\{\{.*?\}\}/g, '')),
    said: template('handlebars')
  },
  template: {
    type: 'markdown',
    write: (words) => `**Hi <%= name %> there**, ${words.map(markdown).join(' <% if a %>and<% end %> ')}`,
    mean: (slice) =>
      slice
        .replaceAll('<%= name %>', 'Alex')
        .replace(/<%.*?%>/g, '')
        .replace(/(?<!\\)\*/g, '')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    said: template('erb')
  }
}

const word = fc.stringMatching(/^[a-zé’🎉]{1,4}[&<>"'\\*_#[\]!.]{0,2}[a-zé’]{0,3}$/u)

describe('what stands at a place of the file means what the message shows there', () => {
  test.each(Object.entries(languages))('%s', async (_, {type, write, mean, said, spell = (word) => word}) => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, {minLength: 1, maxLength: 12}), fc.nat(), fc.nat(), async (words, one, other) => {
        const content = write(words)
        const draft: Draft = await readOne(type, content, said)
        const {text} = draft
        for (const each of words) expect(text).toContain(spell(each))
        const whereabouts = new Whereabouts(text, draft.origin)
        // Words are never divided: no rule points into half of a character.
        const places = Array.from(text.matchAll(/\S+/g), ({index, 0: found}) => ({
          start: index,
          end: index + found.length
        }))
        const first = places[one % places.length]!
        const last = places[Math.min(places.length - 1, (one % places.length) + (other % 3))]!
        for (const place of [...places, {start: first.start, end: last.end}]) {
          const slice = content.slice(...whereabouts.range(place))
          const shown = text.slice(place.start, place.end)
          if (!/[\n|]/.test(shown)) expect(mean(slice).replace(/\s+/g, ' ')).toBe(shown.replace(/\s+/g, ' '))
        }
      }),
      {numRuns: 60}
    )
  })
})

test('what stands in base64 is placed to its four characters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, {minLength: 1, maxLength: 30}),
      fc.constantFrom('mail', 'fhir'),
      async (words, type) => {
        const body = Buffer.from(words.join(' ')).toString('base64')
        const content =
          type === 'mail'
            ? `Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}`
            : `{"resourceType": "Communication", "payload": [{"contentAttachment": {"contentType": "text/plain", "data": "${body}"}}]}`
        const {text, origin} = await readOne(type, content)
        const whereabouts = new Whereabouts(text, origin)
        const start = content.indexOf(body)
        for (const {index, 0: found} of text.matchAll(/\S+/g)) {
          if (type === 'mail' && index === 0) continue
          const [from, to] = whereabouts.range({start: index, end: index + found.length})
          const four = content.slice(from - ((from - start) % 4), to + 3 - ((to - start + 3) % 4))
          expect(Buffer.from(four, 'base64').toString()).toContain(found)
          expect(four.length).toBeLessThanOrEqual(4 * Math.ceil(Buffer.byteLength(found) / 3) + 8)
        }
      }
    ),
    {numRuns: 60}
  )
})

describe('what is written into the file in place of words is what the message shows then', () => {
  const texts = [
    'calm',
    'it’s',
    'a & b &amp; c',
    '"yes" \\\\ no',
    'x < y',
    'a = b',
    `${'so '.repeat(60)}long`,
    'two\n\nof *us* [x](y)'
  ]
  test.each(Object.entries(languages))('%s', async (name, {type, write, said}) => {
    let written = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, {minLength: 1, maxLength: 12}),
        fc.nat(),
        fc.constantFrom(...texts),
        async (words, one, put) => {
          const content = write(words)
          const {text, origin} = await readOne(type, content, said)
          const at = [...text.matchAll(/\S+/g)]
          const {index: start, 0: found} = at[one % at.length]!
          const fix = new Whereabouts(text, origin).fix({start, end: start + found.length}, put)
          // A stand-in is no text of the file's, and neither is the mark of a list.
          if (fix === undefined || found === 'Alex' || found === '-') return
          written++
          const changed = await readOne(type, applyFixes(content, [fix]), said)
          const flat = (words: string) => words.replace(/\s+/g, ' ').trim()
          expect(flat(changed.text)).toBe(flat(text.slice(0, start) + put + text.slice(start + found.length)))
          if (name === 'mail in quoted-printable')
            for (const line of applyFixes(content, [fix]).split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
        }
      ),
      {numRuns: 120}
    )
    expect(written).toBeGreaterThan(10)
  })
})

describe('no content makes a reader hang or crash', () => {
  const broken = (error: unknown) => expect(error).toMatchObject({name: 'UnreadableError'})
  test.each(['text', 'markdown', 'html', 'mail', 'fhir', 'json', 'ndjson', 'csv', 'tsv'])('%s', async (type) => {
    const piece = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom(
        '---\n',
        'text,id\n',
        '"',
        '<p>',
        '</b>',
        '<!--',
        '&#0;',
        '&#x110000;',
        '{"text":"',
        '\\ud800',
        '\r\n',
        '\n\n',
        '> ',
        '* ',
        '| a |\n|-|\n',
        '<%',
        '{{#',
        '{% if',
        '((',
        '--b',
        'Content-Type: multipart/mixed; boundary=b\n'
      )
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 12}), fc.boolean(), async (pieces, isTemplate) => {
        const content = pieces.join('')
        const draft = await readOne(
          type,
          content,
          isTemplate ? template('erb', 'mustache', 'liquid', 'notify') : {}
        ).catch((error) => {
          if (!(error instanceof Error && error.message === 'expected one draft')) broken(error)
        })
        if (!draft) return
        const whereabouts = new Whereabouts(draft.text, draft.origin)
        const [start, end] = whereabouts.range({start: 0, end: draft.text.length})
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
      }),
      {numRuns: 150}
    )
  })
})
