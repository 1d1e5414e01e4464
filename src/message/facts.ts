import type {Place} from './place.ts'

/** A link: what the reader sees, and where it leads. The place is that of the visible text. */
export interface Link extends Place {
  /** The visible text, verbatim. */
  readonly text: string
  /** The address as it is written in the document; a variable in it stands there as its token. */
  readonly address: string
}

/** What a template's variable stands for, as far as its name and its neighbours tell. */
export type VariableKind =
  | 'person'
  | 'clinician'
  | 'place'
  | 'date'
  | 'time'
  | 'number'
  | 'medicine'
  | 'illness'
  | 'phone'
  | 'email'
  | 'address'
  | 'passage'
  | 'thing'

/** Why a token of a template cannot be filled in as it stands. */
export type TokenFault = 'foreign' | 'malformed' | 'unclosed' | 'not-allowed'

/** A token of a template. A legal one stands in the message's text as a word of its kind. */
export interface Variable extends Place {
  /** As the file has it, e.g. `<%= patient_name %>`. */
  readonly token: string
  /** What is to be filled in, e.g. `patient_name`; empty where the token is too broken to tell. */
  readonly name: string
  /** The dialect that it is written in, e.g. `erb`. */
  readonly dialect: string
  readonly kind: VariableKind
  readonly fault?: TokenFault
  /** Of a variable that is not allowed: the allowed name that is nearest, where one is near. */
  readonly meant?: string
}

/** Whether a file is a message about to be sent, or one that a system fills in. */
export type Mode = 'draft' | 'template'

export const modes: readonly Mode[] = ['draft', 'template']

/** What a document tells of its message beside the words. Places are offsets of the message's text. */
export interface Facts {
  readonly mode: Mode
  /** The subject, where it begins the text. */
  readonly subject?: Place
  /** What somebody else wrote: block quotes, earlier mail of a thread. */
  readonly quoted: readonly Place[]
  readonly headings: readonly Place[]
  /** In the order of the text. Bare addresses in the text are found by the analysis. */
  readonly links: readonly Link[]
  /** In the order of the text. */
  readonly variables: readonly Variable[]
}

/** What a text without a document tells. */
export const noFacts: Facts = {mode: 'draft', quoted: [], headings: [], links: [], variables: []}

/** Whether a stretch lies in one of the places, which are in order and apart. */
export function liesIn({start, end}: Place, places: readonly Place[]): boolean {
  const place = places[lastBefore(start, places)]
  return place !== undefined && end <= place.end
}

/** Whether a stretch shares a character with one of the places, which are in order and apart. */
export function touches({start, end}: Place, places: readonly Place[]): boolean {
  const at = lastBefore(start, places)
  const [before, after] = [places[at], places[at + 1]]
  return (before !== undefined && start < before.end) || (after !== undefined && after.start < end)
}

/** Of places in order and apart, those that lie in a stretch. */
export function placesIn<One extends Place>({start, end}: Place, places: readonly One[]): One[] {
  const found: One[] = []
  for (let at = lastBefore(start - 1, places) + 1; at < places.length && places[at]!.end <= end; at++) {
    found.push(places[at]!)
  }
  return found
}

/** Index of the last place that starts at an offset or before it; -1 where none does. */
function lastBefore(offset: number, places: readonly Place[]): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
