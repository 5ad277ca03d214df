/** What a test leaves to be cleaned up, last first. */
export const cleanups: (() => Promise<void> | void)[] = []

/** Cleans up after a test. One that fails keeps no other from it: connections that stay open would fail the tests that follow. */
export async function cleanUp(): Promise<void> {
  const failed: unknown[] = []
  for (const clean of cleanups.splice(0).toReversed()) {
    try {
      await clean()
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, 'cleaning up')
}
