import type { Phrases } from '../plug.ts'

/** Words that tell of fear, despair, self-harm or the wish to die. */
export const distressPhrases: Phrases = {
  any: `
    [ ..3 (self harm|selfharm|suicide|suicidal|distress|despair) ..4 ]
    [ (cries|crying|tells of fear|is afraid|is scared) ..4 ]
  `,
  en: `
    i (want|wanna|wish|need) ..1 (to)? (die|be dead|disappear forever|end it|end it all|kill myself|end my life|not be here|not exist)
    i wish i (was|were) (dead|never born|not here|not alive)
    i (dont|do not) (want|wanna) (to)? (live|be alive|be here|exist|wake up|go on) ..1 (anymore|any more|no more|any longer)?
    (i|ive) ..1 (hurt|cut|harm|harmed|been hurting|been cutting|been harming|hurting|cutting|harming) myself
    (thinking|thought|think|thoughts) (about|of) (dying|suicide|killing myself|hurting myself|ending it|ending my life|self harm)
    (i|im) (gonna|going to|might|will|about to) (kill|hurt|harm) myself
    ill (kill|hurt|harm) myself
    im (so|really|very|too|actually|rly)? (suicidal|desperate|hopeless)
    (i cant|i cannot|cant|i can not|i cnt) (go on|cope|live like this|live with this|carry on|keep going|bear it)
    (i cant|i cannot|cant|i can not|i cnt) (do|take|handle|stand) (this|it|any of this) (anymore|any more|no more|any longer|much longer|alone)
    (i cant|i cannot|cant) take (any more|anymore|no more)
    (im|i am|i was|ive been|am) (so|really|very|too|rly|rlly|proper|still|actually|just|getting)? (scared|afraid|terrified|frightened|petrified|shaking|scard) ..1 (of (you|him|her|what|this|them)|what|he|that|to|please|now|$)
    (you|ur|u|youre|this is|its|thats|he is|hes) ..1 (scaring|frightening|terrifying) me
    (i feel|im feeling|feel|i felt) ..2 (hopeless|trapped|worthless|so alone|numb|sick with worry|like dying|unsafe|like giving up)
    i (hate|cant stand) (my life|myself|being alive)
    i (cant|cannot) (stop|sleep|eat|stop crying|stop shaking) ..1 (crying|sleep|eating|shaking|because|since|eat|properly)
    i ..2 (been crying|keep crying|cried all|cry every|am crying|cry all|cant breathe|having a panic attack)
    im crying ..1 (please|rn|right now|so much|because|all|$)
    (no one|nobody|noone) ..1 (can|will|would) (help|save|believe) me
    (everyone|they|my family|my mum|my mom|people|the world) (would|will|wud|be) ..1 (better off|happier) without me
    (i|theres) ..1 (see|have|is)? no (way out|point in living|point living|reason to live|hope left|point anymore)
    (my life is|its all|everything is) (over|ruined|finished) (now|because|if|and|$)
    i want (it|this|all this|all of it) to (stop|end|be over)
    i (give|gave) up ..1 (on life|on everything|i cant)
  `,
  cy: `
    (dw i|dwi|rwyf|rydw i|rwy) ..1 (eisiau|isio|moyn|am|ishe) ..1 (marw|farw|diflannu)
    (dw i|dwi|rwy) ..1 (ddim|dim) ..1 (eisiau|isio|moyn) (byw|bod yma|bod yn fyw)
    (dw i|dwi|rwy|dwin|wi) ..2 (brifo|anafu|torri|niweidio) (fy hun|fyn hun|fy hunan|hun)
    (dw i|dwi|rwy|dwin|rwyn|win|wi) ..2 (ofn|ofnus|dychryn|wedi dychryn|llawn ofn)
    mae (gen i|arna i|ofn) ..1 ofn
    mae ofn arna i
    (alla i|fedra i|galla i|gallai|fedrai) ..1 (ddim|dim)? (mynd ymlaen|cario ymlaen|diodde|cymryd|ymdopi|byw fel hyn)
    (rwyt ti|ti|tin) ..1 (codi ofn|dychryn)
    (dw i|dwi|rwy|dwin) ..1 (methu|ffaelu) ..1 (cysgu|stopio crio|anadlu|mynd ymlaen|cario ymlaen|diodde)
    (dwin|dw i|rwyn|dwi) ..1 (crio|llefain)
    (does neb|neb) ..1 (yn gallu|all|fedr) (helpu|fy helpu)
    (dwin|dw i|dwi) ..1 casau (fy mywyd|fy hun)
    (does dim|does na ddim) (pwynt|gobaith|ffordd allan)
    (dw i|dwi) ..2 (anobeithiol|torri fy nghalon)
  `,
  es: `
    (me)? (quiero|quisiera|prefiero|kiero|ojala) ..1 (morir|morirme|estar muerto|estar muerta|desaparecer|matarme|no existir|estuviera muerta|estuviera muerto|acabar con todo)
    (no|ya no) ..1 (quiero|kiero) ..1 (vivir|seguir viviendo|estar aqui|existir|seguir)
    (me)? (corto|corte|lastimo|lastime|hago dano|hice dano|he cortado|he hecho dano|estoy cortando|autolesiono)
    me (corto|corte|lastimo|lastime|autolesiono|he cortado|he lastimado|hice daño|hago daño|voy a matar|quiero matar)
    (no|ya no) (puedo|aguanto|soporto|doy) (mas|mas con esto|seguir|seguir asi|con esto|aguantar|soportarlo)
    (tengo|me da|me das|tenia|estoy con) (mucho|tanto|demasiado|muchisimo)? miedo
    (estoy|ando|me siento) (muy|tan|re|super|bien)? (asustada|asustado|aterrada|aterrado|desesperada|desesperado|atrapada|atrapado|aterrorizada|aterrorizado)
    me (estas|estás) (asustando|dando miedo)
    (estoy)? ..1 pensando en (morir|suicidarme|matarme|el suicidio|quitarme la vida)
    (odio|detesto) (mi vida|vivir|ser yo)
    no (puedo|paro|dejo) (dejar|parar)? (de)? (llorar|dormir|respirar|temblar)
    (estoy|sigo) llorando
    (nadie) (me)? (puede|va a|quiere) (ayudar|ayudarme|creer|creerme)
    (no hay|no veo|no tengo) (salida|esperanza|ganas de vivir|sentido)
    (todos|mi familia) ..1 mejor sin mi
    (quiero|necesito) que (esto|todo) (pare|termine|acabe)
    me siento (sola|solo|sin salida|fatal|muy mal|perdida|perdido)
  `,
  fr: `
    (je|j) (veux|voudrais|prefere|ve|vx|prefererais) ..1 (mourir|crever|disparaitre|etre mort|etre morte|me tuer|en finir|me suicider)
    jveux ..1 (mourir|crever|disparaitre|en finir|me tuer)
    (jai)? (envie|envi) de (mourir|crever|me tuer|disparaitre|en finir|me faire du mal|me suicider)
    (je|jveux|jai) ..2 (plus|pas) ..1 (vivre|envie de vivre|etre la|exister|continuer)
    (je me suis|jme suis|je me|jme) ..1 (coupe|coupee|scarifie|scarifiee|fais du mal|fait du mal|blesse|blessee|mutile)
    (je|jen) ..1 (peux plus|peu plus|tiens plus|supporte plus|nen peux plus|arrive plus|craque)
    jen peux plus
    (jai|j ai|jai trop|j) ..1 (trop|tellement|tres|vraiment|super)? peur
    (je suis|jsuis|chui|je me sens) (trop|tellement|tres)? (terrifie|terrifiee|effraye|effrayee|desespere|desesperee|pieges|piege|piegee|apeure|apeuree|paniquee|panique)
    (tu|vous) me (fais|faites|fait) peur
    tu mfais peur
    (je|jarrete|jarrive) ..1 (arrete|peux|arrive) ..1 pas ..1 (de pleurer|dormir|respirer|trembler|a dormir)
    (je|jsuis|chui|jarrete pas de) ..1 (pleure|pleurer|en train de pleurer|en pleurs)
    (personne) (ne)? (peut|va) ..1 (maider|me croire|aider)
    (je)? (deteste|hais) ma vie
    (il ny a|ya|y a) (plus|pas) ..1 (despoir|issue|solution|aucun espoir)
    (je)? (veux|voudrais) que (ca|tout) (sarrete|finisse|se termine)
    (je)? pense ..1 (au suicide|a mourir|a me tuer|a en finir)
  `,
  de: `
    ich (will|mochte|wollte|wurde|mag) ..3 (sterben|tot sein|nicht mehr leben|nicht mehr hier sein|verschwinden|mich umbringen|nicht mehr da sein|schluss machen|nicht mehr)
    ich ware ..1 (lieber|am liebsten) tot
    ich (hab|habe|tu|tue|verletze|ritze|schneide) (mir|mich) ..2 (weh getan|wehgetan|verletzt|geritzt|weh|selbst|geschnitten|selber)
    ich (ritze|verletze|schneide) mich
    ich (kann|halte|halt|pack|packe|schaff|schaffe|ertrag|ertrage) ..1 (das|es|einfach)? (nicht|nimmer|ned|net) (mehr|aus|langer|mehr aus|mehr weiter)
    ich (hab|habe|hatte|krieg|kriege) (so|solche|grosse|total|richtig|echt|voll|mega|ganz)? ..1 angst
    (du machst|das macht|macht) mir ..1 angst
    ich bin ..1 (verzweifelt|am ende|panisch|verangstigt|hoffnungslos|verloren)
    ich (kann|konnte) ..1 (nicht|nimmer) ..1 (schlafen|aufhoren zu weinen|atmen|essen|weinen)
    ich (weine|heule) ..1 (die ganze|nur|gerade|jeden|seit|ununterbrochen|$)
    (niemand|keiner) (kann|wird) mir ..1 (helfen|glauben)
    (ich)? (hasse|hass) (mein leben|mich selbst)
    (es gibt|ich sehe|ich seh) ..1 (keinen ausweg|keine hoffnung|keinen sinn)
    ich will ..1 dass (es|das|alles) ..1 (aufhort|vorbei ist|endet)
    (ich)? denke ..2 (an selbstmord|an suizid|ans sterben|daran mich umzubringen)
    (alle|meine familie|die welt) ..2 besser ..1 ohne mich
    mein leben (ist|hat) ..1 (vorbei|keinen sinn|am ende)
  `,
  pt: `
    (eu)? (quero|queria|prefiro|qro|vontade de|preferia) ..1 (morrer|sumir|desaparecer|me matar|estar morta|estar morto|matar me|acabar com tudo|nao existir)
    (eu)? nao (quero|aguento) ..1 (viver|mais viver|existir|estar aqui|continuar)
    (eu)? (me cortei|me corto|me machuquei|me machuco|cortei me|magoei me|me feri|corto me|ando a cortar me|me mutilo)
    (eu)? (nao|ja nao|n) (aguento|consigo|suporto|dou) (mais|mais isso|continuar|mais isto|assim)
    (eu)? (to|tou|estou|tenho|fico|morro|morrendo) (com|de)? (muito|tanto|mt|mto|tanta|cheia de|cheio de)? medo
    (eu)? (to|tou|estou|me sinto|sinto me) (muito|tao|mt|super)? (assustada|assustado|apavorada|apavorado|desesperada|desesperado|aterrorizada|aterrorizado|sem saida|em panico|presa|encurralada)
    (vc|voce|tu|isso|isto)? (ta|esta|estas|me) ..1 (me assustando|a assustar me|dando medo|a meter me medo|assustando)
    (odeio|detesto) (a)? minha vida
    nao (consigo|paro) ..1 (parar de chorar|dormir|respirar|de chorar|comer)
    (to|tou|estou) ..1 (chorando|a chorar|chorar)
    ninguem (pode|vai|consegue) ..1 (me ajudar|ajudar me|ajudar|acreditar)
    (nao tem|nao ha|nao vejo) (saida|esperanca|mais saida|sentido)
    (pensando|penso|pensar) em (morrer|me matar|suicidio|suicidar|matar me)
    quero que (isso|isto|tudo) (acabe|pare|termine)
    (todos|minha familia) ..2 melhor sem mim
  `,
  nl: `
    ik (wil|wou|wilde) ..2 (dood|sterven|doodgaan|er niet meer zijn|niet meer leven|verdwijnen|niet meer|mezelf iets aandoen)
    ik (doe|snij|snijd|sneed|kras|deed) ..1 (mezelf|mijzelf|me zelf|mezelf pijn)
    ik heb ..1 (mezelf|mijzelf|me zelf) ..1 (pijn|gesneden|gekrast|iets|wat)
    ik (kan|trek|hou|houd|red) ..1 (dit|het|t)? (niet|nie) (meer|langer|vol|meer aan|meer vol|uit)
    ik ben ..2 (bang|doodsbang|in paniek|wanhopig|zo bang|radeloos)
    ik heb ..2 angst
    (je|jij|dit) ..1 (maakt|maak) me ..1 bang
    ik (kan|durf) niet ..1 (slapen|stoppen met huilen|ademen|eten|meer slapen)
    ik (huil|zit te huilen|lig te huilen|moet huilen)
    (niemand) (kan|gaat|zal) me ..1 (helpen|geloven)
    ik haat (mn|mijn|me) leven
    (er is|ik zie) geen (uitweg|hoop|uitweg meer|hoop meer)
    ik wil dat (het|dit|alles) ..1 (stopt|ophoudt|voorbij is)
    ik denk ..2 (aan zelfmoord|aan doodgaan|aan suicide|aan de dood)
    (iedereen|ze) ..2 beter ..1 zonder mij
  `,
  pl: `
    (chce|chcialbym|chcialabym|wole|wolalbym|wolalabym) ..1 (umrzec|zniknac|nie zyc|sie zabic|byc martwa|byc martwy|ze soba skonczyc|skonczyc ze soba)
    (nie chce|juz nie chce|nie chce mi sie) ..1 (zyc|istniec|tu byc)
    (tne|cielam|cialem|pocielam|pocialem|okaleczam|zranilam|zranilem|krzywdze|skrzywdzilam|ranie) (sie|siebie)
    sie (tne|okaleczam|pocielam|pocialem)
    (nie|juz nie|dluzej nie) ..1 (dam rady|daje rady|wytrzymam|wytrzymuje|moge tak|moge dluzej|mam sily|daje juz rady|dam juz rady|mam juz sily|moge juz)
    (boje|balem|balam) sie ..1 (ciebie|cie|go|ze|co|bardzo|strasznie|tego|wyjsc|was|$)
    (bardzo|strasznie|tak|cholernie|mega) sie boje
    (jestem|czuje sie) ..1 (przerazona|przerazony|zrozpaczona|zrozpaczony|zalamana|zalamany|bezsilna|bezsilny|w pulapce|przestraszona|przestraszony)
    (przerazasz|straszysz|przerazacie) mnie
    (nienawidze) (swojego|mojego) zycia
    nie moge ..1 (spac|przestac plakac|oddychac|jesc|zasnac)
    (placze|ciagle placze|caly czas placze|rycze)
    nikt mi nie ..1 (pomoze|uwierzy)
    nie (ma|widze) ..1 (wyjscia|nadziei|sensu)
    mysle o ..1 (smierci|samobojstwie|zabiciu sie|skonczeniu)
    (chce|niech) ..1 (zeby|aby)? (to|wszystko) ..1 (skonczylo|sie skonczy|konczy)
    beze mnie ..2 lepiej
    lepiej ..1 beze mnie
  `,
  tl: `
    (gusto|gsto) ko ..2 (mamatay|mawala|magpakamatay|mawala na lang|maglaho)
    (ayaw|ayoko) ..1 (ko)? ..1 (na|nang)? (mabuhay|mabuhay pa|nang mabuhay)
    (sinaktan|sinasaktan|nilaslas|hiniwa|naglalaslas) ko ..1 (sarili)?
    (naglaslas|naglalaslas) ako
    (hindi|di|ndi) ko na ..1 (kaya|kinakaya|matiis)
    (takot|natatakot|kinakabahan|natakot) ..1 (na takot)? (ako|na ako|po ako|talaga ako|ako sayo)
    (natatakot|takot na takot) ..1 ako
    tinatakot mo ..1 ako
    (iyak|umiiyak) ..2 (ako|ng iyak)
    (walang) ..1 (tutulong|makakatulong|maniniwala) ..1 (sa akin|sakin)
    (hindi|di) (ako|na ako) ..1 (makatulog|makahinga|makakain)
    wala na (akong)? (pag asa|pagasa|kwenta|silbi)
    (galit|suya) ..1 ako sa (buhay|sarili) ko
    (iniisip|naiisip) ko ..2 (mamatay|magpakamatay|suicide)
  `,
  hi: `
    (मैं|मुझे|मेरा)? ..1 (मरना|मर जाना|खत्म हो जाना) ..1 (चाहता|चाहती|है|मन)
    (जीना|जीने) ..2 (नहीं|नही) ..1 (चाहता|चाहती|है|मन)
    (जीने का मन|जीने की इच्छा) नहीं
    (मैंने|मैं) ..1 (खुद को|अपने आप को|अपना हाथ) ..2 (चोट|काट|नुकसान|मार)
    (मुझे|मैं) ..2 (डर|डरी|डरा|घबरा)
    (तुम|आप|तू) ..1 (मुझे)? डरा (रहे|रही|रहा)
    (अब|मुझसे|और) ..2 (सहन|बर्दाश्त|झेला) नहीं
    (मैं)? ..1 (रो रही|रो रहा|रोती|रोता)
    (मुझे)? नींद नहीं (आ|आती|आ रही)
    (कोई) ..1 (मेरी|मुझे) ..1 (मदद|बचा) नहीं
    (मेरी जिंदगी|मेरी ज़िंदगी|मेरी लाइफ) ..1 (खत्म|बर्बाद)
    (कोई) (रास्ता|उम्मीद) नहीं (बचा|बची|है|दिख)
    (आत्महत्या|सुसाइड|खुदकुशी)
  `,
  'hi-latn': `
    (mai|main|mein|mujhe|mera|mereko)? ..1 (marna|mar jana|mar jaana|khatam ho jana) ..1 (chahta|chahti|hai|h|mann|man)
    (jeena|jina|jeene|jine) ..2 (nahi|nhi|nahin|nai) ..1 (chahta|chahti|hai|mann|h)
    (maine|mene|mai|main) ..1 (khud ko|apne aap ko|apna hath) ..2 (chot|kaat|kata|nuksan|maar|hurt)
    (mujhe|mujhko|muje|mereko) ..2 (dar|darr) ..1 (lag|lagta|hai|lg)
    (main|mai) ..1 (dar|darr) ..1 (gayi|gaya|rahi|raha|gyi)
    (tum|aap|tu) ..1 (mujhe)? dara (rahe|rahi|raha|rhe)
    (ab|mujhse|aur|mujse) ..2 (sahan|bardasht|bardaasht|jhela) (nahi|nhi|nahin)
    (main|mai)? ..1 (ro rahi|ro raha|ro rhi|ro rha|roti|rota)
    (mujhe)? neend (nahi|nhi|nahin) (aa|aati|ati|a)
    koi ..1 (meri|mujhe) ..1 (madad|help|bacha) (nahi|nhi|nahin)
    (meri) (zindagi|jindagi|life) ..1 (khatam|barbad|barbaad)
    koi (rasta|raasta|umeed|ummeed) (nahi|nhi|nahin)
    (aatmahatya|atmahatya|suicide|khudkushi)
  `,
}
