import { skeleton } from './confusables.ts'
import { serviceOfHost } from './service.ts'
import { webAddress, withoutSentenceEnd } from './web-address.ts'

/** What a profile address names: a screen name, an account id, or a telephone number at a service. */
export interface Profile {
  readonly service: string
  readonly as: 'handle' | 'user-id' | 'phone'
  readonly value: string
}

type Rule = readonly [as: Profile['as'], path: RegExp]

const HANDLE = '([\\p{L}\\p{N}_.-]{1,64})'
const rule = (as: Profile['as'], path: string): Rule => [as, new RegExp(`^${path}/?$`, 'iu')]

/** Paths of profile pages by service key, tried in order; the first group is the name, id or number. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  askfm: [rule('handle', `/${HANDLE}`)],
  bluesky: [rule('handle', `/profile/${HANDLE}(?:/post/.*)?`)],
  discord: [rule('user-id', '/users/(\\d{15,20})')],
  facebook: [
    rule('user-id', '/profile/(\\d{5,20})'), rule('user-id', '/people/[^/]{1,100}/(\\d{5,20})'), rule('user-id', '/(\\d{8,20})'),
    rule('handle', `/${HANDLE}`),
  ],
  github: [rule('handle', `/${HANDLE}`)],
  instagram: [rule('handle', `/stories/${HANDLE}(?:/\\d+)?`), rule('handle', `/${HANDLE}`)],
  kik: [rule('handle', `/u/${HANDLE}`), rule('handle', `/${HANDLE}`)],
  linkedin: [rule('handle', '/in/([^/]{1,100})')],
  mastodon: [rule('handle', `/@${HANDLE}`)],
  odnoklassniki: [rule('user-id', '/profile/(\\d{5,20})'), rule('handle', `/${HANDLE}`)],
  pinterest: [rule('handle', `/${HANDLE}`)],
  reddit: [rule('handle', `/u(?:ser)?/${HANDLE}(?:/.*)?`)],
  roblox: [rule('user-id', '(?:/[a-z]{2})?/users/(\\d{1,20})(?:/profile)?')],
  snapchat: [rule('handle', `/add/${HANDLE}`), rule('handle', `/@${HANDLE}`)],
  soundcloud: [rule('handle', `/${HANDLE}`)],
  steam: [rule('user-id', '/profiles/(\\d{17})'), rule('handle', `/id/${HANDLE}`)],
  telegram: [rule('phone', '/(\\+\\d{7,15})'), rule('handle', `(?:/s)?/${HANDLE}(?:/\\d+)?`)],
  tellonym: [rule('handle', `/${HANDLE}`)],
  threads: [rule('handle', `/@${HANDLE}(?:/.*)?`)],
  tiktok: [rule('handle', `/@${HANDLE}(?:/(?:video|photo|live).*)?`)],
  twitch: [rule('handle', `/${HANDLE}`)],
  vk: [rule('user-id', '/id(\\d{1,12})'), rule('handle', `/${HANDLE}`)],
  whatsapp: [rule('phone', '/(\\+?\\d{7,15})')],
  x: [rule('user-id', '/i/user/(\\d{1,20})'), rule('handle', `/@?${HANDLE}(?:/status/\\d+)?`)],
  youtube: [rule('user-id', '/channel/(UC[\\w-]{22})'), rule('handle', `/(?:@|c/|user/)${HANDLE}`)],
}

/** First path steps that are pages of the service itself, not people. */
const PAGES = new Set([
  'about', 'account', 'accounts', 'addstickers', 'blog', 'channel', 'contact', 'directory', 'discover', 'download', 'events',
  'explore', 'feed',
  'friends', 'gaming', 'groups', 'hashtag', 'help', 'home', 'i', 'intent', 'invite', 'iv', 'joinchat', 'jobs', 'legal',
  'live', 'login', 'marketplace', 'messages', 'music',
  'notifications', 'p', 'page', 'pages', 'photo', 'photo.php', 'photos', 'pin', 'posts', 'privacy', 'profile.php', 'proxy',
  'reel', 'reels', 'search', 'send', 'settings',
  'share', 'shared', 'sharer', 'sharer.php', 'shop', 'shorts', 'signup', 'socks', 'story.php', 'stories', 'terms', 'topics',
  'tos', 'tv', 'video', 'videos', 'watch', 'watch.php',
])

