import type {Extractor} from './extractor.ts'

/** A kind of file that drafts come in. */
export interface DocumentType {
  readonly name: string
  /** Endings of file names, without the stop. */
  readonly endings: readonly string[]
  /** Whether a folder's files of this kind are drafts; others are read when they are named. */
  readonly isInFolders: boolean
  /** Whether it may hold several messages, each a record with keys or columns. */
  readonly holdsRecords?: true
  /** Loads the extractor and no other. */
  load(): Promise<Extractor>
}

const builtIn: readonly DocumentType[] = [
  {
    name: 'text',
    endings: ['txt', 'text'],
    isInFolders: true,
    load: async () => (await import('./text.ts')).text
  },
  {
    name: 'markdown',
    endings: ['md', 'markdown'],
    isInFolders: true,
    load: async () => (await import('./text.ts')).markdown
  },
  {
    name: 'html',
    endings: ['html', 'htm'],
    isInFolders: true,
    load: async () => (await import('./text.ts')).html
  },
  {name: 'mail', endings: ['eml'], isInFolders: true, load: async () => (await import('./mail.ts')).mail},
  {
    name: 'json',
    holdsRecords: true,
    endings: ['json'],
    isInFolders: false,
    load: async () => (await import('./json.ts')).json
  },
  {name: 'fhir', endings: [], isInFolders: false, load: async () => (await import('./json.ts')).fhir},
  {
    name: 'ndjson',
    holdsRecords: true,
    endings: ['ndjson', 'jsonl'],
    isInFolders: false,
    load: async () => (await import('./json.ts')).ndjson
  },
  {
    name: 'csv',
    holdsRecords: true,
    endings: ['csv'],
    isInFolders: false,
    load: async () => (await import('./csv.ts')).csv
  },
  {
    name: 'tsv',
    holdsRecords: true,
    endings: ['tsv', 'tab'],
    isInFolders: false,
    load: async () => (await import('./csv.ts')).tsv
  }
]

/** Endings that tell a template's dialect and stand behind the ending of its kind: `reminder.text.erb`. */
export const templateEndings: Readonly<Record<string, string>> = {
  erb: 'erb',
  mustache: 'mustache',
  hbs: 'mustache',
  handlebars: 'mustache',
  liquid: 'liquid',
  j2: 'jinja',
  jinja: 'jinja',
  jinja2: 'jinja'
}

/** A file name's ending, without the stop and without a template's; empty where it has none. */
export function endingOf(name: string): string {
  const endings = endingsOf(name)
  while (endings.length > 0 && Object.hasOwn(templateEndings, endings.at(-1)!)) endings.pop()
  return endings.at(-1) ?? ''
}

/** The dialect that a file name's ending tells. */
export function dialectOfName(name: string): string | undefined {
  const ending = endingsOf(name).at(-1) ?? ''
  return Object.hasOwn(templateEndings, ending) ? templateEndings[ending] : undefined
}

function endingsOf(name: string): string[] {
  // ".note" is a name, and no ending.
  const [, ...endings] = name
    .replace(/^[\s\S]*[\\/]/, '')
    .replace(/^\./, '')
    .split('.')
  return endings.map((ending) => ending.toLowerCase())
}

/** The kinds of file that a run can read: those that came with msglint, and those of plugins. */
export class DocumentTypes {
  readonly #all: readonly DocumentType[]

  constructor(own: readonly DocumentType[] = []) {
    this.#all = [...builtIn, ...own]
  }

  get names(): string[] {
    return this.#all.map(({name}) => name)
  }

  /** The kind of that name; `undefined` where there is none. */
  named(name: string): DocumentType | undefined {
    return this.#all.find((type) => type.name === name)
  }

  /** The kind whose files end so. */
  ofEnding(ending: string): DocumentType | undefined {
    return this.#all.find(({endings}) => endings.includes(ending))
  }

  /**
   * The kind of file that a name tells by its ending, text where it has none; `more` has further endings, and the kinds
   * that they stand for.
   */
  ofName(name: string, more: ReadonlyMap<string, string> = new Map()): DocumentType | undefined {
    const ending = endingOf(name)
    if (ending === '') return this.named('text')
    const chosen = more.get(ending)
    return chosen === undefined ? this.ofEnding(ending) : this.named(chosen)
  }

  /** The endings of drafts in folders. */
  get folderEndings(): string[] {
    const own = this.#all.filter(({isInFolders}) => isInFolders).flatMap(({endings}) => endings)
    return [...own, ...Object.keys(templateEndings)]
  }
}

/** The kinds that came with msglint. */
export const builtInTypes = new DocumentTypes()
