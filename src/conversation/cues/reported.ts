import type { CuePlug } from './plug.ts'

/** Somebody else's words or deeds, told on: a quotation, a lesson, a warning, a film, a piece of news. */
export const reported: CuePlug = {
  id: 'reported',
  phrases: {
    en: `
      (he|she|they|someone|somebody|sum1|some guy|this guy|that guy|some man|a man|a boy|a girl|a guy|some girl|some boy|some person|a stranger|some stranger|the poster|the video) (said|says|sed|told|tells|asked|asks|wants|wanted|wrote|writes|texted|threatened|threatens|keeps|kept|messaged|claims|goes|was like|is like|is saying|was saying|is threatening|is asking|was asking)
      (teacher|coach|police|officer|lesson|assembly|school|miss|sir|mum|mom|dad|poster|leaflet|video|film|movie|book|show|series|episode|podcast|article|news) (said|says|told us|told me|tells|warned|warns|was about)
      (he|she|they|someone|somebody) (is|was|were|are|keeps|kept) (asking|telling|threatening|saying|messaging|demanding|blackmailing)
      if (anyone|anybody|someone|somebody|a stranger|strangers|people) ..2 (asks|ask|tells|tell|says|say|threatens|threaten|wants|sends|offers|messages|tries|contacts|demands|makes)
      (anyone|anybody|someone|people|strangers|adults) (who|that) (asks|ask|tells|tell|says|threatens|wants|offers|threaten|demands)
      (never|dont|do not|dont ever) ..2 (strangers|stranger|people you dont know|people u dont know|online strangers|to anyone online)
      (online|internet|e|web|cyber) safety
      (safety|safeguarding|esafety) (lesson|talk|week|day|tips|assembly|advice|course|training|quiz)
      (the|an) example of
      what (would|should|do|could|can) (you|u|we) (do|say) (if|when)
      for example
      (beware|be careful|look out|be wary) (of|if|when|with|for)
      (scam|scammer|scammers|scams|phishing|spam|chain) (message|messages|mail|text|texts|email|emails|said|says|says|tells)?
      (in|from) the (film|movie|show|series|book|game|story|episode|play|script|song|lyrics|news|article|chapter)
      (the|this|that) (villain|character|killer|bad guy|baddie|kidnapper) (says|said|goes|tells|in)
      (the|my) line (is|goes|was)
      (quote|quoting|quoted|unquote)
      (did you|u|you) (see|hear|read|watch) ..2 (news|article|story|documentary|video)
      (got|received|getting|had) (a|this|these|an) (message|messages|dm|text|email|emails|mail|msg) (saying|that|which|from|asking|like)
      (role play|roleplay|script|rehearsal)
    `,
    cy: `
      (dywedodd|meddai|wedodd|dwedodd) (o|e|hi|hwy|nhw|wrtha|wrthaf|wrthon|athro|athrawes|mam|dad|rhywun)?
      (mae|oedd|roedd) (rhywun|dyn|bachgen|merch) (wedi|yn) (dweud|deud|gofyn|bygwth)
      os (oes)? (rhywun|unrhyw un|dieithryn) (yn|byth yn)? (gofyn|dweud|bygwth|cynnig)
      diogelwch (ar lein|arlein|y we|rhyngrwyd)
      (yn|o) y (ffilm|llyfr|stori|gyfres|ddrama|newyddion|wers)
      (bydda|byddwch|bod) yn ofalus
    `,
    es: `
      (el|ella|ellos|alguien|un tipo|un hombre|un chico|una chica|un señor|la profe|el profe|la policia|el entrenador|mi mama|mi madre|mi papa) (me|nos|le|les)? (dijo|dice|dicen|dijeron|pidio|pide|escribio|amenazo|amenaza|conto|advirtio|explico|pregunto)
      si (alguien|un desconocido|una persona|un extraño) ..1 (te|les|os|me)? (pide|dice|amenaza|ofrece|escribe|pregunta|manda|exige)
      (nunca|no|jamas) ..3 (desconocidos|extraños|extranos|desconocido)
      (seguridad|charla|clase|taller|consejos) ..2 (internet|en linea|online|digital|redes)
      (en|de) (la|el) (pelicula|peli|libro|serie|cuento|historia|obra|cancion|noticias|noticia|episodio|novela|guion)
      (por|x) ejemplo
      (cuidado|ojo) (con|si)
      (estafa|estafas|estafador|estafadores)
      (me|nos) (llego|mandaron|enviaron) (un|este|una) (mensaje|correo|texto|cadena|mail) (que|diciendo|de)
      (vi|viste|lei|leiste|escuchaste) ..2 (noticia|noticias|documental|articulo|video)
    `,
    fr: `
      (il|elle|ils|on|quelquun|qqn|un mec|un gars|un homme|un type|une fille|la prof|le prof|ma mere|maman|mon pere|la police|lentraineur) (ma|mas|nous a|lui a|a|me|leur a)? (dit|demande|ecrit|menace|menacait|raconte|explique|disait|demandait|prevenu)
      si (quelquun|qqn|un inconnu|une personne|on) ..1 (te|vous|tous)? (demande|dit|menace|propose|ecrit|offre|envoie)
      (jamais|pas) ..3 (inconnus|inconnu|inconnue|etrangers)
      (securite|cours|atelier|conseils|prevention) ..2 (internet|en ligne|numerique|reseaux)
      (dans|de) (le|la|lun) (film|livre|serie|histoire|piece|chanson|episode|jeu|roman|script)
      par exemple
      (attention|mefie toi|mefiez vous|gaffe) (a|aux|si|des|de|avec)
      (arnaque|arnaques|arnaqueur|arnaqueurs)
      (jai|on a|ta|tas) (recu|vu|lu) (un|ce|une|le|l) (message|mail|sms|article|reportage|documentaire)
    `,
    de: `
      (er|sie|jemand|irgendwer|ein typ|ein mann|einer|ein junge|ein madchen|die lehrerin|der lehrer|der trainer|mama|papa|meine mutter|die polizei) (hat|haben)? (mir|uns|mich|ihm|ihr)? (gesagt|sagt|sagte|meinte|meint|geschrieben|schreibt|gefragt|fragt|gedroht|droht|verlangt|wollte|erzahlt|gewarnt)
      (er|sie|jemand|ein typ|ein mann|einer) hat (mir|mich|uns)? ..3 (gesagt|geschrieben|gefragt|gedroht|verlangt)
      wenn (jemand|euch jemand|dich jemand|dir jemand|ein fremder|fremde|irgendwer) ..4 (fragt|sagt|droht|bittet|anbietet|schreibt|verlangt|schickt|will)
      (nie|niemals|keine|nicht) ..3 (fremden|fremde|fremder|unbekannten)
      (internet|online|medien) (sicherheit|kompetenz)
      (internetsicherheit|medienkunde|onlinesicherheit|medienkompetenz|praventionstag)
      (im|in dem|in der|aus dem|aus der) (film|buch|serie|geschichte|theaterstuck|lied|nachrichten|folge|roman|krimi|video|spiel|unterricht)
      (zum beispiel|z b|zb)
      (vorsicht|achtung|aufpassen|pass auf|passt auf) (bei|wenn|vor|mit)
      (betrug|betruger|abzocke|scam|kettenbrief|spam)
      (hab|habe|haben) (eine|ne|so eine|diese|ne komische) (nachricht|mail|sms) (bekommen|gekriegt)
    `,
    pt: `
      (ele|ela|eles|alguem|um cara|um homem|um rapaz|uma menina|um tipo|a professora|o professor|a prof|o treinador|minha mae|a minha mae|meu pai|a policia) (me|nos|lhe)? (disse|diz|falou|fala|pediu|pede|escreveu|ameacou|ameaca|contou|explicou|avisou|perguntou)
      se (alguem|um estranho|um desconhecido|uma pessoa) ..1 (te|vos|lhe|me)? (pedir|pede|disser|falar|ameacar|oferecer|escrever|mandar|perguntar)
      (nunca|nao|jamais) ..3 (estranhos|desconhecidos|estranho|desconhecido)
      (seguranca|palestra|aula|dicas) ..2 (internet|online|digital|redes)
      (no|na|do|da) (filme|livro|serie|historia|novela|peca|musica|episodio|noticia|noticias|jornal|roteiro)
      por exemplo
      (cuidado|atencao) (com|se|ao)
      (golpe|golpes|golpista|golpistas|burla|burlas|burlao|burloes)
      (recebi|chegou|mandaram) ..1 (uma|um|essa|esse) (mensagem|email|sms|corrente)
      (viu|viste|vi|leu) ..2 (noticia|noticias|documentario|reportagem)
    `,
    nl: `
      (hij|zij|ze|iemand|een man|een vent|een gast|een jongen|een meisje|de juf|de meester|de leraar|de trainer|mama|papa|mijn moeder|de politie) (zei|zegt|vroeg|vraagt|schreef|dreigde|dreigt|vertelde|stuurde|wilde|waarschuwde)
      (hij|zij|ze|iemand) heeft ..3 (gezegd|gevraagd|geschreven|gedreigd|gestuurd)
      als (iemand|een vreemde|een onbekende|mensen) ..3 (vraagt|zegt|dreigt|aanbiedt|stuurt|wil|vragen)
      (nooit|niet|geen) ..3 (vreemden|onbekenden|vreemde)
      (online|internet) (veiligheid|veilig)
      (mediawijsheid|internetveiligheid)
      (in|uit) (de|het|een) (film|boek|serie|verhaal|toneelstuk|liedje|nieuws|aflevering|les|game)
      (bijvoorbeeld|bv|bijv)
      (pas op|let op|kijk uit) (voor|met|als)
      (oplichting|oplichter|oplichters|phishing|scam)
      (kreeg|gekregen|ontving) ..2 (berichtje|bericht|mail|mailtje|appje|sms)
    `,
    pl: `
      (on|ona|oni|ktos|jakis typ|jakis gosc|jakis facet|jakis chlopak|jakas dziewczyna|pani|nauczycielka|nauczyciel|trener|mama|tata|policja) (mi|nam|mu|jej)? (powiedzial*|mowi|mowil*|napisal*|pisze|pyta|pytal*|zapytal*|grozi|grozil*|chce|chcial*|kazal*|ostrzegal*|zada|zadal*)
      (jesli|jak|gdy|jezeli) (ktos|obcy|nieznajomy|ktokolwiek) ..2 (zapyta|pyta|powie|zagrozi|poprosi|prosi|zaproponuje|napisze|kaze|grozi)
      (nigdy|nie) ..3 (obcym|nieznajomym|obcych|nieznajomych)
      (bezpieczenstwo|bezpieczenstwa|bezpieczny) ..2 (sieci|internecie|internet|online)
      (w|z) (filmie|filmu|ksiazce|ksiazki|serialu|historii|piosence|odcinku|wiadomosciach|sztuce|lekturze|grze)
      na przyklad
      (uwazaj|uwazajcie|ostroznie) (na|jak|z|gdy)
      (oszustwo|oszust|oszusci|scam|lancuszek|spam)
      (dostalam|dostalem|przyszla|przyszedl) ..1 (wiadomosc|mail|sms|maila|smsa)
    `,
    tl: `
      (sabi|sinabi|tanong|sinabihan|kwento) (niya|nya|nila|raw|daw|ni|ng|sa akin ni|sakin ni|kasi ni)
      (may|yung) (lalaki|babae|tao|stranger|nag|isang) ..3 (nagsabi|nagtanong|nanakot|nagbanta|humingi|nagmessage|nagchat)
      (kapag|pag|kung) (may|meron|merong) ..3 (nagtanong|nagsabi|humingi|nanakot|nagbanta|nag alok|stranger|manghingi|magsabi)
      (wag|huwag|never) ..5 (hindi kilala|di kilala|hindi mo kilala|di mo kilala|stranger|strangers)
      (online|internet) safety
      (sa|nung|dun sa) (pelikula|movie|libro|kwento|palabas|series|balita|kanta|teleserye|episode)
      halimbawa
      (ingat|mag ingat) (sa|kapag|pag)
      (scam|scammer|scammers|budol)
    `,
    hi: `
      (उसने|उन्होंने|किसी ने|टीचर ने|सर ने|मैडम ने|मम्मी ने|पापा ने|पुलिस ने|एक आदमी ने|एक लड़के ने) (मुझे|मुझसे|हमें)? (कहा|बोला|बताया|पूछा|लिखा|धमकी|मांगा|मांगे|समझाया)
      (अगर|यदि) (कोई|कोई अनजान|कोई अजनबी) ..6 (मांगे|पूछे|कहे|बोले|धमकाए|धमकी|भेजे|दे)
      (अनजान|अजनबी) (लोगों|लोग|व्यक्ति|आदमी|से|को)
      (ऑनलाइन|इंटरनेट) (सुरक्षा|सेफ्टी)
      (फिल्म|मूवी|किताब|कहानी|सीरियल|सीरीज|गाने|खबर|समाचार|नाटक) (में|का|की)
      (उदाहरण|मसलन)
      (सावधान|संभलकर|ध्यान) (रहना|रहो|रहें)
      (ठगी|फ्रॉड|स्कैम|ठग)
    `,
    'hi-latn': `
      (usne|unhone|kisi ne|kisine|teacher ne|sir ne|madam ne|maam ne|mummy ne|papa ne|police ne|ek aadmi ne|ek ladke ne) (mujhe|mujhse|mujse|hame|humko)? (kaha|bola|boli|bataya|pucha|poocha|likha|dhamki|manga|mange|samjhaya)
      (agar|agr) (koi|koi anjaan|koi ajnabi|koi stranger) ..6 (mange|maange|pooche|puche|kahe|bole|dhamki|bheje|de)
      (anjaan|anjan|ajnabi|stranger) (logo|logon|log|aadmi|se|ko|insaan)
      (online|internet) (suraksha|safety)
      (film|movie|kitab|kahani|serial|series|gaane|khabar|news|drama) (me|mein|main|ka|ki)
      (misal|udaharan|jaise ki)
      (savdhan|sambhal ke|dhyan se) (rehna|raho|rahna)?
      (thagi|fraud|scam|scammer|thag)
    `,
  },
}
