import type { Heard, HeardTurn } from './signs/plug.ts'

/** What a picture that is spoken of shows: the person, a thing, or it is not said. */
export type Pictured = 'person' | 'thing' | 'unsaid'

/** Words for what is not a person, as they begin, of all languages: school work, pets, goods, games, food, places, papers. */
const THING_STEMS = ('kwarto cuarto habitacion chambre zimmer quarto pokoj stafell ystafell kamra kamre कमरे कमरा gemalt painted drawn dibujad pintad narysowan getekend meter tyre tire wheel maths mathe mates matma englisch wiskunde fractions fracciones fracoes ffracsiyn ulamki cwestiwn exo exos controle klausur kontrola prawf sagot टायर गणित मीटर homework worksheet exercise page pages notes textbook essay assignment question answer timetable blackboard whiteboard slide poster drawing painting '
  + 'dog doggo puppy kitten cat cats hamster bunny rabbit horse pony parrot bike bicycle scooter car cars ticket receipt invoice parcel package item items damage scratch serial label sofa wardrobe table chair '
  + 'console controller laptop screen screenshot leaderboard scoreboard level levels skin skins base build map loot inventory house garden view sunset beach food dinner lunch breakfast cake recipe menu trophy medal kit '
  + 'jersey dress shoes trainers sneakers boots coat jacket room desk lego castle snow rainbow moon letter form certificate document passport shop store list shopping costume project science maths math chart graph diagram '
  + 'tarea deberes apuntes ejercicio pagina libro cuaderno pizarra examen horario perro perrito gato gatito mascota bici coche carro moto recibo factura paquete articulo producto pantalla nivel casa jardin comida torta pastel tarta receta playa dibujo mueble zapat ropa vestido camiseta entrada boleto '
  + 'devoir exercice cahier livre tableau lecon emploi chien chiot chat chaton animal velo voiture ticket facture colis article ecran capture niveau maison jardin repas gateau recette plage dessin meuble chaussure vetement robe '
  + 'hausaufgabe aufgabe arbeitsblatt seite heft tafel stundenplan hund katze welpe haustier hamster fahrrad auto quittung rechnung paket artikel schaden kratzer bildschirm screenshot haus garten essen kuchen rezept strand zeichnung mobel sofa schrank schuh kleid jacke trikot kassenzettel stadion spielstand '
  + 'trabalho licao exercicio caderno quadro lousa cachorro gatinho bicicleta carro recibo encomenda produto tela fase nivel comida bolo receita praia desenho movel sapato tenis roupa vestido ingresso apostila dever '
  + 'huiswerk opdracht bladzijde schrift bord rooster hond hondje puppy kat poes poesje konijn fiets auto bon bonnetje factuur pakket schade scherm huis tuin eten taart recept strand tekening meubel bank kast schoen jurk kleding '
  + 'zadani lekcj prac notatk strona strony strone zeszyt podrecznik tablic sprawdzian plan pies psa piesk kot kota kotk szczeniak chomik rower samochod auto auta paragon faktur paczk przedmiot ekran dom domu ogrod jedzeni obiad tort ciast przepis plaz rysun rysunek mebl kanap but buty butow sukienk koszulk bilet uszkodz '
  + 'takdang assignment modules module notebook libro aso tuta pusa alaga bisikleta kotse resibo bahay hardin pagkain ulam dagat damit sapatos sira '
  + 'होमवर्क कॉपी किताब पेज नोट्स सवाल जवाब बोर्ड कुत्त बिल्ली पालतू साइकिल गाड़ी कार रसीद बिल पार्सल स्क्रीन घर खाना केक समुद्र ड्राइंग जूते कपड़े डॉगी '
  + 'hw hmwk kitab kaapi copy sawal jawab kutta kutte kutti billi doggy cycle gaadi gadi rasid raseed bill khana kapde joote drawing samaan saman '
  + 'gwaith tudalen llyfr nodiadau ci gi cath gath beic car bil pecyn bwyd cacen traeth darlun esgidiau ty gardd sgrin ceffyl').split(' ').map(plain)

/** Whole words that start other words too, so that they are not taken as stems. */
const SHORT_LEAST = 5
const WHOLE = new Set(THING_STEMS.filter((w) => w.length < SHORT_LEAST))
const STEMS: ReadonlySet<string> = new Set(THING_STEMS.filter((w) => w.length >= SHORT_LEAST))
const STEM_MOST = Math.max(...[...STEMS].map((w) => w.length))

const PERSON = new Set(('you u ya yu yourself urself uself yaself myself me face smile selfie selfies selfi selfy hunlun hunluniau tu tuya tuyas ti toi visage sourire tete dir dich dein deinem gesicht lacheln '
  + 'ti voce vc tua sua rosto cara carinha cara jou jezelf jouw gezicht jij ciebie twoja twoje twoj siebie twarz buzi buzie buzia buzka ciebe cb mo mukha sarili ikaw mukhang mo '
  + 'तुम्हारी तुम्हारा अपनी अपना आपकी चेहरा चेहरे तेरी सेल्फी सेल्फ़ी tumhari teri apni tmhari aapki apki chehra chehre face dy ohonot ohono ti wyneb hun yourselves').split(' ').map(plain))

