import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {officeMatter} from './noEmpathy.ts'

/** A child that was expected, or lived a short while. */
const littleOne = phrases`(little (girl | boy | one | man) | daughter | son | baby | babies | child | children \
    | twins | pregnancy | angel | bairn | bean | boy | girl)`

/** Nerves before something feared. */
const nerves = phrases`(butterflies | stage fright | scanxiety | trepidation | pre op nerves | collywobbles | \
    heebie jeebies)`

/** Loss without a body, blame without a fault, pain that nobody sees, and what words cannot do. */
export const empathyComfort = {
  'child-that-mattered': {
    answers: ['empathy'],
    why: '"Your daughter was real", "A loss at six weeks is still a loss": a short life is granted its mourning.',
    phrases: phrases`
      you [have | both | two] [both] lost (a | the | your | all the | that | your whole) [whole | entire \
          | shared] (dream~ | hope~ | plans | tomorrow~ | future ($ | with | and | together | that | you | for))
      your ${littleOne} (mattered | existed | counted ($ | too | and | every) | (was | were | is | are) [so | \
          very | much | deeply \
          | truly | already] (real | loved | wanted | cherished | longed for | wished for))
      (baby | pregnancy | child) lost (at | after | in | before) ..3 is [still | also | always \
          | no less] a [real] (baby | child | loss | death)
      ((loss | miscarriage | stillbirth) (at | after | before) | (miscarriage | stillbirth) in | loss in \
          (pregnancy | early | the (first | second) | week)) ..4 is [still | also | always \
          | no less] a [real | true | great] (loss | grief | bereavement | death)
      [even] ..4 (leave~ | left) [behind] (an | such an | a) ((empty | aching | gaping) (place | chair | cradle | \
          void) | aching (space | room | hole))
      [even] ..4 (leave~ | left) [behind] (an | such an | a) (empty | gaping) (space | room | hole) in [your | \
          both your | the | so many | all our] (heart~ | life | lives | family | home | house | world | arms)
      (dream~ | hope~ | plans) (for | with) (this | your | the | that) ${littleOne} ..6 (gone | lost | died \
          | grieve | mourning | mourned | grieving)
      (that | this | it | they | which) (need~ | deserve~) [to be] [time for] (mourning | grieving | mourned \
          | grieved)
      (no matter how | however) (short | small | early | tiny | brief) ((her | his | its | their) (life | time | \
          stay | heart) | the life)
    `,
    except: phrases`
      your ${littleOne} (was | were | is | are) [very | much] wanted (in | at | back | by | for (the | a))
    `,
    unless: ['condition', 'question']
  },
  'nothing-caused-it': {
    answers: ['empathy'],
    why: '"Nothing you ate brought this on", "You made the best decision with what you knew": blame is taken away.',
    phrases: phrases`
      nothing [that] you [have | had | both] (did | do | done | ate | eat | eaten | lifted | thought | said \
          | took | drank | felt | wore | planned | missed | could have) ..6 (brought ..3 on | bring ..3 on \
          | led to | caused | cause | triggered | gave (her | him | you | it) | made (this | it | her | him) \
          | set (it | this) off | would have (changed | prevented | saved | stopped))
      (nothing | none) of yours (brought ..3 on | led to | caused | made | set (it | this) off)
      no ..8 of yours (brought ..3 on | brought on | led to | caused | made | set (it | this) off)
      (nobody's | no one's) fault
      you (made | took | chose | did | picked | gave) the (best | right | kindest | only \
          | wisest) [possible] [decision | choice | call | thing | one | you could] (with | on | given | from \
          | for) (what | the (facts | information | knowledge) | all) ..1 you (knew | had | were)
      you (did | chose | decided | acted | gave | tried) the best (that you | you) (could | knew)
      you (have | had) [always] (given | done) ..2 the (best | very best | finest) [of] (care | love | home \
          | life | chance)
      you (gave | have given | give) (her | him | them | it | your <kin> | your <pet>) (the | all the \
          | every) [very] (best | finest | love | chance | comfort | care)
          `,
    except: phrases`
          best you could (on | in | at) (the | our | your) ..1 (test | treadmill | bike | exam | machine | walk)
          (delay~ | medicine~ | tablet~ | payment~ | booking) of yours
          changed the (result~ | test | reading | scan | number~)
          given it the best chance
          ${officeMatter}
          `,
    unless: ['condition', 'question']
  },
  'unseen-by-others': {
    answers: ['empathy'],
    why: '"You look fine, so people have no clue what it costs you": the trouble is believed though it does not show.',
    phrases: phrases`
      (no | not a) (clue | idea | notion | inkling) (what | how much) (it | this | that | each day | every day \
          | a day | getting | ..3) (cost~ | take~ | hurt~ | demand~) (you | of you | out of you | from you)
      you look (fine | well | okay | ok | normal | healthy | great) ..6 (people | nobody | no one \
          | hardly (anyone | anybody) | others | everyone | few) ..6 (cost~ | clue | guess | allowance~ \
          | understand~ | realize~ | pain | suffer~ | idea | believe~)
      (people | outsiders | others | strangers | friends | colleagues | everyone | the world) [only \
          | just] see~ ..8 (not the | but not | and not | no idea | no clue) ..3 (pain | cost~ | struggle \
          | effort | tears | fear | behind | underneath | beneath | exhaustion | nights)
      (nobody | no one | hardly (anyone | anybody) | few (people | ever)) (makes | make | made) [any] allowances \
          ($ | for (you | that | it | pain | grief | what | how | illness))
      (nobody | no one) [here | at this (clinic | practice)] (thinks | believes | suspects | says | is saying \
          | would (think | say)) ..1 you are (exaggerating | imagining | lying | faking | making (it | this) up \
          | a (fraud | nuisance | bother | time waster | hypochondriac) | wasting (time | our | my | anyone's) | \
          being (difficult | dramatic | silly | weak | lazy | a | over) | malingering)
      (i | we) (do not | never | have never | did not) (doubt | doubted) (you (for | $ \
          | and | at all | one | or) | your (pain | word | account | symptoms | story) | that (it | you) [are] \
          (hurt~ | suffer~ | is real))
          (i | we) (do not | never | have never | did not) (question | questioned) (your (pain | word | story | \
          suffering) | that you [are] (hurt~ | suffer~) | that it is real)
      you are (not | no | never) [a] (time waster~ | time-waster~ | timewaster | malingerer | fraud | whiner \
          | complainer | attention seeker | moaner | fusspot)
      what (each | every) (day | step | hour | night | smile) (cost~ | take~ | demand~) [from | of | out of] you
    `,
    except: phrases`
      doubt you (can | could | will | would | have | need | are)
      (i | we) have (no | not a) (idea | clue | notion | inkling) (what | how much) ..3 cost~ you (with | on | as \
          | in | at)
      cost~ you (on | in) the (private | public | ward)
      (bill~ | invoice~ | statement) ..1 (show~ | list~ | say~) what
    `,
    unless: ['condition', 'question']
  },
  'only-human-nerves': {
    answers: ['empathy'],
    why: '"Butterflies come with being human", "Hardly anyone sleeps before this": nerves are everybody\'s.',
    phrases: phrases`
      ${nerves} [before | ahead of | about | at | on | around | during] ..4 (are | is | come | comes) ..2 (human | \
          part of | natural | normal | universal | everybody's | everyone's | nothing (odd | strange | unusual))
      ^ nerves (are | come) ..2 (human | natural | part of (it | this | the deal) | universal | everybody's | \
          everyone's)
      (nerves | jitters | cold feet | the shakes | wobbles | sweaty palms) (before | ahead of | about) ..4 (are | \
          is | come | comes) ..2 (human | part of | natural | normal | universal | everybody's | everyone's \
          | nothing (odd | strange | unusual))
      (it | that | this | all of it | nerves | worry | worries | worrying | fear~ | grief | tears | guilt | \
          <felt-noun>) [all] (come | comes) with the territory
      (come | comes) with (being human | having a (heart | pulse) | caring | loving ..2)
      (hardly | barely | scarcely | almost | practically) (anyone | anybody | nobody | no one \
          | a soul) [here] (sleeps | slept | rests | walks into | goes into | faces | enters | strolls) ..6 (the \
          night | before | calm | calmly | well | relaxed | unafraid | easily | soundly | without (fear | nerves | \
          a flutter))
          (hardly | barely | scarcely | almost | practically) (anyone | anybody | nobody | no one | a soul) [here] \
          (eats | sits | lies) ..6 (the night before | calm | calmly | well | relaxed | unafraid \
          | easily | soundly | without (fear | nerves | a flutter))
      (most | half | many | <number> | nine | eight | seven | six) (out of | in) (ten | <number> | five | four \
          | three) [of] [my | our | the] <people-like-you> ..3 ((tell (me | us) | admit | confess) ..5 \
          (<felt-state> | <felt-noun> | the same | cry | crying) | dread \
          | worry | fear | hate | cry | feel (nervous | anxious | afraid | scared | the same) | are (nervous \
          | anxious | afraid | scared | terrified))
      (only | just) (a | someone made of) (robot | machine | statue | stone | saint) would not
    `,
    unless: ['condition', 'question']
  },
  'moved-by-you': {
    answers: ['empathy'],
    why: '"Your message brought a lump to my throat", "Your pain is my pain": the writer is touched.',
    phrases: phrases`
      your (pain | grief | sorrow | loss | burden | sadness) is (my | our) [own] (pain | grief | sorrow | loss \
          | burden | sadness)
      heavy heart ..2 (i | we) [have | just] (read | hear | heard | learn | learned | got | received | saw \
          | write to you | opened)
      (i | we) (read | heard | learned | received | opened) ..8 with (a | such a | the) heavy heart
      (your | this | that | the) (message | letter | note | words | email | story | question | news \
          | photo~) [has | have | really | have really | about <kin>] ((brought | put | left) ..2 (lump | tear~) | \
          (moved | touched) (me | us) ($ | deeply | very | so | to | more | and | all) | left (me | us) (in tears \
          | speechless | with (tears | a (lump | heavy))))
      (your | this | that | the) (message | letter | note | words | email | story | question | news) [has \
          | have | really] (made | had) (me | us) [almost | nearly] (cry | weep | tear up | well up \
          | stop and breathe | ache | in tears)
      (i | we) (was | were | am | are) [nearly | almost | quite] moved to tears
      not [to] be [deeply] (moved | touched) by (your | this | that | what | how)
      (i | we) (am | are) [<intensifier> | deeply] (touched | moved | humbled) by (how | the way | what you)
      (i | we) (am | are) [<intensifier> | deeply] struck by (how ..1 you | the way you | all you)
      (take | need) a heart of stone
    `,
    except: phrases`
      by how (thoughtfully | kindly | nicely | warmly | clearly | well) you (put | wrote | write | said | phrased)
      (brought | put | left | touched) me (a | the) (form | card | gift)
      (brought | left | put) ..2 tear~ (in | of) (your | the) <body-part>
    `,
    unless: ['condition', 'question']
  },
  'words-fall-short': {
    answers: ['empathy'],
    why: '"Words are poor comfort just now": consolation that knows how little it can do.',
    phrases: phrases`
      (no | my | our | mere | kind | these | ^ | know | and | but | that) words [here | alone] (do not | cannot \
          | can not | will not | can | could | will | would | are | is | feel | seem | fall | fail \
          | ring) [really | only | such | a] (help~ | comfort | enough | poor | small | short | me | us \
          | hollow | empty | fix | heal | thin | useless | take | cold | undo | ease | make | change | nothing)
      nothing [that] (i | we | anyone | anybody) (say~ | write~ | can say | could say | type | can write | could \
          write | tell you) ..2 (make~ | take~ | change~ (what (happened | you | is | has) | how | that | it $ | \
          this $) | ease~ | undo~ | fix~ | help~ | bring~ | lessen~ \
          | soften~)
    `,
    except: phrases`
      ^ [kind] words (can | could) (help | change | make)
    `,
    unless: ['condition', 'question']
  },
  'shared-hope': {
    answers: ['empathy'],
    why: '"We so wanted this cycle to work for you": the writer hoped along, and is disappointed too.',
    phrases: phrases`
      (i | we) [all | both] (so | really | dearly | badly | very much | desperately) (wanted | hoped | wished | \
          longed | prayed) ..8 (for you | with you | be better | otherwise | be different)
      (i | we) [all | both] (so | dearly | badly | very much | desperately) (wanted | hoped | wished | longed | \
          prayed) ..8 work
      (i | we) (was | were | had been | have been) [all | both | so | really | also] hoping ([along | right] with \
          you | for (better | good | happier | kinder | other | different | a (better | different | kinder | \
          happier)) ..4 for (you | you both))
      (i | we) (was | were | had been | have been) [all | both | so | really | also] hoping [that] (this | it | \
          things | the) ..3 would ..4 for (you | you both)
      (i | we) (was | were | had been | have been) [all | both] so hoping ..6 for (you | you both)
      (i | we) [all] [have | had] (had | kept) (my | our | all our | every) fingers [and toes] crossed for you
    `,
    except: phrases`
      hoping ..6 (time | slot | appointment | date)
      (we | i) (will | am | are) [have | keep | keeping] (my | our) fingers crossed
    `,
    unless: ['condition', 'question']
  },
  'shared-past': {
    answers: ['empathy'],
    why: '"We miss him too", "When my father died I couldn\'t sleep either": the writer has felt the same.',
    phrases: phrases`
      (i | we) [all | still] missed (him | her | them | your <kin>) [here] (so much | dearly | terribly)
      (i | we) [all | still] miss (him | her | them | your <kin>) [here] [very much | so much | dearly] (too | \
          also | as well | terribly | dearly | already | at the (clinic | desk | surgery))
      (i | we) (was | were | am | are) [all] [<intensifier>] (fond of | attached to) (your (<kin> | <pet>) \
          | him | her)
      (i | we) [all] (loved | adored) ((looking after | caring for) (him | her | them | your <kin>) | having (him \
          | her | them | your <kin>) (here | with us | as))
      when (my | our) [own | late] <kin> ..2 (died | passed | was (dying | ill | sick | diagnosed) | had [a | the] \
          [same] (<serious-diagnosis> | <chronic-condition> | stroke | heart attack | chemo | diagnosis | news | \
          illness)) ..8 (i | we) (could | did | was | were | felt | cried | lay | spent | had)
      when i lost my [own] <kin>
      i was [<intensifier>] (a (wreck | mess | bag of nerves | bundle of nerves | ball of nerves | jelly) \
          | terrified | in (bits | pieces | tears) | petrified | beside myself | scared stiff) (before | after \
          | when | during | about | at | on | all) ..2 (my | mine | i)
      your (patience | forbearance) (has been | have been | is | was | through (it | this \
          | all) ..1 (has been | is | was)) [<intensifier> | nothing short of] (enormous | immense \
          | extraordinary | heroic | saintly | remarkable | admirable | superhuman | incredible | amazing \
          | humbling | exemplary | astonishing | huge)
    `,
    except: phrases`
      missed (him | her | them) (on the | at the (door | desk)) 
      missed (him | her | them) (too | also | as well) (by | for the | at)
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
