import {usualFields} from '../extract/extractor.ts'
import {type Grouping, readGrouping} from '../formats/grouping.ts'
import type {Flags} from './flags.ts'

interface Options {
  readonly textField?: string
  readonly idField?: string
  readonly patientField?: string
  readonly keepField?: readonly string[]
  readonly groupBy?: readonly string[]
}

/** The flags that speak of keys and columns of records. What is wrong with them goes to `problems`. */
export function recordFlags(
  {
    textField: text = usualFields.text,
    idField: id = usualFields.id,
    patientField: patient = usualFields.patient,
    keepField = [],
    groupBy = []
  }: Options,
  problems: string[]
): Pick<Flags, 'fields' | 'groupBy'> {
  const keep = keepField.flatMap((list) => list.split(','))
  if (keep.includes('')) problems.push('--keep-field: expected a field, found nothing')
  const groupings = groupBy
    .flatMap((list) => list.split(','))
    .flatMap((one): Grouping[] => {
      const grouping = readGrouping(one)
      if ('field' in grouping) return [grouping]
      problems.push(`--group-by: ${grouping.reason}`)
      return []
    })
  // What drafts are grouped by, results have too: so they can be grouped again.
  const all = new Set([...keep, ...groupings.map(({field}) => field)])
  return {fields: {text, id, patient, keep: [...all]}, groupBy: groupings}
}
