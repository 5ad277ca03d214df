/** A country of the invented world: how its people are named and where they live. Cities are real, people and schools are not. */
export interface Country {
  readonly code: string
  readonly name: string
  readonly weight: number
  readonly language: string
  readonly currency: string
  readonly first: readonly string[]
  readonly last: readonly string[]
  readonly cities: readonly (readonly [city: string, region: string])[]
}

const ENGLISH = ['Alden', 'Briar', 'Corin', 'Della', 'Emlyn', 'Farrow', 'Gwenda', 'Hollis', 'Isolde', 'Jory', 'Kerra', 'Linden', 'Merrin', 'Nolan',
  'Orla', 'Perrin', 'Rowan', 'Selwyn', 'Tamsin', 'Wilmot']
const ENGLISH_LAST = ['Ashlark', 'Brindlemoor', 'Corvane', 'Dunmarsh', 'Elverholt', 'Fenwhistle', 'Gorsefield', 'Hathermere', 'Inglecroft',
  'Kestrelby', 'Larkenshaw', 'Merewick', 'Netherbrook', 'Oxenfell', 'Pellowgate', 'Quillford', 'Rookhurst', 'Sedgewater', 'Thornquay', 'Wrenmoor']

/** The countries of the world, with invented names. */
export const countries: readonly Country[] = [
  { code: 'GB', name: 'United Kingdom', weight: 20, language: 'en', currency: 'GBP', first: ENGLISH, last: ENGLISH_LAST,
    cities: [['Leeds', 'England'], ['Cardiff', 'Wales'], ['Dundee', 'Scotland'], ['Exeter', 'England'], ['Norwich', 'England']] },
  { code: 'US', name: 'United States', weight: 22, language: 'en', currency: 'USD', first: ENGLISH, last: ENGLISH_LAST,
    cities: [['Tucson', 'AZ'], ['Omaha', 'NE'], ['Tacoma', 'WA'], ['Toledo', 'OH'], ['Mobile', 'AL']] },
  { code: 'IE', name: 'Ireland', weight: 4, language: 'en', currency: 'EUR', first: ['Aoibha', 'Cianan', 'Fiadhna', 'Naoisin', 'Oisean', 'Sadhbhan'],
    last: ['O’Farrowan', 'MacDunlark', 'Kilbranna', 'Ballinore', 'Glenwhelan'], cities: [['Cork', 'Munster'], ['Galway', 'Connacht']] },
  { code: 'AU', name: 'Australia', weight: 5, language: 'en', currency: 'AUD', first: ENGLISH, last: ENGLISH_LAST,
    cities: [['Hobart', 'TAS'], ['Cairns', 'QLD']] },
  {
    code: 'CA', name: 'Canada', weight: 5, language: 'en', currency: 'CAD', first: ENGLISH, last: ENGLISH_LAST,
    cities: [['Regina', 'SK'], ['Halifax', 'NS']],
  },
  { code: 'DE', name: 'Germany', weight: 10, language: 'de', currency: 'EUR', first: [
    'Arnwin', 'Birte', 'Detmar', 'Elske', 'Frauke', 'Henrike', 'Jörn', 'Volkmar',
  ],
    last: ['Birkenhain', 'Moorbächer', 'Tannhöfer', 'Seegrund', 'Wiesenthaler', 'Lerchenau'],
    cities: [['Kassel', 'Hessen'], ['Rostock', 'Mecklenburg-Vorpommern'], ['Ulm', 'Baden-Württemberg']] },
  { code: 'FR', name: 'France', weight: 8, language: 'fr', currency: 'EUR', first: ['Aurèle', 'Béranger', 'Clothilde', 'Éloïse', 'Fantin', 'Maëlys'],
    last: ['Valmorin', 'Rivesson', 'Châtelroux', 'Bruyère-Lac', 'Montfauvet'],
    cities: [['Nantes', 'Pays de la Loire'], ['Dijon', 'Bourgogne'], ['Lille', 'Hauts-de-France']] },
  { code: 'NL', name: 'Netherlands', weight: 5, language: 'nl', currency: 'EUR', first: ['Berend', 'Doutzen', 'Fokke', 'Jelke', 'Sjoerdje'],
    last: ['Waterkamper', 'Rietveldsma', 'Hoogduin', 'Meerbeekstra'], cities: [['Zwolle', 'Overijssel'], ['Breda', 'Noord-Brabant']] },
  { code: 'ES', name: 'Spain', weight: 5, language: 'es', currency: 'EUR', first: ['Amancio', 'Berenguela', 'Candela', 'Lisardo', 'Nuño'],
    last: ['Peñaltar', 'Robledillo', 'Aguasierra', 'Monteverín'], cities: [['Gijón', 'Asturias'], ['Murcia', 'Murcia']] },
  { code: 'SE', name: 'Sweden', weight: 3, language: 'sv', currency: 'SEK', first: ['Alvar', 'Gunvor', 'Ragna', 'Torsten'],
    last: ['Björkvallen', 'Ängsholmer', 'Sjölundh'], cities: [['Umeå', 'Västerbotten'], ['Borås', 'Västra Götaland']] },
  { code: 'PH', name: 'Philippines', weight: 8, language: 'tl', currency: 'PHP', first: ['Amihan', 'Bayani', 'Dalisay', 'Ligaya', 'Tala', 'Isagani'],
    last: ['Dalampasigan', 'Bukangliwan', 'Maliksing', 'Tanawinan'], cities: [['Iloilo City', 'Western Visayas'], ['Butuan', 'Caraga']] },
  { code: 'BR', name: 'Brazil', weight: 5, language: 'pt', currency: 'BRL', first: ['Anahí', 'Caetaninho', 'Iracy', 'Jandira', 'Ubirajara'],
    last: ['Serralhão', 'Campoverde', 'Ribeiral', 'Matagrande'], cities: [['Londrina', 'Paraná'], ['Natal', 'Rio Grande do Norte']] },
]

