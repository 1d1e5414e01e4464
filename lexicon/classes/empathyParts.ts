import {phrases, type WordClasses} from '../phrases.ts'

/** Parts of sentences of empathy, shared by the acts `empathy*.ts`. */
export const empathyParts = {
  'plain-hard': {
    why: 'Hard, plainly; in frames only.',
    phrases: phrases`
      (hard | difficult | tough | rough | challenging | trying | painful | miserable | a lot | triggering | heavy)
      (not easy | draining | worrying | confusing | stressful | lot | shock | blow | sad | scary | uncertain)
      (hardest | frightening | frustrating | exhausting | upsetting | lonely | distressing | tiring | disappointing)
      (awful)
    `
  },
  'hard-to': {
    why: 'What is hard to do, hear or bear, after "it can be hard".',
    phrases: phrases`
      to (hear | read | see | take | live | cope | deal | process | talk | watch | accept | face | ask | share \
          | swallow | bear | handle | manage | stay | keep | wait)
      (for | when | news | emotionally | at times | on)
    `
  },
  'whom-it-hurts': {
    why: 'Those for whom it is hard.',
    phrases: phrases`
      (you | your <kin> | both of you | all of you | anyone | <anyone> | any | the whole family | parents)
      (a parent | the family | everyone)
    `
  },
  'hard-thing': {
    why: 'What is hard: a time, news, a road; or doing it.',
    phrases: phrases`
      (time | news | road | journey | stretch | period | year | week | month | few | situation | stage \
          | process | experience)
      (message | conversation | decision | choice | to (hear | read | take | process | go) | result | for you)
      (time~ | week~ | month~ | night~ | day~ | patch | spell | go | to (hear | read))
    `
  },
  'hard-when': {
    why: 'When it is hard, after "it is hard".',
    phrases: phrases`
      (for you | on you | when | after | right now | at first | in the (first | early | beginning) | to wake)
      (without | on your own | alone | at (night | times | your age))
    `
  },
  ailment: {
    why: 'Illnesses as people speak of them.',
    phrases: phrases`
      (cancer | disease | illness | dementia | migraine~ | depression | anxiety | grief | insomnia | eczema | pain)
      (it | this | endometriosis | arthritis | parkinsons | alzheimers | fibromyalgia | condition | addiction)
    `
  },
  villain: {
    why: 'What an illness is called by those who have it.',
    phrases: phrases`
      (thief | beast | bully | monster | bastard | bugger | liar | brute | nasty thing | cruel | swine | sod)
    `
  },
  'lived-gerund': {
    why: 'Experiences as the subject of a sentence.',
    phrases: phrases`
      (being | having | losing | watching | waiting | living | caring | hearing | seeing | getting | going | lying)
      (sitting | looking after | juggling | feeling | missing | waking | coughing | hiding | explaining | learning)
      (reading | finding | giving | letting | carrying | dealing | trying | facing | needing | nursing | recovering)
      (putting | coming | opening | not being able | not knowing | telling | handing | struggling | raising)
      (standing | leaving | keeping | managing | itching | breaking up with | divorcing | grieving)
      (forgiving | trusting | discovering that | starting over | adjusting to | coming out (to | as) | opening up to)
      letting go
    `
  },
  'is-felt': {
    why: 'Verbs between an experience and how it is.',
    phrases: phrases`
      (is | are | was | can be | must be | would be | feels | sounds)
    `
  },
  'burden-of': {
    why: 'What the weeks and years were full of.',
    phrases: phrases`
      (this | that | guessing | waiting | pain | not knowing | being (told | dismissed | ignored) | uncertainty)
      (worry | fear | suffering | hurting | trying | it)
    `
  },
  'count-word': {
    why: 'Small numbers and articles before a time.',
    phrases: phrases`
      (<number> | a | an | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve)
      (fourteen | fifteen | twenty | thirty | forty)
    `
  },
  'share-of': {
    why: 'How many feel the same.',
    phrases: phrases`
      (many | most | lots | plenty | a lot | some | so many | half | nearly all | almost all | all)
      (a (third | quarter))
    `
  },
  'shares-it': {
    why: 'What others who feel the same do: tell, worry, cry.',
    phrases: phrases`
      (tell | say | feel | felt | struggle | ask | worry | write | cry | share | go through)
      (have been there | blame | do the same | do so)
      (find (this | it | that) (hard | tough | difficult | overwhelming))
      (dread | dealing | deal with)
    `
  },
  nearly: {
    why: '"Nearly everyone": the adverb.',
    phrases: phrases`
      (nearly | almost | practically | just about | pretty much | virtually)
    `
  },
  hardly: {
    why: '"Not the only one": the negation.',
    phrases: phrases`
      (<intensifier> | certainly | definitely | by no means | far from | hardly | absolutely)
    `
  },
  perfectly: {
    why: 'Adverbs before "normal" and "understandable".',
    phrases: phrases`
      (perfectly | completely | totally | entirely | quite | absolutely | very | only | so | all too)
    `
  },
  'normal-word': {
    why: 'That a feeling is ordinary or allowed.',
    phrases: phrases`
      (normal | natural | human | understandable | ordinary | valid | reasonable | ok | okay | fine | common)
      (expected | all right | alright | allowed | right | only human | acceptable | good | healthy | real)
      (legitimate | justified | not uncommon | not unusual | shared | fair)
    `
  },
  'reaction-noun': {
    why: 'What is called normal.',
    phrases: phrases`
      (feeling~ | emotion~ | reaction~ | fear~ | worry~ | concern~ | frustration | anger | tears | guilt | grief)
    `
  },
  'nerves-noun': {
    why: 'Nerves and fears, as the subject of "is normal".',
    phrases: phrases`
      (terrified | scared | nervous | anxious | tears | crying | nerves | fear | doubt~ | dread | worry)
    `
  },
  'in-your-shoes': {
    why: "In the patient's place.",
    phrases: phrases`
      (in your (shoes | place | position | situation) | in this | who)
    `
  },
  complete: {
    why: 'How much sense it makes.',
    phrases: phrases`
      (<intensifier> | complete | perfect | total | absolute | good | a lot of | so much | every | full)
    `
  },
  'sense-that': {
    why: 'What makes sense, after "it makes sense".',
    phrases: phrases`
      (that | why | how | to me | to us | to everybody | to feel | to worry | to be | to want | you | given | after)
      (considering)
    `
  },
  'what-is-real': {
    why: 'What is said to be real.',
    phrases: phrases`
      (pain | fatigue | tiredness | exhaustion | symptoms | suffering | fear | it | grief | hurt | this | that)
      (worry | what you feel | what you are feeling | what you (have | had) | feelings | loss)
    `
  },
  'no-word': {
    why: 'Words that deny blame and shame.',
    phrases: phrases`
      (not | never | nothing | no | nobody | hardly | stop | far from)
    `
  },
  'your-great': {
    why: 'Words before courage and patience in praise.',
    phrases: phrases`
      (your | such | with | great | real | so much | a lot of | remarkable | extraordinary | quiet | admirable)
    `
  },
  'some-courage': {
    why: 'How much courage it took.',
    phrases: phrases`
      (<intensifier> | a lot of | such | real | so much | some | more | great)
    `
  },
  'good-kind': {
    why: 'What kind of mother, son or carer.',
    phrases: phrases`
      (good | great | wonderful | amazing | brilliant | loving | caring | devoted | strong | brave | tough)
      (incredible | fantastic | tired | very good | fierce)
    `
  },
  'family-role': {
    why: 'Whom the patient is to others.',
    phrases: phrases`
      (mother | mom | mum | mama | momma | father | dad | daughter | son | wife | husband | parent | advocate)
      (carer | caregiver | sister | brother | nurse | person | woman | man | lady)
    `
  },
  'go-through': {
    why: 'Verbs for living through it.',
    phrases: phrases`
      (face | go through | carry | do | figure | walk | deal with | handle | manage | fight | bear | work)
    `
  },
  'service-adjective': {
    why: 'What a service apology says of a delay.',
    phrases: phrases`
      (long | slow | late | short | unexpected | recent)
    `
  },
  'no-parent': {
    why: '"No parent should have to": the subject.',
    phrases: phrases`
      (nobody | no one | no (parent | mother | father | person | child | family | patient | woman | man | kid))
      (none)
    `
  },
  'honor-verb': {
    why: 'Verbs of understanding before "your concern".',
    phrases: phrases`
      (understand | understandable | appreciate | respect | acknowledge | recognize | validate | honor | hear)
      (feel)
    `
  },
  'having-symptom': {
    why: 'How a restatement names a symptom.',
    phrases: phrases`
      (having | experiencing | taking | using | on | noticed | noticing | seeing | suffering from | complaining of)
    `
  },
  'how-much': {
    why: 'After "I know how".',
    phrases: phrases`
      (hard | much | far | long | tough | difficult | badly | deep | deeply | often | tired | important | close)
      (little | many | big | heavy | painful | proud | rough | scared | worn | very | terribly | awful | quickly)
      (easy it is)
    `
  },
  'been-through': {
    why: 'After "I know you have been".',
    phrases: phrases`
      (through | a lot | enough | so much | the year | the week | on your plate | hoping | waiting)
      (looking forward | counting | trying | tried | wanted | worked | fighting | struggling | dealing)
    `
  },
  'must-seem': {
    why: 'After "it must".',
    phrases: phrases`
      (be | have been | get | seem | sound | look | come as | have come as | have made | make)
    `
  },
  'felt-thing': {
    why: 'Feelings and lapses of mind, of which "everybody has them" comforts.',
    phrases: phrases`
      (fear~ | worry | worries | feeling~ | thought~ | doubt~ | nerves | dread | guilt | shame | panic | anger | grief)
      (grief brain | brain fog | mood | moods | tears | jitters | homesickness | loneliness)
    `
  },
  'your-feeling': {
    why: "The patient's feelings as the subject.",
    phrases: phrases`
      (anger | grief | fear~ | frustration~ | sadness | exhaustion | worry~ | feeling~ | disappointment | guilt)
      (shame | tears | tiredness | anxiety | hesitation | distress | suffering | hurt | panic | struggle~)
    `
  }
} satisfies WordClasses
