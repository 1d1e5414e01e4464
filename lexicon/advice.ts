import type {MarkKind} from './marks/index.ts'

/**
 * What to write where something is missing: the founding text's own phrases, with its "xx" filled by the draft's topic.
 * The linter must accept its own advice: a test inserts each of these and lints again.
 */
export interface Advice {
  /**
   * `{topic}` stands for a noun phrase such as `your back pain`, `{is}` and `{isn’t}` for the verb that agrees with
   * it, other names in braces for a rule's option.
   */
  readonly text: string
  /** Kinds of topic this fits; any draft, with or without a topic, where left out. */
  readonly topics?: readonly ('symptom' | 'mild-condition' | 'procedure' | 'test' | 'medicine')[]
  /** Only of a procedure that is over, or only of one to come. */
  readonly ofOver?: boolean
  /** Only where the patient asked something. */
  readonly afterQuestion?: true
  /** Says that the patient wrote, or does their part: only where they did write. */
  readonly isClaim?: true
  /** Only of what is felt: of an "impact your lump must be having" nobody writes. */
  readonly ofFelt?: true
  /** Says that they have kept the writer informed: only where they wrote more than once. */
  readonly keptPosted?: true
  /** Only where the reader is asked to do something. */
  readonly whereAsked?: true
  /** Only where a result is told that is not good. */
  readonly whereBad?: true
  /** Only where a result is still to come. */
  readonly whereAwaited?: true
  /** Only where this is good news. */
  readonly ofGood?: 'result' | 'child'
  /** Only where the critical words of a plain message order this. */
  readonly ofOrder?: 'preparation' | 'change' | 'other'
  /** Brings the news: of a loss that the patient knows nobody tells them. */
  readonly ofNews?: true
  /** Presumes that who reads it is the patient. */
  readonly toPatient?: true
  /** Presumes one reader: of a letter to many nobody calls them all. */
  readonly toOne?: true
  /** Only where the message sends the patient to emergency care, or only where it does not. */
  readonly whereSent?: boolean
  /** Makes light of what is felt: not where it may well be the sign of something serious. */
  readonly ofHarmless?: true
  /** Only where nothing critical is told, or only where something is. */
  readonly whereCalm?: boolean
  /** Not in the place of a formula: it would fit any patient as well. */
  readonly isStock?: true
  /** Points at what is told: it stands behind the first sentence of these kinds. */
  readonly behind?: readonly MarkKind[]
  /** Only of what can take the breath away. */
  readonly ofBreath?: true
  /** Only where the message says sorry, or only where it does not. */
  readonly whereSorry?: boolean
  /** Only where no wound or operation is being looked after. */
  readonly ofUnhurt?: true
  /** Only where the draft says by when a result comes, in just one way; or only where it names no time. */
  readonly whereTimed?: 'once' | 'never'
  /** Small talk: beside what is critical, only where it prepares for what is planned. */
  readonly isLight?: true
  /** Bids the patient write or call: not where the message asks them not to. */
  readonly invites?: true
  /** Beside what it may be said; beside anything where left out. */
  readonly moods?: readonly Mood[]
}

/**
 * What a message is about, as far as a kind line minds it: a `letdown` such as a refill denied, a patient who is
 * `hurt` or wronged, a mistake to make `amends` for, a `serious` result or warning, what asks for `sober` words as nobody
 * knows how it feels, somebody `harmed` or in danger of it, `grave` news or loss, an organ that is `offered`, or something
 * `urgent`, a crisis included.
 */
export type Mood =
  | 'plain'
  | 'letdown'
  | 'hurt'
  | 'amends'
  | 'serious'
  | 'sober'
  | 'harmed'
  | 'grave'
  | 'offered'
  | 'urgent'

/** Complaints that can take the breath away, by the last word of the topic. */
export const breathSigns: ReadonlySet<string> = new Set(
  `cough coughs coughing cold flu wheeze wheezing asthma bronchitis pneumonia covid croup chest breath breathing congestion
bronchiolitis allergy allergies hives copd rsv`.split(/\s+/)
)

