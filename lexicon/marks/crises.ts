import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const self = '(yourself | myself | himself | herself | themselves)'
const whoever = '(i | you | he | she | they)'
/** Told without the word: Duvall 2019 and lay wordings. */
const veiled = `
      (not (being | be) | no longer (being | be)) (here | around | alive) (anymore | any more | any longer)
      (wish | wishes | wished | wishing) ${whoever} (was not | were not | had not been) (here | around | alive | born)
      (not | no) ..2 (point | reason | sense) (of | in | to | for) (going on | go on | living | live | carrying on \\
          | carry on | being here)
      (see | sees | saw) no (way out | way forward | future | other way)
      (sleep | bed | eyes) and (not | never | do not) wake
      (wish | want | hope) ..4 (not | never) wake up
      cut ${self} [again | deep~ | last | this | $]
      (cut | cutting | slashed) (my | your | his | her | their) (arm~ | wrist~ | thigh~) ..2 (again | deeper | deep | with | last \\
          | on purpose | $)
      (driv~ | crash~ | steer~ | swerv~) ..3 into (a | the) (wall | tree | pole | bridge | lorry | truck | pillar | river)
      (jump~ | step~) ..3 in front of (a | the) (train | truck | lorry | bus | car | tram)
      (jump~ | step~) ..3 off (a | the) (bridge | roof | platform | balcony | building | cliff)
      (goodbye | farewell | suicide) (letter~ | note~)
      passive (si | suicidal ideation | suicidal thoughts | death wish)
      (question | item) (9 | nine) ..4 (positive | yes | score~ | more than half | nearly every day | several days)`

/** What was as hard to do as a leap. */
const likenedLeap = `
      it felt like ..1 (stepping | jumping | leaping) off
      it (feels | will feel | may feel) like ..1 (stepping | jumping | leaping) off ..2 (the first | at first | and then)`

const pills = '(pill~ | tablet~ | capsule~ | bottle~ | medication~ | medicine~ | meds)'

