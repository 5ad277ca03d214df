import { overlaps, speaksOfMoney } from '../money.ts'
import { isAmongKin, isOrdinary, namesKin, isReported, leaning } from '../scene.ts'
import { giftOfferedFamilies } from './gift-offered/families.ts'
import { wordsOf } from '../word-set.ts'
import { type Heard, type TalkView, type Verdict, sign } from './plug.ts'
import { together } from '../together.ts'

/** Offers a thing, game currency, a gift card, a top-up or travel without an open price. */
export const giftOffered = sign({
  id: 'gift-offered',
  label: 'Gift offered',
  why: 'offers a thing, game currency, a card or travel without an open price',
  ground: {
    text: 'Gifts and bribes build trust and debt',
    source: 'Whittle et al., A review of online grooming, Aggression and Violent Behavior 18, 2013, doi 10.1016/j.avb.2012.09.003',
    mark: 'U',
  },
  phrases: together({
    any: `
      [ (offers|offered|promises|gives|buys|sends|sent|offer) ..3 (gift|gifts|present|presents|coins|robux|card|phone|top|skins|currency|vouchers|voucher|ticket|credit)
    `,
    en: `
      (ill|i will|i can|i could|id|i would|ima|imma|im gonna|i wanna|i want to|let me|lemme|want me to|should i|shall i|i might|gonna|i am going to|im going to|happy to|love to|i'll even) (just|always|happily|also|totally|even|actually)? (buy|get|gift|give|send|top up|pay for|order|treat|spoil|bring) (for)? (u|you|ya|ur|your) (some|a|an|the|any|that|ur|your|all|loads of|more|new|one|lots of|whatever|something|anything|free|to|with|phone|this|credit|for|it|<num>|{coin}|{card})
      (ill|i will|i can|i could|id|want me to|im gonna|let me|lemme|gonna|ima|i wanna) (buy|get|gift|give|send|top up|order|bring) ..4 (for (u|you)|{coin}|{card}|battle pass|phone|credit|gift|present|skin|skins|trainers|headset|airpods|ticket|tickets|console|controller|concert|top up|voucher|v bucks)
      (u|you) (want|wanna|need|fancy|wnt|would like) (some|any|free|more|a|a free|ur own|me to get u|a new|lots of)? (free|new)? ({coin}|{card}|battle pass|credit|phone credit|skins|a new phone|new phone|game pass|headset|airpods|trainers|gift|present|presents) (<ask>|from me|i can|ill|pls|then|free|i got)?
      (got|have|bought|ordered|sending|sent|getting|buying|saved) (u|you) (a|an|some|the|something|ur|this|little) (little|lil|big|small|special|nice|early)? (gift|present|surprise|{card}|{coin}|phone|skin|something|necklace|bracelet|top up|treat|code)
      (got|have|bought|i ordered) (a|something|some|an|ur) (little|lil|special|nice|small|new)? (gift|present|something|{coin}|{card}|treat|phone|necklace|bracelet) (for|4) (u|you)
      free ({coin}|skins|robux|nitro|gift cards|vbucks|coins|top up) (for|4|if|just|from)
      (for free|as a gift|as a present|no charge|on me|my treat|my gift|dont have to pay|u dont have to pay|dont worry about money|dont need to pay)
      (pay|paying|paid|cover) (for)? (ur|your) (train|ticket|tickets|taxi|uber|bus|flight|phone|bill|top up|credit|hotel|travel|fare|food|lunch)
      (anything|whatever|everything) (u|you) (want|need|like|ask for|wish) (i|ill|just|id|my|from|is|<ask>)
      (top|topup|topping) (up)? (ur|your) (phone|credit|account)
      (whats|what is|give me|send me|drop) (ur|your) (address|user|username|psn|gamertag|id)? ..2 (so i can|and ill|n ill|ill|so i) (send|gift|buy|get|give) (u|you)? 
    `,
    cy: `
      (wna i|wnai|fe wna i|galla i|gallaf|dwi am|fedra i|alla i|mi wna i) (brynu|prynu|anfon|roi|rhoi|gael|dalu|hala|yrru) ..2 ({coin}|{card}|anrheg|ffon|rhywbeth|credyd|i ti|tocyn|iti|crwyn)
      (ti|wyt ti|t) (isio|eisiau|moyn|ishe) ({coin}|{card}|anrheg|credyd|robux|ffon newydd|crwyn) (am ddim|gen i|<ask>)?
      (mae|ma) (gen i|gyda fi|da fi) (anrheg|rywbeth|rhywbeth|{card}|bresant) (i|ar gyfer) (ti|chdi)
      (dwi|rydw i) wedi (prynu|cael|archebu) ..2 (anrheg|rhywbeth|i ti|iti|presant)
      (robux|arian gem|anrheg|cerdyn|crwyn) am ddim
      (unrhyw beth|beth bynnag) (ti|wyt ti) (isio|eisiau|moyn) 
    `,
    es: `
      (te) (regalo|compro|doy|consigo|mando|pago|recargo|puedo regalar|puedo comprar|puedo dar|voy a regalar|voy a comprar|voy a dar|invito|regalaria|compraria|envio|puedo recargar|cargo|quiero regalar|quiero comprar|puedo conseguir) (un|una|unos|unas|lo|el|la|los|algo|saldo|mas|todo|muchos|los que|otro|tu|a)? ..1 ({coin}|{card}|tarjeta|regalo|movil|celular|cel|saldo|recarga|skin|skins|monedas|gemas|pavos|pase|diamantes|algo|que quieras|quieras|pasaje|entrada|zapatillas|auriculares|consola|viaje|taxi|telefono|credito|billete|pases)
      (quieres|queres|te gustaria|necesitas) (unos|un|una|algunos|mas|que te)? (gratis|regale|compre|de)? ({coin}|{card}|tarjeta|regalo|skins|pavos|gemas|diamantes|saldo|recarga|monedas|robux) (gratis|yo|<ask>|te)?
      (tengo|compre|hay) (un|una|algo|unos) (regalo|sorpresa|regalito|cosita|detalle) (para|pa) (ti|vos)
      (lo que|todo lo que|cualquier cosa que|lo q) (tu)? (quieras|quieres|pidas|necesites) (te|yo|solo|dime|es|<ask>)
      (gratis|sin pagar nada|yo invito|yo pago|yo te pago|yo te lo pago|de regalo|es un regalo|no tienes que pagar) (para ti|solo|si|todo|nada)?
    `,
    fr: `
      (je|jvais|je vais|jpeux|je peux|jte|je te|jtoffre|jachete|je tachete|veux que je|tu veux que je) (te|t|vais te|peux te|toffre|tachete|tenvoie|peux toffrir|vais tacheter|vais toffrir)? (offre|offrir|paye|paie|payer|achete|acheter|donne|donner|envoie|envoyer|recharge|prends|ramene|toffrir|tacheter|toffre|tachete) ..3 ({coin}|{card}|carte|cadeau|telephone|tel|skin|skins|credit|recharge|billet|place|casque|chaussures|ce que tu veux|truc|airpods|passe|passe de combat|console|forfait|baskets|bijou|collier)
      (tu veux|veux tu|t veux|ta besoin de|tas besoin de|tu voudrais) (des|un|une|du|de) (cadeau|{coin}|{card}|carte|recharge|skins|credit|telephone|robux|nouveau tel|vbucks) (gratuit|gratos|<ask>|jpeux|je)?
      (jai|jtai|je tai|jtai pris) (un|une|achete|pris|quelque chose|commande) (petit|petite|un|un petit|truc)? (cadeau|surprise|truc|{card}|carte|quelque chose) (pour toi)?
      (tout ce que|ce que|nimporte quoi) (tu)? (veux|voudras|demandes|tu veux) (je|jte|cest|pour|<ask>)
      (gratuit|gratos|gratuitement|cest cadeau|cest moi qui paye|jte linvite|jtinvite|cest pour moi) (pour toi|si|juste)?
    `,
    de: `
      (ich)? (kauf|kaufe|schenk|schenke|hol|hole|geb|gebe|besorg|besorge|bezahl|bezahle|zahl|zahle|schick|schicke|lade|spendier|spendiere|kann|konnte|wurde|will|mochte|bring|bringe) (ich)? (dir|dein|deine|dich|dir auch) ..3 ({coin}|{card}|gutschein|gutscheinkarte|geschenk|handy|guthaben|skin|skins|karte|was schones|was du willst|etwas|ticket|fahrkarte|kopfhorer|schuhe|kaufen|schenken|besorgen|spendieren|was|battlepass|battle pass|konsole|aufladen|paysafe|klamotten|kette)
      (willst|magst|brauchst|mochtest|hattest|willste|brauchste) (du)? (ein|ne|paar|gern|gratis|neue|neues|eine|n|nen)? (gratis|kostenlose|neues|neue)? ({coin}|{card}|gutschein|skins|geschenk|guthaben|handy|gutscheinkarte|robux|kopfhorer) (von mir|<ask>|geschenkt|umsonst|gratis|haben)?
      (hab|habe) (ein|was|dir|n|eine|etwas|nen) (kleines|schones|ein|was|kleine|gutschein)? (geschenk|uberraschung|was|gekauft|besorgt|kleinigkeit|gutschein|schones) (fur dich|gekauft|besorgt|fur)?
      (alles|was) (was)? (du|immer du) (willst|dir wunschst|brauchst|mochtest) (kauf|bekommst|kriegst|ich|schenk|von)
      (umsonst|gratis|geschenkt|kostenlos|ohne gegenleistung|geht auf mich|ich lad dich ein) (fur dich|von mir|bekommen|natürlich)?
    `,
    pt: `
      (te|lhe|eu te|posso te|vou te|posso|vou|quero te|eu) (dou|compro|pago|mando|consigo|ofereco|dar|comprar|oferecer|pagar|carregar|presentear|carrego|envio|recarrego|dar te|comprar te|oferecer te|te dar|te comprar|te oferecer|te mandar|arranjo|mandar|te pagar) (te)? ..3 ({coin}|{card}|cartao|presente|prenda|telemovel|celular|saldo|recarga|creditos|skin|skins|diamantes|passe|o que voce quiser|o que quiseres|fone|tenis|um mimo|passagem|bilhete|gift|ingresso|telefone|algo|carregamento|sapatilhas|viagem)
      (quer|queres|gostava de|precisas de|quer ganhar|queres ganhar|precisa de) (uns|um|uma|mais|ganhar|alguns|umas)? (gratis|de graca)? ({coin}|{card}|cartao|presente|prenda|skins|diamantes|saldo|recarga|creditos|robux|celular novo|telemovel novo) (gratis|de graca|<ask>|eu|meu)?
      (tenho|comprei|comprei te|te comprei|arranjei) (um|uma|algo|umas) (presente|prenda|surpresa|presentinho|mimo|coisinha|cartao) (pra|para) (voce|vc|ti)
      (o que|tudo o que|tudo que|qualquer coisa que) (voce|vc|tu)? (quiser|quiseres|pedir|pedires|precisar) (eu|te|e so|<ask>|eu dou)
      (de graca|gratis|e de graca|por minha conta|e oferta|nao precisa pagar|nao pagas nada) (pra voce|para ti|tudo|so|se)?
    `,
    nl: `
      (ik)? (koop|geef|betaal|stuur|kan|zal|wil|regel|trakteer|haal|bestel|ga|neem) (ik)? (je|jou|voor je|jouw|wel|iets) ..4 ({coin}|{card}|cadeau|cadeautje|cadeaukaart|telefoon|beltegoed|tegoed|skin|skins|kaart|kaartje|iets|schoenen|kopen|geven|opwaarderen|trakteren|wat je wil|battle pass|bon|oortjes|treinkaartje|sieraad|console)
      (wil|wilt|heb) (je|jij) (gratis|nieuwe|wat|een|nog)? (gratis|nieuwe)? ({coin}|{card}|cadeaukaart|skins|beltegoed|cadeautje|cadeau|nieuwe telefoon|robux|telefoon) (van mij|<ask>|hebben|gratis|krijgen|nodig)?
      (heb) (een|iets|wat) (cadeautje|verrassing|cadeau|leuks|kleinigheidje|{card}) (voor) (je|jou)
      (alles|wat) (wat)? (je|jij|je maar) (wil|wilt|vraagt|nodig hebt) (koop|krijg|ik|geef|mag)
      (gratis|voor niks|ik trakteer|van mij cadeau|hoeft niks te betalen) (voor jou|van mij|hoor|alles)?
    `,
    pl: `
      (kupie|kupilem|kupilam|dam|podaruje|zafunduje|wysle|zaplace|doladuje|moge|moglbym|chce|postawie|zalatwie|sprawie|oplace|zasponsoruje) (ci|tobie|za|kupic|dac|podarowac|zaplacic|doladowac)? (ci|tobie)? ..3 ({coin}|{card}|prezent|karte|telefon|doladowanie|konto|skina|skiny|skin|bilet|co chcesz|cos|robuxy|robuksy|kod|sluchawki|buty|karta podarunkowa|vbucksy|v dolce|prezencik|podarunkowa|konsole|taksowke|kupic|karte podarunkowa)
      (chcesz|chcialabys|chcialbys|potrzebujesz) (troche|jakies|darmowe|za darmo|nowy|prezent|kod na)? ({coin}|{card}|robuxy|robuksy|karte|skiny|skina|prezent|doladowanie|nowy telefon|telefon|vbucksy|v dolce) (za darmo|ode mnie|<ask>|gratis)?
      (mam|kupilem|kupilam) (dla)? (ciebie|cos|prezent|niespodzianke|maly) (prezent|cos|niespodzianke|dla ciebie|prezencik|upominek)
      (wszystko|co) (co)? (tylko)? (chcesz|zechcesz|sobie zyczysz) (kupie|dam|dostaniesz|ode mnie)
      (za darmo|gratis|ja stawiam|nic nie placisz|w prezencie|bez kosztow) (dla ciebie|ode mnie|tylko)?
    `,
    tl: `
      (bibigyan|bigyan|bibilhan|bilhan|ililibre|libre|papadalhan|reregaluhan|loloadan|ibibili|padalhan|regaluhan|load|loadan|iloload|sasagutin|gagastusan) (kita|ko ikaw|ka|ko|kitang|kta) (ng|nang|na|yung|to|ang|for)? ..2 ({coin}|{card}|load|regalo|phone|cellphone|skin|skins|diamonds|gift|sapatos|kahit ano|pamasahe|damit|gamit|tiket|ticket|bagong|battle pass|cp)?
      (gusto|want|gsto) (mo|mong|u|you) (ba|bang|ng)? (ng|nang|libreng|bagong)? ({coin}|{card}|load|skin|skins|diamonds|regalo|libreng|bagong phone|cp|cellphone|gift) (<ask>|ba|libre|ko|bigyan)?
      (may|meron) (ako|akong) (regalo|gift|surprise|ibibigay|pasalubong) (sayo|para sayo|para sa iyo|sa iyo)
      (kahit ano|kahit anong|lahat ng|anything) (gusto|hilingin|hingin) (mo) (bibilhin|ibibigay|bibigay|ko|<ask>)?
      (libre|sagot ko|treat ko|ako bahala|ako magbabayad) (ko|na|sayo|lahat|to|pamasahe)?
    `,
    hi: `
      (मैं)? (तुम्हें|तुझे|आपको|तुमको|तुम्हारे लिए|तेरे लिए) ..4 ({coin}|{card}|गिफ्ट|तोहफा|रिचार्ज|फोन|मोबाइल|स्किन|कार्ड|टिकट|कुछ) ..2 (दूंगा|दूंगी|दिला|खरीद|भेज|दे|दूं|लाऊंगा|करा|कर दूंगा|लूंगा)
      (तुम्हारा|तेरा|आपका) (फोन)? (रिचार्ज|मोबाइल रिचार्ज) (करा|कर) (दूं|दूंगा|देता|दूंगी)
      (तुम्हें|तुझे) (फ्री|मुफ्त|नया|नए)? ({coin}|{card}|गिफ्ट|रिचार्ज|स्किन|फोन|मोबाइल) (चाहिए|चाहिये)
      (तुम्हारे लिए|तेरे लिए) (एक)? (गिफ्ट|तोहफा|सरप्राइज गिफ्ट|फोन) (है|लाया|लिया|लूंगा|खरीदा)
      (जो|जो भी) (तुम|तू|आप) (चाहो|चाहोगी|मांगो|बोलो|कहो) ..2 (दूंगा|दिला|खरीद|दूंगी)
      (फ्री में|मुफ्त में) (दूंगा|दे|दिला|मिलेगा)
    `,
    'hi-latn': `
      (tumhe|tujhe|aapko|tumko|tumhare liye|tere liye|tmhe|tujhko) ..4 ({coin}|{card}|gift|tohfa|recharge|phone|mobile|skin|skins|card|ticket|kuch|diamonds) ..2 (dunga|dungi|dila|kharid|bhej|de|du|laaunga|launga|kara|kr dunga|lunga|doonga|dedunga|dunga|dilaunga)
      (tumhara|tera|aapka) (phone)? (recharge|mobile recharge) (kara|kar|kr|karwa) (du|dun|dunga|deta|dungi|doon)
      (tumhe|tujhe) (free|muft|naya|naye)? ({coin}|{card}|gift|recharge|skin|skins|phone|mobile|diamonds|uc) (chahiye|chaiye)
      (tumhare liye|tere liye|tmhare liye) (ek)? (gift|tohfa|surprise|phone|present) (hai|laya|liya|lunga|kharida|h)
      (jo|jo bhi) (tum|tu|aap) (chaho|chahogi|mango|bolo|kaho|chahoge) ..2 (dunga|dila|kharid|dungi|doonga)
      (free me|free mein|muft me) (dunga|de|dila|milega|doonga)
    `,
  }, giftOfferedFamilies),
  vetoes: {
    en: `
      (for|4) (mum|mom|dad|nan|gran|grandma|her|his|their|your|ur|christmas|xmas) (birthday|bday|present|sister|brother|mum|mom|dad|nan)
      (ill|i will|can|i) (trade|swap|sell) (u|you)
      (how much|what price|for <num> {currency}|{currency} <num>|<num> {currency}) (each|total|posted|plus|delivered|inc|for it)
      (dont|never|not) (accept|take|click|fall for) 
    `,
    fr: '(je|jte|j) (prends|pique|vole|garde) (ta|ton|tes|te) ..1 (console|telephone|tel|skins)?',
  },
  weigh,
})

