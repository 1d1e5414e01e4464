/** Keys and buttons, whatever a slot might be called: names that stand in brackets on keyboards and pages. */
export const keyNames: readonly string[] =
  `enter return esc escape tab ctrl control shift alt option cmd command home end del delete ins insert backspace space
spacebar fn caps lock up down left right menu start stop power ok yes no send submit save next back cancel close
open reply edit share print search login continue accept decline play pause mute clear reset select set mode`.split(
    /\s+/
  )

const pressing =
  '(?:press(?:ing|ed)?|click(?:ing|ed)?|tap(?:ping|ped)?|hit(?:ting)?|push(?:ing|ed)?|touch(?:ing)?|hold(?:ing)? down)'

/** What stands before a key or a button, or before others that are joined to it: a pattern with the flag `i`. */
export const beforeKey =
  `\\b(?:${pressing}(?: and hold| down| on)?(?: the| your)?|(?:key|button|tab|menu|icon` +
  `|link)s?(?: is| called| named| labell?ed| marked| that says)?)\\s+["“]?$`

/** A key is held, and a medicine too: behind this, only the name of a key is one. */
export const beforeHeldKey = '\\bhold(?:ing)?(?: the| your)?\\s+["“]?$'

/** What stands behind one. */
export const behindKey = '^["”]?\\s*(?:keys?|buttons?|tabs?|menu|icon|checkbox|tile|banner)\\b'

/** What leads to a part of a page, where a word of the page stands near. */
export const beforePart =
  '\\b(?:choose|select|open|go to|pick|under|find|use|look (?:in|under)|scroll to|see)(?: the| your)?\\s+["“]?$'

/** Such a word of the page, behind it: where the part is, and not where something else is done. */
export const behindPart =
  '^["”]?\\s+(?:(?:and|or|then|tab|button|section|link|["“]?[[<][^\\]>]{1,30}[\\]>]["”]?)\\s+){0,4}' +
  '(?:(?:at|near|along|down) the (?:top|bottom|left|right|side|foot) )?(?:in|on|of|from|under|within|inside) ' +
  "(?:the |your |our |this )?(?:[\\p{L}\\d'’-]+ ){0,3}" +
  '(?:settings|menu|app|screen|portal|page|toolbar|keyboard|sidebar|dashboard)(?![\\p{L}])'

/** Last words of what is a slot, whatever page the sentence speaks of: a place, a person or a kind to choose. */
export const noParts: readonly string[] =
  `location hospital pharmacy clinic facility department office lab laboratory center centre specialist provider doctor
physician clinician nurse surgeon name date time type number address practice specialty`.split(/\s+/)

/** Behind one, what goes on to the next: two parts of a page in a row are opened one after the other. */
export const behindFirstPart =
  '^["”]?,?\\s+(?:and |then |and then )?(?:(?:tap|click|press|choose|select|open|pick) )?["“]?[[<]\\p{Lu}'
/** The same before the second. */
export const beforeNextPart =
  '\\b(?:choose|select|open|go to)(?: the| your)? [[<]\\p{Lu}[^\\]>]{1,30}[\\]>],?\\s+(?:and |then |and then )?' +
  '(?:(?:tap|click|press|choose|select|open|pick) )?["“]?$'

/** A path through a menu, before its next part: "Settings > [Location]". A pattern with the flag `u`. */
export const beforeStep = '[\\p{L}\\]>](?: > | ?[→›] ?)["“]?$'
