/**
 * The floor to beat: the founding text's 27 phrases and nothing else, matched to the letter but for case and the kind of
 * apostrophe, "xx" standing for up to six words, a slash list for each of its choices.
 */
const phrases = {
  opening: [
    'Good to hear from you',
    'Thanks for letting me know how you are doing',
    'Thanks for keeping in touch',
    'It was great seeing you recently',
    'I hope you are feeling better',
    'Happy to hear from you',
    "I'll be happy to help you",
    'Thanks for your question',
    'Thanks for the update',
    'Let me answer your question right away'
  ],
  empathy: [
    'I can see how xx would be a concern for you',
    'I can appreciate what an impact xx must be having on you',
    "I can understand that it must be worrisome to you when you aren't feeling better",
    "You've been doing a great job (taking care of the symptoms|managing your pain|keeping me informed)",
    "What you've been going through sounds really difficult",
    'Sounds like you are (worried|scared|frustrated|upset)',
    'The symptoms you are having can be really miserable',
    'Many of my patients are having a rough time with this virus',
    "I understand that you want to make sure your xx isn't the sign of something more serious"
  ],
  close: [
    'I hope this information is helpful',
    'Keep me posted',
    'Please stay in touch',
    'I hope you feel better',
    'I really want to hear from you',
    'Give my regards to your family',
    'Have a great (vacation|summer|trip)',
    'Feel free to keep in touch'
  ]
}

const patterns = Object.entries(phrases).map(([question, list]) => ({
  question,
  pattern: new RegExp(list.map((phrase) => phrase.replace(/\bxx\b/g, '(?:\\S+ ){1,6}?\\S+')).join('|'), 'gi')
}))

/**
 * @param {string} text
 * @returns {Record<string, {text: string}[]>}
 */
export function baselineEvidence(text) {
  const plain = text.replace(/’/g, "'")
  return Object.fromEntries(
    patterns.map(({question, pattern}) => [question, Array.from(plain.matchAll(pattern), ([found]) => ({text: found}))])
  )
}
