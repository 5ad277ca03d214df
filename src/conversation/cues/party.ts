import { together } from '../together.ts'
import type { Phrases } from '../signs/plug.ts'
import type { CuePlug } from './plug.ts'

/** Money put together for a present. */
const FURTHER: Phrases = {
  en: `
    (put|putting|pay|chip|throw|throwing) ..2 <num> ..2 (in|each|towards|for the present|for the gift|for the cake|for the card)
    (collection|whip round|kitty|split the cost) ..2 (for|of)?
  `,
  es: `
    (pongo|ponemos|pones|aporto) ..2 (<num>|{currency}) ..2 (cada uno|para el regalo|al bote|de bote)
    (bote|colecta|vaquita) ..2 (para|del|de)
  `,
  fr: `
    (mets|met|mettre|donne) ..2 (<num>|{currency}) ..3 (cagnotte|cadeau|chacun|commun|pot)
  `,
  de: `
    (leg|lege|leger|geb|gebe|tu) ..2 (<num>|{currency}) ..2 (dazu|zusammen|rein|mit rein)
    (zusammenlegen|sammeln|sammelkasse) ..2
  `,
  pt: `
    (ponho|dou|boto|entro com|colaboro) ..2 (<num>|{currency}) ..3 (presente|prenda|vaquinha|cada um|bolo)
  `,
  nl: `
    (leg|doe|legt|leggen|lap) ..1 (<num>|{currency}) ..1 (bij|mee|erbij)
    (wordt|word) <num> (he|al|dit jaar)
    (geven|geef) (het|we|m) ..2 (bij|op) (het)? (ontbijt|feestje|verjaardag|zijn)
  `,
  pl: `
    (dorzucam|dokladam|daje|skladam) ..2 (<num>|{currency}) ..2 (na prezent|do prezentu|zrzutke|do skladki|po)
    (skladka|skladamy|zrzuta) ..2
  `,
  tl: `
    (ambag|aambag|mag ambag|magaambag) ..3
    (hati|hatian) tayo ..2
  `,
  hi: `
    (मिलाकर|मिला कर|चंदा) ..2
    (तोहफे|गिफ्ट|केक) (के लिए|में) ..2 (<num>|{currency})
    (बूढ़े|बुड्ढे) हो (गए|गये) ..1
  `,
  'hi-latn': `
    (mila kar|milakar|chanda) ..2
    (gift|tohfe|cake) (ke liye|me) ..2 (<num>|{currency})
    (budhe|buddhe|budha) ho (gaye|gye|gya) ..1
  `,
  cy: `
    (rhoi|roi|rhof) ..2 (<num>|{currency}) ..2 (at yr anrheg|tuag at|i mewn)
  `,
}

