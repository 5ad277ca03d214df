import { join } from 'node:path'
import { defineConfig } from 'vite'
import { firstTopics } from './src/web/words/topics.ts'

/** The words of a language are two files: what the first page says, and all that others say, which comes after it. */
function wordsFile(module: string): string | null {
  const [, lang, topic] = /[\\/]web[\\/]words[\\/]([a-z]{2})[\\/]([a-z-]+)\.ts$/.exec(module) ?? []
  return lang === undefined ? null : `words-${lang}-${firstTopics.some((first) => first === topic) ? 'first' : 'rest'}`
}

/** How the console is built: one page, pages of it loaded when they are opened, nothing inline (the policy of the page allows no inline script or style). */
export default defineConfig({
  root: join(import.meta.dirname, 'src', 'web'),
  base: '/',
  publicDir: false,
  build: {
    outDir: join(import.meta.dirname, 'dist', 'console'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false },
    sourcemap: false, manifest: true, reportCompressedSize: false, chunkSizeWarningLimit: 1_000,
    // zod and its setting are one file: it is set before any shape is made, in whatever order the others run.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shapes', test: /node_modules[\\/]zod[\\/]|[\\/]jitless\.ts$/ }, { name: wordsFile }] } } },
  },
  worker: { format: 'es' },
})
