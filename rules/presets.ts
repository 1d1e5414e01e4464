import {helplines} from '../lexicon/helplines.ts'
import type {Presets} from '../src/preset.ts'
import type {SeverityName} from '../src/rule.ts'

/** What is right nearly always (docs/rules-precision.md), and asked of every message. */
export const recommended: Readonly<Record<string, SeverityName>> = {
  'personal-opening': 'warn',
  'empathy-statement': 'warn',
  'personal-close': 'warn',
  'confirm-critical-info': 'warn',
  'unfilled-placeholder': 'error',
  'model-chatter': 'error',
  'identifier-leak': 'error',
  'dose-notation': 'warn',
  'blame-language': 'warn',
  'stigma-label': 'warn',
  'never-words': 'warn',
  'harsh-tone': 'warn',
  'staff-voice': 'warn',
  'template-variable': 'error',
  'invisible-characters': 'warn'
}

/**
 * The uses of messaging in the founding text, with what each calls for. They add to other presets; where messages of a use
 * need no such thing as a rule asks for, the use turns it off.
 */
const uses: Presets = {
  'msglint:follow-up': {
    about: 'Questions after a visit or a call, low-acuity complaints',
    isUse: true,
    rules: warned('urgent-symptom')
  },
  'msglint:visit-prep': {
    about: 'Before a visit: welcome, reading, how to prepare',
    isUse: true,
    rules: warned('visit-preparation', 'education-pointer')
  },
  'msglint:after-visit': {
    about: 'After a visit: results, changes of therapy, coaching',
    isUse: true,
    rules: warned('result-meaning', 'result-plan', 'silent-result', 'bad-news', 'effort-praise')
  },
  'msglint:health-news': {
    about: 'Recalls, outbreaks and stories in the news',
    isUse: true,
    rules: warned('news-advice', 'education-pointer')
  },
  'msglint:common-question': {
    about: 'Routine instructions and questions that come up often',
    isUse: true,
    rules: warned('urgent-symptom', 'education-pointer')
  },
  'msglint:chronic-care': {
    about: 'Living with a long-term condition',
    isUse: true,
    rules: warned('shared-decision', 'effort-praise', 'result-plan', 'urgent-symptom')
  },
  'msglint:education': {
    about: 'Pointing patients to what they can read',
    isUse: true,
    rules: warned('education-pointer')
  }
}

/** Where sources disagree: what a region expects. They add to other presets. */
const profiles: Presets = {
  'msglint:nhs': {
    about: 'The NHS in the United Kingdom: 999 and Samaritans, the NHS App',
    rules: {},
    options: regional(helplines.nhs, 'the NHS App')
  },
  'msglint:us': {
    about: 'The United States: 911 and 988, the patient portal',
    rules: {},
    options: regional(helplines.us, 'the patient portal')
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
