import type { Phrases } from '../plug.ts'

/** Words that ask again without naming what: they count only right after a refusal. */
export const pleading: Phrases = {
  any: `
    [ (asks|asked|demands|requests|insists|pushes|pressures) (again|once more|another time) .. ]
    [ (asks|requests|demands) .. again ]
    🥺|🙏
  `,
  en: `
    (please|pls|plz|plss|pretty please|plsss|pleeease)
    (come on|cmon|c mon|oh come on|comeon|cmonnn|go on|aw come on)
    (just) (one|once|1|a quick|a little|quickly|for me|this once|tell me|do it|a small|try|send|say|for a)
    (only) (one|once|a quick|a little|me|for a (minute|sec))
    (why|y) (not|tho|though|wont (you|u)|dont (you|u)|cant (you|u))
    (dont|do not) (be|u) (shy|scared|like that|silly|a baby|boring|mean|afraid|worried|nervous|trust me|so|be)
    ((you|u) (can|could) trust me|trust me|dont you trust me)
    (nobody|no one|noone|{parent}) (will|would|has to|needs to) (ever)? (know|find out|see|notice)
    (it|itll|it will|it wont) (be)? (quick|fun|fine|ok|hurt|take long|only take)
    (for me|do it for me|as a favour|i thought (you|u|we)|if (you|u) (really)? (liked|loved|cared|trusted)|you owe me|u owe me)
    (i promise|promise|i swear) (i|you|it|ill|nobody|no one)?
    (you|u) (said|promised) (you|u) (would|will|wud)
    what (about|if) (now|tomorrow|next|later|i|{day})
    (tomorrow|tmrw|later|after|now|then|{day}|another day|next week) (then|instead) 
    (ok|so|well) then <ask>
    (so|and) (when|will you|can you|now)
    (are|r) (you|u) (sure|scared|shy|chicken)
    (everyone|everybody|all (girls|boys|kids)|other) (does|do|your age)
  `,
  cy: `
    (plis|os gweli di'n dda|os gweli di n dda|os gwelwch yn dda|plîs)
    (ty'd|tyrd|dere|c'mon|come on) (ymlaen|mlaen|on)?
    (jyst|jest|dim ond) (un|unwaith|fi|i fi|am|un bach|y tro)
    pam (ddim|lai|na|nad|nag)
    paid (â|a) (bod|poeni|becso) (yn|n)? (swil|ofnus|wirion|ofn)?
    (gelli|galli|ti'n gallu|cei) (di)? (ymddiried|drystio|trystio)
    (fydd|fyddan|does) (neb|dim rhaid) (yn|i neb)? (gwybod|wybod)
    (dwi|wi|rwy) (yn|n) addo
  `,
  es: `
    (por favor|porfa|porfis|xfa|plis|pliss|porfavor|xfavor|ándale|andale)
    (vamos|venga|dale|anda|ven|va|oye) (si|porfa|no seas|solo|una|que)
    (solo|nada mas|nomas|aunque sea) (una|un|uno|por mi|esta vez|un ratito|un poco|a mi|poquito)
    (por que|xq|pq|porque) (no|no quieres|no puedes|no me)
    no (seas|tengas|te) (asi|mala|malo|timida|timido|miedo|pena|verguenza|niña|preocupes|hagas|aburrida)
    (puedes confiar|confia|confía|no confias) (en mi)?
    (nadie) (se va a|va a|lo va|tiene que|se) (enterar|saber|ver|entera|saberlo)
    (te lo prometo|te prometo|te juro|lo juro|prometo)
    ((hazlo|hacelo) por mi|por mi)
    (si me quisieras|si de verdad|pense que|me lo prometiste|dijiste que|me debes)
    (y)? (mañana|ahora|entonces) (si|cuando|que|puedes) 
  `,
  fr: `
    (stp|svp|steuplait|s il te plait|s'il te plait|sil te plait|stpp|stplait)
    (allez|aller|allé|vasy|vas y|roh|oh) (stp|quoi|juste|fais|une|vas y|alle|sil)
    (juste|rien que|seulement|que) (une|un|1|pour moi|cette fois|une fois|moi|deux)
    (pourquoi|pk|pq|pourkoi) (pas|non|tu veux pas|tu peux pas|nan)
    (sois|soit|fais|aie|ait) (pas) (timide|genee|peur|comme ca|ta|bete|chiante|relou|gene)
    (tu peux|fais) (me|moi) (faire)? confiance
    (personne) (le|va|ne) (saura|savoir|verra|voir|le saura)
    (je te)? (promets|jure|le promets|promis|jte promets|jte jure|jure)
    (fais|fait) (le|ca|sa) (pour moi)
    (si tu maimais|si tu tenais|tavais dit|tu mavais|je croyais|tu avais promis|tu me dois)
    (et|alors) (demain|maintenant|du coup|quand)
  `,
  de: `
    (bitte|biiitte|bitteee|pls|büdde|biddeee|bidde)
    (komm|ach komm|komm schon|na komm|och|menno|jetzt komm)
    (nur) (eins|ein|einmal|kurz|für mich|ein kleines|1|das eine|mir|ganz kurz|dieses)
    (warum|wieso|weshalb) (nicht|denn nicht|nich|net|willst du nicht)
    (sei|hab|stell) (doch|dich)? (nicht|keine|nich) (so|angst|schüchtern|an|langweilig|kindisch|feige)
    ((du kannst|kannst) (mir)? (doch)? (mir)? vertrauen|vertrau mir|vertraust du mir)
    (keiner|niemand|merkt|das) (wird|muss|erfährt|merkt|sieht) (es|das|doch|keiner|niemand)
    (ich)? (versprech|verspreche|schwör|schwöre) (es|dir|s|das)?
    (mach|tu) (es|s|das) (doch)? (für mich)
    (wenn du mich|du hast gesagt|du hast versprochen|ich dachte|du schuldest)
    (und|dann) (morgen|jetzt|wann|später)
  `,
  pt: `
    (por favor|pfv|pff|porfavor|pf|plis|porfa|por favorzinho|favorzinho|pfvr)
    (vai|vamos|anda|vá|bora|ah) (la|lá|vai|por favor|só|então|pfv|qual é)
    (só|so|apenas|somente) (uma|um|1|umazinha|pra mim|para mim|dessa vez|desta vez|um pouco|uminha|eu)
    (por que|pq|porque|porquê) (não|nao|n) 
    (não|nao|n) (seja|sejas|tenha|tenhas|fica|fiques|precisa) (assim|tímida|timida|medo|vergonha|chata|chato|má|com|ter|criança|boba)
    (pode|podes|confia) (confiar)? (em mim)
    (ninguém|ninguem|ngm) (vai|precisa|tem|fica) (saber|ver|descobrir|de saber|que saber|a saber)
    (eu)? (prometo|juro|te prometo|te juro|juro te|prometo te)
    (faz|faça) (isso|por mim|isso por mim|lá)
    (se você me|se gostasses|você prometeu|vc prometeu|tu prometeste|pensei que|achei que|vc disse|me deve)
    (e|então) (amanhã|agora|quando|depois)
  `,
  nl: `
    (alsjeblieft|aub|alsjeblieftt|please|pls|asjeblieft|plies|ajb|toe nou|toe dan)
    (kom op|kom nou|toe|ah joh|ah kom|komop|kom op nou|ahh)
    (gewoon|alleen|maar|slechts|1tje|eentje) (een|eentje|1|voor mij|deze keer|even|een keer|ff|kort|aan mij)
    (waarom|wrm) (niet|nie|wil je niet|nt|dan niet)
    (doe|wees) (niet|nou niet|nie) (zo|bang|verlegen|flauw|kinderachtig|saai|moeilijk)
    ((je kunt|je kan|kun je) (me|mij) (toch|gewoon)? vertrouwen|vertrouw me|vertrouw je me)
    (niemand) (hoeft|komt|zal|gaat|weet) (het|erachter|te|dit)
    (ik)? (beloof|zweer) (het|je|t|dat)?
    (doe) (het|t|dit) (dan)? voor mij
    (als je|je zei|je had beloofd|ik dacht|je hebt beloofd)
    (en|dan) (morgen|nu|wanneer|later)
  `,
  pl: `
    (prosze|proszee|plis|pls|blagam|proszę cie|prosze cie|ladnie prosze|prosiiii)
    (no)? (dawaj|chodz|no chodz|no weź|no wez|oj|ej|wez) (no|prosze|jedno|tylko|nie badz|weź|daj|przestan)
    (tylko|chociaz|choc) (jedno|jeden|raz|na chwile|dla mnie|ten raz|jedna|na moment|mi|troche|tyle)
    (czemu|dlaczego|a czemu|a dlaczego) (nie|nie chcesz|nie mozesz)
    nie (badz|wstydz|boj|przejmuj|martw) (taka|taki|sie|dzieckiem|glupia|nudna|niesmiala)
    (mozesz mi|zaufaj|zaufaj mi|nie ufasz) (zaufac|ufac|mi)?
    nikt (sie|nie|tego|o tym) (nie)? (dowie|zobaczy|bedzie|musi|wie)
    (obiecuje|przysiegam|slowo|przyrzekam)
    (zrob) (to)? (dla mnie)
    (gdybys|mowilas|mowiles|obiecalas|obiecales|myslalem|myslalam|jestes mi winna)
    (a)? (jutro|teraz|kiedy|to kiedy)
  `,
  tl: `
    (please|pls|plss|sige na|cge na|sige na please|pleaseee|plith|plsss)
    (dali|dali na|tara na|sige na|halika na|come on|cmon|uy)
    (isa|isang|kahit|saglit|sandali) (lang|isa|beses|isa lang|isang|lang naman|beses lang)
    (bakit|bat|bkt) (hindi|ayaw|di|naman|ayaw mo|d)
    (wag|huwag) (ka|kang) (mahiya|na mahiya|matakot|na|mag|kj|ganyan|nang|maarte|kabahan)
    (trust|tiwala|magtiwala|pagkatiwalaan) (me|ka|ka sakin|ka sa akin|mo|lang|mo ko)
    (walang|wala) (makaka|ibang|makakaalam|makakakita|namang) 
    (promise|pangako|peksman|swear) (ko|hindi|di|yan)?
    (para|gawin mo) (sa akin|sakin|para sakin|saken)
    (kung mahal|sabi mo|akala ko|nangako ka)
    (eh|e|so) (bukas|ngayon|kelan|kailan)
  `,
  hi: `
    (प्लीज|प्लीज़|कृपया|प्लीस|प्लीज़ ना|मान जाओ|मान जा|प्लीज यार)
    (चलो|अरे|आ|दे) (ना|न|यार|प्लीज)
    (बस|सिर्फ|केवल) (एक|एक बार|मेरे लिए|थोड़ा|मुझे|एक ही|एक दो|इस बार)
    (क्यों|क्यूं) (नहीं|नही|मना)
    (शरमाओ|डरो|शर्माओ|घबराओ|डर|शर्म) (मत|नहीं|ना|क्यों)
    (मुझ पर|मेरे ऊपर|मेरा) (भरोसा|विश्वास|यकीन) 
    (किसी|कोई) (को)? (पता|नहीं) (नहीं|चलेगा|देखेगा|जानेगा)
    (वादा|कसम|प्रॉमिस|पक्का)
    मेरे लिए
    (तुमने|आपने|तूने) (कहा|वादा|बोला) (था|किया)
  `,
  'hi-latn': `
    (please|plz|pls|plzz|plss|please na|maan jao|man jao|maan ja|plz na|pls na|plzzz)
    (chalo|are|arey|aa|de) (na|yaar|yar|please|plz)
    (bas|sirf|only) (ek|ek baar|mere liye|thoda|mujhe|ek hi|1|is baar|ek bar)
    (kyu|kyun|kyon|q) (nahi|nhi|nahin|mana|nai)
    (sharmao|daro|sharma|ghabrao|dar|sharam|daro mat) (mat|nahi|na|nhi|kyu|rahi|rahe)
    (mujh|mujhpe|mujhpar|mere|mera|mujh pe|mujh par) (pe|par|upar)? (bharosa|vishwas|yakeen|trust|believe)
    (kisi|koi) (ko)? (pata|pta|nahi|nhi) (nahi|nhi|chalega|dekhega|janega)
    (wada|vada|kasam|promise|pakka|kasam se)
    mere liye
    (tumne|aapne|tune|tmne) (kaha|wada|bola|promise) (tha|kiya)
  `,
}
