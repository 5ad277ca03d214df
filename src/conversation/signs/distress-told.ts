import { together } from '../together.ts'
import { bodyWords } from './distress-told/body.ts'
import { distressPhrases } from './distress-told/phrases.ts'
import { lowWords } from './distress-told/low.ts'
import { isOthersWords } from '../scene.ts'
import { type Heard, sign, type TalkView } from './plug.ts'

const NOT = new Set(['not', 'dont', 'no', 'nie', 'nao', 'niet', 'nicht', 'pas', 'ddim', 'hindi', 'nahi', 'nhi', 'नहीं'])

const ME = new Set([
  'i', 'im', 'ive', 'ich', 'ik', 'je', 'jai', 'jen', 'jveux', 'eu', 'yo', 'to', 'tou', 'estou', 'estoy', 'tengo', 'tenho', 'mujhe', 'main', 'mai',
  'मुझे', 'मैं', 'dwi', 'mae', 'boje', 'jestem',
])

/** The other threatened or demanded shortly before, or the author told of distress already. */
function isThreatened(talk: TalkView): boolean {
  return talk.stood(12, 'threat', 'demand', 'distress-told').some((s) => !s.weak && (s.by === talk.turn.by) === (s.sign === 'distress-told'))
}

/** "I do not want to die". */
function isUnmeant(heard: Heard, talk: TalkView): boolean {
  return NOT.has(talk.turn.tokens[heard.from - 1]?.text ?? '') && !ME.has(talk.turn.tokens[heard.from]?.text ?? '')
}

/** "Oh, I am so scared": an answer in play. */
function isPlayed(talk: TalkView): boolean {
  return talk.before(1).some((t) => t.cues.has('trifle') && t.by !== talk.turn.by)
}

