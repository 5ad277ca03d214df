import type { Phrases } from './signs/plug.ts'

/** An age told in passing: after school or university, "on the neck", by a birthday, a bare number with what the author feels about it. */
export const ownAgeAsides: Phrases = {
  en: '(ages|years|long|time|while) (ago|back) <age> (now|here|already)?\n(gonna|gunna|going to|about to) be <age> (in|on|next|soon|this)\n(truth is|honestly|actually|tbh) (im|i am)? <age> (now|tbh)? $\n^ <age> now $\n(ive|i|just) (hit|reached) <age>',
  cy: '(nes i|wnes i|dwi di|dwi wedi|fi wedi|fi di) (droi|troi) (n|yn)? <age>\nfi (n|yn)? <age>\n^ (dim ond|mond|jyst)? <age> (fi|ydw|dwi)\nfydda (i|in|i n)? (n|yn)? <age> (ym|mis|yn)\nfyddai (n|yn)? <age>',
  es: 'yo (ya|si)? tengo (ya)? <age>\ntengo ya <age>\n<age> hace (mucho|rato|años|tiempo|bastante)\n(te saco|te llevo) (unos|unas|algunos)? ..1 añitos? <age>\n(hago|haré|voy a hacer) (los)? <age>',
  fr: '^ moi (bah)? jen ai (deja|que)? <age> <age>? $\nmoi jen ai <age> <age>? (moi|deja|lol|mdr|ans)?\n(jai|g|j ai) eu <age> <age>? ans',
  de: '^ (ich)? (schon|erst)? <age> (jetzt|mittlerweile|inzwischen)\n(im|seit|letzten) (mai|juni|juli|marz|april|monat|jahr|januar|februar|august|september|oktober|november|dezember) <age> (geworden|gewrden)\nhab <age> auf dem buckel',
  pt: '(sincero|sincera|honesto|honesta) ..1 tenho <age>\neu ja tenho <age>\n<age> (faculdade|escola) (ja)? (foi|acabou)\n(niver|aniversario|anos) foi (ontem|sabado|domingo|hoje|semana) <age>\nfiz <age> (em|no|na|ontem|mes)',
  nl: '^ ik <age> (jaar|nu|inmiddels|geworden)\n(daar|toen) was ik (jonger|ouder) nu <age>\n(al|inmiddels) <age> (lentes|geworden)\nschrik niet ..2 ik ben <age>',
  pl: '<age> <age>? (na karku|na liczniku|wiosen)\n(ja)? to (ja)? juz <age> <age>?\nszczerze (to|mowiac) ..1 <age> <age>?\n(po|dawno po) (szkole|studiach) <age> <age>? (mam|lat)\n<age> <age>? skonczone\n(bedzie|stuknie|wybije) <age> wiec <age>',
  tl: '<age> (na|n)? (si)? (kuya|ate) $\n<age> (nko|nku|naq|nako|na aq|plang|palng|pko)\n(actually|totoo) <age> (na|nako|nko)',
  hi: '(मेरी|अपनी) (तो)? <age> (हो गई|हो गयी|हुई)\n(अब|अभी) <age> (का|की|के)? (हो) (चुका|चुकी|चुके|गया|गई)\n(हम|मैं) (तो)? <age> (के|का|की) (हैं|है|हूं|हूँ)',
  'hi-latn': '(meri|apni|mri) (to|toh)? <age> (ho gayi|ho gyi|hogayi|hogyi|hui)\n(ab|abhi) <age> (ka|ki|ke)? ho (chuka|chuki|chuke|gaya|gayi|gya)\n(hum|ham|main|mai) (to|toh)? <age> (ke|ka|ki) (hai|h|hain|hu|hun)\n(bs|bas) <age> (hi|ki|ka)',
}
