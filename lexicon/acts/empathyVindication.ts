import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** Tests that found nothing. */
const tests = phrases`(test~ | scan~ | result~ | bloods | blood test~ | blood work | bloodwork | labs | imaging | mri~ \
    | mris | x ray~ | ct | ultrasound | biopsy | biopsies | endoscopy | colonoscopy | ecg | ekg | numbers)`

/** What people say of their own troubles, and others of theirs. */
const doubted = phrases`(imaginary | imagined | invented | made up | make believe | (all | just) in (your | the) (head | mind) \
    | in your head | unreal | not real | (any | no) less real)`

const trouble = phrases`(pain | pains | illness | symptoms | exhaustion | fatigue | tiredness | suffering | complaint | trouble \
    | troubles | dizziness | itch | fog | weakness | cramps | nausea | breathlessness | headaches)`

/** Whom a chore wears out. */
const worn = phrases`(parents | mothers | mums | moms | fathers | dads | carers | caregivers | families | couples | (a | any | every) \
    (parent | mother | mum | mom | father | dad | carer | caregiver | family | couple | marriage))`

const people = phrases`(mums | mothers | moms | dads | fathers | parents | carers | women | men | people | patients | folk | folks \
    | everyone | everybody | most of us | they)`

const nasty = phrases`(revolting | rotten | grim | foul | beastly | vile | rubbish | lousy | dismal | disgusting | brutal | nasty \
    | ugly | grisly | filthy | shabby | shocking)`

