import {phrases, type WordClasses} from '../phrases.ts'

const adjectives = phrases`
  # fear and worry
  (worried | worrying | worrisome | worriedly | concerned | anxious | nervous | scared | scary | afraid | frightened)
  (frightening | fearful | terrified | terrifying | petrified | alarmed | alarming | panicked | panicky | panicking)
  (apprehensive | uneasy | unnerved | unnerving | unsettled | unsettling | uncertain | unsure | on edge | edgy)
  (jittery | jumpy | shaken | shaken up | shook up | rattled | spooked | freaked out | freaking out | freaked)
  (stressed | stressed out | stressful | stressing | tensed up | worked up | antsy | paranoid | in a panic)
  (beside yourself | troubled | preoccupied | scared (stiff | to death | silly) | worried (sick | to death))
  (distressed | distressing | disturbed | disturbing | perturbed | disquieted | daunted | daunting | intimidated)
  (intimidating | overanxious)
  # sadness
  (sad | saddened | unhappy | upset | upsetting | tearful | weepy | crying | in tears | heartbroken | heart-broken)
  (brokenhearted | heartsick | heartbreaking | devastated | devastating | gutted | shattered | bereft | grieving)
  (mourning | grief-stricken | miserable | depressed | depressing | gloomy | glum | dejected | despondent)
  (despairing | desperate | hopeless | hopelessness | helpless | powerless | worthless | low-spirited | downhearted)
  (disheartened | disheartening | discouraged | discouraging | demoralized | demoralizing | defeated | deflated)
  (dispirited | disappointed | disappointing | disappointment~ | let down | heavy-hearted | in low spirits | lonely)
  (isolated | homesick | sorrowful | forlorn)
  (feel~ | feeling | felt) (down | low | flat | off | rotten | lousy | crummy | bad | awful | terrible | horrible \
      | rough | poorly | rubbish)
  ((feel~ | feeling | felt) (rotten | wretched | guilty | small | stupid) | down in the dumps | torn up | choked up)
  (teary | sobbing | low in mood)
  # anger and annoyance
  (angry | furious | annoyed | annoying | irritated | irritating | livid | frustrated | frustrating | fed up)
  (fed up with | sick and tired | sick of | tired of | exasperated | exasperating | aggravated | aggravating)
  (aggrieved | cheesed off | ticked off | peeved | miffed | hacked off | naffed off | browned off | bummed)
  (bummed out | resentful | outraged | disgusted | infuriated | infuriating | vexed | maddening | dissatisfied)
  (unheard | unimpressed)
  # exhaustion and overload
  (overwhelmed | overwhelming | exhausted | exhausting | worn out | worn down | worn thin | weary | drained)
  (draining | burned out | burnt out | burnout | run ragged | frazzled | knackered | zonked | wiped out | dead tired)
  (dead on your feet | bushed | stretched thin | swamped | snowed under | overloaded | overburdened | burdened)
  (at a loss | flummoxed | out of your depth)
  # shame, confusion, shock
  (embarrassed | embarrassing | ashamed | humiliated | humiliating | guilty | self-conscious | mortified | awkward)
  (confused | confusing | bewildered | bewildering | baffled | puzzled | perplexed | disorienting | shocked)
  (shocking | stunned | in shock | in disbelief | blindsided | taken aback | dumbfounded | speechless | thrown off)
  (dazed | caught off guard | ignored | dismissed | brushed off | abandoned | left out | left hanging | misunderstood)
  (unseen | mistreated | betrayed | uneasiness | vulnerable | unprepared | skeptical | doubtful | hesitant | wary)
  (leery | leery of | conflicted | in limbo | in two minds | of two minds | undecided)
`

const nouns = phrases`
  (worry~ | fear~ | anxiety~ | nervousness | distress | panic | dread | terror | fright | apprehension | unease)
  (uneasiness | frustration~ | annoyance | anger | exasperation | sadness | sorrow | grief | heartache | heartbreak)
  (misery | despair | unhappiness | disappointment~ | loneliness | hopelessness | helplessness | shame)
  (embarrassment | guilt | humiliation | disbelief | overwhelm | burnout | suffering | anguish | turmoil | strain)
  (sense of loss | misgiving~ | jitters | trepidation | angst)
`

