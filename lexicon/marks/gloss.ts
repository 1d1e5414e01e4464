import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Words that explain the term beside them. */
export const gloss: MarkGroups = {
  beside: {
    why: 'A term that is explained where it stands does no harm.',
    phrases: phrases`
      (meaning | i e | aka | in other words | simply put | in plain (words | english | terms))
      (which | that | this | it) (means | is | are) [just | simply | another (word | name | term) for]
      (also | sometimes | usually | often) (called | known as | referred to as)
      (called | known as | termed | named | we call | doctors call | the medical (name | term | word))
      (is | are) (a | an | the) [<hardship-word>] (kind | type | form | word | name | term | medical) [of | for]
      (means | mean | refers to)
      (just | simply) means
    `
  }
}

/** Words by which a sentence says what a finding means for the patient. */
export const meaning: MarkGroups = {
  means: {
    why: 'What a result means is what the patient asked.',
    phrases: phrases`
      (which | this | that | it | and | so) [result] (means | tells us | shows)
      meaning [that] (you | there | no | it)
      (which is | that is | this is) [very | really | the | a] (good | great | reassuring | excellent | normal | bad \
          | best)
      (so | and) (you | we | there | no | it | i | that) (do not | does not | is | are | can | have | need | will \
          | did not)
      (you | she | he | there) (do not | does not | did not | is | are) [not | have | no | any]
      (no | not) [sign of | evidence of | need for | infection | cancer | further]
      (good | great | happy | reassuring | wonderful)
      (rules out | ruled out | nothing | none | normal | clear | free of)
      (treat~ | antibiotic~ | infection | infected | caused by | virus | bacterial | diagnosed | confirm~ | contagious)
      (no | not | is | have | has | had | it is) ..2 (<mild-condition> | <serious-diagnosis> | <chronic-condition> \
          | <cancer>)
      (as | what | where | just what) (we | i | you) ..1 (want~ | hope~ | expect~ | like~ | thought)
      (in the clear | off the hook | out of the woods)
      # What follows from it is told, or what it was after all.
      (worked | did not work | cured | cleared | eradicated | gone | curable | treatable | isolat~ | quarantine \
          | infectious | catching | carrier | immune)
      (stay | keep | stays) (home | at home | off (work | school) | away from)
      (wear | wearing) ..1 mask~
      so (always | never | stop | start | take | stay | keep | come | carry | finish | wait | rest | drop | leave | skip)
      (therefore | excluded | conclusive | unlikely | treatment | (with | based on) (this | that | such a) result)
      (short version | in short | which is ..2 (superb | splendid | brilliant | fine | lovely | fantastic))
      (chance~ | risk) ..4 (nil | zero | low | small | tiny)
      (heart | lungs | bones | arteries | kidneys | liver) (is | are) ..1 (strong | sound | healthy | clean | well)
      so (the | your | his | her) ..2 (is | are | can | may | will | has | was | goes)
      ((goes | go | going) ahead | (can | may) (go back | eat))
      # What it is instead.
      (the | your | his | her) (<symptom> | tiredness | pain | ache~ | burning | itch | swelling) ..2 (is | are \
          | was | were | comes | came | fits) (from | due to | because of)
      (fit | fits | points to | explained by) ..3 (<symptom> | <mild-condition> | <serious-diagnosis> \
          | <chronic-condition> | virus | parvovirus)
      the ..1 (is | are) from (the | a | your | an)
      (is | are | was) (viral | post-viral | post viral | urine)
      (parasite~ | amoeba | germ~ | bacteria | fungus | worm~ | mites) ..2 (seen | found | grew | in the | were | was)
      (it | this | that | yours) (was | were | is | turned out) [just | only | all | probably | most likely | to be \
          | simply] (<mild-condition> | <symptom> | <chronic-condition> | reflux | heartburn | gas | indigestion \
          | muscle~ | muscular | nerves | stress)
    `
  },
  verdict: {
    why: 'Says that it is good news or bad, before it or after it, or that it is no news at all.',
    phrases: phrases`
      (happily | thankfully | luckily | fortunately | unfortunately | sadly | regrettably | mercifully | reassuringly)
      ((good | great | bad | sad | wonderful | happy) news | all clear | nothing (bad | serious | worrying) \
          | all is well)
      as (you | we) ..1 (saw | know | knew | heard | read | discussed | said | feared | hoped | expected | suspected \
          | talked)
      what you have is
      (the | your | an | this | that) ..1 infection
      (not allergic | (it | this | that) is not (a | an | the) | diagnosed with | did not result in)
      ((happy | glad | pleased | delighted | relieved) to (tell | say | report | share | inform | let) \
          | thanks (to | be to) god)
      as ..4 (explained | told)
      (thank (god | goodness | heavens | the lord) | god be praised | praise (god | be | the lord) | alhamdulillah \
          | phew | hooray | hurrah | hallelujah | congratulations | what a relief | so relieved | celebrate)
      (did not | does not | has not) (work | take | succeed | happen | implant)
      (heartbroken | (wish | wished) ..2 (better | other | different) (news | result | answer))
    `
  },
  settled: {
    why: 'Wherever a message says that nothing more is to be done, its results are read as they are meant.',
    phrases: phrases`
      (nothing | no) ..1 (else | more | further) ..4 (done | do | needed | necessary)
    `
  }
}
