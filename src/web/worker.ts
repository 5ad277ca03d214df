/** The one policy by which an address becomes a script (Trusted Types): only files of our own build, by an absolute path on this server. */
const policy = globalThis.trustedTypes?.createPolicy('sterna', {
  createScriptURL(address) {
    const url = new URL(address, location.href)
    if (url.origin !== location.origin || !url.pathname.startsWith('/assets/')) throw new TypeError('only scripts of our own build')
    return url.href
  },
})

/** Starts a worker of our own build. `address` comes from `import address from './x.worker.ts?worker&url'`. */
export function startWorker(address: string): Worker {
  return new Worker((policy?.createScriptURL(address) ?? address) as string, { type: 'module' })
}
