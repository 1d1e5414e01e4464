import {phrases, type WordClasses} from '../phrases.ts'

/** Slots of the exaggerations with which people say that something is hard to bear. */
export const ordealWords = {
  'proverbially-patient': {
    why: 'Whose patience, strength or calm is proverbial: what would try them would try anybody.',
    phrases: phrases`
      [even | any] (a | the | any) [plaster | blessed | living | very] (saint | angel | bishop | archbishop \
          | monk | nun)
      [even | any] (a | the | any) [parish | village | country] (vicar | rabbi | imam | priest | hermit | buddha \
          | dalai lama)
      [even | any] (a | the | any) (boulder | statue | iceberg | granite | lion | ox | elephant | bull | camel \
          | mule | donkey | carthorse | buffalo | sailor | soldier | marine | sergeant major | giant | warrior)
      [even] (the pope | job himself | a better man | a stronger man | the strongest | the bravest | the calmest \
          | lions | saints | angels | elephants | giants | soldiers | warriors)
      the patience of (job | a saint | a stone | saints | anyone)
    `
  },
  whoever: {
    why: 'Anybody, as one says in the Englishes of the world: "a body", "any mother".',
    phrases: phrases`
      (anyone | anybody | any one | any body | everyone | everybody | any of us | the best of us | most of us)
      any [good | loving | new | normal | sane] (man | woman | mother | father | mum | mom | dad | parent \
          | daughter | son | wife | husband | person | soul | heart | carer | creature | couple | family)
      (a body | a person | a soul | folk | us all | the lot of us | all of us | the rest of us)
      <proverbially-patient>
    `
  },
  'wits-end': {
    why: 'Where hardship drives, sends, puts or has people, in idioms.',
    phrases: phrases`
      (up the (wall | walls) | round the (bend | twist) | around the bend | over the edge | off the edge \
          | to the edge)
      (mad | crazy | nuts | bananas | loopy | spare | potty | barmy | bonkers | batty | doolally | demented | mental)
      (insane | out of ..2 mind | off ..2 head | out of ..2 wits | to distraction | to drink | to despair | to tears)
      (in tears | in bits | in pieces | in ribbons | in shreds | in a heap | in a puddle | in knots | in a spin \
          | in pits)
      ((climb~ | crawl~ | scal~) [up] the walls | bounc~ off the walls | (pull~ | tear~ | rip~) ..2 hair)
      (chew~ ..2 (carpet | furniture | walls | sleeve | nails) | gnaw~ the (carpet | furniture))
      (spit~ (tacks | feathers | nails | chips | fire | bullets) | swear~ | curs~ | weep~ | wail~ | howl~ \
          | scream~ | sob~)
      (bawl~ | cry~ | shak~ | trembl~ | rant~ | rag~ | pac~ the (floor | floors | carpet | hall | kitchen | ward))
      (on the (floor | ceiling | roof) | on my knees | on ..2 knees | to ..2 knees | under the (table | bed | duvet))
      (into orbit | through the roof | off the (deep end | rails) | grey | gray | white-haired | old before ..2 time)
    `
  },
  'wears-at': {
    why: 'What hardship takes from people or does to them, as verbs with a person behind them.',
    phrases: phrases`
      (rattle~ | shake~ | floor~ | flatten~ | fell | sicken~ | sour~ | gut~ | wreck~ | break~ | crush~ | knock~ \
          | tick~ off)
      (wind~ up | wear~ down | wear~ out | grind~ down | drag~ down | get~ down | drain~ | exhaust~ | test~ \
          | try~ | tax~)
      (scare~ | frighten~ | terrify~ | spook~ | unnerve~ | unsettle~ | rile~ | vex~ | anger~ | infuriate~ | madden~)
      (upset~ | sadden~ | hurt~ | sting~ | wound~ | humble~ | hollow~ out | wipe~ out | do~ in | finish~ off \
          | tire~ out)
      (turn~ | send~ | drive~ | put~ | have | has | had | leave~ | make~ | tempt~ | push~ | bring~)
    `
  },
  'body-of-feeling': {
    why: 'Where people feel dread and sorrow. After a possessive such as "anybody\'s" it is no clinical finding.',
    phrases: phrases`
      (head | heart | nerves | stomach | gut | sleep | mind | spirit | spirits | courage | appetite | soul)
      (patience | temper | faith | confidence | peace | hair | knees | legs | world | day | week | month | christmas)
    `
  },
  'own-share': {
    why: 'More than one person should have to bear.',
    phrases: phrases`
      (your | anybody's | anyone's | any one's | one person's | one family's | their | her \
          | his) [fair] (share | lot)
      (anyone | anybody | any one (person | family) | one (family | body | woman | man | heart)) (should | ought \
          | can | could)
      one person (should | ought | (can | could) (bear | carry | take | stand | handle))
      (the lord | god | life) [should | ought | has (a | any) right to]
      (enough | plenty) (for (one | any) (person | family | body | woman | man | heart | lifetime | year) \
          | on (your | one) plate)
    `
  },
  'one-stretch': {
    why: 'The short time into which too much was crammed.',
    phrases: phrases`
      (in | within | inside) (a | one | the one | the same | a single | one and the same) (year | month | week \
          | day | winter | summer)
      (in | within | inside) (a | one | the one | the same | a single) (season | spring | autumn | fall \
          | fortnight | family | house)
      (on the trot | in a row | on top of each other | one after (another | the other) | back to back | running)
    `
  },
  'keen-occasion': {
    why: 'Days on which bad news is worst, after "of all the".',
    phrases: phrases`
      (day~ | week~ | night~ | time~ | moment~ | month~ | year~ | weekend~ | morning~ | evening~ | season~ \
          | christmas~)
      (monday~ | tuesday~ | wednesday~ | thursday~ | friday~ | saturday~ | sunday~ | birthday~ | places | things)
    `
  },
  'life-trouble': {
    why: "Life's troubles as one seeks counsel for them; most are no illness, and none is a bodily one.",
    phrases: phrases`
      (divorce | divorcing | breakup~ | break ups | breaking up with | separation from a | betrayal | infidelity \
          | affair~ | cheating | being cheated on | heartbreak | broken heart | broken engagement | rejection)
      (grief | grieving | bereavement | mourning | death of (a | your | someone) | losing (a (parent | child \
          | partner | loved one | spouse | friend) | someone | your <kin>) | loss of (a (parent | child | partner \
          | loved one | spouse | friend) | someone | your <kin>) | suicide of (a | your) | saying goodbye)
      (depression | anxiety | panic attack~ | ptsd | social anxiety | low mood | sadness | loneliness \
          | homesickness | winter blues | seasonal depression | nightmares | flashbacks | insecurity \
          | insecurities | low self esteem | self esteem | self doubt | self hatred | shame | guilt | jealousy \
          | anger | resentment | perfectionism | procrastination | burnout | overthinking | existential (dread \
          | anxiety | crisis))
      (emotional abuse | sexual abuse | sexual assault | childhood (trauma | abuse | neglect) | emotional (trauma \
          | neglect) | bullying | self harm | suicidal (thoughts | feelings) | addiction | codependency \
          | gambling | body image)
      (toxic relationship~ | ending a relationship | relationships | marriage | engagement | intimacy \
          | long distance | open relationship~ | in laws | parenting | stepparenting \
          | step parenting | blended famil~ | coparenting | adolescence | motherhood | fatherhood | empty nest \
          | caregiving)
      (transitioning | gender identity | sexual identity | being gay | coming out to)
      (moving (away | house | out | to a new) | moving on from | letting go | starting over | unemployment \
          | losing a job | retirement | forgiveness | setting boundaries | trust issues | abandonment \
          | opening up to | vulnerability | asking for help | being alone | feeling (alone | stuck | lost) \
          | not being heard)
    `
  }
} satisfies WordClasses
