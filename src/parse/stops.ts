import * as lexicon from '../../lexicon/abbreviations.ts'
import {latePattern, letterPattern, startsCapital, startsLetter, startsSmall} from '../phrases/letters.ts'
import {isSpace, startOfSeen} from './space.ts'

const marks = '.!?…。！？｡⁉‼⁈⁇'
const joiners = '(?:\\uFE0F|[\\p{Emoji_Modifier}]|\\u200D[\\p{Extended_Pictographic}])*'
const emoticon = '[:;]-?[)(DP](?![\\p{L}\\d])|<3'
const pictograph = `(?:[\\p{Extended_Pictographic}]${joiners}|[\\p{Regional_Indicator}]{2}|${emoticon})`
const runOnSentence = `(?<=[\\p{L}][\\p{Ll}])(?=(?:${lexicon.runOnStarters.join('|')})(?![\\p{L}\\p{N}_]))`
const parting = lexicon.signedFarewells.map((words) => `[${words[0]}${words[0]!.toUpperCase()}]${words.slice(1)}`)
const runOnName = `(?<=(?<![\\p{L}])(?:${parting.join('|')}))(?=[\\p{Lu}][\\p{Ll}]+(?:[ ,]|$))`
const runOn = `(?:${runOnSentence}|${runOnName})`
/** A run of marks; an emoji without one, before a capital; a bullet inside a line. */
const written = `[${marks}]+(?: \\.+)*|${pictograph}|[•●▪◦]`
const {greets, goesOn} = lexicon.gluedGreeting
/** At the start of a line only, since it has no mark and no capital. */
const greeted = new RegExp(`^(?:${greets.join('|')})(?=(?:${goesOn.join('|')})[ ,])`, 'i')
const {farewells, leadsOn, takes} = lexicon.unmarkedFarewell
const farewell = new RegExp(`\\s+(?:${farewells.join('|')})[\\s.!)]*$`, 'i')
const leads = new Set(leadsOn)
const takers = new Set(takes)
const ownsNumber = new Set(lexicon.ownsNumber)
/** So much has to stand before a farewell without a mark, so much of the line's end may hold one, and so far back may a verb take it. */
const shortestRunOn = 40
const longestFarewell = 40
const farewellReach = 100
const runOnClue = /[a-z\u0080-\uffff][A-Z]/

const candidate = letterPattern(written, 'g')
/** The same, and a capital run on from a word. It looks back from every letter, so only lines that may hold one pay. */
const candidateOrRunOn = letterPattern(`${written}|${runOn}`, 'g')
const startsPictograph = letterPattern(`[ \\t]{0,2}${pictograph}`, 'y')
const closers = new Set('"\'”’)]*_»')
const quoting = /["'”’)\]»]/
const wide = /[。！？｡]/
const addressReach = 100
const shortestItem = 25
const firstNonAscii = 0x80
const lastOfOneUnit = 0xffff

/** Offsets just after each mark in the line that ends a sentence. Every look around a mark is bounded. */
export function findStops(text: string, start: number, end: number): number[] {
  const line = text.slice(start, end)
  const pattern = (runOnClue.test(line) ? candidateOrRunOn : candidate).of(line)
  const pictographs = startsPictograph.of(line)
  const stops: number[] = []
  let last = greeted.exec(line)?.[0].length ?? 0
  if (last > 0) stops.push(start + last)
  pattern.lastIndex = 0
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const [written] = match
    const at = match.index
    if (written === '') pattern.lastIndex = at + (line.codePointAt(at)! > lastOfOneUnit ? 2 : 1)
    if (at < last) continue
    const after = endsAt(line, at, written, last, pictographs)
    if (after === undefined || isBlank(line, after)) continue
    stops.push(start + after)
    last = after
  }
  const parted = findFarewell(line, last)
  if (parted !== undefined) stops.push(start + parted)
  return stops
}

