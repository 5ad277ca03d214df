import type { Phrases } from '../plug.ts'

/** Despair and fear as they are told in passing: no sleep, no food, shaking, in the toilets, better off without me, what for, please help. */
export const lowWords: Phrases = {
  any: `
    [ (says|tells|writes) ..2 (feel|feels|felt|want|wants) ..2 (low|hopeless|scared|afraid|desperate|alone|die|unsafe|sad|down) ..2 ]
  `,
  en: `
    (every1|everyone|everybody|they|they all|my family|people|the world|mum|mom) (would|wud|will|wld|d) ..1 be ..1 (better off|happier|better) ..1 without me
    (no one|nobody|noone|no1) ..1 (would|wud|will|d) ..1 (miss|notice|care) ..1 (me|if i|i)
    (whats|what is|wats|what s) the point ..2 (me|living|being|anymore|of it all|life|in anything|carrying on)
    (why) (am i|do i|should i) ..1 (even)? (alive|here|live|exist|bother living)
    (havent|not|barely|cant|couldnt|dont|didnt|hardly) ..1 (slept|eaten|sleep|eat|ate|been sleeping|been eating) ..2 (days|nights|weeks|cos|because|bc|properly|since|anymore|anything|over this|at all|from stress|stomach)
    (cant|cannot) (eat|sleep|breathe|stop shaking|stop crying|think|function|face)
    (im|i am|been|i was|ive been|sat|sitting|hiding) ..2 (crying|hiding|shaking|sobbing|trembling|bawling) ..2 (toilet|toilets|bathroom|bed|room|loo|loos|school|night|stop|again|rn|my eyes)
    (my hands|hands|im|whole body|my body) ..1 (are|is)? (shaking|trembling)
    (so|really|am|im) (frightened|terrified|petrified|panicking) 
    (i|im) ..2 (terrified|scared|frightened|afraid) (of|to) (going|go|school|leave|open|look at|my phone|everyone|tomorrow)
    (feel|feeling|felt) like ..1 (hurting|killing|harming|cutting|ending|dying|disappearing|giving up)
    (there is|theres|is|see|i see) no (way out|escape|hope|future|point)
    (just)? want (it|this|everything|it all|all of it) ..2 (stop|end|be over|go away|finish)
    (wish|want|wanna|wanted) (i|to) (could|would|just)? ..1 (disappear|vanish|never wake up|not wake up|stop existing|fall asleep forever|be gone)
    (my life is|lifes|life is|my lifes) ..1 (over|ruined|finished|done|not worth|hell|pointless)
    (i)? (dont|do not|dunno|dnt) (know|no) ..1 (how|what|who) (to|i|can) ..1 (get out|do|tell|turn to|cope|help) ..4 (help|tell|anyone|scared|please|pls|anymore)
    (please|pls|plz)? (stop|leave me) ..3 (i)? (cant|cannot) (take|do|cope|handle|stand)
    (please|someone|somebody|any1|anyone) help ..1 me
    nothing ..1 (matters|makes sense|helps|left) ..1 (anymore|for me|to me)
    had enough of (everything|it all|life|living)
  `,
  cy: `
    (dwim|dwi m|dwi ddim|dw i ddim|fim|fi ddim) ..1 (isio|eisiau|moyn) ..1 (byw|bod|bod yma|deffro|mynd ymlaen)
    (methu|fim yn gallu|alla i ddim|dwi ddim yn gallu) ..1 (byta|bwyta|cysgu|anadlu|stopio|gysgu|fyta|meddwl|wynebu)
    (heb|ddim wedi|ddim di) ..1 (cysgu|gysgu|bwyta|fyta|byta) ..3 (dyddie|dyddia|dyddiau|achos|noson|nosweithiau|ers)
    (ofn) ..2 (am fy mywyd|mawr|arna|arnai|ofnadwy|mynd i|gen i|mynd)
    (ma ofn|mae ofn|gen i ofn|da fi ofn|dwi ofn)
    (be|beth) ..1 (di|ydi|yw) ..1 (pwynt|y pwynt|diben)
    (isio|eisiau|moyn) ..1 (i)? (bopeth|popeth|hyn|hwn|o|fe) ..1 (stopio|orffen|gorffen|ddod i ben)
    (neb|fydde neb|fyddai neb|fysa neb) ..2 (colli|golli|hiraethu|sylwi|hidio|malio)
    (pawb|teulu) ..2 (well|gwell|hapusach) ..1 hebdd*
    (crio|llefain|crynu|cuddio|cuddiad) ..2 (toiled|toiledau|bathrwm|gwely|trwy r nos|drwy r nos|methu stopio)
    (dwin|dwi|fin|fi n) ..1 (crynu|crynu i gyd|panicio|poeni n sal)
    (bywyd|fy mywyd|mywyd) ..2 (drosodd|ar ben|di gorffen|wedi gorffen|difetha)
    (isio|eisiau|moyn) ..1 (brifo|diflannu|marw|lladd|niweidio) ..1 (fy hun|fyn hun)?
    (rhywun|plis|plîs) ..1 (helpwch|helpa|helpu)
    (di cael|wedi cael|di blino) ..1 (digon|llond bol) ..1 (o bopeth|ar bopeth|ar fywyd|o fyw)
    dim (ffordd allan|gobaith|pwynt)
  `,
  es: `
    (llevo|tengo|hace) ..1 dias ..1 (sin|que no|q no) ..1 (dormir|comer|duermo|como|salir|parar)
    (no) (puedo|consigo|logro) ..1 (ni)? ..1 (comer|dormir|respirar|pensar|parar de|dejar de)
    (ya)? nada (tiene|vale|importa) ..1 (sentido|la pena|ya)
    (mi)? vida (se acabo|ya no|esta arruinada|no vale|no tiene|se termino|es un infierno|esta acabada)
    (solo|lo unico que)? (quiero|quisiera) (que|q) ..2 (todo|esto) ..1 (termine|acabe|pare|se acabe|desaparezca)
    (solo)? (quiero|quisiera) (que|q) (termine|acabe|pare|se acabe) ..1 (todo|esto|ya)
    (me)? (quiero|quisiera|voy a|ganas de|he pensado en) (me)? ..1 (hacer dano|hacerme dano|lastimar|lastimarme|cortar|cortarme|desaparecer|morir|morirme)
    (nadie) ..1 (me)? ..1 (extranaria|echaria de menos|va a extranar|notaria|extranara)
    (todos|estarian|mi familia|estaria) ..2 mejor sin mi
    (para|pa) (que|q) ..1 (vivo|sigo|estoy|seguir|vivir)
    (estoy|ando|me siento) ..2 (aterrada|aterrado|aterrorizada|temblando|llorando|escondida|escondido|desesperada|hundida|hundido|sin salida)
    (llorando|llorar|lloro|encerrada|encerrado) ..2 (bano|banos|aseo|cuarto|noche|noches|parar)
    (me)? tiemblan (las)? (manos|piernas)
    (tiemblo|temblando) ..2 (miedo|parar|de)
    (no se) ..1 (como|que|a quien) ..1 (salir|hacer|contar|decirle|pedir) ..4 (ayuda|miedo|nadie|esto|ayudenme|ayudame|contarlo)
    (alguien|por favor|porfa) ..1 (ayudeme|ayudenme|ayudame|que me ayude|ayuda)
    (no quiero) ..1 (ir al cole|salir|levantarme|despertar|estar aqui|seguir) ..1 (mas|de miedo|nunca)
    (harta|harto|cansada|cansado) de (todo|vivir|la vida)
  `,
  fr: `
    (jdors|je dors|jmange|je mange|dors|mange) (plus|pas) ..4 (jours|nuits|cause|ca|rien|a cause)
    (jarrive|jarrete|je narrive|jpeux|j arrive|jarive) ..1 (plus|pas) ..1 (a|de|d)? ..1 (dormir|manger|pleurer|trembler|respirer|sortir|avaler)
    (je)? (pleure|jpleure|chiale|jchiale|tremble|jtremble|planque|cachee|cache) ..3 (toilettes|lit|chambre|nuit|college|lycee|partout|cesse|main|mains|arret)
    (jai|g|ge|ai|suis|jsuis) ..1 (trop|tellement|si|grave|super) ..1 (peur|flippe|terrifiee|terrifie|panique)
    (a quoi|a koi|pourquoi|pk) ..1 (ca|sa)? ..1 (sert|bon) ..2 (vive|jvive|vivre|continuer|reste|exister)
    (jveux|je veux|veux|voudrais|jvoudrais) ..1 (juste)? (que|q) ..1 (tout|ca|sa) ..1 (sarrete|cesse|finisse|se finisse|sarette)
    (ma)? vie (est|c|cest) ..1 (finie|foutue|fini|gachee|un enfer|ruinee|foutu)
    (envie|evie|envi) ..1 (de|d) ..1 (vivre|mourir|disparaitre|me faire du mal|en finir|rien)
    (plus|pas) ..1 (envie|evie) ..1 de ..1 (vivre|rien|continuer|me lever)
    (jveux|je veux) ..1 plus ..1 (etre la|vivre|exister|me reveiller|aller en cours|aller au college)
    (je)? (manquerais|manquerai) a personne
    (personne) ..2 (manquerait|remarquerait|regretterait|manquerais)
    (tout le monde|tlm|ma famille|vous) ..2 (mieux|tranquille) sans moi
    (jsais|je sais|sais) (plus|pas) ..1 (comment|quoi|koi|a qui) ..1 (men sortir|faire|en parler|parler|sortir) ..4 (aide|aidez|peur|ca|personne|oser|dire)
    (quelquun|qqn|pitie|svp|stp) ..1 (peut)? ..1 (aidez moi|maider|aide moi|aider)
    (jen|je nen|jen ai) ..1 (ai marre|peux plus) ..1 (de tout|de vivre|de la vie)
    plus (rien|rien na) ..1 (de sens|dimportance)
    (me|mfaire|me faire) ..1 (faire du mal|du mal|couper|scarifier) $
  `,
  de: `
    (schlaf|schlafe|ess|esse|krieg|kriege|bekomm) ..2 (seit|nix|nichts|kaum|nicht|nich) ..3 (tagen|nachten|wochen|runter|mehr|deswegen|panik|angst)
    (hab|habe|krieg|kriege|schieb) ..2 (panik|so angst|solche angst|todesangst|ne panikattacke|panikattacken|total angst|mega angst|richtig angst)
    (zitter|zittere|zittre) ..2 (nur|am|ganzen|vor|die|richtig|so)
    (sitz|sitze|hock|hocke|lieg|bin|versteck) ..3 (klo|schulklo|bad|bett|toilette|zimmer) ..3 (heul|heule|wein|weine|zitter)
    (muss|heul|heule|wein|weine) ..2 (die ganze zeit|nur noch|dauernd|standig|jede nacht|jeden|weinen|durchgehend)
    (will|mocht|mochte|wunschte) ..2 (einfach)? ..1 (nur)? ..1 (dass|das) ..1 (es|alles|das) ..1 (aufhort|vorbei|endet|vorbei ist|weg)
    (will|mag|mochte) ..1 (nicht|nich|ned|nimmer) mehr ..1 (leben|da sein|hier sein|existieren|aufwachen|weiter|sein)
    (will|mochte|werde|konnte) ..1 mir ..1 (was|etwas|weh|selber|selbst) ..1 (antun|tun|weh)
    (wozu|warum|wieso|weshalb) (leb|lebe|bin|soll) ich ..2 (uberhaupt|noch|hier|leben|eigentlich)
    (mein)? leben (ist|is) ..1 (vorbei|zu ende|ruiniert|im arsch|zerstort|kaputt|die holle)
    (niemand|keiner) (wurde|wird) ..1 (mich)? ..1 (vermissen|merken)
    (alle|allen|meine familie|es) ..2 (besser|glucklicher) ..1 (dran)? ohne mich
    (weiss|weis|wei) ..1 (nicht|nich|ned) ..1 (mehr)? (was|wie|wohin|wem) ..4 (machen soll|tun soll|rauskomme|rauskomm|weiter|hilfe)
    (trau|traue) mich nicht ..3 (sagen|schule|erzahlen|raus)
    (hilfe|helft mir|kann mir jemand helfen|hilf mir|bitte helft)
    (kann|halt|halts|ertrag|pack|schaff) ..2 (nicht|nich|nimmer) mehr
    (es)? (macht|hat) ..1 (alles)? (keinen|kein) sinn ..1 mehr
    (hab|habe) (genug|die schnauze voll) (von allem|vom leben)
  `,
  pt: `
    (faz|ha|tem) ..1 dias ..1 (que|q)? ..1 (n|nao) ..1 (durmo|como|saio|paro|consigo)
    (n|nao) (consigo|to conseguindo|paro|durmo|como) ..1 (comer|dormir|respirar|parar|pensar|de|chorar|mais|direito)
    (to|tou|estou|fico|morro|cheia|cheio) ..1 (apavorada|apavorado|apavoraad|aterrorizada|desesperada|desesperado|tremendo|a tremer|chorando|panico|de medo|com medo)
    (minha|a minha)? vida (acabou|ta acabada|nao vale|n vale|virou|ta arruinada|esta acabada|ta destruida)
    (so|apenas)? (quero|queria) (que|q) ..1 (td|tudo|isso|isto|acabe|pare) ..1 (acabe|pare|termine|suma|acabar|tudo|logo)
    (pra|para) (que|q) ..1 (eu)? ..1 (ainda)? ..1 (vivo|existo|viver|continuar|to viva|to vivo)
    (n|nao) (quero|qro) ..1 (mais)? ..1 (ta|estar|tar|viver|existir|acordar|viva|vivo) ..1 (aqui|mais|viver)?
    nada ..1 (mais)? (faz|tem) sentido
    (vontade|votnade|penso|pensando|queria) ..1 (de|em)? ..1 (me machucar|me cortar|magoar me|me magoar|me matar|morrer|sumir|desaparecer)
    (ninguem|ngm) ..1 (ia|iria|vai|sentiria) ..1 (sentir)? ..1 (falta|saudade|saudades|notar|reparar)
    (todo mundo|todos|minha familia|geral) ..3 melhor sem mim
    (chorando|choro|chorar|trancada|trancado|escondida) ..3 (banheiro|casa de banho|quarto|noite|escola|parar)
    (minhas|as) maos ..2 (tremendo|tremem|a tremer)
    (n|nao) sei ..1 (mais)? ..1 (o que|oq|como|pra quem|a quem) ..1 (fazer|sair|contar|pedir) ..4 (ajuda|medo|ninguem|disso|disto|ajudem)
    (alguem|por favor|pfv|socorro) ..1 (me)? (ajuda|ajude|ajudem|me ajuda)
    (cansei|farta|farto|cansada|cansado) (de|da) (tudo|viver|vida)
    n aguento mais
    (para|por favor) ..2 (nao|n) aguento
  `,
  nl: `
    (slaap|eet|slapen|eten|geslapen|gegeten) ..3 (niet|niks|amper|nauwelijks|al dagen|al nachten|dagen) ..3 (dagen|meer|angst|stress|hierdoor|gedoe|door|nachten|van)
    (kan|durf) ..1 (niet|niks) ..1 (meer)? (slapen|eten|ademen|naar school|buiten|stoppen)
    (zit|lig|sta) ..3 te (huilen|janken|trillen|hilen|bibberen)
    (ik)? (tril|huil|bibber|jank) ..2 (helemaal|de hele|elke|van|alleen|nog steeds|heel|constant)
    (handen|hele lijf) ..1 (trillen|trilt|beven)
    (ik)? (trek|red|kan|hou|houd|volhoud) ..2 (niet|nie) ..1 meer
    (iedereen|ze|mijn familie|jullie) ..3 beter ..1 (af)? ..1 zonder mij
    (niemand) ..2 (missen|merken|mist)
    (zou|wil|wou) ..2 (liever)? ..1 (niet)? ..1 (er)? ..1 (niet meer) ..1 (zijn|leven|bestaan|wakker)
    (waarom|waarvoor|waartoe) (leef|besta|ben) ik ..2 (nog|eigenlijk|hier|uberhaupt)?
    (wil|kan) ..1 (mezelf|mijzelf|me) ..1 (pijn|iets|wat|snijden) ..1 (doen|aan doen|aandoen)?
    (wil|hoop) ..1 (gewoon)? dat ..1 (alles|het|dit) ..1 (stopt|ophoudt|voorbij|weg)
    (het|alles|niks) ..2 (heeft)? ..1 (allemaal)? geen zin meer
    (mijn|mn|me) leven (is) ..1 (voorbij|over|kapot|verpest|klaar|een hel)
    (weet|wist) ..1 (niet|nie) ..1 (meer)? (hoe|wat|wie) ..4 (uit kom|uitkom|doen|moet|vertellen|zeggen|helpen|durf)
    (durf) ..1 (het|t)? ..1 (niemand|aan niemand|tegen niemand)
    (help|kan iemand|iemand) ..2 (me|mij) ..1 (helpen|alsjeblieft|aub)
    (zo|heel|echt|super|doods) ?bang ..1 (dat|voor|van|om|nu)
    (paniekaanval|paniek)
    (ben)? ..1 (klaar met|zat van|moe van) (alles|het leven|leven)
  `,
  pl: `
    (nie) (jem|spie|moge jesc|moge spac|spalam|spalem|jadlam|jadlem|zasypiam) ..3 (dni|nocy|przez|wcale|prawie|nic|tego|juz)
    (od|juz) ..2 (dni|nocy) ..2 nie ..1 (jem|spie|spalam|spalem|jadlam|jadlem)
    (cala|caly|ciagle|rece) (mi)? ..1 (sie)? (trzese|trzesa|trzesie)
    (trzese sie|trzesa mi sie)
    (mam)? ..1 (juz)? dosc ..1 (wszystkiego|zycia|tego wszystkiego|juz|zyc)
    (nikt) ..2 (by)? ..1 (za mna|mnie|mna) ..2 (tesknil|tesknila|zauwazyl|zauwazy|plakal|zatesknil)
    (wszyscy|wszystkim|im|rodzinie) ..3 (lepiej|lzej) ..1 beze mnie
    (beze mnie) ..2 (lepiej|spokoj|lzej)
    (po co|dlaczego) (ja)? ..1 (w ogole)? (zyje|istnieje|jestem|mam zyc)
    (nie chce|nie chcialabym) ..1 (juz)? ..1 (zyc|byc|istniec|sie budzic|tu byc|wstawac)
    (chce|chcialabym|chcialbym) ..1 (tylko)? ..1 (zeby) ..1 (to)? ..1 (wszystko|to) ..1 (skonczylo|zniknelo|przestalo|minelo|sie)
    (chce|chcialabym|ochote) ..1 (sobie|zrobic sobie|sie)? ..1 (krzywde|cos zrobic|skrzywdzic|zniknac|umrzec|pociac)
    (moje)? zycie ..1 (jest)? (skonczone|zniszczone|nie ma sensu|bez sensu|to koniec|to pieklo|sie skonczylo)
    (nic)? ..1 (juz)? nie ma ..1 sensu
    (placze|rycze|siedze|ukrywam sie|leze) ..3 (lazience|toalecie|kiblu|lozku|pokoju|nocy|szkole)
    (strasznie|tak|bardzo|okropnie) (mi)? (sie)? ..1 (boje|strach|balam|balem)
    (nie wiem) ..1 (jak|co|komu) ..1 (z tego|robic|zrobic|powiedziec|wyjsc)
    (pomozcie|niech ktos|ktos) ..2 (mi)? (pomoze|pomoc|pomozcie|prosze)
    (panikuje|atak paniki|mam panike)
    (boje|boje sie) ..1 (wyjsc|isc do szkoly|zasnac|otworzyc|spac)
  `,
  tl: `
    (ayoko|ayaw ko|ayoko na|ayaw ko na) ..1 (na|nang|ng|ko)? (mabuhay|buhay|gumising|nandito|mag exist)
    (wala|walang) ..1 (na)? (na)? ..1 (akong|kong|ako)? ..1 (pag asa|pagasa|silbi|kwenta|saysay|takas|gana)
    (wala|walang) ..1 (namang|naman|ring)? ..1 (makakamiss|makakapansin|may pake|magmamahal|iiyak) ..1 (sakin|sa akin|ako|skain)
    (ilang|ilan) ..1 (araw|gabi) ..2 (di|hindi|wala) ..1 (kumakain|natutulog|makatulog|makakain|tulog|kain|nakakatulog)
    (di|hindi) (ako|na ako|nako)? ..1 (makatulog|makakain|makahinga|makakilos|mapakali)
    (nanginginig|nanginginig na|kinakabahan|takot na takot|natatakot) ..2 (ako|takot|kamay|na ako|kasi)
    (iyak|umiiyak|kakaiyak|naiiyak|umiyak) ..3 (ako|cr|kwarto|gabi|mata|araw araw|buong)
    (mata) ko ..1 kakaiyak
    (di|hindi) ko ..1 (na)? ..1 alam ..1 (gagawin|kung ano|ang gagawin|kung paano|pano)
    (tulungan|tulong|help) (nyo|niyo|mo|naman) ..1 (ako|ko)
    (mas)? (mabuti|better|masaya|ok) ..2 (sila|lahat|kung|pag) ..2 (wala|mawala) ..1 (ako|na ako)
    (sira|tapos|wala) na ..1 (ang)? buhay ko
    (bakit|para saan|ano pang silbi|anong silbi) ..2 (buhay|nabubuhay|nabuhay|mabuhay)
    (gusto|gsto) ko ..1 (na|lang|nalang|na lang) ..2 (mawala|matapos|tumigil|saktan|maglaho|mamatay)
    (saktan|sasaktan|laslasin) ..1 (ang)? sarili ko $
    (pagod na|sawa na) (ako|ko) ..1 (sa|mabuhay|lahat)
  `,
  hi: `
    (जीने) ..1 (का|की) ..1 (दिल|मन|इच्छा|जी) नहीं
    (जिंदगी|ज़िंदगी|जीवन|खुद|अपने आप) (से) ..1 (नफरत|नफ़रत|तंग|थक)
    (नफरत|नफ़रत) ..1 (है|हो) ..2 (जिंदगी|ज़िंदगी|खुद) 
    (गायब|मर|खत्म|ख़त्म) ..1 (हो)? ..1 (जाना|जाऊं|जाऊँ) ..2 (चाहती|चाहता|अच्छा|बेहतर|मन|है)
    (मेरे) (जाने|मरने|न रहने|बिना) ..3 (फर्क|फ़र्क|खुश|बेहतर|अच्छा|याद)
    (कोई|किसी) ..2 (याद|मिस) नहीं करेगा
    (रोना|आंसू|आँसू) ..2 (बंद|रुक) ..1 (नहीं)
    (कब|रात|सुबह|बाथरूम|टॉयलेट|घंटों) ..2 (से|में|भर) ..1 (रो|रोती|रोए)
    (रो) ..1 (रही|रहा) (हूं|हूँ)
    (हाथ|पैर|शरीर) ..1 (कांप|काँप|थरथरा) ..1 (रहे|रहा|रही)
    (डर) ..2 (मारे|लग|जान|से|कांप)
    (बहुत|बोहत|इतना|इतनी) ..1 (डर|डरी|डरा|घबरा|घबराहट)
    (समझ) ..1 (नहीं|नही) ..1 (आ|आता|आ रहा) ..3 (करूं|करूँ|निकलूं|निकलूँ|मदद|कैसे|क्या|किसको|कोई)
    (कोई|प्लीज|प्लीज़) ..1 (मदद|हेल्प) ..1 (करो|कर दो|करे|करिए)
    (हिम्मत) (नहीं|नही)
    (दिन|रात|रातों|दिनों) से ..2 (नहीं|नही) ..2 (खाया|सोई|सोया|सो|खा|नींद)
    (खाना|नींद|सोना) ..1 (नहीं|नही) ..2 (खा|आ|पा|हो|खाया)
    (क्यों|किसलिए|क्यूं) ..1 (जी|ज़िंदा|जिंदा) ..1 (रही|रहा|हूं|हूँ)
    (कुछ|अब कुछ) ..1 (बचा|अच्छा|मतलब) ..1 नहीं
    (सब|ये सब) ..1 (खत्म|ख़त्म|बंद|रुक) ..1 (हो|जाए)
    (खुद को|अपने आप को) ..1 (चोट|नुकसान|काट|मार) ..1 (पहुंचाने|देने|लेने|लूं|चाहती|चाहता|का मन)
  `,
  'hi-latn': `
    (jeene|jine) ..1 (ka|ki) ..1 (dil|man|mann|ichha|jee) (nahi|nhi|nahin)
    (zindagi|jindagi|life|khud|apne aap) se ..1 (nafrat|tang|thak)
    nafrat ..1 (hai|h|ho) ..2 (zindagi|jindagi|khud|life)
    (gayab|mar|khatam) ..1 (ho)? ..1 (jana|jaana|jau|jaun|jaau) ..2 (chahti|chahta|accha|acha|behtar|man|mann|hai|h)
    mere (jane|marne|na rehne|bina) ..3 (fark|farak|khush|behtar|accha|yaad)
    (koi|kisi) ..2 (yaad|miss) (nahi|nhi) (karega|krega)
    (rona|aansu|ansu) ..2 (band|ruk) ..1 (nahi|nhi|nahin)
    (kab|raat|subah|bathroom|toilet|washroom|ghanto) ..2 (se|me|bhar) ..1 (ro|roti|roye)
    ro ..1 (rahi|raha|rhi|rha) (hu|hun|hoon)
    (hath|haath|pair|body) ..1 (kaamp|kanp|kaap|shake) ..1 (rahe|raha|rahi|rhe|rha)
    (dar|darr) ..2 (mare|maare|lag|jaan|kaamp)
    (bahut|bohot|bohat|itna|itni) ..1 (dar|darr|dari|ghabra|ghabrahat)
    samajh ..1 (nahi|nhi|nahin) ..1 (aa|aata|ata) ..3 (karu|karun|niklu|madad|kaise|kya|kisko|koi|help)
    (kya karu|kya karun) ..2 (samajh|help|pata nahi|pata nhi)
    (koi|please|plz|pls) ..1 (madad|help) ..1 (karo|kar do|kro|kare|me)
    himmat (nahi|nhi|nahin)
    (din|raat|raato|dino) se ..2 (nahi|nhi) ..2 (khaya|soyi|soya|so|kha|neend)
    (khana|neend|sona) ..1 (nahi|nhi) ..2 (kha|aa|pa|ho|khaya)
    (kyu|kyun|kislie) ..1 (jee|ji|zinda|jinda) ..1 (rahi|raha|hu|rhi|rha)
    (kuch|ab kuch) ..1 (bacha|accha|matlab) ..1 (nahi|nhi)
    (sab|ye sab) ..1 (khatam|band|ruk) ..1 (ho|jaye)
    (khud ko|apne aap ko) ..1 (chot|nuksan|hurt|kaat|maar) ..1 (pahunchane|dene|karne|lu|chahti|chahta|ka man)
  `,
}
