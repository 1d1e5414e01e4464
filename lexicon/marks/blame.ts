import type {MarkGroups} from './mark.ts'

/** Words that put the patient at fault (docs/sources.md#language-matters). */
export const blame: MarkGroups = {
  failing: {
    why: 'says that the patient failed where a treatment or a plan did',
    phrases: `
      you (failed | neglected | refused) to
      you have been (non-compliant | noncompliant | non-adherent)`,
    unless: ['condition', 'negation']
  }
}
