import {latePattern} from '../phrases/letters.ts'
import {type Link, touches} from './facts.ts'
import type {Place} from './place.ts'

const bare = () => /(?<![\p{L}\p{N}@/.])(?:https?:\/\/|www\.)[^\s<>"'\])}]{1,2000}/giu
const written = /\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)/g

/**
 * The links of a text: those that its document has, those written as in Markdown, and bare addresses, whose visible
 * text is the address. In the order of the text.
 */
export function findLinks(text: string, known: readonly Link[]): readonly Link[] {
  const inBrackets = text.includes('](') ? writtenLinks(text, known) : {links: [], taken: []}
  const links = inOrder([...known, ...inBrackets.links])
  if (!/https?:|www\./i.test(text)) return links
  const taken = inOrder([...known, ...inBrackets.taken])
  const addresses = [...text.matchAll(bare())].flatMap(({index: start, 0: found}): Link[] => {
    const address = found.replace(/[.,;:!?*_]+$/, '')
    const end = start + address.length
    return touches({start, end}, taken) ? [] : [{start, end, text: address, address}]
  })
  return inOrder([...links, ...addresses])
}

/** What an address goes on with, up to a space, a bracket, a quotation mark or a dash between words. */
const onward = '[^\\s<>"“”‘’()[\\]{}|—–…]'
const hosts = '(?:[A-Za-z\\d][A-Za-z\\d-]{0,62}\\.){1,8}'
/**
 * Addresses with a scheme or `www`, of mail, and hosts alone. An ending of two letters may be a word, where the space behind
 * a sentence was left out, but for these or with a path behind it.
 */
const addresses = latePattern(
  [
    `(?<![A-Za-z\\d])(?:(?:[Hh][Tt]{2}[Pp][Ss]?|[Ff][Tt][Pp]):\\/\\/|[Ww]{3}\\.|[Mm][Aa][Ii][Ll][Tt][Oo]:)${onward}{1,2000}`,
    `(?<![\\w.+%-])[\\w.+%-]{1,64}@${hosts}[A-Za-z]{2,24}`,
    `(?<![\\w@/.-])${hosts}(?:(?:com|org|net|edu|gov|uk|ca|au|nz|ie|eu)(?![\\w-])|[a-z]{2,6}(?=\\/))(?:[/?#]${onward}{0,2000})?`
  ].join('|'),
  'g'
)

/** Where web and mail addresses stand in a text, in order: their words are none of the message. */
export function findAddresses(text: string): readonly Place[] {
  return Array.from(text.matchAll(addresses()), ({index: start, 0: found}) => ({start, end: start + found.length}))
}

/** Whether nobody sees a link's address: one that stands in the text is read as a part of it. */
export function isHidden({start, end, address}: Link, text: string): boolean {
  return !text.slice(start, end + address.length + 2).includes(address)
}

/** Links such as `[our page](https://example.org)`, and the whole that each takes up. */
function writtenLinks(text: string, known: readonly Link[]): {readonly links: Link[]; readonly taken: Place[]} {
  const links: Link[] = []
  const taken: Place[] = []
  for (const {index, 0: whole, 1: visible = '', 2: address = ''} of text.matchAll(written)) {
    const place = {start: index, end: index + whole.length}
    if (touches(place, known)) continue
    links.push({start: index + 1, end: index + 1 + visible.length, text: visible, address})
    taken.push(place)
  }
  return {links, taken}
}

function inOrder<One extends Place>(places: One[]): One[] {
  return places.sort((a, b) => a.start - b.start)
}