/** Vindication and concession: the patient was right to come, and it is as bad as they say. */
export const empathyVindication = {
  'no-fuss': {
    answers: ['empathy'],
    why: '"Neither is making a fuss", "New parents always think they imagined it", "A clear scan does not make the pain imaginary".',
    phrases: phrases`
      (neither | none | no one | nobody | not one) [of (them | you | us | these)] [here] (is | are | was | were) [just \
          | simply] (making (a fuss | it up | a mountain) | imagining (it | things) | faking [it] | attention seeking \
          | malingering | exaggerating | overreacting | being (dramatic | difficult | precious | silly | soft))
      [new | young | first-time | many | most | good | so many] ${people} (always | often | all | usually | so often | tend to \
          | nearly always) (think | believe | fear | worry | assume | wonder) [that | if] [they | it | it is] ..2 (imagined it \
          | imagining it | imagining things | made it up | making it up | in their head~ ($ | too | and) | overreacting | overreacted | being \
          silly | making a fuss | fussing | wasting (our | my | the | everyone's) ..2 time | going mad | going crazy | a nuisance)
      ${tests} (do not | does not | is not | are not | did not | never | cannot | will not) [ever | simply | automatically] \
          (mean~ | prove~ | say~ | show~) [that] (you [have | are | were] (made [it | this | any of it] up | making (it | this) up \
          | imagined | imagining | invented | inventing | faked | faking | exaggerat~) | [your | the | this] ..1 ${trouble} ..2 \
          ${doubted} | (it | this) is ${doubted})
      ${tests} (do not | does not | did not | never | cannot | will not) [ever] (make~ | render~) (you | [your | the | this | that] \
          ..1 ${trouble} | it) [any] (${doubted} | (a | an) (liar | fraud | malingerer | hypochondriac) | less (real | ill | \
          painful | valid))
    `,
    except: phrases`
      (making it up | made it up) (to | for | the | with)
    `,
    unless: ['condition', 'question']
  },
  'bad-as-it-is': {
    answers: ['empathy'],
    why: '"Cold comfort when you are curled up on the floor", "A rotten way to be woken, I grant you".',
    phrases: phrases`
      (cold | small | scant | little | no | poor) comfort (when | while) you
      (^ | which is | that is | it is | this is | (i | we) know (it | that | this) is) [probably | i know | only | of | such \
          | precious] (cold | small | scant | little | poor) comfort ($ | i know | now | at (night | three | this) | for (you | \
          (someone | anyone) who))
      ^ [such | what] [a | an] ${nasty} (way | hour | place | state) to (be [woken | in | told | left | living] | wake | spend \
          | start | end | live | find out | get the news)
      ((that | this | it) (is | was) | what) [such] a [truly | really | pretty] ${nasty} (way | hour | place | state) to (be \
          | wake | spend | start | end | live | find out)
      ^ [a | an | not a | not the] [<intensifier>] (${nasty} | awful | horrible | miserable | unpleasant | annoying | pleasant | \
          glamorous | dignified | comfortable) ..7 (i grant you | i will grant you | i will give you that)
    `,
    except: phrases`
      (way | place) to (be ..2 exposed | catch | spend money | spread | store)
    `,
    unless: ['condition', 'question']
  },
  'wears-out-carers': {
    answers: ['empathy'],
    why: '"It grinds parents to powder": a chore, and whom it wears out.',
    phrases: phrases`
      (grind~ | ground | wear~ | wore | worn | crush~ | break~ | broke | pound~ | reduce~ | beat~) (${worn} | people | anyone \
          | anybody | you | the (best | strongest | toughest) of us) [down | slowly | right] (to (powder | dust | pulp | rubble | \
          pieces | bits | shreds | tears | crumbs | a (pulp | shadow | frazzle | husk | thread) | the bone | rags) | into (dust | the ground | powder))
      (grind~ | wear~ | wore) ${worn} (down | out | thin | ragged)
    `,
    except: phrases`
      (break~ | grind~ | crush~ | pound~) ..2 (tablet~ | pill~)
    `,
    unless: ['condition', 'question']
  },
  'what-it-means': {
    answers: ['empathy'],
    why: '"I know what the van means to your livelihood", "Your heart must be in darkness", "The stress it has caused you".',
    phrases: phrases`
      (^ | and | but | because | since) (i | we) [do | both | all | really] know (what | how much) (the | your | that | this | \
          those | these) ..2 (mean~ | matter~ | count~) to (you | both of you | your (livelihood | family | life | independence \
          | household | freedom | pride | identity | income | work | living | <kin>) | a (family | household | person) like yours)
      your (heart | soul | spirit | home | house) must [now | still | all] (be | feel) [so | very | all | still] [in] (darkness | \
          heavy | dark | breaking | broken | pieces | bits | shreds | sore | aching | weary | raw | bruised | torn | low ($ | tonight | today | now | these))
      you [have] [both | all | really | truly | certainly | fairly | rather] [have] copped (the lot | it (all | badly | hard | rough | again | $) | a (hiding \
          | battering | hammering | beating | rough (trot | deal)) | the worst of | more than your)
      the [whole | great | terrible | extra | needless] (stress | worry | distress | upset | anxiety | heartache | anguish \
          | misery | sleepless nights) (it | this | that | these | they | all (this | of this) | (he | she | we | i)) (has \
          | have | must have) [clearly | already] (caused | brought | cost | given | put) [on] (you | your ..2)
      (conversation~ | discussion~ | talks | chats | goodbyes) (are | can be | is | feel | will always be) [always | never | so \
          | <intensifier>] (hard | tough | difficult | awkward | painful | uncomfortable) to (have | start | begin | hold | face | make)
      ^ ..6 (hard | difficult | impossible | tough | almost impossible) not to [ever] (have | get | feel | let | be | go) ..3 \
          (wobble~ | freak out | freak outs | freaked out | freaking out | meltdown~ | panicky | the jitters | butterflies | frazzled \
          | worn down | worried | scared | anxious | upset | bad days | down days | dark days)
      impossible not to (worry | panic | fear | blame)
      (hard | difficult | impossible | tough) not to (spiral | fret | dwell | despair | snap | cry | lose (heart | hope | patience) \
          | blame yourself | take (it | this | that) (personally | to heart) | compare [yourself] | beat yourself up | catastrophize)
    `,
    except: phrases`
      (sorry | apolog~) ..8 (distress | stress | worry | upset | anxiety) (it | this | that | we) may have
      ask ..3 what
    `,
    unless: ['condition', 'question']
  },
  'not-grave-yet-irksome': {
    answers: ['empathy'],
    why: '"It is not serious, although certainly an irritating one": reassurance that grants the bother.',
    phrases: phrases`
      (not | never) [a | an | at all | anything] (serious | dangerous | harmful | sinister | grave | worrying) [one | thing | problem \
          | condition | complaint | illness | disease] (although | though | even (though | if)) [it is | \
          it can be | this is] [is] [definitely | certainly | still | no less | undoubtedly | surely | of course | <intensifier>] [a | an] \
          [<intensifier>] (irritating | annoying | miserable | maddening | frustrating | wearing | tiresome | unpleasant | horrible | \
          infuriating | exhausting | embarrassing | (a | an | such a | a real) (nuisance | pest | pain | bother | irritation))
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
