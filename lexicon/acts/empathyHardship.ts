import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {feelingAtLarge} from './factsAtLarge.ts'
import {moodOfIllness, worstOfIllness} from './illnessAtLarge.ts'
import {
  bodilyFeeling,
  brushedAside,
  feelingDenied,
  feelingRecorded,
  hardForOthers,
  hardTask,
  officeMatter,
  slipOfPen
} from './noEmpathy.ts'

/** How hard it is, said of the situation. Source: founding text, "sounds really difficult". */
export const empathyHardship = {
  'sounds-hard': {
    answers: ['empathy'],
    why: 'Founding text: "sounds really difficult", "can be really miserable".',
    phrases: phrases`
      (hard | tough | difficult | rough | not easy) to (live with | watch | cope | wait | sit with | accept | let go \
          | go through | stay positive | be away | say goodbye | be patient | carry | deal with | lose | take in \
          | admit | ask for help)
      not [<intensifier>] [an | the] [<intensifier>] easy (decision | time | choice | road | journey | thing | news \
          | situation | conversation | topic | process | one | change | path | call | week | year | day | step | wait)
      (is | been | was | be | are) not [always | <intensifier>] easy (for | being | when | with | living | on | at | $)
      hardest [unpaid] (job | thing | part | decision | work | road)
      (such | is | be | real | been) a (hassle | letdown | let down | pain to | pain in)
      (sound~ | seem~ | look~ | feel~ | appear~) ..4 (<ordeal> | <torment>)
      (that | this | it | what ..10 | these | they | those | all) (sound~ | must feel | feels | felt | seems) [like] \
          [a | an | <intensifier>] [<intensifier>] <hard-adjective>
      (can | could | may) [<softener>] (be | feel | seem | sound | get | come as) [<intensifier>] [<intensifier>] \
          [a | an] <ordeal>
      (can | could | may) <intensifier> (be | feel | seem | sound | get | come as) [<intensifier>] [<intensifier>] \
          [a | an] <ordeal>
      (might | would) [<softener> | <intensifier>] (be | feel | seem) [<intensifier>] [<intensifier>] [a | an] <ordeal>
      (might | would) [<softener>] (sound | get | come as) [<intensifier>] [<intensifier>] [a | an] <ordeal>
      (might | would) <intensifier> (sound | get | come as) [<intensifier>] [<intensifier>] [a | an] <ordeal>
      (can | could | may) [<softener>] (be | feel | seem) [<intensifier>] [<intensifier>] <plain-hard> <hard-to>
      (can | could | may) <intensifier> (be | feel | seem) [<intensifier>] [<intensifier>] <plain-hard> <hard-to>
      (can | may | might | could) feel (like | as if | as though | overwhelming | endless | isolating | unfair | slow \
          | different)
      (be | is | was | been | are | were | feels | felt) [<intensifier>] [<intensifier>] <plain-hard> (for | on) \
          <whom-it-hurts>
      this (is | was | has been) [such] [a | an] [<intensifier>] <plain-hard> <hard-thing>
      (it | that) (has | must have) been [such | quite] [a | an] [<intensifier>] <plain-hard> (time~ \
          | experience | year | week~ \
          | month~ | few | stretch | road | journey | period | ordeal)
      (this | it | that) (can | may | could) be [such | quite] (a | an) [<intensifier>] <plain-hard> (time \
          | experience | period)
      (navigating | facing | living with | managing | dealing with | coping with | hearing | waiting for \
          | adjusting to) \
          ..5 is (never | rarely | seldom) [always] (straightforward | easy | simple | fun)
      you (have been | are) (handling | juggling | carrying | dealing with | managing | coping with) (so much | a lot \
          | an awful lot | too much | quite a lot) [at once] ($ | lately | right now | recently | this (week \
          | month | year) | already)
      you (have | had) [really | clearly | just | obviously] [had | been through | gone through] [such \
          | quite] (a | an) \
          [<intensifier>] <plain-hard> experience
      (such | quite | so | really) <plain-hard> ..1 <hard-thing>
      (during | in | at | through) (this | such a | these | what is a) [<intensifier>] [and] <plain-hard> \
          (time~ | day~ | week~ | month~ | period | moment~)
      ^ [that | it | this] [all] sound~ [<intensifier>] [<intensifier>] (<hard-adjective> | <felt-noun>) $
      ^ (they | which) [all] sound~ [<intensifier>] [<intensifier>] (<hard-adjective> | <felt-noun>) $
      (that | this | it) (is | was | must be) [just | <intensifier>] [<intensifier>] \
          (rough | tough | rotten | grim | not fair | brutal | sad | a lot | hard | hard going | miserable | mean) $
      (that | this | it) (is | was | must be) [just | <intensifier>] [<intensifier>] no way to \
          (live | spend | start | end | be) $
      no way to (live | spend a | start a)
      (is | are | can be | will be | would be | was | were | feels) [<intensifier>] [<intensifier>] \
          (hard | tough | rough | brutal | heavy | rotten) (<hard-when> | $)
      (such | quite | what) a [<intensifier>] (hard | tough | rough | sad | cruel | rotten | heavy | painful | scary) \
          thing
      (nothing | nobody | no one) (prepares | could prepare | can prepare | prepared | readies) \
          (you | us | anyone | any)
      no (manual | rulebook | rule book | instruction book | guidebook | timetable | magic words | words)
      <ailment> (is | are | can be) [such] [a | an] <intensifier> <villain>
      <ailment> (is | are) [such] [a | an] <villain>
      takes [so much | a lot | everything | it] (from | out of) (you | anyone | a person | people | us)
      what a [<intensifier>] (week | night | year | month | day | ordeal | time | nightmare | shock | fright | scare \
          | thing to | rotten | awful | horrible | terrible | dreadful | hard | rough | tough | miserable | scary \
          | frustrating | disappoint~ | exhausting | mess | blow | shame | journey | road)
      what a [<intensifier>] (saga | timing | rollercoaster | stressful | sad | burden | load | lot | pity | run of)
      how [<intensifier>] (awful | frightening | scary | frustrating | horrible | sad | disappointing | upsetting \
          | stressful | annoying | exhausting | miserable | rotten | maddening | dreadful | terrifying | unfair \
          | infuriating | painful | lonely | worrying)
    `,
    except: phrases`
      (he | she | they | people | teens | teenagers | children | spouses | men | women | one) (may | might \
          | can | could | often \
          | will) [also | be | feel] [be | feel] lonely
      hard to (wake | rouse)
      ^ how <hard-adjective> (is | was | do | does | did | are | were)
      (week | day | month | time) for (our | the) (phones | office | clinic | team | staff)
      what about ..10 (during | in | at | through) (this | such | these)
      sounds risky
      (bottle | cap | form~ | website | door~) ..3 pain to
      (hard | difficult) to take in (breath | air | food)
      frustrating to treat
      (concerning | worrying | alarming) for
      (concerning | worrying | worrisome | alarming) to (me | us)
      (sound~ | look~ | seem~ | appear~) ..2 (concerning | worrying | worrisome | alarming | frightening) ..2 (so | and | enough \
          | that | which is why) ..1 (i | we | you) (would | want | need | recommend | advise | suggest | should | must)
      (sound~ | look~ | seem~) (like | as) (a | an) (virus | infection | reaction | cold | strain | sprain)
      how (painful | sad) (is | the | it)
      (can | could) be (hard | difficult | painful) (to (swallow | breathe | urinate | pass | see on))
      a pain in (your | the | his | her | both) [left | right | lower | upper] <body-part>
      feel [a | any] [little | bit] less
      (committed | do | try | keep) ..6 even when (things | times | it | life) (are | is | get | gets | feel) hard
      not (that | too | very | as | so | all that | really) (hard | tough | difficult | rough) to
      (people | those | children | patients | person | parts | someone | many | some) ..4 (can | may | might \
          | could) feel like
      sounds awful it is
      ${hardTask}
      ${feelingRecorded}
      ${bodilyFeeling}
      ${slipOfPen}
      ${brushedAside}
      ${feelingAtLarge}
    `,
    unless: ['condition']
  },
  'names-ordeal': {
    answers: ['empathy'],
    why: 'Words that only a person who goes through something earns: exhausting, maddening, lonely, cruel.',
    phrases: phrases`
      <ordeal>
    `,
    except: phrases`
      (he | she | they | people | teens | teenagers | children | spouses | men | women) (may | might | can \
          | could | often | will) [also \
          | be | feel] [be | feel] lonely
      ${worstOfIllness}
      exhaust~ (those | these | all | other | the | your | every) [other] \
          (option~ | treatment~ | possibilit~ | list | means)
      ^ (is | was | are | do | does | did | have | has | which | when | where | can | could | would | will \
          | any | on) \
          [you | your | it | the | there | much | often | many] ..8 <ordeal>
      ^ (how | what) (much | many | often | long | is | are | was | does | do | did | can | to | you \
          | your) ..8 <ordeal>
      ^ how <ordeal> (is | was | are | has | does)
      ^ what (makes | part | tests) ..6 <ordeal>
      ^ what <ordeal> (side | symptom~ | music | weather)
      (my own | our own | the weather | taste) ..4 <ordeal>
      <ordeal> (weather | rain | heat | meeting~ | side effect | smell | taste | tasting | smelling | drug | medicine \
          | drink | stuff | allergy | headache of | pain in)
      (avoid | look | looks | from) <ordeal>
      exhausting the
      (not | nothing | less | without | no | never) [as | so | too | very | at all | be | anything] <ordeal>
      (parking | traffic | lift | website | portal | phone line~) ..3 <ordeal>
      ^ no joke
      (tastes | smells | taste | smell) [<intensifier>] <ordeal>
      (look~ | sounds | sound) (worse | scary | scarier | awful) (but | than | though)
      (traumatic | agonizing | embarrassing) (injury | amputation | fracture | arthritis)
      (feel | feels | feeling) (awful | miserable | lousy | rotten | horrible | crummy | dreadful | unbearable) \
          (or | and cannot | call | then)
      (awful | horrible) lot
      awfully
      (relentless | unbearable | intolerable | excruciating) (pain | vomiting | headache | itching | side)
      (the | a) crushing
      crushing (chest | pain | pressure | tablets | pills | it | them | the)
      overwhelming (infection | majority | evidence | sepsis)
      what [else | exactly] (is | was | makes) ..1 <ordeal> (you | him | her | them)
      crushing (an | tightness | central | discomfort | behind | jaw | undoes | or (chewing | splitting))
      crushing in (your | the | his | her) (chest | breastbone)
      (secondary | induced | based | complex) traumatic
      traumatic (stress | brain | grief | memory | memories | event~ | bonding | tap | birth ..2 (can | may))
      (avoid~ | the | these | those | any) <ordeal> (situation~ | thought~ | event~ | memories | memory) (of \
          | is | are | that (cause | trigger) | open | once | when)
      avoid~ <ordeal> (thought~ | situation~ | feeling~ | event~)
      (relief from | cope with | coping with | manage | managing | handle | deal with | dealing with) (the \
          | these | those | any) <ordeal>
      post traumatic
      (know | tell me | note | write down) (which | what) ..2 (are | is) the worst
      worst best
      (parents | people | kids | teens | teenagers | children) say cruel things
      of punishing (the | him | her | them | children | kids)
      nothing ..6 is scary $
      (only | just | is) scary for about <number>
      ${moodOfIllness}
      scary for about (four | five | ten | two | three) (seconds | minutes)
      are awful quality
      lousy record
      not with the worst
      let it be lousy
      is the worst of all for a
      the worst will come
      ${brushedAside}
      ${feelingDenied}
      ${hardTask}
      ${feelingRecorded}
      ${slipOfPen}
      ${hardForOthers}
      ${feelingAtLarge}
    `,
    unless: ['condition']
  },
  'names-torment': {
    answers: ['empathy'],
    why: '"A nightmare", "a bitter pill", "a lot to carry": hardship as a noun.',
    phrases: phrases`
      <torment>
      like (a | being | having) [<intensifier>] (punishment | nightmare | prison | betrayal | punch | slap | kick \
          | failure | defeat | step back | setback | robbed)
      (feel~ | felt) like ..3 (step~ back | square one | punishment | betrayal | giving up | losing | square~ \
          | uphill \
          | defeat | failure | fog | prison)
      sent back ..2 square~
      (back to | at) square one
      (one thing after another | when it rains it pours | on top of everything)
      (on top of it all | on top of all that | of all (weeks | days | times | things | people))
      (a | whole | an awful) lot (for | on) (you | your | one | a | any | both | him | her | anyone | anybody)
      (that | this | it | which) (is | was) (a | an awful | such a) lot [to | for | of | on]
      (too much | so much) (load | for one | for (anyone | any) | on your | to ask | at once)
      (rotten | bad | terrible | cruel | awful | lousy | worst | what) [<intensifier>] timing
    `,
    except: phrases`
      ^ (is | was | are | do | does | did | have | has | which | when | where | can | could | would | will \
          | any | on) \
          [you | your | it | the | there | much | often | many] ..8 <torment>
      ^ (how | what) (much | many | often | long | is | are | was | does | do | did | can | to | you \
          | your) ..8 <torment>
      nightmare (side | disorder)
      shame [that] (the | our | your) (clinic | office | lab | pharmacy | parking | slot)
      a (lot (of | for your) | struggle with)
      (parking | traffic | lift | website | portal | phone line~) ..3 <torment>
      (not | no) [<intensifier>] [a | the] <torment>
      (that | this | it) is a lot (better | like | more | less | lower | higher | easier)
      (hip | knee | body | back | joint | chest) misery
      clinical trials
      a trial (of | period | dose | run | pair | separation | basis | with | without | under | or | called \
          | that | before \
          | at home | for a | balloon)
      (as | on | into | agree upon | agree on | consider | without | tolerate | start | offer | join | be \
          | enter) a trial ($ | of | without | with | that | two \
          | for a | basis | under | period)
      a trial (and | between | at the) ..3 (drug | hospital | center | university | arm)
      a blow to (the | your | his | her) (head | eye | belly | face | chest | abdomen | back | stomach | nose \
          | ear | jaw | ribs \
          | kidney~ | groin | testicle~)
      on trial
      like a punishment to (others | some | many)
      in (a | the) trial
      trial (from | of | in)
      nightmares
      nightmare pill
      fear of hell
      ${hardTask}
    `,
    unless: ['condition']
  },
  'experience-subject': {
    answers: ['empathy'],
    why: '"Watching her … stings", "Being told … wears people down": an experience as the subject of a hardship.',
    phrases: phrases`
      it hurts not to
      <lived-gerund> ..12 <is-felt> [such] [a | an | no] [<intensifier>] [<intensifier>] \
          (<hard-adjective> | <feeling-idiom>)
      <lived-gerund> ..12 (hurts | stings | aches | drags on | wears | takes (its | a) toll | takes (it | so much \
          | a lot) out of | breaks | weighs | gets to | gets under | eats at | cuts | grinds | gnaws \
          | leaves a (bruise | mark | scar) | takes (guts | courage) | shakes | tests | asks (so much | a lot))
      ^ to (be | have | lose | get | hear | see | watch | sit | wait | read | learn | find | stand | live | give \
          | open) ..12 (is | would | must | can) [such] [a | an | no] [<intensifier>] (<hard-adjective> | <wears-down>)
      it is [<intensifier>] [a | an] <hard-adjective> (to be | to have | to see | to watch | to hear | to read \
          | to live | to lose | to feel | to get | to wait | to sit | to ask | to go through | to carry | being \
          | having | watching | losing | that you | not knowing | not being)
      it is [<intensifier>] [a | an] <hard-adjective> when (you | your | the | someone | a | people | nobody \
          | it | one)
      it (hurts | stings | aches | is painful) (to | when | that) \
          (be told | be treated | see | hear | watch | lose | you | people | your | feel | have | ask | the)
      it (breaks | tears | wears | grinds | weighs | eats | gets) \
          (your heart | you up | you down | at you | on you | to you | people down | a mother | a father | a parent)
    `,
    except: phrases`
      (hard | difficult | tricky) to (say | tell | know | assess | judge | read | predict) [the | what | whether | if]
      (hard | difficult | tricky) to (see | hear) (the | what | whether | if | without | at | in | on | over \
          | with | from | when | behind | small | clearly | you on | your <body-part>)
      (hard | difficult | tricky) to (see | say | hear | tell | know | assess | judge | read | predict) \
          (on | from | how | which)
      (having | getting) (a | an | your) ..4 (is | are) (a lot | bad | worse) \
          (less | better | safer | cheaper | quicker)
      not [<intensifier>] (hard | painful | scary | difficult)
      (swallowing | breathing | chewing) ..4 (is | are) (hard | difficult | painful)
      (hard | difficult | tricky) to get (a | an) ..2 (answer | reading | sample | picture | photo | vein \
          | line | signal) from
      feels <ordeal> to (a person | people | someone | them | him | her)
      ${hardTask}
    `,
    unless: ['condition', 'question']
  },
  'hurts-you': {
    answers: ['empathy'],
    why: 'What happens, does something to the person: "knocked the wind out of you", "cuts deep".',
    phrases: phrases`
      (it | this | that | which | what ..4) [must | does | can] [<intensifier>] \
          (scare~ | frighten~ | upset~ | terrify~ | frustrate~ | exhaust~ | drain~ | overwhelm~ | hurt~ | disappoint~ \
          | wear~ | break~ | haunt~ | knock~ | shock~ | throw~ | shake~) you
      (took | take~ | knock~ | kick~ | suck~) ..2 (wind | stuffing | breath | nerve | fight | spark | joy \
          | confidence) (out of | from)
      (knock~ | pull~ | sweep~ | cut~) ..3 (ground | rug | legs | feet) ..2 (under | away | from)
      (get~ | burrow~) under ..4 skin
      (stirred | stir~ | brought | bring~) up [all | your | some | so | old | a lot] \
          (your own | of it | old | memories | feelings | things | emotions)
      (cut~ | run~ | goes | sink~) deep
      (that | it | this | which) [<softener> | <intensifier>] (sting~ | stung | smart~ | sucks | stinks | bites \
          | galls | rankles | grates)
      (that | this | which) [<softener> | <intensifier>] (hurt~ | aches) $
      (words | comments | looks | stares | remarks | jokes) ..4 (hurt | sting | cut | burn | wound)
      (land~ | fall~ | weigh~ | sit~ | hang~) ..3 (heavy | heavily | hard | twice | on your (shoulders | mind \
          | chest) \
          | on you)
      (take~ | took | taking | taken) ..3 toll
      (take~ | took) ..2 out of you
      (break~ | broke | breaking) ..3 heart~
      heart ..3 (break~ | sank | sink~ | ache~ | heavy | fall down | in (your | the) mouth)
      (wear~ | grind~ | wore) ..3 (down | out | thin)
      (mind | nerves) ..2 (everywhere | dark places | playing tricks | frayed | shot | in shreds)
      (play~ | prey~ | weigh~) on (your | the | anyone's | one's) mind
      (drive~ | drove) (you | anyone | anybody | everyone | everybody | any ..1 | people | a person) \
          (mad | crazy | up the wall | nuts | round the bend | insane | to drink | spare | batty)
      (at | near | reach~ | reached | hit) [the | your | my] (end of (your | my | the) (rope | tether) | limit \
          | breaking point | wit's end | wits end | rock bottom | wall)
      (running | run) on (empty | fumes | no sleep | adrenaline)
      (sick | fed up) to [the | your] [back] teeth
      fed up (to here | with)
      (lump in | knot in | pit of) (your | the | her | his) (throat | stomach)
      stomach (drop~ | in knots | sank | churn~)
      (holding | held | been holding) your breath
      hold your breath (every | whenever | each | until | while) ..3 (phone | call | result~ | scan)
      (on | been on) (tenterhooks | pins and needles | eggshells | edge)
      (up in the air | in limbo | hanging over | in the dark | left hanging) ..2 (you | your | for)
      (worn | wrung | stretched) (to a | out | thin | down)
      (through | been through) (the mill | the wringer | hell | so much | a lot | the ringer | it all)
      had enough ($ | of (it | this | that | the ..2) | already | and)
      (had | have) (it up to here | your fill | quite a time)
      (had | have) a (rough | hard | tough | bad | rotten | horrible | difficult | terrible | miserable) \
          (time | night | week | day | go | year | month | few | patch | run | old time | ride)
      (rough | hard | tough | bad | rotten | horrible | trying) (night | week | day | go of it | year | few (days \
          | weeks | months)) you
      (uphill | losing) battle
      plate is full
      full plate
      (handful | plenty | a lot | so much | enough) (on | going on) \
          (your plate | at once | right now | at home | in your life | lately)
    `,
    except: phrases`
      broken heart syndrome
      (ask yourself | notice | explore | consider | think about | figure out | write down) (why | how | what \
          | whether) ..3 (hurt~ \
          | upset~ | scare~ | frighten~ | frustrate~ | exhaust~ | drain~ | overwhelm~) you
      (they | staff | nurses | physio | team) ..4 worn out
      (your father | he | she | they) had a
      (children | kids | people | men | women | teens | teenagers | adults | he | she | they | who | boys \
          | girls | clients \
          | patients | survivors | individuals) [often | may | can | might | will | also | still | with ..2 \
          | sometimes \
          | usually | both] [have | having | has | had] a (rough | hard | tough | bad | difficult) time
      (you | u) (have | got) enough (till | until | for | left | to last)
      (gut | liver | kidney~ | skin | body | stomach) ..3 been through
      (hurt~ | keep~ you (up | awake)) (if | when)
      wear~ (out | down) ..3 (joint~ | cartilage | enamel | tooth | teeth | knee~ | battery)
      (take~ | took | taking) ..3 (out of you) (blood)
      (that | it | this) (hurts | sting~ | hurt) (when | if | to (touch | press | move | swallow | pee | urinate))
      (will | would | should | may | might | can | does | do | did | not) not [<intensifier>] (hurt | sting)
      (may | will | should) (sting | hurt)
      (sting~ | hurt~) (a little | a bit | for a)
      wear~ (a | the | your | loose | sunscreen | it)
      (pharmacist | insurer | secretary | manager | landlord) (is | are | was | were) ..2 fed up
      smart (watch | watches | phone | phones)
      (scars | feet | toes | knees) ..2 hurt more than
      ${bodilyFeeling}
      ${officeMatter}
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
