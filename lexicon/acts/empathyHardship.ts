import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** How hard it is, said of the situation. Source: founding text, "What you've been going through sounds really difficult". */
export const empathyHardship = {
  'sounds-hard': {
    answers: ['empathy'],
    why: 'Founding text: "sounds really difficult", "can be really miserable".',
    phrases: phrases`
      (sound~ | seem~ | look~ | feel~ | appear~) ..4 (<ordeal> | <torment>)
      (that | this | it | what ..10 | these | they | those | all) (sound~ | must feel | feels | felt | seems) [like] [a | an | <intensifier>] [<intensifier>] <hard-adjective>
      (can | could | may | might | would) [<softener> | <intensifier>] (be | feel | seem | sound | get | come as) [<intensifier>] [<intensifier>] [a | an] <ordeal>
      (can | could | may) [<softener> | <intensifier>] (be | feel | seem) [<intensifier>] [<intensifier>] (hard | difficult | tough | rough | challenging | trying | painful | miserable | a lot | triggering | heavy) (to (hear | read | see | take | live | cope | deal | process | talk | watch | accept | face | ask | share | swallow | bear | handle | manage | stay | keep | wait) | for | when | news | emotionally | at times | on)
      (can | may | might | could) feel (like | as if | as though | overwhelming | endless | isolating | unfair | slow | different)
      (be | is | was | been | are | were | feels | felt) [<intensifier>] [<intensifier>] (hard | tough | rough | difficult | challenging | painful | heavy | a lot | not easy | trying | draining | worrying | confusing) (for | on) (you | your <kin> | both of you | all of you | anyone | <anyone> | any | the whole family | parents | a parent | the family | everyone)
      this (is | was | has been) [such] [a | an] [<intensifier>] (hard | tough | rough | difficult | challenging | trying | stressful | heavy | lot | shock | blow | sad | scary) (time | news | road | journey | stretch | period | year | week | month | few | situation | stage | process | message | conversation | decision | choice | to (hear | read | take | process | go) | result | for you)
      (such | quite | so | really) (hard | tough | rough | difficult | challenging | trying | scary | stressful | heavy | worrying | painful) ..1 (time~ | news | road | stretch | year | week~ | month~ | few | situation | night~ | day~ | patch | spell | go | choice | decision | to (hear | read))
      (during | in | at | through) (this | such a | these | what is a) [<intensifier>] [and] (hard | tough | rough | difficult | challenging | trying | painful | stressful | sad | uncertain | hardest) (time~ | day~ | week~ | month~ | period | moment~)
      what a [<intensifier>] (week | night | year | month | day | ordeal | time | nightmare | shock | fright | scare | thing to | rotten | awful | horrible | terrible | dreadful | hard | rough | tough | miserable | scary | frustrating | disappoint~ | exhausting | mess | blow | shame | journey | road | saga | timing | rollercoaster | stressful | sad | burden | load | lot | pity | run of)
      how [<intensifier>] (awful | frightening | scary | frustrating | horrible | sad | disappointing | upsetting | stressful | annoying | exhausting | miserable | rotten | maddening | dreadful | terrifying | unfair | infuriating | painful | lonely | worrying)
    `,
    except: phrases`
      (concerning | worrying | alarming) for
      (sound~ | look~ | seem~) (like | as) (a | an) (virus | infection | reaction | cold | strain | sprain)
      how (painful | sad) (is | the | it)
      (can | could) be (hard | difficult | painful) (to (swallow | breathe | urinate | pass | see on))
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
      (not | nothing | less | without | no | never) [as | so | too | very | at all | be | anything] <ordeal>
      (parking | traffic | lift | website | portal | phone line~) ..3 <ordeal>
      ^ no joke
      <ordeal> (smell | taste | tasting | smelling | drug | medicine | drink | stuff | allergy | headache of | pain in)
      (tastes | smells | taste | smell) [<intensifier>] <ordeal>
      (look~ | sounds | sound) (worse | scary | scarier | awful) (but | than | though)
      (traumatic | agonizing | embarrassing) (injury | amputation | fracture | arthritis)
      (feel | feels | feeling) (awful | miserable | lousy | rotten | horrible | crummy | dreadful | unbearable) (or | and cannot | call | then)
      (awful | horrible) lot
      awfully
      (relentless | unbearable | intolerable | excruciating) (pain | vomiting | headache | itching | side)
      (the | a) crushing
      crushing (chest | pain | pressure | tablets | pills | it | them | the)
      overwhelming (infection | majority | evidence | sepsis)
    `,
    unless: ['condition', 'question']
  },
  'names-torment': {
    answers: ['empathy'],
    why: '"A nightmare", "a bitter pill", "a lot to carry": hardship as a noun.',
    phrases: phrases`
      <torment>
      like (a | being | having) [<intensifier>] (punishment | nightmare | prison | betrayal | punch | slap | kick | failure | defeat | step back | setback | robbed)
      (feel~ | felt) like ..3 (step~ back | square one | punishment | betrayal | giving up | losing | square~ | uphill | defeat | failure | fog | prison)
      sent back ..2 square~
      (back to | at) square one
      (one thing after another | when it rains it pours | on top of everything | on top of it all | on top of all that | of all (weeks | days | times | things | people))
      (a | whole | an awful) lot (for | on) (you | your | one | a | any | both | him | her | anyone | anybody)
      (that | this | it | which) (is | was) (a | an awful | such a) lot [to | for | of | on]
      (too much | so much) (load | for one | for (anyone | any) | on your | to ask | at once)
      (rotten | bad | terrible | cruel | awful | lousy | worst | what) [<intensifier>] timing
    `,
    except: phrases`
      a (lot (of | for your) | struggle with)
      (parking | traffic | lift | website | portal | phone line~) ..3 <torment>
      (not | no) [<intensifier>] [a | the] <torment>
      (that | this | it) is a lot (of | for | better | like | more | less | lower | higher | easier)
      (hip | knee | body | back | joint | chest) misery
      clinical trials
      a trial of
      on trial
    `,
    unless: ['condition', 'question']
  },
  'experience-subject': {
    answers: ['empathy'],
    why: '"Watching her … stings", "Being told … wears people down": an experience as the subject of a hardship.',
    phrases: phrases`
      (being | having | losing | watching | waiting | living | caring | hearing | seeing | getting | going | lying | sitting | looking after | juggling | feeling | missing | waking | coughing | hiding | explaining | learning | reading | finding | giving | letting | carrying | dealing | trying | facing | needing | nursing | recovering | putting | coming | opening | not being able | not knowing | telling | handing | struggling | facing | raising | standing | leaving | keeping | managing | itching) ..12 (is | are | was | can be | must be | would be | feels | sounds) [such] [a | an | no] [<intensifier>] [<intensifier>] (<hard-adjective> | <feeling-idiom>)
      (being | having | losing | watching | waiting | living | caring | hearing | seeing | getting | missing | waking | learning | reading | giving | not being able | not knowing) ..12 (hurts | stings | aches | drags on | wears | takes (its | a) toll | takes (it | so much | a lot) out of | breaks | weighs | gets to | gets under | eats at | cuts | grinds | gnaws | leaves a (bruise | mark | scar) | takes (guts | courage) | shakes | tests | asks (so much | a lot))
      ^ to (be | have | lose | get | hear | see | watch | sit | wait | read | learn | find | stand | live | give | open) ..12 (is | would | must | can) [such] [a | an | no] [<intensifier>] (<hard-adjective> | <wears-down>)
      it is [<intensifier>] [a | an] <hard-adjective> (to be | to have | to see | to watch | to hear | to read | to live | to lose | to feel | to get | to wait | to sit | to ask | to go through | to carry | when (you | your | the | someone | a | people | nobody | it | one) | being | having | watching | losing | that you | not knowing | not being)
      it (hurts | stings | aches | is painful) (to | when | that) (be told | be treated | see | hear | watch | lose | you | people | your | feel | have | ask | the)
      it (breaks | tears | wears | grinds | weighs | eats | gets) (your heart | you up | you down | at you | on you | to you | people down | a mother | a father | a parent)
    `,
    except: phrases`
      (having | getting) (a | an | your) ..4 (is | are) (a lot | bad | worse) (less | better | safer | cheaper | quicker)
      not [<intensifier>] (hard | painful | scary | difficult)
      (swallowing | breathing | chewing) ..4 (is | are) (hard | difficult | painful)
    `,
    unless: ['condition', 'question']
  },
  'hurts-you': {
    answers: ['empathy'],
    why: 'What happens, does something to the person: "knocked the wind out of you", "cuts deep".',
    phrases: phrases`
      (it | this | that | which | what ..4) [must | does | can] [<intensifier>] (scare~ | frighten~ | upset~ | terrify~ | frustrate~ | exhaust~ | drain~ | overwhelm~ | hurt~ | disappoint~ | wear~ | break~ | haunt~ | knock~ | shock~ | throw~ | shake~) you
      (took | take~ | knock~ | kick~ | suck~) ..2 (wind | stuffing | breath | nerve | fight | spark | joy | confidence) (out of | from)
      (knock~ | pull~ | sweep~ | cut~) ..3 (ground | rug | legs | feet) ..2 (under | away | from)
      (get~ | burrow~) under ..4 skin
      (stirred | stir~ | brought | bring~) up [all | your | some | so | old | a lot]  (your own | of it | old | memories | feelings | things | emotions)
      (cut~ | run~ | goes | sink~) deep
      (that | it | this | which) [<softener> | <intensifier>] (sting~ | stung | smart~ | sucks | stinks | bites | galls | rankles | grates)
      (that | this | which) [<softener> | <intensifier>] (hurt~ | aches) $
      (words | comments | looks | stares | remarks | jokes) ..4 (hurt | sting | cut | burn | wound)
      (land~ | fall~ | weigh~ | sit~ | hang~) ..3 (heavy | heavily | hard | twice | on your (shoulders | mind | chest) | on you)
      (take~ | took | taking | taken) ..3 toll
      (take~ | took) ..2 out of you
      (break~ | broke | breaking) ..3 heart~
      heart ..3 (break~ | sank | sink~ | ache~ | heavy | fall down | in (your | the) mouth)
      (wear~ | grind~ | wore) ..3 (down | out | thin)
      (mind | nerves) ..2 (everywhere | dark places | playing tricks | frayed | shot | in shreds)
      (play~ | prey~ | weigh~) on (your | the | anyone 's | one 's) mind
      (drive~ | drove) (you | anyone | anybody | everyone | everybody | any ..1 | people | a person) (mad | crazy | up the wall | nuts | round the bend | insane | to drink | spare | batty)
      (at | near | reach~ | reached | hit) [the | your | my] (end of (your | my | the) (rope | tether) | limit | breaking point | wit 's end | wits end | rock bottom | wall)
      (running | run) on (empty | fumes | no sleep | adrenaline)
      (sick | fed up) to [the | your] [back] teeth
      fed up (to here | with)
      (lump in | knot in | pit of) (your | the | her | his) (throat | stomach)
      stomach (drop~ | in knots | sank | churn~)
      (holding | held | hold) your breath
      (on | been on) (tenterhooks | pins and needles | eggshells | edge)
      (up in the air | in limbo | hanging over | in the dark | left hanging) ..2 (you | your | for)
      (worn | wrung | stretched) (to a | out | thin | down)
      (through | been through) (the mill | the wringer | hell | so much | a lot | the ringer | it all)
      (had | have) (enough | it up to here | your fill | quite a time | a (rough | hard | tough | bad | rotten | horrible | difficult | terrible | miserable) (time | night | week | day | go | year | month | few | patch | run | old time | ride))
      (rough | hard | tough | bad | rotten | horrible | rotten | trying) (night | week | day | go of it | year | few (days | weeks | months)) you
      (uphill | losing) battle
      plate is full
      full plate
      (handful | plenty | a lot | so much | enough) (on | going on) (your plate | at once | right now | at home | in your life | lately)
    `,
    except: phrases`
      (hurt~ | keep~ you (up | awake)) (if | when)
      wear~ (out | down) ..3 (joint~ | cartilage | enamel | tooth | teeth | knee~ | battery)
      (take~ | took | taking) ..3 (out of you) (blood)
      (that | it | this) (hurts | sting~ | hurt) (when | if | to (touch | press | move | swallow | pee | urinate))
      (will | would | should | may | might | can | does | do | did | not) not [<intensifier>] (hurt | sting)
      may (sting | hurt)
      (will | should) (sting | hurt)
      (sting~ | hurt~) (a little | a bit | for a)
      wear~ (a | the | your | loose | sunscreen | it)
    `,
    unless: ['condition', 'question']
  },
  'long-burden': {
    answers: ['empathy'],
    why: '"Nine years of …", "after a week like yours": how long it has gone on, said with weight.',
    phrases: phrases`
      (after | with) (a | the) [whole] (week | year | night | day | month | winter | summer | few weeks | few months) (like (yours | that | this) | you (have | had))
      (after | with) (all | everything | what) (you | your <kin> | of) ..3 (been through | gone through | had | went through | survived | carried | lost | faced | put in | this time | those months | these years | the trouble)
      after what happened (to | with) your
      (a | very | such a | an awfully | that is a) long (time | while | road | wait | way | haul) (to | for) (be | live | wait | keep | carry | hurt | feel | go | hold | smile | suffer | someone | somebody | anyone | you)
      (far | way | much) too long
      (that | this | it) (is | was | has been) a long (road | haul | slog | wait | time | goodbye)
      (nights | days | weeks | hours | evenings | mondays | tuesdays | sundays) (are | can be | feel) (long | the hardest | endless | rough | hard)
      (years | months | weeks | days | hours | nights) of (this | that | guessing | waiting | pain | not knowing | being (told | dismissed | ignored) | uncertainty | worry | fear | suffering | hurting | trying | it) ..4 (would | is | takes | wears | leaves | turns | must | can)
      (years | months | weeks | days | hours | nights) ..10 would ..4 <anyone>
      (on your own | alone | by yourself) (with | for | in | through | all) ..3 (this | that | it | him | her | week | night | them | fear | the)
      (carry~ | bear~ | face~ | go~ through | deal~ with | live with | sit with) ..3 (alone | by yourself | on your own)
      (not one | not a single | never a | without a [single]) (night | let up | full night | rest | proper night | break from it)
      (again and again | time and again | over and over) ..4 (to | by | explain | strangers)
    `,
    except: phrases`
      (too long) (to | for the | since | a)
      do not (drive | take | go) ..3 alone
      live alone
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
