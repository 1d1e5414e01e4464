import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Sentences of empathy that fit any patient: the founding text's slot is left out of them (docs/sources.md#founding-text). */
export const formula: MarkGroups = {
  understanding: {
    why: 'The commonest of all: 39 times in 600 replies counted.',
    phrases: phrases`
      ^ [hello | hi | well | yes | first] (i | we) [can | do | fully | completely | totally | truly | certainly] \
          (understand | appreciate | see | hear | get) [all | both] (your | the | you) \
          (concern~ | worry~ | frustration~ | situation | feeling~ | position | problem~) $
      ^ (i | we) [can | do | fully | completely | totally | truly] (understand | appreciate) \
          (how you feel | what you are going through | that this (is | can be | must be) (difficult | hard \
          | frustrating)) $
      ^ your (concern~ | frustration~ | worry~ | feeling~) (is | are) [completely | totally | very | perfectly] \
        (understandable | valid | noted | understood) $
      ^ (that | this | it) (is | must be) (understandable | frustrating | difficult | hard | tough) [for you] $
    `
  },
  sympathy: {
    why: 'Says sorry, and not for what.',
    phrases: phrases`
      ^ [oh | hi | hello] [i am | we are] [so | very | really | truly] sorry to hear [about] (that | this | it) $
      ^ [oh | hi | hello] [i am | we are] [so | very | really | truly] sorry (for | about) \
          (that | this | your (trouble~ | problem~ | situation)) $
      ^ [i am | we are] [so | very | really | truly] sorry [to hear] [that] you are \
          (going through | dealing with | experiencing | facing) \
          (this | that | these | all this | these issues | this issue | this problem) $
    `
  }
}

