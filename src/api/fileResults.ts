import type {LintResult} from '../result.ts'

/**
 * The results of files: await them all at once, or take each as it comes (`for await`), which keeps one in memory. Nothing
 * is read before one of the two. Each way lints anew.
 */
export class FileResults implements Promise<LintResult[]>, AsyncIterable<LintResult> {
  readonly [Symbol.toStringTag] = 'FileResults'
  readonly #results: () => AsyncGenerator<LintResult>
  #all: Promise<LintResult[]> | undefined

  /** `results` begins the work. */
  constructor(results: () => AsyncGenerator<LintResult>) {
    this.#results = results
  }

  [Symbol.asyncIterator](): AsyncGenerator<LintResult> {
    return this.#results()
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise too
  then<Value = LintResult[], Reason = never>(
    onfulfilled?: ((results: LintResult[]) => Value | PromiseLike<Value>) | null,
    onrejected?: ((reason: unknown) => Reason | PromiseLike<Reason>) | null
  ): Promise<Value | Reason> {
    this.#all ??= collected(this.#results())
    return this.#all.then(onfulfilled, onrejected)
  }

  catch<Reason = never>(onrejected?: ((reason: unknown) => Reason | PromiseLike<Reason>) | null) {
    return this.then(undefined, onrejected)
  }

  finally(onfinally?: (() => void) | null): Promise<LintResult[]> {
    return this.then().finally(onfinally)
  }
}

async function collected(results: AsyncGenerator<LintResult>): Promise<LintResult[]> {
  const all: LintResult[] = []
  for await (const result of results) all.push(result)
  return all
}