/** Names that many people carry in this world: agreement on them says little. */
export const commonNames: readonly (readonly [string, string])[] =
  [['Sam', 'Reed'], ['Alex', 'Marsh'], ['Maria', 'Campo'], ['Jan', 'Wald'], ['Chris', 'Moor'], ['Ana', 'Serra']]

/** A provider of the world. `shows` are the chances that a report of it carries the field; `escalates` how often it asks for priority. */
export interface Sender {
  readonly name: string
  readonly weight: number
  readonly chat: boolean
  readonly site: string
  readonly escalates: number
  readonly shows: { readonly name: number; readonly email: number; readonly userId: number; readonly handle: number; readonly ip: number; readonly viewed: number }
}

/** The providers, all invented. `Kwikchat` asks for priority far too often; `Cloudnest` fills an empty e-mail field with one fixed address. */
export const senders: readonly [Sender, ...Sender[]] = [
  {
    name: 'Pictora', weight: 30, chat: false, site: 'pictora.example.com', escalates: 0,
    shows: { name: 0.45, email: 0.6, userId: 0.97, handle: 0.95, ip: 0.7, viewed: 0.8 },
  },
  {
    name: 'Chirrup', weight: 14, chat: false, site: 'chirrup.example.com', escalates: 0,
    shows: { name: 0.5, email: 0.55, userId: 0.95, handle: 0.97, ip: 0.55, viewed: 0.6 },
  },
  {
    name: 'Palaver', weight: 16, chat: true, site: 'palaver.example.net', escalates: 0,
    shows: { name: 0.3, email: 0.35, userId: 0.95, handle: 0.8, ip: 0.6, viewed: 0.5 },
  },
  {
    name: 'Loopyard', weight: 12, chat: true, site: 'loopyard.example.org', escalates: 0.01,
    shows: { name: 0.35, email: 0.7, userId: 0.9, handle: 0.9, ip: 0.65, viewed: 0.85 },
  },
  {
    name: 'Kwikchat', weight: 6, chat: true, site: 'kwikchat.example.net', escalates: 0.4,
    shows: { name: 0.2, email: 0.3, userId: 0.9, handle: 0.95, ip: 0.4, viewed: 0.4 },
  },
  {
    name: 'Cloudnest', weight: 12, chat: false, site: 'cloudnest.example.com', escalates: 0,
    shows: { name: 0.4, email: 0.8, userId: 0.9, handle: 0.2, ip: 0.75, viewed: 0.6 },
  },
  {
    name: 'Voxel Harbor', weight: 6, chat: true, site: 'voxelharbor.example.org', escalates: 0.01,
    shows: { name: 0.1, email: 0.5, userId: 0.98, handle: 0.98, ip: 0.6, viewed: 0.9 },
  },
  {
    name: 'chat service', weight: 4, chat: true, site: 'chat.example.org', escalates: 0,
    shows: { name: 0.3, email: 0.4, userId: 0.8, handle: 0.8, ip: 0.3, viewed: 0.2 },
  },
]

/** Hotlines, groups and forces that hand reports on; all invented. */
export const handers = {
  hotline: ['Lanternline', 'Meldehafen', 'Veilleuse en ligne', 'Bantay Tulay'],
  'activist-group': ['Nightwatch Volunteers', 'Harbour Lamp Group'],
  police: ['Marrowshire Police', 'Tucson Cyber Unit (invented)'],
} as const

/** Parts of screen names; the last two lists together with a number make one that nobody else has. */
export const handleWords = {
  adjectives: [
    'amber', 'brisk', 'calm', 'dusty', 'early', 'fuzzy', 'grey', 'hazel', 'idle', 'jolly', 'keen', 'lucky', 'mossy', 'north', 'odd', 'plain',
  ],
  nouns: [
    'badger', 'cedar', 'dune', 'ember', 'finch', 'gravel', 'heron', 'island', 'juniper', 'kelp', 'lantern', 'magpie', 'nettle', 'otter', 'pebble',
    'quartz',
  ],
  famous: ['shadowfox', 'mrpixel', 'silentwolf', 'nightowl', 'bluecomet', 'paperking', 'roadrunner', 'coolhand'],
} as const

/** Work without children, and work with them. */
export const occupations = {
  without: ['warehouse worker', 'software tester', 'truck driver', 'accountant', 'cook', 'electrician', 'retired', 'unemployed', 'shop assistant'],
  withChildren: [
    'primary school teacher', 'swimming coach', 'childminder', 'youth football coach', 'school bus driver', 'scout leader', 'paediatric nurse',
    'teaching assistant',
  ],
} as const

/** Schools that do not exist. */
export const schools: readonly string[] = ['Larkfield School', 'Heronbrook Primary School', 'Thistledown Academy', 'Saltmarsh Middle School', 'Copperbeech High School',
  'Willowmere College', 'Fernhollow Elementary', 'Stonebridge Lower School']

/** Street names that do not exist in that form. */
export const streets: readonly string[] = ['Plover Row', 'Curlew Lane', 'Sandpiper Street', 'Dunlin Way', 'Turnstone Road', 'Whimbrel Close']
