import type { Phrases } from '../plug.ts'

/** What the body tells: hands that shake, tears that do not stop, very much afraid, no wish to live any more. */
export const bodyWords: Phrases = {
  en: `
    (been|spent) ..1 crying ..1 (all|the whole) (night|day|morning|evening)
    (my|me) (hands|hand|whole body|legs|body) ..2 (shaking|shake|trembling|tremble)
    (cant|cannot|couldnt|wont) (stop) (crying|shaking|trembling|panicking|being sick)
    (i feel|im|been) ..1 (sick|ill) (with|from) (worry|fear|nerves)
    (i|ive) (havent|cant|not) (slept|eaten|sleep|eat) ..2 (days|since|because of|cos of)
  `,
  cy: `
    (nwylo|dwylo|nwylo i) ..2 (crynu|ysgwyd)
    (fedrai|alla i|methu) ..1 (ddim)? ..1 (stopio|peidio) ..1 (crio|llefain|crynu)
    (dwin|dwi|rwyn) ..1 (n)? ..1 (crio|llefain) ..2 (fedrai|methu|drwyr)
    (mae|ma) ..1 gen i ..1 ofn ..1 (mawr|ofnadwy|difrifol)
  `,
  es: `
    (llevo|estuve|pase) ..1 (toda|todo) (la noche|el dia|la tarde) (llorando|sin dormir)
    (me falta|no puedo tomar) (el)? aire
    (me)? (tiemblan|tiembla) ..1 (las|la)? (manos|mano|piernas|cuerpo)
    (no puedo|no paro|no dejo) ..1 (parar|dejar)? ..1 de (llorar|temblar)
    (tengo) (muchisimo|mucho|demasiado) miedo
    (ya)? no quiero (seguir|vivir) ..1 (viviendo|mas)?
  `,
  fr: `
    (jai|j ai) pleure toute la (nuit|journee)
    (jarrive|j arrive) plus a respirer
    (jai|j) les mains qui tremblent
    (mes|les) mains ..1 tremblent
    (jarrete|jarretes|j arrete|arrive) pas ..2 de (pleurer|trembler)
    (plus|jai plus|jai pas) ..1 (denvie|envie) de (vivre|continuer|me lever)
  `,
  de: `
    (krieg|kriege|bekomm|bekomme) ..1 keine luft ..1 (mehr)?
    (hab|habe) ..1 (die ganze|den ganzen|nur) ..1 (nacht|tag|abend)? ..1 (geweint|geheult)
    (meine|mir) ..1 (hande|knie|finger) ..1 zittern
    (ich)? zitter ..1 (am ganzen|die ganze|nur noch)
    (kann|konnte) ..1 (nicht|nich|net) ..1 aufhoren ..1 zu (weinen|heulen|zittern)
    (hore|hor) nicht auf zu (weinen|heulen|zittern)
    (hab|habe) ..1 (so|richtig|total|mega|solche) (angst|panik) $
  `,
  pt: `
    (passei|estive|fiquei) a noite (toda|inteira) ..1 (chorando|chorar)
    nao consigo respirar
    (minha|minhas|a minha|as minhas) (mao|maos) ..3 (tremer|tremendo|tremem|treme|a tremer)
    (nao|n) (consigo|paro|consegui) ..1 (parar)? de (chorar|tremer)
    (to|estou|tou) ..1 (com)? (muito|mt|mto) medo
  `,
  nl: `
    (heb)? (de hele|heel de) (nacht|dag) ..1 gehuild
    (krijg|kan) (geen lucht|niet meer ademen|geen adem)
    (mijn|mn|me) handen ..1 (trillen|beven|trilt)
    (kan|kon) niet (stoppen|ophouden) met (huilen|trillen|beven)
    ik (wil|hoef) niet meer (leven|verder)
    (ik ben)? (zo|heel|mega|super|echt) bang $
  `,
  pl: `
    (cala|caly) (noc|dzien) (plakalam|plakalem|ryczalam|rycze|placze)
    nie moge oddychac
    (rece|dlonie|lapy) ..1 mi ..1 (sie)? (trzesa|drza)
    (trzesa|drza) mi (sie)? (rece|dlonie)
    nie (moge|umiem|potrafie) ..1 (przestac) (plakac|ryczec|sie trzasc)
    (bardzo|badzo|tak|strasznie|okropnie|mega) sie boje
    (boje sie) (bardzo|strasznie|okropnie)
    nie (chce|chce mi sie) (juz)? zyc
  `,
  tl: `
    (nanginginig|nangangatog) ..1 (ang|mga|na)? ..1 (kamay|katawan|tuhod) ko
    (di|hindi) ..1 (ako|ko) ..1 (makatigil|mapigilan|matigil|tumitigil|makapigil) ..2 (umiyak|kakaiyak|iyak|pag iyak|umiiyak)
    takot na takot ..1 (na)? (ako|ko)
    ayoko na(ng)? ..1 mabuhay
  `,
  hi: `
    (हाथ|मेरे हाथ) ..1 (काँप|कांप) (रहे|रहा)
    (रोना|आंसू|आँसू) ..1 (नहीं|बंद नहीं) (रुक|हो)
    (बहुत|बहोत) डर (लग|लगता)
  `,
  'hi-latn': `
    (haath|hath|mere haath) ..1 (kaanp|kanp|kaap) (rahe|raha|rhe)
    (rona|aansu|aasu) ..1 (nahi|nhi|band nahi) (ruk|ho)
    (bahut|bohot|bhot|bahot) (dar|darr) (lag|lagta)
  `,
}
