import {findInvisible} from '../src/message/invisible.ts'
import {isHidden} from '../src/message/links.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'invisible-characters',
  about: 'Take out characters that nobody sees',
  why: 'They come with text that is pasted from elsewhere. They break links, searches and screen readers, make a text message twice as long, and can hide one word in another.',
  source: 'Unicode Technical Report 36, seen in 4 of 51 public NHS notices (docs/sources.md#invisible-characters)',
  category: 'template',
  points: 5,
  fixable: 'code',
  examples: [
    {
      flags: 'Please read [the leaflet«\u200b»](https://example.org/leaflet).',
      better: 'Please read [the leaflet](https://example.org/leaflet).'
    },
    {flags: 'Take one tab«\u00ad»let a day.', better: 'Take one tablet a day.'},
    {flags: 'Your code is «\u202e»1234.', better: 'Your code is 1234.'},
    {passes: 'Well done 👩‍⚕️👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿'},
    {passes: 'می‌خواهم'},
    {passes: 'A no-break space of 5 mg is seen, and so is this – dash.'}
  ],
  *check({text, links}) {
    for (const {start, end, names} of findInvisible(text)) {
      const at = {start, end}
      const remedy = {at, text: '', say: 'Take it out'}
      yield {at, say: `Nobody sees what stands here: ${names.join(', ')}. Take it out.`, fix: remedy}
    }
    for (const link of links) {
      const [hidden] = findInvisible(link.address)
      if (hidden && isHidden(link, text))
        yield {
          at: {start: link.start, end: link.end},
          say: `The address of this link holds ${hidden.names.join(', ')}, which nobody sees. Take it out.`
        }
    }
  }
})
