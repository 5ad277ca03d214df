import type { Phrases } from '../plug.ts'

/** Words that ask again without naming what: they count only right after a refusal. */
export const pleading: Phrases = {
  any: `
    [ (asks|asked|demands|requests|insists|pushes|pressures) (again|once more|another time) .. ]
    [ (asks|requests|demands) .. again ]
    🥺|🙏
  `,
  en: `
    (oh|aw|aww|go|come|cmon|ah)? (go on|cmon|come on|comeon) (then|pls|please|dont|just|its|u|you)?
    (just|only) this (once|one|time)
    (dont|stop) (be|being|make) (like that|mean|difficult|silly|rude|boring|shy|scared|a fuss|excuses|weird|so)
    (why|y) (not|so|tho|though|are (you|u) (being|so)|dont (you|u)|wont (you|u))
    (its|it|thats|its really) (not|isnt|no)? (a)? (that)? (big deal|hard|nothing|only me|no big deal|just me|a secret|deep|normal|difficult|fine|totally)
    ((you|u) (dont|do not|still dont) (trust|like|believe|love) me|dont (you|u) (trust|like|believe) me)
    (i|ill) (thought|wont) (we|you|u|tell|show|judge|laugh|save|screenshot) .. (friends|mates|close|special|anyone|anybody|cool|different|it)?
    (what|how|and) (about|if) ..2 (tomorrow|later|next|tonight|another|instead|friday|saturday|sunday|{day})
    (next|this) ({day}|week|time) (then|maybe|instead) <ask>
    (make|let) .. (happy|proud|my day)
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
    (plis|plîs|plz|please|c'mon|cmon|ty'd|tyd|dere|der) (plis|laaa|la|mlan|mlân|ymlaen|nawr|rwan|te|wan|de)
    (ti|ti'm|dwyt|dwyt ti|tim|so ti) (ddim|m|ddim yn|im) (yn|n)? (trystio|trystion|ymddiried|lico|licio|hoffi) (fi|yndda i|ynddo i)?
    pam (lai|ddim|na|dim|nad|lei)
    paid (â|a)? (bod|bo|fod|gwneud|neud) (fel|mor|yn|n) .. (na|hynna|hynny|gas|swil|wirion|boring|ddiflas|hen)?
    (mond|jyst|dim ond|jest|unwaith|un) (unwaith|un|fi|fi sy|y tro ma|waith|bach|eto)
    (er|gwna|neud|gna) .. (fy mwyn|mwyn i|i fi)
    (sdim|does dim|dyw e ddim|dio ddim) .. (ots|byd|mawr|drwg|problem|anodd)
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
    (venga|vena|vamos|dale|anda|andale|porfa|porfi|ale|va|ven) (va|venga|ya|dale|porfa|q|que|si|no|tio|tia|anda|plis|pls)
    (una|un|solo|sola|nomas) (vez|ratito|rato|momento|segundo|minuto|segundito|foto|poquito) (y ya|nada mas|nomas|solo|no mas|porfa|va)?
    (no)? (confias|confiais|confia|fias|confies|tienes confianza|te fias) (en|de)? (mi)?
    (q|que|si|no) (no)? (pasa|pasara|va a pasar|es) (nada|para tanto|tan dificil|nada malo)
    (x|por|xq|pq|y) (q|que|queee|que no|q no|no) (no)? <ask>
    (hazlo|hacelo|hazme|haceme) (por|el|ese|un) (mi|favor)
    (pense|crei|creia) que (eramos|confiabas|me querias|te caia|eras)
    (no) (seas|te pongas|te hagas|hagas) .. (asi|mala|malo|difícil|de rogar|tonta|tonto|drama|rata|aguafiestas)
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
    (allez|aller|allé|steuple|steup|stpp|roh|oh|vasy|viens|mais) (allez|stp|svp|quoi|pk|pkk|viens|la|juste|une|steuplait|pourquoi|frere|oh)
    (steuplé*|stepl*|stpl*|pliz|please|plz|svpp)
    (une|juste|rien qu|1) (seule|petite|toute petite|derniere)? (fois|photo|minute|seconde|min|sec) (stp|seulement|pas plus|et cest tout|juste)?
    (tu)? (me)? (fais|a|as|tas) (pas|plus|aucune) confiance
    (cest|c|ya|ca|sa) (pas|rien|que|juste) (grave|de mal|mechant|dur|moi|complique|une photo|grand chose|la mort|la fin|difficile|rien)
    (pk|pkk|pkkk|pourquoi|pq) (pas|non|nan|tas peur|tu veux pas|t comme ca)? $
    (fais|fait|sois|soit) pas (ta|ton|la|genre|le|comme|l|chiante|relou|timide|mechante) .. 
    (je pensais|jpensais|jcroyais|je croyais) (quon|que|kon|ke) (etait|tu|on)
    (et|ou|alors) (demain|samedi|dimanche|vendredi|plus tard|la prochaine|ce soir|une autre)
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
    (büdde|bidde|biddö|plsss|please|plis|och|ach|na|komm) (büdde|bitte|komm|schon|menno|mann|sei|nur|los|jetzt)?
    (vertraust|vertrausst|traust|magst|glaubst) (du)? (mir|mich) (nich|nicht|nciht|etwa|net|denn)
    (warum|wieso|weshalb) (denn|bist|willst|machst|so|nur)? (denn|du)? (nicht|nich|nciht|net|so|schüchtern)
    (ist|is) (doch|ja|echt)? (nix|nichts|nur|kein|keine) (dabei|schlimmes|ich|ding|problem|wildes|große sache|bild|großes)
    (stell|hab|sei|mach) (dich)? (doch|jetzt)? (nicht|keine|kein|nich) (so|an|drama|theater|angst|aufstand|zickig|langweilig|feige|schüchtern|stress)
    (nur|bloß|einfach) (dieses|das|ein|einmal|dies|eine|kurz|ganz) (eine|mal|einzige|kleines|kurz|bild|minute)?
    (dachte|ich dachte) (wir|du|ich) (wären|sind|magst|vertraust|wärst|bist|hätten)
    (dann)? (halt|eben|vllt|vielleicht)? (morgen|später|samstag|sonntag|freitag|nächste woche) (dann|halt|eben|vllt|vielleicht)? <ask>
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
    (vaaai|vai|bora|anda|poxa|vá|va|ah|aff|qual é) (vai|la|lá|poxa|bora|por|pfv|pf|então|só|nao|não|n|so|please|pls)
    (n|não|nao) (seja|sejas|faz|faças|fica|sejaa|sê) .. (assim|mau|má|chato|chata|difícil|drama|manha|boba|bobo|mal|tímida|criança)
    (so|só|apenas) (dessa|desta|essa|esta|uma|umazinha|1|unzinho|um) (vez|foto|minuto|pouquinho|única|segundo|bocadinho)?
    (n|não|nao) (confia|confias|acredita|gosta|gostas|acreditas) (em|de)? (mim)?
    (n|não|nao|isso) (é|eh|tem|há|custa|vai|dói) (nada|problema|mal|demais|tão|doer|acontecer|dificil|difícil|grande coisa|nada demais)
    (faz|faça|faz lá|fazes) (isso)? (por|pra|só) (mim|me)
    (achei|pensei|pensava|achava) (q|que) (éramos|a gente|vc|confiavas|você|tu|eramos|eras)
    (pq|por que|porque|porquê) (n|não|nao|nn) <ask>
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
    (kom|toe|ah|alsje|pls|plsss|plss|asjeblieft|alstublieft|please|komop|ahh) (op|nou|dan|joh|toe|pls|maar|op dan|op nou)?
    (zo|t|het|dat|dit) (is|moeilijk|erg|hoeft) (is|toch|niet)? (het|t|dat)? (toch|echt)? (niet|niks|maar|alleen|nou) (moeilijk|erg|zo erg|zo moeilijk|ik|geks|bijzonders|ergs)?
    (vertrouw|geloof|vind) (je|jij) (me|mij) (niet|nie|dan niet|soms niet|wel)?
    (een|1|eentje|n) (keertje|keer|fotootje|momentje|minuutje) (maar|dan|toch|kan wel|pls)?
    (doe|wees|ben) (niet|nou|nou niet|eens|nie) (zo|niet|flauw|moeilijk|kinderachtig|verlegen|raar|dramatisch|saai)
    (ik dacht|k dacht) (dat|we|je) (we|je|vrienden|leuk|anders|mij|me)
    (en|of) (morgen|zaterdag|zondag|vrijdag|later|volgende week|vanavond) (dan|wel|anders)?
    waarom (dan)? (niet|nie|nou niet) (dan|joh)?
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
    (no)? (dajesz|dawaj|wez|weź|chodz|prosze|plis|plosie|plisss|pls) (no|juz|sie|nie|prosze|dawaj|tylko|przestan)?
    (tylko|jedno|jeden|ten|ostatni|chociaz) (raz|ten raz|jeden|jedno|ostatni|zdjecie|ty|ja|razik) (ostatni|prosze|no|i koniec|tylko)?
    (to|przeciez to|to przeciez) (nic|nie|tylko|zaden|normalne) (takiego|trudnego|zlego|problem|ja|boli|jest trudne|wielkiego)?
    (nie)? (ufasz|wierzysz|lubisz) (mi|mnie) (juz|przeciez|wcale)?
    (nie) (rob|badz|daj sie|marudz|przesadzaj|dramatyzuj|wstydz) (scen|taka|taki|sie|prosic|dramy|problemu|juz|tak)?
    (a|to)? (czemu|dlaczego|niby czemu) (nie|taka jestes|sie boisz|tak) <ask>
    (myslalem|myslalam|sadzilem) (ze)? (jestesmy|mi|mnie|jestes|sie) .. 
    (zrob|zrobisz) (to|mi)? (dla mnie|przyjemnosc|ta przysluge)
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
    (minsan|isa|isang|kahit|saglit|sandali|ngayon|kahit ngayon|konti) (lang|beses|isa) (to|naman|oh|po|pls|please|na|yan)
    (sige|cge|dali|tara|pls|please|plsss|ples|plis) (na|naman|na po|na naman|na please|lang)
    (pagbigyan|pagbigyan mo|pbigyan) (mo|na|ako|ko|na ko|na ako)
    (wala|di|hindi) (ka|ba|mo) (ba|bang|tiwala|ka ba|naman) (tiwala|nagtitiwala|trust|sakin)?
    (wag|huwag) (ka|mo|kang) (na|nang|ng)? (ganyan|maarte|kj|mahiya|pabebe|madamot|mataray|suplada|matakot|nahihiya)
    (bakit|bat|bkt) (ba)? (hindi|ayaw|di|naman|ayaw mo|ang arte|ganyan|kasi)
    (wala|hindi|di) (naman|nmn) (masama|mawawala|yan|ako|big deal|mahirap|ibang) 
    (akala|kala) ko (ba|friends|close|tropa|gusto|mahal|tiwala)
    (para|sakin) (sakin|sa akin|lang|naman|saken) (lang|naman|po)?
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
    (करो|कर|दे|दो|भेजो|भेज|बता|बताओ|बोलो|चलो|आओ|मान) (दो|दे|जाओ)? (ना|न|प्लीज|यार) (अब|प्लीज|यार|एक)?
    (बात) (मान|मानो|सुन) (लो|मेरी|जाओ|न|ना)?
    (नखरे|ज़िद|जिद|भाव|ड्रामा|नाटक|ऐसा) (मत|ना|क्यों) (करो|कर|दिखाओ|खाओ|करते) (ना)?
    (भरोसा|विश्वास|ट्रस्ट|यकीन) (नहीं|नही|है|करो|रखो) (है|क्या|मुझ|करते|मुझपर|मुझपे)?
    (इतना|ऐसा) (क्या|क्यों|भी) (सोच*|डर*|शर*|हुआ|मुश्किल|है)
    (एक|सिर्फ एक|बस एक) (ही|बार|बार ही|फोटो|मिनट) (तो|बस|है|ना|ही|बोल)
    (कुछ|कुछ भी) (नहीं) (होगा|होता|है)
    (मैं) (ही)? (तो)? (हूँ|हूं)
    (फिर|तो|कल|शनिवार|रविवार) (कल|कब|मिलें|शनिवार|फिर)? (ना)? <ask>
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
    (karo|kro|kar|de|do|bhejo|bhej|bata|batao|bolo|chalo|aao|maan|kar do|de do) (do|de|jao)? (na|naa|plz|please|yaar) (ab|plz|please|yaar|ek)?
    (plz|pls|please|plzz) (na|naa|yaar|yar|ek|maan)
    (baat|bat) (maan|man|mano|sun) (lo|meri|jao|na)?
    (nakhre|zid|jid|bhav|drama|natak|aisa) (mat|na|kyu) (karo|kro|kar|dikhao|khao|krte) (na)?
    (bharosa|vishwas|trust|yakeen|yakin) (nahi|nhi|hai|h|karo|kro|rakho) (hai|kya|h|mujh*|karte|krte)?
    (itna|aisa) (kya|kyu|kyun|bhi) (soch*|dar*|shar*|hua|mushkil|hai|h)
    (ek|sirf ek|bas ek) (hi|baar|bar|photo|pic|min) (to|toh|bas|hai|h|na|hi|bol)
    (kuch|kuch bhi) (nahi|nhi) (hoga|hota|hai|h)
    (main|mai|me) (hi)? (to|toh)? (hu|hoon|hun)
    (phir|fir|to|kal|saturday|sunday) (kal|kab|mile|fir)? (na)? <ask>
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
