import type {TokenFault, Variable} from '../message/facts.ts'
import type {Place} from '../message/place.ts'
import {nearest} from '../phrases/nearest.ts'
import {pairBlocks} from './blocks.ts'
import {type Blocks, type Dialect, dialects} from './dialects.ts'
import {isListed, lookUps} from './lookUps.ts'
import {MappedText, type SourceMap} from './sourceMap.ts'
import {standInFor} from './standIn.ts'

/** A token, and where it or its stand-in is in the text that was filled in. */
export interface Token extends Place, Pick<Variable, 'token' | 'name' | 'dialect' | 'kind' | 'fault' | 'meant'> {
  /** What stands in the text in its place; empty for what shows nothing. */
  readonly standIn: string
}

/** A template as one that it could become: each variable filled in with a word of its kind, every branch shown. */
export interface Filled {
  readonly text: string
  readonly map: SourceMap
  readonly tokens: readonly Token[]
}

/** What counts as a token that can be filled in. */
export interface Grammar {
  readonly dialects: readonly Dialect[]
  /** The variables that there are; `undefined` where any may be. */
  readonly variables?: ReadonlySet<string>
}

interface Found extends Place {
  readonly dialect: Dialect
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly token: string
  readonly fault?: TokenFault
}

/** Fills a template in. What is at fault stays as it is, so that it can be pointed at. */
export function fillIn(source: string, {dialects: declared, variables}: Grammar): Filled {
  const found = findTokens(source, declared)
  const out = new MappedText(source)
  const tokens: Token[] = []
  const listed = variables && new Set([...variables, ...namesWithin(found)])
  let at = 0
  for (const one of found) {
    const {dialect, groups, token, fault} = one
    const {start, end} = isControl(one) && fault === undefined ? wholeLine(source, one) : one
    if (start < at) continue
    out.copy(at, start)
    at = end
    const note = (
      from: number,
      known: Pick<Token, 'name' | 'kind' | 'standIn' | 'meant'>,
      own: TokenFault | undefined
    ) =>
      tokens.push({start: from, end: out.length, dialect: dialect.name, token, ...known, ...(own ? {fault: own} : {})})
    const before = out.length
    if (fault !== undefined) {
      out.copy(one.start, one.end)
      note(before, {name: groups.name?.trim() ?? '', kind: 'thing', standIn: token}, fault)
    } else if (groups.shown !== undefined) {
      const from = one.start + token.indexOf('??') + 2
      out.copy(from, from + groups.shown.length)
      const name = groups.condition!.trim()
      const unknown = missing(one, name, listed)
      if (unknown !== undefined) {
        const meant = nearest(unknown, [...(variables ?? [])])
        note(before, {name, kind: 'passage', standIn: '', ...(meant && {meant})}, 'not-allowed')
      }
    } else if (!isControl(one)) {
      const name = nameOf(groups)
      const {kind, word} = standInFor(name, source.slice(Math.max(0, start - 40), start), choicesOf(token, groups))
      const standIn = kind === 'address' ? `${word}-${tokens.length}` : word
      out.put(standIn, start, end)
      const unknown = groups.partial === undefined ? missing(one, name, listed) : undefined
      const meant = unknown && nearest(unknown, [...(variables ?? [])])
      note(before, {name, kind, standIn, ...(meant && {meant})}, unknown === undefined ? undefined : 'not-allowed')
    }
  }
  out.copy(at, source.length)
  return {...out.finish(), tokens}
}

/** The first variable of a token that is not in the list; `undefined` where all are, or any may be. */
function missing({dialect, groups}: Found, name: string, listed: ReadonlySet<string> | undefined): string | undefined {
  if (listed === undefined || name === '') return undefined
  const isKnown = isListed(name, listed)
  if (dialect.expressions === undefined || groups.name === undefined) return isKnown ? undefined : name
  const names = lookUps(groups.name, dialect.expressions)
  // A list may have a method by its name, too, whatever it is given.
  return isKnown && !names.includes(name) ? undefined : names.find((one) => !isListed(one, listed))
}

/** What control tags name for the tags behind them. */
function namesWithin(found: readonly Found[]): string[] {
  return found.flatMap(({dialect, groups, fault}) => {
    if (groups.control === undefined || fault !== undefined) return []
    return dialect.expressions?.names.exec(groups.control.trim())?.groups?.names?.match(/\w+/g) ?? []
  })
}

function isControl({groups}: Found): boolean {
  return groups.control !== undefined || groups.comment !== undefined
}

