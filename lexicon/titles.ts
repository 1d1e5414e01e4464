/** Words of address in English that stand before a name, in small letters and without a stop. */

/** To anybody. */
export const courtesy: readonly string[] = ['mr', 'mrs', 'ms', 'miss', 'mx']

/** By their degree or office. */
export const learned: readonly string[] = ['dr', 'prof', 'professor', 'doctor']

/** By their place on a ward; a British ward sister signs as "Sr". */
export const ofWards: readonly string[] = ['nurse', 'sister', 'sr']

/** In the place of a name. */
export const nameless: readonly string[] = ['sir', 'madam']

/** Those that are short for another word, and so have a stop behind them as often as none. */
export const shortened: readonly string[] = ['mr', 'mrs', 'ms', 'mx', 'dr', 'prof']