/** Where the line's last sentence ends on a farewell that no mark sets off: just before it. */
function findFarewell(line: string, last: number): number | undefined {
  const tail = line.slice(Math.max(last, line.length - longestFarewell))
  const match = farewell.exec(tail)
  if (!match) return undefined
  const at = line.length - tail.length + match.index
  if (at - last < shortestRunOn) return undefined
  const before = line.slice(Math.max(last, at - farewellReach), at).toLowerCase()
  const words = before.match(/[\p{L}\d%]+/gu) ?? []
  const isPart = /[,;:([–-]\s*$/.test(before) || leads.has(words.at(-1) ?? '') || words.some((word) => takers.has(word))
  return isPart ? undefined : at
}

function endsAt(line: string, at: number, written: string, last: number, pictographs: RegExp): number | undefined {
  if (written === '') return inAddress(line, at) ? undefined : at
  if (/[•●▪◦]/.test(written)) return at - last >= shortestItem ? at : undefined
  if (!marks.includes(written[0]!)) return endOfPictographs(line, at, last, pictographs)
  let close = at + written.length
  while (close < line.length && closers.has(line[close]!)) close++
  const after = skipPictographs(line, close, pictographs)
  const next = nextAfter(line, after)
  const spaced = after > close || isSpace(line, after)
  return endsSentence(line, at, written, line.slice(at + written.length, close), next, spaced) ? after : undefined
}

/** "You did it 🎉 I am proud": an emoji ends the sentence when a capital follows it. */
function endOfPictographs(line: string, at: number, last: number, pictographs: RegExp): number | undefined {
  const before = wordAt(line, line[at - 1] === ' ' ? at - 1 : at)
  if (at === last || before === '') return undefined
  const after = skipPictographs(line, at, pictographs)
  return isSpace(line, after) && startsCapital(nextAfter(line, after)) ? after : undefined
}

function skipPictographs(line: string, at: number, pictographs: RegExp): number {
  for (;;) {
    pictographs.lastIndex = at
    if (!pictographs.test(line)) return at
    at = pictographs.lastIndex
  }
}

function endsSentence(line: string, at: number, written: string, closed: string, next: string, spaced: boolean) {
  if (wide.test(written)) return true
  if (/^[,;:)\]]/.test(next)) return false
  if (quoting.test(closed) && startsSmall(next)) return false
  if (/[!?⁉‼⁈⁇]/.test(written)) return spaced || ((startsLetter(next) || /^\d/.test(next)) && !inAddress(line, at))
  const word = wordAt(line, at)
  if (!spaced) return closed === '' && isGlued(line, at, word, next, written)
  if (written.length > 1 || written === '…') return startsSentence.test(next)
  return !isAbbreviation(word, next, line, at)
}

/** The run of letters, digits and inner stops before an offset. */
function wordAt(line: string, at: number): string {
  const before = line.slice(Math.max(0, at - 24), at)
  const plain = /[a-zA-Z\d.]*$/.exec(before)![0]
  // Only a letter of another alphabet makes the word longer.
  if (!(before.charCodeAt(before.length - plain.length - 1) >= firstNonAscii)) return plain
  return /[\p{L}\p{M}\d.]*$/u.exec(before)![0]
}

/** What stands before the word that ends at an offset, on to the space before it. */
function wordBefore(line: string, at: number, word: string): string {
  const stretch = line.slice(Math.max(0, at - word.length - 32), at - word.length).trimEnd()
  return /\S*$/.exec(stretch)![0]
}

