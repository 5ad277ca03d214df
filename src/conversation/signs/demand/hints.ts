import type { Phrases } from '../plug.ts'

/** Requests that are a demand only beside a condition or a threat, or after one by the same author. */
export const demandHints: Phrases = {
  en: `
    (send|snd|show|give) (me|us|it|another|more|one|them|the|a|some|{pic})
    (to|and|or|must|just|please|pls) (pay|send|obey)
    (get|make|take) me 
    (pay|transfer|wire) (me|us|it|the|<num>|now|{currency})
    (do it|do this|do that|do something|do what)
    (answer|reply|respond|talk to|call|ring|text|message|facetime|video call) me
    (i|we) (want|need|require) ..2 (money|cash|pic|pics|picture|pictures|photo|photos|video|another|more|<num>|it|{currency}|{card})
    (come on|cmon|just|hurry|hurry up) (and)? (send|do|pay|show|answer)
    (keep|start|carry on|stay) (sending|talking|paying|doing|online|on)
    (turn on|switch on|put on) {your} (cam|camera|webcam|video)
    (meet|come) (me|with me|to me|here)
    {your} (turn|move) 
    <num> ({currency}|k|pounds|dollars|euros|quid|bucks)
    (buy|get) ..2 (card|cards|robux|vbucks|{card})
  `,
  cy: `
    (anfon|hala|danfon|gyrra|dangos|rho|tala|gwna|ateb|galwa)
    (dw i|dwi) (eisiau|isio|moyn) ..2 (llun|lluniau|arian|mwy|un arall)
  `,
  es: `
    (mandame|enviame|pasame|dame|muestrame|mostrame|pagame|contestame|respondeme|llamame|manda|envia|paga|hazlo|hacelo|haz|prende la camara|depositame|transfiereme)
    (quiero|necesito) ..2 (foto|fotos|dinero|plata|video|otra|mas|<num>)
    (pagar|pagarme|mandarme|enviarme|depositarme)
    <num> {currency}
  `,
  fr: `
    (envoie|envoi|donne|montre|paie|paye|reponds|repond|appelle|fais|obeis|vire|achete) (moi|mwa|le|la|les|en|ca|une|un|des|<num>)
    (je veux|jveux|il me faut|jai besoin) ..2 (photo|photos|argent|video|autre|plus|<num>)
    (payer|menvoyer|me payer|envoyer)
    <num> {currency}
  `,
  de: `
    (schick|schicke|zeig|gib|zahl|zahle|antworte|antwort|mach|tu|ruf|uberweis|kauf|send) (mir|es|das|was|noch|mehr|ein|eine|jetzt|<num>|mich|die|den|an)
    ich (will|brauche|brauch) ..2 (bild|bilder|foto|fotos|geld|video|mehr|noch|<num>)
    (zahlen|zu zahlen|bezahlen|uberweisen)
    <num> {currency}
  `,
  pt: `
    (manda|mande|envia|envie|mostra|paga|pague|responde|responda|liga|faz|faca|passa|transfere|deposita)
    (quero|preciso) ..2 (foto|fotos|dinheiro|grana|video|outra|mais|<num>)
    (pagar|me mandar|me pagar|mandar me)
    <num> {currency}
  `,
  nl: `
    (stuur|geef|betaal|toon|antwoord|bel|doe|maak|koop|app|laat) (me|mij|het|dat|nog|een|meer|wat|<num>|zien|de)
    ik (wil|moet) ..2 (foto|fotos|geld|filmpje|meer|nog|<num>)
    (betalen|te betalen|overmaken)
    <num> {currency}
  `,
  pl: `
    (wyslij|przeslij|pokaz|zaplac|odpisz|odpowiedz|zadzwon|zrob|przelej|daj|dawaj|kup|wlacz)
    (chce|potrzebuje) ..2 (zdjecie|zdjecia|pieniadze|kase|film|wiecej|kolejne|<num>)
    (zaplacic|przelac|oddac)
    <num> {currency}
  `,
  tl: `
    (magsend|send|isend|ipakita|magbayad|bayaran|sumagot|sagutin|tawagan|gawin|magpadala|bigyan) (mo|ka|ako|na|ng|kita)
    (gusto ko|kailangan ko) ..2 (pic|pics|picture|pera|video|isa pa|<num>)
  `,
  hi: `
    (भेजो|भेज दो|भेज दे|भेजना|दिखाओ|पैसे दो|जवाब दो|करो|कॉल करो|दे दो|डालो)
    (मुझे) ..2 (फोटो|तस्वीर|पैसे|वीडियो) ..1 (चाहिए|दो)
  `,
  'hi-latn': `
    (bhejo|bhej do|bhej de|bhejde|bhejdo|bhejna|dikhao|paise do|jawab do|reply karo|karo|call karo|dedo|de do|dalo)
    (mujhe) ..2 (photo|pic|paise|video) ..1 (chahiye|do)
  `,
}
