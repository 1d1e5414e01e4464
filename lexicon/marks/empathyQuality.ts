import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Sentences of empathy that fit any patient: the founding text's slot is left out of them (docs/sources.md#founding-text). */
export const formula: MarkGroups = {
  understanding: {
    why: 'The commonest of all: 39 times in 600 replies counted.',
    phrases: phrases`
      ^ [hello | hi | well | yes | first] (i | we) [can | do | fully | completely | totally | truly | certainly] \
        (understand | appreciate | see | hear | get) \
        [all | both] (your | the | you) (concern~ | worry~ | frustration~ | situation | feeling~ | position | problem~) $
      ^ (i | we) [can | do | fully | completely | totally | truly] (understand | appreciate) \
        (how you feel | what you are going through | that this (is | can be | must be) (difficult | hard | frustrating)) $
      ^ your (concern~ | frustration~ | worry~ | feeling~) (is | are) [completely | totally | very | perfectly] \
        (understandable | valid | noted | understood) $
      ^ (that | this | it) (is | must be) (understandable | frustrating | difficult | hard | tough) [for you] $
    `
  },
  sympathy: {
    why: 'Says sorry, and not for what.',
    phrases: phrases`
      ^ [oh | hi | hello] [i am | we are] [so | very | really | truly] sorry to hear [about] (that | this | it) $
      ^ [oh | hi | hello] [i am | we are] [so | very | really | truly] sorry (for | about) (that | this | your (trouble~ | problem~ | situation)) $
      ^ [i am | we are] [so | very | really | truly] sorry [to hear] [that] you are (going through | dealing with | experiencing | facing) \
        (this | that | these | all this | these issues | this issue | this problem) $
    `
  }
}

/** Reassurance that closes the talk (docs/sources.md#never-words, docs/sources.md#bathe). */
export const dismissal: MarkGroups = {
  worry: {
    why: 'A worry does not go away by being forbidden.',
    phrases: phrases`
      (do not | don't | never) [you] [be | get | feel] (worry | worried | panic | be scared | be afraid | stress | be anxious | fret)
      (do not | don't) let (it | this | that) (worry | scare | bother) you
      ((no | not a | without) (reason | need | cause) | no point) [for you] (to (worry | panic | be (worried | concerned | alarmed)) | in worrying)
      (nothing (to (worry | be (worried | concerned | scared)) [about] | you need to worry about))
      (need not | need never) [be] (worry | worried | panic)
      (stop | quit) (worrying | panicking | stressing)
      (calm down | relax [and] | chill) $
      ^ (calm down | just relax | relax)
    `,
    except: phrases`
      (do not | don't) worry (if | when | about (the | a | missing | being late | bringing | parking | fasting | cost~ | it if | money))
      (tell you | telling you | ask you | told you | say | saying | hear | just) ..2 (not to worry | do not worry | calm down | relax)
      relax (your | the | and let) <body-part>
      (do not | don't) (worry | panic) about (those | these)
      (do not | don't) panic about (a | the)
      (not (saying | telling) | i will not (say | tell)) ..6 worry
    `,
    unless: ['condition', 'question', 'negation']
  },
  fine: {
    why: 'A promise that nobody can keep.',
    phrases: phrases`
      (you (will | are going to) | everything (will | is going to)) [all] be [just | perfectly | totally | absolutely] (fine | okay | ok | alright)
      (it | this) (will | is going to) [all] be [just | perfectly | totally | absolutely] (fine | okay | alright)
      (it | this) will all work out
    `,
    except: phrases`
      (will | is going to) be (fine | okay | ok | alright) (to | for | with | if | as | without | on | in | until | at | by)
      be (fine | ok | okay) (taking | using | having | eating | doing | waiting | and)
      not (be | going to be) [all | just] (fine | okay)
    `,
    unless: ['condition', 'question', 'negation']
  },
  belittling: {
    why: 'Makes small what the patient feels.',
    phrases: phrases`
      (it is | this is | that is) (just | only | probably just | likely just | all just) [your | a bit of | some] (anxiety | stress | nerves | in your head)
      (all | it is all | just) in your head
      (at least) (it is not | you (do not | have not) have | you are not | you are still | you still have | it was not)
      (it could be | things could be | could have been) [much | a lot | so much] worse
      (other | many | plenty of | some) (people | patients) (have it | are) [much | far] worse [off]
      (look on the bright side | look at the bright side | every cloud has)
    `,
    except: phrases`
      not (just | only | all | merely) [your | in your] (anxiety | stress | nerves | head | in your head)
      (is | was) not ..2 in your head
      nobody ..6 in your head
      (does not mean | never | no one | not saying | not telling) ..6 (in your head | just anxiety)
    `,
    unless: ['condition', 'question', 'negation']
  }
}

