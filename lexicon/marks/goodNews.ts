import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const told =
  '(is | are | was | were | be | came back | come back | came out | looks | look | looked | remains | remain)'
const very =
  '[all | both | completely | entirely | absolutely | perfectly | totally | still | now | very | nice and | spot]'
const fine = `(<result-normal> | excellent | healthy | brilliant | spot on)`
const thing = `(<test> | <analyte> | result~ | report | scan | labs | lab tests | lab work | bloods | blood tests | \
    blood work \
    | test~ | screen~ | screening | swab | culture | smear | mammo | mammogram | x-ray~ | biopsy | echo | ecg | ekg | \
    valve~ | lungs \
    | kidneys | liver | optic nerve~ | retina~ | semen analysis | sperm (count | analysis) | baby | everything | \
    cholesterol \
    | mole | polyp~ | vision | hearing | hearing test | eye exam)`

/** A result after which nothing needs to be done. */
export const goodResult: MarkGroups = {
  benign: {
    why: '“Nothing more to be done” is good news after these.',
    phrases: phrases`
      (benign | harmless | all clear | not cancer | no (sign | signs | evidence | trace) of cancer | no cancer \
          | nothing (sinister | bad))
    `,
    unless: ['negation', 'condition', 'question']
  }
}

/** Good news, beside which nobody has to be consoled. */
export const relief: MarkGroups = {
  benign: goodResult.benign!,
  over: {
    why: 'What was there is gone.',
    phrases: phrases`
      (<symptom> | <mild-condition>) ..1 (is | are | has | have) [now | all | completely | fully \
          | nearly] (gone | healed | cleared | resolved | settled | disappeared | better)
    `,
    except:
      '(once | until | till | when | after | as soon as | before) ..8 (gone | healed | cleared | resolved | settled | \
          disappeared | better)',
    unless: ['negation', 'condition', 'question']
  },
  wished: {
    why: 'What others mourn, and this patient asked for.',
    phrases: phrases`
      (vasectomy | sterilization) ..3 (worked | has worked | is (done | complete) | was (successful | a success) \
          | took)
      (no | without) (further | more | other) (contraception | birth control | protection)
      (after | since | following | check (for | of)) (your | the) (vasectomy | sterilization)
      (vasectomy | post vasectomy) (check | sample | test | result)
    `,
    unless: ['negation', 'condition', 'question']
  },
  normal: {
    why: 'A test that found nothing.',
    phrases: phrases`
      (<test> | <analyte> | result~ | scan | labs) ..3 (is | are | was | were | came back | looks \
          | look) [all | completely | entirely] (normal | negative | clear | fine | good | reassuring)
    `,
    unless: ['negation', 'condition', 'question']
  }
}

