/**
 * The commonest words of messages to patients, commonest first, as counted in `fixtures/corpus`. Phrases are looked for at
 * their rarest word, and this tells which that is; it changes the time that takes and never what is found.
 */
export const commonWords: readonly string[] = `
the and you is a to it in your for on not of i at that with no are this 's one have from so do be can if will dr we day or
has me after by as am up two was before take what days about out back all first weeks please know there same week now next
three when hi good an dear morning mr would mg time any go only blood then they th may like more been us her every both
nothing normal see which night bring last my today new call keep how thank until stop hope them over minutes right message
through months test hours visit he off tonight under down water here does than nurse she feel come home name monday tell
care sorry need thursday own since again pain four get dose once each thanks emergency tomorrow form clinic sleep years him
well twice our other six hello had mrs number leave without side hour ten friday room too half pm his phone left were tablet
year hear heart small month evening because needed say read desk write people let put way also should tablets just who
within still team old line list second give office wait check hospital being times five plan free goes food letter look send
card date even till tuesday start but yes repeat thing okay must ask work pharmacy very most done means got daily away much
questions
`
  .trim()
  .split(/\s+/)
