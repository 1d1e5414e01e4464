import {phrases, type WordClasses} from '../phrases.ts'

const people = phrases`
  (people | persons | folk | folks | patients | clients | parents | mothers | moms | mums | mommies | mamas | fathers)
  (dads | men | women | ladies | gentlemen | guys | lads | girls | boys | couples | families | carers | caregivers)
  (husbands | wives | spouses | partners | daughters | sons | sisters | brothers | siblings | grandparents | students)
  (athletes | runners | teens | teenagers | adults | grown-ups | kids | children | survivors | humans | souls | friends)
  (widows | widowers | doctors | nurses | lolas | lolos | titas | aunties | uncles | workers | drivers | teachers)
  (veterans | seniors | elders | elderly | young people | newlyweds | beginners | others | diabetics)
`

const person = phrases`
  (person | patient | client | parent | mother | mom | mum | mama | mommy | father | dad | papa | man | woman | lady)
  (guy | fellow | girl | boy | couple | family | carer | caregiver | husband | wife | spouse | partner | daughter | son)
  (sister | brother | student | athlete | runner | teen | teenager | adult | grown-up | kid | child | human)
  (human being | soul | one of us | single one | body | other | second person | reasonable person | sane person)
`

const states = phrases`
  # fear
  (worried | anxious | nervous | scared | afraid | frightened | fearful | terrified | petrified | panicked | panicky)
  (panicking | apprehensive | uneasy | unnerved | unsettled | on edge | jittery | jumpy | shaken | shaky inside)
  (rattled | spooked | freaked out | freaked | freaking out | stressed | stressed out | tensed | in a panic | tense)
  (beside yourself | daunted | intimidated | distressed | alarmed | worked up | wound up | paranoid | insecure | edgy)
  # sadness
  (sad | saddened | unhappy | upset | tearful | teary | weepy | crying | in tears | heartbroken | brokenhearted)
  (devastated | crushed | gutted | bereft | grieving | mourning | miserable | dejected | despondent | desperate)
  (hopeless | helpless | powerless | useless | worthless | disheartened | discouraged | demoralized | defeated)
  (deflated | dispirited | disappointed | let down | bummed | bummed out | lonely | isolated | lonesome | homesick)
  (sorrowful | down in the dumps | feeling (down | low | blue | flat | hurt | awful | rotten | lousy | crummy | alone))
  (felt (hurt | alone | awful | terrible | so low | so down | like giving up) | hurt | wounded | stung)
  # anger
  (angry | furious | annoyed | irritated | cross | livid | frustrated | fed up | sick of | tired of | sick and tired)
  (exasperated | aggravated | peeved | hacked off | cheesed off | resentful | bitter | outraged | disgusted)
  (impatient | infuriated | mad | at your limit | up to here)
  # load
  (overwhelmed | exhausted | worn out | worn down | drained | burned out | burnt out | burned | run ragged | frazzled)
  (banjaxed | tuckered out | plumb tuckered | scunnered | wrecked | shattered | run off your feet | a bag of nerves)
      (bag of nerves | in bits | beside yourself | heart scalded)
      (on your knees | worn to a (frazzle | thread | shadow))
      (knackered | wrung out | stretched thin | swamped | overloaded | overburdened | burdened | struggling)
  (depleted | weary | at a loss | at your wits end | stuck | trapped | dead on your feet | done in | spent | worn thin)
  # shame, doubt, shock
  (embarrassed | ashamed | humiliated | guilty | self-conscious | mortified | awkward | confused | bewildered | baffled)
  (shocked | stunned | in shock | blindsided | taken aback | speechless | thrown | dazed | caught off guard | ignored)
  (dismissed | brushed off | neglected | abandoned | forgotten | left out | misunderstood | unseen | unheard | judged)
  (mistreated | betrayed | violated | robbed | cheated | vulnerable | exposed | lost | torn | conflicted | in limbo)
  (hesitant | reluctant | skeptical | wary | uncertain | unsure | relieved and | disoriented | foolish | silly)
  (stupid | like a (failure | burden | fraud | number | fool | nuisance | baby | child | guinea pig | prisoner))
`

const feelingNouns = phrases`
  (worry~ | fear~ | anxiety~ | stress | distress | panic | dread | terror | fright | apprehension | unease)
  (frustration~ | anger | rage | exasperation | annoyance | sadness | sorrow | grief | heartache | heartbreak)
  (misery | despair | unhappiness | disappointment | loneliness | isolation | hopelessness | helplessness | shame)
  (embarrassment | guilt | humiliation | shock | confusion | overwhelm | exhaustion | burnout | suffering | agony)
  (anguish | torment | turmoil | struggle~ | hardship~ | burden~ | trauma | feeling~ | emotion~ | doubt~)
  (hesitation | reluctance | misgivings | jitters | tears | weariness | angst | desperation)
  (concern~ | hurt | impatience | skepticism | uncertainty | apprehensions | dilemma | plight | predicament)
`

