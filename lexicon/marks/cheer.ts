import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Cheerful words, which jar beside grave news. Kind ones ("take care", "I hope the week is gentle with you") are none. */
export const cheer: MarkGroups = {
  wish: {
    why: 'Wishes a good time to somebody who will have none.',
    phrases: phrases`
      (have | having) [yourself] (a | an) [very | really | most] (good | great | wonderful | fantastic \
          | lovely | amazing | fabulous | awesome | fun | happy | merry | terrific | super | nice | pleasant \
          | blessed | enjoyable | beautiful | brilliant | relaxing | delightful | marvelous | spectacular \
          | sunny | fun filled) ..2 (day | afternoon | evening | night | morning | week | weekend | holiday \
          | holidays | vacation | trip | summer | spring | winter | fall | autumn | thanksgiving | christmas \
          | easter | diwali | eid | new year | one | time)
      enjoy ..1 (your | the | this) ..3 (day | afternoon | evening | week | weekend | holiday | holidays \
          | vacation | trip | summer | spring | winter | fall | autumn | sunshine | sun | weather | break \
          | festivities)
      happy (holidays | thanksgiving | christmas | easter | diwali | eid | new year | friday | monday \
          | tuesday | wednesday | thursday | weekend | spring | summer | fall | valentine's day | birthday)
      merry christmas
      (have fun | keep smiling | stay awesome | yay | hooray | woohoo)
    `,
    except: phrases`
      (to | you | we | they | can | could | will | still) ..2 enjoy
      (not | never | cannot | no) ..3 (having | have | enjoy | happy | fun)
      # Made quiet, as whoever knows the sorrow says it.
      (gentle | gently | quiet | quietly | soft | softly | subdued | belated | careful | tender) ..3 (happy \
          | merry | enjoy)
      (happy | merry | enjoy | have a) ..8 (if you can | as best you can | as (well | much) as you can \
          | such as it is \
          | nonetheless | even so | despite | in spite of | anyway | for what it is worth)
      # A day that a child or a memory had.
      (to | would | should | can | could | did | had | will) ..2 have (a | an) ..2 (good | great | nice | lovely)
    `,
    unless: ['condition', 'negation', 'question', 'quotation', 'history']
  },
  joy: {
    why: 'Is glad where the reader is not.',
    phrases: phrases`
      (i am | we are) [so | really | very] (excited | thrilled | delighted | overjoyed | pleased | happy) to \
          (share | tell | let | inform | report | announce | help)
      (exciting | fun | fabulous | amazing | fantastic | wonderful) news
      (i hope | hope) (this | that | the | my) ..2 (message | note | email | letter) finds you ..1 \
          (well | great | happy | in good | in great | in the best)
    `,
    except: phrases`not ..4 (news | excited | thrilled | delighted | pleased | happy)`,
    unless: ['condition', 'negation', 'question', 'quotation', 'history']
  }
}

/** A face that laughs, or a sign of a feast. */
export const smile =
  /[\u{1F600}-\u{1F606}\u{1F609}-\u{1F60A}\u{1F60E}\u{1F642}\u{1F389}\u{1F38A}\u{1F973}\u{1F44D}]|(?<=\s|^)[:;]-?[)D](?=\s|$)/u
