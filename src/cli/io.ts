/** What a terminal is to us; Node's streams fit. */
export interface Outlet {
  write(text: string, done?: (error?: Error | null) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** Text that comes in piece by piece. */
export interface Inlet extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean | undefined
  /** The number of the file that it is read from, where it is one. */
  readonly fd?: unknown
}

/** What tells that the user breaks the run off. */
export interface Interrupted {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** All that a run can touch beside the files it is told of. */
export interface Io {
  readonly stdin: Inlet | undefined
  readonly stdout: Outlet
  readonly stderr: Outlet
  /** Aborts where the user breaks the run off. An `AbortSignal` fits. */
  readonly interrupted?: Interrupted
  readonly env: Readonly<Record<string, string | undefined>>
  /** The working directory, absolute. */
  readonly cwd: string
}

/** 0, 1 or 2, as `msglint --help` explains them; 130 where the user broke the run off, as a shell has it. */
export type ExitCode = 0 | 1 | 2 | 130
