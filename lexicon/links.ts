import type {MarkKind} from './marks/index.ts'

/** Hosts that hide where a link leads (docs/sources.md#nhs-messages). */
export const shorteners: readonly string[] =
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rb.gy cutt.ly lnkd.in shorturl.at tiny.cc rebrand.ly t.ly bl.ink v.gd s.id j.mp qr.ae x.co'.split(
    ' '
  )

/** Words of a link that do not tell what is behind it. */
export const emptyLinkTexts: readonly string[] = [
  'click here',
  'here',
  'click',
  'this',
  'link',
  'this link',
  'click this link',
  'click on this link',
  'more',
  'read more',
  'learn more',
  'this page',
  'this site',
  'website'
]

/** Kinds of mark that a word in an address tells as well: where help is, and where results are. Others are none of the message. */
export const toldByAddress: ReadonlySet<MarkKind> = new Set<MarkKind>(['crisis-help', 'portal'])
