import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { runChild } from './child.io.ts'
import { figure, type BenchContext, type Figure } from './measure.ts'

const BAR = { core512: 1.5, core256: 0.4, bytesMs: 25 }

const Jpeg = z.object({ megabytes: z.number(), bytesMs: z.number(), shrinkMs: z.number(), fileMs: z.number() })
const Hashed = z.object({ core512: z.number(), core256: z.number(), jpegs: z.array(Jpeg) })

/** PDQ of pictures: the core on decoded pixels, and a camera's JPEG from bytes to hash. */
export async function benchPdq(context: BenchContext): Promise<Figure[]> {
  context.say('PDQ of pictures')
  const folder = join(context.folder, 'pdq')
  mkdirSync(folder)
  const h = await runChild('pdq-child.io.ts', [folder], Hashed)
  return [
    figure('PDQ core, 512 x 512 px in colour, CPU time', h.core512, 'ms', 'lower', BAR.core512),
    figure('PDQ core, 256 x 256 px in colour, CPU time', h.core256, 'ms', 'lower', BAR.core256),
    ...h.jpegs.flatMap((jpeg, i) => jpegFigures(jpeg, i === 0 ? BAR.bytesMs : null)),
  ]
}

/** The bar is meant for the first picture; the second says what a noisy one costs. What sharp alone takes stands beside it. */
function jpegFigures(jpeg: z.output<typeof Jpeg>, bar: number | null): Figure[] {
  const name = `12-megapixel JPEG, ${jpeg.megabytes.toFixed(1)} MB`
  const alone = { what: 'sharp alone, to 512 x 512', value: Number(jpeg.shrinkMs.toPrecision(4)) }
  return [
    figure(`${name}, to PDQ, CPU time`, jpeg.bytesMs, 'ms', 'lower', bar, alone),
    figure(`${name}, all hashes, from disk`, jpeg.fileMs, 'ms', 'lower', null),
  ]
}
