import {describe, expect, test} from 'vitest'
import {wholeText} from '../../src/draft.ts'
import {Whereabouts} from '../../src/extract/origin.ts'
import {Lines} from '../../src/message/lines.ts'
import {readAll, readOne, written} from './read.ts'

describe('FHIR', () => {
  const base64 = Buffer.from('Please reply, it’s <5.').toString('base64')
  const bundle = JSON.stringify(
    {
      resourceType: 'Bundle',
      entry: [
        {fullUrl: 'urn:uuid:1', resource: {resourceType: 'Patient', id: 'p'}},
        {
          resource: {
            resourceType: 'Communication',
            id: 'q',
            sender: {reference: 'Patient/p'},
            payload: [{contentString: 'Is it bad?'}]
          }
        },
        {
          fullUrl: 'urn:uuid:2',
          resource: {
            resourceType: 'CommunicationRequest',
            id: 'a',
            inResponseTo: [{reference: 'Communication/q'}],
            payload: [
              {contentString: 'It is "fine"\\.\n\nRest.'},
              {contentAttachment: {contentType: 'text/plain', data: base64}},
              {contentAttachment: {contentType: 'application/pdf', title: 'leaflet', data: 'JVBERg=='}},
              {contentCodeableConcept: {text: 'Follow-up'}}
            ]
          }
        }
      ]
    },
    null,
    2
  )

  const sentBy = (sender: object, more: object = {}) =>
    JSON.stringify({
      resourceType: 'Bundle',
      entry: [
        {fullUrl: 'urn:uuid:1', resource: {resourceType: 'Patient', id: 'p'}},
        {fullUrl: 'urn:uuid:2', resource: {resourceType: 'Practitioner', id: 'd'}},
        {resource: {resourceType: 'Communication', id: 'q', sender, ...more, payload: [{contentString: 'Is it bad?'}]}},
        {resource: {resourceType: 'Communication', id: 'a', payload: [{contentString: 'It is fine.'}]}}
      ]
    })
  const contained = (resourceType: string) => ({contained: [{resourceType, id: 'p'}]})

  test.each<[object, object?]>([
    [{reference: 'urn:uuid:1'}],
    [{reference: 'https://a.example/fhir/Patient/p/_history/2'}],
    [{reference: '#p'}, contained('Patient')],
    [{reference: '#p'}, contained('RelatedPerson')],
    [{type: 'Patient', identifier: {value: '7'}}],
    [{type: 'http://hl7.org/fhir/StructureDefinition/RelatedPerson', display: 'Ana'}]
  ])('a patient’s message is no draft: %j', async (sender, more) => {
    expect(await readAll('fhir', sentBy(sender, more))).toMatchObject([{draft: {text: 'It is fine.'}}])
  })

  test.each<[object, object?]>([
    [{reference: 'urn:uuid:2'}],
    [{reference: 'urn:uuid:3'}],
    [{reference: '#p'}, contained('Practitioner')],
    [{type: 'Practitioner', identifier: {value: '7'}}],
    [{}]
  ])('somebody else’s is one: %j', async (sender, more) => {
    expect(await readAll('fhir', sentBy(sender, more))).toHaveLength(2)
  })

  test('a bundle: what a patient sent is what is answered', async () => {
    const found = await readAll('fhir', bundle)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      record: {id: 'a'},
      leftOut: ['attachment leaflet'],
      draft: {patient: 'Is it bad?', text: 'It is "fine"\\.\n\nRest.\n\nPlease reply, it’s <5.\n\nFollow-up'}
    })
  })

  test.each([
    ['fhir', (all: unknown) => JSON.stringify(all, null, 1)],
    ['json', (all: unknown) => JSON.stringify([{text: 'é'}, all], null, 1)],
    ['ndjson', (all: unknown) => `{"text": "x"}\n  ${JSON.stringify(all)}`]
  ])('each message of a bundle is read from its own slice: %s', async (type, write) => {
    const texts = ['First "a"\nMore', 'Second', 'Third']
    const entry = texts.map((text, id) => ({
      fullUrl: `urn:uuid:${id}`,
      resource: {resourceType: 'Communication', id: `${id}`, payload: [{contentString: text}]}
    }))
    const content = write({resourceType: 'Bundle', entry})
    const found = (await readAll(type, content)).slice(-3)
    for (const [index, one] of found.entries()) {
      if (!('draft' in one)) throw new Error(one.reason)
      const {text, origin} = one.draft
      expect(text).toBe(texts[index])
      expect(origin!.source).not.toContain(`"id":"${(index + 1) % 3}"`)
      expect(wholeText(one.draft)).toBeUndefined()
      const word = text.slice(0, 5)
      expect(written(content, one.draft, word)).toBe(word)
      const {line, column} = new Whereabouts(text, origin).span({start: 0, end: 5})
      expect(new Lines(content).offset(line, column)).toBe(content.indexOf(word))
    }
  })

  test('what a message answers is found by type and id, by address, and by an address that ends in them', async () => {
    const message = (id: string, text: string, ...answered: string[]) => ({
      fullUrl: `https://example.org/fhir/${id}`,
      resource: {
        resourceType: 'Communication',
        id,
        payload: [{contentString: text}],
        inResponseTo: answered.map((reference) => ({reference}))
      }
    })
    const entry = [
      message('a', 'Asked'),
      message('b', '', 'Communication/a'),
      message('c', 'x', 'https://elsewhere.example/r4/Communication/a/_history/3'),
      message('d', 'x', 'Communication/none', 'https://example.org/fhir/a'),
      message('e', 'x', 'a', 'Mycommunication/a', 'Communication/b')
    ]
    const found = await readAll('fhir', JSON.stringify({resourceType: 'Bundle', entry}))
    expect(found.map((one) => ('draft' in one ? one.draft.patient : one.reason))).toEqual([
      undefined,
      'Asked',
      'Asked',
      'Asked',
      undefined
    ])
  })

  test('a resource without words is one that cannot be read', async () => {
    const silent = {resourceType: 'Communication', id: 'x', payload: [{contentReference: {reference: 'Media/1'}}]}
    await expect(readAll('fhir', JSON.stringify(silent))).rejects.toThrow('has no text')
    const said = {resourceType: 'Communication', id: 'y', payload: [{contentString: 'Hi'}, silent.payload[0]]}
    const all = {resourceType: 'Bundle', entry: [{resource: silent}, {resource: said}]}
    expect(await readAll('fhir', JSON.stringify(all))).toMatchObject([
      {id: 'x', line: 1, reason: 'has no text'},
      {draft: {text: 'Hi'}, record: {id: 'y'}, leftOut: ['reference Media/1']}
    ])
  })

  test('an answer to a version of a message', async () => {
    const versioned = bundle.replace('"Communication/q"', '"Communication/q/_history/2"')
    expect(await readAll('fhir', versioned)).toMatchObject([{draft: {patient: 'Is it bad?'}}])
  })

  test('words are found in their strings, escapes and base64 accounted for', async () => {
    const draft = await readOne('fhir', bundle)
    expect(written(bundle, draft, '"fine"\\.\n\nRest')).toBe('\\"fine\\"\\\\.\\n\\nRest')
    expect(written(bundle, draft, 'Follow-up')).toBe('Follow-up')
    const part = written(bundle, draft, 'reply')
    expect(base64).toContain(part)
    expect(Buffer.from(base64.slice(Math.floor(base64.indexOf(part) / 4) * 4), 'base64').toString()).toContain('reply')
  })

  test.each([
    ['{"resourceType": "Patient"}', /without a Communication \(it is a Patient\)/],
    [
      '{"resourceType": "Communication", "payload": [{"contentAttachment": {"contentType": "text/plain", "data": "a?b="}}]}',
      /broken base64/
    ],
    ['{"resourceType": \n', /not valid JSON \(line \d\)/]
  ])('%j is a mistake', async (content, reason) => {
    await expect(readAll('json', content)).rejects.toThrow(reason)
  })
})
