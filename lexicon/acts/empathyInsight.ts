import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** Showing that one sees from the inside what it is like. Source: NURSE (Name, Understand). */
export const empathyInsight = {
  'knows-how-it-feels': {
    answers: ['empathy'],
    why: '"I know how your heart squeezes when the phone rings", "I know it feels like a year".',
    phrases: phrases`
      i [<softener>] (know | get) [that] (it | this | that | everything) [now] (feels | felt | must feel) (like | as)
      i [<softener>] (see | hear | understand) [that] (it | this | that | everything) [now] must feel (like | as)
      i [<softener>] (know | get | see | hear | understand) (how | that) your (heart | stomach | chest | mind \
          | head | soul | hands | belly | spirit) [is | are | must] ..2 (drop~ | squeeze~ | sink~ | race~ | go~ \
          | turn~ | tired | heavy | break~ | jump~ | spin~ | scream~)
      i [<softener>] (know | get | understand | see) what (that | the | this | a | one) ..2 (word | call | letter \
          | night | wait | silence | bell | phone) (does | did | can do | do) to (you | a | people | anyone | anybody)
      i [<softener>] (know | get | understand | see) what (it | that | this) ..2 (costs | cost | takes | took \
          | means | meant | does | did) (to | you | from you | out of | of you)
      i [<softener>] (know | get | understand | see) how [a | the | that | such a] ..6 (throws | floors | rattles \
          | stings | hurts | gets to | weighs on | scares | frightens | unsettles) (you | u | a person | people)
      i [<softener>] (know | get | understand) ..8 (is | are | feels | feel) [roughly | about | like] (a | an \
          | the) (year | century | eternity | lifetime | age | longest | loneliest | worst)
      i [<softener>] (know | get | understand) [that] (that | it | this | which) (will | would | must | has to | may) \
          (knock | floor | flatten | rattle | feel like | gut | throw | hit (you | hard))
      i [<softener>] (know | get | understand) [that] you [are | have] ..1 (sick of | fed up | spewing | dreading \
          | aching | itching to | desperate | mithered | scunnered | knackered | banjaxed)
      i [<softener>] (know | get | understand) (those | these | such) (nights | mornings | waits \
          | evenings | silences) [<intensifier>] (well | too | $ | are | feel)
      (i | we) (have | had) [also] lived (this | that | it | through) [too | also | as well | myself]
      (this | that) [also | too] i have lived
      i (have been | was) [also | once] (there (too | myself | as well | $) | that (mother | father | patient \
          | daughter | son)) [too | myself | as well]
      i (am | was) [also | myself] (a | an | the) (mother | father | mum | mom | dad | parent | daughter | son \
          | carer | widow) (too | also | as well | myself | and i know)
      (my own | our own) (mother | father | mum | mom | sister | brother | son | daughter | wife | husband \
          | child | dad | boy | girl) ..3 (went through | was the same | hides | cried | lived | felt \
          | was just)
      i am seeing it with my own
      my stomach (turned | dropped | sank | churned) (when | at | reading)
      my heart (turned | dropped | sank | jumped | broke | is sore | is heavy) ..3 (when | at | reading | for you \
          | with you)
      (heart-sore | heartsore | heart sick | sick at heart) (for | about | with)
      (furious | raging | livid | gutted | cross | fuming | heartbroken | devastated) (for | on behalf of) (you \
          | u | the two of you | both | your)
      (furious | raging | livid | gutted | cross | fuming) on your behalf
      (hate | hated) (that | this | it) (for you | for u | has happened | had to)
      i wish [that] (i | we | there) (could | had | was | were) ..4 (shorten | spare | take | softer | gentler \
          | better | kinder | carry | undo | lift | easier)
    `,
    except: phrases`
      i know (it | that) feels like ..3 (lump | stone | swelling)
    `,
    unless: ['question', 'condition']
  },
  'guesses-hardship': {
    answers: ['empathy'],
    why: 'How it must have been, guessed or granted in everyday words: "I bet those shocks were a real scare", "what a long week".',
    phrases: phrases`
      (bet | i am sure | i imagine | i can imagine | i would imagine | i expect | i suppose | i reckon) [that] \
          (that | this           | it | those ..1 | these ..1 | the ..1 | all this | all that) \
          (was | were | is | are | has been | have been           | must have been | felt) [quite | not] \
          (a | an | one) [<intensifier>] (scare | fright | shock | jolt | blow | slog           | long ..2 \
          | <hard-adjective> | <ordeal>)
      (bet | i am sure | i imagine | i can imagine | i would imagine | i expect | i suppose | i reckon) [that] \
          (that | this           | it | those ..1 | these ..1 | the ..1 | all this | all that) \
          (was | were | is | are | has been | have been           | must have been | felt) [<intensifier>] \
          <hard-adjective>
      (that | this | it) (was | is | has been | must have been | sounds like) (a | one) [<intensifier>] \
          (long | <hard-adjective>) (day~ | night~ | week~ | month~ | year~ | wait | weekend | stretch | haul | road) \
          i (bet | imagine | know | am sure)
      (that | this | it) (sounds | sounded | looks) like a [<intensifier>] long \
          (day | night | week | month | year | wait           | weekend | stretch | haul | road | few ..1)
      what a [<intensifier>] (long | <hard-adjective>) (day | night | week | month | year | wait | weekend | stretch \
          | road           | few ..1 | time)
      what a (way | place | time) to (spend (your | a | the) | start (your | a | the) | end (your | a | the) \
          | find out | learn)
      you ..1 had (quite (a | the) | your (share | fill) of) ..1 \
          (day | night | week | month | year | time | summer | winter           | it | this | these | those | them | $)
      none of (this | that | it) (is | has been | was) [<intensifier>] (easy | fair | fun | simple)
      (do not | did not | would not) expect (you | anyone | anybody) to ..2 \
          (breathe | relax | be (calm | fine | okay | ok | brave           | happy | patient))
      (says | say | said) nothing (about | of) (your (willpower | character | strength | worth | effort~) | you as a)
      (did | done) nothing to (cause | bring | deserve) (this | it | that)
      it drags
      (that | this | it) is [<intensifier> | just] (rough | tough | lousy | crummy | miserable | awful | horrid \
          | no fun) [i am] sorry
      ^ [oh | ugh | ah | well] [what a | such a] bummer
    `,
    except: phrases`
      what a <hard-adjective> (question | day for | time of)
      (imagine | expect | suppose | reckon) ..8 (result~ | test~ | scan | report~) (was | were | is | are)
    `,
    unless: ['question', 'condition']
  },
  'knows-their-story': {
    answers: ['empathy'],
    why: 'What the writer knows of this patient\'s hopes, dread and life: "I know you had been counting the days".',
    phrases: phrases`
      i [<softener>] (know | understand | can tell | realize | can see) [that] you \
          (dreaded | dread | had been (hoping | counting | looking forward | dreading | longing | waiting) | (hardly \
          | barely) (slept | sleep | ate | eat | breathed | left) | were counting | were hoping \
          | were looking forward \
          | hoped (for | that | it | this) | would have (loved | wanted | rather) | adore | love | loved | hate | fear)
      i [<softener>] (know | understand | realize) (how [much | dearly | badly | hard | long | strange \
          | deflating | awkward] | what) (you | she | he | they | it) (wanted | hate~ | love~ | dread~ \
          | feels | felt | hoped | miss~ | must | have (lost | carried | waited | given))
      i [<softener>] (know | understand) (the | those | these | that | each | every) ..3 (nights | wait | waits \
          | hunt | letter | word | injection | voicemail | weeks | days | months | needle | drive | hours) ..2 \
          (wear | wears | gave | hits | ruins | must ((have | be) ..2) | (is | are | has been | have been) \
          [<intensifier>] (hard | long | lonely | frightening | endless | cruel | awful | dreadful | brutal \
          | exhausting | the worst))
      i (can | do) [well | fully | quite] understand (if | that | why | wanting) (you | that | it) ..3 (rattles \
          | angry | upset | cross | wary | afraid | hurt | scared | feel)
      (it is | this is | that is) (a | an | another) [<intensifier>] (anxious | long | lonely | strange | awkward \
          | humbling | thankless | grim | creepy | weary | tedious | bone-deep) (wait | night | business | thing \
          | time | tiredness | place)
      (it is | it was | this is) (every | any) (parent's | mother's | father's | person's) (fear | nightmare | dread)
      hard not to (stare | look ahead | worry | think | blame | panic | google | fear)
      i am sorry (this | that | it) (was to be | should have been | was meant to be) (the | your | a)
      you had only just (got | settled | started | moved | lost | come | begun | found)
      you had (barely | hardly) (slept | finished | got | begun | recovered | caught)
      you had been (counting | so (looking | excited | hopeful | careful | brave))
      (you have | you) (buried | nursed | put your own life | been sprint~ | been braver | driven up)
      (wears | wear) (a person | a body | people | you) down
      (stolen | robbed | cost | ruined) ..2 (whole | your) ..1 (summer | year | sleep | christmas | holiday | week)
      (be as | feel as) (sad | angry | cross | scared | low) as you (need | like | want)
      (this is | that is | it is) not on you
      (so | all too) easily done $
      (it | this | that | all this | news) ..1 landed on your (wedding | birthday | anniversary)
      (no | never a) (mother | father | parent | wife | husband) (sleeps | rests | forgets)
    `,
    except: phrases`
      (time (since | between | to | of) | wait (list | time) | place (for | to))
      i (know | understand | see | can see | can tell) that you (hardly ..3 (coffee | salt | water))
    `,
    unless: ['question', 'condition']
  },
  'fair-to-feel': {
    answers: ['empathy'],
    why: 'The feeling is fair, sound, no fault: "your anger makes perfect sense", "there is no weakness in it".',
    phrases: phrases`
      (anger | fury | rage | fear | grief | sadness | guilt | relief | frustration | panic | worry | dread | envy \
          | shame | tears | feeling~ | reaction) ..6 (is | are | makes | make) [an | a] [all | entirely \
          | completely | perfectly | quite | wholly | only | more than | perfect | complete] (fair | sound \
          | justified | natural | sane | human | sense | reasonable | earned | allowed) [reaction | response \
          | feeling]
      (your | the) ..4 (anger | fury | rage | fear | frustration | worry | irritation | complaint) ..6 (has \
          | have) [every | good | full | its] (reason | cause | right | ground~)
      nothing (odd | strange | weak | silly | foolish | shameful | abnormal) (about | with) (you \
          | feeling | crying | that feeling)
      (no | not a) (mark | strike | black mark | shame | weakness | sin | crime | disgrace | failing) (against \
          | in) (you | it | that | feeling | crying | asking | being)
      no need to (blush | apologize | apologise | be brave | be ashamed | be embarrassed | hide it | explain yourself)
      (need not | no need to | do not | nothing to | never) (blush | be ashamed | be embarrassed | feel ashamed \
          | feel embarrassed | feel silly | feel foolish)
      (it | that | this) is not [being | at all | in the least | one bit | even slightly] (ridiculous | disgusting \
          | silly | stupid | pathetic | crazy | mad | foolish | ungrateful | selfish) [in the least | at all]
      you are not [being | at all | in the least | one bit | even slightly] (ridiculous | disgusting | silly | stupid \
          | weak | pathetic | crazy | mad | broken | lazy | foolish | a nuisance | a burden | ungrateful | selfish \
          | a bother) [in the least | at all]
      not (ridiculous | silly | stupid | weak | crazy | pathetic | selfish) in the (least | slightest)
      (no one | nobody) (is | 's) (keeping (score | count | a tally) | counting $ | judging | blaming | thinking less)
      (i | we) ..2 (take you at your word | believe you (at once | entirely | completely | $))
      (there | you) ..2 no (telling-off | telling off | scolding | lecture) (from | here | coming | $)
      (is not | not) a (telling-off | telling off | scolding | lecture)
    `,
    except: phrases`
      (it | this | that) is not (silly | stupid | a bother) to (call | ring | ask)
      (feeling~ | sensation) ..3 (in | of) (the | your) ..3 (is | are) (normal | natural | reasonable)
      not crazy (high | low | about)
    `,
    unless: ['question', 'condition']
  },
  'so-do-the-others': {
    answers: ['empathy'],
    why: 'Others feel or have lived the same: "every parent in my practice has a story like it".',
    phrases: phrases`
      (every | half the | half of the | most | most of the | many | many of the | all the | so many | plenty of \
          | loads of) [other | new | good | grown] <people-like-you> ..6 (has | have) ((a story | stories) \
          (like | of | about) | (done | said | asked) (it | this | that | so | me | the same) | been there | felt \
          | cried | wept | lived | hidden)
      (every | each | pretty much every | nearly every) [single] <person-like-you> ..6 (has | have) ((a story \
          | stories) (like | of | about) | (done | said | asked) (it | this | that | so | me | the same) | been \
          there | felt | cried | wept | lived)
      (half | most | all) (of | the) ..1 (inbox | town | village | valley | ward | street | waiting room | club \
          | world | country) ..4 (same boat | boat | hole | same question)
      is what (every | pretty much every | nearly every | any | most) ..1 (<person-like-you> | <people-like-you>) \
          (does | do | would do | feels | says | asks | say | ask)
      (so many | plenty of | lots of | a great many | a good many) (people | folk | women | men | mothers \
          | fathers | parents) ..6 (for this very reason | for the same reason | over the same | in secret \
          | in silence)
      (a great many | a good many | so many) (fathers | mothers | men | women | parents | people) (are | do \
          | have | feel | cry | sit | hide)
      (could not be | nothing) more (human | common | natural)
      (common | normal) as (rain | muck | mud | colds | breathing | daylight)
      [sobrang] common (ang | lang | po)
      (awfully | awful | awfy | dead | pure) (normal | common) [hen | love | pet | pal]
    `,
    except: phrases`
      (most | many | half) ..3 (have | has) (been | done) (vaccinated | tested | well | fine)
      common ..2 (side effect | cause | infection | bug)
    `,
    unless: ['question', 'condition']
  }
} as const satisfies ActGroups
