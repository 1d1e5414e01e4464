import type {CuedPattern} from './placeholderNotes.ts'

/** What tells that template text is spoken of, and not left in. Patterns have the flag `i` where none is named. */

const error =
  '(?:by mistake|by accident|mistakes?|in error|errors?|slips?|glitch(?:es)?|bugs?|faults?|oversight|sorry|apolog(?:y|ies|ise|ize)' +
  '|instead of|should have|was meant|typo|misprint)'
const note = '(?:message|text|note|letter|e-?mail|reminder|template|notice|reply|leaflet|printout|system|portal)s?'

/** An earlier message that showed it, right before it: with a word of the error, it is quoted. */
export const beforeSlip =
  `\\b${note}(?: [a-z]+){0,3} (?:says?|said|reads?|showed|shows|had|has|contained|began with|started with|came with|called you)` +
  '(?: (?:a|an|the))?\\s+["“]?$'
export const ofError: readonly CuedPattern[] = [
  {
    needs: [
      ...[
        'mistake',
        'accident',
        'error',
        'slip',
        'glitch',
        'bug',
        'fault',
        'oversight',
        'sorry',
        'apolog',
        'instead of'
      ],
      ...['should have', 'was meant', 'typo', 'misprint']
    ],
    pattern: `\\b${error}\\b`
  }
]

/** The error told first, or the earlier message named behind it. */
export const beforeSlipToldOf: readonly CuedPattern[] = [
  {
    needs: ['sorry', 'apolog', 'excuse', 'ignore', 'disregard', 'never mind', 'forgive'],
    pattern:
      '\\b(?:sorry|apolog(?:y|ies)|apologi[sz]e|excuse|ignore|disregard|never mind|forgive)(?: [a-z]+){0,2}' +
      '(?: (?:about|for))?(?: (?:the|that|those|all the|that stray|the stray))?\\s+["“]?$'
  }
]
export const behindSlip =
  `^["”]?(?: [a-z]+)? (?:in|on|at the (?:top|start|end|bottom) of) (?:my|our|your|the|yesterday['’]s|that|this morning['’]s) ` +
  `(?:(?:last|first|previous|earlier|other|recent) )?${note}\\b`

/** What asks the reader to write, at the start of a sentence: the blank lines below it are for the reader. */
export const asksReaderToWrite =
  '(?:^|[.!?,;:–-]\\s+|\\b(?:please|and|then|to|can you|could you|would you)\\s+)(?:please )?' +
  '(?:(?:write|jot|note) (?:down|your|it|each|every|here)|(?:fill|cross) (?:in|out|it|this|these|them)|record (?:your|the|each|every|it)' +
  '|(?:initial|sign) (?:each|every|here|below)|track (?:your|each|every|it)|enter (?:your|each|every)|log (?:your|each|every|it)|rate|answer (?:these|the|this|here|below|each)|write (?:the|what|when|how)' +
  '|complete (?:and (?:return|send|sign)|this|these|the (?:form|diary|sheet|page|slip|questionnaire|log|chart|table))' +
  '|keep (?:a|this) (?:\\p{L}+ ){0,3}(?:diary|log|record|list|chart)|return (?:this|the) (?:slip|form|page|sheet)' +
  '|detach|tear off|use (?:this|the) (?:\\p{L}+ ){0,3}(?:diary|log|chart|sheet|table|tracker))\\b'

/** Who fills in the line instead. */
export const filledByOffice = '^\\s*\\((?:the )?(?:office|clinic|staff|nurse|front desk|reception|we)\\b'

/** Letters as such, or a device that would show them, right before them. */
export const beforeLettersSpokenOf =
  '\\b(?:letters|characters|initials|symbols) ["“]?$' +
  '|\\b(?:if|when|whenever|once|should)\\b[^.!?]{0,50}\\b(?:shows?|sees?|says?|reads?|displays?|flash(?:es)?)\\s+["“]?$'

