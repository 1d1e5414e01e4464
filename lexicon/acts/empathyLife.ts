import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {moodOfIllness} from './illnessAtLarge.ts'

/** How it is, between a trouble and its adjective. */
const isOften = phrases`(is | are | was | can be | may be | could be | can feel | may feel | feels | can seem \
    | can become | can get | tends to be | tend to be) [often | always | usually | certainly | definitely | never \
    | sometimes | also | just | both | already | still | almost always | by no means] [<intensifier>] [<intensifier>] \
    [one of the | such | quite] [a | an | the]`

/** Whoever goes through the same. */
const manyPeople = phrases`(many | most | lots of | plenty of | a lot of | so many | countless | a great many \
          | many many \
    | millions of | a good many) [other | young | single | married | new] (people | of us | couples | parents | men \
    | women | teens | teenagers | kids | adults | survivors | clients | families | folks | individuals | students \
    | marriages | relationships | spouses | mothers | fathers | moms | dads | veterans | caregivers | widows)`

/**
 * * What counsellors say of life's troubles at large, and mean of the one who writes: "The decision to leave is never
 * easy". Source: the guide: empathy says how hard something is, and normalises.
 */
export const empathyLife = {
  'hard-in-life': {
    answers: ['empathy'],
    why: '"Going through a divorce is often a low point", "The decision to end a relationship is difficult".',
    phrases: phrases`
      <life-trouble> ..3 ${isOften} (<ordeal> | <torment> | <plain-hard> | low point | low points | uncomfortable \
          | lonely | isolating)
      (decision | choice) (to | whether to | about) (end | leave | divorce | separate | break | stay | let | move \
          | tell | forgive | come | have | keep | cut | place | put) ..10 ${isOften} (<ordeal> | <torment> \
          | <plain-hard>)
      it is [often | always | never | certainly | so | very | really | incredibly | extremely | quite \
          | also] (hard | difficult | painful | tough | not easy | confusing | scary \
          | challenging) to (move on ($ | from | and) | let go | trust ($ | again | people | someone) | forgive \
          | start over | leave someone | open up ($ | to | about) | reach out ($ | for help) | face (this | it \
          | that) | admit | break up | love | walk away | cope | grieve | be alone | be vulnerable)
      (this | that | it) (can | may | could) be [such | quite | really | very] (a \
          | an) [<intensifier>] <plain-hard> (situation | position | transition | decision)
      sound~ (like | as if | as though) (this | that | it | things | life | your ..2) (is | are | has been \
          | have been | was) [<intensifier>] [<intensifier>] (<ordeal> | <torment> | <plain-hard>)
    `,
    except: phrases`
      ${moodOfIllness}
      not [<intensifier>] (<ordeal> | <torment> | <plain-hard>)
      (hard | difficult | tough | easy) to (say | tell | know | treat | diagnose | assess | judge | measure | get)
      a lot (of | like | more | less | better | worse | easier | quicker | healthier)
      (this | it | that | knee | back | throat) is [<intensifier>] painful
      (surgery | operation | procedure) ..6 <plain-hard>
      (less | no longer | rarely | seldom | nothing) ..2 (<ordeal> | <plain-hard>)
      <life-trouble> ..4 (even | when | while | if | because | and it | but it)
    `,
    unless: ['question']
  },
  'shared-in-life': {
    answers: ['empathy'],
    why: '"Withdrawing when you are hurt makes sense", "Many couples struggle with trust": others do and feel the same.',
    phrases: phrases`
      (withdrawing | hating yourself | missing (him | her | them | someone | home | the person) | grieving \
          | mourning | longing | doubting yourself | crying over | crying due to | wanting to (cry | hide \
          | be loved | be alone)) ..8 (is | are | makes) [actually | quite | all | a | an | only | perfectly \
          | completely] [<intensifier>] (sense | normal | natural | human | understandable | common)
      being (angry | sad | hurt | jealous | confused | heartbroken | lonely) ..6 (is | makes) [actually | quite \
          | a | an | only | perfectly | completely] [<intensifier>] (sense | normal | natural | human \
          | understandable | common)
      ${manyPeople} ..4 (suffer~ | struggle~ | wrestle~ | battle~ | grapple~ | go through | live with | deal with \
          | cope with) ..6 <life-trouble>
      it is [only | perfectly | completely | so | very] (natural | normal | human | okay | ok \
          | understandable) to (long | miss (him | her | them | someone | home | your <kin>) | love | withdraw \
          | push (people | others) away | shut down | question (yourself | your (worth | marriage | faith \
          | relationship)) | pull away from)
      (normal | natural | universal) (dynamic | struggle~) ..3 (for | of | to | among | which | that) ..3 (many \
          | most | all | everyone | us | anyone | men | women | couples | teens | parents)
      (natural | normal | healthy | necessary) part of (grief | grieving | mourning | being human | loving)
      (many | other) [other | more] (people | couples | parents | women | men) in [a | your \
          | the] [very] (similar | same) (circumstance~ | situation~ | position | boat) ..3 (as you | feel | felt \
          | struggle~ | wonder~)
    `,
    unless: ['question']
  },
  'common-in-life': {
    answers: [],
    why: '"Depression is common": kind as often as mere education, so that what stands around it decides.',
    phrases: phrases`
      <life-trouble> ..6 (is | are) [actually | quite | also | often | all | really | a \
          | an] [<intensifier>] [<intensifier>] (common | normal | natural | universal | understandable | human \
          | widespread)
      <life-trouble> ..6 (is | are) [actually | quite | far | much] (more common than | part of (life \
          | being human | loving | growing | any (marriage | relationship)))
      <life-trouble> (hurts | takes its toll | takes time to (heal | grieve | process) | is full of)
      not uncommon (for | to) ..6 (feel | struggle | grieve | lose | want | doubt | question | fear | miss)
      each of us (has | have | feels | struggles | goes | carries | needs | wants)
      (this | that | it) is [actually | really | also] [<intensifier>] [<intensifier>] (common | normal) $
    `,
    unless: ['question']
  },
  'first-step-taken': {
    answers: ['empathy'],
    why: 'Praise of a step that the reader took: "You have already taken the brave first step".',
    phrases: phrases`
      you (have | already | had) [already | just] (taken | made | took) ..2 [first] (brave | big | courageous \
          | important | huge | positive | hardest) ..1 step~
      you (have | had) already (taken | made | done) (the | a | your) [very | most] [hardest \
          | important] (first | hardest \
          | biggest) (step | part | thing)
      you have [just | already] done the hardest (part | thing)
      (that | this | the first) step [which] you have [already | just] taken
      you (took | made) ..2 [first] (brave | big | courageous | important | huge | positive | hardest) ..1 step~
      (reaching out | asking for help | talking about it | admitting (it | that | this) | recognizing (it | that \
          | this) | seeking help) ..4 (is | was | took) ..3 (great | brave | big | important | courageous | huge \
          | wonderful | good | real | hardest | first) ..1 (start | step | sign)
      (great | good | hopeful | encouraging | positive | healthy | wonderful) sign that you (are [already | so | now \
          | even | starting to] (seeking | reaching | looking for (help | answers | support) | noticing | seeing \
          | recognizing | realizing | asking (for help | this | yourself) | wondering | aware | willing \
          | thinking about your | questioning (it | this | your) | able to (see (this | it | that | your) \
          | recognize)) | want (help | to (change \
          | talk | work on | understand)) | [can] [already | even] (recognize~ | noticed | notice | realize~ \
          | see (this | it | that | your)) | have \
          (noticed | recognized | realized | reached) | care | reached out | wrote)
    `,
    except: phrases`
      (first | next) step (is | would be | will be) (to | a | an)
      (first | next | hardest | biggest) (step | part) of (the | a | your | this | titration | treatment)
    `,
    unless: ['question', 'condition']
  },
  'wearing-or-relief': {
    answers: ['empathy'],
    why: 'What wears or lightens, guessed: "The tiredness must be wearing", "It must be a relief to have it out".',
    phrases: phrases`
      must (be | have been | feel) [<intensifier> | quite | very | so] (wearing | draining | tiresome | trying \
          | a weight off [your (mind | shoulders)] | a load off [your (mind | shoulders)]) ($ | and | for (you \
          | both | the \
          two) | on you | after | by now | with | to (hear | know | have | be | see | live))
      must (be | have been | come as | feel like) [such | quite] [a] [big | huge | great | real \
          | enormous] relief ($ | and \
          | for (you | both) | to (hear | know | have | be | see | get) | that (the | it | you | he | she | your \
          | this))
      <i-know> [that] (it | this | that) is (not (anyone's | anybody's | everyone's | everybody's) | nobody's \
          | no one's) \
          (favorite | idea of | first choice | cup of tea)
      (is not anyone's | is not anybody's | is nobody's | is no one's) (favorite (appointment | test | visit | exam \
          | procedure | prep | scan | conversation | thing to) | idea of (fun | a good))
      (sorry | apologies | apologize) ..6 and [i | we] [do | fully | really] (know | see | realize \
          | appreciate) [that] \
          [how] (it | this | that) (is | was | has been | must be) [<intensifier> | very | so | really | quite] \
          (annoying | frustrating | a nuisance | tiresome | upsetting | hard | inconvenient | disappointing | a pain \
          | infuriating | maddening | stressful | unfair)
    `,
    except: phrases`
      (joint | tire | tires | sole | shoe | shoes | cartilage | brace | enamel | crown | cuff | mask | hip | patient \
          | strap | dose) must be (wearing | a)
      (wound | drain | abscess | ear | sinus | fluid | tube | cyst | incision | battery | catheter | shunt \
          | pus) must [have] \
          (be | been) draining
      (you | he | she | they | body | portal | someone | somebody | team | virus) must [have] (be | been) trying
      must be wearing (a | an | the | your | gloves | off | down | thin | shoes | it | them)
      relief (valve | driver | doctor | nurse | cover)
      (his | her | their) (mother | father | parents | owner) must
    `,
    unless: ['question', 'condition']
  }
} as const satisfies ActGroups
