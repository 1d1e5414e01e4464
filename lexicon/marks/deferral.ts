import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Words by which a draft puts an answer off in the open, or answers all at once. */
export const deferral: MarkGroups = {
  later: {
    why: 'The patient knows that the question was read.',
    phrases: phrases`
      (i | we | she | he | they) (will | can | want to | would like to | need to | have to) ..4 \
          (discuss | talk | go over | go through | answer | look into | find out | check | ask)
      (let us | let's | lets) ..2 (discuss | talk | go over | go through | look)
      (other | rest of [your | the] | remaining | second | third | next | last | both | all [of]) [your | the] question~
      (as for | regarding | on your | to your | about your) ..2 (question | other)
      (i do not know | i am not sure | we do not know | hard to say | cannot say | can not say | cannot tell)
      (at (your | the) (visit | appointment) | when (i | we) (see you | meet | talk))
      (call (me | us | the) | come (in | see) | appointment | visit | schedule | book)
    `
  },
  whole: {
    why: 'One word answers.',
    phrases: phrases`
      ^ [well | yes] both (are | is | done | sent | sorted | booked | fine | ok | okay | ready | safe | yes | no)
      ^ (yes | no | yep | nope | yeah | correct | exactly | right | absolutely | sure | of course | not at all)
      (yes to | no to | either is | both are | neither | go ahead | you can | you may | safe to | okay to | ok to \
          | fine to)
    `
  }
}