/** Fear, despair, self-harm or the wish to die of the writer. Figures of speech are none. Few words, neutral and factual. */
export const distressTold = sign({
  id: 'distress-told',
  label: 'Distress told',
  why: 'tells of fear, despair, self-harm or the wish to die',
  ground: {
    text: 'Children have died by suicide after such extortion; distress outranks every other order of work',
    source: 'US Department of Justice, COPS Office, Combating online child sextortion, February 2023',
    mark: 'V',
  },
  phrases: together(distressPhrases, lowWords, bodyWords),
  vetoes: {
    en: `
      (scared|afraid|terrified|frightened|shaking|petrified) (of|for|about) (the|my|a|spiders|spider|heights|dogs|clowns|flying|thunder|needles|dentist|mice|wasps|bees|snakes|this) ..1 (dark|test|exam|exams|dentist|spider|spiders|movie|film|dog|clown|maths|needle|teacher|interview|match|ride|rollercoaster|results|water|level|game|boss)
      (scared|afraid|terrified|frightened) of (spiders|heights|dogs|clowns|flying|thunder|needles|mice|wasps|bees|snakes|ghosts|sharks)
      (horror|scary) (film|movie|game|story|films|movies)
      im afraid (i|we|not|so|that|your|the)
      (crying|cried|die|dying|shaking) (laughing|of laughter|with laughter|of happiness|with joy|at this|at that)
      (test|exam|homework|maths|lesson|presentation) ..2 (makes|making|is making) me
      do or die
      (die|died|dead) (in|on) (the|that|this) (game|level|round|boss|match)
      to die for
      (cant|cannot) (take it|wait|sleep) (home|until|till|im so excited|too excited|so excited)
      (so)? excited
      (hands|hand|legs) ..5 (cold|freezing|excited|nervous about|coffee|caffeine)
    `,
    es: '(miedo|asustada|asustado) (a|de|al|por) (las|los|el|la|aranas|arañas|perros|payasos|oscuridad|examen|alturas)\n (pelicula|peli) de (miedo|terror)\n (morir|llorando|lloro|llorar) de (risa|felicidad|emocion|alegria)',
    fr: '(peur) (de|des|du) (araignees|chiens|clowns|noir|vide|controle|examen|dentiste|la prof)\n (film) (dhorreur|qui fait peur)\n (pleure|mourir|pleurer) de (rire|joie)',
    de: '(angst|bange) (vor|um) (spinnen|hunden|clowns|der arbeit|der klausur|der prufung|dem test|hohe|der dunkelheit|mathe|dem zahnarzt)\n (horrorfilm|gruselfilm)\n (weine|heule) vor (lachen|gluck|freude)',
    pt: '(medo) (de|da|do|das|dos) (aranha|aranhas|cachorro|palhaco|escuro|prova|altura|teste|dentista|barata|baratas)\n filme de (terror|medo)\n (chorando|chorar|morrendo|chorei) de (rir|rindo|alegria|emocao)',
    nl: '(bang) (voor|van) (spinnen|honden|clowns|het donker|de toets|hoogtes|de tandarts|muizen)\n (enge film|horrorfilm|griezelfilm)\n (huil|huilen) van (het lachen|geluk|blijdschap)',
    pl: '(boje sie) (pajakow|psow|klaunow|ciemnosci|sprawdzianu|wysokosci|dentysty|klasowki|matmy|egzaminu)\n (horror|horroru|strasznego filmu)\n (placze|rycze) (ze smiechu|z radosci|ze szczescia)',
    tl: '(takot|natatakot) (ako)? (sa)? (ipis|gagamba|aso|dilim|exam|multo|quiz|daga)\n (horror|nakakatakot na movie)\n (iyak|umiiyak) (sa)? (kakatawa|tuwa)',
    hi: '(डर) ..2 (परीक्षा|एग्जाम|पेपर|मकड़ी|कुत्ते|छिपकली|अंधेरे|भूत)\n (परीक्षा|एग्जाम|पेपर|छिपकली|कुत्ते|भूत|अंधेरे) ..2 डर',
    'hi-latn': '(exam|paper|pariksha|chipkali|kutte|bhoot|andhere|makdi) ..2 (dar|darr)\n horror (movie|film)',
  },
  hints: {
    en: `
      (im|i am|am) (so|really|very|rly)? (scared|afraid|terrified|worried|frightened|desperate|panicking)
      i (dont|do not) know what to do
      (please|pls|plz) leave me alone
      im begging (you|u)
      (help me|someone help|i need help)
      leave me alone
      im crying
    `,
    es: '(tengo miedo|no se que hacer|por favor para|dejame en paz|ayudame|ayuda|te lo suplico|te lo ruego|estoy mal)',
    fr: '(jai peur|je sais pas quoi faire|jsp quoi faire|arrete sil te plait|laisse moi tranquille|aide moi|aidez moi|je ten supplie|jten supplie)',
    de: '(ich hab angst|weiss nicht was ich tun soll|weiss nicht mehr weiter|bitte hor auf $|lass mich in ruhe|hilf mir|ich flehe dich an)',
    pt: '(tenho medo|to com medo|nao sei o que fazer|por favor para|me deixa em paz|deixa me em paz|me ajuda|ajuda me|te imploro|imploro te)',
    nl: '(ik ben bang|weet niet wat ik moet doen|weet niet meer wat|stop alsjeblieft|laat me met rust|help me|ik smeek je)',
    pl: '(boje sie|nie wiem co robic|nie wiem co mam robic|prosze przestan|zostaw mnie|pomoz mi|blagam|blagam cie)',
    tl: '(takot ako|hindi ko alam ang gagawin|di ko alam gagawin|tama na please|tigilan mo na ako|tulungan mo ako|nagmamakaawa ako|parang awa mo na)',
    cy: '(mae ofn arna i|dwi ddim yn gwybod be i neud|stopia plis|gad fi fod|gad lonydd i fi|helpa fi|plis paid)',
    hi: '(मुझे डर लग|क्या करूं समझ नहीं|समझ नहीं आ रहा क्या|प्लीज ऐसा मत|मुझे छोड़ दो|मेरी मदद करो|हाथ जोड़)',
    'hi-latn': '(mujhe dar|kya karu samajh nahi|samajh nahi aa raha kya|please aisa mat|plz aisa mat|mujhe chhod do|mujhe chod do|meri madad karo|hath jod*)',
  },
  weigh(heard, talk) {
    const { cues } = talk.turn
    if (isOthersWords(heard, talk, 'all') || isPlayed(talk)) return 'no'
    if (isUnmeant(heard, talk)) return 'weak'
    if (cues.has('joke')) return heard.role === 'phrase' ? 'weak' : 'no'
    if (heard.role === 'hint') return isThreatened(talk) ? 'yes' : 'no'
    // Told to press the other ("if you leave I'll hurt myself"): the threat stands on the turn, the distress as weak.
    if (cues.has('condition') && talk.stood(1, 'threat').length > 0) return 'weak'
    return 'yes'
  },
})
