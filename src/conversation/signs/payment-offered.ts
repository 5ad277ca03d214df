import { overlaps, speaksOfMoney } from '../money.ts'
import { isAmongKin, isOrdinary, isReported, leaning } from '../scene.ts'
import { paymentOfferedFamilies, paymentOfferedGame } from './payment-offered/families.ts'
import { wordsOf } from '../word-set.ts'
import { type Heard, type HeardTurn, type TalkView, type Weighed, sign } from './plug.ts'
import { together } from '../together.ts'

/** Offers money. The value is the amount when one is written. */
export const paymentOffered = sign({
  id: 'payment-offered',
  label: 'Payment offered',
  why: 'offers money',
  ground: {
    text: 'Money and gifts build trust and debt',
    source: 'Whittle et al., A review of online grooming, Aggression and Violent Behavior 18, 2013, doi 10.1016/j.avb.2012.09.003',
    mark: 'U',
  },
  phrases: together({
    any: '[ (offers|offered|promises|promised|offer) ..3 (money|payment|cash|pay|{currency})\n[ (money|payment) (offered|offer)',
    en: `
      (ill|i will|i can|i could|id|i would|ima|imma|im gonna|i wanna|i want to|let me|lemme|want me to|should i|can i|gonna|going to|happy to|willing to) (also|even|just|totally|always|definitely)? (pay|transfer|cashapp|paypal|venmo|wire|bank transfer|revolut|zelle) (u|you|ya|it|money|for it|well)? 
      (ill|i will|i can|i could|id|im gonna|let me|lemme|want me to|gonna|ima|i would) (give|send|slip|lend|drop|offer) (to)? (u|you|ya)? (some|the|a bit of|a little|<num>|{currency}|extra|more|lots of|good)? (<num>|{currency}|money|cash|dollars)
      (ill|i will|i can|i could|im gonna|id|let me|gonna) (give|send|pay|transfer|offer) (u|you)? ({currency} <num>|<num> {currency}|<num>|money|cash|some money)
      (u|you) (want|wanna|need|could use|like|wnt) (to)? (some|any|earn|make|extra|easy|quick)? (money|cash|extra money|pocket money|some money|easy money|quick money|{currency}) 
      (earn|make) (some|easy|quick|extra|good|u|you|a bit of|a few|fast)? (money|cash|{currency}|<num>) (easily|quick|fast|with me|from me|if|for|just|doing|4|today)
      (get|be|getting) paid (for|if|to|4|just|well)
      (<num> {currency}|{currency} <num>|money) (if|for|4|each|every|per) (u|you|each|every|time|one|a|another|it|pic|just|doing)
      (pay|paying) (u|you|well|good|cash) (for|if|4|<num>|to|well|good|cash|{currency}|every|per)
      (money|cash) (is|s) (urs|yours|no problem|not a problem|waiting|easy)
      (whats|what is|send me|give me|drop|need) (ur|your) (paypal|cashapp|cash app|venmo|zelle|revolut|bank details|account number|iban|{pay}) (so i can|and ill|n ill|ill|so i|i can|so|i will|and i|then)
      need (any|some)? (money|cash) <ask>
    `,
    cy: '(wna i|galla i|gallaf|fe wna|dwi am|fedra i|mi wna i) (dalu|talu|roi|rhoi|anfon|drosglwyddo) ..2 (ti|arian|bres|pres|{currency}|<num>|i ti)\n(ti|wyt ti) (isio|eisiau|moyn|angen) (arian|pres|bres|ennill arian)\n(arian|pres|bres) (hawdd|i ti|os|am)',
    es: '(te) (pago|doy|mando|envio|transfiero|puedo pagar|puedo dar|deposito|pagaria|voy a pagar|puedo mandar|ofrezco|giro|daria|puedo transferir|hago) (algo de|unos|un|bien|mas|hasta|{currency})? (dinero|plata|lana|pasta|{currency}|<num>|bien|por|si|bizum|guita|efectivo|transferencia|pesos)\n(quieres|queres|necesitas|te interesa) (ganar|hacer|ganarte|algo de|un poco de|sacar)? (algo de)? (dinero|plata|lana|pasta|guita|unos pesos|{currency})\n(ganar|ganas|ganarias) (dinero|plata|lana|pasta|{currency}) (facil|extra|rapido|conmigo)\n(dinero|plata|<num> {currency}) (por|si|a cambio) (cada|me|haces|una|de)',
    fr: '(je|jpeux|jvais|jte|je te) (te|t|peux te|vais te)? (paye|paie|payer|donne|donner|envoie|envoyer|vire|virer|file|verse|file) (de|des|l|un peu de|bien)? (argent|{currency}|<num>|thune|thunes|fric|bien|largent|pour|si|sous|cash|paypal|billets)\n(tu veux|tveux|ta besoin|tas besoin|besoin) (gagner|de|te faire|des|d|un peu)? (de)? (largent|argent|dargent|thune|thunes|fric|sous|tunes|{currency})\n(gagner|gagnes|te faire) (de|un peu)? (largent|argent|dargent|thunes|fric|{currency}|<num>) (facile|facilement|vite|si|avec)\n(<num> {currency}|argent) (si tu|par|pour chaque|contre|pour une)',
    de: '(ich)? (zahl|zahle|bezahl|bezahle|geb|gebe|uberweis|uberweise|schick|schicke|biete) (ich)? (dir|dich) (auch|gern|gut|dafur|was|etwas|noch|mal)? (geld|{currency}|<num>|was|dafur|gut|taschengeld|kohle|knete|per|cash|gutes)\n(ich)? (kann|konnte|wurde|will) (ich)? (dir|dich) ..3 (geld|{currency}|<num>|taschengeld|kohle|bezahlen|uberweisen)\n(willst|brauchst|magst|mochtest|willste|brauchste) (du)? (ein bisschen|etwas|was|n bisschen|schnell|leicht|paar|bissl)? (geld|taschengeld|kohle|knete|{currency}|dazuverdienen|verdienen)\n(geld|<num> {currency}|kohle|taschengeld) (verdienen|dazuverdienen|dafur|wenn du|fur jedes|pro|bekommst du|kriegst du)',
    pt: '(te|lhe|eu te|eu|posso te|posso|vou te|vou) (pago|dou|pagar|dar|mando|transfiro|faco|envio|deposito|transferir|pagar te|dar te|mandar|ofereco|fazer) (te|um|algum|bem|uns|em)? (te)? (dinheiro|{currency}|<num>|grana|pix|bem|por|uma grana|se|guita|mbway|euros)\n(quer|queres|precisa|precisas) (ganhar|fazer|de|algum|um|uma)? (de|algum)? (dinheiro|grana|uma grana|guita|{currency}|um dinheiro|dinheirinho)\n(ganhar|ganhas|ganha) (dinheiro|grana|uma grana|{currency}|<num>) (facil|extra|rapido|comigo|se)\n(<num> {currency}|dinheiro|<num>) (por|se|a cada|em troca) (cada|voce|fizer|uma|tu|de)',
    nl: '(ik)? (betaal|geef|stuur|maak|kan|wil|zal|bied) (ik)? (je|jou) (graag|ook|goed|er|wat|een beetje|wel)? (geld|{currency}|<num>|betalen|wat|over|tikkie|cash|zakgeld|ervoor|geven|goed)\n(wil|wilt|heb) (je|jij) (wat|snel|extra|een beetje|makkelijk)? (geld|zakgeld|bijverdienen|verdienen|centjes|geld verdienen|geld nodig|{currency})\n(geld|<num> {currency}) (verdienen|als je|per|voor elke|voor een|krijgen)',
    pl: '(zaplace|dam|wysle|przeleje|moge|przelac|place|daje|dorzuce|zrobie) (ci|tobie)? (dac|zaplacic|przelac|wyslac|troche|dobrze|za to|za|blika)? (pieniadze|kase|{currency}|<num>|kasy|hajs|hajsu|za|dobrze|blikiem|pieniedzy|blika|kieszonkowe)\n(chcesz|potrzebujesz|chcialabys|chcialbys) (zarobic|troche|jakas|jakies|dorobic|szybka)? (pieniadze|kase|kasy|hajs|hajsu|pieniedzy|{currency}|zarobic|dorobic|pare zlotych)\n(zarobisz|zarobic|dostaniesz|dostalabys) ..1 (kase|pieniadze|<num>|{currency}|latwo|szybko)\n(<num> {currency}|kasa|pieniadze) (za kazde|jak|jesli|za jedno|za)',
    tl: '(babayaran|bayaran|bibigyan|bigyan|papadalhan|padadalhan|padalhan|sesendan|igcash|i gcash|ggcash|sendan) (kita|ko ikaw|ka|kta|kitang|ko) ..2 (pera|{currency}|<num>|gcash|money|pesos|load|cash|kwarta)\n(gusto|kailangan|need|want) (mo|mong|u|you) (ba|ng|bang|kumita|kumita ng)? (ng)? (pera|money|pera ba|extra|kumita|cash|pang gastos|baon)\n(kumita|kikita|kita) (ka|ng) (ng)? (pera|malaki|<num>|easy)\n(<num>|pera|{currency}) (kada|kapag|pag|bawat|kapalit|per)',
    hi: '(तुम्हें|तुझे|आपको|तुमको) ..2 (पैसे|पैसा|रुपये|रुपए|{currency}|<num>) ..2 (दूंगा|दूंगी|भेज|दे|भेजूंगा|दूं|ट्रांसफर)\n(पैसे|पैसा|रुपये|<num> {currency}) (दूंगा|दूंगी|भेजूंगा|भेज दूंगा|दे दूंगा|कमाना|कमाओगी|मिलेंगे)\n(तुम्हें|तुझे)? (पैसे|पैसों) (चाहिए|की जरूरत|चाहिये)',
    'hi-latn': '(tumhe|tujhe|aapko|tumko|tmhe) ..2 (paise|paisa|rupay|rupaye|rupees|{currency}|<num>) ..2 (dunga|dungi|bhej|de|bhejunga|du|transfer|doonga|dedunga)\n(paise|paisa|rupaye|<num> {currency}) (dunga|dungi|bhejunga|bhej dunga|de dunga|kamana|kamaogi|milenge|doonga)\n(tumhe|tujhe)? (paise|paiso|paisa) (chahiye|chaiye|ki zarurat|ki jarurat)',
  }, paymentOfferedFamilies),
  vetoes: together({
    en: '(pay|paid|give|send|owe) (u|you)? (back|it back)\n(ill|i will) pay (the|for the|my|on|by|at|when i collect|half|cash on|via|through the) \n(lunch|dinner|bus|school|trip|pocket) money\n(ill|i will|id|i could) (give|pay|offer|do) (u|you)? ({currency}|<num>)? ({currency}|<num>)? for (it|the|that|ur|your)',
  }, paymentOfferedGame),
  weigh,
})

