// The page for signing in: no library, text only ever set as text. The console of a later issue takes its place.
const $ = (id) => document.getElementById(id)
const SECTIONS = ['none', 'locked', 'open', 'set-up', 'codes']
const TITLES = { 'none': 'Sign in', 'locked': 'Locked', 'open': 'Signed in', 'set-up': 'Set up how you sign in', 'codes': 'Backup codes' }

// The secret of a link stands in the fragment, which no server sees. It leaves the address bar and the history at once.
const fragment = location.hash.slice(1)
const link = /^set-up=([A-Za-z0-9_-]{43})$/.exec(fragment)?.[1] ?? null
if (fragment !== '') history.replaceState(null, '', `${location.pathname}${location.search}`)
// A link that is opened where this page stands already only changes the fragment: it is taken up like any other.
addEventListener('hashchange', () => location.reload())

// Where the page that sent the browser here wants it back: a path of this server, or to be closed. On the way over the agency's provider the server keeps it.
const asked = new URLSearchParams(location.search)
const given = asked.get('to')
const to = given !== null && /^\/(?![/\\])[\w./?*=&%~+:-]{0,499}$/.test(given) ? given : null
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('sterna-session')

/** Tells the pages of the console that stand open, and goes back to where the browser came from; true when it does. */
function goBack() {
  others?.postMessage('changed')
  if (asked.get('after') === 'close') $('told').textContent = 'You can close this page: the other one goes on by itself.'
  else if (to !== null) location.replace(to)
  return to !== null && asked.get('after') !== 'close'
}

let shown = ''

function show(section) {
  shown = section
  for (const id of SECTIONS) $(id).hidden = id !== section
  $('title').textContent = TITLES[section]
  document.title = `${TITLES[section]} · Sterna`
  $('title').focus()
}

class Told extends Error {
  constructor(words, code, because) {
    super(words)
    this.code = code
    this.because = because
  }
}

const BECAUSE = {
  'too-short': 'It is shorter than 15 letters.', 'too-long': 'It is longer than 256 letters.', 'repeats': 'It repeats itself.',
  'runs': 'It follows the keys or the alphabet.', 'named': 'It is made of your name or the name of this program.', 'common': 'It is made of words that everybody tries first.',
}

async function ask(path, body) {
  const init = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json', 'x-sterna': '1' }, body: JSON.stringify(body) }
  const answer = await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store', redirect: 'error' })
  const told = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Told(typeof told.title === 'string' ? told.title : 'The server does not answer as it should.', told.code, told.facts?.because)
  return told
}

// Bytes and base64url, for browsers without the JSON methods of WebAuthn Level 3.
const bytesOf = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
const codedOf = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
const listed = (list) => (list ?? []).map((c) => ({ ...c, id: bytesOf(c.id) }))

