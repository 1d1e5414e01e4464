const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/**
 * Everyday words that writers put in capitals for force. A run of capitals is shouted where two of these are in it; without
 * them it may be names, tests or medicines (COPD, MRI, ADVIL PM).
 */
export const shoutable: ReadonlySet<string> = words(
  `a all again already always an and any anything are as asap at back be because been before but by call can cannot
check come could days did do does done dont don't don’t drink drive eat even every everything feel find first for
forget from get give go good had has have he her here him his how if immediately important in is it just keep know
last late later leave let like look make may me miss more most must my need needs never new next no not nothing now of
off on once one only or our out over please read remember reply right same see send she should sick skip so
some soon stay still stop take taking tell than that the their them then there they this time to today tomorrow tonight
too two under until up urgent urgently us use very wait want warning was way we were what when where why will with
without worry would yes yesterday you your yourself`
)

/** Words of how often a medicine is taken: in capitals they guard against taking it daily. */
export const intervals: ReadonlySet<string> = words('day week month night daily weekly monthly hours')

/** How many times in one. */
export const times: ReadonlySet<string> = words('once one twice two time times every per')

/** Verbs before words that are to be shown, said or sent just so. */
export const saidAloud: ReadonlySet<string> = words('show say tell text type write reply send answer read reads says')

/** Words that may stand between such a verb and what is said. */
export const besideSaidAloud: ReadonlySet<string> = words('a back her him it me them the this to us with word words')

/** Words that order, at the beginning of a sentence or clause. */
export const ordering: ReadonlySet<string> = words(
  `answer avoid bring call check drink eat finish hold inject phone read remove reply rinse ring skip stay swallow switch
take text use wait wash`
)

/** Words that press, wherever they stand. */
export const pressing: ReadonlySet<string> = words(
  `don't don’t dont isn't isn’t mustn't mustn’t must never not please stop urgent urgently warning`
)

/** Words that ask the reader for something. */
export const asking: ReadonlySet<string> = words(
  'can could did do does have how what when where which who why will would'
)

/** The same at the end: “taken by whom??”, “understood, ok??”. */
export const askingLast: ReadonlySet<string> = words('how ok okay right what when where which who whom why')

/** Whom or what a clause is about, where it begins like a question and is none. */
export const persons: ReadonlySet<string> = words('he i it she that they this we you')

/** What went wrong: beside these a question with force is a reproach. A pattern with the flags `iu`. */
export const lapses =
  "(?<![\\p{L}’'])(?:already|forg[eo]t(?:ten)?|miss(?:ed|ing)|never|nobody|r[au]n out|skipp(?:ed|ing)|stopp(?:ed|ing)|without)(?!\\p{L})"

/** Capitals that tell what somebody does, or what is to be: no heading says so. A pattern with the flag `i`. */
export const telling = '^(?:you|we|they) |^this is |\\b(?:are|is) (?:due|late|refused|required|needed|closed)\\b'

/** Orders that open with what they allow or forbid, and reproaches. A pattern with the flags `iu`. */
export const demands = [
  '^\\s*no (?:food|eating|drinks?|drinking|water|alcohol|driving|smoking|lifting)\\b',
  '^\\s*only (?:one|two|half|\\d+) (?:an? )?(?:tablet|pill|capsule|dose|drop|puff|patch|spray)',
  '\\byou (?:need|have) to (?:take|lose|stop|call|come|bring|eat|drink|rest|wear|check)\\b',
  '\\b(?:you|form|bill|payment)\\S* (?:are|is) late\\b',
  '\\b(?:this|it) is (?:very |so |really )?important\\b'
].join('|')

/** Questions that reproach. A pattern with the flags `iu`. */
export const reproaches = [
  "\\bwhy (?:did|do|have|are)(?:n['’]t you| you not)\\b",
  '\\bhow could you\\b',
  '\\bdid you even\\b',
  "\\b(?:don|didn)['’]t you (?:read|listen)\\b"
].join('|')

/** Words that ask before “you”, and elsewhere may ask in fun: “Is it a horse or a sofa??”. */
export const askingYou: ReadonlySet<string> = words('are were have should')

/** Letters made large for who sees badly. A pattern with the flag `i`. */
export const largeLetters = '\\b(?:large|larger|big|bigger) (?:type|print|letters|font)\\b'

/** A keyboard at fault, and not the writer. A pattern with the flag `i`. */
export const capsLock = '\\b(?:caps lock|all caps|(?:my|the) caps|capital letters|capitals)\\b'

/** Words that forbid: a cry that holds one is an order, and no joy. */
export const forbidding: ReadonlySet<string> = words(`no not never stop don't don’t dont`)
