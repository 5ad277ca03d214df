/**
 * Countries where a currency is legal tender; currencies of many countries (EUR, USD) are left out or weak. ISO 4217 to ISO
 * 3166-1.
 */
export const currencyCountry: Readonly<Record<string, string>> = {
  AED: 'AE', ARS: 'AR', AUD: 'AU', BDT: 'BD', BGN: 'BG', BRL: 'BR', CAD: 'CA', CHF: 'CH', CLP: 'CL', CNY: 'CN', COP: 'CO',
  CZK: 'CZ', DKK: 'DK', EGP: 'EG',
  GBP: 'GB', GHS: 'GH', HKD: 'HK', HUF: 'HU', IDR: 'ID', ILS: 'IL', INR: 'IN', JPY: 'JP', KES: 'KE', KRW: 'KR', LKR: 'LK',
  MAD: 'MA', MXN: 'MX', MYR: 'MY',
  NGN: 'NG', NOK: 'NO', NPR: 'NP', NZD: 'NZ', PEN: 'PE', PHP: 'PH', PKR: 'PK', PLN: 'PL', RON: 'RO', RSD: 'RS', RUB: 'RU',
  SAR: 'SA', SEK: 'SE', SGD: 'SG',
  THB: 'TH', TRY: 'TR', TWD: 'TW', UAH: 'UA', UYU: 'UY', VND: 'VN', ZAR: 'ZA',
}

/** Signs and words for a currency that are written in place of its code. */
export const currencyWords: Readonly<Record<string, string>> = {
  '£': 'GBP', 'gbp': 'GBP', 'pounds': 'GBP', 'pound sterling': 'GBP', '₹': 'INR', 'rupees': 'INR', '₱': 'PHP', '₽': 'RUB',
  '₺': 'TRY', '₦': 'NGN', '₩': 'KRW', '₫': 'VND',
  '₴': 'UAH', '฿': 'THB', 'r$': 'BRL', 'a$': 'AUD', 'c$': 'CAD', 'nz$': 'NZD', 'zł': 'PLN', 'philippine peso': 'PHP',
  'reais': 'BRL', 'baht': 'THB', 'naira': 'NGN',
}

/**
 * Countries by language (ISO 639-1 and English name) where few countries share it; the share is how much of the weak weight
 * each gets. Languages of many countries (English, Spanish, French, Arabic, Portuguese) are left out: they say next to
 * nothing.
 */
export const languageCountries: Readonly<Record<string, readonly (readonly [country: string, share: number])[]>> = {
  bg: [['BG', 1]], cs: [['CZ', 1]], cy: [['GB-WLS', 1]], da: [['DK', 1]], de: [['DE', 0.8], ['AT', 0.3], ['CH', 0.2]],
  el: [['GR', 1]], et: [['EE', 1]], fa: [['IR', 0.8]],
  fi: [['FI', 1]], ga: [['IE', 1]], he: [['IL', 1]], hi: [['IN', 1]], hr: [['HR', 1]], hu: [['HU', 1]], id: [['ID', 1]],
  is: [['IS', 1]], it: [['IT', 1]], ja: [['JP', 1]],
  ko: [['KR', 1]], lt: [['LT', 1]], lv: [['LV', 1]], ms: [['MY', 0.8]], ne: [['NP', 1]], nl: [['NL', 0.8], ['BE', 0.3]],
  no: [['NO', 1]], pl: [['PL', 1]], ro: [['RO', 0.9]],
  ru: [['RU', 0.6]], sk: [['SK', 1]], sl: [['SI', 1]], sq: [['AL', 0.7]], sr: [['RS', 0.8]], sv: [['SE', 0.9]],
  th: [['TH', 1]], tl: [['PH', 1]], tr: [['TR', 0.9]],
  uk: [['UA', 1]], ur: [['PK', 0.8]], vi: [['VN', 1]],
}

/** English names of the languages above. */
export const languageNames: Readonly<Record<string, string>> = {
  bulgarian: 'bg', czech: 'cs', welsh: 'cy', danish: 'da', german: 'de', greek: 'el', estonian: 'et', persian: 'fa',
  farsi: 'fa', finnish: 'fi', irish: 'ga', hebrew: 'he',
  hindi: 'hi', croatian: 'hr', hungarian: 'hu', indonesian: 'id', icelandic: 'is', italian: 'it', japanese: 'ja',
  korean: 'ko', lithuanian: 'lt', latvian: 'lv', malay: 'ms',
  nepali: 'ne', dutch: 'nl', norwegian: 'no', polish: 'pl', romanian: 'ro', russian: 'ru', slovak: 'sk', slovenian: 'sl',
  albanian: 'sq', serbian: 'sr', swedish: 'sv', thai: 'th',
  tagalog: 'tl', filipino: 'tl', turkish: 'tr', ukrainian: 'uk', urdu: 'ur', vietnamese: 'vi',
}

/**
 * Parts of countries with their own law, by name in lower case. ISO 3166-2. Names that are also countries or common words
 * (Georgia) need the country beside them.
 */
