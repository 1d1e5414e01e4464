// Control characters and bidirectional overrides: what a terminal would obey instead of show.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this pattern is for
const commands = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function codePoint(character: string): string {
  const hex = character.charCodeAt(0).toString(16)
  return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`
}

/** One line that a terminal shows and never obeys: line breaks become spaces, control characters their code. */
export function visible(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(commands, codePoint)
}

/** JSON in which no character is a terminal command. `JSON.stringify` leaves U+007F to U+009F as they are. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(
    commands,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
