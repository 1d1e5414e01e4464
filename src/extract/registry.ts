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

/** Every kind of file that msglint reads. One without an ending is text. */
export const documentTypes: readonly DocumentType[] = [
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

/** The kind of that name; `undefined` where there is none. */
export function documentType(name: string): DocumentType | undefined {
  return documentTypes.find((type) => type.name === name)
}

/** A file name's ending, without the stop and without a template's; empty where it has none. */
export function endingOf(name: string): string {
  const endings = endingsOf(name)
  while (endings.length > 0 && endings.at(-1)! in templateEndings) endings.pop()
  return endings.at(-1) ?? ''
}

/** The dialect that a file name's ending tells. */
export function dialectOfName(name: string): string | undefined {
  return templateEndings[endingsOf(name).at(-1) ?? '']
}

function endingsOf(name: string): string[] {
  // ".note" is a name, and no ending.
  const [, ...endings] = name
    .replace(/^[\s\S]*[\\/]/, '')
    .replace(/^\./, '')
    .split('.')
  return endings.map((ending) => ending.toLowerCase())
}

/** The endings of drafts in folders. */
export function folderEndings(): string[] {
  const own = documentTypes.filter(({isInFolders}) => isInFolders).flatMap(({endings}) => endings)
  return [...own, ...Object.keys(templateEndings)]
}

/** The kind of file that a name tells by its ending; `more` has further endings, and the kinds that they stand for. */
export function typeOfName(name: string, more: ReadonlyMap<string, string> = new Map()): DocumentType | undefined {
  const ending = endingOf(name)
  if (ending === '') return documentType('text')
  const chosen = more.get(ending)
  if (chosen !== undefined) return documentType(chosen)
  return documentTypes.find(({endings}) => endings.includes(ending))
}
