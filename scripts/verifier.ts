/**
 * Builds the offline verifier: `dist/sterna-verify.mjs` (Node and browsers) and `dist/sterna-verify.html` (a page with the same code inside).
 * Run: node scripts/verifier.ts [folder]
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOM = join(import.meta.dirname, '..', 'src', 'custody', 'verify')

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; overflow-wrap: anywhere }
input { max-width: 100%; box-sizing: border-box }
textarea { width: 100%; box-sizing: border-box; font-family: monospace }
label { display: block; margin-top: 1rem; font-weight: bold }
pre { white-space: pre-wrap; border: 3px solid #555; padding: 1rem }
pre.good { border-color: #0a6b2d }
pre.bad { border-color: #a40000 }
`

/** Bundles a file and all it imports into one ES module. It stays readable: whoever must trust it can read it. */
async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false, logLevel: 'silent', root: ROOM,
    build: {
      write: false, minify: false, target: 'es2022', modulePreload: false, lib: { entry: join(ROOM, entry), formats: ['es'], fileName: 'verify' },
      rolldownOptions: { external: /^node:/, output: { codeSplitting: false } },
    },
  })
  const [only] = Array.isArray(made) ? made : [made]
  if (only === undefined || !('output' in only) || only.output.length !== 1) throw new Error(`${entry} did not become one file`)
  return only.output[0].code
}

/** Source of a hash in a content security policy. */
function sourceOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`
}

/** The page: no request can leave it, and nothing but this one script and style runs in it. */
function pageOf(code: string): string {
  const script = `\n${code}`
  if (/<\/script|<!--/i.test(script)) throw new Error('the code of the page would end its own script')
  const policy = `default-src 'none'; script-src ${sourceOf(script)}; style-src ${sourceOf(STYLE)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sterna: verify a parcel</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Verify a parcel</h1>
<p>Nothing leaves this page. Drop the parcel here, with the files that lie beside it, or choose them.</p>
<label for="files">Parcel and files</label>
<input id="files" type="file" multiple>
<label for="key">Key of the log, from somebody you trust (not from the parcel)</label>
<textarea id="key" rows="2" spellcheck="false"></textarea>
<label for="policy">Policy: which witnesses must have signed (may be empty)</label>
<textarea id="policy" rows="3" spellcheck="false"></textarea>
<p><button id="verify" type="button">Verify</button></p>
<pre id="answer" role="status" aria-live="polite">No parcel yet.</pre>
<script type="module">${script}</script>
</body>
</html>
`
}

/** Builds both files into a folder. */
export async function buildVerifier(folder: string): Promise<{ readonly program: string; readonly page: string }> {
  const made = { 'sterna-verify.mjs': await bundle('main.io.ts'), 'sterna-verify.html': pageOf(await bundle('page.ts')) }
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(made)) writeFileSync(join(folder, name), content)
  return { program: join(folder, 'sterna-verify.mjs'), page: join(folder, 'sterna-verify.html') }
}

if (import.meta.main) {
  const { readFileSync } = await import('node:fs')
  for (const path of Object.values(await buildVerifier(process.argv[2] ?? join(import.meta.dirname, '..', 'dist')))) {
    console.log(`${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${path}`)
  }
}
