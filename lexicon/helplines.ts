/** Numbers to call when it cannot wait, by region. A practice sets its own in the options of the rules that name them. */
export const helplines = {
  us: {emergency: '911', crisis: '988'},
  nhs: {emergency: '999', crisis: '116 123'}
} as const