/** A profile from a URL's parts that the path does not tell (`profile.php?id=`, `web.telegram.org/#@name`, `send?phone=`). */
function fromQuery(service: string, url: URL): Profile | null {
  const get = (name: string): string => (url.searchParams.get(name) ?? '').trim()
  if (service === 'facebook' && url.pathname === '/profile.php' && /^\d{5,20}$/.test(get('id'))) {
    return { service, as: 'user-id', value: get('id') }
  }
  const phone = get('phone').replace(/[^\d]/g, '')
  if (service === 'whatsapp' && /^\d{7,15}$/.test(phone)) return { service, as: 'phone', value: `+${phone}` }
  return null
}

/** A service's main host, possibly with a language or device before it; `developers.` and the like show no profiles. */
const PERSONAL_HOST = /^(?:(?:www|m|mobile|old|web|[a-z]{2}|[a-z]{2}-[a-z]{2})\.)?[a-z-]+\.[a-z]{2,6}$/

/** The profile that a web address of a known service names; null when it names none (a post, a group, a page of the service). */
export function profileOf(url: URL): Profile | null {
  const service = serviceOfHost(url.hostname)
  if (service === null || !PERSONAL_HOST.test(url.hostname)) return null
  const query = fromQuery(service, url)
  if (query !== null) return query
  const path = url.pathname.length > 300 ? '' : decoded(url.pathname)
  const first = path.split('/', 2)[1]?.toLowerCase() ?? ''
  for (const [as, pattern] of RULES[service] ?? []) {
    const value = pattern.exec(path)?.[1]
    if (value === undefined || (as === 'handle' && PAGES.has(first) && PAGES.has(value.toLowerCase()))) continue
    return { service, as, value: as === 'phone' ? `+${value.replace('+', '')}` : value }
  }
  return null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a lone percent sign
  }
}

/** Comparable form of a profile: as the kind `handle` or `user-id` writes it; the alias is the look-alike skeleton. */
export function profileForm(profile: Profile): { readonly normal: string; readonly alias?: string } {
  if (profile.as === 'phone') return { normal: profile.value }
  if (profile.as === 'user-id') return { normal: `${profile.service}:${profile.value}` }
  const name = profile.value.normalize('NFKC').toLowerCase()
  return { normal: `${profile.service}:${name}`, alias: skeleton(name) }
}

const HOSTS = [
  'instagram.com', 'instagr.am', 'facebook.com', 'fb.com', 'fb.me', 'm.me', 'snapchat.com', 'tiktok.com', 't.me',
  'telegram.me', 'x.com', 'twitter.com', 'wa.me', 'kik.me',
  'vk.com', 'vk.ru', 'ok.ru', 'reddit.com', 'twitch.tv', 'roblox.com', 'steamcommunity.com', 'youtube.com', 'discord.com',
  'threads.net', 'threads.com', 'bsky.app', 'ask.fm',
  'tellonym.me', 'pinterest.com', 'linkedin.com', 'soundcloud.com',
]
const BARE = new RegExp(
  `(?<![\\w.@/-])(?:(?:www|m|mobile|old|web)\\.)?(?:${HOSTS.map((h) => h.replaceAll('.', '\\.')).join('|')})/[^\\s<>"“”«»\`{}|\\\\^]{1,300}`, 'gi',
)

/** Profile addresses without a scheme in free text: `instagram.com/name`, `t.me/name`. */
export function bareProfilesInText(text: string): { readonly written: string; readonly index: number }[] {
  if (!text.includes('/')) return []
  const found: { written: string; index: number }[] = []
  for (const m of text.matchAll(BARE)) {
    const written = withoutSentenceEnd(m[0])
    const address = webAddress(written)
    if (address !== null && profileOf(address.url) !== null) found.push({ written, index: m.index })
  }
  return found
}
