import type { Phrases } from '../plug.ts'

/** Words like those that refuse: "don't ask" of a long day at school, "wait what", "never!" in a game. They are the whole turn. */
export const notRefused: Phrases = {
  en: `
    ^ (ugh|omg|lol|haha|oh)? (dont|do not|dnt) (even)? ask (lol|haha|man|bro)? $
    ^ (wait|hang on|huh|eh|lol) (what|wat|wut) $
    ^ (not|no) (yet)? (no)? spoilers $
    ^ (not yet)? no spoilers $
  `,
  cy: `
    ^ (o|ych|haha)? (paid|peidiwch|paid a) (a|â)? (gofyn|ofyn|holi) $
  `,
  es: `
    ^ (uf|ay|jaja|puf)? (ni|no|mejor no)? (me)? (preguntes|lo preguntes|hables) $
  `,
  fr: `
    ^ (pff|ouf|oh|mdr)? (m'en|men|me|ne m'en|nen) (en)? parle pas $
    ^ (pff|oh)? (me)? demande (meme)? pas $
  `,
  de: `
    ^ (uff|oh|boah|puh|haha)? frag (lieber|besser|erst|bloß|gar)? (nicht|nich|net|ned) $
  `,
  pt: `
    ^ (uf|ai|nossa|kkk)? (nem|não|nao|n) (me)? (pergunta|pergunte|perguntes|fala|fales) (disso|nisso)? $
  `,
  nl: `
    ^ (pff|oef|ach|haha|oh)? (vraag|vraagt) (het|er|t)? (maar|liever|beter)? (niet|nie) $
  `,
  pl: `
    ^ (uh|ehh|oj|xd|haha)? (lepiej|nawet)? nie (pytaj|gadaj|mow) (lepiej|nawet)? $
  `,
  tl: `
    ^ (hay|naku|haha|hays)? (wag|huwag) (mo)? (na)? (mo)? (itanong|tanungin|tanong) (po|haha)? $
  `,
  hi: `
    ^ (अरे|हाहा|उफ)? (मत|ना) (पूछ|पूछो) (यार)? $
  `,
  'hi-latn': `
    ^ (are|arey|haha|uff)? (mat|na) (puch|pucho|puchho|pooch|poocho) (yaar|yar|bhai)? $
  `,
}
