import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const screened = '(screen~ | check | test | vaccine | awareness | charity | walk | prevention)'

/** Beside these nobody knows what the patient feels: plain words, and no small talk. */
export const sober: MarkGroups = {
  choice: {
    why: 'An abortion is a grief to some and a relief to others.',
    phrases: phrases`
      (end | ending | continue | continuing | keep | keeping) ..1 (pregnancy | this pregnancy)
      (weeks along | pregnant) ..6 (not want | do not want | decide | decision | options | not to continue)
      (abortion~ | mifepristone | termination | terminate~ (the | your | a | my | this) pregnancy | abortion pill~)
    `,
    except: phrases`(termination of (employment | the lease | your (insurance | plan | contract | coverage)))`
  },
  treatment: {
    why: 'Long treatment for a child: every step is hope and fear.',
    phrases: phrases`
      (ivf | iui | icsi | embryo transfer | frozen transfer | egg (retrieval | collection | donor) | insemination \
          | sperm (sample | donor) | trigger shot | fertility (treatment | clinic | cycle) | semen (analysis | sample))
    `
  },
  wishes: {
    why: 'What is not to be done when the end comes.',
    phrases: phrases`(dnr | dnar | dnacpr | polst | molst | do not resuscitate | do not intubate)`
  },
  law: {
    why: 'Prison, detention and courts.',
    phrases: phrases`
      (jail | prison | detention (center) | immigration detention | detained | deport~ | deportation | parole | probation (officer) \
          | custody | court (date | order | hearing) | eviction | evicted | homeless | arrested | sleeping in (my | our | your) car | (we | i) sleep in (my | our | the) car | refugee | asylum | lawyer | lawyer's | attorney \
          | foster parent~ | divorce~ | evict~ | laid off | foreclosure | house fire | burned down | bombing | war | sectioned | involuntary \
          | psychiatric (hold | ward | unit | hospital) | rehab | detox | eating disorder | sober living | relapse~ on)
    `,
    except: phrases`
      power of attorney
      (volleyball | tennis | food) court
      (cardiac | pulmonary | knee | hip | shoulder | stroke | heart) rehab
    `
  },
  named: {
    why: 'Words so heavy that even beside a no or a question nobody makes small talk.',
    phrases: phrases`
      (suicide | suicides | suicidal | self harm | self-harm | overdose~ | rape | raped | abused | assaulted | stillbirth | stillbirths | stillborn | hospice | amputation | stoma | colostomy \
          | transplant | dialysis | leukemia | metastasis | metastases | metastatic | terminal (cancer | illness) | icu | intensive care | heroin | anorexia | wheelchair | psychosis | stroke~ | oncologist | oncology | cancer | tumor | palliative \
          | dementia | brain (injury | damage | tumor) | survivor~)
      genetic (test~ | counselor)
    `,
    except: phrases`
      (hair | bone graft | corneal) transplant
      accidental overdose~
      wheelchair (ramp | access | user~ | accessible | entrance)
      ${screened} ..4 (cancer | dementia | stroke~)
      (cancer | dementia | stroke~) ${screened}
      (risk~ | chance~ | prevent~ | odds) ..5 (cancer | dementia | stroke~)
      (no | not | never | without) ..4 (cancer | tumor | dementia | stroke~)
      (sun | skin) cancer ..1 (check | screen~ | exam)
    `,
    unless: ['condition', 'education']
  }
}