/** Reassurance that closes the talk (docs/sources.md#never-words, docs/sources.md#bathe). */
export const dismissal: MarkGroups = {
  worry: {
    why: 'A worry does not go away by being forbidden.',
    phrases: phrases`
      (do not | don't | never) [you] [be | get | feel] (worry | worried | panic | be scared | be afraid | stress \
          | be anxious | fret)
      (do not | don't) let (it | this | that) (worry | scare | bother) you
      ((no | not a | without) (reason | need | cause) | no point) [for you] \
          (to (worry | panic | be (worried | concerned | alarmed)) | in worrying)
      no need to (fret | stress | be scared | be afraid)
      (i | we) (am | are) [pretty | quite | fairly] sure [that] (it | this | that) is nothing ($ | serious | major | bad | to worry)
      nothing (to (worry | fret | panic | be (worried | concerned | scared | alarmed)) [about | over] \
          | you need to worry about)
      try not to (worry | panic | stress | fret | dwell | think) [too much] [about (it | this | that)]
      (need not | need never) [be] (worry | worried | panic)
      (no | not a) cause for (concern | alarm | worry | panic)
      ^ [so | and | please] not to worry
      (do not | don't | no need to) take [any] tension
      you (worry | think) too much
      you are (overthinking | over thinking) (it | this | things)
      you are (worrying | fretting | panicking) (too much | for nothing | over nothing | needlessly)
      (i | we) would not (worry | fret | lose (any | much) sleep | lose sleep)
      (stop | quit) (worrying | panicking | stressing | fretting | overthinking)
    `,
    except: phrases`
      (do not | don't) worry (if | when | about (the | a | missing | being late | bringing | parking | fasting | cost~ \
          | it if | money))
      # What somebody says, says of it, or tells themselves.
      (tell~ | told | ask~ | say | says | said | saying | hear~ | beg~ | order~ | advis~ | want~ | easier | hard) ..5 \
        (not to worry | do not worry | to stop worrying | stop worrying | calm down | relax | be fine | chill)
      # An order to act, and not to sit still.
      (comb | check | wash | rinse | treat | breathe | act | look | read | rest | move | count | sit) ..1 do not panic
      (panic | worry | stress) but
      # Of a side matter that is named; what is felt in the body is of the group below.
      (worry | worried | panic | fret | stress) [about | over] (about | over) (it | this | that | them | him | her) \
          (being | getting | having | not | going)
      (worry | worried | panic | fret | stress) (about | over) (being | having | getting | missing | those | any | them)
      (worry | worried | panic | fret | stress) about (as (to | for | far as | regards) | regarding)
      # Of one thing that is named, as of a noise to come: that is telling ahead.
      be (scared | afraid | alarmed | worried | concerned | anxious) \
          (of | by | when | if | about ..2 (noise | sound | machine | needle | color | taste))
      (do not | don't) (worry | panic | fret) (on (my | our) account | for (me | us) | about (me | us))
      worry (if | when | whether | in case | for (the | a | your) | about (your | how | what | which | whether | timing \
          | time | paying | payment | replying))
      (can | could | may | might) [now | also] (stop | quit) (worrying | fretting | panicking)
      (do not | don't) (worry | panic) about (those | these)
      (do not | don't) panic about (a | the)
      (not (saying | telling) | i will not (say | tell)) ..6 worry
      # Of asking, which nobody should fear.
      be (scared | afraid | worried | anxious) to (ask | call | ring | phone | write | message | text | say | tell \
          | speak | come | check | bring | use)
      # Of a paper or an errand, or of what is told ahead as slight.
      (worry | worried | panic | fret | stress | concerned | alarmed) about (on | with | regarding | for) \
          (the | your | that | this) ..2 (note | form | forms | letter | paper~ | bill | invoice | card | referral \
          | prescription | script | booking | insurance)
      (slight | some | mild | a little | bit of | minor | occasional | moderate) ..3 (is | are | would be | will be) \
          (nothing to | no | not a) (worry | fret | panic | be | cause | reason)
      (worry | worried | fret | stress) [about | over] (about | over) the (hour | time you | delay | spelling | typo~ \
          | length | lateness)
      # What others say of it.
      (letter | report | note | leaflet | hospital | eye | lab | school | he | she | they | mother | father | <kin> \
          | friend | internet | google) ..3 (says | writes | wrote | thinks) ..5 \
          (nothing to | no (need | reason) to | no cause for | not to) (worry | panic | fret | be | concern | alarm)
    `,
    unless: ['condition', 'question', 'negation', 'quotation']
  },
  'about-it': {
    why: 'What the patient worries about is named and waved away; forms and parking are another matter.',
    phrases: phrases`
      (do not | don't | never) [you] (worry | panic | stress | fret) [too much] (about | over) \
          (the | your | this | that | those) ..1 (<symptom> | <mild-condition> | <test> | lump~ | spot~ | mole~ \
          | bump~ | result~ | shadow | number~ | finding~ | murmur | bleeding | pain)
    `,
    unless: ['condition', 'question', 'negation', 'quotation']
  },
  command: {
    why: 'An order that nobody ever followed, with a reason or without one.',
    phrases: phrases`
      calm down $
      ^ [so | please | just] (calm down | get a grip)
      you [just] need to (calm down | relax | chill [out] | get a grip)
    `,
    except: phrases`
      (tell~ | told | ask~ | say | says | said | saying | hear~ | beg~ | order~ | advis~ | want~ | try | trying \
          | easier | hard) ..5 (calm down | relax | chill)
      (to | help~ ..2 | can | could | will | may | might) (calm down | relax)
      # What is felt calms down, and the patient is not told to.
      (<symptom> | <mild-condition> | skin | stomach | gut | bowel | tummy | nerve~ | swelling | redness) \
          ..1 [both | all | soon] calm down
      (things | it | they) [all | both | soon | finally] calm down
      (hope~ | until | till | once | let (it | them | the) | wait~ for) ..5 calm down
    `,
    unless: ['condition', 'question', 'negation', 'quotation']
  },
  ease: {
    why: 'Friendly after an explanation, and curt in the place of one.',
    phrases: phrases`
      (relax [and] | chill [out]) $
      ^ [so | please | just] (relax | chill out)
    `,
    except: phrases`
      (tell~ | told | ask~ | say | says | said | saying | hear~ | beg~ | order~ | advis~ | want~ | try | trying \
          | easier | hard) ..5 (relax | chill)
      relax (your | the | and let | with | in | by | for | before | while | into | as) [<body-part>]
      (to | help~ ..2 | can | could | will | may | might) (relax | chill)
    `,
    unless: ['condition', 'question', 'negation', 'quotation']
  },
  fine: {
    why: 'A promise that nobody can keep.',
    phrases: phrases`
      (you (will | are going to) | everything (will | is going to)) [all] be [just | perfectly | totally | absolutely] \
          (fine | okay | ok | alright)
      (it | this) (will | is going to) [all] be [just | perfectly | totally | absolutely] (fine | okay | alright)
      (it | this) will all work out
    `,
    except: phrases`
      (will | is going to | are going to) be [just | perfectly | totally | absolutely | completely] \
          (fine | okay | ok | alright) (to | for | with | if | as | without | on | in | until | at | by)
      # Allows what was asked: "One glass, you'll be fine."
      (one | two | half | a | an | the) ..1 (glass | glasses | cup | cups | beer | drink | tablet | dose | coffee \
          | walk | swim) ..9 you (will | are going to) be [just | perfectly | absolutely] (fine | okay | ok | alright)
      be (fine | ok | okay) (taking | using | having | eating | doing | waiting | and)
      not (be | going to be) [all | just] (fine | okay)
      # A wish.
      (hope | hopes | hoping | hopefully | pray | praying | wish) ..3 (will | are going to | is going to) [all] be
      # Allows something, and promises nothing.
      (it | this | that) (will | is going to) be (fine | okay | ok | alright) $
    `,
    unless: ['condition', 'question', 'negation', 'quotation']
  },
  belittling: {
    why: 'Makes small what the patient feels.',
    phrases: phrases`
      [it | this | that] (is | are | was) [probably | likely | most likely | all | really] (just | only) \
          [your | a bit of | some] (anxiety | stress | nerves | tension | in your head)
      (could | may | might | can | would | will | must) [well | probably | easily] (just | only | simply) be \
          [your | a bit of | some] (anxiety | stress | nerves | tension)
      (could | may | might | can) [well | probably] be (just | only) [your | a bit of | some] (anxiety | stress | nerves | tension)
      (all | it is all | just) in your head
      (at least) (it is not | you (do not | have not) have | you are not | you are still | you still have | it was not)
      (it could be | things could be | could have been) [much | a lot | so much] worse
      (other | many | plenty of | some) (people | patients) (have it | are) [much | far] worse [off]
      (look on the bright side | look at the bright side | every cloud has)
    `,
    except: phrases`
      (just | only) (anxiety | stress | nerves) (comment~ | remark~ | line | label | reply | replies | talk)
      not (just | only | all | merely) [your | in your] (anxiety | stress | nerves | head | in your head)
      (is | was) not ..2 in your head
      nobody ..6 in your head
      (does not mean | never | no one | not saying | not telling) ..6 (in your head | just anxiety)
      (told | tell~ | say~ | said | call~ | dismiss~ | brush~ | heard | suggest~ | imply | implied | implying) ..9 \
        (in your head | (just | only) (anxiety | stress | nerves))
      (if | whether | unless | not saying | not that) ..6 (just | only) (anxiety | stress | nerves)
    `,
    unless: ['condition', 'question', 'negation', 'quotation']
  }
}