function weigh(heard: Heard, talk: TalkView): Weighed {
  const lean = leaning(talk.self, 'payment-offered')
  const value = amountIn(talk, heard)
  if (heard.language === 'any') return { verdict: 'yes' }
  if ((!speaksOfMoney(heard, talk.turn) && !isSum(heard, talk.turn)) || isAsked(heard, talk.turn)) return { verdict: 'no' }
  if (isReported(heard, talk, lean) || isAmongKin(talk) || isTrade(talk, lean) || isEarned(talk, lean)
    || isOrdinary(talk, 'payment-offered')) return { verdict: 'no' }
  return { verdict: lean >= 1 || heard.words > 2 ? 'yes' : 'weak', ...(value === null ? {} : { value }) }
}

const GIVEN = wordsOf('bibigyan bigyan babayaran bayaran may para')
const LEAST_SUM = 50

/** "I will give you 800", with nothing named that there are 800 of: money. */
function isSum(heard: Heard, turn: HeardTurn): boolean {
  const next = turn.tokens[heard.to]
  return (heard.number ?? 0) >= LEAST_SUM && GIVEN.has(turn.tokens[heard.from]?.text ?? '')
    && (next === undefined || next.begins || SELF.has(next.text))
}

const SELF = wordsOf('ka sakin sa kung kapag pag basta agad ngayon bukas para')

