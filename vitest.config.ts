import { defineConfig } from 'vitest/config'

/** Every package runs its tests from `src`: the condition makes imports between packages resolve there too. */
const conditions = ['parallax-source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: 'test-report.json' }]],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
