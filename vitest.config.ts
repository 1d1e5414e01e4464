import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A draft that takes longer than this has met the hang that the phrase automaton is there to rule out.
    testTimeout: 20_000
  }
})
