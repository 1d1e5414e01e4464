/** Adds up how long each part of the work takes, in milliseconds. */
export class Stopwatch {
  readonly #times = new Map<string, number>()

  /** Does something and adds its time to what the same name took before. */
  time<Value>(name: string, act: () => Value): Value {
    const start = performance.now()
    try {
      return act()
    } finally {
      this.#times.set(name, (this.#times.get(name) ?? 0) + performance.now() - start)
    }
  }

  /** Names and times, the longest first. */
  get times(): readonly (readonly [string, number])[] {
    return [...this.#times].sort(([, a], [, b]) => b - a)
  }
}