const ordeals = phrases`
  # wearing
  (exhausting | wearying | wearisome | tiresome | grueling | taxing | relentless | demoralizing | disheartening)
  (discouraging | dispiriting | soul-destroying | crushing | punishing | unrelenting | unbearable | intolerable)
  (emotionally draining | draining for | draining to | so draining | really draining | very draining | are draining)
  (is draining | be draining | sounds draining | and draining | mentally draining | truly draining)
  # frightening
  (frightening | scary | scariest | terrifying | unsettling | unnerving | nerve-racking | nerve-wracking | daunting)
  (nightmarish | harrowing | distressing | worrisome | horrifying | anxiety-provoking | anxiety-producing)
  (stressful | overwhelming | traumatic | traumatizing | jarring | disorienting | bewildering)
  # saddening
  (heartbreaking | heart-breaking | heartrending | heart-wrenching | gut-wrenching | devastating | upsetting)
  (depressing | saddening | tragic | disappointing | lonely | loneliest | lonesome | isolating | heavy-hearted)
  # angering
  (frustrating | maddening | infuriating | exasperating | galling | aggravating | annoying as | so annoying)
  (irritating as | vexing)
  (unfair | unjust | so unfair | cruel | cruelest | insulting | humiliating | degrading | demeaning | embarrassing)
  (undignified | mortifying | shameful of | enraging | outrageous)
  # plain bad
  (awful | dreadful | horrible | horrid | horrendous | horrific | ghastly | hellish | wretched | miserable | rotten)
  (lousy | crummy | crappy | shitty | sucky | brutal | harrowing | rotten luck | unimaginable | unthinkable | gutting)
  (torturous | agonizing | excruciating | trying time~ | bleak | the pits | the worst | worst part | hardest part)
  # no …
  no (picnic | walk in the park | bed of roses | cakewalk | fun | joke | easy (feat | task | road | thing | matter))
  (not (a picnic | a walk in the park | much fun | any fun) | anything but easy | far from easy | never easy)
  not [very | so | at all | really | an] easy (to (hear | read | bear | live | carry | go | talk | write | watch | say))
  no (small | little) (thing | matter | feat | ask)
`

const torments = phrases`
  (nightmare~ | torture | torment | misery | ordeal~ | hell | agony | purgatory | a trial | heartache | a blow)
  (bitter pill | hard pill | tough pill | raw deal | rough deal | rough ride | tough break | hard luck | bad luck)
  (rotten luck | tough luck | a shame | a pity | such a pity | such a shame | crying shame | bummer | a drag | a slog)
  (a (grind | struggle | burden | wrench | setback | misery | tragedy | horror | curse | battle | punishment | insult))
  (heavy (load | burden | cross | road | weight | blow | thing) | (cruel | bitter | terrible) (blow | twist | irony))
  (kick in the (teeth | guts) | punch in the gut | gut punch | slap in the face | stab in the heart | knife in)
  (salt in the wound | salt into the wound | insult to injury | double (pain | blow | whammy) | last straw)
  (roller coaster | rollercoaster | emotional whiplash | living hell | uphill (battle | struggle) | prison sentence)
  (long (road | haul | slog | goodbye) | hard (road | row to hoe | slog) | tough (going | road | stretch) | hard going)
  (a lot (to (carry | take in | handle | deal with | bear | shoulder | process | juggle | hold | ask | cope with)))
  (a lot to (digest | absorb | swallow | be dealing with | live with | face | keep straight | take on | ask of))
  (so much | too much | plenty | more than enough) to (carry | take in | handle | deal with | bear | process | juggle)
  (a lot (for | on) (anyone | anybody | one person | any (person | family | parent)) | tall order | big ask)
  more than (your | their | anyone's | his | her) (fair | share | due)
`

const wears = phrases`
  (rattle~ | shake~ | frighten~ | scare~ | worry~ | alarm~ | unsettle~ | unnerve~ | spook~ | floor~ | flatten~)
  (exhaust~ | tire~ | wear~ | test~ | try~ | drain~ | break~ | crush~ | knock~ | upset~ | anger~ | madden~)
  (infuriate~ | discourage~ | dishearten~ | depress~ | bother~ | haunt~ | hurt~ | sting~ | gall~ | defeat~)
  (overwhelm~ | stress~ | humiliate~ | embarrass~ | confuse~ | baffle~ | challenge~ | throw~ | stump~ | panic~)
  (terrify~ | demoralize~ | daunt~ | intimidate~ | weary~ | sap~ | shatter~ | crack~ | rile~ | irritate~ | annoy~)
  (grind~ | drive~ | turn~ | send~ | leave~ | make~ | give~ | put~ | get~ | push~ | bring~ | level~ | fell~ | stagger~)
  (jolt~ | startle~ | shock~ | stun~ | disturb~ | distress~ | trouble~ | unhinge~ | undo | ruin~ | spoil~ | weigh~)
`

