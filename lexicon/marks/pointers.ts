import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Where results can be seen (founding text, tips 6b, 11c and 12a). */
export const portal: MarkGroups = {
  place: {
    why: 'Portals by name and by what they are called; a paper or an attachment serves as well.',
    phrases: phrases`
      (portal | mychart | my chart | mygrouphealth | my group health | myhealth | my health record | healthevet | patient access)
      (nhs app | app | online | website | web site | account | test results (tab | page | section) | under (results | test results))
      (attached | attachment | enclosed | enclosing | copy of (your | the) | printed | mailed you | by post)
    `
  }
}

/** Where a patient can read more (founding text, tips 7b, 9b, 10a, 11a and 12a). */
export const education: MarkGroups = {
  resource: {
    why: 'A resource by its kind or its name.',
    phrases: phrases`
      (encyclopedia | leaflet~ | handout~ | brochure~ | pamphlet~ | booklet~ | fact sheet~ | factsheet~ | video~ | worksheet~)
      (website | web site | web page | webpage | page | pages | link | links | article~ | guide | guides | library | podcast~)
      (read (more | about | up) | learn more | more information | further reading | attached | attachment | enclosed | instruction sheet)
      (mayo clinic | medlineplus | cdc | nhs (website | inform | app) | webmd | patient info | class | classes | support group~ | program)
    `
  }
}

/** Advice on what the patient can do at home (founding text, tips 9b and 11a). */
export const selfCare: MarkGroups = {
  advice: {
    why: 'Self-care in the imperative or recommended: what a page would tell better than a message.',
    phrases: phrases`
      ^ [please | then | and] (rest | ice | elevate | stretch | walk | exercise | gargle | moisturize | hydrate | massage)
      (go for a walk | walk as)
      (drink | eat | avoid | limit | cut (down | back) | reduce | increase) ..3 (water | fluids | fiber | salt | sodium | sugar | caffeine \
        | alcohol | fruit | fruits | vegetables | protein | carbohydrates | carbs | foods | meals | dairy | sleep | screen time)
      (stretches | stretching | exercises | exercise | heat | heating pad | ice pack~ | cold pack~ | warm compress~ | humidifier)
      (saline | nasal rinse | lozenges | honey | steam | salt water | sleep hygiene | relaxation | mindfulness | deep breathing)
    `,
    except: 'rest assured',
    // What is safe, or eases pain as a rule, answers a question and advises nobody.
    unless: ['negation', 'question', 'history', 'education']
  }
}

/** News of health that the message speaks of (founding text, tips 9a and 9b). */
export const healthNews: MarkGroups = {
  story: {
    why: 'A recall, an outbreak or a story.',
    phrases: phrases`
      (recall~ | recalled) ..6 (<medicine> | <drug> | lot~ | batch~ | product~ | brand~ | device~ | formula | manufacturer | fda)
      (<medicine> | <drug> | lot~ | batch~ | product~ | brand~ | device~ | formula | manufacturer | fda) ..6 (recall~ | recalled)
      (outbreak~ | (in | on | from) the news | news (story | stories | report~ | article~ | coverage))
      you (may | might | will | probably) have (heard | seen | read) ..6 (about | that | of)
    `,
    except: phrases`
      (recall~ | you recall | i recall) (that | how | when | our | the | we | us | being | having)
      (good | bad | great | best | worst | difficult | hard | wonderful | happy) news
    `,
    unless: ['condition', 'question']
  }
}

/** What the patient is to do about it, or that there is nothing to do. */
export const newsAdvice: MarkGroups = {
  step: {
    why: 'An instruction, or the word that none is needed.',
    phrases: phrases`
      (please | check | call | message | keep | continue | stop | do not | avoid | throw | bin | return | replace | switch | take)
      (look (at | for) | bring | book | schedule | wash | wear | get | ask | come in | make sure | let me know | contact | reply)
      (you | your <drug> | yours | your (lot | batch | brand)) ..2 (not affected | safe | do not need | need | can | should | are not)
      (nothing (to do | you need | more to do) | no (action | change | need) | not (affected | part of))
    `
  }
}