/** Why there is no need to worry. */
export const reason: MarkGroups = {
  given: {
    why: 'With a reason, reassurance is information.',
    phrases: phrases`
      (because | since | as (it | this | that | the | your | these) | that is why)
      (normal | benign | negative | harmless | clear | stable | common | mild | healthy | unchanged | treatable \
          | curable | safe)
      ((nearly | almost | practically | virtually) (always | never | all | everybody | everyone) | hardly ever \
          | nine times (out of | in) ten)
      (usually | mostly | often | most (people | of the time) | tends to | goes away | go away | passes | heals \
          | settles)
      (no (sign | evidence | cancer | fracture | change~ | damage) | nothing (changes | serious | dangerous | sinister \
          | bad | acute | new | abnormal | alarming | broken | wrong | amiss | worrisome | worrying | concerning \
          | urgent | suspicious | unusual))
      (score | risk | chance~ | odds) ..4 (low | zero | nil | tiny | minimal)
      (do | does | did | will | would | cannot) not ..1 (lower | raise | reduce | hurt | matter | weaken | increase \
          | undo | count | transmit | pass | interfere | interact)
      (been the same for | has not changed | have not changed | same as before)
      (percentile | in proportion | on (track | target | schedule))
      ^ (babies | toddlers | children | kids | teenagers | newborns | infants | women | men | people | adults) ..1 \
          (do | get | have | grow | thin | lose | catch | vary | come | go | feel)
      <test> ..5 nothing to (worry | be worried)
      (worry | worrying | panic) (it is not | (it | that) is (the | water) | the ..3 (is | are) (the | a | from))
      (by itself | on its own | by themselves)
      # Telling ahead what will be seen or felt, and that all is done in time.
      (will | may | can | might) ..1 (look | turn | feel | taste | smell | go | sting | itch | tingle | burn | bruise \
          | be | become) ..1 (brown | orange | red | green | blue | black | dark | darker | pink | yellow | odd \
          | strange | worse | warm | sore | funny | numb | dry | metallic | loud | tired | sleepy)
      (will | may | can | might) ..1 (peel | flake | crack | swell | bleed | ooze | shed | ache | throb | scab | crust \
          | fall (off | out) | come (off | out))
      you are ..1 (in (time | good time) | early | safe | covered | protected | well (ahead | within) | not (late \
          | too late | alone in) | on the right)
      (part of | does not mean | do not mean | looks (good | great | fine | well) | is not (dangerous | serious \
          | contagious | the cause | culprit))
    `,
    except: phrases`
      # What a lump does is a sign, and not told ahead as harmless.
      (lump | mole | spot | growth | mass | nodule | polyp | ulcer) (will | may | can | might) ..1 \
          (bleed | ooze | swell | ache | throb | crust | hurt)
    `
  },
  forgiven: {
    why: 'What the patient was sorry for is let go, and that is all it was about.',
    phrases: phrases`
      (no (charge | fee | harm done | apolog~ | need to apologize) | nothing to apologize | easily done \
          | these things happen | (missed | forgotten) ..1 (visit | appointment | call) \
          | happens to (us all | all of us | everybody | everyone | the best))
    `
  }
}

