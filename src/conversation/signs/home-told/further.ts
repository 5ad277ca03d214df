import type { Phrases } from '../plug.ts'

/** Homes told in passing: the stop one gets off at, above or behind which shop, the corner, the way home through the rain. */
export const homeInPassing: Phrases = {
  en: `
    (behind|above|near|by|next to|opposite|over|round|beside) the (shops|shop|church|bakery|park|pub|station|chippy|hairdressers|bakers) (on|in|at|of) ..3
    my (bus)? (stop|bus) (is|s) ..3
    (just)? (got|getting|walked|came) (back)? home (to|at|on|in|along) ..4
    (live|stay) (just)? off ..3
  `,
  cy: '(jyst)? (off|oddi ar|wrth|ger|uwchben) (stryd|lon|ffordd|heol|hewl|maes) ..4\n(stop bws|safle bws) (fi|ni) ..1 (di|ydi|yw|ydy) ..3\n(symud|symudon) (ni|wedi|i) ..1 (ffordd|stryd|lon|heol|maes) ..3\n(byw|aros) (ar|yn|ger|uwchben) ..4',
  es: '(me bajo|bajo|paro|parada) (del bus|es)? (en)? ..1 (calle|barrio|avenida|plaza) ..3\n(por|x) (el barrio|la calle|la plaza|la avenida) ..4\n(encima|detras|arriba|enfrente|al lado) de la (panaderia|iglesia|farmacia|tienda) ..4',
  fr: '(vers|pres|derriere|au bout|cote|dans) (de)? (l|la)? (rue|impasse|avenue|allee|quartier|residence|place|chemin) ..4\nmon arret (cest|c|est) ..3\n(au dessus|en face|derriere|a cote) (de|du) ..1 (boulangerie|gare|tabac|coiffeur|eglise|pharmacie) ..3',
  de: '(meine|unsere) (haltestelle|bushaltestelle|strasse) (is|ist|heisst) ..3\n(uber|hinter|neben|gegenuber) (dem|der|vom|von der) (backer|bakerei|kirche|friseur|supermarkt|bahnhof) ..4\n(sind|bin) ..2 (in die|in den) ..2 gezogen',
  pt: '(aqui|ali|la|moro) (na|no|pra) (vila|rua|bairro|travessa|avenida|jardim|praca) ..3\n(em cima|atras|do lado|ao lado|em frente) (da|do) (padaria|igreja|mercado|farmacia|cafe) ..4\n(meu|o meu) (ponto|paragem) (e|eh|é|fica) ..3',
  nl: '(net|ben|kom|kwam) ..2 (thuis|binnen) (in|op|aan|van) (de|het)? ..3\n(boven|naast|achter|tegenover|vlakbij) (de|het) (bakker|kapper|kerk|winkel|supermarkt|slager|school|station) ..3\n(mijn|mn) halte is ..3\nvlakbij ..3',
  pl: '(moj|moja) (adres|ulica|przystanek) to ..3\n(nad|za|obok|kolo) (fryzjerem|piekarnia|sklepem|kosciolem|sklepu|piekarni|fryzjera|kosciola) ..3\n<any> (drugi|pierwszy|trzeci|ostatni) (blok|dom) od ..2\ntam gdzie <any> ..3\n(w druga|druga) strone <any> ..3\n^ os <any> <any>? $',
  tl: '(sa)? kabila ..2 (purok|kalye|brgy|barangay|<any> st) ..4\n(taas|likod|tapat|tabi|harap) ng (barberya|tindahan|simbahan|panaderya|palengke|botika) ..3\n^ (sa)? (purok|kalye|brgy|barangay|blk) ..4',
  hi: '..3 (वाली|वाले) (गली|मोहल्ले|कॉलोनी) (की|के|का|में) (हूं|हूँ|हैं|है|हु) \n..3 (कुंज|विहार|नगर|कॉलोनी|रोड|गली|मोहल्ला) (में|के|पर|वाली)? (रहते|रहती|रहता|कोने|ऊपर) ..3\n(घर) (पहुँचा|पहुंचा|पहुँची|पहुंची) ..4',
  'hi-latn': '..2 (wali|wale) (gali|mohalle|colony) (ki|ke|ka|me) (hu|hun|hoon|h|hai)\n..2 (kunj|vihar|nagar|colony|road|gali|mohalla) (me|ke|pe|wali)? (rehte|rehti|rehta|kone|upar) ..3\nghar (pahucha|pahuncha|pahuchi|pahunchi) ..4',
}
