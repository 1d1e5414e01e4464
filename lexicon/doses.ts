/** Units of a dose as they are printed behind a number; those of lengths and of results are none (docs/sources.md#do-not-use). */
export const doseUnits: readonly string[] =
  'mg mcg µg μg ug g ml mL units unit meq mEq tablets tablet tabs tab capsules capsule puffs puff drops drop'.split(' ')

/** What a lone letter behind a number stands for. */
export const loneUnit = {written: 'U', instead: 'units'} as const

/** The sign of a millionth, which has been read as that of a thousandth. */
export const microUnits = {written: ['µg', 'μg', 'ug'], instead: 'mcg'} as const

/** What tells that a small u behind a number is units of a medicine, and no word for "you": patterns with the flag `i`. */
export const ofUnits =
  '\\b(?:inject|insulin|lantus|basaglar|toujeo|semglee|tresiba|levemir|humalog|novolog|novorapid|lispro|aspart|apidra|glargine' +
  '|detemir|degludec|humulin|novolin|nph|bolus|basal|correction|sliding scale|dial|draw up|heparin)\\w*'
export const ofGluedUnits = `${ofUnits}|\\b(?:take(?! care)|taking|took|give|giving|dose|units?|shots?|before (?:meals?|bed|breakfast|lunch|dinner|supper))\\b`
