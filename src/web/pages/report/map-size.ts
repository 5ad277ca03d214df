/** The size of the map in its own units. Apart from the map, which is loaded when there is something to draw. */
export const MAP = { width: 420, height: 240 } as const