/** Words of empathy that are apart from `feelings.ts` because they keep to readings that are never clinical. */
export const empathyWords = {
  'people-like-you': {
    why: 'Those with whom a patient is compared when a feeling is called normal.',
    phrases: people
  },
  'person-like-you': {
    why: 'One of those with whom a patient is compared.',
    phrases: person
  },
  anyone: {
    why: '"That would rattle anybody": whoever stands in the same shoes.',
    phrases: phrases`
      (anyone | anybody | any one | everyone | everybody | a saint)
      (any of us | all of us | most of us | the best of us)
      (the (strongest | calmest | toughest | bravest | sanest) (of | person | man | woman))
      (the rest of us | every one of us | each of us)
      any [<intensifier> | normal | loving | good | new | caring | sane | sensible] <person-like-you>
      (every | each) [single | new | second | other | loving | good] <person-like-you>
      (most | many | a lot of | lots of | plenty of | all | so many | some of the) [<intensifier>] <people-like-you>
      (almost | nearly | just about | practically | pretty much | virtually) (anyone | anybody | everyone | everybody)
      (every | everybody | anybody | nobody | anyone) (else | on earth | alive | i know)
      (better | stronger | tougher | braver) (people | men | women | souls) than
      (a | the) (grown | strong | healthy | tough) (man | woman | person)
    `
  },
  'wears-down': {
    why: 'What hard things do to people, as verbs.',
    phrases: wears
  },
  'felt-state': {
    why: 'How a person feels, in words that describe no symptom. Source: founding text; NURSE (Name).',
    phrases: states
  },
  'felt-noun': {
    why: 'Feelings as nouns: after "your", "the", "so much".',
    phrases: feelingNouns
  },
  ordeal: {
    why: 'How a situation is, in words that no clinical finding is described with.',
    phrases: ordeals
  },
  torment: {
    why: 'What a situation is, as a noun: "a nightmare", "a lot to carry".',
    phrases: torments
  },
  'hard-adjective': {
    why: 'Hard in general; clinical as often as not ("difficult airway"), so only in a frame.',
    phrases: phrases`
      <ordeal>
      <torment>
      (hard | harder | hardest | difficult | tough | tougher)
      (toughest | rough | challenging | trying | demanding | heavy)
      (painful | uncomfortable | unpleasant | nasty | grim | sad)
      (worrying | alarming | concerning | confusing | tiring)
      (draining | irritating | disruptive | debilitating | unwelcome | not easy | shocking | troubling | disturbing)
      (a lot | too much | bad | worse | not nice | not fair | not fun)
      (tricky | inconvenient | raw | tedious | annoying | irritating)
      (a (shock | worry | pain | hassle | burden | fright | scare | disappointment | challenge | lot | nasty shock))
      (sucks | stinks | bites | hurts | stings | aches | rankles | smarts | no small thing | triggering | intense)
      (risky | limiting | awkward | lonely work | hard work | sensitive | personal | emotional | significant)
    `
  },
  'i-know': {
    why: 'The writer sees, hears, understands: subject and verb.',
    phrases: phrases`
      (i | we) [<softener>] (know | understand | understood | realize | recognize | appreciate | see | saw | hear \
          | heard | sense | imagine | gather | get | feel | felt | notice | noticed | acknowledge | believe | guess \
          | suspect | can tell | could tell | respect | remember | empathize | sympathize)
      (i | we) (can | could) [<softener>] (know | understand | see | hear | imagine | appreciate | tell | sense | feel \
          | guess | relate | empathize | sympathize | get | picture | read)
      (i | we) am (aware | conscious | mindful | sensing | hearing | seeing | sure | sensible | certain)
      ^ (know | understand | realize | imagine | hear | can imagine | can understand | can see | understanding \
          | knowing)
    `
  },
  softener: {
    why: 'Adverbs between the writer and the verb: "I can only imagine", "I do totally get it".',
    phrases: phrases`
      (really | so | do | also | very well | very much | can)
      (only | certainly | completely | totally | fully | absolutely)
      (truly | well | just | deeply | entirely | quite | clearly)
      (definitely | sincerely | honestly | genuinely | too | still)
      (can only | can really | can well | can fully | can totally | can certainly | can very well | want to | can just)
      (do understand and | both | all | here | have | had | would | very | 100 % | perfectly | wholeheartedly | surely)
    `
  }
} satisfies WordClasses
