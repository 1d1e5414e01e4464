import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Scolding and sarcasm (docs/sources.md#e-mail-advice). */
export const harsh: MarkGroups = {
  'already-told': {
    why: 'Says that the patient should have listened, wherever and whenever it was told.',
    phrases: phrases`
      (as | like | which) (i | we) [have] already [(clearly | repeatedly | carefully)] \
          (told you | explained | instructed you | advised you | warned you | informed you)
      (as | like | which) (i | we) [have] (repeatedly | clearly) (told | said | explained | stated | advised \
          | instructed)
      (as | like) you (have already been | were already | have been repeatedly | were clearly | were repeatedly) \
          (told | advised | instructed | informed | warned)
      (this | that | it) (has | was) already (been) (explained | told) to you
      (i | we) have (told | asked | reminded | warned) you (many | several | two | three | four | a dozen | multiple \
          | countless | enough) times
      as (i | we) (have | had) (told | explained to | advised | instructed) you (many | several | two | three \
          | a dozen | multiple | numerous | countless) times
    `,
    unless: ['quotation', 'question']
  },
  'told-before': {
    why: 'Says that the patient should have listened the first time.',
    phrases: phrases`
      (as | like) (i | we) [have] (already | previously | just | clearly | repeatedly) \
          (told | said | explained | stated | advised)
      (as | like) (i | we) [have] (told you | explained | explained to you | said | said to you) \
          (before | already | last time | repeatedly | earlier)
      (i | we) keep (telling you | repeating | having to (tell | repeat | explain))
      (as | like) (i | we) (have been saying | keep saying | keep telling you | have told you)
      (i | we) [have] already (told | explained | answered | said) [to] (you | this | that | it | so)
      (i | we) (told you | have told you) (so | this | before | already | that (before | already | last time | twice \
          | more than once))
      (i | we) (told you | have told you) that $
      (per | as per) (my | our) (last | previous | earlier) (message | email | e mail | note | reply)
      (as | which was) [clearly] (stated | explained | written) in (my | our | the) (last | previous | earlier)
      ^ (for the last time | once and for all)
      (i | we) ..4 (say~ | tell~ | ask~ | explain~ | repeat~) ..4 (for the last time | once and for all)
    `,
    except: phrases`
      # Where and when it was told: news that was broken by voice, and is written down now.
      (told | said | explained | answered) [you | it] ..1 (face to face | in person | by | on | at | in | over \
          | to | when | with | before | earlier | yesterday | today | this morning | out loud | aloud | beside \
          | outside | through | via | during | after | near | from)
      (never | not) ..2 (say | said | tell | hear) ..1 i told you so
      # What a phrase means.
      (translat~ | mean~) ..8 i have told you
      (for the last time | once and for all) [that] (i | we | you | today | on | in | at | this | before | your)
      (you | he | she | they | she's | he's) ..2 (last | for the last) time
      # What is said again to hearten.
      (keep | have been | have) (telling | saying | said | told) [you] ..1 (how | that you are | you are \
          | that you have (done | been | come | got | made | a | an | nothing | every | all))
    `,
    unless: ['quotation', 'question']
  },
  asking: {
    why: 'A question that wants no answer.',
    phrases: phrases`
      (did | have | do) you (even | bother to | not bother to) (read | look at | open | listen~ | try | tried | looked)
      (did | do) you not (read | listen to) [any of | a word of] (my | our | the) ..2 \
          (message~ | instruction~ | letter~ | leaflet | summary | email~)
      how many times (do (i | we) (have | need) to | must (i | we) | have (i | we) ..2 (told | said | asked \
          | explained | gone))
      (what did you expect | what were you thinking) $
      what were you thinking (stopping | skipping | doubling | mixing | driving)
      what part of ..6 (understand | unclear)
      why (do you keep | do you insist on) (asking | calling | messaging | writing | ignoring | doing)
      (is | was) that so (hard | difficult)
    `,
    except: phrases`
      that so (hard | difficult) to (believe | imagine | see)
    `,
    unless: ['quotation']
  },
  threatening: {
    why: 'Holds up what the patient did not do, with what it brings.',
    phrases: phrases`
      (not going to | will not | will never) (get | be) [any] better (if | unless | until) you (do not | will not | keep)
      if you had (arrived | come | been | called | turned up) (on time | earlier | when you)
      (if you (keep | do not | continue) | unless you) ..8 you (will | are going to) die
      you (will | are going to) die (if | unless) you
    `,
    except: '(not | never | nobody) ..3 you (will | are going to) die',
    unless: ['quotation', 'question']
  },
  contempt: {
    why: 'Talks down, where nothing warm says for whom it is meant.',
    phrases: '^ (this | that) is [just | simply | quite | absolutely] (ridiculous | nonsense | absurd) $',
    unless: ['condition', 'negation', 'question', 'quotation']
  },
  talking: {
    why: 'Talks down.',
    phrases: phrases`
      (^ no excuses $ | no more excuses [this | next] [time] | no excuses (this | next | any) (time | more))
      (there (is | are) | i (accept | will accept | want) | we (accept | will accept | want)) no [more] excuses
      sorry [that] you feel that way
      (you are | feel free | welcome) ..2 to (find | look for | go to | see) (another | a different) (practice | doctor \
          | clinic | provider | surgery)
      (do not | stop) (message | messaging | write | writing | call | calling | email) [me | us] (again about | again $ | about this)
      you people ..1 (waste | need | should | must | never | always | keep | do not | cannot | will not \
          | have to | think | want | expect)
      (obviously | clearly) you (did not | have not | do not | are not | never | were not)
      you have (obviously | clearly) (not | never)
      you (obviously | clearly) (did not | have not | do not | never | were not)
      it should be (obvious | common sense)
      ^ (it | that) is [just | simply] obvious [that] you (skip | skipped | forget | forgot | ignore~ | do not (take \
          | read | listen | follow))
      (this | that) is (ridiculous | absurd | nonsense) you keep
      (it | that) is [just | simply] (obvious | common sense) that you (should | must | need | have to | cannot \
          | can not | did not)
      (as you (should | ought to) (know | have known | be aware))
      (you (need | have) to understand that | you must understand that)
      (use your common sense | with all due respect)
      (that | this) is [such | quite | just] a (ridiculous | absurd | silly | stupid | foolish) (question \
          | idea | reason | excuse | worry | request | complaint | thing to (ask | do | say | think | believe \
          | write))
      your (question~ | worry | worries | fear~ | complaint~ | request~ | idea~ | excuse~) (is | are) [just \
          | simply | quite] (ridiculous | nonsense | absurd | silly | stupid | foolish)
      what you (say | ask | write | wrote | believe | think | claim) is [just | simply | quite] (ridiculous \
          | nonsense | absurd | silly | stupid | foolish)
      (do not | stop) (wast~ | wasting) (my | our) time
      (stop | quit) (emailing | messaging | calling | texting | writing to | phoning) \
          (us | me | the (clinic | office | nurse~) | every | so)
      (stop | quit) (complaining | whining | overreacting | bothering us | bothering me)
      you are (overreacting | being (dramatic | difficult | unreasonable | silly | paranoid))
      (your (constant | endless | incessant | never ending) (message~ | call~ | question~ | complaint~))
      (i | we) (do not | don't) have [the] time (for this | to answer | to keep | to explain)
      (stop | quit) (googling | googleing)
      (stop | quit | enough) ..3 (dr google | doctor google)
      (if you had (read | listened | paid) | had you (read | listened | paid)) ..6 \
          (message | letter | leaflet | instruction~ | attention | email)
      (please | try to) (read | pay attention) ..4 (carefully | properly) (this time | next time | before you)
      # A last chance to listen.
      (i hope | hopefully | i trust | i expect | let us hope | i assume) [that] you [have | will | would \
          | actually | really | did | do | can | finally] [actually | really | carefully | finally] (read \
          | listen | listened | follow | followed | paid | understand | understood | get it | remember \
          | remembered | do as | did as | pay attention) ..6 this time
      this time ..1 (please | try to | make sure to | actually | really | i hope you) (read | listen | follow \
          | pay attention)
      # Sends the patient away from the keyboard.
      (please | kindly | before | first | and | then) ..10 (before | instead of | rather than \
          | prior to) [you] (send~ | sending | write | writing | post | posting | leave | leaving) (more \
          | another | any more | any other | further | additional | yet another | so many | new) (message~ \
          | question~ | email~ | note~ | voicemail~)
      before [you] (message~ | messaging | email | emailing | ask | asking | bother | bothering) (us | me \
          | the (clinic | office | nurse~)) [yet] again
      # Things that do nothing by themselves: sarcasm.
      (diabetes | weight | blood (pressure | sugar~) | sugar~ | a1c | cholesterol | health | liver | asthma \
          | life | diet) (is | are | will) not [just | simply | magically] [going to | gonna] (control | fix \
          | manage | take care of | sort | look after) (itself | themselves)
      (pill~ | medicine~ | medication~ | tablet~ | insulin | drops | pounds | weight | exercise~ \
          | <medicine>) (is | are | will | do | does) not [just | simply | magically] [going to \
          | gonna] (take | inject | give | do | lose) (itself | themselves)
      (weight | pounds) (is | are | will) not [just | simply | magically] [going to | gonna] \
          (come off | disappear | melt away | drop off) by (itself | themselves | magic)
      (i | we) cannot want (it | this) more than you
      (i | we) (should not | shouldn't) have to (repeat | explain | tell | ask) 
      (i | we) (do not | don't) know (how else | how many more times | why you keep)
    `,
    unless: ['condition', 'negation', 'question', 'quotation'],
    except: phrases`
      # Of what happened to them, and not of them.
      (tell | told | remind | warn) (him | her | them | himself | herself | themselves | your ..1 \
          | yourself) ..1 (stop | quit) (googling | googleing)
      # A way out that is offered, and no door.
      (another | a different) (practice | doctor | clinic | provider | surgery) ..6 (second (opinion | pair) \
          | would like | prefer | wish | of course | understand)
      (i know | i promise | say | think | feel | felt) ..3 you are overreacting
      (anything but | not ..4) (overreacting | dramatic | difficult | unreasonable | silly | paranoid)
      you people (who | that | with | to)
      # What nobody would choose, and what is felt.
      (clearly | obviously) not been (well | yourself | sleeping | heard | given | told | offered | helped | listened)
      # What somebody else has written, or asks for more to be told.
      (stop | quit) calling me (doctor | dr | sir | ma'am | madam | miss | mister | mr | mrs)
      before sending (more | further) (message~ | question~) to (the | your | their)
      did not (choose | cause | deserve | ask for | want | mean | bring | do anything | sleep | have it easy)
      (do not | don't) have [the] time to (explain | answer) ..3 (here | in a message | by message | in writing)
    `
  }
}

/** What follows is said or thought by others, or by the patient of themselves: the writer tells of it, and does not say it. */
export const reported: MarkGroups = {
  speech: {
    why: '“Nobody will tell you that you should have known” blames nobody.',
    phrases: phrases`
      (nobody | no one | none | anyone | anybody | someone | somebody | people | folk | folks | church \
          | everyone | everybody | soul | fool~ | idiot~ | others | they | he | she | who | whoever | <kin> \
          | friend~ | neighbor~ | internet | google | voice | brain | head | mind | guilt | strangers | forum~ \
          | article~ | leaflet~ | book~ | poster~ | doctors | nurses | surgeons | experts | websites) ..4 (say~ \
          | said | tell~ | told | think~ | thought | believe~ | claim~ | insist~ | whisper~ | shout~ | call~ \
          | write~ | wrote | suggest~ | hint~ | imply~ | implies | order~)
      (easy | tempting | natural | human | common | customary | no use | no point | hate | dislike | wrong | unfair \
          | rude | cruel | useless | unhelpful) ..1 (to (say | think | believe | tell | feel | hear) | saying \
          | telling | hearing)
      (do not | never | without) ..2 (let | letting) ..3 (tell | say | convince | persuade)
      (being | were | was | been | be | get | getting | got) (told | called | asked)
      you (may | might | will | probably | must | could | can) ..1 \
          (feel | think | tell yourself | wonder | fear | believe)
      (feel~ | felt | feeling) (like | as if | as though | that)
      # What everybody says, and what somebody asks, or is to be told.
      we (say | call)
      whether
      (ask~ | wonder~ | worry | worries | worried | fear~ | afraid) ..2 (if | whether | that)
      (tell | say to | remind | write to) (her | him | them | yourself | himself | herself)
      (i | we) ((am | are) not | will not | would not | would never | never | do not | cannot) ..2 \
          (say~ | said | tell~ | told | think | thought | blame | mean | going to (say | tell))
      (sentence~ | phrase~ | word~ | advice | comment~ | remark~) (like | such as)
    `,
    // The writer's own side speaks for itself.
    except: '(team | we | i | dr <capital> | our (doctors | surgeons) | department) ..1 (feel | feels | felt) that'
  }
}

/** What patients with serious illness should never hear (docs/sources.md#never-words). */
export const never: MarkGroups = {
  'nothing-left': {
    why: 'Comfort is something that can be done.',
    phrases: phrases`
      (nothing (else | more | further | left) | there is nothing | there isn't anything) ..3 \
          (we | i | anyone | medicine | doctors | they) can (do | offer)
      nothing (else | more | further) [that] (can be done | to offer | left to try)
      nothing (else | more | further) to be done for (him | her | them | your <kin> | you $)
      (we have | there are) (run out of | no more) options
      ran out of options
    `,
    except: phrases`
      nothing (else | more | further) (you | to) (need | have)
      nothing ..3 we can (do not | do without | do until | do today)
      (while | before | if | does not mean | not mean | not because) there is nothing
      (does not mean | not mean | not because) that there is nothing
      (not | never | wrong) ..4 that there is nothing
      there is nothing ..3 can do (about the | until | for now | over the | today | tonight | here | before | by phone \
          | from here)
      can be done ..1 (before | until | till | today | tonight | now | here | over the | about the)
    `,
    unless: ['condition', 'negation', 'question'],
    instead: 'There is still a lot that we can do for comfort.'
  },
  'nothing-to-do': {
    why: 'Ends the care of who is gravely ill; elsewhere it says that all is done.',
    phrases: phrases`nothing [else | more | further | left] to be done`,
    except: phrases`
      nothing (else | more | further) to be done for (him | her | them | your <kin> | you $)
      nothing ..2 to be done ..1 (before | until | till | today | tonight | now | here | over the | about the)
      (not | if | while) [that] there is nothing
      (mean~ | think~ | thought | believe~ | fear~ | told you) ..12 nothing
    `,
    unless: ['condition', 'negation', 'question'],
    instead: 'There is still a lot that we can do for comfort.'
  },
  'at-least': {
    why: 'Weighs a loss against what is left, as if that made it small.',
    phrases: phrases`
      at least (you | she | he) [still | already | do | does | did] (have | has | had | got | get) ..3 (other \
          | another | one | two | three | healthy) ..2 (child | children | kid~ | baby | babies | son~ \
          | daughter~ | pregnancies | twin)
      at least you [still | already | do | did] (have | got | have got) (each other | your (other | husband \
          | wife | health | kids | children | family | partner))
      at least you (know you | know that you | now know you | can) ..1 (get pregnant | conceive | have another)
      at least you (were not | weren't | were only | had not | had only | were) ..2 (far along | further along \
          | <number> weeks | a few weeks | weeks | early | earlier | attached)
      at least (it | this | the loss) (was | happened) [so | very | only] (early | earlier | before you | now and not)
      at least (he | she | they | your ..2) (had | lived) [such] a ..3 life
      at least (he | she | they) (did not suffer | is not suffering | are not suffering)
      you can always (have | try for) another [one | baby | child]
      everything happens for a reason
      (it was | this was) [just | simply] not meant to be $
      (god | heaven) (needed | wanted) (another | an) angel
      (he is | she is | they are) in a better place
      (god | he) never gives (us | you | people | anyone) more than
    `,
    except: phrases`
      (not | never | no) ..3 (happens for a reason | in a better place | at least you)
      # Of a count, and of what was asked for.
      at least (you | he | she) (have | has) (had | got) (one | two | three) ..1 (dose~ | shot~)
      (whether | if) ..2 everything happens
      in a better place (than | to | for | mentally | emotionally | financially | now that | about \
          | with (the | your | my | his | her | their | our | this | that | it | <symptom> | <medicine>))
    `,
    unless: ['quotation', 'condition', 'question', 'negation']
  },
  withdraw: {
    why: 'Care is never withdrawn; a treatment may be.',
    phrases: phrases`
      (withdraw~ | withdrawal of) care
      (stop | stopping) all care
    `,
    instead: 'We would stop the treatments that no longer help, and go on caring for you.'
  },
  everything: {
    why: 'Asks for a choice between everything and nothing.',
    phrases: phrases`
      (want | like) (us | me | the team | the doctors) to do everything
    `,
    except: phrases`
      do everything (on | by | over | from | before | today | together | online | at (once | home | the desk) \
          | in (one | a | the (app | portal | office | morning) | person | writing | order))
    `,
    instead: 'What matters most to you now?'
  },
  battle: {
    why: 'Who dies has not fought too little.',
    phrases: phrases`
      (fight~ | battle~ | beat~ | beating) [against | with] [this | the | your | that] \
          (cancer | tumor | leukemia | lymphoma | als | disease)
      (you | he | she | they | we | <kin>) ..3 (win | winning | won | lose | losing | lost) (this | the | your \
          | his | her | their) (fight | battle) ($ | against | with | and | but | last | this | on | in \
          | to (cancer | the cancer | <cancer>))
      (win | winning | won | lose | losing | lost) (this | the | your | his | her | their) (fight | battle \
          | war) (against | with | on) [the | your | his | her | this] (<cancer> | cancer | leukemia | lymphoma \
          | als | disease | illness)
      (keep | stay) (a fighter)
      keep fighting $
      keep up (the | your) [good] fight $
      you are losing the (war | fight | battle) $
      ((you are | you're) [such] a fighter | cancer (fight | battle))
      your (fight | battle) (against | with) [the | this | your] (<cancer> | cancer | tumor | leukemia \
          | lymphoma | als | disease | illness)
    `,
    except: phrases`
      # Won, and told with joy.
      (you | he | she | they | <kin>) [have | has | had | already] (beat | beaten | won)
      # What fights is no patient.
      (cell | cells | drug | drugs | <medicine> | <drug> | treatment~ | chemo | immune | antibody | antibodies \
          | body | vaccine~ | scientists | research | researchers | pill | tablet~) ..6 (fight~ | battle~ \
          | beat~ | beating | win | winning | lose | losing | lost)
      fight~ (infection~ | off | germs | the (infection | virus | bacteria))
      battle (creek | ground)
    `,
    unless: ['negation']
  },
  hopeless: {
    why: 'Takes hope away and helps with nothing.',
    phrases: phrases`
      (circling the drain | no hope left | hopeless case)
      (you are | he is | she is | <kin> is | your case is) a lost cause
      ^ (it | this) is a lost cause $
      there is [really | now | simply] no [more | real] hope ($ | left | anymore | any more | now | for (you \
          | him | her | them | your <kin>) | of (a cure | cure | recovery | recovering | getting | survival \
          | surviving | improvement | living))
      you (will not | are not going to | will never) [ever] (get | feel) [any] better
      (it is | this is) a death sentence
    `,
    except: phrases`
      not ..2 death sentence
      (get | getting) better (care | help | advice | treatment | service | sleep | results)
      (will not | not going to | never) [ever] (get | feel) [any] better \
          (on | by | without | until | unless | if | overnight | with | at | in (a | one | two | three | <number>))
    `,
    unless: ['condition', 'negation', 'question']
  }
}
