import {usualFields} from '../extract/extractor.ts'
import type {RecordName} from '../formats/format.ts'
import {type Grouping, groupingName, groupOf} from '../formats/grouping.ts'
import {nearest} from '../phrases/nearest.ts'
import type {Flags} from './flags.ts'
import type {Complaints} from './screen.ts'

// Enough to find the one that was meant.
const namesKept = 100

/** Sees whether there is what drafts are called or grouped by, results are to keep, or answers are judged beside. */
export class FieldWatch {
  readonly #groupings = new Set<Grouping>()
  readonly #unkept: Set<string>
  readonly #names = new Set<string>()
  /** Where the patient's message is to be found, as long as there was none. */
  #unasked: string | undefined
  /** Where the id is to be found, as long as every record went by its number. */
  #unnamed: string | undefined
  #drafts = 0

  constructor({groupBy, fields}: Pick<Flags, 'groupBy' | 'fields'>) {
    this.#groupings = new Set(groupBy)
    const grouped = new Set(groupBy.map(({field}) => field))
    this.#unkept = new Set(fields.keep.filter((field) => !grouped.has(field)))
    if (fields.patient !== usualFields.patient) this.#unasked = fields.patient
    if (fields.id !== usualFields.id) this.#unnamed = fields.id
  }

  see(record: RecordName | undefined, isReply: boolean): void {
    this.#drafts += 1
    if (isReply) this.#unasked = undefined
    if (record !== undefined && record.id !== null && record.isNumbered !== true) this.#unnamed = undefined
    const fields = record?.fields ?? {}
    for (const grouping of this.#groupings) {
      if (groupOf(record, grouping) !== undefined) this.#groupings.delete(grouping)
    }
    for (const name of this.#unkept) if (Object.hasOwn(fields, name)) this.#unkept.delete(name)
    if (this.#groupings.size === 0) return
    for (const name of Object.keys(fields)) if (this.#names.size < namesKept) this.#names.add(name)
  }

  /** A report in groups that there are not is none. A field may be missing in a part of an archive: that is no failure. */
  tell(complaints: Complaints): void {
    if (this.#drafts === 0) return
    for (const grouping of this.#groupings) {
      complaints.add(`--group-by ${groupingName(grouping)}: ${this.#lack(grouping)}`)
    }
    for (const name of this.#unkept)
      complaints.note(`--keep-field ${name}: no record has it (as text, a number, true or false)`)
    if (this.#unnamed !== undefined)
      complaints.note(`--id-field ${this.#unnamed}: no record has it (as text or a number); each goes by its number`)
    if (this.#unasked !== undefined) complaints.note(`--patient-field ${this.#unasked}: no record has it`)
  }

  #lack({field, part}: Grouping): string {
    const known = this.#names.has(field)
    if (known && part !== undefined) return `no draft has a date in "${field}" that begins as 2026-03-14 does`
    if (known) return `"${field}" is empty in every draft`
    const meant = nearest(field, this.#names)
    return `no draft has a field "${field}"${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`
  }
}
