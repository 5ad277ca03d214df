import type { CuePlug } from './plug.ts'

/** Things sold between people: price, postage, condition, collection. */
export const sale: CuePlug = {
  id: 'sale',
  phrases: {
    en: `
      (is|are) (this|it|the|that|they|these) ..3 (still|stil) (available|avail|for sale|going)
      still (available|for sale|got the|selling)
      (for|4) sale
      (sell|sold|selling) (it|them|the)
      (pay|bring|paying) (in)? cash
      (asking|lowest|best|final|full|fair|selling|starting|buying) price
      (what|wats|whats) (is|s)? ..2 (the|ur|your) (price|lowest|best price|condition)
      (how much|hw much) (is|are|for|u want|do you want|you want|r u|would|incl)
      (postage|shipping|delivery|p p|posted|courier|tracked|collection|collect|pick up|pickup) (only|included|costs|cost|is|from|extra|fee|by|tomorrow|ok|or|free|label|number)
      (cash|bank transfer|paypal|card) (on collection|on pickup|on delivery|friends and family|is fine|only|or)
      (id|i would|would u|would you|can u|will u|can you) (take|accept|do) (it|them|that)? (for)? ({currency}|<num>|an offer|offers|less)
      (buyer|seller|listing|listed|marketplace|ebay|vinted|depop|gumtree|craigslist|secondhand|second hand|invoice|refund)
      (im|i am|are u|are you|still) selling
      (good|great|perfect|mint|used|new|excellent|fair) condition
      (hold|reserve|keep) (it|them) for (me|you|u)
      (any|no) (scratches|damage|marks|offers|returns|dents|defects)
      (can you|could you|can i) (collect|pick it up|pick up the|deliver|post it|ship it)
    `,
    cy: `
      (ar|r) werth
      (faint|pris|beth) (yw|ydy|di|r|yw r) (pris|y pris|cost|bris)
      (dal|dalar) ar (gael|werth)
      (anfoneb|cludiant|casglu|prynwr|gwerthwr|ad daliad|cyflwr)
      (cyflwr) (da|newydd)
    `,
    es: `
      (sigue|sigues|esta|estan|todavia|aun) ..2 (disponible|disponibles|a la venta|en venta|vendiendo)
      (cuanto|cuánto|cual es el|cual seria el) (cuesta|pides|vale|precio|sale|quieres por|lo dejas|costaria|pedis|es lo menos)
      (precio|envio|factura|vendedor|comprador|reembolso|contrareembolso|wallapop|mercadolibre|segunda mano|articulo|anuncio|recogida|paqueteria)
      (en|buen|perfecto) (buen|perfecto)? estado
      (lo|la|los) (vendo|vendes|compro|dejo en|reservas|recojo)
    `,
    fr: `
      (toujours|encore|tjrs) (dispo|disponible|disponibles|en vente|a vendre)
      (a) vendre
      (quel|combien) (est|prix|coute|vous|tu|pour|le) (le prix|en veux|vends|voulez|prix|dernier prix)?
      (frais de port|livraison|envoi|expedition|remise en main propre|facture|vendeur|acheteur|annonce|leboncoin|vinted|remboursement|colis|occasion)
      (bon|tres bon|parfait|neuf) etat
    `,
    de: `
      (noch|ist es|ist das|ist der) ..2 (verfugbar|zu haben|zu verkaufen|erhaltlich)
      (zu verkaufen|zum verkauf|verkaufe|verkaufst|versand|versandkosten|abholung|selbstabholer|vb|festpreis|rechnung|verkaufer|kaufer|kleinanzeigen|vinted|anzeige|ruckgabe|gebraucht|privatverkauf|porto|verhandlungsbasis|abholen kommen)
      (was|wieviel|wie viel) (kostet|soll|willst|wollen sie|letzter preis|ist der preis)
      (guter|gutem|gebrauchter|neuwertiger|einwandfreier) zustand
    `,
    pt: `
      (ainda|continua) (esta|ta|tem)? (disponivel|a venda|disponiveis)
      (a|para|pra) (venda|vender)
      (qual|quanto) (e|o|custa|fica|quer|eh|ta|sai|pede|esta) (o preco|preco|o valor|valor|pedindo|o frete|menor)?
      (frete|portes|envio|fatura|nota fiscal|vendedor|comprador|anuncio|olx|reembolso|encomenda|correios|vinted|entrega em maos|segunda mao|enjoei)
      (bom|otimo|perfeito) estado
    `,
    nl: `
      (nog|is het|is deze) ..2 (beschikbaar|te koop|verkrijgbaar)
      te koop
      (wat|hoeveel) (kost|is de prijs|vraag je|moet|wil je)
      (verzendkosten|verzenden|ophalen|marktplaats|vinted|factuur|verkoper|koper|advertentie|bieden|bod|vraagprijs|tweedehands|tweedehandse|2dehands|retour)
      (goede|nette|perfecte|nieuwe) staat
    `,
    pl: `
      (czy|nadal|jeszcze|wciaz) ..2 (aktualne|dostepne|dostepny|na sprzedaz|aktualna|aktualny|dostepna)
      na sprzedaz
      (ile|jaka) (kosztuje|cena|za to|chcesz za|wynosi|kosztuja|to kosztuje)
      (wysylka|wysylki|przesylka|paczkomat|paczkomatu|odbior|sprzedam|sprzedajacy|kupujacy|faktura|olx|vinted|allegro|ogloszenie|zwrot|uzywany|uzywana|negocjacji|kurier|kurierem|sprzedajesz)
      (chetnie|ja|to|wiec) ..1 kupie
      kupie (od|to|te|ten|go|ja|je|za|jesli|jak|jeszcze)
      (dobrym|idealnym|bardzo dobrym) stanie
    `,
    tl: `
      (available|avail) (pa|pa ba|po ba|pa po)
      (magkano|hm|how much|magkno) (po|ba|yung|ang|last|to|sf|ito|na|lahat)?
      (shopee|lazada|carousell|marketplace|meetup lang|meet up lang|cod|sf|shipping fee|buyer|seller|resibo|last price|nego|tawad|preloved|rfs|shipping|paninda|binebenta)
    `,
    hi: '(बिकाऊ|बेचना|बेच|खरीदना|कीमत|दाम|डिलीवरी|बिल|रिफंड|ओएलएक्स|ग्राहक|विक्रेता|बेचोगे|खरीदूंगा)\n(कितने) (का|की|में) (है|दोगे|बेच)',
    'hi-latn': '(bikau|bechna|bech|kharidna|keemat|kimat|daam|delivery|refund|olx|grahak|seller|buyer|bechoge|kharidunga|kharidna)\n(kitne) (ka|ki|me|mein) (hai|doge|bech|diya|dega)\n(rate|price) (kya|batao|kitna)',
  },
}