/** Why there is no need to worry. */
export const reason: MarkGroups = {
  given: {
    why: 'With a reason, reassurance is information.',
    phrases: phrases`
      (because | since | as (it | this | that | the | your | these) | that is why)
      (normal | benign | negative | harmless | clear | stable | common | mild | healthy | unchanged | treatable | curable | safe)
      (usually | mostly | often | most (people | of the time) | tends to | goes away | go away | passes | heals | settles)
      (no (sign | evidence | cancer | fracture | change~ | damage) | nothing (changes | serious | dangerous | sinister | bad))
      <test> ..5 nothing to (worry | be worried)
      (worry | worrying | panic) (it is not | (it | that) is (the | water) | the ..3 (is | are) (the | a | from))
      (by itself | on its own | by themselves)
      (part of | does not mean | do not mean | looks (good | great | fine | well) | is not (dangerous | serious | contagious | the cause | culprit))
    `
  }
}

/** Claims to know what only the patient knows (docs/sources.md#nurse). */
export const overclaim: MarkGroups = {
  total: {
    why: 'Nobody knows exactly how somebody else feels.',
    instead: 'This helps me understand what you are going through.',
    phrases: phrases`
      (i | we) [do | can | really] know (exactly | just | precisely | perfectly | all too well) (how | what) (you | it | this) ..2 (feel~ | go~ | are | is | experience~ | through)
      (i | we) [do | can | really] know how you feel
      (i | we) (completely | totally | fully | entirely | perfectly | exactly | absolutely) (understand | get | know | feel) \
        (how | what | your (feeling~ | pain | frustration~ | fear~ | worry~ | concern~ | anxiety | situation | position))
      (i | we) understand (completely | totally | fully | perfectly | exactly) [how | what | your | that] [you]
      (i | we) (understand | know) exactly (how | what)
      (feel your pain)
    `,
    except: phrases`
      (can not | cannot | could not | will not | do not | would not | never | not going to) ..3 (know | understand | imagine)
      (i | we) (wish | pretend | claim) ..4 (know | understand)
      if ..4 understand (completely | fully)
      # Something that happened, and not a feeling.
      (i | we) know exactly (how | what) (that | the | this) ..2 (does | did | means | meant | is)
    `,
    unless: ['negation', 'condition', 'question']
  }
}

/** The patient asks whether there is cause to worry: reassurance is the answer. */
export const worryQuestion: MarkGroups = {
  whether: {
    why: '“Should I panic?” asks for facts, and “no” is one of them.',
    phrases: phrases`
      (should | do | must | shall | need) (i | we) ..2 (worry | worried | concerned | panic | alarmed | scared)
      (is | are) (it | this | that | these | they) [something | anything] ..2 (worrying | worrisome | concerning | serious | to worry about)
    `
  }
}

/** What a patient feels and says so, in the first person. */
export const distress: MarkGroups = {
  feeling: {
    why: 'Names a feeling of their own.',
    phrases: phrases`
      (i am | i feel | i have been | i was | i get | we are | it makes me | this makes me | makes me | making me | i am feeling) \
        [just | so | very | really | quite | super | getting | pretty | a little | a bit | kind of | also | extremely | still | feeling | becoming | absolutely] \
        (worried | scared | terrified | afraid | anxious | frightened | frustrated | upset | overwhelmed | desperate | devastated | hopeless | depressed | panicking | freaking out | petrified | miserable | exhausted | lonely | ashamed | embarrassed | heartbroken | at my wits end | at the end of my rope | going crazy | stressed | nervous | discouraged | angry)
      (worries | scares | terrifies | frightens | frustrates | upsets) me
      (worrying | scaring | frightening | stressing | freaking) me [out | sick]
      i (can not | cannot | could not) (stop (worrying | crying | thinking about) | take (this | it) [anymore | any more] | cope | bear)
      (losing my mind | at my wits end | end of my rope | breaking down | in tears | crying (every | all | daily) | sick with worry)
      (really | very | so | quite | pretty) (worried | scared | frustrated | anxious | upset) (about | that | because | and | by | with)
      (worried sick | scared to death | ruining my life | cannot go on | can not go on)
      i (fear | dread | worry) (that | it | this | the | about)
      (my (fear~ | worry | worries | anxiety | biggest fear) (is | are | that | about))
    `,
    except: phrases`
      (not | never) [at all | really | too | that | particularly | overly] (worried | scared | afraid | anxious | upset)
      # A question whether there is cause to worry asks for facts.
      (should | do | must | shall) (i | we) [need to | have to | be] (worry | worried | fear) [about]
      (i am) (afraid (i | we) (can not | cannot | will | have | missed | lost | forgot))
    `,
    unless: ['negation', 'condition']
  }
}