export const subdivisions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GB: { 'england': 'ENG', 'scotland': 'SCT', 'wales': 'WLS', 'cymru': 'WLS', 'northern ireland': 'NIR' },
  US: {
    'alabama': 'AL', 'alaska': 'AK', 'arizona': 'AZ', 'arkansas': 'AR', 'california': 'CA', 'colorado': 'CO',
    'connecticut': 'CT', 'delaware': 'DE', 'district of columbia': 'DC',
    'florida': 'FL', 'georgia': 'GA', 'hawaii': 'HI', 'idaho': 'ID', 'illinois': 'IL', 'indiana': 'IN', 'iowa': 'IA',
    'kansas': 'KS', 'kentucky': 'KY', 'louisiana': 'LA',
    'maine': 'ME', 'maryland': 'MD', 'massachusetts': 'MA', 'michigan': 'MI', 'minnesota': 'MN', 'mississippi': 'MS',
    'missouri': 'MO', 'montana': 'MT', 'nebraska': 'NE',
    'nevada': 'NV', 'new hampshire': 'NH', 'new jersey': 'NJ', 'new mexico': 'NM', 'new york': 'NY', 'north carolina': 'NC',
    'north dakota': 'ND', 'ohio': 'OH', 'oklahoma': 'OK',
    'oregon': 'OR', 'pennsylvania': 'PA', 'puerto rico': 'PR', 'rhode island': 'RI', 'south carolina': 'SC',
    'south dakota': 'SD', 'tennessee': 'TN', 'texas': 'TX', 'utah': 'UT',
    'vermont': 'VT', 'virginia': 'VA', 'washington': 'WA', 'west virginia': 'WV', 'wisconsin': 'WI', 'wyoming': 'WY',
  },
  CA: {
    'alberta': 'AB', 'british columbia': 'BC', 'manitoba': 'MB', 'new brunswick': 'NB', 'newfoundland and labrador': 'NL',
    'nova scotia': 'NS', 'ontario': 'ON',
    'prince edward island': 'PE', 'quebec': 'QC', 'québec': 'QC', 'saskatchewan': 'SK',
  },
  AU: {
    'new south wales': 'NSW', 'queensland': 'QLD', 'south australia': 'SA', 'tasmania': 'TAS', 'victoria': 'VIC',
    'western australia': 'WA', 'australian capital territory': 'ACT',
    'northern territory': 'NT',
  },
}

/** Names of parts that tell their country by themselves. */
export const TELLING_PARTS: ReadonlySet<string> = new Set([
  'england', 'scotland', 'wales', 'cymru', 'northern ireland', 'alabama', 'alaska', 'arizona', 'arkansas', 'california',
  'connecticut', 'florida', 'hawaii', 'idaho', 'illinois', 'kansas',
  'kentucky', 'louisiana', 'massachusetts', 'michigan', 'minnesota', 'mississippi', 'nebraska', 'nevada', 'new hampshire',
  'new jersey', 'new mexico', 'north carolina', 'north dakota',
  'ohio', 'oklahoma', 'oregon', 'pennsylvania', 'puerto rico', 'rhode island', 'south carolina', 'south dakota', 'tennessee',
  'texas', 'utah', 'vermont', 'west virginia', 'wisconsin', 'wyoming',
  'alberta', 'british columbia', 'manitoba', 'nova scotia', 'ontario', 'quebec', 'québec', 'saskatchewan', 'new south wales',
  'queensland', 'tasmania', 'western australia',
])

/**
 * Police bodies by words of their names (lower case) and where they are competent. Public names only; order matters, first
 * match counts.
 */
export const agencies: readonly (readonly [words: string, code: string])[] = [
  ['police scotland', 'GB-SCT'], ['police service of northern ireland', 'GB-NIR'], ['psni', 'GB-NIR'],
  ['metropolitan police', 'GB-ENG'], ['national crime agency', 'GB'],
  ['dyfed', 'GB-WLS'], ['gwent police', 'GB-WLS'], ['north wales police', 'GB-WLS'], ['south wales police', 'GB-WLS'],
  ['constabulary', 'GB'], ['garda', 'IE'],
  ['federal bureau of investigation', 'US'], ['fbi', 'US'], ['homeland security investigations', 'US'], ['icac', 'US'],
  ['sheriff', 'US'], ['state police', 'US'],
  ['rcmp', 'CA'], ['royal canadian mounted police', 'CA'], ['sûreté du québec', 'CA-QC'],
  ['ontario provincial police', 'CA-ON'], ['australian federal police', 'AU'], ['afp', 'AU'],
  ['new south wales police', 'AU-NSW'], ['victoria police', 'AU-VIC'], ['queensland police', 'AU-QLD'],
  ['new zealand police', 'NZ'], ['bundeskriminalamt', 'DE'], ['bka', 'DE'],
  ['landeskriminalamt', 'DE'], ['polizei', 'DE'], ['gendarmerie', 'FR'], ['police nationale', 'FR'], ['ofmin', 'FR'],
  ['guardia civil', 'ES'], ['policía nacional', 'ES'],
  ['carabinieri', 'IT'], ['polizia postale', 'IT'], ['polícia judiciária', 'PT'], ['polícia federal', 'BR'],
  ['politie', 'NL'], ['polisen', 'SE'], ['kripos', 'NO'], ['policja', 'PL'],
  ['philippine national police', 'PH'], ['national bureau of investigation', 'PH'], ['south african police', 'ZA'],
]

/** Country-code domains that are sold to everybody: they tell no country. */
export const OPEN_DOMAINS: ReadonlySet<string> = new Set([
  'AC', 'AI', 'AM', 'AS', 'BZ', 'CC', 'CD', 'CO', 'DJ', 'FM', 'GA', 'GG', 'CF', 'ML', 'TK', 'GQ', 'IM', 'IO', 'IS', 'LA',
  'LI', 'LY', 'ME', 'MS', 'MU', 'NU', 'PW', 'SC', 'SH', 'SO',
  'ST', 'SU', 'TO', 'TV', 'VC', 'VG', 'WS', 'EU', 'GL', 'GD', 'SX',
])