/** What the matter is or does: beside reassurance, it is the reason. */
export const explanation: MarkGroups = {
  matter: {
    why: 'Says what was found, what it is, how it comes and goes, or how seldom it is serious.',
    phrases: phrases`
      (it | this | that | these | those | they | which | what you ..3) (is | are | was | were) ..1 \
          (a | an | the | from | due | caused | called | what | how | why | very | quite | always | your | no | not \
          | too | so | <mild-condition> | harmless)
      (it | this | that | these | those | they | which | who) (means | mean | comes | come | goes | happens | happen \
          | works | does | do | can | cannot)
      (the | your | a | an | one | any | those | these) ..4 (is | are | was | were) ..1 \
          (a | an | the | from | due | caused | called | what | how | very | quite | always | no | not | only | too \
          | <mild-condition>)
      (looks | look | looked | appears | seems) ..1 (simple | like | typical | old | small | tiny | clean | smooth \
          | clear | unchanged | healthy | thin | soft | ordinary | the same)
      (show~ | shown | showed | found | finds | see | saw | sees) ..1 (no | not | nothing)
      <symptom> ..6 (is | are | was | means | comes | can) [<softener>] \
          (a | an | the | from | due | called | <mild-condition> | withdrawal | be | heat | gas | friction | sweat)
      (is | are | was) ..1 (viral | hormonal | muscular | allergic | cosmetic | reversible | temporary \
          | physiological | superficial)
      (is | are | was | were) [only | just | but] (slightly | mildly | marginally | barely | borderline \
          | a (little | bit | hair | touch | shade | whisker | fraction)) ..2 (up | down | high | low | raised | above \
          | below | over | under | off | out | outside)
      ^ (no | nope | not at all) (like | only | the | a | an | most | because)
      (heal~ | resolve~ | disappear~ | fade~ | go away | goes away | passes | shrink~ | improve~ | gets better \
          | get better) (within | in | by | over | after | without | on)
      (chance~ | odds | risk~ | percent | per cent | one in | in a (hundred | thousand) | rare | rarely | seldom \
          | impossible | unlikely | cannot (cause | hurt | harm))
      (side effect~ | withdrawal | reaction | harmless | passing | wears off | wear off | clears | fades | settle \
          | settling | used in | used for | old age)
      (within | inside) ..2 (range | limits | target)
      ((fine | good | great | low | high | usual) for ..1 (you | your | somebody | someone | age | that | a))
      (can | could | may | will | does | do) (do | cause | bring | explain | raise | lower) (that | this | it)
      (means | meaning | explains | (makes | make) (it | you | them) | in most | of most | (does | do) not (meet \
          | cause | turn | lead | affect | harm | spread | point | change))
      # Said in the same breath.
      (worry | worried | worrying | panic | alarm | fret | concern | concerned | alarmed) [about (it | the ..1)] \
          (the | it | that | this | they | these | your | nobody | no one | most | nearly | all | there)
      nothing to (worry | fret | panic | be (worried | alarmed | concerned | scared)) [about | over] \
          (the | it | that | this | they | these | your | you | half | everyone | everybody)
      <mild-condition> ..1 (nothing to worry | do not worry | no need to worry | not to worry | no cause | no reason)
      (worry | panic | alarm | fret | stress) [(about | over) (it | this | that)] \
          (half | everybody | everyone | we | i | one | two | lots | plenty | it happens | happens)
      <test> ..4 (is | are | was | were | came | has | have | shows | showed)
      (is | are | looks like | sounds like | this is | that is) ..2 <mild-condition>
    `,
    except: phrases`
      ((it is | this is | that is) (just | only) | its (just | only))
      # Any illness is a virus to somebody in a hurry: the word explains nothing.
      (is | be) [probably | most likely | likely] (just | only) ..2 (virus | bug | cold | sniffle~ | flu | stress) ..2 (nothing | no | not | do not) \
          ..2 (worry | panic | fret | cause | reason)
      (worry | worrying | panic | concern) ..3 (it is | this is | that is | its) (just | only)
      <test> ..6 (will be | is (due | booked | scheduled | ready | next) | has been (ordered | booked | sent))
    `,
    unless: ['question', 'condition']
  }
}