/** A surprise or a present for somebody else: parties, farewell cards, secret Santa. */
export const party: CuePlug = {
  id: 'party',
  phrases: together({
    en: `
      (surprise|suprise|surprize) (party|bday|birthday|for|cake|trip|visit|gift|present|guest|dinner|her|him|them|mum|mom|dad)
      (its|it is|thats|be|want it to be|as|keep it|stay|is) (a|the|her|his|their)? (big|total|bday|birthday)? (surprise|suprise|surprize)
      (ruin|spoil|wreck|blow) (the|her|his|their|it|our|my)? (surprise|suprise|present|party)
      (birthday|bday|farewell|leaving|retirement|engagement|anniversary|baby shower|christmas|xmas|mothers day|fathers day|graduation) (party|present|presents|gift|cake|card|do|surprise|dinner|plan|plans|collection)
      (her|his|mums|moms|dads|their|{parent}|nans|grans|teachers|coachs) (birthday|bday|present|party|gift|anniversary|leaving do|surprise)
      (secret santa|decorations|balloons|bouncy castle|invitations|party bags|piñata|pinata|guest list)
      (chip in|chipping in|whip round|club together|all signing|sign the card) 
      (hide|hiding|wrap|wrapping|bought|got|ordered) (her|his|the|their|mums|dads|your|a) ..1 (present|presents|gift|gifts|cake)
    `,
    cy: '(parti|penblwydd|anrheg|anrhegion|syrpreis|syrpreisio|cacen|sypreis|dathliad|addurniadau) ..2 (syrpreis|parti|i|ar gyfer|penblwydd|mam|dad|nain)\n(syrpreis|sypreis) (yw|ydy|i|fydd)\n(difetha|sbwylio) r (syrpreis|peth)',
    es: '(fiesta|regalo|cumple|cumpleanos|viaje|cena|visita|pastel|tarta|torta) ..2 (sorpresa|sorpresas|de mama|de papa|de la abuela|para mama|para papa|para ella|para el)\n(es|sea|sera|darle|arruinar|arruines|estropear|estropees|una|la) (una|la|de)? sorpresa\n(amigo invisible|amigo secreto|globos|pinata|invitados|adornos|despedida de soltera)',
    fr: '(fete|cadeau|anniv|anniversaire|gateau|diner|voyage|soiree|pot de depart) ..2 (surprise|surprises|de maman|de papa|pour maman|pour papa|pour elle|pour lui|de mamie)\n(cest|c|soit|gacher|gache|faire|une|la) (une|la)? surprise\n(pere noel secret|ballons|invites|decorations|cotisation|cotise|cotiser)',
    de: '(uberraschungsparty|uberraschungsfeier|uberraschungsgeburtstag|geburtstagsgeschenk|geburtstagsuberraschung|wichteln|luftballons|geburtstagsfeier|geburtstagsparty|geburtstagskuchen|abschiedsgeschenk|muttertagsgeschenk|weihnachtsgeschenk|weihnachtsgeschenke|polterabend|einladungen|girlande*)\n(uberraschung) (sein|werden|fur|verderben|ist|wird|zum|bleiben|versaut)\n(eine|ne|die|als) uberraschung\n(geschenk|party|feier|kuchen|torte) (fur|von) (mama|papa|oma|opa|ihn|sie|die|den|mutti|unsere)',
    pt: '(festa|presente|niver|aniversario|bolo|jantar|viagem|cha de bebe) ..2 (surpresa|da mae|do pai|da mamae|pra mae|pra mamae|para a mae|para o pai|da vovo|da avo|pra ela|pra ele)\n(e|eh|seja|ser|estragar|estraga|fazer|uma|a) (uma|a)? surpresa\n(amigo oculto|amigo secreto|baloes|bexigas|convidados|decoracao|vaquinha|cha de panela)',
    nl: '(verrassingsfeest|verrassingsfeestje|verjaardagscadeau|verjaardagsfeest|verjaardagsfeestje|surprisefeest|lootjes|slingers|ballonnen|afscheidscadeau|moederdagcadeau|sinterklaascadeau|sinterklaas|babyshower|vrijgezellenfeest|uitnodigingen)\n(een|de|als) (verrassing|surprise)\n(verrassing) (verpesten|verklappen|blijven|voor|bederven|zijn|is)\n(cadeau|cadeautje|feestje|feest|taart) ..2 (voor|van) (mama|papa|oma|opa|haar|hem|moeder|de juf)',
    pl: '(impreza|imprezka|przyjecie|imprezy|imprezie|urodziny|urodzin|prezent|prezencie|tort|torcie|kolacja) ..2 (niespodzianka|niespodzianke|niespodzianki|dla mamy|dla taty|dla babci|mamy|taty|babci|dla niej|dla niego|pani|niespodziance)\n(to|ma byc|bedzie|zepsuj|zepsuc|popsuj|jako|robimy|byla) (ma byc|bedzie|dla|mu|jej|taka)? (niespodzianka|niespodzianke|niespodzianki)\n(balony|baloniki|zaproszenia|goscie|dekoracje|zrzutka|zrzucamy|wieczor panienski)',
    tl: '(surprise|sorpresa|sopresa|supresa) (party|natin|para|kay|yun|to|for|bday|namin|ito|birthday|sana|siya|nga)\n(birthday|bday|bertdey|handa|regalo|debut) (ni|ng|para|party|kay|nila|niya) (mama|papa|nanay|tatay|lola|lolo|ate|kuya|niya|mommy|daddy|maam|sir|teacher)\n(exchange gift|monito monita|lobo|cake ni|ambagan|dekorasyon)',
    hi: '(सरप्राइज|सरप्राइज़|सर्प्राइज) (पार्टी|है|दे|देना|खराब|गिफ्ट|देंगे|प्लान|बर्थडे)\n(जन्मदिन|बर्थडे|बड्डे|सालगिरह|एनिवर्सरी) (की|का|के|पर|पार्टी) ..2 (तैयारी|सरप्राइज|सरप्राइज़|तोहफा|गिफ्ट|केक|पार्टी)\n(मम्मी|पापा|दादी|नानी|भाई|बहन|टीचर) (का|की|के लिए) (गिफ्ट|तोहफा|जन्मदिन|बर्थडे|केक|सरप्राइज)',
    'hi-latn': '(surprise|surprize|sarprize|suprise) (party|hai|de|dena|kharab|gift|denge|plan|bday|birthday|he|h|karna|karenge)\n(birthday|bday|janamdin|janmdin|salgirah|anniversary) (ki|ka|ke|pe|party) ..2 (taiyari|tayari|surprise|gift|tohfa|cake|party)\n(mummy|papa|mom|dadi|nani|bhai|behen|teacher|maam|didi|bhaiya) (ka|ki|ke liye|k liye) (gift|tohfa|birthday|bday|cake|surprise)',
  }, FURTHER),
}
