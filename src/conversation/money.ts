import type { Heard, HeardTurn } from './signs/plug.ts'
import { any } from './words/any.ts'
import { wordsOf } from './word-set.ts'

/** Words that tell of money, of all languages: currencies, services that pay, prices, sums as people say them. */
const MONEY: ReadonlySet<string> = wordsOf(`${['currency', 'sum', 'pay'].map((list) => any.classes[list] ?? '').join(' ').replaceAll('|', ' ')}
  code codes card voucher codigo tarjeta kod carte gutschein cartao kaart karta कोड कार्ड money cash price payment transfer paid pay paying arian pres bres pris bris dalu talu dinero plata lana pasta guita bizum pago pagado pague pagar transferencia precio banco
  argent largent thune thunes fric prix virement payer paye paie geld kohle preis bezahlt bezahlen zahlen gezahlt zahl zahle uberweisung uberwiesen dinheiro grana preco paguei
  pagar pago prijs betaald betalen betaal gestort overgemaakt pieniadze kase kasa kasy hajs hajsu pieniedzy cene zaplace zaplacic zaplacilem zaplacilam zarobic zarobisz dorobisz
  dorobic place przelew przelalem przelalam pera bayad magkano nabayad nakabayad nabayaran zaplacone oplacone przelane wplacone konto rekening voldaan konta balance bayaran babayaran kumita paise paisa paiso kamai kamana kamane payment पैसे पैसा पैसों पेमेंट कमाई कमाने कमाना earn`)

/** How many words after the phrase still belong to it. */
const AFTER = 3

/** Whether the words of a phrase, or those right after it, speak of money. */
export function speaksOfMoney(heard: Heard, turn: HeardTurn): boolean {
  for (let i = Math.max(0, heard.from - 1); i < Math.min(turn.tokens.length, heard.to + AFTER); i++) {
    if (MONEY.has(turn.tokens[i]?.text ?? '')) return true
  }
  return false
}

/** Whether another phrase of the turn shares words with this one. */
export function overlaps(heard: Heard, turn: HeardTurn, sign: Heard['sign']): boolean {
  return turn.heard.some((h) => h.sign === sign && h.role === 'phrase' && h.from < heard.to && heard.from < h.to)
}