const looseAdjectives = phrases`
  (hurt | hurting | wounded | numb | lost | adrift | empty | blue | alone | beat | wiped | fried | spent | stretched)
  (done in | crushed | mad | cross | bitter | tense | tensed | tension~ | wearing | thrown | floored | put out)
  (put off | stuck | shook | torn | exposed | judged | forgotten | robbed | violated | at capacity | agitated)
  (restless | disoriented | uncomfortable | cut up | trapped | impatient | irritable | galling | flagging | pooped)
  (bothered | hacked | in pieces | in bits | blah | struggling | neglected | insecure | reluctant | wound up)
  (useless | tired out | nervy)
`

const looseNouns = phrases`
  (strain~ | tension | discomfort | bother | shock | alarm | feeling~ | emotion~ | confusion | exhaustion | tears)
  (nerves | stress | stresses | tiredness | weariness | trauma | doubt~ | hesitation | isolation | struggle~)
  (burden~ | hardship~ | torment | agony | reluctance | uncertainty | irritation)
`

/** What patients feel and go through, in words and idioms, and the warm words that answer it. */
export const feelings = {
  feeling: {
    why: 'Negative feelings, named. Source: founding text ("worried/scared/frustrated/upset"); NURSE.',
    phrases: phrases`
      ${adjectives}
      ${nouns}
    `
  },
  'feeling-adjective': {
    why: 'Feelings as adjectives, right after "you are", "feel", "sounds": some are ambiguous elsewhere.',
    phrases: phrases`
      ${adjectives}
      ${looseAdjectives}
    `
  },
  'feeling-noun': {
    why: 'Feelings as nouns; right after "your", "the", "so much": some are ambiguous elsewhere.',
    phrases: phrases`
      ${nouns}
      ${looseNouns}
    `
  },
  concern: {
    why: 'Founding text. As often clinical ("concern for pneumonia"), so apart from the feelings.',
    phrases: phrases`
      (concern~ | concerned | concerning)
    `
  },
  'feeling-cause': {
    why: 'Verbs by which something makes the patient feel bad; "you" follows.',
    phrases: phrases`
      (worry~ | scare~ | frighten~ | upset~ | frustrate~ | bother~ | trouble~ | stress~ | alarm~ | distress~ \
          | overwhelm~ | terrify~ | panic~ | annoy~ | irritate~ | exhaust~ | drain~ | shock~ | sadden~ | hurt~ \
          | disappoint~ | discourage~ | unsettle~ | rattle~ | shake~ | unnerve~) you
      ((weigh~ | prey~ | play~) on (you | your mind) | weigh~ you down)
      ((get~ | wear~ | drag~ | bring~ | let~) you down | keep~ you (up | awake) | nag~ (at | you))
      ((stress~ | freak~ | wear~ | tire~ | burn~) you out | (get~ | grate~) (to | on) (you | your nerves))
      (eat~ (at | away at) you | hang~ over (you | your head) | gnaw~ at you)
      take~ (a toll | its toll | so much out of you | it out of you | a lot out of you)
      (took (a toll | its toll | so much out of you) | make~ you (worry | anxious | scared | sad | feel))
      (knock~ you (sideways | for six | down) | throw~ you | turn~ your (life | world) upside down)
      (break~ your heart | drive~ you (crazy | mad | up the wall | round the bend | nuts))
    `
  },
  'feeling-idiom': {
    why: 'Idioms that name what someone feels or goes through, American, British, Indian and other.',
    phrases: phrases`
      # waiting and fear
      (on pins and needles | pins and needles waiting | on tenterhooks | heart in your mouth)
      (heart (sank | sinks | drops | dropped | skips | racing | is racing) | on (edge | the edge of your seat))
      (lump in your throat | butterflies in your stomach | knot~ in your stomach | stomach in knots)
      ((pit | knot) (of | in) your stomach | sick with worry | worry~ sick | beside yourself | out of your mind)
      (at sixes and sevens | waiting game | hanging over (you | your head) | dark cloud | black cloud)
      ((cloud | shadow) over | holding your breath | bracing yourself | walking on (eggshells | a tightrope))
      (sword over your head | bated breath | (waiting | wondering) (is | was | can be) the (hardest | worst))
      (mind (races | racing | goes to dark places | runs away with you) | imagine the worst | think~ the worst)
      (fear~ the worst | fear of the unknown | up at night | awake at night | lying awake | losing sleep | lose sleep)
      (lost sleep | sleepless nights | tossing and turning | tearing your hair out | pulling your hair out)
      jump out of your skin
      # load and tiredness
      (weight | load | burden) (on | off | of) your (shoulders | mind | chest)
      (heavy (heart | load | burden | weight | cross) | (so | a) much on your (plate | shoulders | mind | hands))
      a lot on your (plate | shoulders | mind | hands)
      (at | near) [the | your] (end of [the | your] (rope | tether) | wit's end | wits end)
      ((at | near) [the | your] (wits' end | breaking point | limit) | end of (your | the) (rope | tether))
      (wit's end | wits end | wits' end | running on (empty | fumes | no sleep) | burning the candle)
      (burn the candle at both ends | stretched (thin | too thin | to the limit) | spread (thin | too thin))
      (hanging by a thread | barely (coping | keeping up | holding on) | head above water | keep~ your head above)
      (treading water | drowning in | out of gas | run ragged | on your last legs | at a low ebb | fit to drop)
      (last (straw | thing you need~) | final straw | straw that broke | had (enough | it up to here | your fill))
      (up to here | carry~ ..2 (load | weight | burden | so much | a lot | too much))
      a lot to (carry | take in | handle | deal with | bear | shoulder | process | juggle | hold | go through \
          | cope with)
      so much to (carry | take in | handle | deal with | bear | shoulder | process | juggle | hold | go through \
          | cope with)
      (too much (to bear | for one person | for anyone | to take in) | more than (anyone | one person | your share))
      # blows and ups and downs
      (roller coaster | rollercoaster | emotional (roller coaster | rollercoaster | ups and downs) | ups and downs)
      (highs and lows | up and down ride | whirlwind | whiplash)
      (bumpy | rough | rocky) (road | ride | patch | time | stretch | few)
      (rug | carpet | ground | floor) ..3 (pulled out | pulled | from under | out from under | fell away | fallen away \
          | gone)
      bottom (fell | dropped | has fallen) out
      like a (blow | punch | kick | slap | bombshell | ton of bricks | bolt | bad dream | nightmare)
      ((punch | kick | blow | sock) (in | to) the (gut | stomach | teeth | guts) | gut punch | gut-wrenching)
      (bolt (from | out of) the blue | out of the blue | hit~ (you | like) ..2 (hard | like a | for six | sideways))
      (knocked (sideways | for six | for a loop) | thrown for a loop)
      world (turned upside down | upside down | stopped | fell apart | crashed | crashing | shrinks | shrunk)
      (turned upside down | world has (turned | stopped | fallen) | one thing after another | when it rains it pours)
      (fall~ to pieces | falling apart | went to pieces | in pieces | tip of the iceberg | broken (record | heart))
      (heart (aches | goes out | is breaking | breaks | is heavy) | heart of stone)
      mixed (feelings | emotions | bag)
      # stuck, unheard, alone
      ((hit | hitting | banging | beating) ..2 (brick wall | wall) | going (round | around) in circles)
      (around in circles | back to square one | square one | in limbo | up in the air | in the dark | at a loss)
      (going nowhere | one step forward)
      ((passed | bounced | shunted | sent) (from pillar to post | around | back and forth) | pillar to post)
      (run around | runaround | slip~ through the cracks | fall~ through the cracks)
      (like (nobody | no one) (listens | cares | believes | is listening) | talking to a (wall | brick wall))
      (falling on deaf ears | left (hanging | in the dark | in the lurch) | all alone | on your own with this)
      (going it alone | like a burden)
      like a (fool | fraud | failure | number | guinea pig | pin cushion | pincushion)
      ((not | do not feel) (yourself | like yourself) | out of sorts | under the weather | not been yourself)
      ((do not | not) recognize yourself | shell of yourself)
      (lost | losing) your (spark | self | confidence | patience | mind | temper)
      through (the mill | the wringer | hell | a lot | so much | the ringer | it all | thick and thin | the mangle)
      been through ..2 (mill | wringer | lot | so much | hell | it | enough)
      (in the (trenches | thick of it | same boat) | hell and back | living (nightmare | hell) | hell on earth)
      (worst (nightmare | fear~) | sick to death | (doom | misery) and gloom | salt in the wound | rubbing salt)
      (adding insult | insult to injury | between a rock | rock and a hard place | caught between)
      no (picnic | walk in the park | bed of roses | easy (feat | task | road | thing | matter) | small (thing | feat) \
          | joke | cakewalk | fun)
      (not (a picnic | a walk in the park | easy | fun | a bed of roses) | anything but easy | far from easy)
      easier said than done
      # Indian, Filipino and second-language wordings
      ((tension | tensions) (is | are) there | taking tension | take~ tension | in tension)
      (too much (of tension | tension) | heart is heavy | mind is not (at peace | at rest | quiet))
      (mental (tension | agony | torture) | loss of peace of mind | head is (paining | spinning | heavy))
      (nerve-racking | nerve-wracking | nerve wrecking | nakakapagod | nakakatakot | hassle | hassled | stress na)
      kaba
    `
  },
  'hardship-word': {
    why: 'How hard it is, in "that sounds …", "it can be …". Source: founding text, "really difficult".',
    phrases: phrases`
      (hard | harder | hardest | difficult | tough | tougher | rough | tricky | challenging | trying | demanding)
      (taxing | grueling | punishing | brutal | cruel | harsh | awful | terrible | horrible | horrid | horrendous)
      (horrific | dreadful | dire | ghastly | rotten | lousy | crummy | crappy | rubbish | wretched | miserable)
      (painful | agonizing | excruciating | unbearable | intolerable | insufferable | uncomfortable | unpleasant)
      (nasty | grim | bleak | scary | frightening | terrifying | alarming | worrying | worrisome | upsetting)
      (distressing | unsettling | unnerving | nerve-racking | nerve-wracking | stressful | overwhelming | daunting)
      (disheartening | discouraging | demoralizing | heartbreaking | heart-breaking | devastating | gut-wrenching)
      (traumatic | traumatizing | tragic | sad | depressing | disappointing | frustrating | annoying | irritating)
      (maddening | infuriating | exasperating | aggravating | tiresome | tedious | wearing | wearying | exhausting)
      (draining | tiring | debilitating | crippling | disabling | disruptive | isolating | lonely | lonesome)
      (embarrassing | humiliating | bewildering | confusing | disorienting | shocking | jarring | unfair | unjust)
      (relentless | burdensome | bothersome | troublesome | inconvenient)
      (no (picnic | fun | joke | party | small thing | walk in the park) | not (easy | fun | nice | fair | pleasant))
      a (nightmare | shock | blow | struggle | slog | drag | pain | misery | worry | trial | mess | burden | challenge \
          | hardship | grind | setback | roller coaster | rollercoaster | whirlwind | hassle | marathon | tall order)
      (a lot | so much | too much | plenty | heaps) to (carry | take in | handle | deal with | bear | shoulder \
          | process | juggle | cope with | go through | manage | take on)
      (a (heavy | huge | big) (load | burden | weight | ask) | unimaginable | unthinkable | beyond words)
      (indescribable | hellish | nightmarish | torturous | torture | agony | misery | sucky | sucks | stinks)
      (the pits | the worst | bad | unkind)
    `
  },
  'hardship-noun': {
    why: 'What a patient goes through, as a noun: "this … time", "what a …".',
    phrases: phrases`
      (ordeal~ | struggle~ | hardship~ | challenge~ | difficulty~ | setback~ | trial~ | battle~ | fight | journey~)
      (burden~ | blow~ | nightmare~ | misery | trouble~ | suffering | pain | strain | toll | stress | crisis~)
      (upheaval | disruption~ | (hard | difficult | tough | rough | trying) (time~ | day~ | week~ | month~))
      (hard | difficult | tough | rough | trying | bad | sad | stressful | painful | scary | dark) \
          (year~ | few days | few weeks | stretch | period)
      (bad | sad | stressful | painful | scary | dark) (time~ | day~ | week~ | month~ | patch | spell | season | news \
          | situation~ | road | night~ | place | moment~)
      (hard | difficult | tough | rough | trying) (patch | spell | season | news | situation~ | road | night~ | place \
          | moment~)
    `
  },
  intensifier: {
    why: 'Words before a feeling or a hardship that make it stronger, or softer.',
    phrases: phrases`
      (really | so | so very | very | very very | incredibly | extremely | terribly | awfully | dreadfully | horribly)
      (unbelievably | deeply | truly | genuinely | absolutely | completely | totally | utterly | entirely)
      (thoroughly | quite | rather | pretty | fairly | especially | particularly | exceptionally | extraordinarily)
      (tremendously | enormously | hugely | immensely | intensely | profoundly | seriously | super | damn | darn)
      (bloody | jolly | ever so | that bit | a bit | a little | a little bit | kind of | sort of | somewhat | such)
      (such a | too | way too | just so | just really | all the more | even more | more and more | more than a little)
      (understandably | naturally | rightly | rightfully | quite rightly | so incredibly | really really)
      (pretty darn | dead | proper | right | well and truly | mighty | real | awful | plain | downright)
      (nothing short of | beyond | as | equally | doubly | extra | unusually | obviously | clearly | certainly)
      (undoubtedly | always | often | sometimes | also | still | probably | most | the most | a lot)
    `
  },
  loss: {
    why: 'Death and bereavement. "Loss" and "passing" alone are clinical words (hearing loss, passing urine).',
    phrases: phrases`
      (your (great | terrible | sad | tragic | recent | sudden | painful) loss | your loss | your family's loss)
      (such a loss | (great | terrible | sad | tragic | sudden | devastating) loss | bereavement | bereaved | grief)
      (grieving | grieve~ | mourning | mourn~ | (passed | passing) (away | on) | passing of)
      ((his | her | their) passing | death of | (his | her | their) death | died | death in the family)
      ((loss | death | passing | losing) of ..3 <kin> | lose~ your ..2 <kin> | your late <kin>)
      (<kin> (passed | died | is gone | passed away) | (is | are | was) no longer with us | demise | heavenly abode)
      (left for heavenly abode | (is | was) no more | rest in peace | funeral~ | memorial service~ | burial)
      (wake and funeral | widow | widowed | widower | condolence~ | sympathy | sympathies | deepest sympathy)
      lost (someone | somebody | a loved one | the baby | your job | your home)
      (losing (someone | somebody | a loved one | your baby) | miscarriage~ | miscarried | pregnancy loss)
      (stillbirth | lose~ (the | your) pregnancy | anniversary of (his | her | their) (death | passing))
      (lose~ your ..2 <pet> | put (him | her | your dog | your cat) to sleep | the end of (his | her) life)
    `
  },
  'positive-feeling': {
    why: 'Gladness. Source: founding text, "Good to hear from you", "Happy to hear from you".',
    phrases: phrases`
      (glad | gladly | (so | deeply | very) moved | moved by | gladdened | happy | happier | happily | pleased)
      (delighted | thrilled | overjoyed | ecstatic | elated | tickled | tickled pink | chuffed | over the moon)
      (stoked | pumped | excited | so excited | relieved | a relief | such a relief | what a relief | grateful)
      (thankful | appreciative | honored | privileged | touched | heartened | encouraged | cheered | comforted)
      (gratified | joyful | overwhelmed with joy | proud | hopeful | optimistic | fortunate | lucky | blessed)
      (smiling | beaming | pleasure | a pleasure | my pleasure | our pleasure | a joy | delight | a delight)
      (an honor | a privilege | a treat | a great pleasure | a real pleasure | great joy | heartwarming)
      (heart-warming | heartening | music to my ears)
      ((made | makes | making) my (day | week | morning | afternoon | month) | warm~ my heart | did my heart good)
      (does my heart good | (put | puts | brought | brings) (a | such a | a big) smile | beyond happy)
      (best | great | good | wonderful | lovely | fantastic | terrific | happy | excellent | fab | welcome) news
      (jumping for joy | cloud nine)
    `
  },
  pleasant: {
    why: 'Liking: before "to hear", "day", "trip". Source: founding text, "Have a great vacation".',
    phrases: phrases`
      (good | great | nice | lovely | wonderful | fantastic | terrific | awesome | marvelous | brilliant | super)
      (fabulous | fab | splendid | excellent | beautiful | pleasant | delightful | amazing | blessed | enjoyable)
      (relaxing | restful | peaceful | happy | safe | fun | sunny | cozy | gentle | quiet | easy | calm | merry)
      (joyous | smooth | cool | so good | so nice | so lovely | so great | always good | always nice | always lovely)
      (really good | really nice | very good | very nice | healthy | magical | memorable)
    `
  },
  'effort-praise': {
    why: 'Effort, patience, courage. Source: founding text, "a great job managing your pain".',
    phrases: phrases`
      (good | great | nice | fantastic | excellent | amazing | wonderful | terrific | super | superb | stellar \
          | beautiful | brilliant | fine | marvelous | incredible) (job | work | effort~ | going | start | progress)
      ((remarkable | awesome | tremendous) (job | work | effort~ | going | start | progress) | well done | way to go)
      (good on you | good for you | well played | bravo | kudos | hats off | hat off | shabash | thumbs up)
      (high five | props to you | keep it up | keep up the (good | great) work | nice one | nicely done)
      (good thinking | congratulations | congrats | your strength | so strong | how strong)
      ((strong | determined) (person | woman | man | mother | lady) | brave | bravery | courage | courageous)
      (resilient | resilience | tough cookie | trooper | champ | champion | superstar | hero | warrior | fighter)
      (determined | determination | grit | perseverance | persistence | dedicated | dedication | diligent | diligence)
      (disciplined | discipline | hard work | worked (so hard | hard | really hard | very hard))
      (working (so hard | hard | really hard | very hard) | commitment | committed | patience)
      (proud of (you | yourself | how | what | the | your) | be proud | impressed | impressive | admire~ | admirable)
      (inspiring | inspiration | doing (everything right | all the right things | an amazing | a great | a good))
      doing (a wonderful | a fantastic | a terrific | such a good | your best | the right thing)
      (done | did) (so well | great | really well | very well | brilliantly | everything right | all the right things \
          | the right thing | your best | an amazing | a great | a good | an excellent)
      (handled (this | it | that | everything) ..2 (well | beautifully | brilliantly | grace) | coped)
      (coping (so well | well | admirably | beautifully) | managing (so well | well | beautifully) | hung in there)
      (hanging in there | stuck with it | sticking with it | stuck to it | going above and beyond)
      (took (charge | control | good care) | on top of (things | it | this | your) | on the ball)
      (took the (right step | first step) | not easy to (ask | share | talk | reach out | say | write | do))
      takes (courage | guts | strength | a lot of courage | bravery | real courage)
      took (courage | guts | strength | a lot of courage | bravery)
      (smart | wise | right) (move | call | thing to do | decision)
    `
  }
} satisfies WordClasses
