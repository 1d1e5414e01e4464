import {phrases} from '../phrases.ts'
import {type MarkGroups, rows} from './mark.ts'

/** What people call themselves addicted to in fun. */
const harmless =
  '(coffee | caffeine | tea | chocolate | sugar | crossword | puzzle | gym | exercise | fitness | news | tv | book | phone | adrenaline | shopping | cheese)'
/** What others call the patient, and clinicians themselves: the writer does not call the patient so. */
const told = (label: string) =>
  `(treat~ | talk~ | spoke | spoken | look~ (at | on | upon | down) \
  | label~ | brand~ | dismiss~ | judge~) ..4 (like | as) ..1 ${label} \
  | (call~ | label~ | brand~) (you | him | her | them | me) ..1 ${label} \
  | (from (a | an | one) | i am | i was) ..2 ${label}`
const person = 'Names a person by an illness or a drug (docs/sources.md#words-matter, docs/sources.md#inclusive-words).'

/** Labels that people wear who choose them. */
export const ownLabels: ReadonlySet<string> = new Set([
  'addict',
  'alcoholic',
  'anorexic',
  'asthmatic',
  'bulimic',
  'diabetic',
  'epileptic',
  'haemophiliac',
  'hemophiliac',
  'junkie',
  'schizophrenic'
])

