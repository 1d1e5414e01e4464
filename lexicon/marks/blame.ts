import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const deed =
  '(called | come | told | taken | followed | listened | known | gone | done | asked | read | stopped | waited | kept)'
const more =
  '(mentioned | sought | brought | checked | avoided | messaged | said | let us know | contacted | reported | finished)'

/** Words that put the patient at fault (docs/sources.md#language-matters). */
export const blame: MarkGroups = {
  failing: {
    why: 'says that the patient failed where a treatment or a plan did',
    phrases: phrases`
      you [have | had] [also | repeatedly] (failed | neglected | refused) to
      you [have | had] [already | also] failed [a trial of | on] \
          ([physical | speech | outpatient] (<medicine> | therapy | rehab | physio | treatment | medication~))
      you have been (non-compliant | noncompliant | non-adherent | nonadherent)
      you (refuse | are refusing) to (take | follow | come | see | do | listen | accept | stop | use | have \
          | attend | eat | get | change | try | let (us | me | the) | understand | cooperate | exercise | wear | check \
          | fast | inject | test | measure | go (to | for) | be seen | keep (a | your | the) (log | diary | record~ \
          | appointment~ | visit~))
      you (failed | have failed) (<number> | one | two | three | several | many) \
          (round~ | cycle~ | course~ | attempt~ | trial~)
      you (failed | have failed) (your | the) (diet | treatment | therapy | trial)
    `,
    except: phrases`
      (refuse | refusing | refused) to (give up | give in | quit | be (a | an | the | afraid | beaten | broken \
          | brushed off | defeated | defined | dismissed | held | put off | scared | silenced) \
          | lose | let it | let (him | her | them \
          | this) | stop (fighting | trying | hoping | living))
      # What is carried no further.
      what you (refuse | refused)
    `,
    unless: ['condition', 'negation', 'question', 'quotation']
  },
  consequence: {
    why: 'Holds up a choice with what came of it.',
    phrases: phrases`
      you [have | had] (refused | declined | turned down | ignored | skipped) (the | your | our | my | this | that | a | an | all) ..5 \
          (and | so) now (you (have | are | need) | your | it is | it has | this)
      you (chose | decided) not to (have | take | get | be | come | go) ..5 (and | so) now (you (have | are | need) | your | it is | it has | this)
      you would not (have | take) (the | your | our | this | that | a | any) ..4 (and | so) now (you (have | are | need) | your | it is | it has)
    `,
    except: phrases`
      now (you are | it is | it has | your ..4) ..2 (well | better | free | fine | home | walking | back | stronger | healed | gone | normal | great)
      now you have ..3 (time | energy | choice | chance | strength | option~)
    `,
    unless: ['condition', 'negation', 'question', 'quotation']
  },
  compliance: {
    why: 'Obeying is not the point, and the word says that the patient did not (docs/sources.md#language-matters).',
    phrases: phrases`
      (non-compliant | noncompliant | non-compliance | noncompliance | non-adherent | nonadherent)
      (your | poor | better | medication | improve~) compliance
      (are | be | stay | been | more) compliant [with]
    `,
    except: phrases`
      (hipaa | gdpr | latex | osha | fda | ada) (compliant | compliance)
      compliance (officer | department | team | office)
      # Of the lungs, the walls of vessels, and of rules.
      (lung | chest | arterial | vascular | bladder | regulatory | gluten) (compliance | compliant)
      (word | term | label~ | call~ | called) ..3 (non-compliant | noncompliant | non-adherent | nonadherent \
          | compliance)
    `,
    unless: ['negation', 'quotation']
  },
  control: {
    why: 'Says that someone who was to control it did not (docs/sources.md#language-matters).',
    phrases: phrases`
      (your | you) ..4 (poorly controlled | badly controlled | poor control)
      (poorly controlled | uncontrolled) (diabetes | blood (sugar~ | pressure) | hypertension | asthma)
    `,
    except: phrases`
      # Told of the reader in a group of its own.
      your [own] (poorly controlled | uncontrolled)
      # A state of the illness, and nobody's: a cause among others.
      (cause~ | causes | reasons | factor~ | factors | trigger~ | include~ | including | such \
          | due) ..9 (poorly controlled | uncontrolled)
      ^ (poorly controlled | uncontrolled)
      (with | any | of | from | by | like | as | or | and | if | for | than) [very] (poorly controlled | uncontrolled) \
          (diabetes | blood (sugar~ | pressure) | hypertension | asthma)
    `,
    instead: 'above target',
    unless: ['condition', 'education', 'question']
  },
  'own-control': {
    why: 'Of the illness of the reader it blames, cause or not (docs/sources.md#language-matters).',
    phrases:
      'your [own] (poorly controlled | uncontrolled) (diabetes | blood (sugar~ | pressure) | hypertension | asthma)',
    unless: ['condition', 'question']
  },
  hindsight: {
    why: 'Cannot be changed, and reads as a reproach (docs/sources.md#language-matters).',
    phrases: phrases`
      you should [really] have [just] (${deed} | ${more})
      you (should not | ought not) [to] have [just] (${deed} | ${more} | started | used | eaten | driven | skipped \
          | ignored)
      # An unreal case blames where it tells what would be better now, or when it was due.
      (if only you had | if you had (only | just) | had you (only | just)) (${deed} | ${more})
      (if you had | had you) (${deed} | ${more}) ..8 (sooner | earlier | in time | on time | right away \
          | straight away | at once | immediately | when (i | we))
      (if you had | had you) (${deed} | ${more}) ..12 (this | it | you) (would | could | might) not
      (if you had | had you) (${deed} | ${more}) ..12 you would (be (fine | well | better) | know | have known)
      (if you had | had you) (${deed} | ${more}) ..12 (we | i) (would | could) have (helped | prevented | avoided \
          | caught)
      (if you had | had you) (${deed} | ${more} | worn | used | rested | slowed) ..8 [this | it | that] would not have \
          (happened | come back | broken | got | been | opened)
      (if you had | had you) said no to ..8 would be (fine | better | lower | normal)
      (if you had | had you) (${deed} | ${more}) ..12 (this | it | that) (would | could | might) have been
      (if you had | had you) (${deed} | ${more}) ..12 (would | could | might) have been (prevented | avoided | caught)
      you could have [just] (${deed} | ${more}) (sooner | earlier | before)
      why (did not you | did you not | have not you | have you not) ..1 \
          (${deed} | ${more} | call | come | tell | take | follow | listen | go | do | ask | stop | wait | mention \
          | bring | check | avoid | message | say | contact | report | finish | use | think | answer | reply | write \
          | read)
    `,
    except: phrases`
      # In fun, of wasps and of stairs.
      what ..4 had you done to
      # What somebody agreed to.
      (if you had | had you) said (yes | no ($ | and | but | then))
      # What was done to them.
      you should not have (gone through (this | that | it | all | what | such | so much | any) \
          | read | known | waited ..4 (in | for | there | on hold))
      # A dose that was due.
      you should have (gone | come) [up | down | back] to <number> (mg | mcg | g | ml | unit~ | tablet~ | pill~ | puff~)
      # A cry in somebody's mouth.
      why did not you tell me $
      you should have (read | kept) [it | them | access]
      if you had (known | asked) me
      # It would have changed nothing, or nobody knew.
      (if | had) you [had] ..12 (nobody | no one | nothing | the same | no different | not have (changed | made \
          | helped | mattered))
      why did you not say it (was | is)
      you should have (done | gone) (well | fine)
      # Due by now, and not left undone.
      you should have (been | come | told | taken | asked | read | finished) ..6 \
          (by (now | then | <day> | the time) | already)
      you should have (kept | taken | asked | brought) (a | the) (copy | receipt | card)
    `,
    unless: ['negation', 'quotation']
  },
  fault: {
    why: 'Says whose fault it is.',
    phrases: phrases`
      (your | your own) (fault | carelessness | negligence)
      your own (doing | making)
      (you have only | only have) yourself to (blame | thank)
      you (brought | have brought | bring) this on yourself
      you (did not | never) (bother | bothered) to
      you (did not | have not | never) [even] (follow~ | listen~ to | stick to | stuck to) (my | our | the | your) \
        (advice | instruction~ | plan | order~ | diet | direction~ | recommendation~)
      you (let | have let) (this | it | things) (slide | go (on | so | this | too | for | until | till) \
          | get (so | this | too | worse | out of))
      you (let | have let) (this | it | things) go and now
      ^ you cheated $
      you (cheated | have been cheating | keep cheating) (on | with) ..2 (sweets | candy | sugar \
          | diet | plan | fast | fasting | prep | carb~ \
          | meal~ | restriction~ | regimen)
      (are | were) [still] not [even | really] trying
      you (ignored | disregarded) (my | our | the | all) ..1 (advice | instruction~ | warning~ | plan | order~ | call~ \
          | message~ | letter~)
      you (were | have been) (clearly | repeatedly | already) warned
      you (were | have been) warned (about | of | that | not to | before | several | many | twice | more than)
      ^ you (were | have been) warned $
      you (were | have been) warned (and | but) you
      you (have | had) been told ..2 (many | several | countless) times (about | $)
      you should (know | have known) better
      you (are not | have not been) taking (this | it | your (health | diabetes | treatment | condition)) seriously
      (take | accept) [some | more | full] responsibility for your (own | health | choices | actions)
      you (have | had) been (told | asked) ..2 (many | several | a hundred | countless | repeated) times (to \
          | not to | that you (must | should | need | have to))
      (because | since) you ..2 (did not | never | refused to | would not | keep) \
          (take | follow~ | listen~ | stick | come | skipping | missing | forgetting | eating | drinking)
      (because | since) you (have not | are not | were not) [been] (following | listening | sticking to)
      because you did not ..4 as (i | we | you were) (told | asked | said | advised)
      you (keep | kept) (skipping | ignoring | neglecting | forgetting) (your | the | my | our) ..1 (tablet~ | pill~ | dose~ | medicine~ \
          | medication~ | insulin | injection~ | inhaler | appointment~ | visit~ | diet | exercises | advice | message~)
    `,
    except: phrases`
      (good | great | better | down | improve~ | credit | proud | well done | success) ..9 your own (doing | making)
      (part | some | any | none | nothing | not all | nobody's | no one's | not ..2) ..5 your [own] (fault | doing)
      (make~ | made | making | as if | as though | like) ..4 your [own] fault
      (feel | feels | felt | feeling | think~ | thought | believe~ | say~ | said | tell~ | told | mean~ | wonder~ \
          | convinced | guilt | guilty | ask~ | whether) ..6 your [own] (fault | doing)
      # Told by others, or of something that nobody wants.
      (told | tell~ | say~ | said | hear~ | call~ | accus~ | suggest~ | imply | implied) ..5 (are | were) [still] not \
          [even | really] trying
      not [even | really] trying to
      # Of those who want no child now.
      (those | who | women | couples | people | men | patients) ..2 not [even | really | yet] trying
      because you did not (have | need | take any)
    `,
    unless: ['negation', 'condition', 'question', 'quotation']
  }
}