/** What is seen and not suffered. */
export const seenSigns: ReadonlySet<string> = new Set(
  `lump lumps bump bumps spot spots mass mole moles discharge bruise bruises pus drainage wart warts cyst cysts dandruff
blister blisters virus`.split(/\s+/)
)

export const advice = {
  opening: [
    {
      text: 'Thanks for your question about {topic}.',
      topics: ['symptom', 'mild-condition', 'procedure', 'test', 'medicine'],
      afterQuestion: true
    },
    {text: 'Let me answer your question right away.', afterQuestion: true, moods: ['plain']},
    {text: 'Thanks for letting me know about {topic}.', topics: ['symptom', 'mild-condition'], isClaim: true},
    {
      text: 'I hope you are feeling better.',
      topics: ['symptom', 'mild-condition'],
      toPatient: true,
      ofHarmless: true
    },
    {text: 'Thanks for keeping in touch about {topic}.', topics: ['medicine', 'procedure'], isClaim: true},
    {text: 'It is good to hear from you.', moods: ['plain'], isClaim: true},
    {text: 'Thanks for letting me know how you are doing.', moods: ['plain'], isClaim: true, toPatient: true},
    {text: 'Thank you for the update.', moods: ['plain'], isClaim: true},
    {text: 'I am so happy for you.', moods: ['plain'], ofGood: 'child'},
    {text: 'I am happy to have good news for you.', moods: ['plain'], ofGood: 'result'},
    {text: 'Thank you for your patience.', moods: ['plain'], whereSorry: true},
    {text: 'I hope you are doing well.', moods: ['plain'], isLight: true, whereSorry: false},
    {text: 'I hope that your week is going well.', moods: ['plain'], isLight: true, whereSorry: false},
    {
      text: 'I wanted to write to you about this myself, and I am here to help.',
      moods: ['plain'],
      whereCalm: false,
      toOne: true
    },
    {text: 'I am here to help you with this.', moods: ['plain'], whereCalm: false},
    {text: 'I know that you have waited a long time, and I am here to help.', moods: ['offered']},
    {text: 'Thank you for your patience.', moods: ['plain'], isClaim: true, whereSorry: false},
    {text: 'I know that this is not the answer you hoped for.', moods: ['letdown']},
    {text: 'I am sorry that I do not have a better answer for you.', moods: ['letdown']},
    {text: 'I am sorry that this has been so hard for you.', moods: ['hurt'], toPatient: true},
    {text: 'Thank you for telling me about this.', moods: ['hurt', 'harmed'], isClaim: true},
    {text: 'I am sorry for our mistake, and I am here to help put it right.', moods: ['amends']},
    {
      text: 'I am worried about you, and I want you to be safe.',
      moods: ['harmed', 'urgent'],
      toPatient: true,
      toOne: true
    },
    {text: 'I know that this is a lot to take in, and I am here to help.', moods: ['sober']},
    {text: 'I know that this may worry you, and I am here to help.', moods: ['serious']},
    {text: 'I am sorry that you are going through this.', moods: ['harmed', 'grave', 'urgent']},
    {text: 'I wish that I had better news for you.', moods: ['grave'], ofNews: true},
    {text: 'I wanted to write to you myself, and I am thinking of you.', moods: ['grave'], toOne: true}
  ],
  empathy: [
    {
      text: 'I can see how {topic} would be a concern for you.',
      topics: ['symptom', 'mild-condition']
    },
    {
      text: 'I understand that you want to make sure {topic} {isn’t} the sign of something more serious.',
      topics: ['symptom'],
      ofHarmless: true,
      whereCalm: true
    },
    {
      text: 'I can appreciate what an impact {topic} must be having on you.',
      topics: ['symptom', 'mild-condition'],
      ofFelt: true,
      toPatient: true
    },
    {
      text: 'What you have been going through sounds really difficult.',
      topics: ['symptom'],
      ofFelt: true,
      toPatient: true
    },
    {text: 'I can understand that waiting for {topic} must be worrisome to you.', topics: ['procedure'], ofOver: false},
    {text: 'I know that recovering from {topic} takes patience.', topics: ['procedure'], ofOver: true},
    {
      text: 'I know that waiting to hear can be hard, and I hope that this is a relief.',
      moods: ['plain'],
      ofGood: 'result',
      behind: ['good-news', 'relief']
    },
    {text: 'We will be with you every step of the way.', moods: ['plain'], ofGood: 'child'},
    {text: 'I know that waiting for results is hard.', moods: ['plain'], whereAwaited: true},
    {text: 'You have been doing a great job keeping up with {topic}.', topics: ['medicine'], isClaim: true},
    {text: 'You have been doing a great job keeping me informed.', moods: ['plain'], keptPosted: true},
    {text: 'I understand that this matters to you.', moods: ['plain'], isClaim: true, isStock: true},
    {
      text: 'I know that this is one more thing to fit into your day.',
      moods: ['plain'],
      whereAsked: true,
      whereCalm: true,
      ofUnhurt: true,
      isStock: true
    },
    {text: 'I know that getting ready for this is not easy.', moods: ['plain'], ofOrder: 'preparation'},
    {text: 'I know that you have a lot to keep track of.', moods: ['plain'], isLight: true, isStock: true},
    {text: 'I know that a change like this is not easy.', moods: ['plain'], ofOrder: 'change', isStock: true},
    {text: 'I know that this is a lot to think about.', moods: ['plain'], ofOrder: 'other', isStock: true},
    {text: 'I know that you have waited a long time for this, and that it is a lot at once.', moods: ['offered']},
    {text: 'We will be with you every step of the way.', moods: ['offered']},
    {text: 'I can understand how frustrating this must be.', moods: ['letdown'], behind: ['letdown']},
    {text: 'I know how hard it is to hear no when you need help.', moods: ['letdown']},
    {text: 'I can understand how upsetting this must be.', moods: ['hurt', 'amends']},
    {text: 'I know that this is a lot to think about.', moods: ['sober']},
    {text: 'I know that this is not easy.', moods: ['sober']},
    {text: 'I am sorry that this happened, and I can understand that it must be upsetting.', moods: ['amends']},
    {
      text: 'I know that this is not the news you hoped for.',
      moods: ['serious'],
      whereBad: true,
      behind: ['told-result', 'abnormal-result']
    },
    {text: 'I can understand that this must be worrisome to you.', moods: ['serious']},
    {text: 'I know that this is frightening, and I am here to help.', moods: ['urgent']},
    {text: 'I know how hard this is, and you are not alone with it.', moods: ['harmed', 'grave', 'urgent']},
    {text: 'I am so sorry to bring you this news.', moods: ['grave'], ofNews: true}
  ],
  close: [
    {
      text: 'Please keep me posted on {topic}.',
      topics: ['symptom', 'mild-condition'],
      toOne: true,
      invites: true,
      ofHarmless: true
    },
    {text: 'Please let me know how you get on with {topic}.', topics: ['medicine'], invites: true},
    {text: 'I hope you feel better.', topics: ['symptom', 'mild-condition'], toPatient: true, ofHarmless: true},
    {text: 'I am so happy for you.', moods: ['plain'], ofGood: 'child'},
    {text: 'I hope this information is helpful.', moods: ['plain'], isLight: true},
    {text: 'Please reach out if anything is unclear.', moods: ['plain'], whereCalm: false, invites: true},
    {text: 'I am here to help you with this.', moods: ['plain'], whereCalm: false},
    {text: 'Please stay in touch.', moods: ['plain', 'serious'], toOne: true, invites: true, ofHarmless: true},
    {text: 'Feel free to keep in touch.', moods: ['plain'], toOne: true, invites: true},
    {text: 'I really want to hear from you.', moods: ['plain', 'serious'], toOne: true, invites: true},
    {
      text: 'Please let me know if there is anything else that I can do for you.',
      moods: ['letdown', 'hurt', 'sober'],
      invites: true
    },
    {
      text: 'Please let me know if there is anything else that I can do to put this right.',
      moods: ['amends'],
      invites: true
    },
    {
      text: 'I am here if you want to talk about it.',
      moods: ['letdown', 'hurt', 'amends', 'harmed', 'grave'],
      invites: true
    },
    {text: 'I am here to help you with this.', moods: ['letdown', 'hurt', 'amends']},
    {text: 'I am thinking of you.', moods: ['harmed', 'grave', 'urgent']},
    {text: 'We are all thinking of you.', moods: ['offered']},
    {text: 'I am here for you.', moods: ['serious', 'sober', 'harmed', 'grave', 'offered', 'urgent']}
  ],
  confirmation: [
    {
      text: 'Please reply to this message so I know that you have read it.',
      moods: ['plain', 'letdown', 'amends', 'serious', 'sober'],
      invites: true
    },
    {
      text: 'I will call you today to make sure that you received this.',
      moods: ['plain', 'letdown', 'hurt', 'amends', 'serious', 'sober', 'harmed', 'grave'],
      toOne: true
    },
    {text: 'Please call me today so we can go over this together.', whereSent: false, toOne: true, invites: true},
    {text: 'I am calling you now to make sure that you have read this.', moods: ['offered', 'urgent'], toOne: true},
    {
      text: 'I am telling them that you are coming, and I will check that you have arrived.',
      moods: ['offered', 'urgent'],
      whereSent: true,
      toOne: true
    },
    {text: 'Please have someone call us as soon as you are there.', moods: ['offered', 'urgent'], whereSent: true}
  ],
  portalPointer: [{text: 'You can see the full report in {portal}.'}],
  visitPreparation: [
    {text: 'Please bring your medicines and your list of questions.'},
    {text: 'There is nothing to prepare.'}
  ],
  sharedDecision: [{text: 'What are your thoughts about this?'}, {text: 'Would you be open to trying it?'}],
  effortPraise: [{text: 'You have been doing a great job, and it shows.'}],
  reportBack: [
    {text: 'Please let me know in two weeks how {topic} {is}.', topics: ['symptom', 'mild-condition']},
    {text: 'Please let me know in two weeks how it is going.'}
  ],
  urgentSymptom: [
    {text: 'Please call {emergency} now.'},
    {text: 'Please go to the nearest emergency department now.'},
    {text: 'I am calling you now so that we can decide together.', toOne: true}
  ],
  crisisResource: [
    {text: 'If you might act on these thoughts, {reach} {crisis} now.'},
    {text: 'I am calling you today so that you are not alone with this.', toOne: true}
  ],
  badNews: [
    {text: 'I will call you today so that we can talk about it.', toOne: true},
    {text: 'Please call me today so that we can talk about it.', toOne: true}
  ],
  laterAnswer: [{text: 'Let us talk about your other question at your visit.'}],
  nextStep: [
    {text: 'You do not need to do anything new for now.', moods: ['plain']},
    {text: 'I will go over this with you at your next visit.', toOne: true}
  ],
  safetyNet: [
    {text: 'Please call us the same day if it gets worse, and let me know if it is no better in a week.'},
    {text: 'If it gets much worse or breathing becomes hard, call {emergency}.', ofBreath: true},
    {text: 'If it gets much worse, please call us right away, or {emergency} in an emergency.'}
  ],
  silentResult: [
    {text: 'I will message you either way. If you have not heard from me {when}, please call.', whereTimed: 'once'},
    {text: 'I will message you either way. If you have not heard from me in a week, please call.', whereTimed: 'never'}
  ],
  teachBack: [{text: 'To be sure that I was clear, please reply with what you will do.'}]
} as const satisfies Record<string, readonly Advice[]>
