/**
 * What the words of a threat or a demand show beyond the sign: everyday words in the languages of the signs, and bracket tags. Never the words
 * themselves.
 */
/*
 * These lists are not those of the signs, on purpose. A sign lists whole phrases that weigh with what stands around them, and takes in loose words
 * ("it", "snap", "code") because a phrase holds them; here a stem alone says of what kind a thing is, so that it must be narrow. Threats and demands
 * tell no `value`, and fields of a report (`extortion`) come here too, with no sign at all.
 */

const words = (...lists: readonly string[]): RegExp => new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${lists.join(' ').split(/\s+/).filter((w) => w !== '').join('|').replaceAll('_', ' ')})`, 'u',
)

/** Stems: what they begin counts. Accents are off, capitals too. */
const CRYPTO = words('bitcoin btc(?!\\p{L}) usdt ethereum monero litecoin crypto krypto cripto')
const CARDS = words(
  'gift_?card giftcard steam_?card apple_?card amazon_?card itunes paysafe google_play_card psn_card xbox_card geschenkkarte gutschein',
  'tarjetas?_(?:de_)?regalo cartes?_cadeau cartao_(?:de_)?presente vale_presente cadeaukaart cadeaubon kart\\p{L}{1,3}_podarunkow cerdyn_anrheg गिफ्ट_कार्ड',
)
const MONEY = words(
  'money cash(?!\\p{L}) paypal cashapp venmo zelle revolut western_union moneygram gcash paytm bizum blik dinero geld dinheiro argent(?!\\p{L}) pieniadz pieniedz',
  'pera(?!\\p{L}) paise paisa arian(?!\\p{L}) पैसे पैसा रुपये [$€£₹₱]\\s?\\d \\d{1,7}\\s?(?:[$€£₹₱]|euros?|eur|dollars?|usd|pounds?|gbp|quid|bucks|pesos?|reais|zl|zloty|rupees?|rupaye|inr|php)(?!\\p{L})',
)
const IMAGES = words(
  'images?(?!\\p{L}) imagen imagem pictures? pics?(?!\\p{L}) photos? fotos? videos? vids?(?!\\p{L}) bilder? bild(?!\\p{L}) afbeelding zdjec nagran llun(?!\\p{L}) lluniau litrato larawan',
  'screenshots? तस्वीर फोटो वीडियो',
)
const SHARING = words(
  'share send sending post(?!\\p{L}) posting show leak publish spread upload forward teil(?:e|en)(?!\\p{L}) schick verschick zeig verbreit veroffentlich compart envi(?:ar|are|o) mand(?:ar|are|o)(?!\\p{L}) mostr',
  'public(?:ar|are|o)(?!\\p{L}) difund partag envoi envoy montr publier diffus partilh espalh delen deel(?!\\p{L}) stuur sturen verspreid laat_zien udostepni wysle wysylam pokaze opublikuj',
  'ipapakita ikakalat ipopost isesend rhannu anfon dangos bhej dikha भेज दिखा शेयर',
)

/** Text beyond this is not looked at: the words stand near the sign. */
const MOST_LETTERS = 4_000

function plain(text: string): string {
  return text.slice(0, MOST_LETTERS).normalize('NFKD').replace(
    /\p{Mn}+/gu, (marks) => (/^[\u0300-\u036f]+$/.test(marks) ? '' : marks),
  ).toLowerCase().replace(/\s+/g, ' ')
}

/** What a demand's words ask for, by the words of `demand.kind`; empty when they do not say. */
export function demanded(text: string): string[] {
  const said = plain(text)
  const kinds = [
    ...(CRYPTO.test(said) ? ['crypto'] : []), ...(CARDS.test(said) ? ['gift-cards'] : []), ...(IMAGES.test(said) ? ['images'] : []),
    ...(MONEY.test(said) ? ['money'] : []),
  ]
  return kinds
}

/** Kinds of threat that the words show: to share images, to tell others, to hurt. */
export interface ThreatShown {
  readonly share: boolean
  readonly tell: boolean
  readonly harm: boolean
}

/** What a threat's words show. Whether an image is intimate no word list says: a person does. */
export function threatened(text: string): ThreatShown {
  const said = plain(text)
  return {
    share: /\[\s?threat to (?:share|post|publish|show|send)/.test(said) || (SHARING.test(said) && IMAGES.test(said)),
    tell: /\[\s?threat to (?:tell|expose)/.test(said),
    harm: /\[\s?threat to (?:harm|hurt|kill)/.test(said),
  }
}
