/** Characters that nobody sees, by code point. Source: the Unicode Character Database, and UTR 36 on what they hide. */
export interface InvisibleCharacter {
  readonly from: number
  readonly to: number
  readonly name: string
  /** Where it does its work and is no mistake. */
  readonly belongs?: 'joined' | 'rightToLeft' | 'flag'
}

export const invisibleCharacters: readonly InvisibleCharacter[] = [
  {from: 0x00, to: 0x08, name: 'control character'},
  {from: 0x0b, to: 0x0c, name: 'control character'},
  {from: 0x0e, to: 0x1f, name: 'control character'},
  {from: 0x7f, to: 0x9f, name: 'control character'},
  {from: 0xad, to: 0xad, name: 'soft hyphen'},
  {from: 0x61c, to: 0x61c, name: 'Arabic letter mark', belongs: 'rightToLeft'},
  {from: 0x115f, to: 0x1160, name: 'Hangul filler'},
  {from: 0x180e, to: 0x180e, name: 'Mongolian vowel separator'},
  {from: 0x200b, to: 0x200b, name: 'zero width space'},
  {from: 0x200c, to: 0x200c, name: 'zero width non-joiner', belongs: 'joined'},
  {from: 0x200d, to: 0x200d, name: 'zero width joiner', belongs: 'joined'},
  {from: 0x200e, to: 0x200f, name: 'direction mark', belongs: 'rightToLeft'},
  {from: 0x202a, to: 0x202e, name: 'direction override'},
  {from: 0x2060, to: 0x2060, name: 'word joiner'},
  {from: 0x2061, to: 0x2064, name: 'invisible operator'},
  {from: 0x2066, to: 0x2069, name: 'direction isolate', belongs: 'rightToLeft'},
  {from: 0x206a, to: 0x206f, name: 'formatting character'},
  {from: 0x3164, to: 0x3164, name: 'Hangul filler'},
  {from: 0xfeff, to: 0xfeff, name: 'byte order mark'},
  {from: 0xffa0, to: 0xffa0, name: 'Hangul filler'},
  {from: 0xfff9, to: 0xfffc, name: 'annotation character'},
  {from: 0xe0000, to: 0xe007f, name: 'tag character', belongs: 'flag'}
]