/** What is filled in, without what is done to it: `name` of `name | upcase` and of `name(for: patient)`. */
function nameOf(groups: Found['groups']): string {
  const written = groups.name ?? groups.list ?? ''
  return /^[^|(]*/
    .exec(written)![0]
    .trim()
    .replace(/[\s?]+\?.*$/s, '')
}

/** Texts of which one is shown: those of a list to choose from, and those in quotes behind a question mark. */
function choicesOf(token: string, groups: Found['groups']): string[] {
  if (groups.list === undefined && !/\?[^?]*:/.test(groups.name ?? '')) return []
  return Array.from(token.matchAll(/"([^"]{1,200})"/g), ([, text]) => text!)
}

/** A control tag that has its line to itself takes the line along. */
function wholeLine(source: string, {start, end}: Place): Place {
  const from = source.lastIndexOf('\n', start - 1) + 1
  const next = source.indexOf('\n', end)
  const to = next === -1 ? source.length : next + 1
  const isAlone = source.slice(from, start).trim() === '' && source.slice(end, to).trim() === ''
  return isAlone ? {start: from, end: to} : {start, end}
}

/** Every token, those of declared dialects before others where they overlap, in the order of the source. */
function findTokens(source: string, declared: readonly Dialect[]): Found[] {
  const others = dialects.filter((dialect) => dialect.isDistinct && !declared.includes(dialect))
  let found: Found[] = []
  const add = (more: Found[]) => {
    found = merged(found, more)
  }
  for (const dialect of declared) {
    const own = matches(source, dialect, dialect.token).map((one) => asWritten(one, dialect))
    add(dialect.blocks === undefined ? own : withBlocks(source, own, dialect.blocks))
  }
  for (const dialect of others) add(matches(source, dialect, dialect.token).map((one) => ({...one, fault: 'foreign'})))
  for (const dialect of declared) {
    if (dialect.opening) add(matches(source, dialect, dialect.opening).map((one) => unclosed(source, one)))
    if (dialect.closing) add(matches(source, dialect, dialect.closing).map((one) => ({...one, fault: 'malformed'})))
  }
  return found
}

function matches(source: string, dialect: Dialect, pattern: RegExp): Found[] {
  return Array.from(source.matchAll(pattern), ({index, 0: token, groups = {}}) => ({
    start: index,
    end: index + token.length,
    dialect,
    groups,
    token
  }))
}

/** What opens a token and goes on to the end of the word. */
function unclosed(source: string, one: Found): Found {
  const written = /^\S{1,4}[ \t]?[^\s<>{}()]{0,40}/.exec(source.slice(one.start, one.start + 60))?.[0] ?? one.token
  const token = written.replace(/[\s.,;:!?]+$/, '')
  return {...one, token, end: one.start + token.length, fault: 'unclosed'}
}

/** Two lists in order as one; of those that overlap, the first list's stay. */
function merged(first: readonly Found[], second: readonly Found[]): Found[] {
  const all: Found[] = []
  let at = 0
  for (const one of second) {
    while (at < first.length && first[at]!.end <= one.start) all.push(first[at++]!)
    const taken = all.at(-1)
    const isFree = (at >= first.length || one.end <= first[at]!.start) && (!taken || taken.end <= one.start)
    if (isFree) all.push(one)
  }
  return [...all, ...first.slice(at)]
}

/** A token that is filled in and opens a block shows nothing of its own; one that says nothing is malformed. */
function asWritten(one: Found, {blocks}: Dialect): Found {
  const name = one.groups.name?.trim()
  if (name !== undefined && blocks?.shows?.test(name)) return {...one, groups: {control: name}}
  return isEmpty(one) ? {...one, fault: 'malformed'} : one
}

/** Whether a token says neither what to fill in nor what to do. */
function isEmpty({groups: {name, control}}: Found): boolean {
  return name?.trim() === '' || (control !== undefined && /^[#/]?\s*$/.test(control))
}

/** Marks control tags that have no counterpart. A block that nobody sees becomes one token. */
function withBlocks(source: string, tokens: readonly Found[], blocks: Blocks): Found[] {
  const tags = tokens.flatMap(({groups: {control}, fault}, index) =>
    control === undefined || fault !== undefined ? [] : [{inner: control.trim(), index}]
  )
  const {unclosed, astray, hidden} = pairBlocks(tags, blocks)
  const kept: Found[] = []
  for (let index = 0; index < tokens.length; index++) {
    const one = tokens[index]!
    const last = hidden.get(index)
    if (last === undefined) {
      const fault = unclosed.has(index) ? 'unclosed' : astray.has(index) ? 'malformed' : one.fault
      kept.push(fault === undefined ? one : {...one, fault})
      continue
    }
    const {start, dialect} = one
    const {end} = tokens[last]!
    kept.push({start, end, dialect, groups: {comment: ''}, token: source.slice(start, end)})
    index = last
  }
  return kept
}
