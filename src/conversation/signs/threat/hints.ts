import type { Phrases } from '../plug.ts'

/** Words that announce a harm only beside a condition, or after a threat or demand by the same author. */
export const threatHints: Phrases = {
  en: `
    (i|ill|im|ima|imma|we|gonna) ..3 {reveal} ..4 {your} ..1 {crowd}
    (i|ill|im|ima|imma|we|gonna) ..2 (post|leak|share|upload|publish|expose|spread|release) ..2 {thing}
    (ill|i will|im gonna|im going to|ima|i) ..1 (tell|call|message|text|ring|phone|contact|email|dm|write to) ..2 {your} ..2 {crowd}
    (i|ive) ..1 (have|got|saved|kept) ..2 (screenshots|screenshot|everything|proof|copies|{your} contacts|{your} followers|{your} friends list|{your} friend list|{your} friends|{your} address|list of|recording|recordings|it all|all of it|all {your})
    (i|ive) (recorded|screenshotted|screen recorded|saved|screened) (it|you|u|this|everything|that|all|the|{your})
    i know (what|which|where|who) ..2 (school|street|house|{your} mum|{your} mom|{your} parents|{your} friends|{your} family)
    (ill|i will|im gonna|im going to|ima|im|i) ..1 (come|coming|find|wait|waiting|visit|turn up|show up|be) ..2 {your} ..1 (house|home|school|door|place|street|work)
    (ill|i will|im gonna|ima) (find|get|kill|hurt|catch|come for|come after) (you|u|ya)
    (ill|i will|i would|id|i|im gonna) ..1 (hurt|kill|harm) myself
    {you} ..1 (in|into|get in) ..2 trouble
    (the police|cops|police) will (come|get|arrest|take)
    dont (test|try|push|play with|mess with) me
    {you} (know|no) what (will|happens|i can|im gonna|im going to|ill)
    (see|watch) what happens
    (everyone|everybody|every1|{your} {crowd}) ..1 (will|gonna|going to) (see|know|find out|laugh|hate|get)
    (i|ill|im gonna|im) ..1 (do it|doing it|send it|sending it|post it|press send|hit send|click send)
    {you} (have|got) (no)? (choice|no choice|nowhere)
    (nobody|no one|noone) ..1 (will|would|is gonna) (believe|help) {you}
    (delete|block) me and
    (theyll|they will|they all) ..1 (see|know|find out|hate|get it|laugh)
  `,
  cy: `
    {reveal} ..4 (dy|eich|ych) ..1 {crowd}
    (mae gen i|gen i|gyda fi|sda fi|mae da fi) ..3 (sgrinluniau|popeth|lluniau|rhestr|dy ffrindiau|dy gysylltiadau)
    (bydda|byddaf|fydda|wna|dod|ddod) ..4 (dy dy|dy ysgol|dy gartref)
    {reveal} ..2 (popeth|bopeth|y cwbl|y llun|y lluniau|hyn)
  `,
  es: `
    {reveal} ..4 (tu|tus) ..1 {crowd}
    (tengo|guarde|grabe|capture|ya tengo) ..2 (capturas|todo|tus contactos|tu lista|tus amigos|pantallazos|pruebas|la lista|copias|tu direccion|grabado|guardado|tus seguidores|guardadas)
    (voy a|ire a|paso por|llego a|estare en) ..2 (tu casa|tu escuela|tu colegio|buscarte|encontrarte)
    (lo|la|las|los) ..1 (publico|publicar|subo|subir|comparto|compartir|difundo|difundir|mando|envio)
    (me voy a|me) (matar|mato|lastimar|cortar|hacer dano)
    (te|lo) vas a (ver|lamentar|meter en problemas)
    (nadie) te va a (creer|ayudar)
    (no tienes|no te queda|no tenes) (opcion|opciones|salida|alternativa)
    no (juegues|jugues) conmigo
    (todos|tu|tus) ..2 (sabran|veran|sabra|vera|van a saber|van a ver|va a saber|se va a enterar|se van a enterar)
  `,
  fr: `
    {reveal} ..4 (ta|ton|tes) ..1 {crowd}
    (jai|ja|j) ..2 (captures|screens|screen|enregistre|tes contacts|ta liste|sauvegarde|garde|tes amis|ton adresse|preuves|la liste|copies|tout garde|tout enregistre)
    (je|jvais) ..1 (viens|viendrai|venir|passer|debarque|attends|attendrai) ..2 (chez toi|devant chez|ton college|ton lycee|ton ecole|devant ton)
    (je|jvais|jle|jla|jles) ..2 (publie|publier|poste|poster|balance|balancer|partage|partager|diffuse|diffuser|envoie|envoyer)
    (je|jvais) (me)? (tuer|suicider|faire du mal|blesser)
    (personne|nul) (ne)? (va)? te (croira|croire|aidera|aider)
    (tu as|tas) pas (le)? choix
    joue pas avec moi
    (me|m) (teste|cherche|provoque) pas
  `,
  de: `
    {reveal} ..4 (deine|deinen|deiner|deinem) ..1 {crowd}
    ich (hab|habe) ..3 (screenshots|screenshot|alles gespeichert|alles|deine kontakte|deine freundesliste|gespeichert|aufgenommen|deine liste|deine adresse|beweise|kopien|deine follower)
    ich (komm|komme|warte|steh|stehe|fahr|fahre) ..3 (zu dir|vor deiner|vor deinem|deiner schule|deinem haus|deiner tur)
    ich ..3 (poste|posten|veroffentliche|veroffentlichen|verbreite|verbreiten|hochladen|schicke|schick|leite)
    (niemand|keiner) ..2 (glauben|helfen|glaubt|hilft)
    du hast keine (wahl|andere wahl)
    (ich) (tu|bring) (mir|mich) (was|um)
    leg dich nicht mit mir
    (spiel|spass) nicht mit mir
    du (kriegst|bekommst|hast) ..2 (arger|probleme)
  `,
  pt: `
    {reveal} ..4 (tua|teu|teus|sua|seu|seus) ..1 {crowd}
    (tenho|salvei|gravei|guardei|printei|ja tenho) ..2 (prints|tudo|seus contatos|teus contactos|sua lista|tua lista|seus amigos|provas|print|seus seguidores|gravado|salvo|a lista|copias|seu endereco)
    (vou|apareco|estarei|passo) ..2 (na sua casa|na tua casa|na sua escola|na tua escola|a tua casa|ate voce|atras de voce|atras de ti)
    (eu|vou) ..1 (posto|postar|publico|publicar|espalho|espalhar|vazo|vazar|divulgo|divulgar)
    ninguem vai (acreditar|ajudar|te ajudar|te)
    (nao tens|voce nao tem|vc nao tem|nao tem) (escolha|opcao|saida)
    nao (brinque|brinca|brinques) comigo
    (vai|vais) (dar|ter) (problema|problemas)
  `,
  nl: `
    {reveal} ..4 (je|jouw) ..1 {crowd}
    ik heb ..3 (screenshots|alles opgeslagen|alles|je contacten|je vriendenlijst|opgeslagen|opgenomen|je lijst|je adres|bewijs|kopieen|je volgers)
    ik (kom|wacht|sta) ..3 (naar je|bij je|voor je|je school|je huis|je deur)
    ik ..3 (post|posten|plaats|plaatsen|deel|delen|verspreid|verspreiden|stuur|sturen)
    (niemand) ..2 (geloven|helpen|gelooft|helpt)
    je hebt geen (keus|keuze)
    speel niet met me
    je (krijgt|komt) ..2 problemen
  `,
  pl: `
    {reveal} ..4 (twoim|twojej|twojemu|twoich) ..1 {crowd}
    {reveal} ..1 (mamie|rodzicom|tacie|ojcu|matce|znajomym|wychowawczyni|starym|wszystkim)
    mam ..2 (screeny|wszystko|twoje kontakty|liste|nagranie|nagrane|zapisane|twoj adres|dowody|kopie|twoich znajomych|liste znajomych)
    (przyjade|przyjde|bede) ..2 (do ciebie|pod twoj|pod twoja|pod twoim|pod dom|pod szkola)
    nikt ci nie (uwierzy|pomoze)
    nie masz (wyboru|wyjscia)
    nie (pogrywaj|zadzieraj|igraj) ..1 mna
    bedziesz mial* (klopoty|problemy)
    (zabije|potne) sie
  `,
  tl: `
    (ipopost|isesend|isheshare|ikakalat|ipapakita|sasabihin|isusumbong|ilalabas|ipapadala|tatawagan|ikukwento) ..4 (mo|nyo|niyo)
    {reveal} ko ..3 (mo|nyo|niyo)
    (may|meron|naka) ..2 (screenshot|screenshots|ss|record|save|kopya) ..2 (ako|ko)
    (nasave|narecord|nascreenshot|na save|na record) ko
    (hawak|nasa akin|nasakin) ..2 (pics|pictures|video|lahat|contacts|friends list)
    (pupunta|pupuntahan|hihintayin|aabangan) (ako|kita|ko)
    (walang) ..2 (maniniwala|tutulong) ..1 (sayo|sa iyo)
    wala kang (choice|magagawa|pagpipilian|takas)
    (wag|huwag) mo akong (subukan|paglaruan|hamunin)
    (magpapakamatay|papatayin ko) ..2 (ako|sarili)
  `,
  hi: `
    (स्क्रीनशॉट|सब कुछ|सबकुछ|रिकॉर्ड|रिकॉर्डिंग|दोस्तों की लिस्ट|कॉन्टैक्ट) ..4 (है|हैं|लिया|सेव|रखा|मेरे पास)
    (घर|स्कूल) ..2 (आ जाऊंगा|आऊंगा|पहुंच जाऊंगा|आ जाऊँगा)
    (कोई) ..2 (यकीन|विश्वास|मदद) नहीं
    (कोई) (चारा|रास्ता) नहीं
    (मम्मी|पापा|माँ|टीचर|घरवालों) ..2 (बता|बताऊंगा|बोल|कह) ..1 (दूंगा|दूंगी)?
  `,
  'hi-latn': `
    (screenshot|screenshots|sab kuch|sabkuch|record|recording|friend list|friends list|contacts|contact list) ..4 (hai|hain|liya|save|rakha|mere paas)
    (ghar|school) ..2 (aa jaunga|aaunga|aunga|pahunch jaunga|aajaunga)
    koi ..2 (yakin|yakeen|vishwas|madad) (nahi|nhi|nahin)
    koi (chara|rasta|choice) (nahi|nhi|nahin)
    (mummy|papa|maa|teacher|gharwalo|gharwalon) ..2 (bata|bataunga|bol|keh) ..1 (dunga|dungi)?
  `,
}
