/** The decoder of pictures: libvips as sharp ships it. */
export type Engine = typeof import('sharp').default

let engine: Promise<Engine> | null = null

/** sharp, loaded with the first picture: whoever decodes nothing pays nothing for it. Rejects when it is not installed for this machine. */
export function pictureEngine(): Promise<Engine> {
  return engine ??= load()
}

async function load(): Promise<Engine> {
  const { default: sharp } = await import('sharp')
  // One thread a picture, and nothing of one kept for the next.
  sharp.concurrency(1)
  sharp.cache(false)
  // Only what is decoded here may load anything: drawings, matrices and raw dumps are never handed over, and refused besides.
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif', 'VipsForeignLoadTiff', 'VipsForeignLoadHeif',
    ],
  })
  return sharp
}
