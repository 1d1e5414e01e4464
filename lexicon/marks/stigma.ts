import {phrases} from '../phrases.ts'
import {type MarkGroups, rows} from './mark.ts'

const person = 'Names a person by an illness or a drug (docs/sources.md#words-matter, docs/sources.md#inclusive-words).'

/** Labels that shame, and what is said of a person instead. */
export const stigma: MarkGroups = {
  ...rows(person, {
    '[drug | opioid | heroin] addict': 'person with a substance use disorder',
    '[drug | opioid | heroin] addicts': 'people with a substance use disorder',
    '(drug | substance | alcohol) abuser': 'person with a substance use disorder',
    '(drug | substance | alcohol) abusers': 'people with a substance use disorder',
    '(junkie | junky | crackhead | druggie)': 'person with a substance use disorder',
    '(junkies | crackheads | druggies)': 'people with a substance use disorder',
    '(an | the) alcoholic': [
      'a person with an alcohol use disorder',
      '(an | the) alcoholic (drink~ | beverage~ | hepatitis | liver | cirrhosis | fatty | cider | wine)'
    ],
    alcoholics: ['people with an alcohol use disorder', 'alcoholics anonymous'],
    'drug habit': 'substance use',
    'alcohol abuse': ['alcohol use', 'national institute on alcohol abuse'],
    '(substance | drug) abuse': [
      'substance use',
      '((substance | drug) abuse (and mental | program~ | service~ | counselor~ | clinic | center) | institute on drug abuse)'
    ],
    '(dirty | clean) (urine | drug (test | screen))': [
      'drug test result',
      '(clean urine (sample | specimen | catch) | clean urine in)'
    ],
    '(drug seeking | drug seeker)': 'asking for pain relief',
    diabetics: 'people with diabetes',
    '(as | being) a diabetic': [
      'because you have diabetes',
      'a diabetic (eye | foot | shoe~ | diet | meal | nurse | educator | complication | exam | emergency | clinic)'
    ],
    '(you are | you were | youre) a diabetic': [
      'you have diabetes',
      'a diabetic (eye | foot | shoe~ | diet | meal | nurse | educator | complication | exam | emergency | clinic)'
    ],
    '(as | being) an asthmatic': 'because you have asthma',
    asthmatics: 'people with asthma',
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
    demented: 'living with dementia',
    '(confined to a | confined to your) wheelchair': 'using a wheelchair',
    'wheelchair bound': 'using a wheelchair',
    '(crippled | handicapped)': [
      'living with a disability',
      'handicapped (parking | placard~ | permit~ | sticker~ | bathroom~ | access~ | accessible | space~ | tag~ | sign~)'
    ],
    '(committed suicide)': 'died by suicide',
    '(frequent flyer | frequent flier)': [
      'person who comes often',
      '(frequent flyer | frequent flier) (mile~ | program | number)'
    ],
    'victim of (cancer | diabetes | dementia | stroke | aids | hiv)': 'person living with it'
  }),
  suffering: {
    why: 'Says how the person must feel about an illness they live with (docs/sources.md#inclusive-words).',
    phrases: phrases`
      (suffer~ from | afflicted (with | by) | stricken with) [a | an | your] [<severity>] (<chronic-condition> | hiv | aids | autism | disability)
    `,
    unless: ['question']
  }
}
