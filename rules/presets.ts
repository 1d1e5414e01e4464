import {helplines} from '../lexicon/helplines.ts'
import type {Presets} from '../src/preset.ts'
import type {SeverityName} from '../src/rule.ts'

/**
 * What is right nearly always (docs/rules-precision.md), and asked of every message. Rules that found nothing to judge are
 * not here, but for those that settle a fact.
 */
export const recommended: Readonly<Record<string, SeverityName>> = {
  'personal-opening': 'warn',
  'empathy-statement': 'warn',
  'personal-close': 'warn',
  'confirm-critical-info': 'warn',
  'unfilled-placeholder': 'error',
  'model-chatter': 'error',
  'dose-notation': 'warn',
  'staff-voice': 'warn',
  'template-variable': 'error',
  'invisible-characters': 'warn'
}

/**
 * The uses of messaging in the founding text, with what each calls for. They add to other presets. On what tells of distress,
 * of bad news and of a crisis, messages that nobody had mended the rules on found them wrong too often for these: they are
 * in `msglint:all`.
 */
const uses: Presets = {
  'msglint:follow-up': {
    about: 'Questions after a visit or a call, low-acuity complaints',
    isUse: true,
    rules: warned('unanswered-question', 'urgent-symptom', 'safety-net', 'result-meaning', 'portal-pointer')
  },
  'msglint:visit-prep': {
    about: 'Before a visit: welcome, reading, how to prepare',
    isUse: true,
    rules: warned('visit-preparation', 'education-pointer', 'teach-back')
  },
  'msglint:after-visit': {
    about: 'After a visit: results, changes of therapy, coaching',
    isUse: true,
    rules: {
      ...warned('result-meaning', 'silent-result', 'portal-pointer'),
      ...warned('safety-net', 'teach-back', 'effort-praise', 'unanswered-question'),
      'report-back': ['warn', {byTime: true}]
    }
  },
  'msglint:health-news': {
    about: 'Recalls, outbreaks and stories in the news',
    isUse: true,
    rules: warned('news-advice', 'education-pointer', 'opaque-link')
  },
  'msglint:common-question': {
    about: 'Routine instructions and questions that come up often',
    isUse: true,
    rules: {
      ...warned('unanswered-question', 'urgent-symptom', 'safety-net', 'education-pointer', 'portal-pointer'),
      ...warned('formulaic-empathy')
    }
  },
  'msglint:chronic-care': {
    about: 'Living with a long-term condition',
    isUse: true,
    rules: {
      ...warned('shared-decision', 'effort-praise', 'result-meaning', 'portal-pointer'),
      ...warned('education-pointer', 'teach-back', 'urgent-symptom'),
      'report-back': ['warn', {byTime: true}]
    }
  },
  'msglint:education': {
    about: 'Pointing patients to what they can read, and to what the portal offers',
    isUse: true,
    rules: {...warned('portal-pointer', 'opaque-link'), 'education-pointer': ['warn', {sentences: 1}]}
  }
}

/** Where sources disagree: what a region expects. They add to other presets. */
const profiles: Presets = {
  'msglint:nhs': {
    about: 'The NHS in the United Kingdom: 999 and Samaritans, the NHS App, “Dear”, no score of readability',
    // The NHS advises against scores of readability.
    rules: {'reading-grade': 'off'},
    options: {...regional(helplines.nhs, 'the NHS App'), 'salutation-name': {words: ['Dear']}}
  },
  'msglint:us': {
    about: 'The United States: 911 and 988, the patient portal, grade 6',
    rules: {},
    // American Academy of Family Physicians: grade 5 to 6.
    options: {...regional(helplines.us, 'the patient portal'), 'reading-grade': {grade: 6}}
  }
}

function warned(...ids: readonly string[]): Readonly<Record<string, SeverityName>> {
  return Object.fromEntries(ids.map((id) => [id, 'warn']))
}

function regional({emergency, crisis}: {readonly emergency: string; readonly crisis: string}, portal: string) {
  return {
    'urgent-symptom': {emergency},
    'crisis-resource': {emergency, crisis},
    'safety-net': {emergency},
    'portal-pointer': {portal}
  }
}

/** Built-in presets, by the name that `extends` uses; `ids` are those of every rule. */
export function presetsOf(ids: readonly string[]): Presets {
  return {
    'msglint:recommended': {about: 'What every message needs; on by default', rules: recommended},
    'msglint:strict': {
      about: 'The same rules, each an error',
      rules: Object.fromEntries(Object.keys(recommended).map((id) => [id, 'error']))
    },
    'msglint:all': {
      about: 'Every rule, those that are often wrong included',
      rules: Object.fromEntries(ids.map((id) => [id, recommended[id] ?? 'warn']))
    },
    ...uses,
    ...profiles
  }
}