/** "Of" in the languages that have one; who is meant is a person only when a word for the person follows. */
const OF_OTHER = new Set('of from del du des vom dos das do da'.split(' '))
const OF_MAYBE = new Set('de von van ng o z'.split(' '))
const ARTICLES = new Set('the la el los las le les l der dem den die das het een o os as una un einer einem'.split(' '))

/** Somebody or something else: "send me one of him". */
const THIRD = new Set('him ihm lui hem nya niya uski uska unki unka उसकी उसका उनकी dele dela nim niej'.split(' ').map(plain))

/** Words for things in one language that mean something else in another: Welsh "ci" is a dog, Polish "ci" is "you". */
const OTHER_MEANING: Readonly<Record<string, ReadonlySet<string>>> = { pl: new Set(['ci', 'ty']), de: new Set(['damit']) }

const BEFORE = 3
const AFTER = 6

/** What the picture shows that a phrase speaks of, by the words beside it in the same sentence. */
export function picturedIn(heard: Heard, turn: HeardTurn): Pictured {
  const { tokens } = turn
  const end = sentenceEnd(heard, turn)
  const other = OTHER_MEANING[heard.language]
  let isThing = false
  for (let i = Math.max(0, heard.from - BEFORE); i < end; i++) {
    const word = tokens[i]?.text ?? ''
    if (other?.has(word) === true) continue
    if (isPerson(word, i, heard, isThing) && !isThingWord(tokens[i + 1]?.text ?? '')) return 'person'
    isThing ||= isThingWord(word) || THIRD.has(word)
  }
  return isThing || isOfOther(heard, turn) ? 'thing' : 'unsaid'
}

/** Where the sentence of the phrase ends, a few words after it at the latest. */
function sentenceEnd(heard: Heard, turn: HeardTurn): number {
  const end = Math.min(turn.tokens.length, heard.to + AFTER)
  for (let i = heard.to; i < end; i++) if (turn.tokens[i]?.begins === true) return i
  return end
}

function isPerson(word: string, at: number, heard: Heard, isThing: boolean): boolean {
  return (at >= heard.from && isSelfie(word)) || (at >= heard.to - 2 && !isThing && PERSON.has(word))
}

function isOfOther(heard: Heard, turn: HeardTurn): boolean {
  const next = turn.tokens[heard.to]
  if (next === undefined || next.begins) return false
  const after = turn.tokens[heard.to + 1]?.text ?? ''
  return OF_OTHER.has(next.text) ? after !== 'your' && after !== 'ur' && after !== 'yr' : OF_MAYBE.has(next.text) && ARTICLES.has(after)
}

/** Whether the turns speak of things that pictures are taken of (homework, a pet, goods). */
export function speaksOfThings(turns: readonly HeardTurn[]): boolean {
  return turns.some((t) => t.tokens.slice(0, 60).some((word) => isThingWord(word.text)))
}

function isSelfie(word: string): boolean {
  return word.startsWith('self') || word.startsWith('hunlun') || word.startsWith('सेल्फ')
}

function isThingWord(word: string): boolean {
  if (WHOLE.has(word)) return true
  for (let n = SHORT_LEAST; n <= Math.min(word.length, STEM_MOST); n++) if (STEMS.has(word.slice(0, n))) return true
  return false
}

const NOT = new Set(('dont not never no cant wont doesnt didnt nunca jamas nao jamais pas nie nigdy nicht nie niemals kein keine niet nooit geen wag huwag bawal byth mat mt nahi nhi paid peidiwch ddim मत नहीं ni n '
  + 'ill ima imma lemme').split(' ').map(plain))
const WHY = new Set('why y porque warum wieso pourquoi waarom dlaczego czemu bakit kyu kyun kyon क्यों pam'.split(' ').map(plain))

/**
 * Whether a "not" (or "I will") of the same sentence stands shortly before the phrase or begins it, other than in a question ("why don't you"). A
 * "not" further inside belongs to what is asked ("send one, don't be shy"), other than with `isDenied` (`scene.ts`).
 */
export function isNegated(heard: Heard, turn: HeardTurn, before = BEFORE): boolean {
  const { tokens } = turn
  if (tokens[heard.to - 1]?.ask === true) return false
  const denies = (word: string): boolean => NOT.has(word) && !(heard.language === 'pl' && word === 'no') // "no pokaż": come on, show
  let isNot = denies(tokens[heard.from]?.text ?? '')
  for (let i = heard.from - 1; i >= Math.max(0, heard.from - before); i--) {
    if (tokens[i + 1]?.begins === true) break
    const word = tokens[i]?.text ?? ''
    if (WHY.has(word)) return false
    if (denies(word)) isNot = true
  }
  return isNot
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f\u093c]/g, '').replaceAll('\u0901', '\u0902')
}
