/** How words begin to the ear, for the article before them. Patterns with the flag `i`. */

/** Written with a vowel and said with “you” or “won”: a urinary infection, a one-time dose. */
export const consonantSounds = '^(?:u(?:ni(?!n|m|de)|s[aeiu]|t[ei]|r(?:[aeio])|bi|-)|eu|ewe|on(?:e|ce)(?![a-z]))'

/** Written with a consonant and said with a vowel: an hour, an x-ray, an 8-day course. */
export const vowelSounds = '^(?:[aeio]|u|hour|hono|honest|heir|[aefhilmnorsx]-|8|11(?!\\d)|18(?!\\d))'

/** Capitals that are said letter by letter, where the first is said with a vowel: an MRI. A pattern without flags. */
export const spelledVowels = '^[AEFHILMNORSX](?:[A-Z0-9]|\\b(?!-))'

/** The same, where it is not: a UTI. */
export const spelledConsonants = '^U[A-Z]'
