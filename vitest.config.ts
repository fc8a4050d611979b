import { defineConfig } from 'vitest/config'

/**
 * Every package runs its tests from `src`: the condition makes imports between packages resolve there too. Not
 * `import`: the test processes get these for every `require` as well, and `pg` then finds modules in place of classes.
 */
const conditions = ['parallax-source', 'node']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: 'test-report.json' }]],
    passWithNoTests: true,
    // The files of a package share its modules, which keep no state: many files took longer to load them than to run.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
