/** How the elements of HTML lay out their text. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** A blank line stands before and behind them. */
export const paragraphs = list(
  `address article aside blockquote body center details dialog dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr legend main menu nav ol p pre search section table tbody tfoot thead ul`
)

/** A line of their own. */
export const lines = list('caption dd div dt li summary tr option')

export const headings = list('h1 h2 h3 h4 h5 h6')

/** Nothing of them is seen as words. */
export const unseen = list(
  `applet area audio base canvas embed frame frameset head iframe img input link map math meta noembed noframes object
  param picture progress meter script select source style svg template textarea title track video wbr datalist code kbd
  samp`
)

const inline = list(
  `a abbr acronym b bdi bdo big br button cite col colgroup data del dfn em font html i ins label mark nobr output q rb rp
  rt ruby s small span strike strong sub sup td th time tt u var blink marquee center slot noscript`
)

/** Whether a name is that of an element. Others in angle brackets are words, such as a template's. */
export function isElement(name: string): boolean {
  const lower = name.toLowerCase()
  // Word and Outlook write elements such as o:p; custom elements have a hyphen.
  return [paragraphs, lines, unseen, inline].some((names) => names.has(lower)) || /^\w+:\w|^[a-z]+-/.test(lower)
}
