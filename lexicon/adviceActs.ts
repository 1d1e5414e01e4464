/** Acts that tell grave news. */
export const graveActs: ReadonlySet<string> = new Set([
  'diagnosis',
  'finding-named',
  'disease-moved',
  'disease-placed',
  'finding-told',
  'pregnancy-lost',
  'suspicious-finding',
  'treatment-needed',
  'worse-now',
  'verdict',
  'time-short',
  'options-over',
  'embryos-lost',
  'kin-diagnosed',
  'organ-giving-out',
  'unborn-told',
  'gene-inherited',
  'cancer-advanced'
])

/** Of these, what tells a diagnosis or the finding that points to one: bad news where the disease is a grave one. */
export const newsActs: ReadonlySet<string> = new Set([
  'diagnosis',
  'finding-named',
  'finding-told',
  'pregnancy-lost',
  'suspicious-finding',
  'time-short',
  'options-over',
  'embryos-lost',
  'kin-diagnosed',
  'unborn-told',
  'gene-inherited',
  'cancer-advanced'
])

/** Of these, what tells a diagnosis: grave where the illness lasts. */
export const diagnosingActs: ReadonlySet<string> = new Set([
  'diagnosis',
  'finding-told',
  'verdict',
  'kin-diagnosed',
  'gene-inherited'
])

/** Acts that tell a danger, or send the patient to be seen for one: no news to be cheerful about. */
export const seriousActs: ReadonlySet<string> = new Set(
  `alcohol-with-medicine allergy allergy-found bare-ban better-if-seen beyond-limit blood-in-stool
bone-or-tendon-given-way bring-today brought-at-once call-at-once cancer-advanced cancer-sought care-sought
caught-nearby chance-finding come-today critical-by-word cut-wider danger-ban danger-together dangerous-result
deadline-directive device-failed device-lost device-misreads diagnosis disease-flared disease-moved disease-placed
dose-contrasted dose-corrected dose-not-missed embryos-lost emergency-named exposure exposure-clock eye-or-ear-found
eyes-on-it far-beyond-limit faulty-lot faulty-product feared-now finding-named finding-told found-inside function-lost
gene-inherited germ-grown gland-overactive growth-seen handled-wrong hearing-screen-failed heart-weakened interaction
kept-from-danger kin-diagnosed label-wrong leave-the-house level-poisonous marker-followed medicine-error
medicine-mixed-up milk-discarded operation-due options-over organ-failing organ-giving-out organ-rejected
part-displaced positive-result pregnancy-lost pregnancy-turned prompt-directive recall report-grade result-everyday
result-moved result-overlooked result-plain rhythm-caught rhythm-found same-day-directive scan-today seeing-due
seeing-today seen-soon shifted-result shown-today sight-at-stake sight-threatened slot-today surgical-emergency
test-at-once time-short treated-in-time treatment-missed treatment-refused turned-out-serious unborn-told urgent-basis
vaccine-barred verdict within-the-window`.split(/\s+/)
)

/** Acts that take a medicine away: nobody "gets on" with it then. */
export const stoppingActs: ReadonlySet<string> = new Set([
  'bare-ban',
  'child-not-given',
  'dose-put-off',
  'faulty-lot',
  'faulty-product',
  'medicine-before-procedure',
  'medicine-hold',
  'medicine-out',
  'medicine-rested',
  'medicine-unwished',
  'medicine-stop',
  'milk-discarded',
  'order-plain',
  'recall',
  'vaccine-barred'
])

/** Acts that tell how to get ready for what is planned. */
export const preparingActs: ReadonlySet<string> = new Set(['timed-preparation', 'medicine-before-procedure'])

/** Acts that change what the patient takes. */
export const changingActs: ReadonlySet<string> = new Set([
  ...stoppingActs,
  'dose-contrasted',
  'dose-corrected',
  'medicine-change',
  'medicine-in',
  'medicine-start',
  'put-on-skin'
])

/** Acts whose kind says less than a summons in the same message. */
export const outweighedActs: ReadonlySet<string> = new Set(['positive-result', 'result-plain', 'result-everyday'])

/** Acts that start a medicine: with two doses in the sentence, the dose is what changes. */
export const startingActs: ReadonlySet<string> = new Set(['medicine-start', 'medicine-in'])

/** What such a change is, as a noun phrase for the writer. */
export const changedDose = 'a change to a dose'

/** Acts that send the patient to emergency care. */
export const sendingActs: ReadonlySet<string> = new Set(['emergency-directive', 'go-at-once', 'place-in-haste'])

/** Of these, what begins something: nothing that the patient was used to changes. */
export const beginningActs: ReadonlySet<string> = new Set([
  'medicine-in',
  'medicine-start',
  'put-on-skin',
  'order-plain'
])