/** Suicide, self-harm and harm to others (docs/sources.md#self-harm-in-messages). */
export const crisis: MarkGroups = {
  'self-harm': {
    why: 'Every thought of it that a message takes up stands beside a way to help at once.',
    phrases: phrases`
      <self-harm>
      <means-laid-by>
      (a | your | the) gun
    `,
    except: phrases`
      (kill~ | killing) (the | your | off) (pain | germs | bacteria | virus | infection | cells | cancer)
      (kill~ | killing) (yourself | himself | herself | myself) (with | over | working | trying | at)
      (hurt~ | harm~) (your | the) (back | knee | shoulder | ankle | neck | wrist | hip | foot | leg | arm | chances \
          | liver | kidney~)
      # By accident.
      (hurt~ | harm~) (yourself | himself | herself | themselves | myself) ..2 \
          (lifting | falling | fell | fall | when | while | on | playing | gym | if | at | trying | training | stairs \
          | ladder | work)
      (fell | fall | fallen | slipped | tripped | accident) ..8 (hurt~ | harm~) \
          (yourself | himself | herself | themselves | myself)
      did (you | he | she | they) ..1 hurt (yourself | himself | herself | themselves)
      cutting yourself (off | short | shaving | some | a | on)
      shoot~ yourself in the foot
      # What medicines and infections do to a child.
      (<drug> | <medicine> | it | both | alcohol | infection | virus | x-ray~ | scan~ | vaccine~) ..3 (harm~ | hurt~) \
          (your | the) (baby | child)
      (that | which | these | this) (can | could | may | might | will | would) (harm | hurt) (your | the) (baby | child)
      (harm~ | hurt~) (your | the) baby's
      # Every tablet as prescribed. A thought of taking them all is of the group below.
      (take | taking) (all | the whole | a whole) [of] ..2 ${pills}
      # Tools of the trade.
      (biopsy | glue | nail | heat | massage | staple | spray | temperature | caulk) gun
      (needle | lidocaine | biopsy | stapler | numb~ | pressure) ..8 gun
      gun ..4 (sound~ | click~ | stapler | noise | needle | sample~)
      (a | the) (gun) (shot | safety)
      gun in (your | my | his | her | their) (face | back)
      # A leap that something is likened to; how one would like to die.
      ${likenedLeap}
      (the | a | our | that | this) ..1 (talk | conversation | chat) about (dying | death)
      # A supply.
      <supply-laid-by>
      # Said of everybody, asked of everybody, or said by a leaflet.
      (screening | questionnaire | phq | survey | side effect~ | warning~ | boxed | label | family history | admitted \
          | monitor~) ..6 <self-harm>
      (make~ | making | turn~ | made) (you | people | kids | teens | teenagers | them | one | someone) <self-harm>
      ((was | were | been | is | are) ..2 asked | the question) ..8 <self-harm>
      signs that ..12 <self-harm>
      <self-harm> ..12 (answered | said | put | replied | scored | ticked | wrote) ..2 (no | never | not at all | zero)
      <self-harm> ..3 (in (<number> | the past) | years ago | ago)
      (do not | never | not) ..12 or ..1 <self-harm>
      any ..3 <self-harm>
      (lead~ | road | cause~ | link~ | driv~ | tip~ | end~ | end up) ..7 (to | of | in | with | into) ..1 <self-harm>
      (the | a | lower~ | lowers | raise~ | double~ | increase~ | reduce~ | higher | less | small | cut~) ..2 \
          (risk~ | rate~ | chance~ | odds | number~) (of | for) ..1 <self-harm>
      # Of somebody who is dead.
      ((lost | loses | losing) ..6 (to | by) | (died | death | dead) (by | of | from) | survivors of) <self-harm>
      (took | taken) (his | her | their) [own] life
      (killed | shot | hanged | hung) (himself | herself | themselves)
      (<kin> | he | she | friend | who) ..2 committed suicide
      (after | since | following | anniversary | funeral) ..4 (his | her | their | the | a) suicide
      (is | are) ..1 <self-harm> ..3 (hereditary | genetic | inherited | run in)
      # Said for the worst that could be felt.
      <self-harm> (lol | haha | lmao)
      (i | we | anyone | anybody | who) would ..3 <self-harm>
      (die | dead | dying) ..2 (of | from | with) (shame | embarrassment | laughing | laughter | boredom)
      # Whether to let go is to be called so.
      (is | was | be) [not] (that | it | this) [not] suicide
      (it | that | this) (is not | is called | would be) suicide
      assisted <self-harm>
      # A story.
      (film~ | movie~ | show | series | novel | character~ | hero | song | song~ | episode | actor) ..8 <self-harm>
      # Wanting to live.
      (want~ | wish~ | ready | plan~ | prefer~) ..1 not to (die | be dead)
      # Grief for a suicide, and not a thought of one's own.
      (client | patient | pupil | student | colleague | coworker | neighbor | roommate | classmate | teacher | <kin>) \
          [has | had | just] (completed | committed | died by) suicide
      (client's | patient's | pupil's | student's | brother's | sister's | mother's | father's | mum's | mom's | dad's \
          | son's | daughter's | husband's | wife's | uncle's | aunt's | cousin's | parent's | child's | boyfriend's \
          | girlfriend's) (suicide | suicides)
      # Names of other things, topics among others, and a leaflet's wording.
      suicide (squeeze | headache~ | gene~ | inhibitor~ | squad | disease | seat | doors)
      <self-harm> (weight loss | withdrawal | truancy | bullying | drug use | drugs | abuse | absence~ \
          | eating disorder~)
      (refer | referral~ | training | policy | safeguarding | curriculum | guideline~ | poster~ | wording | instead of \
          | lesson~ | workshop) ..12 <self-harm>
      (<kin> | friend's | his | her | their | partner's | colleague's | neighbor's) (suicide | suicides)
      (by | from | about | over | to | after) [a | the] suicide
      # What the history holds, or was years ago.
      (history of | admitted (with | for | after) | previous | past | prior) ..3 <self-harm>
      # Not wanting something else.
      (want~ | wish~ | wanting) to go on (<drug> | <medicine> | the | a | an | any | another | to | holiday | with)
      (want~ | wish~ | wanting) to (live (in | at | near | alone | next) | be here (when | for | at | alone | <day>) \
          | wake up (early | at | every))
      <going-on-with>
    `,
    unless: ['negation', 'history', 'education', 'condition']
  },
  threat: {
    why: 'What is threatened in a case is threatened.',
    phrases: phrases`
      (say~ | said | threaten~ | swear~ | swore | promised) ..1 (i | he | she | they | to) ..2 <self-harm>
    `,
    except: phrases`
      (not | never | no) ..3 <self-harm>
      (if | unless | when | whenever | should | whether | any) ..8 <self-harm>
    `,
    unless: ['negation', 'history', 'education', 'question']
  },
  veiled: {
    why: 'Words for it that do not name it; a negation is a part of them.',
    phrases: phrases`${veiled}`,
    except: phrases`
      cut ${self} (shaving | off | short | some | a | on | while | slicing | in the)
      (here | around) ..3 (for | when | at | yesterday | last week | to (help | see | answer))
      (no | not) ..2 (point | reason | sense) (of | in | to | for) (going on | go on) (<medicine> | <drug> | a | the | about | with \
          | holiday | to | taking)
      <going-on-with>
      (do not | does not | never | no [more]) (step~ | jump~ | driv~)
      ${likenedLeap}
      (not | no | never) ..2 (cut | cutting) ${self}
      (goodbye | farewell) (letter~ | note~) (to (the | our) (team | staff | clinic) | from)
    `,
    unless: ['history', 'education', 'condition']
  },
  'death-wish': {
    why: 'To take all tablets is an order or a wish to die, and words of wishing tell which; nobody says lightly that others are better off.',
    phrases: phrases`
      (want~ | wish~ | think~ | thought~ | plan~ | going | gonna | urge~ | tempted | threat~ | ready | about | almost \
          | nearly) ..4 (take | taking | took | swallow~) (all | a whole | the whole | too many | a handful | every) \
          [of] ..3 ${pills}
      (better | happier | easier) ..2 without me
    `,
    unless: ['negation', 'history', 'education', 'condition']
  }
}

