/** A place in code, as a stack of calls has it. */
export interface CodePlace {
  /** A path; a module of Node's own kind stands in the stack by its URL. */
  readonly file: string
  /** The function, where it has a name. */
  readonly caller?: string | undefined
  readonly line: number
  readonly column: number
}

const frame = /^\s+at (?:(.*) \()?((?:file:\/\/|\/|[A-Za-z]:\\).*?):(\d+):(\d+)\)?$/

/**
 * Where an error was thrown, in a file that somebody wrote: what the language and Node do inside is passed over. Says
 * nothing of the error's message, which may quote a draft, and which the stack repeats line for line.
 */
export function throwPlace({message, stack}: Error): CodePlace | undefined {
  if (typeof stack !== 'string') return undefined
  const behind = stack.includes(message) ? stack.indexOf(message) + message.length : 0
  for (const line of stack.slice(behind).split('\n')) {
    const found = frame.exec(line)
    if (found !== null)
      return {caller: found[1], file: pathOf(found[2]!), line: Number(found[3]), column: Number(found[4])}
  }
  return undefined
}

function pathOf(from: string): string {
  return from.startsWith('file:') ? decodeURI(from).replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '') : from
}

/** An error's kind and where it was thrown, with nothing of its message. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown error'
  const place = throwPlace(error)
  return place === undefined ? error.name : `${error.name} at ${place.file}:${place.line}:${place.column}`
}