function creationOptions(options) {
  if (typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function') return PublicKeyCredential.parseCreationOptionsFromJSON(options)
  return { ...options, challenge: bytesOf(options.challenge), user: { ...options.user, id: bytesOf(options.user.id) }, excludeCredentials: listed(options.excludeCredentials) }
}

function requestOptions(options) {
  if (typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function') return PublicKeyCredential.parseRequestOptionsFromJSON(options)
  return { ...options, challenge: bytesOf(options.challenge), allowCredentials: listed(options.allowCredentials) }
}

function demandPasskeys() {
  if (typeof PublicKeyCredential === 'undefined') throw new Told('This browser knows no passkeys, or the page did not come over a safe connection.')
}

const common = (made) => ({ id: made.id, rawId: codedOf(made.rawId), type: made.type, clientExtensionResults: {} })

async function newPasskey(options) {
  demandPasskeys()
  const made = await navigator.credentials.create({ publicKey: creationOptions(options) })
  const { clientDataJSON, attestationObject } = made.response
  const transports = made.response.getTransports?.() ?? []
  return { ...common(made), response: { clientDataJSON: codedOf(clientDataJSON), attestationObject: codedOf(attestationObject), transports } }
}

async function passkeyProof(options) {
  demandPasskeys()
  const made = await navigator.credentials.get({ publicKey: requestOptions(options) })
  const { clientDataJSON, authenticatorData, signature, userHandle } = made.response
  const response = { clientDataJSON: codedOf(clientDataJSON), authenticatorData: codedOf(authenticatorData), signature: codedOf(signature) }
  return { ...common(made), response: userHandle === null || userHandle.byteLength === 0 ? response : { ...response, userHandle: codedOf(userHandle) } }
}

function wordsOf(error) {
  if (error instanceof Told) return `${error.message} ${BECAUSE[error.because] ?? ''}`.trim()
  if (error?.name === 'NotAllowedError') return 'The passkey was not used: it was cancelled, or it took too long.'
  if (error?.name === 'InvalidStateError') return 'This device has a passkey for you already.'
  return 'That did not work. Try again.'
}

/** Runs one step for a button or a form: one at a time, what went wrong told where it is read out. */
function on(id, kind, step) {
  const element = $(id)
  const run = async () => {
    const button = element instanceof HTMLFormElement ? element.querySelector('button') : element
    if (button.getAttribute('aria-busy') === 'true') return
    button.setAttribute('aria-busy', 'true')
    $('wrong').textContent = ''
    try {
      await step()
    } catch (error) {
      $('wrong').textContent = wordsOf(error)
    } finally {
      button.removeAttribute('aria-busy')
      for (const field of element.querySelectorAll('input[type=password], input[autocomplete=one-time-code]')) field.value = ''
    }
  }
  element.addEventListener(kind, (event) => {
    event.preventDefault()
    void run()
  })
}

async function toAgency(purpose) {
  const { url } = await ask('/api/sign-in/agency/begin', purpose === 'set-up' ? { for: purpose, link } : { for: purpose, ...(to === null ? {} : { to }) })
  location.assign(url)
}

const look = async () => tell(await ask('/api/sign-in/session'))

/** Shows how the session stands. What belongs to an open one is not left in the page when it is open no more. */
function tell(told) {
  $('notice').textContent = told.notice ?? ''
  $('notice').hidden = told.notice === undefined || told.state === 'open'
  for (const who of document.querySelectorAll('.who')) who.textContent = told.person?.name ?? ''
  for (const id of ['password', 'prove-password']) $(id).hidden = !told.ways.password
  for (const id of ['agency-row', 'prove-agency-row']) $(id).hidden = !told.ways.agency
  const isOpen = told.state === 'open'
  if (isOpen && goBack()) return
  $('unit').textContent = isOpen ? told.unit : ''
  $('roles').textContent = isOpen ? told.roles.join(', ') : ''
  review(isOpen ? told.toReview ?? 0 : 0)
  $('ends').textContent = isOpen ? new Date(told.endsAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }) : ''
  show(told.state)
}

/** Somebody opened what they may not see, because it could not wait: another person must look at it within a day. */
function review(uses) {
  $('review').textContent = uses === 0 ? '' : `Break-glass was used. Waiting for a review by you or another: ${uses}.`
  $('review').hidden = uses === 0
}

// Looking is no use of the session and keeps it from no lock. Who works on is not disturbed: only another state is shown.
const LOOK_MS = 60_000

async function lookAgain() {
  if (shown !== 'open' && shown !== 'locked') return
  const told = await ask('/api/sign-in/session').catch(() => null)
  if (told !== null && (shown === 'open' || shown === 'locked') && told.state !== shown) tell(told)
  else if (told?.state === 'open') review(told.toReview ?? 0)
}

setInterval(() => void lookAgain(), LOOK_MS)
document.addEventListener('visibilitychange', () => void lookAgain())
addEventListener('pageshow', (event) => void (event.persisted && lookAgain()))

async function lookAtLink() {
  const told = await ask('/api/sign-in/set-up/look', { link })
  const name = document.createElement('bdi')
  name.textContent = told.name ?? ''
  const words = {
    first: ['You are the first to sign in here and will administer this house.'],
    invitation: ['This sets up how ', name, ' signs in.'],
    recovery: ['This sets up anew how ', name, ' signs in. Everything used before ends.'],
  }
  $('set-up-for').replaceChildren(...words[told.kind])
  $('first-row').hidden = told.kind !== 'first'
  $('choose-row').hidden = !told.ways.password
  $('set-up-agency-row').hidden = !told.ways.agency || told.kind === 'first'
  show('set-up')
}

const forLink = () => $('first-row').hidden ? { link } : { link, name: $('first-name').value.trim() }

on('passkey', 'click', async () => {
  const { options } = await ask('/api/sign-in/passkey/begin', {})
  await ask('/api/sign-in/passkey/finish', { response: await passkeyProof(options) })
  await look()
})
on('password', 'submit', async () => {
  await ask('/api/sign-in/password', { name: $('name').value, password: $('secret').value, code: $('code').value })
  await look()
})
on('prove', 'click', async () => {
  const { options } = await ask('/api/sign-in/prove/begin', {})
  await ask('/api/sign-in/prove/finish', { response: await passkeyProof(options) })
  await look()
})
on('prove-password', 'submit', async () => {
  await ask('/api/sign-in/prove/password', { password: $('prove-secret').value, code: $('prove-code').value })
  await look()
})
on('make-passkey', 'click', async () => {
  const { options } = await ask('/api/sign-in/set-up/begin', forLink())
  await ask('/api/sign-in/set-up/finish', { response: await newPasskey(options) })
  await look()
})
on('choose-password', 'click', async () => {
  const { secret } = await ask('/api/sign-in/set-up/password/begin', forLink())
  $('app-key').textContent = secret.replace(/(.{4})(?=.)/g, '$1 ')
  $('new-password').hidden = false
  $('new-secret').focus()
})
on('new-password', 'submit', async () => {
  const { backupCodes } = await ask('/api/sign-in/set-up/password/finish', { password: $('new-secret').value, code: $('new-code').value })
  $('code-list').replaceChildren(...backupCodes.map((code) => {
    const item = document.createElement('li')
    item.textContent = code
    return item
  }))
  show('codes')
})
on('codes-done', 'click', async () => {
  $('code-list').replaceChildren()
  await look()
})
on('agency', 'click', () => toAgency('sign-in'))
on('prove-agency', 'click', () => toAgency('prove'))
on('set-up-agency', 'click', () => toAgency('set-up'))
on('lock', 'click', async () => {
  await ask('/api/session/lock', {})
  await look()
})
for (const [i, button] of [...document.querySelectorAll('.sign-out')].entries()) {
  button.id = `sign-out-${i}`
  on(button.id, 'click', async () => {
    const { url } = await ask('/api/sign-in/sign-out', {})
    if (url === null) await look()
    else location.assign(url)
  })
}

try {
  if (link === null) await look()
  else await lookAtLink()
  if (fragment === 'agency-refused') $('wrong').textContent = 'Your agency’s account was not taken: it is not linked to anybody here, or it took too long.'
} catch (error) {
  show('none')
  $('wrong').textContent = wordsOf(error)
}
