import {phrases, type WordClasses} from '../phrases.ts'

/** Slots of the phrases with which messages open and close: who, what, when, how. */
export const warmthFrames = {
  'going-it': {
    why: 'Carrying something alone.',
    phrases: phrases`
      (be | do this | facing | face | go | going | in this | carry | walk)
    `
  },
  'greeting-token': {
    why: 'What one gives or sends: regards, a hug, a high five.',
    phrases: phrases`
      (regards | love | best | hug~ | kiss~ | squeeze | cuddle~ | high five)
      (fist bump | pat | scratch | salam | salaam | pranam | wishes)
      (hello | hi | wave | treat | smooch | rub | pets | belly rub)
      (birthday hug | glass | respects | greetings | namaste | thanks)
    `
  },
  'small-word': {
    why: 'Words before a hug.',
    phrases: phrases`
      (big | warm | gentle | extra | kind | best | little)
    `
  },
  'love-to': {
    why: "What stands before 'to': love to, hugs to, regards to.",
    phrases: phrases`
      (hug~ | kiss~ | love | warm regards | regards | greetings | cuddle~ | salam | salaam)
      (pranam | respects | all our love | best wishes | hello | hi | cheers | kudos)
    `
  },
  'to-whom': {
    why: 'Who gets the love: the patient, and theirs.',
    phrases: phrases`
      (you | u | your | ur | <their-people> | all | both | the | my | bb | him | <capital>)
    `
  },
  caress: {
    why: 'What one may do to somebody for us.',
    phrases: phrases`
      (hug | kiss | cuddle | squeeze | pet | scratch | pat | tickle | greet | cheer | smooch | hold | rub)
    `
  },
  'shared-thing': {
    why: 'A share in the life outside the clinic.',
    phrases: phrases`
      (postcard | selfie | story | stories | seat | recipe | sweets)
      (souvenir | shell | biscuit | song | slice | piece | cake | joke~ | names | puppy | baby | smile)
      (photo~ | picture~ | pic | pics | video) ..4 (baby | puppy | dog | cat | garden | beach | wedding | party \
          | cake | trip | holiday | view | mountain~ | grandchild~ | grandson | granddaughter)
    `
  },
  bring: {
    why: 'Verbs of bringing and showing.',
    phrases: phrases`
      (bring | send | show | post | ping | share | take | save | keep | leave | tell)
    `
  },
  'pleasure-verb': {
    why: 'What one may do for us, or on our behalf.',
    phrases: phrases`
      (eat | have | drink | play | sing | dance | cheer | say | catch | score)
      (kick | light | raise | bake | win | run | throw | ride)
    `
  },
  'short-message': {
    why: 'A few words that one drops or sends.',
    phrases: phrases`
      (line | note | word | update | news | message | postcard | shout | call)
      (ring | bell | buzz | text | holler | selfie | pic | picture | photo~ | email)
    `
  },
  eager: {
    why: 'Wanting to hear.',
    phrases: phrases`
      (curious | keen | eager | excited | interested | i want | we want)
      (would want | love | would like | glad | happy | lovely | dying)
    `
  },
  'after-hear': {
    why: "What follows 'would love to hear'.",
    phrases: phrases`
      (how | about | what | whether | your | ur | the | you | that)
      (from | if | it | him | her | them | when | more | back | week)
    `
  },
  'receipt-word': {
    why: 'Words of receipt: confirmation, not warmth.',
    phrases: phrases`
      (got this | received | read this | seen this | saw this | arrived safely | picked up)
      (have taken | have stopped | stopped | understand | understood | confirm)
    `
  },
  'then-contact': {
    why: "What follows 'any questions'.",
    phrases: phrases`
      (call | ask | write | message | contact | reach | text | email | ring | phone | i am here | we are here)
      (i am | we are | let | just | shout | ping | give | drop | reply | revert | welcome | come)
    `
  },
  'question-word': {
    why: 'What one may have to ask.',
    phrases: phrases`
      (questions | question | queries | query | concerns | doubts)
      (doubt | clarification~ | worries | problems | issues | trouble)
    `
  },
  'contact-way': {
    why: "Ways to get in touch, before 'with any questions'.",
    phrases: phrases`
      (call | ask | write | message | contact | reach out | text | email | ring | phone | reply | shout)
      (ping | holler | reach | revert | here | portal | available | happy | knock | buzz | come)
    `
  },
  'question-noun': {
    why: 'What one may have to ask, after a verb.',
    phrases: phrases`
      (questions | question | queries | query | concerns | doubts | worries | clarification~)
    `
  },
  unclear: {
    why: 'What a line may be that makes one write back.',
    phrases: phrases`
      (unclear | not clear | confusing | strange | come~ up | comes to mind | crosses | worries | bothers)
      (changes | come to mind | pop~ up | odd | going over | trips you | sounds off | looks off)
    `
  },
  anything: {
    why: 'Something that may be unclear.',
    phrases: phrases`
      (anything | something | any of this | any line | any word | any part | anything else | any other)
    `
  },
  'any-contact': {
    why: "Ways to get in touch, before 'any time'.",
    phrases: phrases`
      (call | ask | write | message | text | ring | holler | shout | ping | knock)
      (buzz | dm | email | yell | reach out | come | reach | phone | write to)
    `
  },
  need: {
    why: 'What makes one get in touch.',
    phrases: phrases`
      (need | want | unclear | worried | question~ | anything | unsure | concern~ | trouble | stuck | help | loud)
      (talk | frightens | scared | doubt~ | problem~ | feel like | not clear | changes | struggling | alone | worries)
    `
  },
  'contact-me': {
    why: "Verbs of contact with 'me' or 'us'.",
    phrases: phrases`
      (call | ask | write | message | text | ring | phone | email | contact | write to | reach | come to | lean on)
    `
  },
  'do-write': {
    why: "Verbs of contact after 'do' or 'please'.",
    phrases: phrases`
      (write | reach out | ask | get in touch | reply here | call me | message me)
      (ring me | shout | text me | ask me | write to me | write me | ping me)
    `
  },
  'at-hand': {
    why: 'Being within reach.',
    phrases: phrases`
      (here | available | around | at your | reachable | on call)
      (by the phone | at my desk | on the phone | all ears)
    `
  },
  always: {
    why: 'Words before being within reach.',
    phrases: phrases`
      (always | all | still | only | just | right | around | on the phone | at this desk | by the phone)
    `
  },
  assist: {
    why: 'What we gladly do.',
    phrases: phrases`
      (answer | help | explain | talk | go | assist | draw | discuss | pass | look | continue)
    `
  },
  gladly: {
    why: 'Doing so with pleasure.',
    phrases: phrases`
      (gladly | happily | be happy | be glad | be pleased | be delighted | be honored | love)
    `
  },
  'go-over': {
    why: 'What we do with the patient.',
    phrases: phrases`
      (talk | discuss | go over | work | figure | sort | face | tackle | chat | get | take | read | decode)
    `
  },
  'do-together': {
    why: 'What we do together.',
    phrases: phrases`
      (work | walk | face | go | get | take | do | figure | tackle | fight | read | look)
      (plan | celebrate | decide | decode | address | sort | beat | drink | handle)
    `
  },
  'roaring-success': {
    why: 'How an occasion went, in the Englishes of the world.',
    phrases: phrases`
      (mighty | blinder | cracker | hoot | ball | blast | triumph | corker | belter | stoater)
      (beauty | lekker | roaring success | great success | went (well | great | off))
    `
  },
  'turn-out-well': {
    why: 'Things turning out well.',
    phrases: phrases`
      (be (right | grand | okay | ok | fine | well | sweet | sorted | alright | all right))
      (come (right | good) | work out | turn out | get easier | settle down soon)
    `
  },
  'meeting-word': {
    why: 'The small word after a verb of meeting.',
    phrases: phrases`
      (with | from | to | into | of | about | up with)
    `
  },
  'to-see': {
    why: "Seeing, hearing, knowing, after 'always good'.",
    phrases: phrases`
      (to (see | hear | meet | know | get | have) | seeing | hearing)
    `
  },
  wonderful: {
    why: 'Adjectives of great news.',
    phrases: phrases`
      (huge | fantastic | wonderful | great | amazing | terrific | lovely | happy | brilliant | superb)
    `
  },
  keeping: {
    why: 'How somebody is: doing, keeping, getting on.',
    phrases: phrases`
      (doing | keeping | getting on | holding up | going | faring | bearing up)
      (feeling about | feeling today | feeling after | coping | managing | settling)
    `
  },
  'person-word': {
    why: 'The patient, or one of theirs, as a pronoun.',
    phrases: phrases`
      (you | u | your | ur | yours | youre | he | she | they | his | her | their | all | both)
    `
  },
  'wished-quality': {
    why: 'What a time is wished to be.',
    phrases: phrases`
      (<nice> | good | safe | restful | relaxing | happy | quiet | healthy | peaceful | blessed)
      (gentle | long | smooth | fine | super | amazing | fun | better | merry | speedy)
    `
  },
  'wished-stretch': {
    why: 'The stretch of time wished for.',
    phrases: phrases`
      (rest of your | rest of the | restful | safe | long | bank)
      (smooth | peaceful | blessed | relaxing | healthy | first)
    `
  },
  'well-kept': {
    why: 'What one is told to stay.',
    phrases: phrases`
      (well | safe | warm | dry | strong | healthy | blessed | happy | positive | hydrated)
      (cool | curious | comfortable | smiling | brave | calm | gentle | kind | easy | patient)
    `
  },
  'may-verb': {
    why: "Verbs after 'may' that make it a possibility and no blessing.",
    phrases: phrases`
      (be | have | cause | need | feel | not | also | help | take | want)
      (notice | get | make | continue | eat | drink | drive | use | return)
      (resume | shower | start | stop | still | well | mean | last | come)
      (go | see | increase | require | call | contact | experience)
    `
  },
  'greeting-word': {
    why: 'How letters greet, in the Englishes of the world.',
    phrases: phrases`
      (hi | hello | hey | hiya | dear | greetings | good day)
      (namaste | salaam | salam | hola | aloha | howdy | kia ora)
      (morning | afternoon | evening | sawubona | vanakkam | namaskar | assalamualaikum | gday | hii | hiii | hallo)
      (helo | heya | yo | ello | hai | hullo)
    `
  },
  heartily: {
    why: 'Words before a hope.',
    phrases: phrases`
      (all | both | just | do | really | truly | sincerely | dearly | only | very much | certainly | also)
    `
  },
  greeting: {
    why: 'A greeting within a sentence that goes on: "Hi Ana, no problem at all!"',
    phrases: phrases`
      <greeting-word> [there | again | dear | sir | mam | maam | all | both | everyone] [<capital>] [<capital>]
      good (morning | afternoon | evening | day) [sir | mam | maam | all] [<capital>] [<capital>]
    `
  },
  'message-word': {
    why: 'What the patient sent, or what we send.',
    phrases: phrases`
      (message | query | question | email | e-mail | request | note | photo~ | information | form | reply | letter)
      (draft | newsletter | text | communication | transmission)
    `
  },
  drafted: {
    why: 'How automatic texts came about.',
    phrases: phrases`
      (drafted | generated | written | composed | prepared | produced | reviewed | sent | dictated)
    `
  },
  loveliest: {
    why: 'Superlatives of news.',
    phrases: phrases`
      (best | loveliest | nicest | happiest | sweetest | funniest)
    `
  }
} satisfies WordClasses
