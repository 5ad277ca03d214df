import { speaksOfMoney } from '../money.ts'
import { isAmongKin, isOrdinary, isReported, leaning } from '../scene.ts'
import { paymentSentFamilies } from './payment-sent/families.ts'
import { type Heard, type HeardTurn, type TalkView, type Verdict, type Weighed, sign } from './plug.ts'
import { together } from '../together.ts'

/** Says to have sent money or a card's code (the payer's turn). The value is the payment's identifier when one is written, else the amount. */
export const paymentSent = sign({
  id: 'payment-sent',
  label: 'Payment sent',
  why: 'says to have sent money or a code worth money',
  ground: {
    text: 'Money is demanded in extortion, and sent as a reward in exploitation',
    source: 'Combating online child exploitation by extortion, US Department of Justice COPS Office, Feb 2023',
    mark: 'U',
  },
  phrases: together({
    any: `
      [ (sends|sent|pays|paid|transfers|transferred) ..3 (money|payment|cash|code|card|{currency}|<num>)
      [ (payment|money) (sent|made|transferred)
    `,
    en: `
      (i|ive|i have|just|already|have|iv) (just|already|now)? (sent|paid|transferred|transfered|wired|cashapped|paypaled|venmoed|zelled|bought) (u|you|ya|it|the|over|all)? (the|some|a|ur|<num>|{currency}|all my|my)? (<num>|{currency}|money|cash|payment|{card}|code|codes|transfer|savings|{pay}|gift card)
      (i|ive|i have|just|already) (just|already)? (sent|paid|transferred) (u|you|it) (<num>|{currency}|the money|already|all|on {pay}|via {pay}|through {pay}|to ur {pay}|everything i have)
      (money|payment|cash|transfer) (is|s|has been|was|been) (sent|on its way|in ur|in your|through|done|made|gone)
      (check|look in|look at) (ur|your) ({pay}|bank|account|balance|wallet) 
      (heres|here is|this is|here s) (the|ur|your|a) (code|card code|gift card|{card}|money|payment|transfer id|transaction)
      (the|card|gift card|{card}) (code) (is|s) <any>
      (i|ive) (sent|paid) (u|you)? (everything|all) (i have|i had|of it|my money)
      (paid|sent) (<num>|{currency}|{currency} <num>|<num> {currency}) (to|on|via|through|into|by)? (ur|your|u|you|{pay})?
      (transaction|payment|transfer|confirmation) (id|ref|reference|number|code|no) (is)? <any>
      (sent|paid) it (on|via|through|to) (ur|your)? {pay}
    `,
    cy: '(dwi|rydw i|rwy) (newydd|wedi) (anfon|talu|dalu|trosglwyddo|hala) ..2 (arian|pres|bres|{currency}|<num>|cod|taliad|r arian|r pres|ti)\n(mae r|ma r|mae) (arian|pres|taliad) (wedi|yn) (mynd|cyrraedd|anfon|dod|ei anfon|cael)',
    es: '(ya|te|acabo de|he) (te)? (mande|envie|pague|transferi|deposite|hice|mandado|enviado|pagado|mandar|enviar|transferir|pagarte|mandarte|hecho|he pagado|he enviado|he mandado|depositado) (el|la|los|todo|un|te|una)? (dinero|plata|pago|transferencia|{currency}|<num>|codigo|tarjeta|bizum|deposito|deposito|lana|{card}|{pay})\n(el dinero|la plata|el pago|la transferencia|el bizum) (ya)? (esta|fue|llego|salio|se hizo|enviado)\n(aqui|este) (tienes|va|esta|es|te va) (el)? (codigo|comprobante)\n(revisa|mira|checa) tu (cuenta|paypal|{pay}|banco)',
    fr: '(jai|jtai|je tai|je viens de|jviens de|cest bon jai) (deja|tout)? (envoye|paye|vire|verse|fait|transfere|tenvoyer|payer|virer|tenvoye) (l|le|la|les|de|un|tout)? (argent|largent|virement|paiement|code|{currency}|<num>|{card}|tout|thune|paypal)\n(largent|le virement|le paiement|argent) (est|a ete|cest) (envoye|parti|fait|arrive|effectue)\n(voila|tiens|voici) (le|ton|les) (code|argent|codes|virement)',
    de: '(hab|habe|hab dir|habe dir|hab ich) (dir|das|es|die|dir das|ich|schon|jetzt|gerade|eben)? (das|schon|jetzt|gerade|die|den|eben)? (geld|{currency}|<num>|code|zahlung|karte|<num> {currency}|{currency} <num>|guthaben|gutscheincode|kohle)? (schon|jetzt|gerade|per)? ({pay})? (uberwiesen|bezahlt|geschickt|gesendet|gezahlt) \n(das geld|geld|zahlung|die uberweisung|uberweisung) (ist|is) (raus|unterwegs|da|gesendet|uberwiesen|weg|geschickt)\n(hier|das) (ist|is) (der|dein) (code|gutscheincode)\n(schau|guck|check) (auf|mal|in)? (dein|deinem|deinen) (konto|paypal|{pay})',
    pt: '(ja|te|acabei de|eu) (te|lhe)? (mandei|enviei|paguei|transferi|fiz|depositei|mandar|enviar|pagar|transferir|fazer) (te|o|a|os|um|todo o|tudo|uma)? (dinheiro|pix|pagamento|{currency}|<num>|transferencia|codigo|grana|mbway|{card}|{pay}|deposito)\n(o dinheiro|o pix|o pagamento|a transferencia) (ja)? (foi|caiu|esta|ta|saiu|enviado)\n(aqui esta|ta aqui|segue|toma) (o|teu|seu) (codigo|comprovante|comprovativo)\n(ve|olha|confere|verifica) (a|tua|sua|o|na)? (conta|{pay}|paypal)',
    nl: '(ik)? (heb|hb) (het|je|al|net|de|jou)? (het|al|net|de)? (geld|{currency}|<num>|code|betaling|<num> {currency}|{currency} <num>|tikkie)? (al|net)? (overgemaakt|betaald|gestuurd|verstuurd|verzonden|gestort) \n(geld|betaling) (is|staat) (overgemaakt|onderweg|gestuurd|betaald|verstuurd|erop)\n(hier|dit) is (de|je) (code|kaartcode)\n(check|kijk) (op)? (je) (rekening|paypal|{pay}|bank)',
    pl: '(wyslalem|wyslalam|przelalem|przelalam|zaplacilem|zaplacilam|wplacilem|wplacilam|poszedl|poszlo|zrobilem|zrobilam) (ci|juz|ci juz|wlasnie|tobie|za)? (pieniadze|kase|przelew|{currency}|<num>|kod|blika|hajs|wszystko|kod blik|blikiem|{card})\n(pieniadze|kasa|przelew|hajs) (juz)? (wyslane|poszly|poszla|poszedl|zrobiony|przelane|wyslany|sa|jest)\n(tu|to|masz|oto) (jest|masz)? (kod|kod blik|kod do karty)\n(sprawdz) (swoje)? (konto|paypal|{pay})',
    tl: '(nasend|na send|nagsend|nag send|pinadala|nagpadala|nabayad|binayad|nagbayad|sinend|naipadala|nagcash|na gcash|nakapagpadala|nasendan|pinadalhan|binayaran) (ko|ako|na|kita|kana) ..3 (pera|{currency}|<num>|gcash|bayad|code|money|{pay}|ang)\n(sent|paid) (na|ko na|na po) (yung|ang)? (pera|bayad|gcash|<num>)?\n(eto|ito) (yung|ang|na) (code|resibo|bayad|reference)\n(check) mo (na)? (gcash|account|yung gcash|bank|{pay})',
    hi: '(मैंने|हमने|अभी) ..3 (पैसे|पैसा|पेमेंट|रुपये|{currency}|<num>|कोड) ..2 (भेज दिए|भेजे|भेज दिया|भेज|ट्रांसफर|दे दिए|कर दिया|कर दिए|डाल दिए)\n(पैसे|पेमेंट|रुपये) (भेज दिए|भेज दिया|कर दिया|कर दी|चले गए|डाल दिए|ट्रांसफर कर)\n(ये|यह) (लो|रहा) ..1 (कोड)',
    'hi-latn': '(maine|mene|mainne|abhi) ..3 (paise|paisa|payment|rupaye|{currency}|<num>|code) ..2 (bhej|bheje|bhejdiye|transfer|de diye|kar diya|kr diya|kar diye|daal diye|send|bhejdiya)\n(paise|payment|rupaye) (bhej diye|bhej diya|kar diya|kr diya|kar di|chale gaye|daal diye|transfer kar|bhejdiye|bhej die|send kr)\n(ye|yeh) (lo|raha|rha) ..1 (code)',
  }, paymentSentFamilies),
  weigh,
})