/** A result that is good, told in any words: a kind line beside it may be glad, and asks nobody to be brave. */
export const goodNews: MarkGroups = {
  fine: {
    why: 'What was looked at is well.',
    phrases: phrases`
      ${thing} ..4 ${told} ${very} ${fine}
      ^ [your | the | his | her | all] (${thing} | analysis) ..1 ${fine}
      (${thing} | analysis) ..1 ${fine} ($ | and | this | again | so | no | for | at)
      vision ..2 20 20
      came back (negative | normal | clear | clean | fine)
      (<analyte> | kidney~ | pressure~ | level~) ..1 (steady | stable | unchanged | undetectable) ..1 (at | again | \
          since | this | $)
    `,
    except: phrases`
      (should | could | would | might | may | will | to) ..2 be
      (looks | look) good (for | on | to | in)
      (good | fine | clear | ok | okay) (to | for (you | us) to | idea | time | with)
      (mostly | almost | otherwise | apart | except | but | yet | though | although | unless | until) ..6 ${fine}
      ${fine} ..4 (but | except | apart | however | though | although | other than)
      (baby | pregnancy | test~ | scan | everything) ..3 (ok | okay | fine | good | great) (at | with) home
      (unremarkable | normal | negative) ..2 does not
      pregnancy test ..4 negative
      (culture | test~ | results) ..2 (is | are) [all] (ready | in | here)
    `,
    unless: ['negation', 'condition', 'question', 'education', 'history']
  },
  all: {
    why: 'All that was looked at, numbers told before it included.',
    phrases: phrases`
      ^ (all | all your | all of) ..4 (normal | clear | negative | fine | good | in range) ($ | and | so | this)
      (everything | all) [is | was | are | were | looks | look | came back] (clear | normal | fine | negative | in \
          range | in order | good)
    `,
    except: '(almost | nearly | not) (all | everything)',
    unless: ['negation', 'condition', 'question', 'education', 'history']
  },
  none: {
    why: 'What was looked for is not there.',
    phrases: phrases`
      (no | without | free of | not a) ..2 (cavities | cavity | fracture~ | infection | diabetes | cancer | tumor~ | \
          rejection | regrowth | recurrence \
          | abnormality | abnormalities | clots | growth~ | damage | disease)
      nothing (infectious | contagious | sinister | serious | worrying | nasty | suspicious | malignant | to worry about)
      negative for (all | any | both | <mild-condition> | <number>)
      (harmless | benign)
    `,
    except: phrases`
      (if | unless | until | whether | when) ..8 (no | not | nothing)
      no ..2 infection (control | yet)
      (not | is it) (harmless | benign)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  cleared: {
    why: 'Nothing holds them back.',
    phrases: phrases`
      ^ [you (are | have been)] cleared (for | to) (work | play | fly | school | sport~ | drive | exercise | surgery)
      (treatment | transfer | ivf | procedure) [has] worked
    `,
    unless: ['negation', 'condition', 'question']
  }
}

/** A child is on the way, and the writer is glad of it with them. */
export const joy: MarkGroups = {
  child: {
    why: 'A pregnancy that is told.',
    phrases: phrases`
      you (are | two are | both are) [now] (pregnant | expecting)
      (pregnancy | beta | hcg) ..3 (positive | confirmed | doubled | doubling | rising nicely)
      (embryo | blastocyst) transfer [has] (worked | took | succeeded | (was | is) [a] (successful | success))
      (ivf | iui | transfer | cycle) [has] (worked | succeeded)
      (strong | good | healthy | beautiful) [fetal] heartbeat
    `,
    except: phrases`
      if you are (pregnant | expecting)
      (while | when | because | since) you are (pregnant | expecting)
      you are expecting (a | an | the | your | to | us) ..2 (call | letter | delivery | result~ | parcel | visit | hear)
      (ectopic | molar)
    `,
    unless: ['negation', 'condition', 'question', 'education', 'history']
  },
  gladness: {
    why: 'Says that it is wished for.',
    phrases: phrases`
      (congratulation~ | congrats | woohoo | hooray | hurrah | yay | mazel tov | mabrook)
      (wonderful | great | good | happy | lovely | exciting | fantastic | best) news
      (so | very | really) (happy | glad | delighted | thrilled | pleased) (for you | to (tell | share | say))
      [has] (worked | succeeded)
    `,
    except: phrases`(no | not | wish | better | wait~ for) ..2 news`,
    unless: ['negation', 'condition', 'question']
  }
}

const organ =
  '(liver | kidney | heart | lung | lungs | pancreas | organ | donor | donor (liver | kidney | heart | lungs | organ))'

/** The call for which a patient has waited: an organ is there. */
export const organOffered: MarkGroups = {
  offered: {
    why: 'It is in haste, and the best of news.',
    phrases: phrases`
      (a | an | the | your) [new | suitable | matching | possible | potential | deceased donor] ${organ} (has | is) \
          [now | just | finally] \
          [been | become] (offered | found | allocated | available | matched | accepted | waiting | here | ready | \
          come (in | up)) ..2 \
          (for you | for him | for her | to you | $)
      (we | they | team | surgeon~ | coordinator~) ..3 (have | has | got | found | accepted | received) [you] (a | an \
          | the) \
          [new | suitable | matching | possible | potential | deceased donor] ${organ} [offer] (for you | that (fits \
          | matches) you)
      ${organ} offer for you
    `,
    except: '(liver | kidney | heart | lung) (scan | ultrasound | test~ | biopsy | clinic | slot | appointment)',
    unless: ['negation', 'condition', 'question', 'education', 'history']
  }
}

/** A result that is not there yet, or an answer that it does not give. */
export const resultAwaited: MarkGroups = {
  awaited: {
    why: 'Who waits for it is waiting still.',
    phrases: phrases`
      (result~ | report~ | pathology | biopsy | culture | lab | labs | sample~ | specimen~) ..4 (take~ | pending | \
          not back | not ready | not in yet \
          | still out | within <number> | in <number>)
      (wait~ | awaiting | expect~) ..4 (result~ | report~ | pathology | biopsy | culture | lab | scan)
      (sample~ | specimen~ | swab | biopsy) ..2 (arrived | reached | was sent | is on its way | has gone | is at the \
          lab | went to the lab)
      (fertilization | pathology | lab | test) (report | result~) (tomorrow | on <day> | next week | by <time-span>)
      (result~ | report) ..3 (tomorrow | next week | in a (week | few days) | (will | should) (be | come) (back | \
          here | ready | in))
    `,
    except: phrases`
      take~ ..3 (report | result~ | copy) (to | with)
      no ..2 (result~ | report~ | sample~) pending
    `,
    unless: ['condition', 'question', 'negation', 'education', 'history']
  },
  unsolved: {
    why: 'Who is still unwell has no answer yet.',
    phrases: phrases`
      (<symptom> | <mild-condition>) ..2 (is | are) still
      still ..3 (<symptom> | hurt~ | hurting | in pain | unwell | suffering | no answer | a mystery)
      (do not | not yet | still not) ..1 know ..1 (why | what)
      (does not | do not) explain
      (a (bit | touch | shade | little | tad | hair) | slightly | mildly | somewhat | too | rather | still) (low | \
          high | raised | up | down | over \
          | above | under | below | short | elevated | thin)
      (bad | worse | not so good | less good) news
      (low | high | raised | elevated) (<analyte> | <test>)
      (<analyte> | <test>) ..3 <result-direction>
    `,
    unless: ['condition', 'question', 'education', 'history']
  }
}
