/** Units of a dose as they are printed behind a number; those of lengths and of results are none (docs/sources.md#do-not-use). */
export const doseUnits: readonly string[] =
  'mg mcg µg μg ug g ml mL units unit meq mEq tablets tablet tabs tab capsules capsule puffs puff drops drop'.split(' ')

/** What a lone letter behind a number stands for. */
export const loneUnit = {written: 'U', instead: 'units'} as const
