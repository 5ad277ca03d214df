import type { CuePlug } from './plug.ts'

/** Thanks. */
export const thanks: CuePlug = {
  id: 'thanks',
  phrases: {
    any: `
      🙏
    `,
    en: `
      (thanks|thank|thx|thnx|thanx|tnx|tysm|tyvm|cheers|thankyou|thnks|thks)
      ty $
      ty (so|very|for)
      ^ ta $
      much appreciated
      appreciate (it|that)
    `,
    cy: `
      (diolch|ddiolch|diolchiadau|diolchgar)
    `,
    es: `
      (gracias|grax|grcs|grasias|graciass*|grac|agradezco|agradecido|agradecida)
      muchas gracias
    `,
    fr: `
      (merci|mrc|mci|mrci|remercie|mercii*)
    `,
    de: `
      (danke|dank|thx|dankeschon|dankee*|merci)
      vielen dank
    `,
    pt: `
      (obrigado|obrigada|obg|obgd|obgda|brigado|brigada|brigadao|valeu|vlw|agradeco|agradecido|agradecida|obrigadao)
    `,
    nl: `
      (bedankt|dankje|dankjewel|dankuwel|thnx|thx|tnx|bedankt*|merci)
      dank (je|u|jullie|jewel)
    `,
    pl: `
      (dzieki|dziekuje|dzieks|dziekowa|dzk|thx|dzienks|dziekujemy|dziena|wdzieczny|wdzieczna)
    `,
    tl: `
      (salamat|slmat|slamat|salamuch|thanks|thank|tnx|ty|tenkyu|tenks)
    `,
    hi: `
      (धन्यवाद|शुक्रिया|थैंक्स|थैंक्यू|थैंक|आभार)
    `,
    'hi-latn': `
      (shukriya|shukria|sukriya|dhanyavad|dhanyawad|dhanyavaad|thanks|thanku|thankyou|thnx|thx|dhanyvad)
    `,
  },
}
