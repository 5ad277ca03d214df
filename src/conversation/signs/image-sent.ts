import { isNegated, picturedIn } from '../pictured.ts'
import { isAmongKin, isOrdinary, isQuoted, leaning } from '../scene.ts'
import { imageSentFamilies } from './image-sent/families.ts'
import { wordsOf } from '../word-set.ts'
import { type Heard, type HeardTurn, type Inferred, type TalkView, type Verdict, sign } from './plug.ts'
import { together } from '../together.ts'

/** Turns after an ask within which an attachment of the asked person answers it. */
const ANSWERED_WITHIN = 8
const PICTURE_FILE = /\.(?:jpe?g|png|heic|heif|webp|gif|bmp|mp4|mov|m4v|3gp|webm|avi|mkv)$/iu
const SELF = /selfi?e?|pics? of me|this is me/iu
const NO_NAME = /^[^.]*$/u

/** A picture or video of the person was sent: by words, or as an attachment after being asked for one. */
export const imageSent = sign({
  id: 'image-sent',
  label: 'Image sent',
  why: 'says to have sent, or sends, a picture or video of the person',
  ground: {
    text: 'Threats follow once a picture is in hand',
    source: 'Combating online child exploitation by extortion, US Department of Justice COPS Office, Feb 2023',
    mark: 'V',
  },
  phrases: {
    any: `
      [ (sends|sent|shares|shared|uploads|uploaded|sending|gives|posts|forwards) ..3 (image|images|picture|pictures|photo|photos|video|videos|selfie|selfies|pic|pics|photograph*)
      [ (image|picture|photo|video|selfie|pic|media) (sent|shared|attached|uploaded|omitted|follows)
      [ (turns|turned|switches|goes) ..2 (camera|cam|webcam)
      [ (envia|manda|envoie|sendet|schickt|stuurt|wysyla|anfon|bheja) ..3 (imagen|foto|image|photo|bild|imagem|zdjecie|litrato|llun)
    `,
  },
  hints: together({
    en: `
      (heres|here is|here s|here r|this is|thats|here you go) (a|the|one|my|another|ur)? (selfie|{pic}|pic of me|me)
      (i|ive|just|already|ok|k|have) (just|already)? (sent|snt|send|took|uploaded|posted) (u|you|it|one|a|the|another|my|that|some|them) (a|one|another|the|my)? ({pic}|already|one|now|it|u)?
      (sent|snt) (it|one|a pic|a selfie|u one|another|u it|the pic|them)
      (there|here) (u|you|ya) (go|are)
      (i|u) (sent|got) (my|ur) {pic}
      (here|this) (it)? is (me|it|one)
      this is me
      (cam|camera) (is|s) on
    `,
    es: '(ya)? (te)? (la|lo|las)? (mande|envie|pase|mande una|mandado|enviado)\n(aqui|ahi|hay) (esta|tienes|va|te va|la tienes|soy)\n(esta|este) (soy|es) (yo|mi foto)\n(te mande|te envie) ..2 {pic}',
    fr: '(jtai|je tai|jai) (deja)? (envoye|envoyee|mis) ..2\n(voila|tiens|voici|la voila) (une|ma|la|cest)? ({pic}|moi|ma photo)?\n(cest|c) moi (la|sur)',
    de: '(hab|habe) (dir|es|eins|dir eins|schon|das|dir schon)? (eins|ein|schon|{pic})? (geschickt|gesendet|gemacht)\n(hier|da|bitte) (ist|hast|is|bin|bitte)? (du|eins|ich|das|mein|ein)? ({pic}|ich|eins|es)\n(das)? bin ich',
    pt: '(ja)? (te)? (mandei|enviei|tirei) (a|uma|te|ja|pra|para)?\n(ta|esta|aqui|pronto|toma) (ai|aqui|esta|a) (foto|{pic}|ela|uma)?\n(pronto|toma) ..1 (foto|{pic}|ela|uma)\n(essa|esta) sou eu',
    nl: '(ik)? (heb) (er|je|hem|al|een|m)? (een|al|{pic})? (gestuurd|verstuurd|gemaakt)\n(hier|alsjeblieft) (is|heb|ben)? (hij|je|ie|ik|een)? ({pic}|hem|m|hij|er een)\n(dit|dat) ben ik',
    pl: '(juz|no)? (wyslalam|wyslalem|zrobilam|zrobilem|przeslalam|przeslalem) (ci|juz|jedno|zdjecie|je)?\n(prosze|masz|tu|tutaj|lap) (masz|jest|jestem|moje|to)? ({pic}|ja|jedno)\nto ja',
    tl: '(nasend|na send|nagsend|sinend|nasendan|napasa|nagpadala) (ko|ako|na|kita)\n(eto|ito|heto) (na|oh|ako|yung|o|ang)',
    hi: '(भेज) (दी|दिया|दिए|दिया है)\n(ये|यह|लो) (लो|मैं|मेरी|रही|रहा)',
    'hi-latn': '(bhej) (di|diya|dia|diye|dii)\n(bhejdi|bhejdiya)\n(ye|yeh|lo) (lo|main|mai|meri|rahi|raha|dekho)',
    cy: '(dwi|wedi|rydw i) (wedi)? (anfon|hala|gyrru|yrru) (o|un|llun)?\n(dyma|dyna) (fi|un|lun|llun|ti|y llun)',
  }, imageSentFamilies),
  weigh,
  infer,
})

function weigh(heard: Heard, talk: TalkView): Verdict {
  const { turn } = talk
  if (heard.language === 'any') return 'yes'
  if (picturedIn(heard, turn) === 'thing' || isQuoted(heard, talk) || isNegated(heard, turn) || isOnlyAsked(heard, turn)) return 'no'
  if (turn.cues.has('refuse') && heard.words < CERTAIN) return 'no'
  if (turn.heard.some((h) => h.sign === 'payment-sent' && h.role === 'phrase')) return 'no'
  if (wasAsked(talk)) return 'yes'
  if (isAmongKin(talk) || isOrdinary(talk, 'image-sent') || turn.cues.has('reported')) return 'no'
  return SELF.test(turn.text.slice(0, 500)) && talk.others.some((party) => leaning(party) >= 1) ? 'yes' : 'no'
}

/** So many words of sending outweigh a short word that refuses in another language. */
const CERTAIN = 5

const ARRIVED = wordsOf(`angekommen recu recue vu llego llegado recibiste chegou recebeu recebeste aangekomen gekregen binnen doszlo doszla dotarlo dostalas dostales przyszlo natanggap nareceive nakuha
  mili mila pahuchi मिली मिला पहुँची पहुंची gest ges gefaist welest ddaeth come arrive through get got receive received load viste viu`)

/** A question, other than whether one's own picture has arrived. */
function isOnlyAsked(heard: Heard, turn: HeardTurn): boolean {
  return turn.tokens[heard.to - 1]?.ask === true && !turn.tokens.slice(Math.max(0, heard.from), heard.to).some((t) => ARRIVED.has(t.text))
}

/** An attachment of the person who was asked for a picture. */
function infer(talk: TalkView): Inferred | null {
  const { attachments } = talk.turn
  if (!attachments.some((name) => PICTURE_FILE.test(name) || NO_NAME.test(name)) || !wasAsked(talk)) return null
  return { verdict: 'yes', why: 'sends an attachment after a picture of the person was asked for' }
}

function wasAsked(talk: TalkView): boolean {
  return talk.stood(ANSWERED_WITHIN, 'image-asked').some((s) => s.by !== talk.turn.by && !s.weak)
}
