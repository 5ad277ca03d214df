import { expect, test } from 'vitest'
import { shortSigns, type Line } from '../fixtures/talk.ts'

const OURS = /^(?:meeting-(?:proposed|agreed|arranged)|refusal|return-after-refusal)@\d+$/

/** The signs of this group that are not weak. */
function ours(lines: readonly Line[]): string {
  return shortSigns(lines).filter((s) => OURS.test(s)).join(' ')
}

/** `A: text` lines, parted by ` / `. */
function talk(text: string): readonly Line[] {
  return text.split(' / ').map((line): Line => {
    const at = line.indexOf(': ')
    return [line.slice(0, at), line.slice(at + 2)]
  })
}

test.each([
  ['A: hey how old are you? / B: 13 u? / A: we should meet up sometime / B: ok sure / A: cool meet me at the park on saturday at 3',
    'meeting-proposed@2 meeting-agreed@3 meeting-proposed@4 meeting-arranged@4'],
  ['A: how old r u again / B: 14 / A: i could drive to you on friday, nobody has to know / B: ok but only for a bit / A: ive booked a hotel',
    'meeting-proposed@2 meeting-agreed@3 meeting-arranged@4'],
  ['A: tell your mum you\'re at a friends and come to mine / B: ok', 'meeting-proposed@0 meeting-agreed@1'],
  ['A: im 14 wbu / B: 13 / A: wanna meet irl at the arcade / B: yes!!', 'meeting-proposed@2 meeting-agreed@3'],
  ['A: cuantos años tienes? / B: 13 / A: quiero conocerte en persona / B: no se, mejor otro dia / A: porfa, solo un rato / B: bueno vale',
    'meeting-proposed@2 refusal@3 return-after-refusal@4 meeting-agreed@5'],
  ['A: t\'as quel age ? / B: 12 et toi / A: on pourrait se voir en vrai samedi / B: oui pourquoi pas / A: à la gare à 15h',
    'meeting-proposed@2 meeting-agreed@3 meeting-arranged@4'],
  ['A: wie alt bist du? / B: 13 / A: wollen wir uns mal treffen? / B: nee will ich nicht / A: komm schon nur kurz / B: ok / A: morgen um 16 uhr am bahnhof',
    'meeting-proposed@2 refusal@3 return-after-refusal@4 meeting-agreed@5 meeting-arranged@6'],
  [
    'A: qts anos vc tem? / B: 13 / A: vamos nos encontrar pessoalmente? / B: não quero / A: vai, só uma vez',
    'meeting-proposed@2 refusal@3 return-after-refusal@4',
  ],
  ['A: hoe oud ben je? / B: 12 / A: zullen we een keer afspreken in het echt? / B: is goed / A: zaterdag om 3 uur bij het station',
    'meeting-proposed@2 meeting-agreed@3 meeting-arranged@4'],
  ['A: ile masz lat? / B: 13 / A: spotkajmy się na żywo / B: nie wiem, może później / A: no proszę, tylko na chwilę / B: no dobra / A: jutro o 16 pod galerią',
    'meeting-proposed@2 refusal@3 return-after-refusal@4 meeting-agreed@5 meeting-arranged@6'],
  [
    'A: ilang taon ka na? / B: 13 po / A: kita tayo sa mall bukas, tayo lang / B: ayoko po / A: sige na please saglit lang',
    'meeting-proposed@2 refusal@3 return-after-refusal@4',
  ],
  [
    'A: तुम्हारी उम्र क्या है? / B: 13 / A: क्या हम मिल सकते हैं? / B: नहीं मैं नहीं मिल सकती / A: प्लीज एक बार',
    'meeting-proposed@2 refusal@3 return-after-refusal@4',
  ],
  ['A: tumhari age kya hai / B: 13 / A: kya hum mil sakte hai? / B: nahi mummy mana karti hai / A: please bas ek baar / B: theek hai / A: kal 5 baje station ke bahar',
    'meeting-proposed@2 refusal@3 return-after-refusal@4 meeting-agreed@5 meeting-arranged@6'],
  [
    'A: faint ydi dy oed di? / B: 13 / A: gawn ni gwrdd wyneb yn wyneb? / B: na dwi ddim isio / A: plis, jyst unwaith',
    'meeting-proposed@2 refusal@3 return-after-refusal@4',
  ],
  ['A: how old are you? / B: 13 / A: come see my new place, just us / B: bit weird but ok / A: uber is booked, it picks you up at 5',
    'meeting-proposed@2 meeting-agreed@3 meeting-arranged@4'],
  ['A: wie alt bist du? / B: 12 / A: samstag im park, nur wir zwei? / B: mein bruder sitzt neben mir / A: vertraust du mir nicht?',
    'meeting-proposed@2 refusal@3 return-after-refusal@4'],
  ['A: how old r u / B: 12 / A: can i take you for pizza sometime, just you n me / B: yeah alright / A: half five outside the cinema',
    'meeting-proposed@2 meeting-agreed@3 meeting-arranged@4'],
  ['A: wie alt bist du? / B: 13 / A: lass uns mal in echt sehen, nur wir beide / B: puh das muss ich mir überlegen / A: komm sei nicht so / B: na gut',
    'meeting-proposed@2 refusal@3 return-after-refusal@4 meeting-agreed@5'],
  ['A: how old are you? / B: 12 / A: [asks to meet] / B: no / A: [asks to meet again] / B: ok',
    'meeting-proposed@2 refusal@3 meeting-proposed@4 return-after-refusal@4 meeting-agreed@5'],
])('a meeting among strangers: %s', (text, expected) => {
  expect(ours(talk(text))).toBe(expected)
})

