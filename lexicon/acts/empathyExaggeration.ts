import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {lore} from './factsAtLarge.ts'

/** Hardship told large, as people tell it: "that would send a bishop round the bend". */
export const empathyExaggeration = {
  'beyond-a-saint': {
    answers: ['empathy'],
    why: 'What would break a saint may break the patient: the hardship is granted without a word of judgement.',
    phrases: phrases`
      (would | enough to) ..3 <proverbially-patient>
      (would | could | enough to | will) make (a | any) (stone | rock) (weep | cry | sweat)
      (even | not even) <proverbially-patient> (cannot | could not | would | does not | would not | can \
          | needs)
      (would | could | enough to) <wears-at> <whoever> [<wits-end>]
      (would | will | could | enough to | going to) <wears-at> <whoever> ..2 <wits-end>
      (would | will | could | enough to | going to | bound to) <wears-at> (you | one | a man | a woman | a girl \
          | a lad) <wits-end>
      (would | will | could | enough to) (wear~ | get~ | grind~ | drag~ | knock~ | beat~) <whoever> (down | out \
          | up | flat | sideways)
      (would | will | could | enough to) (get~ | wear~ | grind~ | drag~) (a man | any man | a woman | a lad \
          | a body) down
      (creeps | crawls | eats | tears | wears) (under | into | at | through) <whoever> [<body-of-feeling>]
      gets to (anyone | anybody | a person | a body | the best of us) (in the end | after a while | eventually | $)
      (<whoever> | any) ..1 (head | heart | nerves | knees | stomach) (will | would | must | may well) ..1 (spin \
          | sink | race | ache | break | go)
      (anyone's | anybody's | everyone's | everybody's | any (parent's | mother's | father's | person's | man's \
          | woman's)) <body-of-feeling>
      (tighten~ | squeeze~ | turn~ | break~ | sour~ | steal~ | rob~ | freeze~ | boil~ | curdle~ \
          | chill~) any <body-of-feeling>
      (<whoever>) (will | would | could) ..1 (stagger | buckle | wobble | crumble | plotz | weep | cry | flinch \
          | scream)
      (who | what (mother | father | person | parent)) (would not | wouldnt | will not) be [<wits-end>]
      (put | puts | take | takes) [ten | ..2] years (on | off) (you | a body | a person | anyone | anybody \
          | anyone's life | your life)
      (aged | age) [you | me] [ten | twenty | a hundred] years (overnight | waiting)
      must have aged
      knock~ the (slats | stuffing | stilts) (out | from)
      (would | enough to | must have) knock~ the (wind | breath | heart) (out | from)
    `,
    except: phrases`
      (appreciate | thank | thanks for) (everyone's | everybody's)
      (everyone's | everybody's) (heart | stomach) (skips | beats | misses | rumbles | growls)
      (help | affect | benefit | suit | harm | reach | see | treat | advise | tell) <whoever>
      (will | can | could | would | going to) (have | make | put | bring | send | leave | turn | try | test) \
          (anyone | anybody | everyone | everybody | us all | all of us) ..1 \
          (with | who | a | the | in for | on | to (read | watch | sign | wear))
      (pass | passed | passing) (a | the | any) stone
      (have | has | had) (anyone | anybody) (at | with | in | who | to | else)
    `,
    unless: ['question']
  },
  'i-would-too': {
    answers: ['empathy'],
    why: 'The writer in the patient\'s place: "I\'d be chewing the carpet". Source: NURSE (Understand).',
    phrases: phrases`
      would have me [up] <wits-end>
      would [have] (freak~ | scare~ | frighten~ | terrify~ | floor~ | flatten~ | finish~ | break~ | rattle~ \
          | gut~) me [out] [too | as well | also | and all]
      i would [have] [be | been] <wits-end>
      i would [have] [be | been] [<intensifier>] (livid | ropeable | fuming | spewing | seething | raging \
          | gutted | beside myself | a wreck | a mess) [too]
      i would [have] [be | been] [<intensifier>] <felt-state> (too | as well | also | myself | in your (place \
          | shoes | position))
      i would (flinch | cry | weep | panic | worry | scream | shout | swear | struggle | hesitate \
          | despair) [about it | at it] (too | as well | also | myself)
      i would have (thrown | cried | screamed | shouted | walked out | sworn | panicked | hidden | given up \
          | lost it | wept)
      in your (shoes | place | boots | slippers | position | chair) i would [have] ..1 \
          (be | been | feel | felt | worry | worried | cry | cried | scream~ | panic~ | asked | have done the same \
          | do the same | want to know)
      (i | we) do not blame (you | u | ye | yous)
      i have (bawled | cried | wept | sobbed | panicked | fainted) (at | over | about | too | for)
      i (bawled | cried | wept | sobbed | panicked | fainted | froze) [too] (at | over | about | for) (mine | my \
          | less | the)
      no raised (eyebrow | eyebrows)
      (no | not a) (raised eyebrow~ | eyebrow~) ..3 (here | from me | out of me)
    `,
    except: phrases`
      i would be [<intensifier>] (worried | concerned | nervous | afraid | scared | careful | wary \
          | reluctant) (about | of | that | if)
      i would [have] [be] [<intensifier>] (hesitant | reluctant | skeptical | wary | uncertain | unsure)
      i would (worry | hesitate) (about | if | that | to)
    `,
    unless: ['question']
  },
  'nobodys-idea': {
    answers: ['empathy'],
    why: 'Nobody would choose it: "nobody\'s idea of fun", "no one dreams of spending a birthday so".',
    phrases: phrases`
      (nobody~ | nobody's | nobody is | no one's | no one is) [first] (idea of | favorite | choice | dream \
          | cup of tea)
      (nobody's | nobody is | no one's | no one is) [first] (wish | pick | notion of | definition of | happy place)
      (nobody | no one) ((dreams of | dreamed of | dreamt of | plans to | planned for | hopes to | chooses to) \
          | (asks \
          | signs up | queues up | volunteers) for (this | that | it | such | a))
      (nobody | no one) (warns | warned | tells | told) (you | a (woman | mother | man | father | girl)) (how \
          | that | about | what)
      (nobody | no one) (hands | gives | gave | handed) (you | anyone | us) (a | the) (manual | map | handbook \
          | script | medal | rulebook)
      (cannot | can not | could not | hardly) (be | have been) [much | any | a lot of | very | too] (fun \
          | pleasant | nice | easy | comfortable | joy)
      (not | hardly) (be | have been) [much | any] (fun | picnic | joy | laugh)
      no holiday (living | having | lying | being | carrying)
      (no | hardly a | not a) (picnic | barrel of laughs | bundle of laughs | joyride | spa day \
          | tea party) ..3 (living | having | doing | lying | being | carrying | for | when | with | either)
      is no (life | way to live | kind of life) [for | lying | living | at all]
      no life for (anyone | anybody | a | you)
    `,
    except: phrases`
      (nobody | no one) (told | tells | gave | gives | handed) (you | us | me) (the | a) (result~ | form~ \
          | leaflet | dose | appointment)
      (nobody | no one) (plans | planned | asks) to (change | stop | move)
      ${lore}
    `,
    unless: ['question', 'condition']
  }
} as const satisfies ActGroups
