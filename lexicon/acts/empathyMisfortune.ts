import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** What is said to deal out misfortune. */
const fate = phrases`(life | fate | luck | fortune | lady luck | the (universe | world | cosmos | gods | stars) \
    | (this | last | the last | the past | the whole | that) ..1 (year | month | week | winter | spring \
    | summer | autumn | season | decade | fortnight) | (<number> | monday | january | february | march | april \
    | june | july | august | september | october | november | december))`

/** The one it strikes. */
const struck = phrases`(you | your (family | house | household | <kin>) | both of you | the (two | pair \
    | lot) of you)`

/** What falls on people one after the other. */
const blow = phrases`(blow | knock | setback | disappointment | hit | crisis | scare | disaster \
    | bombshell | heartbreak | funeral | punch | kick | loss)`

/** What an illness takes away that is no part of the body. */
const lifeSlice = phrases`(year~ | month~ | week~ | twenties | thirties | forties | fifties | sixties | teens \
    | youth | childhood | summer | spring | winter | autumn | christmas | sleep | life | freedom | independence \
    | joy | peace | career | marriage | plans | dreams | confidence | nights | evenings | weekends | motherhood \
    | fatherhood | retirement | hobbies | energy | money | savings | dignity | sense of (self | humor) \
    | laughter | innocence)`

/** An illness, as the one who torments. */
const sickness = phrases`(<ailment> | <mild-condition> | <serious-diagnosis> | <chronic-condition> | <symptom> \
    | gout | vertigo | tinnitus | ms | ivf | long covid | shingles | sciatica | colic | chemo | infertility \
    | miscarriage | labyrinthitis)`

