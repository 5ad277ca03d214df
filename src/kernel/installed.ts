/** What `load` imports; null where that is not installed. Whatever else is wrong with it is thrown as it is. */
export async function ifInstalled<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}
