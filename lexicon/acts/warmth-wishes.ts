import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {approvedAndOn, businessHoped, choreHad, keptSo, motto} from './clinicBusiness.ts'
import {ownStaff} from './nothingOfTheSort.ts'

/** Hopes, wishes, blessings and other good words for the road. */
export const warmthWishes = {
  'well-wish': {
    answers: ['opening', 'close'],
    why: 'Founding text: "I hope you are feeling better". Any hope for this person and theirs.',
    phrases: phrases`
      (hope | hoping | hopefully | trust | hopeful) [that | very soon | so | dearly | sincerely | truly] <person-word>
      (hope | hoping | trust) [that] (everything | everyone | everybody | things | life | today | tonight \
          | tomorrow night | tomorrow | the | this | these | those | it | <capital> | <day> | all | mom | dad | mum \
          | <kin>)
      (hope | hoping) [very] [much | soon] for (you | your | both | a | an | better | the best | <capital> | many \
          | some | good)
      (i am | we are) (hopeful | confident | optimistic) [that] (you | this | it | we | things | she | he) ..2 \
          (will | are | is | can)
      (hope | hoping | expect) to (see | hear from | meet | have been | welcome) ..2 (you | u | soon | both)
      (^ | <greeting>) sana
      praying (for | that)
      (i | we | will) pray (for | that | it | you)
      (my | our | in) [thoughts and] prayers
    `,
    except: phrases`
      hope (to | it will) ..3 (have | get | see it | resolve | finish | release | publish)
      (no | little | last | only | there is | hope is) hope
      hope (clinic | hospice | hospital | center | building | street | house | lodge | ward | diagnostics \
          | medical | laboratory~ | pharmacy | surgery | road | avenue | wing | unit | imaging)
      (hope | hoping | hopefully) (this | the | that | it) ..3 (result | scan | biopsy | insurer | insurance | lab)
      trust that (the | your) (pharmacy | lab)
      (someone | somebody | anyone | anybody | person | people | friend | adult | doctor) ..2 trust
      (hope | hoping | trust) that (i | we) (had | would | have mis | was wrong | misread)
      (trust | hope) the (process | pharmacy | lab | insurer | scale | app | reading | meter | number | chart | label)
      trust your (intuition | gut | instinct~ | inner | judgment | feelings)
      (^ | to | and | must | learn to) trust your (heart | own | body | self | experience | eyes)
      ^ hoping that it (goes | will go | passes | stops) away by itself (will not | does not | never)
      (tell | told) (her | him | them) ..8 you hope
      hope the (sample | specimen | swab | reading) was ..1 (enough | fresh | labeled | correct | right \
          | accurate | fasting)
      (do | did | can | could) you trust your
      (what | who | how) do you hope
      hope that you would consider
      (with | is | gives) ..6 hope for a (marriage | relationship | couple)
      ${businessHoped}
      hope the (sample | specimen | swab | reading | blood | bloods | urine) (is | was | will be | proves) ..1 \
          (enough | fresh | labeled | correct | right)
    `
  },
  'hope-helps': {
    answers: ['close'],
    why: 'Founding text: "I hope this information is helpful". Telehealth: "Hope I have answered".',
    phrases: phrases`
      (hope | hoping | trust) ..6 (help | helps | helped | helpful | useful | clear | clears | clarifies | easier \
          | lighter | at rest | at ease | some use | of use | peace | comfort | relief | relevant | relevance \
          | serve you | reassure~ | reassuring)
      hopefully (this | these | that | it | my | something | some of (this | these | it) | the (above \
          | information | ideas \
          | suggestions)) ..3 (help | helps | helped | helpful | useful | (gives | give) you (some | a (bit \
          | little | sense | better | clear~ | place | good) | an \
          (idea | answer) | peace | relief | comfort | clarity | hope | food | more | enough | something \
          | the (answers | \
          reassurance | confidence | information)) | answers \
          | answer | clears \
          | makes sense | of use | of help)
      (hope | trust) ..4 (answer | answers | answered | explain~ | settles | settled | solved | solve | resolved \
          | makes sense | made sense | context | cleared | concern solved)
      (hope | trust) (i | we) (have | could | was | were | am)
      hope to have (been | helped | answered | clarified)
    `,
    except: phrases`
      ${businessHoped}
    `
  },
  wish: {
    answers: ['opening', 'close'],
    why: 'Wishing the patient something good, whatever it is.',
    phrases: phrases`
      (wish | wishing) [to] (you | u | ur | your | him | her | them | all | everyone | both | good | the young \
          | <kin> \
          | <capital> | a | an | my | speedy)
      (best | warm | warmest | good | kind | well | lots of good | heartfelt | every good) wish~ ..3 \
          (to | for | you | your | on | as)
      my wish (is | for)
      (all | very) [the] [very] best (with | for | of | to | ji | po | in | on | sir | mam)
      (^ | <greeting>) ..4 all the [very] best ..3 $
      (best | good | lots of | much | every | sending) luck
      (^ | <greeting>) ..3 luck (with | for | at | on | in | to)
      (sending | send) ..4 (love | hug~ | wishes | prayers | vibes | thoughts | strength | luck | energy | light \
          | kiss~ | congratulations | high five | blessings)
      (strength | courage | peace | comfort | patience | love | joy | light) to \
          (you | all | both | <kin> | <capital> | everyone)
      health to (you | all | both | <kin> | everyone)
      (much | lots of | all) [of] [my | our | the] (love | strength | force | joy | happiness | blessings)
      (i | we) salute (you | your)
      with (warm | kind | good | best | loving | every | all) [best] \
          (thought~ | wish~ | good wish~ | respect | greetings) (for | to | and | of)
      (here is | heres) to (a | an | your | many | better | more)
      (cheering | rooting | pulling) (for | you)
      (better | brighter | good | easier | happier | calmer) (days | times | nights) (ahead | coming | soon | to come)
      up the <capital>
      ^ go <capital> ..2 $
      (fair winds | following seas | godspeed | bon voyage | bon appetit)
      (bonne chance | buen camino | bonne route | break a leg)
      (courage | onward | onwards | forza | animo | coraggio | gambatte | slainte | cheers \
          | solidarity) [and upward~] \
          [my friend | brother | mate | sister] $
      (^ | <greeting>) (courage | onward | onwards | slainte | cheers | godspeed)
      (fingers | toes) ..3 crossed
      crossing (my | our | all) fingers
      (virtual | big | huge | warm | gentle) hug~
      to your health
      peace be (with | upon)
      touch wood
      (walk good | one love | stay blessed | remain blessed | it is well $ | e go better | more life)
      (nuff love | big love | lots of love | aroha | arohanui | aroha nui | ka kite | kia kaha)
      (hamba kahle | sala kahle | mooi loop | sterkte | cheerio | ta ta)
      (toodle oo | hooroo | hooray for now | safe home | slan | slan abhaile | cwtch | hwyl)
      (a hui hou | malama pono | mahalo | vaya con dios | animo | suerte | cuidate | abrazo~ | bonne journee)
      (bon courage | bon retablissement | bon appetit | bon appétit | gute besserung | beterschap)
      (lang may | may your lum | haste ye | ne'er | hogmanay)
      (compliments of the season | happy new month)
      well wishes
      best foot forward
      (onwards and upwards | upward and onward | to (better | happier) days)
      (kaya mo yan | kaya yan | laban | khush raho | jeete raho | ingat)
      (ingat palagi | allah hafiz | khuda hafiz | shabba khair | nazar na)
    `,
    except: phrases`
      ^ cheers ..2 $
      (luck | cheers) is
      wishing well
      (if | as | when | should | do | not) (you | u) wish
      (wish | wished) (i | we | it | there | that)
      good luck (charm~ | ritual~)
      (tell | told) (him | her | them) [that] you wish (him | her | them)
      advance (wishes | directive~)
      (passed | sent) (on | her | his | their) ..3 wishes
      living wish
      (luck | wishes) to our ..3 ${ownStaff}
      (pick | picked | picking | set | call | called | bring | brought | put | go | come | look | looked | give \
          | gave | take | use | used | stop | fill | fire) up the <capital>
      (too | so | is | not | use~ | with) ..3 much force
      (price | cost~ | comes | risk~ | danger~ | harm~ | threat~ | damage~ | important | detrimental | related \
          | changes | attention | damaging | pertain~) to your health
      good luck [with] finding ..3 who (say~ | sign~ | agree~ | admit~ | tell~ | will)
      and a wish you can
      good luck [with] finding (the | an) (honest | decent | sober | open | free | reasonable | cheap)
    `
  },
  'good-time': {
    answers: ['opening', 'close'],
    why: 'Founding text: "Have a great vacation". Wishing somebody a time.',
    phrases: phrases`
      have [yourself | yourselves] (a | an | some | another | the) [absolutely] [<wished-quality>] [and] \
          [<wished-stretch>] <occasion>
      have [yourself] (a | an | another) [absolute | very] [<wished-quality>] (one | ball | blast | <occasion>)
      have [yourself] (a | an) (<nice> | good | safe | restful | relaxing | gentle | quiet | peaceful | blessed \
          | merry | healthy | happy)
      have fun
      enjoy (the | your | ur | every | all | those | that | this | it | yourself | yourselves | some | a | <capital> \
          | being | d | her | his | him | them | us | life | more | time | <occasion> | <number>)
      (^ | and | please | do | now | then | go | just | ok | also | to | n) enjoy
      (make | making) the most of (it | your | the) ..2 (<occasion> | time)
      (safe | happy | good | smooth | pleasant | restful) (travel | travels | journey | trip | flight | drive \
          | landing~ | hols)
      (travel | drive | get home | arrive | go) (safe | safely | well | gently | carefully home | with god)
      (good | lovely | nice) night (to | and | for | all | both | sir | mam | $)
      night night
      sweet dreams
      (^ | <greeting>) happy ..3 (weekend | <holiday> | <occasion>)
    `,
    except: phrases`
      (can | may | might | could | will | not | people | who | if you | you | patients | still) enjoy
      enjoy (alcohol | in moderation | is)
      have a (<test> | <procedure> | good look | <symptom>)
      have a good (understanding | idea | sense | grasp | relationship | reason | plan | support | therapist | fit)
      to enjoy (relaxing | being | doing | life with | more)
      ((learn | begin) to enjoy | able to enjoy (him | her | them | sex | life | being | things))
      goal ..5 for you to enjoy
      no way for you to enjoy
      should enjoy the same
      have a (happy | full) life
      find you have a
      (find | have | get) the support ..6 to enjoy
      what would it feel like to enjoy
      have a life of your own
      (help | helps | let | lets) (you | him | her | them) have a
      (can | could | will | may) have a good (sexual | sex) life
      ${choreHad}
      ${keptSo}
      enjoy (coffee | tea | alcohol | wine | beer | caffeine | chocolate | sweets | nuts | cheese | fruit | juice \
          | salt | sugar | eggs | fish) (only | until | before | as part | sparingly | once | no more | up \
          to)
    `
  },
  'take-care': {
    answers: ['close'],
    why: 'Telling somebody to be good to themselves, in the imperative.',
    phrases: phrases`
      (take | taking) [good | great | extra | very good | gentle | best] care
      (tc | takecare)
      (^ | and | please | do | just | then) (stay | keep | be) [very] <well-kept> ..2 \
          (with | to | there | now | tonight | and | till | until | out | my | $)
      (be | go) (gentle | kind | easy | good | patient | gently | softly | slow | slowly | well) (with | to | on) \
          (you | yourself | yourselves | each other \
          | your (own | heart | poor | tired | sore | old | body | self | kidneys | liver | back | knees) \
          | the (person | one | woman | man | girl | boy) (in the mirror | you))
      ^ [and | please | just] (go gently | go easy | go well | easy does it | steady as you go | steady on)
      ^ [and | just | please] (stay | keep) (well | safe | warm | dry | strong | healthy | cool | brave | positive \
          | blessed | cosy | cozy | calm)
      go (easy | slow | slowly | gently) (on | with) the
      mind (yourself | yourselves | how you go | your step)
      (look after | treat | pamper | spoil | go easy on | forgive | mind | take care of | taking care of) \
          (yourself | yourselves | each other | one another | you | yersel | yourselfs)
      (put your feet up | have a (cuppa | brew | nice cup | rest | good rest | cup of tea))
      (take it (handy | easy | slow | steady))
      (keep your (chin | pecker | spirits) up | keep the (faith | heart up | heid))
      (do not be a stranger | be good | behave yourself)
      (keep out of (trouble | mischief) | stay out of (trouble | mischief))
      (you | u) (take | mind | look after) (care | yourself)
      take (it | things) (easy | slow | slowly | gently | one | a day)
      (one day | one step | day by day | step by step) at a time
      (hang | hanging | hold | stay | keep) (in there | tough | tight | on tight | strong)
      keep doing what you
      (you should | should) be [so | very | really] proud
      (chin | chins | head | heads) up
      big thumbs up (for | from | and | $)
      thumbs up from (all | us | me | everyone | everybody | your | the (team | nurse~ | girls | whole))
      (keep | keep on) (going | swimming | climbing | walking | smiling | fighting | dancing | shining | at it \
          | running | it up | singing | pushing | well | growing | believing | the faith | calm)
      keep up the
      (feel | get | heal | recover | rest up | mend | be) ..2 (better | well | soon | quickly | fast | quick) ..2 $
      ^ ..2 (feel better | get well | heal | heal fast | heal well | recover | recover well | get better \
          | speedy recovery)
      (speedy | quick | swift | smooth | fast | full | good | happy | early) (recovery | healing | recovey)
      (rest | sleep | eat | breathe | heal) (well | easy | up | tight | deep | in peace | if you can | a little | \
          like)
      ^ ..3 (rest well | rest up | rest easy | sleep well | sleep tight | sleep if | sleep when | be well)
      (laugh | smile | dance | sing | play | cry | cheer | breathe | relax | nap) \
          (a lot | a bit | all you | anyway | for me | for us | more | often | loudly | as much | something)
      (do not | never) (be | feel) [too] hard on yourself
      (you | u) (got | have got | have) this
      (got this | we have got you | i have got you | got you)
      you are doing (great | fine | well | beautifully | brilliant | brilliantly | so well | amazing | a | everything)
    `,
    except: phrases`
      ${approvedAndOn}
      (he | she | they | who | doctor | dentist | surgeon | specialist | team | hospital) \
          [will | can | may | would | to] treat you
      (take | taking | takes) [good | extra] care (to | not | when | that | with | while | in | as)
      (take | taking | takes) [good | extra] care of (the | it | this | them | things | these | that ($ | form \
          | copay \
          | balance | dressing | wound | at | here) | everything | business | any | all | my | our)
      (i | we | will | they | team | nurse | pharmacy | she | he) [will] (take | taking | takes) [good] care
      (home | wound | foot | skin | mouth | eye) care
      well hydrated
      be [very | also | just] (gentle | kind | patient | good | nice | easy) (with | to | on) (him | her | them \
          | your <kin> | the (process | drops \
          | cream | scar | gums | skin | stitches | dressing | physio | people | child | children | other) \
          | others | people)
      (learn | learning | practice | practicing | how | practise) [to] [be | being] (gentle | kind | easy \
          | good | patient) (with | to | on)
      take it easy (on the | with | for)
      (people | patients | kids | children | adults | symptoms | most | these | many) ..2 (get | feel | heal | \
          recover)
      (that | sure | if | when | whether) you (got | have | have got) this
      you (got | have) this (message | letter | note | form | medicine)
      (know | check | checks | see | say | tell | confirm | hear | believe | proof | sign | unless | until \
          | once | word | show~) \
          [me | us] [that] you (got | have) this
      (is | are | be | usually | most | will | to | should | not | it will | they | symptoms | you will | you) \
          [<intensifier>] (get | feel | heal | recover) ..2 better
      (to | should | will | not | can | does) (rest | sleep | eat | breathe)
      (if | when | until | unless) ..8 (better | well | heal | sleep well)
      (came | come) [to us] to get well
      (can | could | may) ..1 be ..1 as well
      (for | of | about | in | by | with | like | including | strateg~) taking care of (yourself | yourselves)
      (take | taking | takes | took) care of (other | others | situation~ | people | someone | somebody \
          | problem~ | business)
      how to treat you
      (would | might | will | may | can | you) be good (to (know | learn | start | use | discuss | ask) | enough)
      (to | not) forgive you
      (child | children | symptoms | people | kids | they) (frequently | often | gradually | slowly \
          | eventually) (get | feel) better
      (to | must | should | can | children) keep up the (connection | contact | routine | appearances)
      times you will keep going
      (they | he | she | people) ..1 think you are doing (fine | well | great)
      couples who recover
      (they | you) laugh a lot there
      feel too well
      of your own heart
      yourself and of your (marriage | children | family | relationship | kids)
      go easy on the (weed | salt | alcohol | caffeine | sugar | drink)
      ${keptSo}
      ${motto}
      get better (shoes | pillow~ | light | lighting | control | grip | quality | insoles | footwear | mattress | \
          glasses | coverage | support | images | pictures | numbers | readings)
    `
  },
  blessing: {
    answers: ['opening', 'close'],
    why: 'Blessings, of any faith.',
    phrases: phrases`
      (god | lord | allah | christ | jesus | waheguru | bhagwan | heaven | goodness | ishwar | mother mary \
          | the almighty) ..2 (bless | keep | be with | hold | guard | protect | grant | give | ke | willing | is \
          with)
      (bless | blessings) (you | u | your | ur | both | all | to | him | her | them | <capital>)
      (may) (god | he | she | they | allah | you | your | ur | each | the | every | this | that | all | his \
          | her | it \
          | <capital> | life | peace)
      (inshallah | insha allah | inshaallah | mashallah | masha allah | alhamdulillah | in sha allah | please god)
      (god willing | dios mediante | by god's grace | with god's grace | by grace of god | god's grace)
      (remember | keep) ..4 (in your | in ur | in my | in our) (dua | prayers | thoughts)
      (go | walk) with god
      (get well | heal) soon
    `,
    except: phrases`
      may (i | we)
      (<number> | in | until | till | since | by | of | early | late | mid | due in | next | you | it | this | that \
          | they | which | he | she | there | symptoms | what) may
      (from | to | of | <number> | <weekday>) may (he | she | they | you | your | it | this | that | the) <may-verb>
      ^ may (your | it | this | that | the) <may-verb>
      and may (<may-verb> | all | each)
      ^ may (he | she | you) (eat | take | have | drive)
    `
  }
} as const satisfies ActGroups
