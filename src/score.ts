/** One rule's part in a score. */
export interface ScoreDetail {
  readonly ruleId: string
  readonly points: number
}

const full = 100

/** 100 less the points of each rule that reported, once per rule; never below 0. */
export function scoreOf(details: readonly ScoreDetail[]): number {
  return Math.max(0, full - details.reduce((sum, {points}) => sum + points, 0))
}
