import type { Phrases } from '../plug.ts'

/** Words that take a proposal away: it is refused, told of the past or of others, happens in a game or a call, or is open to parents. */
export const notProposed: Phrases = {
  en: `
    (nice|good|great|lovely|pleased|glad|happy|pleasure) (to|2) (finally)? (meet|see) (you|u|ya) (too|2|all|again|both|{anyone})?
    (meet|meeting) (the|a|this|that|our|his|her|my) (deadline|teacher|target|boss|criteria|requirement*|team|coach|tutor|head|principal|vet|client|standard|manager|doctor|dentist|counsellor|class|grandparents)
    (meet|see (you|u)|hang|link up|hang out|join|come|find me|meet me|play|chill) ..4 (online|in game|in-game|ingame|in the lobby|on the server|the lobby|lobby|in minecraft|on minecraft|in roblox|on roblox|on zoom|on teams|in the call|in vc|in the chat|at spawn|spawn|in the game|on xbox|on the map|the portal|the castle|my base|your base|google meet|video call|my island|my world|server|this round)
    (never|shouldnt|should not|must not|mustnt) (ever|go and|agree to|even|go to)? (meet|meeting|meet up|hang out|come over)
    (dont|do not) (ever|go and|agree to|go to)? (meet|meet up) (anyone|people|strangers|anybody|someone|them|him|her|with|up)
    (i|we) (really|still|just)? (dont|cant|wont|cannot|do not|shouldnt|couldnt|can not|will not|am not|wouldnt) (want to|wanna|really|even|come and|come to|go and|feel like|think we should|think i should|think i can|know if i can|be able to|really want to|get to)? (meet|meeting|see (you|u)|come|hang|visit|go out)
    im not (going to|gonna|allowed to|able to|comfortable|sure about|ready to|supposed to)? (meet|meeting|coming|come|going|seeing|hang|hanging)
    (they|he|she|you two|you guys|i) (met|met up|have met|already met|had met|saw each other)
    we (have|had|already|first)? (met|met up) (at|last|in (school|town|class|year|the)|on|when|before|once|through|yesterday|him|her|them)
    (who|how|where|when) (did|do) (you|they|u) (guys|two|all)? (meet|know)
    (he|she|they|someone|somebody|some guy|a guy|a man|a stranger|stranger|strangers|people|this guy|this girl|anyone|anybody|person) .. (want|wants|wanted|ask|asks|asked|says|said|tries|tried|trying|offers|offered) .. (meet|meet up|come|see)
    (if|when|whenever) (someone|anyone|a stranger|somebody|anybody|people|they) .. (meet|ask)
    (bring|come with|with|take) (your|ur|my|the|our) {parent}
    (ask|check with|speak to|talk to|let) (your|ur) {parent} (first|if|whether|to|know|about|can)?
    (my|your|ur|our) {parent} (can|could|will|would|might|is going to|offered to|said (they|she|he) (can|will)) (drive|take|drop|pick|bring|come|collect|give|be there|be at)
    (parents|mum|dad|mom) (evening|meeting|are coming|is coming|will be there|can come)
    (meet|meeting|see you) (at|for) (work|the office|standup|the standup|the interview|training|practice|rehearsal|the match|the game on|assembly|registration)
    (want|wanted|hoping|need) to (buy|view|look at|collect|see) (it|the|one|them)
    (collect|pick) (it|them) (up)?
    (watch|film|movie|song|game) called
  `,
  cy: `
    (braf|neis|da|hyfryd) (cwrdd|cyfarfod|gwrdd|dy gyfarfod|dy weld) (â|a|ti|chi)
    (ar|yn y|mewn) (lein|gêm|gem|gweinydd|roblox|minecraft|zoom|teams|lobi)
    (paid|peidiwch|byth|peidio) (byth)? (a|â|ag)? (cwrdd|cyfarfod|gwrdd|chwrdd|chyfarfod|mynd i gwrdd)
    (dwi|dw i|alla|fedra|galla|sai|so|wna) (ddim|m|i ddim|i'n|n) ..2 (cwrdd|cyfarfod|gwrdd|gyfarfod|dod|gallu)
    (dere|tyrd|dewch) (â|a|ag) (dy|eich) (fam|dad|rieni|mam)
    (gofyn|gofynna|hola) (i|dy|wrth) (dy)? (fam|dad|rieni|mam)
    (bydd|mae|gall) (mam|dad|fy mam|dy fam|nain|taid) 
    (fe|mi|wnaethon) (gwrddon|gyfarfu|gwrddais|ni gwrdd)
  `,
  es: `
    (mucho gusto|encantado|encantada|un gusto|gusto en|un placer|fue un gusto) (de|en)? (conocerte|conocerlos|verte)?
    (en linea|online|en el juego|en el server|en el servidor|en la partida|en el lobby|en roblox|en minecraft|en fortnite|por zoom|por teams|por meet|en la llamada|por videollamada|en el spawn|en discord)
    (no|nunca|jamas) (quiero|puedo|debes|hay que|vayas a|voy a|aceptes|pienso|deberias|creo que|me gustaria|kiero|me animo a|quedare|quedes con|te encuentres con) ..2 (verte|quedar|vernos|conocerte|encontrarme|salir|ir contigo|ir a tu|conocernos|juntarme|desconocidos|extraños|nadie|alguien)
    (nos conocimos|nos vimos|lo conoci|la conoci|se conocieron|como se conocieron|donde se conocieron|los conoci)
    (alguien|un desconocido|una persona|desconocidos|un tipo|un hombre|un señor|si te) .. (quiere|pide|pidio|propone|proponen|ofrece|dice|invita|quedar|conocerte|verte)
    (trae|con|viene|vienen|van|lleva) (a)? (tu|tus|mi|mis) {parent}
    (pregunta|preguntale|pidele|pedile|habla|pregúntale|consulta) (a|con|permiso a)? (tu|tus) {parent}
    (mi|mis|tu|tus) {parent} (puede|pueden|nos|me|te|va a|van a) (llevar*|lleva|llevan|venir|recoger*|dejar*|traer*|acompañar*|deja|dejan)
    (reunion|junta) (de|con) (padres|trabajo|equipo|el)
  `,
  fr: `
    (ravi|ravie|enchante|enchantee|content|contente|heureux|heureuse|plaisir) (de|d)? (te|vous|faire|l)? (rencontrer|connaitre|voir|ta connaissance)?
    (en ligne|sur le jeu|dans le jeu|sur le serveur|sur minecraft|sur roblox|sur fortnite|sur zoom|en visio|sur teams|dans le lobby|en vocal|sur discord|au spawn|dans la partie)
    (jamais|il faut pas|faut pas|faut jamais|ne faut pas) (accepter de|aller|se)? ..2 (rencontrer|te voir|rencontre|rdv|inconnu|inconnus)
    (je|j|jveux|jpeux|jvais|moi) (veux|peux|vais|dois|ai)? (pas|jamais) ..2 (te voir|se voir|rencontrer|venir|sortir|rejoindre)
    (on sest|ils se sont|vous vous etes|on s est|je lai|jai) (rencontres|rencontre|vus|vu|rencontrés|connus)
    (quelquun|quelqu un|un inconnu|une personne|un mec|un homme|des inconnus|un type|si un|des gens) .. (veut|demande|propose|proposait|te|voulait|dit)
    (avec|amene|viens avec|emmene|ramene) (ta|ton|tes|ma|mon|mes) {parent}
    (demande|parle|vois) (a|avec|en)? (a)? (ta|ton|tes) {parent}
    (ma|mon|mes|ta|ton|tes) {parent} (peut|peuvent|va|vont|veut bien|me|nous|te) (venir|emmener|deposer|depose|amener|chercher|accompagner|conduire|emmene|etre la|amene)
    (reunion|rendez vous) (parents|parent|avec le prof|medecin|chez le|dentiste|client|de travail)
  `,
  de: `
    (schön|freut mich|nett|freu mich|hat mich gefreut) (dich|sie|euch)? (kennenzulernen|kennen zu lernen|kennengelernt|zu sehen)?
    (online|im spiel|auf dem server|auf minecraft|in minecraft|auf roblox|in roblox|in der lobby|auf zoom|im call|im discord|auf discord|am spawn|per video|in fortnite|videokonferenz|im game|ingame|videocall)
    (nie|niemals) (mit)? (fremden|jemandem|leuten|ihm|unbekannten|irgendwem) ..2 (treffen|kennenlernen|verabreden|hingehen|sehen)
    (ich)? (will|mag|kann|möchte|darf|werde|wollte|treffe|treff) (ich)? (dich|mich|uns|das)? (auch|lieber|mit dir|aber)? (nicht|nich|net|niemanden|keinen) ..2 (treffen|sehen|kommen|kennenlernen|raus|hin|verabreden)?
    (haben|hab|habt|sind|wir haben|hast|habe) (uns|sie|ihn|euch|sich|mich|du) .. (getroffen|kennengelernt|gesehen|gesehn)
    (jemand|ein fremder|fremde|ein mann|ein typ|leute|einer|wenn dich|irgendwer|er|sie) .. (will|wollte|fragt|fragte|möchte|vorschlägt|bittet|dich treffen)
    (mit|bring|nimm) (deiner|deinem|deinen|deine|meiner|meinem|meinen|dein|meine) {parent}
    (frag|frage|sprich|red) (erst|vorher|mal|doch|mit)? (deine|dein|deiner|deinen|deinem) {parent}
    (meine|mein|deine|dein|unsere) {parent} (kann|können|könnte|könnten|fährt|fahren|bringt|bringen|holt|holen) (uns|mich|dich|euch|auch)
    (elternabend|sprechstunde|dienstlich|besprechung|meeting|teambesprechung)
  `,
  pt: `
    (prazer|muito prazer|foi um prazer|bom) (em|te)? (conhecer|conhecê lo|conhecer te|te conhecer|ver você)
    (online|no jogo|no servidor|no server|no minecraft|no roblox|no lobby|no zoom|no teams|na call|no discord|na chamada|na partida|no fortnite|pelo meet|no meet|por videochamada)
    (não|nao|n|nunca|jamais) (te|me|se)? (quero|posso|deves|vou|aceites|aceite|marque|marques|queria|devia|acho que|kero|qro) ..2 (encontrar|te ver|ver te|conhecer|sair|encontros|encontro|desconhecidos|estranhos)
    (nos conhecemos|a gente se conheceu|se conheceram|conheci ele|conheci ela|nos vimos|conheceram se|como se conheceram)
    (alguém|alguem|um estranho|uma pessoa|estranhos|um cara|um homem|um tipo|desconhecido|se te|se alguém) .. (quer|pede|pediu|pedir|propõe|propor|queria|convida|disse|quiser|marcar)
    (traz|com|leva|trazer|levar) (a|o|os|as)? (tua|teu|sua|seu|minha|meu|teus|seus|meus) {parent}
    (pergunta|pede|pergunte|peça|pede autorização) (à|a|com|ao|pra|para|aos)? (a|o|os)? (tua|teu|sua|seu|teus|seus) {parent}
    (minha|meu|a minha|o meu|sua|tua|meus|a tua|a sua) {parent} (pode|podem|leva|levam|me|nos|vai|vão) (levar|buscar|me levar|nos|leva|levam|nos levar|me buscar|ir|junto|comigo|deixar)
    (reunião|reuniao) (de|com) (pais|trabalho|equipa|equipe|o)
  `,
  nl: `
    (leuk|aangenaam|fijn) (je|u|om je|jullie|om kennis)? (te ontmoeten|te leren kennen|ontmoet te hebben|te maken|kennis te maken)
    (online|in de game|in het spel|op de server|in minecraft|op minecraft|in roblox|op roblox|in de lobby|op zoom|in teams|in de call|op discord|in het potje|videobellen|via teams|ingame)
    nooit (met|zomaar|gaan|mee)? ..2 (afspreken|ontmoeten|meegaan|vreemden|af te spreken)
    (spreek|ga|wil|kan|mag|zou|durf) ik (nooit|niet|nie|je niet|jou niet|liever niet) ..2 (afspreken|ontmoeten|zien|af|komen|langs)
    ik (spreek|ga|wil|kan|mag|durf) (je|jou)? (nooit|niet|nie|liever niet) ..2 (afspreken|ontmoeten|zien|af|komen|langs)
    (hebben|heb|zijn) (we|elkaar|ik|jullie|hem|haar) .. (ontmoet|gezien|afgesproken|leren kennen)
    (iemand|een vreemde|vreemden|een man|mensen|een gast|als iemand) .. (wil|vraagt|vroeg|wilde|wou|voorstelt) ..2
    (met|neem|breng) (je|jouw|mijn|mn) {parent} (mee|erbij|ook)?
    (vraag|overleg|check|bespreek) (het|eerst|even|dat|ff)? (eerst|even|aan|met|het)? (aan|met|bij)? (je|jouw) {parent}
    (mijn|mn|je|jouw|onze) {parent} (kan|kunnen|wil|zal|gaat|gaan)? (brengt|brengen|haalt|halen|rijdt|komt mee|ophalen|me brengen|ons)
    (ouderavond|oudergesprek|vergadering|werkoverleg|tienminutengesprek)
  `,
  pl: `
    (milo|fajnie|ciesze sie ze) (mi)? (cie|ciebie|pana|pania|was)? (poznac|bylo poznac|poznalem|poznalam)
    (online|w grze|na serwerze|na minecrafcie|w minecrafcie|w robloxie|na robloxie|w lobby|na zoomie|na teamsach|na discordzie|przez kamerke|na spawnie|w fortnicie|na meet)
    (nie|nigdy) (chce|moge|powinnas|powinienes|umawiaj|spotykaj|spotkam|spotykam|bede|zgadzaj|wolno ci|idz na|chodz na|zamierzam) ..2 (spotkac|spotykac|umawiac|spotkania|spotkanie|widziec|przyjsc|przyjechac|obcymi|nieznajomymi|nikim|kims)
    (spotkalismy|spotkalam|spotkalem|poznalismy|poznalam|poznalem|widzielismy|spotkali sie|poznali sie) 
    (ktos|obcy|nieznajomy|nieznajomi|jakis facet|jakis pan|jesli ktos|jak ktos|gdy ktos) .. (chce|chcial|chciala|prosi|proponuje|zaprasza|zaproponuje|zaproponowal|umowic)
    (z|wez|przyprowadz|razem z) (twoja|twoim|swoja|swoim|moja|moim|twoimi|swoimi|moimi)? (mama|tata|rodzicami|mame|tate|rodzicow|babcia)
    (zapytaj|spytaj|pogadaj|zapytam|uzgodnij) (sie)? (z|najpierw|o to)? (mamy|mamie|taty|tacie|rodzicow|rodzicom|mama|tata|rodzicami|mame|tate)
    (mama|tata|rodzice|babcia|dziadek) (moze|moga|mnie|nas|cie) (przywiezie|zawiezie|odbierze|podwiezie|zawioza|odbiora|zawiezc|podwiezc|odebrac|podrzucic|podrzuci)
    (zebranie|wywiadowka|wywiadowce|spotkanie sluzbowe)
  `,
  tl: `
    (nice|masaya akong|natutuwa akong|ikinagagalak kong|kinagagalak) (to)? (meet|makilala|nakilala|meeting) (you|u|ka|kita|kang)
    (online|sa game|sa laro|sa ml|sa server|sa roblox|sa minecraft|sa lobby|sa zoom|sa google meet|sa gmeet|sa call|sa discord|sa rank|in game|sa cod)
    (wag|huwag|ayaw|ayoko|bawal|never|ayokong|hindi ako|di ako|d ako|hindi ko|di ko) (ka|na|po|kang|akong|pwede|pwedeng|dapat|ka dapat)? ..2 (makipagkita|magkita|makipag kita|makita|pumunta|sumama|lumabas|meet|mag meet|makipag meet)
    (nagkita|nakilala|nagkakilala|nameet|nagkita kami|nakita ko|paano kayo nagkakilala)
    (kung may|pag may|kapag may|hindi kakilala) .. (gusto|nagyaya|nagyayaya|niyaya|nagsabi|humingi|nanghingi|gustong) ..2
    (kasama|isama|dala|sama mo|kasama mo|kasama ko|sama ko) (si|ang|yung|ko|mo|ng)? (mo|ko)? {parent}
    (tanong|magpaalam|paalam|itanong|tanungin) (ka|mo|muna|ka muna|mo muna)? (sa|kay|kina|si)? {parent}
    (si|ang|yung|sina) {parent} (ko|mo)? (ang|na|pwede|ihahatid|hahatid|magsusundo|susundo|sasama|kasama|papayag)
  `,
  hi: `
    (मिलकर|मिल कर|मिलके) (अच्छा|खुशी|बहुत|ख़ुशी) (लगा|हुई|अच्छा)
    (ऑनलाइन|गेम में|सर्वर|लॉबी|ज़ूम|जूम|टीम्स|मीट पर|कॉल पर|वीडियो कॉल|रोब्लॉक्स|माइनक्राफ्ट|डिस्कॉर्ड)
    (मत|कभी नहीं) (मिलना|मिलने|मिलो|जाना)
    (मैं|मुझे) ..3 (नहीं|नही) (मिल सकती|मिल सकता|मिलूंगी|मिलूंगा|मिल पाऊंगी|मिलना|आ सकती|आ सकता|आऊंगी)
    (मिलना|मिलने) (नहीं|मत|नही) (चाहती|चाहता|है|जाना|चाहिए)
    (कोई अजनबी|अजनबी|अगर कोई|अनजान) .. (मिलने|मिलना|बुलाए|बुलाया|कहे|कहा|बोले)
    (मिले थे|मिली थी|मिला था|मुलाकात हुई|मिल चुके)
    (मम्मी|पापा|माँ|मम्मी पापा|माता पिता|घरवालों) (के साथ|को साथ|से पूछ|से पूछो|से पूछकर|भी आएंगे|छोड़ देंगे|ले जाएंगे|लेने)
  `,
  'hi-latn': `
    (milkar|mil kar|milke|mil ke) (acha|accha|khushi|bahut|bohot) (laga|hui|acha)
    (online|game me|game mein|server|lobby|zoom|teams|gmeet|google meet|call pe|video call|roblox|minecraft|discord)
    (mat|kabhi nahi) (milna|milne|milo|jana)
    (main|mai|mujhe|muje) ..3 (nahi|nhi|nahin|nai) (mil sakti|mil sakta|milungi|milunga|mil paungi|milna|aa sakti|aa sakta|aaungi)
    (milna|milne) (nahi|mat|nhi) (chahti|chahta|hai|jana|chahiye|h)
    (koi ajnabi|ajnabi|agar koi|anjaan|stranger) .. (milne|milna|bulaye|bulaya|kahe|kaha|bole|meet)
    (mile the|mili thi|mila tha|mulakat hui|mil chuke)
    (mummy|papa|maa|mummy papa|parents|gharwalo|mom|dad) (ke sath|ke saath|ko sath|se pucho|se puch|se puchkar|bhi aayenge|chod denge|le jayenge|lene|se poochh|se puchh)
  `,
}