test.each([
  'A: did you do the maths homework / B: yeah it was so hard lol / A: wanna hang out saturday? we can go to the cinema / B: yeah sure, my mum can drive us',
  'Mum: i\'ll pick you up at 5 outside the school / Tom: ok / Mum: meet me at the gate',
  'Coach Tom: training is moved to saturday 10am, meet at the pitch at 9.30 / Ella: ok coach',
  'A: is the bike still available? / B: yes 50 pounds / A: can we meet at the station at 6 so i can pick it up? / B: sure, cash only',
  'Mr Hale: if someone you met online asks to meet you in real life, tell a trusted adult / Mia: ok sir',
  'A: meet me at the castle, ill trade you the sword / B: ok omw',
  'A: are you coming to mias birthday on saturday / B: yes! what time / A: 3 at the bowling place, my dad can pick you up / B: ok see you there',
  'Grandma: come over on sunday, i made cake / Leo: yes please / Grandma: 2 o\'clock at my house',
  'A: hey long time! we should meet up, same place as last time? / B: yes! saturday at the cafe?',
  'A: hola, sigue disponible la bici? / B: si, 50 euros / A: podemos vernos en la estacion el sabado a las 5? / B: vale',
  'A: hast du mathe verstanden / B: nee gar nicht / A: wollen wir uns morgen in der bücherei treffen und lernen? / B: ja gerne, nach der schule',
  'Coach: entrainement deplace samedi 10h, rdv au stade / Lea: ok coach',
  'Mama: odbiore cie o 15 spod szkoly / Ola: ok',
  'A: fizeste o trabalho de casa? / B: sim, vens ao treino? / A: sim, encontramo nos no campo às 5 / B: fixe',
  'A: heb je het huiswerk af? / B: nee joh, jij? / A: zullen we morgen afspreken na school? dan leren we samen / B: is goed',
  'A: may assignment ba sa math / B: oo yung page 20 / A: kita tayo bukas sa library, group project natin / B: sige',
  'Papa: school ke baad gate pe milna, main lene aaunga / Riya: ok papa',
  'A: you 12 or 13 now? / B: 13 since sunday! / A: are you coming to mine after lessons? / B: are your parents there? ill have to ask / A: my mum is until 5',
  'A: hola, sigue en venta la consola? / B: si / A: puedo pasar a buscarla mañana? / B: a las 6 me va bien',
  'A: nos vemos en el juicio jaja / B: ni de broma',
  'A: we met at the park last summer remember / B: yes that was fun',
  'A: nice to meet you / B: you too',
])('an ordinary meeting: %s', (text) => {
  expect(ours(talk(text))).toBe('')
})

test.each([
  ['A: send me a pic of you / B: no i dont want to / A: just one pic pls / B: my mum checks my phone', 'refusal@1 return-after-refusal@2 refusal@3'],
  ['A: what school do you go to? / B: id rather not say', 'refusal@1'],
  ['A: dont tell your mum about this / B: i tell my mum everything / A: keep it between us please', 'refusal@1 return-after-refusal@2'],
  [
    'A: send me a pic of you / B: my brother is right next to me / A: its raining here / B: same / A: still waiting',
    'refusal@1 return-after-refusal@4',
  ],
  [
    'A: send me a pic of you / B: my brother is right next to me / A: did you see the match / B: yeah / A: still waiting',
    'refusal@1 return-after-refusal@4',
  ],
  ['A: envoie une photo de toi / B: on change de sujet / A: juste une fois', 'refusal@1 return-after-refusal@2'],
  ['A: mandame una foto tuya / B: pregunta a otra persona / A: no confias en mi?', 'refusal@1 return-after-refusal@2'],
  ['A: stuur een foto van jezelf / B: daar heb ik geen zin in / A: je had het beloofd', 'refusal@1 return-after-refusal@2'],
  ['A: gg / B: no way!! / A: come on one more round', ''],
  ['A: are you coming to the park with us / B: cant, my mum is here / A: come on', ''],
  ['A: how old r u / B: not telling you / A: pls tell me', 'refusal@1 return-after-refusal@2'],
  ['A: dont tell your mum about this ok / B: ok i wont tell anyone', ''],
  ['A: are you home alone? / B: no my mum is here / A: do you live in Leeds? / B: nope', ''],
  ['A: are you 15? / B: no 13 / A: cool', ''],
  ['A: do you have a sister? / B: no / A: do you like pizza / B: nah', ''],
  ['A: wanna come to training tomorrow? / B: no i cant, dentist / A: ok', ''],
])('what is refused: %s', (text, expected) => {
  expect(ours(talk(text))).toBe(expected)
})