/** Words of it that tell of this patient, or of somebody near who is alive. */
export const crisisTold: MarkGroups = {
  told: {
    why: 'A rate, a risk and a lesson speak of everybody; a person stands near what is told of one.',
    phrases: phrases`
      (you | your | u | ur | he | she | his | her | him | (the | your | my) <kin>) ..8 <self-harm>
      (report~ | disclose~ | admit~ | admitted | express~ | voice~ | describe~) ..4 <self-harm>
      <self-harm> ..4 (me | us | yours | tonight | you (wrote | told | describe~ | mention~ | speak | spoke | talk~))
      (you | your | u | ur | he | she | his | her | him | (the | your | my) <kin>) ..8 (a | your | the) gun
      (a | your | the) gun ..4 (me | us | yours | tonight)
      <means-laid-by>
    `
  },
  wish: {
    why: 'Nobody is told of these but a person.',
    phrases: phrases`
      ${veiled}
      (all | a whole | the whole | too many | a handful | every) [of] ..3 ${pills}
      (better | happier | easier) ..2 without me
    `
  }
}

/** Where help is at once. */
export const crisisHelp: MarkGroups = {
  lifeline: {
    why: 'A line for those who think of suicide: who names it writes of a crisis.',
    phrases: phrases`
      (call | text | dial | ring | phone | contact | reach) [or (text | call | dial)] [the] <crisis-line>
      (988 | suicide) [crisis] (lifeline | line | hotline)
      samaritans
    `
  },
  line: {
    why: 'A line, a number, a department, or a call that the writer makes. Numbers of the practice come from the rules’ option.',
    phrases: phrases`
      (<emergency-line> | <crisis-line> | 988 | 116 123 | 111 | 999 | 911)
      (call | ring | phone | text) (the | this | that | our | their) [crisis | night] (line | number)
      (call | ring | phone | text) me ..2 (when | if | tonight | any time | anytime | at any hour | day or night \
          | the moment | first)
      (i | we) will (wait up | be up | be awake | be by the phone)
      (nurse | doctor | team | psychiatrist | worker) ..4 (at yours | at your (door | house | home) | to your (door \
          | house | home) | with you (today | tonight) | by <number> | today | tonight)
      (<kin> | <capital> | someone | somebody | friend) ..1 (stay~ | sit~ | sleep~) ..2 \
          (with you | in the house | at yours | beside you)
      (<kin> | someone | somebody) (with you | in the house | at yours) ..1 (till | until | tonight)
      (seen | see (you | her | him)) ..3 (today | tonight | same day | within the hour)
      (crisis (nurse | worker | team | text | line~ | service~ | support | number~ | card | contact~ | unit | house \
          | bed) | samaritans | copline)
      (hotline~ | helpline~ | help line~ | hot line~ | lifeline~ | warmline~)
      (emergency (room | department | services | care | number~) | er | a and e | nearest (hospital | emergency) \
          | go to (the | a) hospital)
      (text | dial | call | ring | phone) [or text | on] <number>
      (call | ring | phone | text | reach) (me | us) (on | at) <number> <number>
      (i | we | dr <capital>) (am | are | will be) ..1 (calling | ringing | phoning | telephoning | coming \
          | on the (phone | line) | on my way | on our way) ..1 (you | over | now)
      (i | we | dr <capital> | nurse <capital>) will (call | ring | phone | telephone) (you | her | him) ..4 \
          (now | today | tonight | within | in the next | this | at <number> | <clock-time>)
      (call | ring | phone) (me | us | the (clinic | office)) ..4 (now | today | right away | immediately | at once)
      (emergency | immediate | urgent | crisis) (help | care | attention | house | bed)
      (on-call | on call | duty) (doctor | psychiatrist | nurse | clinician | team | counselor)
    `
  },
  others: {
    why: 'Those who go there at once, and who is there for it.',
    phrases: phrases`
      (call | ring | phone) the police (<right-now> | at once | first | before | $)
      (call | ring | phone | ask | get) the police ..3 (welfare check | to (knock | check | look))
      (casualty | psychiatry | psychiatric (emergency | unit | ward | team | hospital)) ..6 \
          (<right-now> | the same hour | this minute)
      (people | somebody | someone | a person) on call for (it | that | this)
    `,
    unless: ['negation', 'history', 'question']
  }
}