function weigh(heard: Heard, talk: TalkView): Verdict {
  const lean = leaning(talk.self, 'gift-offered')
  if (heard.language === 'any') return 'yes'
  if (isOther(heard, talk)) return 'no'
  if (isReported(heard, talk, lean) || isAmongKin(talk) || talk.turn.cues.has('party') || talk.turn.cues.has('sale')) return 'no'
  if (talk.near('sale') > 0 && lean < 2) return 'no'
  if (isOrdinary(talk, 'gift-offered')) return talk.near('game') > 0 ? 'weak' : 'no'
  return lean >= 1 || heard.words > 3 ? 'yes' : 'weak'
}

const NOT = wordsOf('not no never di hindi nicht nich kein niet geen nie nao pas nahi nhi नहीं ddim dim')

/** A "not" right before the words, wherever the sentence began: "not for free". */
function isNotBefore(heard: Heard, talk: TalkView): boolean {
  return talk.turn.tokens.slice(Math.max(0, heard.from - 2), Math.max(0, heard.from)).some((t) => NOT.has(t.text))
}

const LEAST_SUM = 50
const BOUGHT = wordsOf(
  'bought booked got compre comprei comprado reserve reservei achete pris reserve gekauft gebucht gekocht geboekt kupilem kupilam binilhan bumili nabili kharida kharidi liya खरीदा खरीदी लिया wedi brynais',
)
const TREAT = wordsOf('libre ililibre treat invite jtinvite invito invita lade einladen trakteer zapraszam')

/** A ticket bought for the meeting, a treat to which one is asked along: steps of a meeting. */
function isOfMeeting(heard: Heard, talk: TalkView): boolean {
  const { tokens } = talk.turn
  if (overlaps(heard, talk.turn, 'meeting-arranged')
    && tokens.slice(Math.max(0, heard.from - 1), heard.to).some((t) => BOUGHT.has(t.text))) return true
  return TREAT.has(tokens[heard.from]?.text ?? '') && talk.turn.heard.some((h) => h.sign === 'meeting-proposed' && h.role === 'phrase')
}

/** "Not for free", "grandma will buy it", an offer of money. */
function isOther(heard: Heard, talk: TalkView): boolean {
  return isNotBefore(heard, talk) || namesKin(heard, talk)
    || (overlaps(heard, talk.turn, 'payment-offered') && (speaksOfMoney(heard, talk.turn) || (heard.number ?? 0) >= LEAST_SUM))
    || isOfMeeting(heard, talk)
}
