import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** The patient asks whether there is cause to worry: reassurance is the answer. */
export const worryQuestion: MarkGroups = {
  whether: {
    why: '“Should I panic?” asks for facts, and “no” is one of them.',
    phrases: phrases`
      (should | do | must | shall | need) (i | we) ..2 (worry | worried | concerned | panic | alarmed | scared)
      (is | are) (it | this | that | these | they) [something | anything] ..2 \
          (worrying | worrisome | concerning | serious | to worry about)
    `
  }
}

/** The draft itself names what the patient feels, beyond what counts as empathy. */
export const feelingNamed: MarkGroups = {
  told: {
    why: 'The feeling is spoken of as the patient’s own, or as one that others share; or asking is called right.',
    phrases: phrases`
      (you are | you feel | you felt | you were | you must be | you have been | you sound | you seem | you get \
          | you got | makes you | made you) ..3 (worried | scared | terrified | afraid | anxious | frightened \
          | frustrated | upset | overwhelmed | nervous | stressed | exhausted | angry | uneasy | fed up)
      (i | we) would ..4 (lie awake | lose sleep | worry | be (scared | frightened | worried | nervous | anxious \
          | terrified) | panic | dread | hate)
      (i | we) (was | were | am | have been) ..2 (scared | frightened | worried | nervous | anxious | terrified \
          | afraid) ..6 (too | myself | as well | before my own)
      (you are a (wonder | marvel | hero | star | champion | champ | legend | trooper) | no (shame \
          | need to be (ashamed | embarrassed)) | nothing to be (ashamed | embarrassed))
      your (fear | fears | worry | worries | anxiety | fright | dread | nerves | frustration | anger | distress | upset)
      you ..2 (right | wise | sensible | smart) to (ask | check | write | call | tell | mention | message | worry)
      (frighten~ | scare~ | terrif~ | worrie~ | upset~ | alarm~ | unsettl~ | rattle~) you
      (sorry | apologies | apologize | apology)
      (glad | pleased | relieved | happy | right | brave | good | wise | smart | sensible) ..2 you ..1 \
          (told | wrote | asked | ask | tell | write | said | came | checked | check | called | rang | messaged \
          | waited | noticed | flagged | mentioned | spoke)
      (take a [deep] breath | breathe [out | in] $ | hang in there | bless you | hug~ | poor (you | thing | love \
          | soul | lamb | man | woman) | oh (love | dear))
      (is | are | be | more | so | most | pretty | quite | truly) \
          (unnerving | maddening | infuriating | frightening | scary | terrifying | alarming | nerve-wracking \
          | distressing | unsettling | daunting | disheartening | heartbreaking | galling | rattling | agonizing \
          | mortifying)
      (everyone | everybody | we all | all of us | no one | nobody) ..3 \
          (dread~ | fear~ | hate~ | worri~ | worry | panic~ | cringe~ | remember~ | blush~)
      (most | many | nearly all | plenty | lots | half | so) ..2 \
          (people | patients | folk | men | women | us | them | adults) (are | do | would | would be | feel it) $
      (anybody | anyone | everybody | everyone | who) ..1 would [be | feel] $
      (he | she | they | nobody | no one | who) ..2 (had | has | have) no (right | business)
      (that | this | it) ..2 (wrong of | out of order | outrageous | unfair | shameful | disgraceful | not fair \
          | a disgrace | not on)
      (in (good | large | fine | excellent | respectable | the best) ..3 company | not the only one | you are not alone)
      (plenty of | most | many | lots of | half | grown | other) ..2 \
          (people | patients | men | women | adults | parents | us) ..6 \
          (hate | dread | fear | faint | feel | worry | afraid | nervous | scared | pale | grey | white)
      (glad | pleased | relieved | happy) [that] you did
    `,
    unless: ['condition', 'question', 'quotation']
  },
  pictured: {
    why: 'Says in words of its own how such a thing feels, and to whom.',
    phrases: phrases`
      (bring~ | brought | stir~ | dig~) up (a lot | so much | much | everything | all | old)
      (hard | tough | heavy | painful | lonely | cruel | rough | difficult) enough \
          (as it is | without | on its own | by itself | already | $)
      (where | when | because) (we | you | people) ..1 (feel | felt) (safe | safest | safer | at home)
      felt in (the | your | our) ..1 (chest | stomach | bones | gut | body | throat)
      no (sane | living | right minded) ..4 (gladly | willingly | happily | for fun | likes | enjoys | loves)
      (no one | nobody) ..3 (gladly | willingly | happily | for fun | likes (it | this | that | them) | enjoys | loves)
      (goes | cuts | hits | strikes) ..2 (heart | bone | core | place where)
    `,
    unless: ['condition', 'question', 'quotation']
  }
}