const opensLine = latePattern('^[*_"(]{0,2}(?:p\\.? ?){1,3}s$', 'i')
const longestPostscript = 16
const names = new Set(lexicon.beforeName)
const titles = new Set(lexicon.titles)
const numbered = new Set(lexicon.beforeNumber)
const inside = new Set(lexicon.inside)
const forms = new Set(lexicon.forms)
const countries = new Set(lexicon.beforeNoun)
const anywhere = new Set(lexicon.anywhere)
const kindsByLetter = new Set(lexicon.beforeLetter)
const starters = new Set(lexicon.starters)
const glued = new Set(lexicon.gluedStarters)
const acronym = letterPattern('^(?:[\\p{L}]\\.)+[\\p{L}]$')
const startsSentence = letterPattern(`^["'“‘(*_[]*[\\p{Lu}\\d]`)
const joinsTitle = latePattern(
  `^(?:(?:and|&|or|/) ?(?:${lexicon.titles.join('|')})\\b|[[{<«@%_]{1,2}[\\w .*]{1,40}[\\]}>»@%_])`,
  'i'
)
const startsName = letterPattern("^[\\p{Lu}][\\p{Ll}'’-]")
const secondInitial = letterPattern('^[\\p{Lu}]\\.\\s?[\\p{Lu}]')
const leadingWord = letterPattern("^[\\p{L}'’]*")
const wholeWord = letterPattern("^[\\p{L}'’]+ ")
/** Longer than the ending of a file: "send it as a .docx file". */
const longWord = letterPattern("^[\\p{Ll}'’]{6,}[ ,]")
const hasLetter = letterPattern('[\\p{L}]')
const endsWord = letterPattern('[\\p{L}]{2}$')
const gluedStart = letterPattern('^(?:[\\p{Lu}][\\p{Ll}]|I\\b|[\\p{Lu}]{2,}|A\\s)')

