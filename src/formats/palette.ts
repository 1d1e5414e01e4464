/** Ways to set off a piece of text; each gives its text back unchanged where there is no colour. */
export interface Palette {
  readonly dim: (text: string) => string
  readonly underline: (text: string) => string
  readonly bold: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
}

const same = (text: string): string => text

export const plain: Palette = {dim: same, underline: same, bold: same, red: same, yellow: same, green: same}
