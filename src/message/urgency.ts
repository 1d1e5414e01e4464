import {newsBesideValue, orderActs, taughtActs, wishActs} from '../../lexicon/dangers.ts'
import {namesNumber, wholeNumbers} from './calledNumbers.ts'
import type {Evidence, Message, Sentence} from './message.ts'
import type {Place} from './place.ts'
import {holdsMark, isOwn, ownSentences, sendsAtOnce} from './places.ts'
import {byWording, toldByWords} from './verdict.ts'
import {isUserAct} from './vocabulary.ts'

/** A draft of so few sentences says nothing of what it takes the danger for. */
const fewest = 2
/** What is only suspected, a danger of a medicine among it: it counts beside something that is told. */
const suspected = 'emergency-suspected'
/** A result that must not wait, and is no emergency by its number alone. */
const result = 'beyond-limit'

/** Where the draft tells a danger that this patient is in now. */
export function dangerIn(message: Message): Place | undefined {
  const told = message.evidence.highAcuity.filter(
    (one) => isUserAct(one.act) || (tellsDanger(message, one) && !answersItself(message, one))
  )
  const isBorneOut = told.length > 1 || (message.patient?.evidence.highAcuity.length ?? 0) > 0
  return (
    told.find((one) => isBorneOut || !needsPerson(one) || holdsWithin(message, 'told-of', one)) ??
    message.marks('played-down').find(({sentence}) => isOwn(sentence.part))?.sentence ??
    deadlyValue(message)
  )
}

/** Whether the act is one that lists and explanations hold too: alone it counts where the sentence says who has the symptom. */
function needsPerson({act}: Evidence): boolean {
  return taughtActs.has(act) || act.startsWith('scene-')
}

/**
 * What the patient tells of a danger now; a draft that says what it takes it for is believed, unless it puts the patient off. Of
 * what a longer story tells, another time is often meant: there too it counts only where the draft puts off. The witness knows
 * drafts, and no patients' wording.
 */
export function dangerToldTo(draft: Message, isPlain: (act: string) => boolean, isMinded: boolean): boolean {
  const {patient} = draft
  if (patient === undefined) return false
  if (!isMinded && patient.marks('danger-told').length > 0) return true
  const isWaiting = isPutOff(draft) || ownSentences(draft).length <= fewest
  return patient.evidence.highAcuity.some((one) => {
    if (isUserAct(one.act)) return true
    if (one.act === byWording || !tellsDanger(patient, one)) return false
    return isPlain(one.act) ? !isMinded || isWaiting : isWaiting && !isMinded
  })
}

/** Whether an act tells what is the matter now, and is no wish to die, no order and no mere suspicion. */
function tellsDanger(message: Message, one: Evidence): boolean {
  const {act} = one
  return !wishActs.has(act) && !orderActs.has(act) && act !== suspected && !isNotNow(message, one)
}

/** A value beyond a deadly limit that the draft puts off, and does nothing about today. */
function deadlyValue(message: Message): Evidence | undefined {
  const value = message.evidence.critical.find(
    (one) => one.act === result && holdsWithin(message, 'deadly', one) && !isNotNow(message, one)
  )
  if (value === undefined || message.evidence.critical.some(({act}) => !saysNoOrder(act))) return undefined
  return isPutOff(message) ? value : undefined
}

function saysNoOrder(act: string): boolean {
  return act === result || act === byWording || newsBesideValue.has(act)
}

/** Whether a sentence names help beside its sign: of its own wording nobody can tell which of them is meant. */
function answersItself(message: Message, one: Evidence): boolean {
  return one.act === byWording && holdsWithin(message, 'help-in-case', one)
}

/** Whether what a sentence tells is taught, over, or somebody else's. */
function isNotNow(message: Message, place: Place): boolean {
  return holdsWithin(message, 'not-now', place)
}

function holdsWithin(
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
  // "The fit he had this morning is common" hurries nobody.
  const isCalm = (sentence: Sentence) => isForAll(sentence) || holdsMark(message, sentence, 'played-down')
  const isNamed =
    wholeNumbers(message, message.marks('urgent-help')).some(({sentence}) => !isForAll(sentence)) ||
    message.marks('haste').some(({sentence}) => !isCalm(sentence))
  // "The hospital is ready for emergencies" is no case.
  const isPlain = message
    .marks('help-in-case')
    .some(({sentence}) => isCertain(sentence) && !isForAll(sentence) && /emergenc/i.test(sentence.text))
  const isNumber = ownSentences(message).some(
    (sentence) => namesNumber(sentence.text, emergency) && !isForAll(sentence) && isCertain(sentence)
  )
  return isNamed || isPlain || isNumber || sendsAtOnce(message) || (!isPutOff(message) && isHurried(message))
}

/** Whether a word of haste stands outside what tells the danger, or in a sentence that only its wording makes one. */
function isHurried(message: Message): boolean {
  const told = toldByWords(message.evidence.highAcuity)
  for (const {sentence} of message.marks('played-down')) told.add(sentence.start)
  return message.marks('at-once').some(({sentence}) => !told.has(sentence.start) && isCertain(sentence))
}

function isCertain({text}: Sentence): boolean {
  return !/\b(?:if|should|unless|in case|when|whenever)\b/i.test(text)
}
