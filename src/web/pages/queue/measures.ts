/** Height of a row of the list. */
export const ROW_PX = 48

/** So many rows above and below those in view are drawn too. */
export const OVERSCAN = 8
