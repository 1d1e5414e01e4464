import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Greetings that say to whom. */
export const namedGreeting: MarkGroups = {
  named: {
    why: 'A name, a kinship or an endearment after the greeting, or a name alone.',
    phrases: phrases`
      ^ <greeting-word> [there | again | to] [my | our | the] [mr | mrs | ms | miss | dr | doctor | sir | madam] \
          <capital>
      ^ good (morning | afternoon | evening | day) [to you] [mr | mrs | ms | miss | dr | doctor] <capital>
      ^ (well | oh | ah | aw | aww | so | right | ok | okay | now) [then | now] <greeting-word> [there | again] [my | our] [mr | mrs | ms | miss | dr | doctor] <capital>
      ^ (mr | mrs | ms | miss | dr | doctor) <capital>
      # A slip put right.
      i (mean | meant) <capital> $
      ^ dear ..1 (parent~ | guardian~ | carer~ | caregiver~ | family | mum | mom | dad | friend | <kin>)
      ^ <greeting-word> [there | my] (<family-role> | <kin> | friend~ | folks | team | ji)
      <capital> ji
      # Said to them, with no comma.
      (you | day | morning | afternoon | evening | birthday | news | again | back) (mr | mrs | ms | miss) <capital>
      ^ (wow | congrats | congratulations | bravo | well done | thanks | thank you | cheers | sorry | happy birthday) \
          <capital>
    `,
    except: phrases`
      (thanks | thank you | sorry) (<day> | <medicine>)
      (mean | meant) (<day> | <medicine> | <test> | <procedure>)
    `
  }
}

/** One more line of a talk that is going on: nobody is greeted twice. */
export const midThread: MarkGroups = {
  reply: {
    why: 'Thanks for an answer that has just come, or says that more follows.',
    phrases: phrases`
      (thanks | thank you | ta | cheers) for ..2 (quick | fast | speedy | swift | prompt | lightning) ..1 \
          (answer | reply | response | note | turnaround)
      ^ (ps | p s | one more thing | forgot to (say | add | mention) | as a follow up to my last \
          | correction to my last)
    `
  }
}

/** The patient writes to strangers on a board, and tells no name. */
export const board: MarkGroups = {
  strangers: {
    why: 'Nobody there knows whom they answer.',
    phrases: phrases`
      (reddit | subreddit | this sub | throwaway | throw away account | askdocs | ask docs | lurker | tldr | tl dr)
      (docs | doctors | medics | nurses | anyone | guys) (on here | out there | on this (sub | forum | board))
      ^ edit [<number>]
    `
  }
}

/** A letter to many. */
export const toMany: MarkGroups = {
  greeted: {
    why: 'What is greeted is a group: nobody calls them all.',
    phrases: phrases`
      ^ (<greeting-word> | attention) [all] [of] [our | the | my | valued] ..1 (families | parents | patients \
          | everyone | everybody \
          | residents \
          | members | neighbors | guardians | carers | caregivers | clients | students | visitors)
      ^ (<greeting-word> | good (morning | afternoon)) all $
    `,
    except: phrases`
      (parents | guardians | carers | caregivers) of <capital>
      (parents | guardians) <capital>
    `
  }
}

/** A letter on somebody else, whom its reader looks after. */
export const toCarer: MarkGroups = {
  named: {
    why: 'Greets a parent, or has the reader bring, give or watch somebody by name.',
    phrases: phrases`
      ^ [<greeting-word>] [there] (parent~ | guardian~ | carer~ | caregiver~ | mom | mum | mother | dad | father) (of | to)
      ^ <greeting-word> (parent~ | guardian~ | carer~ | caregiver~ | mom | mum | mummy | mommy | dad | daddy) ($ | <capital>)
      ^ <greeting-word> <capital> s (mom | mum | mummy | mommy | mother | dad | daddy | father | parents)
      (take | bring | carry) <capital> (to | in | into | back | straight | over | here)
      (give | giving) <capital> (the | <number> | one | two | half | her | his | a | an)
      (keep | wake | watch | undress) <capital> (home | off | out | up | warm | cool | in | away | every | closely)
      <capital> is <number> (day~ | week~ | month~) old
      (a | our | this) <number> (day | week | month) old (who | with | that | whose | must | needs | has)
      (a | our | this) (newborn | infant | toddler | baby) (who | with | that) ..12 (must | needs | has to | should) be
    `,
    except: phrases`
      (take | bring | give | giving | keep) (<medicine> | <drug> | <test> | <day> | <month>)
      (take | bring) <capital> (in the (morning | evening | afternoon) | back to)
    `,
    unless: ['question', 'education']
  }
}

/** Notices for everybody. */
export const notice: MarkGroups = {
  everybody: {
    why: 'Opening hours and campaigns are told to nobody by name.',
    phrases: phrases`
      (walk in clinic | drop in clinic | no appointment needed | without [an] appointment)
      ((flu | covid) (shots | jabs | vaccine~ | clinic~) ..3 (weekdays | available | start~ | begin~ | here | in stock))
    `
  }
}

/** Greetings that would fit anybody. */
export const namelessGreeting: MarkGroups = {
  nameless: {
    why: 'No name follows the greeting, or a word for any patient.',
    phrases: phrases`
      ^ [<greeting-word>] <greeting-word> [there | again | dear | all | everyone | sir | madam | maam | doc | to you \
          | both] $
      ^ [<greeting-word>] good (morning | afternoon | evening | day) \
          [to you | all | everyone | sir | madam | maam | again] $
      ^ dear [valued | our | the] (patient | customer | member | client | user | sir | madam | sir or madam \
          | resident) $
      to whom it may concern
    `
  }
}
