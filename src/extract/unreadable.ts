/** A file that cannot be read as what it is said to be. The message goes behind its name and quotes nothing of it. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
}
