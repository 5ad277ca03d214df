import { defineConfig } from 'vitest/config'

/** Journeys: people at the console, in a real browser over the real server and database. `npm run journeys`. */
export default defineConfig({
  test: {
    include: ['test/journeys/*.journey.ts'],
    setupFiles: ['test/setup.ts'],
    globalSetup: ['test/journeys/build.ts'],
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
