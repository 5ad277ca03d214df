import { bareProfilesInText, profileForm, profileOf } from '../profiles.ts'
import { serviceKey } from '../service.ts'
import { saysNothing, tidy } from '../tidy.ts'
import { webAddress, webAddressesInText } from '../web-address.ts'
import { kind } from './plug.ts'
import type { Found, KindHint, NormalForm } from './plug.ts'

const OWN_FORM = /^[a-z0-9]{1,40}:(?!\/)\S{1,256}$/

/** Our own normal form of a known profile, `service:name`. */
function isOwnForm(text: string): boolean {
  const key = text.slice(0, Math.max(0, text.indexOf(':')))
  return OWN_FORM.test(text) && key !== 'http' && serviceKey(key) === key
}

function normal(written: string, hint: KindHint): NormalForm | null {
  const text = tidy(written)
  if (saysNothing(text)) return null
  if (/^\+[1-9]\d{6,14}$/.test(text)) return { normal: text, as: 'phone' }
  if (isOwnForm(text)) return { normal: text }
  const address = webAddress(text)
  if (address === null) return null
  const profile = profileOf(address.url)
  const note = address.note === null ? {} : { note: address.note }
  if (profile !== null) return { ...profileForm(profile), as: profile.as, ...note }
  const { href, hostname, pathname, search } = address.url
  const front: Partial<NormalForm> = pathname === '/' && search === '' ? { weak: true, bits: 2 } : {}
  const alias = serviceKey(hint.service) === null ? {} : { alias: hostname + pathname }
  return { normal: href, ...front, ...alias, ...note }
}

/** Only addresses that name a profile of a known service; any other is a `url`. */
function find(text: string): Found[] {
  const full = webAddressesInText(text).filter(({ written }) => {
    const address = webAddress(written)
    return address !== null && profileOf(address.url) !== null
  })
  return [...full, ...bareProfilesInText(text)]
}

/** The address of a profile page. For known services it compares as the screen name, account id or number that it names. */
export const profileUrl = kind({
  id: 'profile-url',
  label: 'Profile address',
  weight: { bits: 22, silentFrom: 100, aliasBits: 5 },
  find,
  normal,
  examples: {
    'https://www.instagram.com/Tern_Watcher/?igsh=abc': 'instagram:tern_watcher',
    'instagram.com/tern_watcher': 'instagram:tern_watcher',
    'https://t.me/tern_watcher': 'telegram:tern_watcher',
    'https://www.tiktok.com/@tern.watcher/video/1': 'tiktok:tern.watcher',
    'https://www.facebook.com/profile.php?id=100000000000001': 'facebook:100000000000001',
    'https://discord.com/users/80351110224678912': 'discord:80351110224678912',
    'https://www.youtube.com/@TernWatcher': 'youtube:ternwatcher',
    'https://wa.me/447700900123': '+447700900123',
    'https://social.example.org/People/Tern': 'https://social.example.org/People/Tern',
    'instagram:tern_watcher': 'instagram:tern_watcher',
    'not a web address': null,
    'javascript://x': null,
  },
})