function isAbbreviation(word: string, next: string, line: string, at: number): boolean {
  const lower = word.toLowerCase()
  const goesOn = !startsCapital(next.replace(/^["'“‘(*_[]+/, ''))
  if (inside.has(lower) || isPostscript(lower, line, at, word)) return true
  if (titles.has(lower) && !isShouted(word) && joinsTitle().test(next)) return true
  if (names.has(lower)) return startsCapital(next) && !(isShouted(word) && starters.has(firstWord(next)))
  if (numbered.has(lower)) return /^[\d#]/.test(next) || (goesOn && isOwned(line, at, word))
  if (forms.has(lower)) return goesOn || !/\d$/.test(wordBefore(line, at, word))
  if (countries.has(lower)) return goesOn || !starters.has(firstWord(next))
  if (isOneCharacter(word) && startsCapital(word)) return isInitial(line, at, next)
  if (anywhere.has(lower) || (word.includes('.') && acronym.test(word))) return goesOn
  return isItemNumber(line, at, word)
}

/** "P.S. Bring your card", "P. S. Bring": what opens its line belongs to what it says. */
function isPostscript(lower: string, line: string, at: number, word: string): boolean {
  if (!lower.endsWith('s')) return false
  return (
    opensLine().test(line.slice(Math.max(0, at - longestPostscript), at).trimStart()) &&
    at - word.length < longestPostscript
  )
}

/** "You have MS. This is": a title in capitals may be an illness. */
function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

function isOneCharacter(word: string): boolean {
  return word.length === 1 || (word.length === 2 && word.codePointAt(0)! > lastOfOneUnit)
}

/** "your no. is 14" */
function isOwned(line: string, at: number, word: string): boolean {
  return ownsNumber.has(wordBefore(line, at, word).toLowerCase())
}

/** The 2 of "Stop it. 2. Rest" and of "Stop it.2. Rest", or the 1 of "Plan: 1. Rest". */
function isItemNumber(line: string, at: number, word: string): boolean {
  if (!/\d$/.test(word)) return false
  if (word.includes('.')) return takesItem(word.slice(0, word.lastIndexOf('.'))) && !inAddress(line, at)
  if (!/^\d{1,2}$/.test(word)) return false
  const before = wordBefore(line, at, word)
  return before === '' || /[.!?)]$/.test(before) || (word === '1' && /[:;]$/.test(before))
}

/** Whether the number of an item can be glued to a word, as in "anemia.2. However", and not in "max.2" or "Jan.2". */
function takesItem(word: string): boolean {
  const last = word.slice(word.lastIndexOf('.') + 1)
  return /^[a-z]{4,}$/.test(last) && !numbered.has(last) && !anywhere.has(last) && !forms.has(last)
}

/** A single capital before a stop: the initial of a name when a name follows or stands before it. */
function isInitial(line: string, at: number, next: string): boolean {
  if (!startsCapital(next)) return true
  if (secondInitial.test(next)) return true
  if (!startsName.test(next)) return false
  const before = wordBefore(line, at, line[at - 1]!)
  if (before === '') return true
  if (/^\s*[-–—~]+\s*$/.test(line.slice(0, at - 1))) return !starters.has(firstWord(next))
  const isName = startsCapital(before.replace(/^["'“‘(]+/, '')) && !kindsByLetter.has(before.toLowerCase())
  return isName && !starters.has(firstWord(next))
}

function firstWord(next: string): string {
  return leadingWord.of(next).exec(next)![0].replace('’', "'")
}

/** No space after the stop: `your question.I can`, but not `e.g.this`, `clinic.org` or `7.2`. */
function isGlued(line: string, at: number, word: string, next: string, written: string): boolean {
  const last = word.slice(word.lastIndexOf('.') + 1)
  const lower = last.toLowerCase()
  if (word === '' && isSpace(line, at - 1))
    return written === '.' && (isGluedStarter(next) || beginsBehind(line, at, next))
  if (last === '' || next === '' || names.has(lower) || forms.has(lower) || inside.has(word.toLowerCase())) return false
  if (written.length > 1) return startsLetter(next) && !inAddress(line, at)
  if (/^\d{1,2}\)/.test(next)) return hasLetter.test(last)
  if (/^\d{1,2}\.\s*[A-Z]/.test(next)) return takesItem(last) && !inAddress(line, at)
  const isOneLetter = isOneCharacter(last) && startsLetter(last) && last !== 'I'
  if (isOneLetter || lower === 'ph' || inAddress(line, at)) return false
  if (startsSmall(next)) return endsWord.test(last) && isGluedStarter(next)
  return gluedStart.test(next) && !/^Q\d/.test(next)
}

/** "Welcome to our site .migraines are", but not "Dr .patel" or "tab .warfarin". */
function beginsBehind(line: string, at: number, next: string): boolean {
  const before = wordBefore(line, at, '').toLowerCase()
  return longWord.test(next) && !names.has(before) && !forms.has(before) && !inside.has(before)
}

/** Whether a sentence begins here, right behind a stop: "your life.what would", "in ovary .if you". */
function isGluedStarter(next: string): boolean {
  const first = firstWord(next)
  return wholeWord.test(next) && (glued.has(first) || starters.has(first))
}

const webStart = () => /^[^\p{L}\p{N}]*(?:https?:|www\.)/iu
const mail = () => /[\p{L}\p{N}_]@[\p{L}\p{N}_]/u
const endings = lexicon.addressEndings.join('|')
const shortEndings = lexicon.shortAddressEndings.join('|')
const domain = latePattern(
  `[\\p{L}\\p{N}](?:\\.(?:${endings})|\\.(?:${endings.toUpperCase()})|\\.(?:${shortEndings}))(?![\\p{L}\\p{N}])`,
  'u'
)

/** Whether the offset lies in a web or mail address. */
function inAddress(line: string, at: number): boolean {
  let from = at
  while (from > 0 && at - from < addressReach && !isSpace(line, from - 1)) from--
  let to = at
  while (to < line.length && to - at < addressReach && !isSpace(line, to)) to++
  const token = line.slice(from, to)
  // A pattern of Unicode letters takes longer to make ready than a draft to read, and few tokens need one.
  return (
    (/https?:|www\./i.test(token) && webStart().test(token)) ||
    (token.includes('@') && mail().test(token)) ||
    (/\.[a-z]/i.test(token) && domain().test(token))
  )
}

function nextAfter(line: string, at: number): string {
  const from = startOfSeen(line, at)
  return line.slice(from, from + 40)
}

function isBlank(line: string, at: number): boolean {
  return startOfSeen(line, at) >= line.length
}
