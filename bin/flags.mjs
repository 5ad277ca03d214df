/**
 * Flags of Node for a command. With the embedded database WebAssembly stays with its quick compiler: the optimizing one takes half a gigabyte for one
 * function of that database, and saves a tenth of the time. With PostgreSQL there is only our own WebAssembly, which the optimizing compiler makes a third
 * faster. Commands that read much have a young generation of full size from the start and an old one that grows by little: memory stays flat however long a
 * run is. The matching process makes little garbage and needs the memory for its codes.
 * @param {string} command the command of Sterna
 * @param {boolean} embedded true when no database server is named
 * @returns {string[]} flags in front of the script
 */
export function flagsOf(command, embedded) {
  const young = command === 'matcher' ? ['--max-semi-space-size=4'] : ['--min-semi-space-size=32', '--max-semi-space-size=32']
  return ['--disable-warning=ExperimentalWarning', ...(embedded ? ['--liftoff-only'] : []), ...young, '--heap-growing-percent=60']
}