/** Claims to know what only the patient knows (docs/sources.md#nurse). */
export const overclaim: MarkGroups = {
  total: {
    why: 'Nobody knows exactly how somebody else feels.',
    instead: 'This helps me understand what you are going through.',
    phrases: phrases`
      (i | we) [do | can | really] know (exactly | just | precisely | perfectly | all too well) (how | what) \
          (you | it | this) ..2 (feel~ | go~ | are | is | experience~ | through)
      (i | we) [do | can | really] know how you feel
      (i | we) (completely | totally | fully | entirely | perfectly | exactly | absolutely) \
          (understand | get | know | feel) (how | what | your (feeling~ | pain | frustration~ | fear~ | worry~ \
          | concern~ | anxiety | situation | position))
      (i | we) understand (completely | totally | fully | perfectly | exactly) [how | what | your | that] [you]
      (i | we) (understand | know) exactly (how | what) (you | your | it | this)
      (feel your pain)
    `,
    except: phrases`
      (can not | cannot | could not | will not | do not | would not | never | not going to) ..3 \
          (know | understand | imagine)
      (i | we) (wish | pretend | claim) ..4 (know | understand)
      if ..4 understand (completely | fully)
      # Something that happened, and not a feeling.
      (i | we) know exactly (how | what) (that | the | this) ..2 (does | did | means | meant | is)
      # What the patient thinks of something and has told, or says and needs, is known.
      know how you feel (about | on | regarding)
      exactly (how | what) you [are | were | have] [been] (mean~ | meant | need~ | want~ | ask~ | say~ | said | look~ \
          | should | take | took | can | could | must | do | did | wrote | described | talking)
      # A lot that the two share, in jest.
      (you | to | when | if | where) feel your pain
      (united | fellow | comrade~ | join the club | both of us) ..9 feel your pain
    `,
    unless: ['negation', 'condition', 'question']
  },
  loss: {
    why: 'What a patient thinks of a thing can be known; what a loss or a diagnosis is to them cannot.',
    instead: 'This helps me understand what you are going through.',
    phrases: phrases`
      (i | we) [do | can | really | exactly] know [exactly] how you feel (about | on) ..3 \
          (losing | loss | death | diagnosis | miscarriage | dying | <cancer>)
      (i | we) know (exactly | precisely | just | all too well) how (hard | difficult | painful | \
          frightening | scary | tough \
          | awful) (it | this | that | things) (is | are | was | feels | must be | has been)
    `,
    unless: ['negation', 'condition', 'question']
  }
}
