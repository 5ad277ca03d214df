import type { CuePlug } from './plug.ts'

/** Gives in after all: "weird, but ok", "mais bon", "aber gut", "sige na nga". It takes back the words of refusal in the same turn. */
export const giveIn: CuePlug = {
  id: 'yield',
  phrases: {
    en: `
      (but|so|then|and) (ok|okay|okey|k|fine|sure|yeah|yes|ill do it|ill come|i will|i guess|alright|go on then|whatever|here|here it is|here (you|u) go|that(s)? me|im coming)
      (ok|okay|fine|alright|ugh|urgh) (fine|ok|then|ill do it|ill come|just once|just this once|you win|u win|here)
      (only|just) (cuz|bc|because|cos) (its|you|u|of)
    `,
    cy: `
      (ond|ocê|oce|wel) (ocê|oce|ok|iawn|dof|ddoi|ddo i|ia|te|olreit|oreit|dyma)
      (iawn|ok|oce|ocê|olreit) (te|ta|then|de|fe wna|ddoi)
    `,
    es: `
      (pero|bueno|pues|y|weno) (bueno|vale|ok|esta bien|sale|va|dale|si|ahi va|voy|lo hago|venga|ya que|ire|okey|toma|aqui)
      (bueno|vale|ok|esta bien|va) (venga|va|pues|entonces|ya|una vez|solo una|solo esta vez|tu ganas)
    `,
    fr: `
      (mais|bon|bah|et|alors) (bon|ok|oui|voila|daccord|dac|jviens|je viens|jvais le faire|vas y|tiens|ca va|pourquoi pas|ouais)
      (bon|ok|daccord|dac) (ok|bon|daccord|allez|une fois|juste une|tas gagne|voila|jviens|vas y)
    `,
    de: `
      (aber|na|also|naja|dann|okay) (ok|okay|gut|ja|na gut|meinetwegen|oke|von mir aus|das bin ich|hier|ich komm|ich komme|ich machs|schon|einmal)
      (na|ok|okay|also) (gut|schön|dann|meinetwegen|einmal|von mir aus|du hast gewonnen)
    `,
    pt: `
      (mas|bom|bem|e|então|entao|tá) (ok|ta|tá|tudo bem|bom|sim|vou|eu vou|faço|aceito|toma|blz|beleza|está bem|esta bem|pronto|certo|ok vou)
      (ta|tá|ok|tudo) (bom|bem|certo) (então|entao|vai|só|mas|eu|vou)
    `,
    nl: `
      (maar|nou|tja|oke|en|dan) (oke|ok|okee|goed|vooruit|ja|is goed|prima|ik kom|ik doe het|hier|dit ben ik|best|wel)
      (nou|oke|ok|goed) (goed|vooruit|dan|een keer|eentje|oke dan)
    `,
    pl: `
      (ale|no|to|i|dobra|ok) (ok|dobra|dobrze|niech bedzie|spoko|przyjde|zrobie|tak|zgoda|okej|masz|prosze)
      (no|ok|dobra) (dobra|ok|dobrze|niech|raz|jeden raz|masz|zgoda)
    `,
    tl: `
      (pero|eh|e|o|pwede|sige) (sige|ok|okay|cge|basta|naman basta|na nga|na lang|payag|go|g|oo|saglit lang|saglit)
      (sige|cge|ok|okay|oo) (na|na nga|po|pero|basta|lang)
    `,
    hi: `
      (पर|लेकिन|मगर|तो|चलो) (ओके|ठीक|ठीक है|हाँ|हां|आऊंगी|आऊंगा|कर दूंगी|कर दूंगा|चलो|मान)
      (चलो|अच्छा) (ठीक|ठीक है|मान|ओके|हाँ)
    `,
    'hi-latn': `
      (par|pr|lekin|magar|to|toh|chalo|but) (ok|okay|thik|theek|thik hai|haan|han|aaungi|aaunga|kar dungi|kar dunga|chalo|maan)
      (chalo|acha|accha) (thik|theek|maan|ok|haan|thik hai)
    `,
  },
}
