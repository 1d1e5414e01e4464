import {phrases, type WordClasses} from '../phrases.ts'

/** Diseases that stay, for frames that tell of them as new. */
export const chronic = {
  'chronic-diagnosis': {
    why: 'Lasting, and treated from the day it is found; a name alone is history. Source: AHRQ Chronic Condition Indicator.',
    phrases: phrases`
      (diabetes | type (2 | two) diabetes [mellitus] | copd | chronic obstructive pulmonary disease | asthma)
      (glaucoma | macular degeneration | graves disease | graves' disease | graves)
      (lyme | lyme disease | shingles | genital herpes | pernicious anemia | gout | ankylosing spondylitis)
      (polymyalgia rheumatica | kidney disease | chronic kidney disease | psoriatic arthritis)
      (sjögren's | sjogren's | sjogrens | marfan | marfan syndrome | vascular ehlers danlos | severe sleep apnea)
      (severe obstructive sleep apnea | anorexia nervosa)
    `
  }
} satisfies WordClasses
