import {abbreviations} from './abbreviations.ts'
import {blame} from './blame.ts'
import {assent, chatter} from './chatter.ts'
import {cheer} from './cheer.ts'
import {crisis, crisisHelp, crisisTold} from './crises.ts'
import {deferral} from './deferral.ts'
import {doseLatin, doseMisread} from './doses.ts'
import {dismissal, explanation, formula, overclaim, reason} from './empathyQuality.ts'
import {distress, feelingNamed, worryQuestion} from './feelings.ts'
import {briefTreatment, byATime, othersChange, outlook, preventive, reportBack} from './followUp.ts'
import {gloss, meaning} from './gloss.ts'
import {goodNews, goodResult, joy, organOffered, relief, resultAwaited} from './goodNews.ts'
import {graveNews, hopeEnded, lastingIllness, oldNews, sorrow} from './graveNews.ts'
import {board, midThread, namedGreeting, namelessGreeting, notice, toCarer, toMany} from './greetings.ts'
import {grievance, noContact} from './grievances.ts'
import {harm} from './harm.ts'
import {complaint, homeCare, safetyNet} from './homeCare.ts'
import {jargon} from './jargon.ts'
import type {MarkGroups} from './mark.ts'
import {medicineNames} from './names.ts'
import {ownReport, readReport, talk} from './newsKnown.ts'
import {asked, heardFrom, hurt, letdown, mistake} from './occasions.ts'
import {ordeal} from './ordeals.ts'
import {dangerTold, playedDown} from './playedDown.ts'
import {education, healthNews, newsAdvice, portal, selfCare} from './pointers.ts'
import {redFlag} from './redFlags.ts'
import {abnormalResult, mayStop, reasonToStop, resultPlan, silentResult} from './resultSteps.ts'
import {resultWords} from './results.ts'
import {scolding} from './scolding.ts'
import {apology, resultTime, wound} from './situations.ts'
import {sober} from './sober.ts'
import {certificate, ownTrade, peer, reader, staffVoice} from './staff.ts'
import {findingDescribed, knowledgeQuestion, nextStep} from './steps.ts'
import {stigma} from './stigma.ts'
import {noInstruction, riskyMedicine, sayBack} from './teachBack.ts'
import {decision, effort, effortPraise, noChoice, ownEffort, sharedDecision, unwishedLoss} from './together.ts'
import {errand, finding, measuring, resultMeaning, toldResult} from './toldResults.ts'
import {harsh, never, reported} from './tone.ts'
import {atOnce, deadly, generalHelp, haste, helpInCase, notNow, putOff, toldOf, urgentHelp} from './urgency.ts'
import {comingVisit, visitMatter, visitPreparation} from './visits.ts'
import {doseCompared, planned, weighty} from './weighty.ts'

/** Every kind of mark, by the name that rules ask for. */
export const marks = {
  abbreviation: abbreviations,
  'abnormal-result': abnormalResult,
  apology,
  asked,
  assent,
  'at-once': atOnce,
  blame,
  board,
  'brief-treatment': briefTreatment,
  'by-a-time': byATime,
  certificate,
  chatter,
  cheer,
  deferral,
  'coming-visit': comingVisit,
  complaint,
  crisis,
  'crisis-help': crisisHelp,
  'crisis-told': crisisTold,
  'danger-told': dangerTold,
  deadly,
  decision,
  dismissal,
  distress,
  'dose-compared': doseCompared,
  'dose-latin': doseLatin,
  'dose-misread': doseMisread,
  education,
  effort,
  'effort-praise': effortPraise,
  errand,
  explanation,
  'feeling-named': feelingNamed,
  finding,
  formula,
  'general-help': generalHelp,
  gloss,
  'good-news': goodNews,
  'good-result': goodResult,
  'grave-news': graveNews,
  grievance,
  harm,
  harsh: {...harsh, ...scolding},
  haste,
  'health-news': healthNews,
  'heard-from': heardFrom,
  'home-care': homeCare,
  'help-in-case': helpInCase,
  'hope-ended': hopeEnded,
  hurt,
  jargon,
  'finding-described': findingDescribed,
  'knowledge-question': knowledgeQuestion,
  'may-stop': mayStop,
  meaning,
  measuring,
  'mid-thread': midThread,
  mistake,
  'name-of-medicine': medicineNames,
  'named-greeting': namedGreeting,
  'nameless-greeting': namelessGreeting,
  never,
  'news-advice': newsAdvice,
  'next-step': nextStep,
  'no-choice': noChoice,
  'no-contact': noContact,
  'no-instruction': noInstruction,
  notice,
  'lasting-illness': lastingIllness,
  joy,
  letdown,
  'not-now': notNow,
  'old-news': oldNews,
  ordeal,
  'others-change': othersChange,
  outlook,
  'organ-offered': organOffered,
  overclaim,
  preventive,
  'own-effort': ownEffort,
  'own-report': ownReport,
  'own-trade': ownTrade,
  peer,
  planned,
  'played-down': playedDown,
  'put-off': putOff,
  reader,
  reason,
  'reason-to-stop': reasonToStop,
  portal,
  'read-report': readReport,
  relief,
  'red-flag': redFlag,
  'report-back': reportBack,
  reported,
  'result-awaited': resultAwaited,
  'result-meaning': resultMeaning,
  'result-plan': resultPlan,
  'result-time': resultTime,
  'result-word': resultWords,
  'risky-medicine': riskyMedicine,
  'safety-net': safetyNet,
  'say-back': sayBack,
  'self-care': selfCare,
  'shared-decision': sharedDecision,
  'silent-result': silentResult,
  sober,
  sorrow,
  'staff-voice': staffVoice,
  stigma,
  talk,
  'to-carer': toCarer,
  'to-many': toMany,
  'told-of': toldOf,
  'told-result': toldResult,
  'unwished-loss': unwishedLoss,
  'urgent-help': urgentHelp,
  'visit-matter': visitMatter,
  'visit-preparation': visitPreparation,
  weighty,
  wound,
  'worry-question': worryQuestion
} satisfies Readonly<Record<string, MarkGroups>>

/** What words may be marked as, whatever the message does: `jargon`, `dose-latin` and so on. */
export type MarkKind = keyof typeof marks
