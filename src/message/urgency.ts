import type {Evidence, Message, Place, Sentence} from './message.ts'
import {holdsMark, ownSentences, sendsAtOnce} from './places.ts'
import {byWording} from './verdict.ts'
import {isUserAct} from './vocabulary.ts'

/** Acts that tell a wish to die: a rule of their own minds them. */
const wishes: ReadonlySet<string> = new Set(['suicide-risk', 'wish-to-die', 'farewell-and-means'])
/** Acts that order care at once and tell no symptom. */
const orders: ReadonlySet<string> = new Set([
  'care-sought',
  'emergency-directive',
  'go-at-once',
  'hospital-awaits',
  'leave-the-house',
  'place-in-haste',
  'same-day-directive',
  'seeing-today'
])
/** Acts that lists and explanations have too. */
const taughtToo: ReadonlySet<string> = new Set([
  'blood-lost',
  'emergency-named',
  'emergency-symptom-now',
  'emergency-symptom-pair',
  'fragile-fever',
  'frail-today',
  'overdose'
])
/** A draft of so few sentences says nothing of what it takes the danger for. */
const fewest = 2
/** What is only suspected, a danger of a medicine among it: it counts beside something that is told. */
const suspected = 'emergency-suspected'
/** A result that must not wait, and is no emergency by its number alone. */
const result = 'beyond-limit'
/** What else is critical and no order: beside an order that acts, a deadly value is minded. */
const tells: ReadonlySet<string> = new Set([
  result,
  'diagnosis',
  'finding-named',
  'finding-told',
  'abnormal-result',
  'wording'
])

/** Where the draft tells a danger that this patient is in now. */
export function dangerIn(message: Message): Evidence | undefined {
  const told = message.evidence.highAcuity.filter(
    (one) =>
      isUserAct(one.act) ||
      !(
        wishes.has(one.act) ||
        orders.has(one.act) ||
        one.act === suspected ||
        isNotNow(message, one) ||
        answersItself(message, one)
      )
  )
  const isBorneOut = told.length > 1 || (message.patient?.evidence.highAcuity.length ?? 0) > 0
  return (
    told.find((one) => isBorneOut || !needsPerson(one) || holdsWithin(message, 'told-of', one)) ?? deadlyValue(message)
  )
}

/** Whether the act is one that lists and explanations hold too: alone it counts where the sentence says who has the symptom. */
function needsPerson({act}: Evidence): boolean {
  return taughtToo.has(act) || act.startsWith('scene-')
}

/**
 * What the patient tells of a danger now; a draft that says what it takes it for is believed, unless it puts the patient off. Of
 * what a longer story tells, another time is often meant: there too it counts only where the draft puts off. The witness knows drafts, and no patients' wording.
 */
export function dangerToldTo(draft: Message, isPlain: (act: string) => boolean, isMinded: boolean): boolean {
  const {patient} = draft
  if (patient === undefined) return false
  const isWaiting = isPutOff(draft) || ownSentences(draft).length <= fewest
  return patient.evidence.highAcuity.some(
    ({act, ...place}) =>
      isUserAct(act) ||
      (!(
        wishes.has(act) ||
        orders.has(act) ||
        act === suspected ||
        act === byWording ||
        isNotNow(patient, {...place})
      ) &&
        (isPlain(act) ? !isMinded || isWaiting : isWaiting && !isMinded))
  )
}

/** A value beyond a deadly limit that the draft puts off, and does nothing about today. */
function deadlyValue(message: Message): Evidence | undefined {
  const value = message.evidence.critical.find(
    (one) => one.act === result && holdsWithin(message, 'deadly', one) && !isNotNow(message, one)
  )
  if (value === undefined || message.evidence.critical.some(({act}) => !tells.has(act))) return undefined
  return isPutOff(message) ? value : undefined
}

/** Whether a sentence names help beside its sign: of its own wording nobody can tell which of them is meant. */
function answersItself(message: Message, one: Evidence): boolean {
  return one.act === byWording && holdsWithin(message, 'help-in-case', one)
}

/** Whether what a sentence tells is taught, over, or somebody else's. */
export function isNotNow(message: Message, place: Place): boolean {
  return holdsWithin(message, 'not-now', place)
}

export function holdsWithin(
  message: Message,
  kind: 'deadly' | 'help-in-case' | 'not-now' | 'told-of',
  {start, end}: Place
): boolean {
  return message.marks(kind).some((mark) => mark.start >= start && mark.end <= end)
}

function isPutOff(message: Message): boolean {
  return message.marks('put-off').length > 0
}

/** Whether care at once is named, in a list's words or by the haste of the writer's own; not in a case that may come. */
export function namesCareAtOnce(message: Message, emergency: string): boolean {
  const isForAll = (sentence: Sentence) => holdsMark(message, sentence, 'general-help')
  const isNamed = (['urgent-help', 'haste'] as const).some((kind) =>
    message.marks(kind).some(({sentence}) => !isForAll(sentence))
  )
  // "The hospital is ready for emergencies" is no case.
  const isPlain = message
    .marks('help-in-case')
    .some(({sentence}) => isCertain(sentence) && !isForAll(sentence) && /emergenc/i.test(sentence.text))
  const isNumber = ownSentences(message).some(
    (sentence) => sentence.text.includes(emergency) && !isForAll(sentence) && isCertain(sentence)
  )
  return isNamed || isPlain || isNumber || sendsAtOnce(message) || (!isPutOff(message) && isHurried(message))
}

/** Whether a word of haste stands outside what tells the danger, or in a sentence that only its wording makes one. */
function isHurried(message: Message): boolean {
  const told = new Set(message.evidence.highAcuity.flatMap(({act, start}) => (act === byWording ? [] : [start])))
  return message.marks('at-once').some(({sentence}) => !told.has(sentence.start) && isCertain(sentence))
}

function isCertain({text}: Sentence): boolean {
  return !/\b(?:if|should|unless|in case|when|whenever)\b/i.test(text)
}
