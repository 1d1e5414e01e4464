import {emptyLinkTexts, shorteners} from '../../lexicon/links.ts'
import type {Link} from './facts.ts'
import {countWords} from './layout.ts'
import type {Message} from './message.ts'
import {overlap} from './place.ts'

/** Why a reader cannot tell where a link leads. */
export type Opacity = 'shortened' | 'numeric' | 'unreadable' | 'empty-text' | 'alone'

const longestAddress = 100
/** How far from a link is looked for what it is for, in UTF-16 units. */
const nearby = 400
const number = /^\d{1,3}(?:\.\d{1,3}){3}$/
const bareShort = `(?<![\\p{L}\\p{N}@/.-])(?:${shorteners.map((host) => host.replaceAll('.', '\\.')).join('|')})/[\\w-]+`

/** Links that do not tell where they lead, in order. */
export function findOpaqueLinks(message: Message): (Link & {readonly opacity: Opacity})[] {
  const {links, text} = message
  const written = links.flatMap((link) => {
    const opacity = opacityOf(link, message)
    return opacity === undefined ? [] : [{...link, opacity}]
  })
  // A pattern of Unicode letters takes longer to make ready than a draft to read.
  const bare = text.includes('/') ? [...text.matchAll(new RegExp(bareShort, 'giu'))] : []
  const loose = bare
    .map(({index: start, 0: found}) => ({start, end: start + found.length, text: found, address: found}))
    .filter((found) => !links.some((link) => overlap(link, found)))
    .map((link) => ({...link, opacity: 'shortened' as const}))
  return [...written, ...loose].sort((a, b) => a.start - b.start)
}

function opacityOf(link: Link, message: Message): Opacity | undefined {
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(link.address)?.[1]?.toLowerCase() ?? ''
  const isBare = link.text === link.address
  if (shorteners.includes(host)) return 'shortened'
  if (number.test(host)) return 'numeric'
  if (!isBare) return emptyLinkTexts.includes(link.text.trim().toLowerCase()) ? 'empty-text' : undefined
  if (link.address.length > longestAddress) return 'unreadable'
  return standsAlone(link, message) ? 'alone' : undefined
}

/** Whether nothing in its own paragraph says what it is for. */
function standsAlone({start, end}: Link, {text}: Message): boolean {
  const before = text.slice(Math.max(0, start - nearby), start)
  const behind = text.slice(end, end + nearby)
  const from = before.lastIndexOf('\n\n')
  const to = behind.indexOf('\n\n')
  const around = before.slice(from === -1 ? 0 : from) + (to === -1 ? behind : behind.slice(0, to))
  const isLedTo = from !== -1 && before.slice(0, from).trimEnd().endsWith(':')
  return countWords(around) < 2 && !isLedTo
}