/** A payment's identifier as services write it: letters and digits in one, eight or more, or groups of them. */
const IDENTIFIER = /\b(?=[A-Z0-9-]{8,40}\b)(?=[A-Z-]{0,39}\d)[A-Z0-9]{2,20}(?:-[A-Z0-9]{2,20}){0,5}\b/u
const AMOUNT = /[$€£₹₱]\s?\d[\d.,]{0,8}|\d[\d.,]{0,8}\s?(?:[$€£₹₱]|eur|usd|gbp|pounds?|quid|bucks|dollars?|zl|pesos?|reais|rupees?|rs)\b/iu

function weigh(heard: Heard, talk: TalkView): Weighed {
  const verdict = heard.language === 'any' ? 'yes' : judge(heard, talk)
  const value = paidIn(talk.turn) ?? (heard.number === null ? null : String(heard.number))
  return verdict === 'no' || value === null ? { verdict } : { verdict, value }
}

/** How far back what was demanded or offered is paid. */
const PAID_WITHIN = 60

/** A number as high as this is a sum when it is said to have been sent. */
const LEAST_SUM = 50

function isMoney(heard: Heard, talk: TalkView): boolean {
  return speaksOfMoney(heard, talk.turn) || (heard.number ?? 0) >= LEAST_SUM
}

/** Money among family or in another ordinary scene. */
function isOrdinaryMoney(talk: TalkView, lean: number): boolean {
  return (lean < 1 && isOrdinary(talk, 'payment-sent')) || (lean < 2 && talk.near('family') > 0)
}

function judge(heard: Heard, talk: TalkView): Verdict {
  const lean = leaning(talk.self, 'payment-sent') + mostOf(talk)
  if (!isMoney(heard, talk) || talk.turn.heard.some((h) => h.sign === 'threat' && h.role === 'phrase')) return 'no'
  if (isReported(heard, talk, lean) || isAmongKin(talk) || talk.turn.cues.has('sale') || talk.near('sale') > (lean < 2 ? 0 : 3)) return 'no'
  if (isOrdinaryMoney(talk, lean)) return 'no'
  return lean >= 1 || talk.stood(PAID_WITHIN, 'demand', 'threat', 'payment-offered').length > 0 ? 'yes' : 'weak'
}

/** How much the phrases of the others tell, of the one of whom they tell most. */
function mostOf(talk: TalkView): number {
  return talk.others.reduce((most, party) => Math.max(most, leaning(party)), 0)
}

function paidIn(turn: HeardTurn): string | null {
  const text = turn.text.slice(0, 1_000)
  return IDENTIFIER.exec(text)?.[0] ?? AMOUNT.exec(text)?.[0] ?? null
}