/** "Pay me 50 or", "50 sent already": money that is asked for under threat, or gone. */
function isAsked(heard: Heard, turn: HeardTurn): boolean {
  return turn.heard.some(
    (h) => h.role === 'phrase'
      && (h.sign === 'threat' || h.sign === 'other-children' || (h.sign === 'deadline' && !(h.from < heard.to && heard.from < h.to))),
  ) || overlaps(heard, turn, 'payment-sent')
}

function isTrade(talk: TalkView, lean: number): boolean {
  return talk.turn.cues.has('sale') || (talk.near('sale') > 0 && lean < 2)
}

const EARNED = ['work', 'party', 'family'] as const

/** A shift covered, a collection for a present, pocket money: ordinary money, of an author of whom nothing else tells. */
function isEarned(talk: TalkView, lean: number): boolean {
  return lean < 1 && EARNED.some((cue) => talk.turn.cues.has(cue) || talk.near(cue) > 0)
}

/** The amount as written ("$50", "20 euro"); null when the turn tells none. */
function amountIn(talk: TalkView, heard: Heard): string | null {
  const told = /(?:[$€£₹₱]\s?\d[\d.,]{0,8}|\d[\d.,]{0,8}\s?(?:[$€£₹₱]|[a-z]{2,7}))/iu.exec(talk.turn.text.slice(0, 1_000))?.[0]
  if (told !== undefined && /[$€£₹₱]|eur|usd|gbp|pound|quid|buck|dollar|dolar|zl|peso|real|reais|rupee|php|inr|rs$/iu.test(told)) return told
  return heard.number === null ? null : String(heard.number)
}
