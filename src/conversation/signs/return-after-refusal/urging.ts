import type { Phrases } from '../plug.ts'

/** Makes little of the refusal, asks why, urges without a name for what is asked. They count only right after a refusal. */
export const urging: Phrases = {
  en: `
    (so)? (secretive|dramatic|mysterious|suspicious|boring|no fun|mean)
    ^ (just|oh|aw|ah)? (tell|show|say|send) (me|it)? (then|pls|please|now|already)? $
    (he|she|they|your {parent}|ur {parent}|{parent}) (doesnt|dont|does not|wont|will never|never|didnt) (need to|have to|has to|even|ever)? (know|find out|notice|see it|be told)
    what (are|r) (you|u) (so)? (scared|afraid|worried|nervous) (of|about)
    (its|it is|thats|this is) (literally|really|honestly|just|rly)? (nothing|normal|fine|no biggie|not deep|not that deep|harmless|only a|just a|just me|only me|ok|safe|easy)
    (everyone|everybody|every1|all my friends|all the others|other (girls|boys|kids|people)|they all|loads of people) (else)? (does|do|did|sends|send|tells|done|is doing)
    (oh|aw|go|ah)? (go on|come on|cmon|cmonn|please|pls|plz) ..1 (for me|then|just|tho|man|now)
    (so|but|well|and) (why|y|what) (not|tho|though|is it|would it|does it|are u|are you) ..2
    (whats|what is|wheres|what) (the|ur|your)? (big deal|problem|issue|harm|worst|matter|wrong with)
    (nothing|not anything|nowt) (bad|will|is gonna|to be (scared|worried|shy|afraid)) ..1
    (be|being) (brave|nice|a good|chill|cool|so cold|so shy|difficult|like this|like that)
  `,
  cy: `
    (does dim|sdim|does) .. (angen|rhaid) (iddo|iddi|iddyn|i) .. (wybod|gwybod)
    (be|beth) (ti|wyt ti|sy) .. (ofn|ofnus)
    (di o|dyw e|dio|mae|dydi o) (n|yn|m)? (ddim|m)? (byd|ddim byd|iawn|normal|dim)
    (mae|ma) (pawb|pob un) (yn|n) (neud|gneud|gwneud)
    (o|ah|oh)? (tyrd|ty'd|tyd|dere|cmon) (laen|o na|'laen|mlan|ymlaen|wan|plis)
    (be|beth) (ydi|yw|di) r? (broblem|bwys|ots|gwaetha)
    (er fy mwyn|i fi|i mi) (plis|te|$ )
  `,
  es: `
    (tan|tanto|tanta) (misterio|drama|misteriosa|misterioso|desconfiada|desconfiado)
    ^ (anda|venga|ay)? (dime|dimelo|mandala|enseñame|di) (ya|va|porfa)? $
    (no) (tiene|tienen) (por)? (que|q) (enterarse|saberlo|saber|enterarnos)
    (no se va a|no se van a|ni se va a|ni se entera|no se entera) (enterar|dar cuenta)?
    (de|a) (que|q) (tienes|le tienes|tenes) (miedo|verguenza)
    ^ (va|anda|ande|dale|venga|vamos|ay|oye|andale|porfa|jo|jope|ya) (porfa|pues|ya|si|no|tio|tia|dale)? $
    (no) (pasa|pasaria|pasara|es|tiene) (nada|malo|nada malo|nada de)
    (todos|todas|todo el mundo|las demas|los demas) (lo)? (hacen|hace|mandan|dicen|cuentan)
    (q|que|cual) (tiene|hay|te cuesta|es lo peor|mas te da|problema hay|problema) (de malo|ahi|hay)?
    (por|x) (q|que) (no|te pones) (va|pues|o que)? (<ask>|$ )
    (por|x|hazlo por) (mi|mí) (si|porfa|va|$ )
    no (confias|confiais|te fias|confian) (en|de) (mi)
  `,
  fr: `
    (trop|si|autant de|tant de) (mysterieuse|mysterieux|mefiante|mefiant|mystere|cinema)
    ^ (allez|bah|mais)? (dis|dis moi|montre|envoie) (stp|quoi|allez)? $
    (elle|il|ils|ta mere|ton pere|tes parents) (le|ne le|nen|en)? (saura|sauront|sera|verra) (pas|rien|jamais)
    (t as|tas|tu as) peur (de|d) (quoi|koi)
    ^ (roh|oh|ah|bah|mais|bon)? (allez|aller|alé|vas y|vasy|viens|stp|steuplait|please) (stp|pour moi|quoi|frere|la|juste|pls)? ..1 $
    (stp|svp|allez|steuplait|fais le|fais ca|juste) (pour|pr) (moi|me faire plaisir)
    (cest|c|ya|y a) (rien|pas grave|normal|rien de mal|pas la mer|que moi|tranquille)
    (tout le monde|ttlm|tlm|les autres|toutes les filles|tous) (le|l)? (fait|font|lont fait|envoie|envoient|disent)
    (c|cest|ya) (koi|quoi|quel) (le)? (probleme|souci|pb|mal)
    (pk|pourquoi|pq) (pas|tu veux pas|tas peur|t comme ca) 
  `,
  de: `
    (so|warum so|wieso so) (misstrauisch|geheimnisvoll|dramatisch|langweilig|zickig)
    ^ (jetzt|komm|na)? (sag|zeig|schick) (schon|doch|halt|mal) $
    (die|der|sie|er|deine {parent}|dein {parent}) (muss|müssen|braucht|brauchen|erfährt|erfahren|merkt|merken) (das|es|s|davon)? (doch|ja|gar|eh)? (nicht|nichts|nix|nie|net) (wissen|erfahren|merken)?
    (wovor|vor was|was) (hast|hasste) (du)? (denn|so)? (angst|schiss)
    (das|is|ist|da) (doch|ja|is|ist|echt)? (nix|nichts|garnix|gar nichts|voll normal|normal|nicht schlimm|harmlos|keine große sache|kein ding|passiert)
    (alle|jeder|die anderen|andere) (anderen)? (machen|macht|schicken|sagen|tun) (das|es|s|auch)?
    ^ (ach|och|oh|ah|na|jetzt|ey|mann)? (komm|komm schon|bitte|biiitte|mach|los|trau dich) (doch|schon|bitte|jetzt|ey|mal)? $
    (was|wo) (ist|is|soll) (denn|da|dabei|schon|das)? ..1 (problem|dabei|passieren|schlimm)
    (für|fuer) mich (ja|bitte|ok|$ )
  `,
  pt: `
    (tanto|muito|tanta|que) (drama|mistério|misterio|desconfiança|frescura)
    ^ (vai|ah|anda)? (fala|diz|mostra|manda) (logo|lá|vai|aí)? $
    (ele|ela|eles|tua mãe|sua mãe|teus pais|seus pais) (não|nao|n|nem) (precisa|precisam|vai|vão|tem que|têm que) (de|nem)? (saber|descobrir|notar)
    (tem|tens|tá com|estás com) medo (de|do) (que|quê|q)
    (isso|é|eh|n é|não é|nao é|nao e|n tem|não tem|nao tem)? (não|nao|n)? (é|tem|eh) (nada|normal|nada de mais|nada demais|mal nenhum|problema|bobagem|coisa pouca)
    (todo mundo|toda a gente|td mundo|todos|as outras|os outros) (faz|fazem|manda|mandam|conta|já fez)
    ^ (ah|ai|oh|poxa|então|entao|pô|po)? (vai|vá|va|anda|bora|por favor|pfv|vá lá|va la) (lá|la|vai|pfv|anda|por mim)? $
    (qual|que) (é|eh|o|é o) (o)? (problema|mal|drama|grilo)
    (por|pra|faz por) (mim) (vai|vá|pfv|$ )
  `,
  nl: `
    (zo|wat) (geheimzinnig|dramatisch|flauw|saai|wantrouwig|moeilijk)
    ^ (ah|nou|wat)? flauw (hoor|zeg|van je|joh)? $
    (hoeft|hoef) (toch|je)? (ook)? niet
    (hij|zij|ze|je moeder|je vader|je ouders) (hoeft|hoeven|komt|komen|merkt|merken) (dat|het|er|t|daar)? (toch|ook|echt|nooit)? (niet|niks|nooit|achter) (te weten|achter|van|te komen)?
    (waar|waarvoor) (ben|heb) je (dan|zo)? (bang|angst) (voor|van)?
    (het|t|dat|dit|is) (stelt|is|betekent) (toch|echt|niks|gewoon)? (niks|niets|niet)? (voor|normaal|niks|niets|erg|bijzonders)
    (iedereen|alle anderen|ze|de rest) (doet|doen|stuurt|sturen) (dat|het|t|dit)
    ^ (ah|ach|oh|toe|ahh|nou)? (kom op|komop|kom nou|toe|toe nou|please|pls|alsjeblieft) (joh|nou|zeg|dan|pls)? $
    (doe|wees|ben) (nou|nu|maar)? (niet|nie) zo
    (wat|waar) (is|zit|maakt) (het|er|nou|dan|t)? (het|dan|nou)? (probleem|erg aan|uit|mis)
    (voor|vr) (mij|me) (dan|toch|pls|$ )
  `,
  pl: `
    (no|oj)? (jedno|jedna|jeden|chociaz) (malutkie|male|mala|maly|malenkie)
    ^ (no|oj|ej|ale)? (powiedz|pokaz|wyslij|odpowiedz|mow) (no|mi|juz)? $
    (po co|czemu) (im|jej|jemu|rodzicom|mamie) (mowic|wiedziec|o tym)
    (ona|on|oni|mama|tata|rodzice) (nie|wcale nie|sie nie|nawet sie nie) (musi|musza|dowie|dowiedza|zauwazy) (sie)? (wiedziec|dowiedziec)?
    (czego|a czego) (sie)? (tak)? (boisz|obawiasz)
    (to|przeciez to|to przeciez)? (nic|normalne|nic takiego|nic zlego|zaden problem|spoko|drobnostka|pestka) (takiego|zlego|nie|sie nie stanie|wielkiego)? $
    (wszyscy|kazdy|inne|inni|wszystkie) (to|tak)? (robia|robi|wysylaja|mowia)
    ^ (no|oj|ej|ale|ehh)? (wez|weź|dawaj|prosze|plis|chodz|no weź|no wez) (no|juz|prosze|przestan)? $
    (w czym|jaki|o co|co w tym) (problem|masz problem|chodzi|zlego)
    (dla|zrob to dla) mnie (prosze|co|no|$ )
  `,
  tl: `
    (arte|kj|oa|damot) (mo|ka|naman) (naman|talaga)?
    ^ (sige na|dali)? (sabihin|pakita|send) mo (na)? $
    (di|hindi|d) (naman|nila|niya|nya) (naman|na)? (kailangan|malalaman|kelangan) (malaman|nila|niya|ni mama)?
    (ano|saan) (ba)? (kinatatakutan|kinakatakutan|natatakot|takot) (mo|ka)?
    (wala|wla|la|walang) (lang|naman|nmn|lng)? (naman|nmn|lang)? (yan|yun|yon|to|masama|malisya|problema|big deal)
    (lahat|lht|iba|yung iba) (naman|sila|ng|naman sila)? (ginagawa|gumagawa|nagsesend|ganun|ganyan|nagpapadala)
    (bakit|bat|bkt|bket) (naman|nmn|ba)? (ayaw|hindi|di|ganyan|d)
    (ano|anong) (ba|naman|masama|problema|meron) ..1 (dun|doon|mo|masama|problema|dyan)
    (para|pra) (sakin|sa akin|saken) (naman|lang|na|please|$ )
  `,
  hi: `
    (उनको|उन्हें|किसी को|मम्मी को) (क्यों|क्यूं|क्या) (बताना|बताओगी|पूछना)
    (उन्हें|उनको|उसे|मम्मी को|पापा को|किसी को) .. (पता नहीं चलेगा|बताने की ज़रूरत|बताने की जरूरत)
    (किस बात|किससे|किस चीज़) (का|से) (डर|डरते|डरती)
    (इसमें|उसमें|ऐसा) (क्या|क्यों|कुछ) (है|बुरा|हो|गलत|दिक्कत)
    (सब|सभी|हर कोई|बाकी सब) (तो|ही|लोग)? (करते|करती|भेजते|बताते|करता)
    (कुछ) (नहीं|भी नहीं) (होता|होगा|है) (यार|ना)?
    (ऐसे|इतना|ऐसा) (मत|क्यों) (करो|बनो|कर रही|कर रहे|कर)
    मेरे लिए (ना|प्लीज़|प्लीज|$ )
  `,
  'hi-latn': `
    (unko|unhe|kisi ko|mummy ko|ghar pe) (kyu|kyun|kyon|kya) (batana|bataogi|puchna|bolna)
    (unhe|unko|use|mummy ko|papa ko|kisi ko) .. (pata nahi chalega|pta nhi chalega|batane ki zarurat|batane ki jarurat)
    (kis baat|kisse|kis cheez) (ka|se) (dar|darte|darti)
    (isme|usme|isme to|esme|aisa) (kya|kyu|kuch) (hai|h|he|bura|ho|galat|dikkat)
    (sab|sabhi|sb|har koi|baki sab) (to|toh|hi|log)? (karte|krte|karti|bhejte|batate|karta)
    (kuch|kuchh) (nahi|nhi|bhi nahi) (hota|hoga|hai|h) (yaar|yar|na)?
    (aise|itna|aisa) (mat|kyu|kyun) (karo|kro|bano|kar rahi|kar rahe|kr)
    (mere|mre) (liye|lie|liy) (na|please|plz|to|$ )
  `,
}
