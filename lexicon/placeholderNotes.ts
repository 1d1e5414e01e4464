/** A pattern that a text without any of the words it `needs`, in small letters, cannot match. */
export interface CuedPattern {
  readonly needs: readonly string[]
  readonly pattern: string
}

/** What the one who drafted tells the one who sends: patterns with the flags `iu` for what stands in square brackets. */
export const notesToAuthor: readonly CuedPattern[] = [
  {
    needs: ['need', 'ha', 'must', 'to '],
    pattern:
      '^(?:(?:need(?:s)?|have|has) to|must|to) (?:be )?(?:confirm|check|verify|add|update|review|clarify)(?:ed)?\\b(?!.*\\byour?\\b)'
  },
  {
    needs: ['needs', 'awaiting', 'pending'],
    pattern: '^(?:needs|awaiting|pending) (?:review|confirmation|update|sign-?off|approval)\\b'
  },
  {
    needs: ['check', 'confirm', 'verify', 'clarify'],
    pattern:
      '^(?:check|confirm|verify|clarify|double[- ]check) (?:with|dose|date|time|name|number|this|spelling)\\b(?!.*\\byour?\\b)'
  },
  {needs: ['delete this'], pattern: '\\bdelete this (?:line|section|paragraph|part|note)\\b'},
  {needs: ['!!'], pattern: '^(?:ring|call|ask|check|tell|add|confirm) .*!!$'},
  {needs: ['draft'], pattern: '^draft ?[-–:]'},
  {needs: ['note'], pattern: '^notes? to (?:self|author|provider|doctor|staff|sender|clinician|editor)\\b'},
  {needs: ['?'], pattern: '[-–] ?(?:which|who|what|when|where)\\b[^?]*\\?$'}
]

/** The same where what follows is spoken of as a piece of writing or of the patient: "[Add a line on fasting]". */
export const writersVerbsOfText: readonly CuedPattern[] = [
  {
    needs: [' the patient', ' here', ' if ', ' as ', ' a ', ' the ', ' this '],
    pattern:
      '^(?:please )?(?:add|use|keep|check|ask|tell|confirm|note|give|provide|state|list|write|sign|put|repeat|replace' +
      '|remind|offer|adjust' +
      "|choose|select|delete|remove)\\b.*\\b(?:the patient(?:['’]s)?|here|if (?:applicable|appropriate|relevant|needed|known)" +
      '|as (?:applicable|appropriate|needed)|(?:a|the|this) (?:short |brief |personal |warm )?(?:line|sentence' +
      '|paragraph|greeting|sign-off|closing))\\b'
  }
]

/** What opens a part that may be left out: patterns with the flags `iu`. */
export const optionalParts: readonly CuedPattern[] = [
  {needs: ['optional'], pattern: '^optional(?:ly)?\\b ?(?::|[-–,]|\\p{L}+)'},
  {
    needs: ['if ', 'where ', 'when ', 'as '],
    pattern: '^(?:if|where|when|as) (?:applicable|appropriate|relevant|needed|known|indicated)\\b'
  },
  {needs: ['delete ', 'remove ', 'omit '], pattern: '\\b(?:delete|remove|omit) (?:if|when|unless|as) \\p{L}+$'},
  {
    needs: [' one', ' all that apply', ' as app'],
    pattern: '^(?:please )?(?:select|choose|pick|keep|delete) (?:one|all that apply|as applicable|as appropriate)\\b'
  },
  {needs: ['if '], pattern: '^if [^.!?:]{2,60}:$'},
  {needs: ['option', 'version', 'variant'], pattern: '^(?:option|version|variant) (?:\\p{L}|\\d)(?::| [-–]|$)'},
  {
    needs: ['to complete', 'to fill in', 'to be '],
    pattern: '\\bto (?:complete|fill in|be completed|be confirmed|be added|be filled in)$'
  }
]

/** What mail programs and boards put in brackets: patterns with the flag `i`. */
export const mailTags: readonly CuedPattern[] = [
  {needs: ['sent '], pattern: '^sent (?:from|via|using|by|on behalf|with|automatically|securely)\\b'},
  {needs: ['edited', 'eta', 'posted', 'forwarded'], pattern: '^(?:edited|eta|posted|forwarded|reposted)\\b'},
  {needs: [':'], pattern: '^(?:edit|update|fwd|re|cc|bcc):'},
  {needs: ['part ', 'page ', 'message ', 'msg '], pattern: '^(?:part|page|message|msg) \\d'},
  {
    needs: ['automated', 'portal', 'reply', ' message'],
    pattern:
      '^(?!(?:link|url|address|name|insert|your|our|the)\\b).*\\b(?:automated|portal|auto(?:matic)?-?reply|(?:portal|automated|secure|system) message)$'
  },
  {
    needs: ['reminder', 'notice', 'notification', 'alert', 'spoiler', 'trigger', 'tw', 'cw', 'disclaimer'],
    pattern: '^(?:reminder|notice|notification|alert|spoiler|trigger warning|tw|cw|disclaimer)s?$'
  }
]
