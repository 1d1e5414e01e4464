import type {Draft} from '../draft.ts'
import type {Facts, Link, Mode, Variable} from '../message/facts.ts'
import type {Place} from '../message/place.ts'
import type {Form, Part, Passage} from './extractor.ts'
import {excess} from './limits.ts'
import type {Markup} from './origin.ts'
import type {Said} from './ownSettings.ts'
import type {Sight} from './sight.ts'
import {SourceMap} from './sourceMap.ts'
import type {Grammar, Token} from './template.ts'
import {UnreadableError} from './unreadable.ts'

/** How a passage's words are to be read. */
export interface Manner {
  readonly mode: Mode
  /** What a template's tokens look like; for `template` alone. */
  readonly grammar?: Grammar
  /** Rules that the front matter turns off. */
  readonly disable?: readonly Said[] | undefined
  /** Uses of messaging that the front matter names. */
  readonly uses?: readonly string[] | undefined
}

interface SeenPart extends Omit<Sight, 'unbroken' | 'comments'> {
  readonly role: Part['role']
  readonly form: Form
  readonly variables: readonly Variable[]
  /** These in the passage's source. */
  readonly unbroken: readonly Place[]
  readonly comments: readonly Place[]
  readonly whole: Place
}

// Between the subject and the body, and between the parts of a mail, stands what ends a paragraph.
const gap = '\n\n'

/** Reads a passage's words: the draft that the engine judges, and that tells where its words stand. */
export async function readPassage(
  passage: Passage,
  filePath: string,
  {mode, grammar, disable, uses}: Manner
): Promise<Draft> {
  const {source, begins, encode, patient} = passage
  const seen = await Promise.all(passage.parts.map((part) => readPart(part, mode === 'template' ? grammar : undefined)))
  const map = SourceMap.joined(seen, gap.length)
  return {
    text: seen.map(({text}) => text).join(gap),
    filePath,
    facts: factsOf(seen, mode),
    origin: {
      source,
      map,
      encode: encoderOf(seen, encode),
      ...(seen.some(({form}) => form !== 'text') ? {markup: markupOf(seen)} : {}),
      ...(begins ? {begins} : {})
    },
    ...(patient === undefined ? {} : {patient}),
    ...(disable === undefined ? {} : {disable}),
    ...(uses === undefined ? {} : {uses})
  }
}

async function readPart({role, form, text, map}: Part, grammar: Grammar | undefined): Promise<SeenPart> {
  const whole = map.source({start: 0, end: text.length})
  const {fillIn} = grammar === undefined ? {} : await import('./template.ts')
  if (fillIn === undefined || grammar === undefined) {
    const sight = await readForm(form, text)
    return {...sight, map: sight.map.through(map), role, form, variables: [], whole, ...placed(sight, map)}
  }
  const filled = fillIn(text, grammar)
  const sight = await readForm(form, filled.text)
  const variables = seenTokens(filled.tokens, sight)
  const links = sight.links.map((link) => ({...link, address: withTokens(link.address, filled.tokens)}))
  const outer = filled.map.through(map)
  return {...sight, links, map: sight.map.through(outer), role, form, variables, whole, ...placed(sight, outer)}
}

function placed({unbroken = [], comments = []}: Sight, map: SourceMap): Pick<SeenPart, 'unbroken' | 'comments'> {
  const all = (places: readonly Place[]) => places.map((place) => map.source(place))
  return {unbroken: all(unbroken), comments: all(comments)}
}

function markupOf(parts: readonly SeenPart[]): Markup {
  return {parts: parts.map(({whole}) => whole), comments: parts.flatMap(({comments}) => comments)}
}

/** The tokens in what a reader sees: one that shows nothing is a point, in front of its link or where it was left out. */
function seenTokens(tokens: readonly Token[], {map, links}: Sight): Variable[] {
  const places = map.find(tokens)
  const seen = tokens.map(({start, end: _, standIn, ...token}, index): Variable => {
    const place = places[index]
    if (place !== undefined) return {...token, ...place}
    const link = standIn === '' ? undefined : links.find(({address}) => address.includes(standIn))
    const at = link?.start ?? map.behind(start)
    return {...token, start: at, end: at}
  })
  return seen.sort((a, b) => a.start - b.start)
}

function withTokens(address: string, tokens: readonly Token[]): string {
  const held = tokens.filter(({standIn}) => standIn !== '' && address.includes(standIn))
  return held.reduce((text, {standIn, token}) => text.replace(standIn, token), address)
}

/** How words are spelled so that a form shows them as they are. */
const spell: Readonly<Record<Form, (text: string) => string>> = {
  text: (text) => text,
  markdown: (text) => text.replace(/[\\`*_[\]<]|&(?=#?\w+;)/g, '\\$&'),
  html: (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\r?\n/g, '<br>\n')
}

/** A text is spelled first for the form of its part, and then for what holds the part. */
function encoderOf(parts: readonly SeenPart[], outer: Passage['encode']): NonNullable<Passage['encode']> {
  const places = parts.map(({form, text, map}) => ({form, ...map.source({start: 0, end: text.length})}))
  const unbroken = parts.flatMap((part) => part.unbroken)
  return (text, at) => {
    const form = places.find(({start, end}) => start <= at.start && at.start <= end)?.form ?? 'text'
    if (text.includes('\n') && unbroken.some(({start, end}) => start < at.start && at.start < end)) return undefined
    const spelled = spell[form](text)
    return outer === undefined ? spelled : outer(spelled, at)
  }
}

/** Parsers are loaded for the form that needs them. */
export async function readForm(form: Form, text: string): Promise<Sight> {
  const reason = excess(form, text.length)
  if (reason !== undefined) throw new UnreadableError(reason)
  if (form === 'markdown') return (await import('./markdown.ts')).readMarkdown(text)
  if (form === 'html') return (await import('./html.ts')).readHtml(text)
  return {quoted: [], headings: [], links: [], text, map: SourceMap.slice(0, text.length)}
}

function factsOf(parts: readonly SeenPart[], mode: Mode): Facts {
  const facts = {quoted: [] as Place[], headings: [] as Place[], links: [] as Link[], variables: [] as Variable[]}
  let subject: Place | undefined
  let start = 0
  for (const {role, text, quoted, headings, links, variables} of parts) {
    const moved = <One extends Place>(places: readonly One[]) =>
      places.map((place) => ({...place, start: place.start + start, end: place.end + start}))
    const whole = {start, end: start + text.length}
    if (role === 'subject') subject = whole
    for (const place of role === 'quoted' ? [whole] : moved(quoted)) facts.quoted.push(place)
    for (const place of moved(headings)) facts.headings.push(place)
    for (const link of moved(links)) facts.links.push(link)
    for (const variable of moved(variables)) facts.variables.push(variable)
    start += text.length + gap.length
  }
  return {...facts, mode, ...(subject === undefined ? {} : {subject})}
}
