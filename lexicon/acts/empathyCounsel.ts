import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** How a place in life is for the one who stands in it. */
const hard = phrases`(tricky | difficult | tough | hard | painful | awkward | delicate | complicated \
    | confusing | stressful \
    | impossible | lonely | sad | terrible | horrible | awful | heartbreaking | scary | frightening | unfair \
    | vulnerable \
    | precarious | messy | rough | upsetting | distressing | frustrating | challenging | trying | agonizing \
    | overwhelming \
    | unenviable | uncomfortable | miserable)`

/** What lies in the way, seen as a place. */
const situation = phrases`(situation | predicament | dilemma | bind | crossroads | state of affairs | circumstances \
    | set of circumstances)`

const someHard = phrases`(a | an | such a | such an | quite a | one | some | really) [very | really | truly \
    | extremely \
    | incredibly | pretty | so | terribly | rather | horribly | <intensifier>] ${hard} [and ..1 ${hard}]`

/** What somebody is praised for, when strangers praise a character. */
const good = phrases`(<good-kind> | patient | gentle | honest | thoughtful | kind | compassionate | sensitive \
    | attentive | concerned | supportive \
    | insightful | resilient | intelligent | empathetic | conscientious | responsible | mature | warm | lovely \
    | generous \
    | courageous | beautiful | decent | bright | perceptive | committed | dedicated)`

const role = phrases`(<family-role> | partner | friend | spouse | teenager | teen | young (man | woman | lady \
    | person \
    | adult) | soul | human being | grandmother | grandfather | stepmother | stepfather | stepmom | stepdad \
    | stepparent \
    | individual | mommy | parents | couple | people)`

/** How much of a good quality there is. */
const muchOf = phrases`(a lot of | a great deal of | great | real | remarkable | tremendous | considerable \
    | such | so much \
    | true | wonderful | impressive | incredible | enormous | a high level of | a good deal of | some real)`

const quality = phrases`(insight | self awareness | maturity | compassion | wisdom | empathy | inner strength \
    | strength \
    | courage | bravery | resilience | humility | integrity | self reflection | determination | thoughtfulness)`

const admirable = phrases`(impressive | admirable | commendable | remarkable | inspiring | touching \
    | praiseworthy | laudable)`

