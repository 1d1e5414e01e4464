/** Variant spellings of single words, each with the spelling that phrases use. */
export const spellings: Readonly<Record<string, string>> = {
  thx: 'thanks',
  tks: 'thanks',
  pls: 'please',
  plz: 'please',
  u: 'you',
  ur: 'your'
}

/** Words written without their apostrophe, where no other word is written so. */
export const contractions: Readonly<Record<string, readonly string[]>> = {
  dont: ['do', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  youll: ['you', 'will'],
  thats: ['that', 'is'],
  its: ['it', 'is'],
  cannot: ['can', 'not']
}

/** Forms of words that do not follow the rule. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  feel: ['felt'],
  go: ['went', 'gone'],
  have: ['has', 'had', 'having'],
  be: ['is', 'are', 'was', 'were', 'been', 'am', 'being'],
  get: ['got', 'gotten'],
  take: ['took', 'taken'],
  see: ['saw', 'seen'],
  hear: ['heard'],
  tell: ['told'],
  give: ['gave', 'given'],
  keep: ['kept'],
  write: ['wrote', 'written'],
  hold: ['held']
}
