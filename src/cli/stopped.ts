/** What shells take for ended by a signal (128 and the number of the interrupt): what was printed is sound and not all. */
export const EXIT_STOPPED = 130