/** What a counsellor tells a stranger: where the one stands, what shows in the letter, what speaks well of them. */
export const empathyCounsel = {
  'hard-place': {
    answers: ['empathy'],
    why: '"You are in a very tricky spot", "What a painful position to be in": how it is to stand there.',
    phrases: phrases`
      what (a | an) [very | really | truly | extremely | incredibly | such | so] ${hard} [and ..1 ${hard}] (place \
          | position | spot | ${situation}) (to \
          | for (you | any | anyone | a | your) | you | that | $ | and)
      what (a | an) (place | position | spot | corner | fix | jam | ${situation}) [for ..3] to (be \
          | find yourself | have to be \
          | be (put | stuck | left | caught | backed | landed)) [in | into] ($ | and | as | with | right now \
          | when | between)
      what (a | an) (bind | fix | jam | corner | predicament | dilemma) (you are in | this is for you | to land in)
      (put | puts | leaves | left | placed | landed) (you | you both | you all) in ${someHard} (spot | place \
          | position \
          | ${situation})
      you (were | have been | have) [been] (put | placed | left | landed | caught) in ${someHard} (spot | place \
          | position \
          | ${situation})
      you (are | find yourself | have been | seem to be | appear to be | must be) [certainly | really | clearly \
          | both \
          | now | put | caught | stuck | definitely | obviously | indeed | all | also] (in | at \
          | facing) ${someHard} (spot \
          | place | position | ${situation})
      (this | that | it) (is | sounds like | seems like | must be | has to be | feels like) [certainly | clearly \
          | really | indeed | truly | obviously | definitely | always | also] ${someHard} (spot | place | position) \
          (to be | to find yourself | you (are | find | have) | for (you | any <kin> | anyone | any ..1 to be))
      (this | that | it) (is | sounds like | seems like | must be | has to be | feels like) [certainly | clearly \
          | really | indeed | truly | obviously | definitely | always | also] ${someHard} ${situation} ($ | to be in \
          | to find yourself | you (are | find) | for (you | any <kin> | anyone | everyone | all of you))
      stuff of nightmares
      your (situation | position | story | path | road) (is | sounds like | seems) [certainly | indeed \
          | clearly] [such] (a | an) \
          [<intensifier> | very | really] (difficult | hard | tough | painful | heavy | sad | lonely | heartbreaking \
          | stressful | tricky) one
      yours (is | sounds like | seems) [certainly | indeed | clearly] ${someHard} (spot | place | position \
          | ${situation})
      (building | rebuilding | starting | beginning | maintaining | navigating | blending | leaving | ending \
          | repairing \
          | rebuilding) (a | your | the | trust | families | two | that | any) ..9 (is | can be) [always \
          | never | also \
          | often] [<intensifier>] (tricky | hard | difficult | not easy | easy task | painful | tough | challenging)
      being (torn | caught | stuck | pulled) between ..8 (is | hurts | must be)
    `,
    except: phrases`
      (if | when | once | whenever | in case) you (are | find yourself)
      (say~ | tell | told | think~) [me | us | him | her] [that] you are
      (belt | brace | technician | tech | mask | chair | pillow | bed | table | boot | cast | sling | splint \
          | desk | bike \
          | saddle) ..2 (put | puts | leaves | left | placed) you
      position [..2] (for (the | an | your) ..2 (scan | x-ray | picture~ | exam | film | image~ | test) \
          | on the (table \
          | bed | couch))
      what a place to be (right now | $ | and | as | with | when)
      (spot | place | position) to (reach | inject | hold | lie | sit | clean | scratch | get (at | to) | park \
          | access \
          | treat | stitch | bandage | apply | shave | wash | massage | see | film | numb | operate | biopsy)
      (spot | place | position) (for (the | a) (scan | test | exam | baby | needle | injection | camera | drip \
          | drain \
          | patch | catheter | surgeon | biopsy) | during)
      situation (for (the | a | our) (lab | insurer | pharmacy | office | clinic))
      (building | rebuilding | maintaining | repairing) (a | your | the) ..2 (muscle | bone | strength | tooth \
          | teeth \
          | valve | tendon | ligament | weight | habit | file | website | list)
      starting (a | the | your) ..2 (medicine | medication | dose | <medicine> | tablet~ | drug)
    `,
    unless: ['condition', 'question', 'negation']
  },
  'told-by-the-letter': {
    answers: ['empathy'],
    why: '"You are obviously hurting", "Your pain comes through in every line", "I can tell how much you love her".',
    phrases: phrases`
      you are [so] (obviously | clearly | plainly | evidently | understandably | certainly) [and ..1] [still | both] \
          [in] [<intensifier>] (hurting | suffering | struggling | grieving | hurt | in (pain | a lot of pain \
              | such pain \
          | so much pain | great pain | distress | turmoil) | torn | <felt-state>)
      you are [both | still | really | so] hurting ($ | and | so | too | inside | deeply | right now | over | about \
          | because (he | she | they | you | of what))
      i can (tell | see | hear | sense) [that | from (your | what) ..3 | how (much | deeply | dearly)] you [really \
          | truly | both | still | clearly] [deeply] (love | care (about | for | deeply | so | a lot | very) | miss \
          | long for | are hurting | ache)
      your (pain | hurt | sadness | grief | sorrow | anguish | heartache | frustration | love | loneliness | despair \
          | anger | confusion | fear) [really | clearly] (comes | came | come | shines | shone) [right | so clearly \
          | clearly] through
      your (pain | hurt | sadness | grief | sorrow | anguish | heartache | frustration | love | loneliness | despair \
          | confusion) [for ..3 | as ..3] (is | are) [so | very | quite | clearly] (evident | palpable \
          | obvious | clear \
          | plain to see)
      (the | this | that | such | so much) [kind of | sense of] (helplessness | loneliness | hopelessness | grief \
          | heartache | sorrow | pain | hurt | fear | uncertainty | anguish | betrayal | responsibility \
          | sadness) ..6 \
          (is | are | was) [simply | just | almost | all] (too much | more than [any | one | a | most] (person \
              | one | you \
          | people | anyone | child)) [for (you | one | anyone | anybody | a) ..2] (to (bear | carry | take \
          | hold | face | handle \
          | know | manage | cope) | can (bear | carry | take | hold) | should)
      you [both | just | still] (want | wanted | long | longed) ..3 to be (loved | heard | understood \
          | accepted | believed \
          | wanted | chosen | cherished | held) (by (him | her | them | your <kin> | someone) ..2 (and | but) \
          | and (it \
          | that) hurts | and (he | she | they))
      it is [so | very | quite | also] (clear | obvious | evident | plain \
          | apparent) [to me] [from ..5] that you [really | truly \
          | both | still | deeply] (love | care (about | for | deeply) | miss | fear | want the best \
          | are [still] [<intensifier>] \
          (hurting | suffering | struggling | in pain | <felt-state>) | have been (through | hurt | carrying))
      (this | that | it | all of this) (is | has been | must be | must have been) (eating (at | away at) \
          | gnawing at | weighing on \
          | tearing (at | apart) | tormenting) you
      there is [so much | a lot of | such | real | great | deep] (pain | hurt | sorrow | sadness | grief \
          | longing | love \
          | fear) in what you (have written | wrote | describe | shared | say)
      what (he | she | they | your <kin> | this man | this woman) did to you (was | is) [so | very | not \
          | never | simply | just \
          | deeply] (wrong | okay | ok | right | cruel | terrible | horrible | unforgivable | abuse | abusive \
          | a crime | your fault)
      what (he | she | they | your <kin>) did (was | is) not your fault
      (more | heavier | harder) than (any | a | most) ..3 (should | ought to) [ever] (have to | carry | bear \
          | face | endure)
    `,
    except: phrases`
      you miss (a | an | one | two | three | <number> | some | your | several | doses) ..1 (dose~ | tablet~ \
          | pill~ | day~ | \
          appointment~ | visit~ | injection~)
      care for (your | the) ..1 (<body-part> | teeth | skin | wound | stoma | line | catheter | dressing | cast \
          | brace)
      (clear | obvious | evident) (from the (test | scan | exam | x ray | assessment | interview | chart) | of the)
      suffering from (a | an | the | <symptom> | <mild-condition> | <serious-diagnosis>)
      (if | when | where | whether | that | why | while | until) you are [still] hurting
      (show~ | tell | say to | let) ..4 you are ..1 hurting
      you are (clearly | plainly | obviously | evidently | certainly) [not] [<intensifier>] (alert | confused \
          | lost on \
          | stressed about | better | tired because)
    `,
    unless: ['condition', 'question', 'negation']
  },
  'speaks-well-of-you': {
    answers: ['empathy'],
    why: '"The fact that you ask shows how much you care", "It takes a strong person to admit that", "to your credit".',
    phrases: phrases`
      fact that you ..11 (says | shows | tells | proves | speaks | demonstrates | suggests) ..6 (good about you \
          | a lot \
          about you | much about you | about your (character | strength | heart | commitment | resilience) \
              | you [really \
          | truly | do] care | how (much | deeply) you (care | love) | how (strong | brave | far) | strength \
          | courage \
          | volumes | you are [a | an | such a | already] [<intensifier>] (${good} | stronger | braver))
      (says | say | shows | speaks | tells me | speak) (a lot | a great deal | so much | volumes \
          | something good | something \
          lovely) about (you ($ | and | as | that) | your (character | strength | heart | courage | love | commitment \
          | resilience) | who you are | the (kind | sort) of (person | <family-role>) | the <family-role> you are \
          | how (much | deeply | strong))
      (takes | took) (a | an) [very | really | truly | especially] (strong | brave | big | courageous | mature \
          | humble) (person | man | woman | individual | parent | mother | father | soul | heart) to
      (shows | showed | shown | showing | demonstrates | reflects) ${muchOf} [<intensifier>] ${quality}
      you (have | show | have shown | are showing | demonstrate | possess) [already | clearly | obviously | certainly \
          | really] ${muchOf} (insight | self awareness | maturity | compassion | wisdom | empathy | inner strength)
      your [own] (willingness | ability | capacity | desire | determination | readiness | commitment \
          | wish) (to | for) \
          ..12 (is | are | speaks) [really | truly | so | very | itself | both] [very] (${admirable} | volumes \
              | a [real \
          | great | wonderful | true] (strength | gift))
      your (self awareness | insight | honesty | openness | compassion | kindness | devotion | love | concern \
          | dedication \
          | loyalty | courage) [to ..2 | about ..3 | for ..3] (is | are) [really | truly | so | very | itself] [very] \
          (${admirable} | a [real | great | wonderful | true] (strength | gift))
      (most | many | few | not many) (people | men | women | of us | adults) (never | do not | would not \
          | ever) [even] (find | have \
          | muster | have had) the (courage | strength | insight | honesty)
      you (deserve | have earned | should take | should get | can take | ought to take) [a lot of | much \
          | great | real \
          | some | full | huge | a great deal of] credit ($ | for | and)
      (that is | this is | it is | which is | is) [very much | greatly | all | really] to your (credit \
          | great credit) \
          (that you | how | and | $)
      [it is | i find it | i think it is | think that it is] [really | truly | so | very \
          | quite] ${admirable} that you \
          [are | have | both | still]
      (wonderful | great | beautiful | lovely | awesome | amazing) that you (want | are trying | are willing \
          | are committed \
          | are determined | chose | have chosen | decided | have decided) to (apologize | be a (better | good) \
          | break the \
          | work (on | through) (this | your | yourself | it | things) | heal | change | repair | get (better | well \
          | sober) | do better | face | save your | make (things | it) right | take responsibility)
      you have [already | clearly | obviously | both] (done | put in) (a lot | a great deal | so much | lots \
          | plenty) of \
          (hard work | work on yourself | healing | soul searching | growing | good work | reflecting | reflection \
          | inner work)
      you have [already | clearly | obviously] (given | put) (this | it) (a lot of | much | so much | a great deal \
          of) (thought | reflection)
      you are (clearly | obviously | plainly | evidently | certainly | truly | undoubtedly | without a doubt) [a | an \
          | such a] [<intensifier>] ${good} [and ..1 ${good}] ${role}
      you (sound | seem | come across | strike me) [to me] [like | as | to be | to me] [a | an \
          | such a] [<intensifier>] \
          ${good} [and ..1 ${good}] ${role}
    `,
    except: phrases`
      (his | her | their) ..4 (says | say | shows | speaks) ..3 about
      (he | she | they | who | him | her) [also | really | never | rarely] (shows | showed | shown | showing \
          | demonstrates) ..2 ${quality}
      (study | research | evidence | scan | test | data | report) (shows | showed)
      strength (on (the | a | your) | of (the | your) | in (the | your) (arm | leg | grip | muscle~ | heart | hand~))
      credit (card | note | for (the | your | a | that) ..1 (payment | overpayment | balance | copay | visit \
          | class | course | deposit \
          | return~ | hours | kit | unused) | toward | on your (account | bill | statement))
      (has | have | had) (strength | reserve)
      (is | are) the first (strength | gift)
      fact that you ..9 (says | shows | proves | suggests) ..2 (he | she | they)
      takes a (big | special) (person | heart) to the
      (person | man | woman) to (lift | hold (it | the | him | her | a) | move (it | the | him | her | a) \
          | open (the | it) \
          | push | pull | turn | bend | shift | carry (the | it | a (box | bag | child)))
      hard work (on (the | a) (deck | house | roof | garden | car | yard | farm | boat | fence | bike | field) \
          | in (the | a) \
          (garden | yard | field~ | gym | kitchen | shed | house))
    `,
    unless: ['condition', 'question', 'negation']
  },
  'nothing-strange-in-you': {
    answers: ['empathy'],
    why: '"You are certainly not weird for having these thoughts", "It is normal for you to be scared after that".',
    phrases: phrases`
      you are not [a] (freak | monster | weird | strange | abnormal | crazy | damaged | defective | unlovable \
          | wrong | evil | bad \
          person | needy | dumb) (for (feeling | having | wanting | thinking | being | loving | missing \
              | needing | still \
          | not | hating | staying | wishing))
      you are (certainly | definitely | absolutely | really | by no means | most certainly | surely) not [a \
          | an] (freak \
          | monster | weird | strange | abnormal | crazy | damaged | defective | unlovable | evil | bad person | needy)
      nightmares (after | coming | following | in) ..9 (makes sense | complete sense | perfect sense | sane \
          | common | normal \
          | natural)
      (is | seems) [only | perfectly | quite | very | completely | totally | so | absolutely | entirely \
          | certainly] (normal | natural | okay | ok | human | understandable | common | not unusual | not uncommon \
          | not strange) for you to (be [<intensifier>] <felt-state> | feel | want | miss | question | grieve | hate \
          | love | worry | wonder | doubt | fear | long)
      (not unusual | not uncommon | normal | natural | common | understandable | human) [at all] to (feel \
          | think | react) (the \
          way | as) [that] you (do | are | did | have)
    `,
    except: phrases`
      (if | whether | when) (it | you)
      for you to feel (the | it | your | no | nothing | little)
      for you to feel [a little | some | mild | more | a bit] (sore | dizzy | sick | tired | pain | sleepy | drowsy)
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
