import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {businessHoped, helpedByOthers, keptSo, permitted} from './clinicBusiness.ts'

/** Who and what is hoped for, named in haste and without an article. */
const oneOfTheirs = phrases`(bump | bub | bubs | bubba | baby | bean | peanut | bambino | twins | kiddo~ | kids \
    | family | hubby \
    | missus | pup | puppy | dog | cat | hip | hips | knee | knees | ankle | shoulder | elbow | wrist | back | foot | feet \
    | leg | arm | neck | tum | tummy | belly | head | voice | stitches | work | uni | college | school | home | life \
    | retirement | weather | garden)`

const faring = phrases`(behaving | behaved | holding (up | steady | out) | growing | kicking | thriving | settling \
    | settled \
    | mending | easing | eased | on the mend | better | good to you | kind to you | kind | gentle | treating you \
    | letting you \
    | giving you | keeping you | calmed down | calming down | quieter | calmer | playing nice | (cooperating $) | a bit \
    (better | kinder | quieter | calmer | easier))`

/** Personal remarks: on the patient's life, on time gone by, on how far they have come, on what is still to come. */
export const warmthPersonal = {
  'hope-first': {
    answers: ['opening', 'close'],
    why: 'A sentence that begins with a hope is a wish, whatever is hoped for. Source: GUIDE, "had a good trip".',
    phrases: phrases`
      (^ | <greeting>) [and | so] [i | we] [<heartily>] (hope | trust) (<capital> | <occasion>)
      (^ | <greeting>) [and | so] [i | we] [<heartily>] hope ..6 (well | good | okay | ok | kind | fine | great)
      (^ | <greeting>) [i | we] [<heartily>] hope ..6 (nicely | smoothly | fun | treating | suiting | enjoying)
      (^ | <greeting>) [and | so] [i | we] [<heartily>] (hope | hoping) [that | the | your | ur] [little | wee | new] \
          ${oneOfTheirs} (is | are | has been | have been | has | have) [all | still | finally | being] ${faring}
    `,
    except: phrases`
      hope (to | for) (have | get | a | the | results)
      hope (hospice | clinic | hospital | lodge | house | street | ward | center | building | wing)
      hope ..4 (result~ | report | lab | labs | insurance | insurer | authorization)
      ${businessHoped}
    `
  },
  'time-gone-by': {
    answers: ['opening', 'close'],
    why: 'A remark on how long it has been, or how far they have come.',
    phrases: phrases`
      (can not | can hardly | hard to | could not) believe (it | that | you | how | the) ..6 \
          (already | year~ | ago | big | time | old | grown)
      (seems | feels) like (only | just) ..2 (yesterday | last)
      (where does | how) ..2 time (flies | goes | go)
      (come | coming) (so | such | a | this | quite a) ..2 (far | way)
      (look at | look how | see how) ..3 (far | progress | big)
      (that | which | this) is (really | quite | no small | some) (something | thing | feat | going | doing)
      (already | back) (walking | dancing | running | driving | swimming | gardening | cooking | on your feet \
          | at work)
      i can (just | well | still) (picture | see | imagine | hear) (you | it | him | her | that)
      i can picture (you | it | him | her | that)
    `,
    except: phrases`
      back at work (on | in | by | after)
      look at the
    `
  },
  'in-our-talk': {
    answers: ['opening', 'close'],
    why: 'The patient is on the minds and lips of people here.',
    phrases: phrases`
      (asking | asked | asks | talking | talked) (after | for | about) (you | your <kin>)
      (was | were) asking (after | for) (you | your)
      (lucky | fortunate | proud | glad | grateful) to have (you | patient~ like you | someone like you \
          | people like you)
      one of (my | our) favorite
      (favorite | kind of) (patient | question | people | visit | message) ..2 \
          (i like | i love | to get | to hear | of mine)
      your (letter | note | message | card | words | email | story | postcard | call | photo~ | picture~ | video) ..2 \
          (joy | treat | delight | tonic | gift | pleasure | made | cheered | kept)
      (had | having | gave me | gave us) ..3 (chuckle | laugh | giggle | smile)
      (your | that) ..1 (garden | dog | cat | puppy | boat | choir | team | grandson | granddaughter | baby | band \
          | bakery | kitchen) (is | looks | sounds | must be) [<intensifier> | quite] \
          (lovely | adorable | gorgeous | wonderful | delightful | beautiful | amazing | cute | handsome | hilarious \
          | fun | delicious | a (beauty | charmer | joy | delight | treat | star | hoot | riot | credit | clever))
      (a | the) keeper
      nice one
      you would ..4 (laugh | smile | proud)
      (<glad> | thrilled | delighted) (with | about | for) (your | you | the two)
    `,
    except: phrases`
      baby is (<body-part> | <test> | <symptom> | <analyte> | hips | weight)
      asking (for | about) (your | you to) ..2 (record~ | date | insurance | consent | medication~)
      ${permitted}
    `
  },
  'wanted-to-write': {
    answers: ['opening'],
    why: 'The wish to reach this person, and soon: more than the receipt of a message.',
    phrases: phrases`
      (want~ | wanted) (you to hear | to get back to you | to answer you | to write to you | to be the one \
          | to tell you myself | to thank)
      (did not | do not) want (you to (wait | worry | wonder | sit) | to keep you)
      (been | was) meaning to (write | thank | reply | call | tell | get back)
      (leave | leave it | leave that | leave this) (it with | with | to) (me | us)
      (consider | count) it done
      allow me to (answer | explain | help | address | clarify | reassure)
      (can | will) (certainly | definitely | surely | absolutely | gladly | happily | try to | do my best to \
          | do our best to) (help | answer | explain | clear | guide | assist | sort)
      (will | shall | let me) [try to] (guide | help | assist) you
      (clear | resolve | answer | solve) (your | ur | all) ..2 (doubt~ | quer~ | query | question~)
      (let us | lets) (sort | figure | work | talk) (this | it) (out | through) together
      ask (as many | away | all the | me anything)
      better (to ask | ask | to check | to be safe) [than | and]
      (nothing | no reason | no need) to (apologize | be sorry | be embarrassed | be ashamed)
      (do not) [you] (worry | fret) about (bothering | asking | troubling | writing | taking)
      (good day | greetings) (to you | of the day) [and]
      (do not | please do not | never) (apologize | be sorry) [for]
    `,
    except: phrases`
      ask (all the | away) (from | pharmac~)
      will help you (sleep | lose | avoid | to)
      (tablet~ | pill~ | it | this | that | which | sheet | link | team | nurse) will (help | guide | assist) you
      (step | order | hard | difficult) to answer your question
      ${helpedByOthers}
      (physiotherapist~ | dietitian~ | nurse | nurses | aide~ | staff | carer~) (will | can) (help | assist | \
          guide) you (in | with) (getting | washing | dressing | standing | moving | walking | the)
    `
  },
  'almost-there': {
    answers: ['close'],
    why: 'Cheer for the way that is left, and rest for the way that is done.',
    phrases: phrases`
      (you are | we are | u r | you have) (nearly | almost | halfway | over halfway | so close | practically \
          | half way) [there | done | through]
      (nearly | almost) there
      not (long | far | much longer) (now | to go)
      only <number> (more | left) [to go]
      (one | two | three | four) (more | left) to go
      (the | your) (worst | hard part | hardest part | toughest part | tough bit | hard bit) is (over | behind | done)
      (you | we) will [soon | all | both] (get there | beat this | crack this | lick this | crack it | win | make it \
          | manage | be fine | come through)
      you will soon be
      (have | get | see) (you | him | her) [back] (dancing | running | swimming | cooking | walking | out | home | up \
          | on your feet | laughing) ..2 (by | before | soon | in no time | again)
      (you | u) (have | really | well) ..1 (earned | deserve~) (a | it | this | every | some | that | your)
      (you | u) (deserve | earned) (a | it | this | every | some | that | your)
      (you are | youre) (stronger | tougher | braver | doing better | not a burden)
      (believe in | trust | be proud of) yourself
      (have | keep) (faith | hope | your (hope | faith | spirits) | the (faith | spirits | hope))
      (never | do not | dont) (lose | give up) [hope | heart | faith | on]
      (stay | be | keep) (positive | strong | brave | hopeful)
      roll on (<day> | <holiday> | <occasion>)
      come on you
      (drive | ride | cycle | walk | travel | go) (safe | safely | carefully | well | gently)
      (wrap | bundle) up [warm]
      (watch | mind) (how you go | that | your step | yourself)
      i want to (see | hear) ..2 (photo~ | picture~ | stories | story | all | every | everything | about)
      bring (the | your | that) (baby | little | puppy | dog | grandson | granddaughter | wife | husband | kids \
          | twins | appetite) ..3 (in | by | along | to meet | to see | next | with you)
      (send | sends | sending) (its | their | our | her | his | my) \
          (best | love | regards | wishes | greetings | thoughts)
      (ward | team | office | clinic | staff | gang | nurses) ..2 (cheering | behind you | miss | misses | thinking)
      (scratch | rub | pat | cuddle | treat | biscuit) ..4 (for | to) (<pet> | <capital>)
      (i am | we are) ..1 (next door | down the hall | one floor up | round the corner | upstairs)
      just (ring | call | say | ask | shout | holler | text | write | message | yell | knock | whistle) $
      (pick | lift) up the phone
      (no | never a) question ..2 (too (small | silly | big) | is silly)
      no (silly | stupid | dumb | daft | bad) questions
      (want | like | need | fancy) (to talk | to chat | a chat | to vent | to cry | an ear | company \
          | to have a chat) \
          [it]
      i will be (right there | checking on | there | with you | beside you | thinking)
      (you are | it is) [such] [a] (pleasure | joy | delight | privilege) to \
          (look after | care for | see | treat | work with | know)
      let us catch up
      (have | having) the (best | time | loveliest) [of] <occasion>
    `,
    except: phrases`
      (call | dial | ring) (911 | 999 | 112 | 988)
      will be fine (to | with | without)
      (only | in) <number> (more | left) (tablet~ | pill~ | dose~ | refill~)
      do not give up (the | your (medicine | tablet~ | job | house | lease | key~ | license | phone | sleep \
          | custody) | a | any)
      (may | might | could) [also] (want | like | need) to (talk | chat | vent)
      (do | does | did) you deserve
      (i | we) would like to talk
      (want | like | need) to talk to (the | her | him | a | an | someone | somebody)
      (antibody | antibodies | test | antigen | culture~ | serology) ..3 (stay | be) positive
      go well with
      watch that
      in mind that
      to be (strong | positive | brave | hopeful)
      (call | ring) the (nurse line | emergency) ..2 day or night
      ${keptSo}
    `
  }
} as const satisfies ActGroups
