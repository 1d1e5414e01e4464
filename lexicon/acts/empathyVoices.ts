import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {smallSlip} from './coldSorrow.ts'
import {lore} from './factsAtLarge.ts'
import {worstOfIllness} from './illnessAtLarge.ts'
import {bodilyFeeling, hardTask, inCompany, noSorrow, officeMatter} from './noEmpathy.ts'
import {sorryForHimself} from './nothingOfTheSort.ts'

/** Empathy as voiced messages have it: what nobody should bear, what it does to a person, staying, plain words. */
export const empathyVoices = {
  'nobody-should': {
    answers: ['empathy'],
    why: 'What nobody chooses, sees or should bear: "nobody signs up for that", "you should have been warned".',
    phrases: phrases`
      (nobody | no one | not one of us | none of us | no woman | no man) ..3 \
          (signs up | signed up | sees | thinks less | stands up | chooses | warned | believed | listened | mentions \
          | talks about | gets used to | can keep up | could keep up | begrudge~ | reproach~ | could have known \
          | understands | tells | sees the half)
      (nobody | no one | not one of us | none of us | no woman | no man) ..3 stopped to ask
      (nobody | no one) [here] will (rush | judge | think less | blame | laugh | push) (you | at you)
      nobody's (fault | idea of | business)
      you [both] should (not | never) have (had to | been told | been made | been left | been sent | to)
      you should have been (told | warned | heard | believed | asked | given | offered | listened | treated | spared)
      (more than | than) (any | most) [<intensifier>] (man | woman | person | child | people | family | mother \
          | father | parent) (should | could | ever | has to | is asked)
      (asks | takes | costs) (more | so much | a lot | a great deal) (of | from | out of | than) \
          (a person | anyone | people | you | most | any)
      not (in (anybody's | anyone's) ..1 (vows | board | plan | plans | contract | dreams | script \
          | job description) | any way to | what anyone)
      what happened to you
      (not | never) (to blame | your doing)
      could not have (known | prevented | stopped | done (anything | more) | seen)
      (failed | let down) you
      (did not | have not) fail
      only decision a
      (nothing | not a thing) (trivial | small | silly | minor | easy | simple | fun | nice | normal | fair | little) \
          about
    `,
    except: phrases`
      (nobody | no one) ..3 (sees | understands) (your (record~ | file~ | result~ | note~ | chart) | it (but | except))
      what happened to your
      nobody ..3 tells you to (stop | take)
      ${lore}
      ${officeMatter}
    `,
    unless: ['condition', 'question']
  },
  'its-own-illness': {
    answers: ['empathy'],
    why: 'A hardship named as a thing: "waiting is its own illness", "a sort of grief".',
    phrases: phrases`
      (its own | a sort of | a kind of | a strange sort of) [kind of | sort of | special | private | little] \
          (illness | injury | disease | grief | loneliness | widowhood | torture | torment | exhaustion | punishment \
          | hell | prison | heartbreak | fear | loss | mourning | pain | sadness | misery | bereavement | madness)
      a special kind of [kind of | sort of | special | private | little] \
          (illness | injury | disease | grief | loneliness | widowhood | torture | torment | exhaustion | punishment \
          | hell | prison | heartbreak | fear | loss | mourning | pain | sadness | misery | bereavement | madness)
      (a particular kind of | a form of) [kind of | sort of | special | private | little] \
          (illness | injury | disease | grief | loneliness | exhaustion | punishment | hell | prison | heartbreak \
          | fear | loss | mourning | pain | sadness | misery | bereavement | madness)
      (a particular kind of | a form of) [kind of | sort of] (widowhood | torture | torment)
      (a particular kind of | a form of) (special | private | little) (widowhood | torture | torment)
      (is | are | was) [also] [<intensifier>] (grief | mourning | a bereavement | an outrage | a disgrace \
          | an insult | an injury | a marathon | an achievement | a feat | a kick | a blow | an ordeal \
          | no joke | a full time job | a full day's)
      (was | is) no way to (learn | find out | hear | live | spend | get | be)
      (tough | tight | rotten | hard | horrible | awful | difficult | lousy) (spot | place) [to be [in]]
      rough landing
      (hard | tough | rough | rotten | awful | horrible | trying | heavy | dark | terrible | lonely | scary \
          | stressful | cruel | miserable | brutal) [old | few | couple of] \
          (winter | summer | season | week~ | month~ | year~ | night~ | stretch | patch | spell | news | time~ | day~ \
          | hours | road | run)
      (crap | crappy | shitty | lousy | wretched) [old | few | couple of] \
          (winter | summer | season | week~ | month~ | year~ | night~ | stretch | patch | spell | news | time~ | day~ \
          | hours | road | run)
      (sad | sore | heavy | bitter | cruel | brutal | rotten) news
      (saddest | loneliest | hardest | worst | cruelest) (line | thing | part | words | sentence | message) \
          [i | you | of | to | in]
      (lost | lose | losing) ..2 sleep (over | about | for)
      sleep you [have] lost
      took years off you
      (cut | split | tore | broke) (you | your heart) in two
      boil ..2 blood
      would make ..4 (swear | weep | cry | scream | crazy | mad | saint | bishop | angel)
      (lump in (my | the | your) throat | go~ to (bits | pieces) | went to (bits | pieces))
      hanging by [a] thread
      (carry~ | held | holding | hold) ..2 (whole | entire) (household | family | house | home | world)
      carry~ ..4 on your (back | shoulders | own)
      (sound~ | seem~) like (nobody | no one | everyone | you have been (carrying | holding | fighting)) 
      (great | good) deal (for | to (absorb | take | carry | process | bear))
      passed through [the] fire
      lands like
      knocked back
    `,
    except: phrases`
      (children | kids | people | men | women | teens | teenagers | adults | who | boys | girls | clients \
          | stigma) [often | may | can \
          | might | will | also | still | sometimes | usually] (have | having | has | had) a (rough | hard \
          | tough | bad | difficult) \
          time
      (when | whenever | if) you are having a hard time
      ${worstOfIllness}
      its own kind of (mole | cell~)
      (is | was) a kick ..2 (baby | from)
      (days when | log | diary | if | whether | someone | roommate) ..4 having a hard time
      ${hardTask}
    `,
    unless: ['condition', 'question']
  },
  'stays-with': {
    answers: ['empathy'],
    why: 'The writer stays: "we are not going anywhere", "I will stay your doctor", "you matter to us".',
    phrases: phrases`
      (not | nobody ..4) going anywhere
      (i | we) (will | shall) (stay | remain | be) your (doctor | nurse | midwife | team)
      (i | we) (will | shall | can | would) (carry | bear | hold | share | keep you company) ..4 \
          (with you | in it | from here | together)
      (will | shall | would) not let (you | u) (drop | fall | down | slip | go through | face)
      not let go of your hand
      (in the room | there | waiting | right there) with you on
      (i | we) will be there when you
      (got | have got) (u | you) $
      you matter to (us | me)
      (matters | matter) to (me | us) that you
      (have not | never | not) forgotten (that you | what you | how you | your)
      (i | we) heard (what you said | you loud | every word)
      (you | it) (were | was | has been | have been) [truly | really] heard
      (im | i am | we are) here (if it gets | when it gets | for the next | for the hard | whenever it)
      (hard | bad | rough | dark) days (too | as well)
      not have to white knuckle
      (moan | shout | cry | rant | vent | swear) (at | to) (me | us)
      go gently
    `,
    except: phrases`
      (reason | right | excuse | call) to (moan | shout | rant | swear) at
      (will | shall) not let you (drive | go home | eat | leave)
    `,
    unless: ['condition', 'question']
  },
  'wonders-how-you-cope': {
    answers: ['empathy'],
    why: '"I don\'t know how you do it", "you keep showing up": admiration for coping.',
    phrases: phrases`
      not know how you (do | are | manage | cope | keep | stay | have | both | did | get)
      you keep (showing | turning | going | putting one | trying | fighting | at it | getting up | smiling)
      (one foot in front | putting one foot)
      (bravely | courageously | heroically | stoically | valiantly | stamina | fortitude | stoicism | steadfast)
      (you | u) (really | do | did) try [mama | madam | sir | o | well]
      (not everybody | not everyone | few people | hardly anyone | not many) (can | could | would | manages)
      you have earned (some | a | that | your | every)
      you have [every] (grounds | cause | reason enough)
      you have held (that | this | the | your | it)
      here you are still
      says a (good deal | lot) about you
      (cracking | smashing | wonderful | brilliant | fab | ace | super) (mum | mom | dad | mother | father | nan)
      (well done | bravo | respect) for (asking for help | getting through | facing | coming in | telling)
      ^ respect
      (i | we) do not envy you
    `,
    except: phrases`
      (i | we) do not know how you (get | keep) ..3 (medicine~ | tablet~ | supply)
      (please | must | should | if) you keep
      you keep (going to | trying to) 
      not know how you (take | use)
    `,
    unless: ['condition', 'question']
  },
  'lets-it-be-felt': {
    answers: ['empathy'],
    why: 'Leave to feel it: "however you feel is allowed", "be angry if you need to", "you needn\'t be a hero".',
    phrases: phrases`
      (whatever | however) you [may | might] (feel | felt | are feeling)
      (feeling~ | be | feel | cry | tears | hating | hate | grieving | it hurts and it) ..6 (is | are) allowed
      allowed to hurt
      (be | feel) <felt-state> if you (need | want | like)
      (not wonder | hardly wonder) (you | that | at)
      (odd | strange | surprised | surprising | unusual | inhuman | unnatural) if you \
          (were not | did not | had not | are not | do not)
      (need not | do not need to | do not have to | no need to) be [a] \
          (brave | strong | hero | fine | cheerful | polite)
      (need not | do not need to | do not have to | no need to) put on
      (quit | stop | no more | enough) (apologizing | saying sorry | blaming | beating)
      (nothing | no need | no reason) to (apologize | be sorry) 
      (your | this | that) (anger | fear | frustration | tears | guilt | grief | worry | rage) ..6 \
          (is | are | was | were) (fair | justified | deserved | earned | not deserved | allowed | nothing)
      not deserved
      (everyone | everybody) (feels (so | it | that | this | the same | like that) | (has | gets) like that)
      <felt-thing> ..8 (everyone | everybody) (has | gets) (it | that | this | them)
      (nobody | no one | not a topic) ..10 (everyone | everybody) (has | gets) (it | that | this | them)
      even (grown | big | strong | tough | doctors | nurses | surgeons | adults | soldiers | the bravest) ..2 \
          (dread | cry | cries | get | go | feel | panic | struggle | shake | weep)
      (plenty | lots | many | most) of [new | young | good] <people-like-you> ..4 \
          (sit | suffer | hide | wonder | weep | break | lose | hit | reach | go gray | carry | are embarrassed \
          | end up)
      (plenty | lots | many | most) of (other | our | my) <people-like-you> ..4 \
          (sit | suffer | hide | wonder | weep | break | lose | hit | reach | go gray | carry | are embarrassed \
          | end up)
      (many | most) [new | young | good | other] <people-like-you> ..4 (weep | suffer in | cry | blame)
      (everyone | everybody) ..8 (has | have) (stood | sat | lain | walked | cried | asked | felt | done | been) \
          (where | there | that | here)
      every [single] <person-like-you> ..8 (has | have) (stood | sat | lain | walked | cried | asked | felt | done \
          | been) (where | there | that | here)
      where (you are | you have been) (now | right now | sitting | standing | tonight)
      (decent | ordinary | fine | grand | excellent) company
      (hardly | not) alone (at | in | with | there)
      (so | very) common for <people-like-you> to feel
      it is [also] [<intensifier>] common to feel
      (ok | okay | alright | fine | normal) to feel
      you have (fear | tension | so much on you | too much on you)
      put down that
    `,
    except: phrases`
      (not | hardly) alone in the (appointment | room | house | ward | clinic)
      not alone with (the | your) (machine | child | baby)
      to feel [<intensifier>] (tired | sleepy | sore | better | well | fine | dizzy | nothing | relief | worse | sick \
          | some | a | bloated | crampy)
      (if | when) you (feel | are feeling)
      (however | whatever) you (feel | are feeling) (well | ill | fine | able)
      ${bodilyFeeling}
      ${inCompany}
    `,
    unless: ['question']
  },
  'grieves-with': {
    answers: ['empathy'],
    why: 'Mourning with the family, and being the one who brings bad news.',
    phrases: phrases`
      (he | she | they) will be [<intensifier>] missed
      (we | i) will [all] miss (him | her | them)
      (you | she | he | they) loved (you | her | him | them) (well | so | very | dearly)
      (in sorrow | with [much | deep | deepest | full | all my | our] sympathy | full sympathy | feeling for you)
      (much | deepest | full | heartfelt | every) sympathy
      (so | very | truly | deeply | terribly | really) sorry to (tell | bring | be the | have to | give | share)
      (that | so | very) sorry
      (its | it) messenger
      (pains | pained) (me | us)
      (anniversary | birthday | due date | first christmas) ..8 (gently | softly | hard | thinking of | without)
      (tomorrow | today | sunday | friday | this week) is the anniversary
      (console | comfort) you
      (you | u) buried your
      (i | we) hate (to do this | that it | this for | it for)
      i wish i (could give | could soften | could tell | could change | could offer | had a magic) ..6 \
          (better | happier | different | soften | wand | outcome | otherwise | news)
      (a bit | a little) much (is not it | isnt it | all | to)
      (that | it | this | it is) [is] (heavy | rubbish | pants | grim | a bore | crap | rotten | mean | shite | naff \
          | feral | cooked | brutal) [man | mate | bro | pal | news | stuff] $
      ^ grim $
      (sux | sucks) [about | that]
      (bloody | rotten | blasted | wretched | stupid) (shingles | gout | migraine~ | cancer | thing | disease \
          | illness | kidney stones | cough | back | knee~ | chemo)
      what a (disappointment | strain | heartache | heartbreak | stinker | wait | loss | worry | sorrow | burden)
      (feel | feels) [it] (for | with) (you | u)
      i [<softener>] [do] feel (for | with) (you | u | your | them both)
      don tire (you | u)
      (no | nuh) be small
      copping it
      (gey | fair) (hard | sair | sore)
    `,
    except: phrases`
      sorry to (tell | bring) you ..3 (closed | moving | late | fully booked)
      (feel | feels) (for | with) your (fingers | hand)
      feel for (a | the | any | lump~)
      that sorry (for | about) the
      ${sorryForHimself}
      ${noSorrow}
      ${smallSlip}
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