/** A pair of pronouns by which somebody wants to be spoken of, behind the name. A pattern with the flag `i`. */
export const ownPronouns =
  '^(?:she/her(?:s|/hers)?|he/him(?:/his)?|they/them(?:/theirs?)?|(?:she|he|they)/(?:she|he|they)|any/all)$'

/** What keeps a clause from stating anything: "what you can/cannot eat". A pattern with the flag `i`. */
export const unstated = '\\b(?:whether|if|what|which|who|when|why|how|where|that|depends?|depending|list|lists)\\b'
/** Who a clause states something of, up to its verb: a pattern with the flag `u`. */
export const statedOf =
  "^\\s*(?:(?:You|He|She|They|It|We|I|This|That)|(?:(?:The|Your|Our|This|My|His|Her|A)|\\p{Lu}[\\p{L}’']+)(?: (?!you |we |they |he |she |it )[\\p{L}\\d’'-]+){0,8}) $"

/** Short words whose stop ends no sentence: "Dr. XX", "ext. XX". A pattern with the flag `i`. */
export const shortWithStop =
  '\\b(?:drs?|mrs?|ms|mx|st|profs?|no|nos|ext|tel|ph|vs|approx|dept|appt|rm|fl|lab|ave|rd|q|p|pp|vol|ch|min|max|avg|temp|wt|ht|bp|hr|mt|ref)\\.\\s+$'

/** What leads to a field that is the reader's own, or that a form has: "your PHONE NUMBER". A pattern with the flag `i`. */
export const ownField =
  '\\b(?:your|the|an?|his|her|their|my|our|with|includ(?:e|es|ing)|bring|give|provide|enter|write|type|mark(?:ed)?|labell?ed|headed|says?|called|new|correct|and|or)\\s+["“]?$'

/** The heading of a sheet that its reader fills in. A pattern with the flag `i`. */
export const headsReadersSheet =
  '^\\W*(?:[\\w-]+ ){0,4}(?:diary|log|logbook|tracker|journal|worksheet|questionnaire|consent form)\\W*$'

/** A question to the reader right before a blank, which is for the answer. A pattern with the flag `i`. */
export const asksReader = '\\b(?:you|your)\\b[^.!?_]*\\?\\s*$'

/** What a gap in words lent to the reader cannot stand for: the clinic knows it, and nobody else. Small letters. */
export const clinicsWords =
  'date time day dose amount mg medication medicine drug provider doctor clinic finding organ result results test code number phone address appointment diagnosis link'.split(
    ' '
  )

/** Words lent to the reader, to be said with a gap of their own: "Tell yourself: “I am here with [a friend]”". The flags are `iu`. */
export const lentToReader =
  '\\b(?:(?:tell|telling|remind|reminding|ask|asking|say to|saying to) (?:yourself|himself|herself|themselves|him|her|them|your \\p{L}+)' +
  '|(?:try|practi[sc]e|practi[sc]ing|by|consider|rehearse) (?:saying|telling (?:him|her|them|your \\p{L}+)|asking)' +
  '|\\byou (?:can|could|might|may) (?:say|begin with|start with|open with)|[“"‘\']?I[”"’\']? statements?|something like|along the lines of)' +
  '[^.!?“”"]{0,30}["“][^"“”]*$'

/** Whose line it is, behind it in parentheses: "________ (patient)". A pattern with the flag `i`. */
export const behindLineToSign =
  '^\\s*\\((?:patient|parent|guardian|parent/guardian|signature|sign(?:ed)?|witness|date|print(?:ed)? name|name)\\)[\\s,;.]*(?:$|_{4})'

/** Smiles and the like in braces, as chats have them. A pattern with the flag `i`. */
export const gestures = '^(?:big )?(?:hugs?|grins?|smiles?|winks?|sighs?|laughs?|kiss(?:es)?|waves?)$'
