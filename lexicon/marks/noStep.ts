import {phrases} from '../phrases.ts'

/** A farewell, a wish, and where a result can be looked up: nothing that is to be done about it. */
export const noStep = phrases`
  take [very] [good | great | every] care ($ | and | until | till | for now | now | everyone | everybody | both | all | then)
  you (can | may | will) [also | now] (see | find | view | read | look at) (it | them | this | these | the | your | all) \
      ..3 (portal | app | mychart | account | online)
  (hope | wish) [that] (you | he | she | they) [all | both] have (a | an | the | some)
`