/** Fate, a year or an illness as the one who did it, and the blows that people take. */
export const empathyMisfortune = {
  'fate-is-cruel': {
    answers: ['empathy'],
    why: '"Life has been unkind to you", "This year has thrown everything at you": misfortune that has a will.',
    phrases: phrases`
      ${fate} (has | have | had | is | was) [really | just | certainly | surely] [not] [been \
          | being] [<intensifier>] (unkind | cruel | harsh | merciless | pitiless | vile | brutal | savage \
          | beastly | unfair | rotten | mean | horrible | hateful | vicious | relentless | rough | tough | hard | \
          wicked) (to | with | on) ${struck}
          ${fate} (has | have | had | is | was) [really | just | certainly | surely] not [been | being] \
          [<intensifier>] (kind | gentle | fair | easy) (to | with | on) ${struck}
      ${fate} (has | have | had | is | was | keeps) [really | just | certainly | surely] (been \
          | on) [<intensifier>] (thrown | throwing | hurled | hurling | flung | chucked | heaped | heaping \
          | piled | dumped | dumping) ..5 (at | on | upon) ${struck}
      ${fate} (has | have | had) [really | just | certainly | surely] (thrown | hurled | flung | chucked \
          | heaped | piled | dumped) ..5 (at | on | upon) ${struck}
      ${fate} (has | have | had | keeps) [really | just | certainly | surely] (dealt | kicked | knocked \
          | beaten | battered | hammered | pummeled | punished | kicking | knocking | battering) ${struck}
      one [hammer | body | cruel | bad | heavy | fresh | awful] ${blow} (after | upon | on top of) (another \
          | the (next | other | last))
      ${blow} (after | upon | on top of) ${blow}
      [had] (barely | hardly | scarcely | not | never) [had] [the | a | any | much] (time | chance | moment \
          | second) to (draw [a] breath | catch your breath | breathe | recover (from one | between) \
          | come up for air | grieve | find your feet)
      (barely | hardly | scarcely | not | never) (come | came | coming) up for air
      (not | barely | hardly | scarcely | never) had [a | one] (moment's | minute's | day's | second's | hour's | \
          night's) (peace | rest | respite | sleep | grace) ($ | since | in | for | from | without | and | all | \
          this)
      (not | barely | hardly | scarcely | never) had [a | one] (moment | minute | second) of (peace | rest | respite)
      you [both | have | two] [have] [all] (been | come | gone | went | lived) through (a | the | your own \
          | another) [long | real] (war | battle | battering | earthquake | hurricane | inferno)
      your (body | heart | mind | family | marriage | house) (has | have) [all] (been | come | gone) through (a \
          | the) [real] (war | battle | battering | storm | wringer | mill)
      (never asked | did not ask | not ask) for any of (this | it) ($ | and | but | to happen)
      you (never asked | did not ask) for (this ($ | and | illness | disease) | it to happen)
      (never | did not | nobody | no one) (sign | signed) up for (any of (this | it) ($ | and | but) | this ($ | \
          and | illness | disease | life))
      you (never | did not) (choose | chose) ((this | it) $ | any of (this | it) | (this | your) (illness | \
          disease | condition ($ | and | any) | pain | body | grief | fight) | to be (ill | sick | disabled | \
          childless | a widow))
      ^ [and | yes | oh] [a | an | the] (${sickness} | kidney stone~ | gallstone~ | stone~ | toothache) (is | are | can be) \
          [such | just | simply] [a | an] [<intensifier> | real | right | proper | absolute | total] (beast | brute \
          | bugger | swine | sod | monster | tyrant) ($ | and | but | at (night | three | times))
      (is | are | was | were) no (laughing matter | bed of roses | walk in the park | day at the beach | cakewalk)
    `,
    except: phrases`
      (asked | ask | sign | signed) [up] for (this | it) (test | plan | class | service | refill | form | portal | \
          appointment)
      catch your breath (on the | during the)
      recover between (images | sets | stages | shots)
      (smoking | pressure | cholesterol | sepsis | infection~ | alcohol | drinking | overdose | allergy | driving) ..4 \
          no laughing matter
    `,
    unless: ['condition', 'question']
  },
  'illness-takes': {
    answers: ['empathy'],
    why: '"MS has robbed you of so much", "Long Covid has stolen two years": the illness as thief and tyrant.',
    phrases: phrases`
      (has | have | had | keeps) [already | really | cruelly | just | simply] (robbed | robbing | deprived \
          | cheated) (you | your <kin>) [both] of (so | your | a | all | every | any | ..2 ${lifeSlice} | the \
          (chance | time | years | joy | life))
      (rob | robs | robbed) you [both] of [so | your | the | a | all | every] ..3 (${lifeSlice} | much | chance \
          | time | future | goodbye)
      (has | have | had | keeps) [already | really | cruelly | just | simply | now] (stolen | stealing \
          | hijacked | swallowed | devoured | upended | claimed | eaten [up | into]) [so (much | many) of \
          | all [of] | half [of] | enough of | most of | the best of | part of | years of] your [whole \
          | entire] ${lifeSlice}
      (has | have | had | keeps) [already | really | cruelly | just | simply | now] (stolen | stealing | taken \
          | claimed) ..2 ${lifeSlice} (from | of) (you | your)
      (has | have | had) [already | really | cruelly | just | simply | now] (hijacked | swallowed | devoured \
          | swallowed up) (the | this) (whole | entire) ${lifeSlice}
      (steal | steals | stole | hijacks | hijacked | swallows | swallow | devours | devour | eats up \
          | upends) (you | so (much | many) of | your | all your | half) [of your] ${lifeSlice}
      (has | have | had) [already | really | cruelly | just | simply] (taken | stolen) (enough | so much \
          | too much | a lot | plenty | more than enough | everything) (from | of) you
      (ask | asks | asked | demand | demands | take | takes) everything (of | from) (you | a (person | couple \
          | body | woman | man) | people)
      ${sickness} (is | are | can be) [just | simply | pure and] (pure | sheer | plain | utter \
          | absolute) (evil | hell | misery | torture | murder | torment | cruelty)
      ${sickness} (is | are) [just | simply | truly] [<intensifier>] (vile | evil | beastly | hateful | wicked | \
          despicable | sadistic | ruthless | merciless)
      you have (my | our | all my | all our) (pity | sympathy | sympathies | commiserations)
      ^ (my | our) [deepest | full] commiserations
      (what | such) a [<intensifier>] (shocker | horror | sickener | horror show | stinker)
      (that | this | it) (is | was | has been) a [real | right | proper | total] (shocker | horror [show] \
          | sickener | stinker)
      ^ (not | no) [much | any] (fun | joy | picnic | nice | pleasant | pretty) [at all] (is it | is that | was it)
    `,
    except: phrases`
      (stolen | steal | claimed) ..2 (money | savings) (back | from (the | our) (insurer | insurance))
      (taste | smell) (is | are)
      (we | i | nurse~ | lab | surgeon~) (have | has) [already] taken
      (caffeine | coffee | alcohol | screens | hormone | anemia | apnea | light) ..1 (steal | steals)
      (software | system | forms | computer) has [already]
      claimed ..4 (refund | bill | insurance)
    `,
    unless: ['condition', 'question']
  },
  'wronged-by-others': {
    answers: ['empathy'],
    why: '"They should have believed you", "The system chewed you up": others have failed the patient.',
    phrases: phrases`
      you [have | were | are | got | had] [been | being | both been | both] sent (back and forth | from (pillar | \
          door) | round in circles)
      (chewed | chewing | chews) (you | people | you both) up
      (spat | spit | spits) you [right] [back] out
      you [have | were | are | got | had] [been | being | both been | both] (ping ponged | bounced | shunted \
          | shuffled | passed | batted | kicked | pushed | tossed | shuttled | bandied) (about | around \
          | between | back and forth | from (pillar | one (doctor | clinic | desk | department | hospital \
          | person | place) | door | clinic | doctor) | like)
      you [have | were | are | got | had] [been | being | both been | both] (fobbed off | palmed off \
          | brushed aside | shrugged off | laughed off | turned away (again | like | each | every | in (tears | \
          pain) | without (help | anyone | a (word | thought) | so much)) \
          | talked over | strung along | stonewalled | talked down to | sent packing | given the (runaround \
          | brush off))
      (they | he | she | someone | somebody | people | doctors | we | i | the (doctor~ | hospital | school \
          | nurse~ | staff | midwife | midwives | first ..1)) (should | ought to) have ((believed | listened to | \
          heard | protected | looked after | spared | stood up for | taken [better] care of | believed in) (you | \
          your (pain | worries | concerns | fears | family | voice | child | baby | <kin>)) | helped you ($ | more \
          | sooner | earlier | when | through | then | better | and))
      you [both] should (not | never) have been (spoken | talked | treated | shouted | yelled | laughed \
          | turned away | dismissed | ignored | put through | humiliated | doubted | blamed | passed (around | \
          over | between) | dropped ($ | like | and) | abandoned)
      (that | this | those | such a | the) ..2 (should | ought) (never | not) [to] have been (said | done) to you
      (question~ | thought) (should | ought) (never | not) [to] have been put to you
      (it | this | that | life | help | care | (getting | finding | seeing | asking | being) ..5) (should | ought) \
          not [to] be (this | so | that) (hard | difficult | complicated | painful | lonely \
          | exhausting | tough | stressful | much of a (fight | struggle | battle)) (to | for | getting | when | $)
    `,
    except: phrases`
      (sent | passed | pushed | bounced) (around | about) (noon | <number> | ten | nine | a week)
      you (sent | passed | pushed | kicked | bounced) (around | about | from | between)
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
