import { LONGEST, saysNothing, tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { Found, NormalForm } from './plug.ts'

/** How a provider delivers: `plus` tags are ignored, `dots` in the local part too, `as` is the provider's main domain. */
interface Provider {
  readonly plus: true
  readonly dots?: true
  readonly as?: string
}

const PLUS: Provider = { plus: true }
const GMAIL: Provider = { plus: true, dots: true, as: 'gmail.com' }
const YANDEX: Provider = { plus: true, as: 'yandex.ru' }

/**
 * Providers whose rules for other writings of one mailbox are published in their help pages. Nothing is assumed of others:
 * for them the written form is the only one.
 */
const PROVIDERS = new Map<string, Provider>([
  ['gmail.com', GMAIL], ['googlemail.com', GMAIL],
  ...['outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'hotmail.co.uk', 'outlook.de', 'hotmail.fr',
    'live.co.uk'].map((d): [string, Provider] => [d, PLUS]),
  ...['icloud.com', 'me.com', 'mac.com'].map((d): [string, Provider] => [d, PLUS]),
  ...['proton.me', 'protonmail.com', 'pm.me'].map((d): [string, Provider] => [d, PLUS]),
  ...['fastmail.com', 'fastmail.fm', 'mailbox.org', 'zoho.com', 'zohomail.com'].map((d): [string, Provider] => [d, PLUS]),
  ...['yandex.ru', 'yandex.com', 'ya.ru', 'yandex.by', 'yandex.kz', 'yandex.ua'].map((d): [string, Provider] => [d, YANDEX]),
])

const LABEL_HOST = /^(?=.{3,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/
const LOCAL = /^[^\s@<>()[\]\\,;:"]{1,64}$/

function asciiHost(host: string): string | null {
  if (/^[\x20-\x7e]*$/.test(host)) return LABEL_HOST.test(host) ? host : null
  const ascii = host.length > 253 || /[/?#:@\\]/.test(host) ? undefined : URL.parse(`http://${host}/`)?.hostname
  return ascii !== undefined && LABEL_HOST.test(ascii) ? ascii : null
}

/** Takes the address out of `mailto:`, `Name <a@b>`, `a[at]b[dot]c`. */
function bare(text: string): string {
  const angle = text.lastIndexOf('<')
  const inside = angle >= 0 && text.endsWith('>') ? text.slice(angle + 1, -1) : text
  const plain = inside.replace(/^mailto:/i, '').replace(/\?.*$/, '').replace(/^[<"'(]/, '').replace(/[>"'),;.]+$/, '')
  return plain.includes('[') || plain.includes('(')
    ? plain.replace(/ ?[[(](?:at|@)[\])] ?/i, '@').replace(/ ?[[(](?:dot|\.)[\])] ?/gi, '.') : plain
}

/**
 * Local parts that name a role (RFC 2142 and everyday ones) or nobody: many unrelated people write them, so they may only add to other evidence.
 * @see RFC 2142, Mailbox Names for Common Services, Roles and Functions, read 2026-11-21
 */
const ROLES = new Set([
  'abuse', 'noc', 'security', 'postmaster', 'hostmaster', 'usenet', 'news', 'webmaster', 'www', 'uucp', 'ftp', 'info', 'marketing', 'sales',
  'support', 'admin', 'administrator', 'root', 'contact', 'help', 'helpdesk', 'office', 'mail', 'mailer', 'hotline', 'report', 'reports', 'tip',
  'tips', 'police', 'safety', 'trust', 'legal', 'privacy', 'noreply', 'no', 'donotreply', 'noemail', 'nomail', 'none', 'unknown', 'anonymous',
  'anon', 'test', 'example', 'user', 'nobody', 'null', 'na', 'email',
])

function normal(written: string): NormalForm | null {
  const text = bare(tidy(written)).toLowerCase()
  const sign = text.lastIndexOf('@')
  if (sign < 1 || saysNothing(text)) return null
  const local = text.slice(0, sign)
  const host = asciiHost(text.slice(sign + 1))
  if (host === null || !LOCAL.test(local)) return null
  if (ROLES.has(local.replace(/\+.*$/, ''))) {
    return { normal: `${local}@${host}`, weak: true, bits: 4, note: 'the mailbox of a role or a placeholder, not of one person' }
  }
  const provider = PROVIDERS.get(host)
  if (provider === undefined) return { normal: `${local}@${host}` }
  const plus = local.indexOf('+')
  const base = plus > 0 ? local.slice(0, plus) : local
  const mailbox = provider.dots === true ? base.replaceAll('.', '') : base
  return { normal: `${local}@${host}`, ...(mailbox === '' ? {} : { alias: `${mailbox}@${provider.as ?? host}` }) }
}

const BEFORE = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u
const AFTER = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,251}[\p{L}\p{N}])?/u

/** Looks at a window around each `@`: the work is linear in the text. */
function find(text: string): Found[] {
  const found: Found[] = []
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const local = BEFORE.exec(text.slice(Math.max(0, sign - 64), sign))?.[0].replace(/^[.'`*{|/=?#!]+/, '')
    const host = AFTER.exec(text.slice(sign + 1, sign + 254))?.[0]
    if (local === undefined || local === '' || host === undefined || !host.includes('.') || host.includes('..')) continue
    if (text.slice(sign - local.length - 3, sign - local.length) === '://') continue // user name in a web address
    if (/\.(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu.test(host)) found.push({ written: `${local}@${host}`, index: sign - local.length })
  }
  return found
}

/** An e-mail address, lower-case; the alias is the mailbox that the provider would deliver to. */
export const email = kind({
  id: 'email',
  label: 'E-mail address',
  weight: { bits: 22, silentFrom: 100, aliasBits: 18 },
  find,
  normal,
  examples: {
    'Robin.Example@Example.ORG': 'robin.example@example.org',
    'mailto:robin+news@example.com?subject=x': 'robin+news@example.com',
    'Robin Example <robin@example.net>': 'robin@example.net',
    'robin@bücher.example': 'robin@xn--bcher-kva.example',
    'robin [at] example [dot] org': 'robin@example.org',
    'robin＠example.org': 'robin@example.org',
    'reports@example.org': 'reports@example.org',
    'robin@example': null,
    '@example.org': null,
    'robin@exa mple.org': null,
    [`${'a'.repeat(LONGEST)}@example.org`]: null,
  },
})