/** What a patient feels and says so, in the first person. */
export const distress: MarkGroups = {
  feeling: {
    why: 'Names a feeling of their own.',
    phrases: phrases`
      (i am | i feel | i have been | i was | we are | it makes me | this makes me | makes me | making me \
          | i am feeling) [just | so | very | really | quite | super | getting | pretty | a little | a bit | kind of \
          | also | extremely | still | feeling | becoming | absolutely] \
          (worried | scared | terrified | afraid | anxious | frightened | frustrated | upset | overwhelmed | desperate \
          | devastated | hopeless | depressed | panicking | freaking out | petrified | miserable | exhausted | lonely \
          | ashamed | heartbroken | at my wits end | at the end of my rope | going crazy | stressed | nervous \
          | discouraged | angry)
      (worries | scares | terrifies | frightens | frustrates | upsets) me
      (worrying | scaring | frightening | stressing | freaking) me [out | sick]
      i (can not | cannot | could not) (stop (worrying | crying | thinking about) | take (this | it) [anymore \
          | any more] | cope | bear)
      (losing my mind | at my wits end | end of my rope | breaking down | in tears | crying (every | all | daily) \
          | sick with worry)
      (really | very | so | quite | pretty) (worried | scared | frustrated | anxious | upset) \
          (about | that | because | and | by | with)
      (feel | feeling | felt | ^) [so | really | just] (hopeless | worthless) ..3 (cry | crying | tears | all the time)
      (i | and i) [just | still | only] (cry | sob) ..2 (all the time | all day | every (day | night | morning) | constantly | for no reason)
      (<number> | two | three | four | five | several | many | another | more | constant | daily) [bad | big | full] panic attack~ ..4 \
          (this | last | past | since | today | yesterday | a (day | week) | at work | in (a | one | two | three))
      (worried sick | scared to death | ruining my life | cannot go on | can not go on)
      i (fear | dread | worry) (that | it | this | the | about)
      (my (fear~ | worry | worries | biggest fear) (is | are | that | about))
      my anxiety (about | (is | has been | keeps) ..1 (through | off the | out of | sky | high | bad | awful \
          | terrible | unbearable | killing | worse | back | getting | going))
    `,
    except: phrases`
      (not | never) [at all | really | too | that | particularly | overly] (worried | scared | afraid | anxious | upset)
      # A question whether there is cause to worry asks for facts.
      (should | do | must | shall) (i | we) [need to | have to | be] (worry | worried | fear) [about]
      # Over, or told with thanks.
      (thank~ | thanks | thx | glad | relieved | phew | grateful) ..12 (i was | i get | i have been)
      i was ..9 (but (now | it | he | she | that) | until you | wasted your | wasting your | bother~ you | no longer \
          | not any more | not anymore)
      # What a substance does.
      (<medicine> | <drug> | coffee | caffeine | alcohol) ..3 (makes | making) me
      # Of an errand.
      (worried | worry | nervous | stressed | anxious | concerned | scared | afraid | upset) (about | over | of) ..2 \
          (parking | weather | traffic | snow | ice | roads | being late | running late | missing | finding | form~ \
          | password | login | directions | stairs)
      (worried | afraid | nervous | concerned) [that] (the | my | your | our) ..1 (pharmacy | pharmacist \
          | chemist | desk | clinic) ..1 (gave | sent | filled | mixed | forgot | lost)
      # In jest.
      (scared | afraid | worried | worry | nervous | terrified | fear) ..12 (lol | lmao | haha | hahaha | hehe | jk)
      # Asked for by the clinician, or of the clinician.
      (what | whatever) (i | we) (fear | dread | worry)
      (worried | worry | concerned | scared | afraid) (about | for) you
      (i am) (afraid (i | we) (can not | cannot | will | have | missed | lost | forgot))
    `,
    unless: ['negation', 'condition']
  }
}
