import type { Phrases } from '../plug.ts'

/** Requests that are a demand only beside a condition or a threat, or after one by the same author. */
export const demandHints: Phrases = {
  any: `
    ^ {currency} <num> $
    ^ <num> {currency} $
  `,
  en: `
    if {you} (dont|do not|dnt|wont|refuse to) ..1 (send|pay|do|show|answer|reply|give|transfer|call|talk|get|buy|come|obey|go on|turn|respond|cooperate) ..6 (ill|i will|im|i|ima|everyone|everybody|{your}|it|youll|you will|this|they|we)
    if {you} (dont|do not|dnt|wont|refuse to) ..1 (send|pay|do|show|answer|reply|give|transfer|call|talk|buy|obey|respond|cooperate) ..4 <any> ..5 (ill|i will|im gonna|ima|everyone|everybody|{your} mum|{your} mom|{your} parents|{your} friends|it will|it goes|youll)
    (send|snd|show|give) (me|us|it|another|more|one|them|the|a|some|{pic})
    (to|and|or|must|just|please|pls) (pay|send|obey)
    (pay|transfer|wire) (me|us|it|the|<num>|now|{currency})
    (do it|do this|do that|do something|do what)
    (answer|reply|respond|talk to|call|ring|text|message|facetime|video call) me
    (i|we) (want|need|require) ..2 (money|cash|pic|pics|picture|pictures|photo|photos|video|another|more|<num>|it|{currency}|{card})
    (come on|cmon|just|hurry|hurry up) (and)? (send|do|pay|show|answer)
    (keep|start|carry on|stay) (sending|talking|paying|doing|online|on)
    (turn on|switch on|put on) {your} (cam|camera|webcam|video)
    (meet|come) (me|with me|to me|here)
    {your} (turn|move)
    (buy|get) ..2 (card|cards|robux|vbucks|{card})
  `,
  cy: `
    os na ..6 (bydda|byddaf|bydd|fydda|fydd|mi|wna|dalu|tali|anfoni)
    (anfon|hala|danfon|gyrra|dangos|rho|tala|gwna|ateb|galwa)
    (dw i|dwi) (eisiau|isio|moyn) ..2 (llun|lluniau|arian|mwy|un arall)
  `,
  es: `
    si no (me)? (mandas|envias|pagas|haces|contestas|respondes|das|depositas|transfieres|quieres que|obedeces|pasas|lo haces|vienes|hablas|compras|mandes)
    (mandame|enviame|pasame|dame|muestrame|mostrame|pagame|contestame|respondeme|llamame|manda|envia|paga|hazlo|hacelo|haz|prende la camara|depositame|transfiereme)
    (quiero|necesito) ..2 (foto|fotos|dinero|plata|video|otra|mas|<num>)
    (pagar|pagarme|mandarme|enviarme|depositarme)
  `,
  fr: `
    si (tu|t|ta|tas) (ne|me|m|n)? ..1 (menvoies|paies|payes|envoies|fais|reponds|donnes|obeis|paye|paie|envoie|rappelles|veux|viens|vires|repond) (pas|rien|plus)
    (envoie|envoi|donne|montre|paie|paye|reponds|repond|appelle|fais|obeis|vire|achete) (moi|mwa|le|la|les|en|ca|une|un|des|<num>)
    (je veux|jveux|il me faut|jai besoin) ..2 (photo|photos|argent|video|autre|plus|<num>)
    (payer|menvoyer|me payer|envoyer)
  `,
  de: `
    (wenn|falls) du ..6 (nicht|nichts|kein|keine|keins|nix) ..2 (zahlst|schickst|antwortest|machst|tust|bezahlst|uberweist|gibst|sendest|gehorchst|zeigst|kommst|mitmachst)
    (schick|schicke|zeig|gib|zahl|zahle|antworte|antwort|mach|tu|ruf|uberweis|kauf|send) (mir|es|das|was|noch|mehr|ein|eine|jetzt|<num>|mich|die|den|an)
    ich (will|brauche|brauch) ..2 (bild|bilder|foto|fotos|geld|video|mehr|noch|<num>)
    (zahlen|zu zahlen|bezahlen|uberweisen)
  `,
  pt: `
    se (nao|vc nao|voce nao|tu nao|tu) (me)? ..1 (mandar|mandares|pagar|pagares|enviar|enviares|fizer|fizeres|responder|responderes|der|deres|transferir|obedecer|vier|quiser|comprar)
    (manda|mande|envia|envie|mostra|paga|pague|responde|responda|liga|faz|faca|passa|transfere|deposita)
    (quero|preciso) ..2 (foto|fotos|dinheiro|grana|video|outra|mais|<num>)
    (pagar|me mandar|me pagar|mandar me)
  `,
  nl: `
    als (je|jij) ..5 (niet|niks|niets|geen) ..2 (betaalt|stuurt|doet|antwoordt|geeft|luistert|reageert|laat zien|overmaakt|meewerkt|komt|stuurd)
    (stuur|geef|betaal|toon|antwoord|bel|doe|maak|koop|app|laat) (me|mij|het|dat|nog|een|meer|wat|<num>|zien|de)
    ik (wil|moet) ..2 (foto|fotos|geld|filmpje|meer|nog|<num>)
    (betalen|te betalen|overmaken)
  `,
  pl: `
    (jesli|jak|jezeli) (mi)? nie (mi)? (wyslesz|zaplacisz|zrobisz|odpiszesz|przelejesz|dasz|przeslesz|odpowiesz|pokazesz|posluchasz|wysylasz|chcesz|przyjdziesz|kupisz|oddasz)
    (wyslij|przeslij|pokaz|zaplac|odpisz|odpowiedz|zadzwon|zrob|przelej|daj|dawaj|kup|wlacz)
    (chce|potrzebuje) ..2 (zdjecie|zdjecia|pieniadze|kase|film|wiecej|kolejne|<num>)
    (zaplacic|przelac|oddac)
  `,
  tl: `
    (kung|kapag|pag|kng|kpag) (hindi|di|ndi) (ka|mo) ..2 (magsend|magbayad|nagsend|nagbayad|magsesend|magbabayad|sumagot|sumunod|susunod|sasagot|gagawin|ginawa|magpadala|nagpadala|magpapadala|ipadala|sinunod|isend|sinend|nagreply|magreply|binigay|ibigay|pumayag)
    (kung|kapag|pag) ayaw mo
    (magsend|send|isend|ipakita|magbayad|bayaran|sumagot|sagutin|tawagan|gawin|magpadala|bigyan) (mo|ka|ako|na|ng|kita)
    (gusto ko|kailangan ko) ..2 (pic|pics|picture|pera|video|isa pa|<num>)
  `,
  hi: `
    (अगर|यदि|जब तक) ..4 (पैसे|फोटो|कोड|जवाब|कार्ड|बात|भेजा|भेजी|भेजे|दिया|दिए|किया|मानी|वीडियो|तस्वीर) ..3 (नहीं|ना|न|नही)
    (अगर|यदि) ..3 (नहीं|नही|ना) ..1 (भेजा|भेजी|भेजे|दिया|दिए|किया|मानी|भेजोगी|भेजोगे|दोगी|दोगे|करोगी|करोगे|आई|आए|दी)
    (नहीं|ना) (भेजा|भेजी|भेजे|दिया|दिए|किया|मानी|दी) तो
    (भेजो|भेज दो|भेज दे|भेजना|दिखाओ|पैसे दो|जवाब दो|करो|कॉल करो|दे दो|डालो)
    (मुझे) ..2 (फोटो|तस्वीर|पैसे|वीडियो) ..1 (चाहिए|दो)
  `,
  'hi-latn': `
    (agar|agr|jab tak|yadi) ..4 (paise|photo|pic|code|jawab|card|baat|bheja|bheji|bheje|diya|diye|kiya|mani|video|tasveer|reply) ..3 (nahi|nhi|nahin|na|nai)
    (agar|agr|yadi) ..3 (nahi|nhi|nahin|na|nai) ..1 (bheja|bheji|bheje|diya|diye|kiya|mani|maani|bhejogi|bhejoge|dogi|doge|karogi|karoge|aayi|aaye|di)
    (bhejo|bhej do|bhej de|bhejde|bhejdo|bhejna|dikhao|paise do|jawab do|reply karo|karo|call karo|dedo|de do|dalo)
    (mujhe) ..2 (photo|pic|paise|video) ..1 (chahiye|do)
  `,
}