/** Labels that shame, and what is said of a person instead. */
export const stigma: MarkGroups = {
  ...rows(
    person,
    {
      '[drug | opioid | heroin] addict': [
        'person with a substance use disorder',
        `(${harmless} | fellow) addict | (not | never | no longer) ..8 addict | addict brain | ${told('addict')}`
      ],
      '[drug | opioid | heroin] addicts': [
        'people with a substance use disorder',
        `(${harmless} | fellow) addicts | addicts anonymous`
      ],
      '(drug | iv drug | heroin | meth | cocaine) user': 'person who uses drugs',
      '(drug | iv drug | heroin | meth | cocaine) users': 'people who use drugs',
      '(drug | substance | alcohol) abuser': 'person with a substance use disorder',
      '(drug | substance | alcohol) abusers': 'people with a substance use disorder',
      '(junkie | junky | crackhead | druggie)': [
        'person with a substance use disorder',
        told('(junkie | junky | crackhead | druggie)')
      ],
      '(junkies | crackheads | druggies)': 'people with a substance use disorder',
      '(a | an | the) [known | recovering | former | chronic] alcoholic': [
        'a person with an alcohol use disorder',
        '(a | an | the) [known | chronic] alcoholic (hand | gel | wipe~ | rub | mouthwash | extract | content | solution | drink~ | beverage~ | parent~ | father | mother | dad | mum | mom | husband | wife | home | family | household | partner | hepatitis | liver | cirrhosis | fatty | cider | wine | blackout~ | coma | seizure~ | neuropathy | gastritis | pancreatitis | ketoacidosis)'
      ],
      alcoholics: [
        'people with an alcohol use disorder',
        '(alcoholics (anonymous | victorious) | (child | children | daughters | sons | families) of alcoholics)'
      ],
      '(you are | you were | youre | he is | she is) [an] alcoholic': 'with an alcohol use disorder',
      'drug habit': 'substance use',
      'alcohol abuse': ['alcohol use', 'national institute on alcohol abuse'],
      '(substance | drug) abuse': [
        'substance use',
        '((substance | drug) abuse (and mental | program~ | service~ | counselor~ | clinic | center) | institute on drug abuse)'
      ],
      '(dirty | clean) drug (test | screen)': 'drug test result',
      '(drug (test | screen) | urine drug (test | screen)) (is | was | were | came back | has been) (dirty | clean)':
        'drug test result',
      'urine (test | screen) (is | was | were | came back | has been) dirty': 'drug test result',
      '(dirty | (clean | dirty) (tox | toxicology)) (urine | screen)': 'drug test result',
      '(you have | you) been clean (for | since)': [
        'you have been in recovery',
        'clean (for | since) (surgery | the surgery)'
      ],
      '(stay~ | got | get | getting | been) clean and sober': 'in recovery',
      '(drug seeking | drug seeker)': ['asking for pain relief', told('(drug seeking | drug seeker)')],
      'drug seekers': ['people asking for pain relief', told('drug seekers')],
      diabetics: 'people with diabetes',
      '(you are | youre | as | being) a (heavy | problem) drinker': 'with an alcohol use disorder',
      '(as | being) a [type <number> | brittle | known | insulin-dependent] diabetic': [
        'because you have diabetes',
        'a diabetic (eye | foot | shoe~ | diet | meal | nurse | educator | complication | exam | emergency | clinic | person | patient | parent | mother | father | child)'
      ],
      '(you are | you were | youre) a diabetic': [
        'you have diabetes',
        'a diabetic (eye | foot | shoe~ | diet | meal | nurse | educator | complication | exam | emergency | clinic)'
      ],
      '(as | being) an asthmatic': ['because you have asthma', 'an asthmatic (person | patient | child)'],
      '(you are | youre | you were | he is | she is) an asthmatic': [
        'with asthma',
        'an asthmatic (person | patient | child | cough | attack | tendency | reaction | chest)'
      ],
      '[a] (brittle | known | severe | chronic) asthmatic': [
        'person with asthma',
        '(brittle | known | severe | chronic) asthmatic (person | patient | child | cough | attack~ | bronchitis | reaction~ | episode~ | symptom~ | disease | airway~ | wheeze~ | inflammation)'
      ],
      '(you are | youre | you were) a (brittle | known) diabetic': 'with diabetes',
      asthmatics: 'people with asthma',
      hypertensives: 'people with high blood pressure',
      hemophiliacs: 'people with a bleeding disorder',
      '(anorexics | bulimics)': 'people with an eating disorder',
      '(cancer | stroke | migraine | asthma | arthritis | pain | diabetes) sufferer': 'person who lives with it',
      '(cancer | stroke | migraine | asthma | arthritis | pain | diabetes) sufferers': 'people who live with it',
      'mentally retarded': 'living with an intellectual disability',
      epileptics: 'people with epilepsy',
      'an epileptic': ['a person with epilepsy', 'an epileptic (seizure~ | fit | drug | attack | episode)'],
      '(a schizophrenic | schizophrenics)': [
        'a person with schizophrenia',
        'a schizophrenic (episode | illness | disorder)'
      ],
      'the mentally ill': 'people with mental illness',
      'morbidly obese': 'living with severe obesity',
      'morbid obesity': 'severe obesity',
      'obese (people | patients)': 'people with obesity',
      demented: [
        'living with dementia',
        // Driven to distraction.
        '(drive~ | driven | drove | sound~ | look~ | feel~ | half | clean) ..3 demented | demented (with | by | from | about | over)'
      ],
      '(confined to a | confined to your) wheelchair': 'using a wheelchair',
      'wheelchair bound': 'using a wheelchair',
      '(crippled | handicapped)': [
        'living with a disability',
        'crippled (with | by (this | that | the | it | pain | fear | anxiety | worry | debt~)) | handicapped (parking | placard~ | permit~ | sticker~ | bathroom~ | access~ | accessible | space~ | tag~ | sign~)'
      ],
      '(committed suicide)': 'died by suicide',
      '(frequent flyer | frequent flier)': [
        'person who comes often',
        '(frequent flyer | frequent flier) (mile~ | program | number)'
      ],
      '(victim | victims) of (cancer | diabetes | dementia | a stroke | stroke | aids | hiv)': 'living with it'
    },
    // “You are not a junkie” takes the label back, and what stands in quotation marks is spoken of.
    ['negation', 'quotation']
  ),
  suffering: {
    why: 'Says how the person must feel about an illness they live with (docs/sources.md#inclusive-words).',
    phrases: phrases`
      (suffer~ from | afflicted (with | by) | stricken with) [a | an | your] [<severity>] \
          (<chronic-condition> | epilepsy | schizophrenia | dementia | migraine~ | bipolar | hiv | aids | autism \
          | disability)
    `,
    unless: ['question', 'negation', 'quotation']
  }
}
