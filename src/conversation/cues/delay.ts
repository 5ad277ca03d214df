import type { CuePlug } from './plug.ts'

/** Puts off: "maybe later", "not now", "I need to think", "I don't know". */
export const delay: CuePlug = {
  id: 'delay',
  phrases: {
    any: `
      ^ 🤷
      [ (delays|puts it off|hesitates|stalls) .. ]
    `,
    en: `
      (maybe|mayb|mabye|perhaps|prob|probably) (later|ltr|l8r|another (time|day)|one day|some day|someday|next (time|week|year)|when|tomorrow|tmrw|some other time|not|in a (bit|while)|sometime|soon|after|idk|ill see)
      ^ (um|uh|erm|hmm|hm|haha|oh|well|ok|idk)? (maybe|mayb|mabye|perhaps|later|ltr|l8r|dunno|idk|idrk|idek|not sure|unsure|depends|we will see|well see|possibly|not yet|not now|not rn|hmm) (lol|haha|tho|though|yet|🙈|😬|😅|🤔|maybe|idk|sorry|not)? $
      ^ (um|hmm|haha|lol|well)? (idk|idrk|idek|dunno)
      (not|nt) (now|right now|rn|yet|today|tonight|tonite|this (week|weekend|time)|atm|at the moment|just yet|ready)
      (ill|i will|let me|lemme|i need to|i have to|i gotta|need to|gotta|i want to|can i) (think|see|check|ask|sleep on it|find out) (about|on|if|with|what|first|my|it)?
      (i|we)? (dont|do not|dnt) (really)? (know|kno|no) (yet|if|about|tbh|sorry|really|what to|maybe|🙈|😬) 
      ^ (um|uh|hmm|hm|haha|oh|well|sorry)? (i|we)? (dont|do not|dnt) (really)? (know) $
      (i)? (dunno|idk|idrk|idek) (if|about|yet|tbh|maybe|sorry|man|lol|really)
      (im|i am|still)? (really)? (not|nt) (so|too|really|100)? (sure|certain|decided) (yet|about|if|i|tbh)?
      (another|some other|sum other|an other) (day|time|nite|night)
      (some|sum) (other)? time (maybe|later|soon)
      (i|ive|i have|sorry i) (got to|gotta|gtg|have to|need to|g2g|must) (go|run|do|sleep|eat|leave|study)
      ^ (gtg|g2g|brb|bbl|ttyl|cba)
      (im|i am) (really|kinda|a bit|so|too|quite|very)? (busy|tired|sleepy|in the middle|doing (hw|homework)|out) (rn|right now|now|sorry|this|today|atm)?
      (can|could) (we|you|u|i) (wait|do (it|that) later|talk (about (it|that|this))? later|leave it|slow down|maybe wait)
      (wait|hold on|slow down|hang on|ask me|remind me|tell you|tell u|send it|do it|show you|text you) (a bit|a min|later|another time|tomorrow|till|until|first|when)
      (we|ill|i)? (will|ll)? (see) (how|what|about|if) (it|that|i|things)
      (its|this is|thats|it is|bit|a bit|kinda|way) (a bit|bit|too|kinda|way|so)? (too)? (soon|fast|early|late|quick)
      (when|once|until|till) (i|we) (know|get to know|am older|feel|trust|have|am ready|can|finish)
      (need|want|give me) (more|some|a bit of|a little)? (more)? time
    `,
    cy: `
      (efallai|falle|ella|hwyrach|falla|efalle|walle) (yn nes ymlaen|nes ymlaen|wedyn|rywbryd|rhywbryd|wythnos nesaf|fory|yfory|diwrnod arall|tro nesaf|rywbryd eto|ond|ddim)
      ^ (o|wel|haha|hmm|ym)? (efallai|falle|ella|hwyrach|falla|wedyn|dim syniad|sai'n gwbod|sain gwbod|dwi ddim yn siwr|dwim yn siwr|dwn im|dwnim|wn i ddim|dim eto|ddim eto|dim nawr|dim rwan|cawn weld|gawn ni weld|dibynnu) (sori|haha|🙈|😬)? $
      (ddim|dim|nid) (nawr|rwan|eto|heddiw|heno|yr wythnos|ar hyn o bryd|y tro)
      (rhaid|angen|gad|gadewch|gad i) (i)? (fi|mi)? (feddwl|ofyn|weld|meddwl|gofyn|tsecio|fynd|mynd)
      (dwi|wi|rwy|dw i|dydw i) (ddim|m|im)? (yn|n)? (siwr|siŵr|gwybod|gwbod|sicr|brysur|rhy brysur|gwybod eto)
      (dwi'n|dwin|win|wi'n) (brysur|rhy brysur|gorfod mynd|goro mynd|meddwl am y peth)
      (rhywbryd|rywbryd|diwrnod|tro|amser) (eto|arall)
      (yn|nes) (nes)? ymlaen (efallai|falle|ella)?
      (gawn|cawn) (ni)? weld
      (rhy) (fuan|gynnar|hwyr|gyflym)
      (aros|arhosa|aros di) (funud|am funud|tan|am eiliad|bach)
      (gofyn|gofynna|gofynnaf|ofynna) (i|wedyn)? (mam|dad|fy|eto|fi eto)
    `,
    es: `
      (quizas|quiza|tal vez|talvez|a lo mejor|capaz|puede que|igual|chance|de pronto|kizas) (luego|despues|mas tarde|otro dia|mañana|mas adelante|la proxima|en otro|algun dia|cuando|si|no|un dia|otra vez|dsps)
      ^ (mmm|hmm|jaja|bueno|pues|eh|ay|no se)? (quizas|quiza|tal vez|talvez|a lo mejor|capaz|puede ser|luego|despues|dsps|mas tarde|no se|nose|nosé|no c|ns|ya veremos|ya vere|veremos|vemos|depende|todavia no|aun no|ahora no|ahorita no|otro dia|mas adelante|puede|ya vemos|la verdad no se|ni idea) (jaja|la verdad|🙈|😬|😅|perdon|aun|todavia|eh)? $
      (ahora|ahorita|hoy|aun|todavia|esta noche|de momento|por ahora|esta semana|tan pronto) (no|mismo no|no puedo|no se|nop)
      no (ahora|todavia|aun|ahorita|hoy|esta noche|por ahora|de momento)
      (tengo|tendria|dejame|déjame|voy|necesito|lo|ya|me lo|hay) (que)? (a|lo)? (pensarlo|pensar|pienso|preguntar|preguntarle|pregunto|ver|consultar|consultarlo|pensare|verlo|ver si)
      (dejame|déjame|deja) (que)? (lo)? (piense|pensarlo|pensar|ver|pregunto|pregunte)
      (no|nose) (se|lo se|estoy) (si|aun|todavia|bien|segura|seguro|que|cuando|la verdad|que decirte)
      (otro|algun|otra) (dia|momento|rato|vez|noche) 
      (tengo que|me tengo que|debo) (irme|ir|hacer|estudiar|dormir|cenar|comer|salir|colgar)
      (estoy|ando|toy) (muy|un poco|re|super|medio)? (ocupada|ocupado|liada|liado|cansada|cansado|ocupad@|en clase)
      (mas|te digo|te aviso|hablamos|lo vemos|te lo mando|despues te|luego te) (tarde|adelante|luego|despues|digo|mando|cuento|aviso)
      (ya|luego|despues) (veremos|vere|vemos|te digo|te dire|te aviso)
      (es|muy|demasiado|un poco) (muy|demasiado)? (pronto|rapido|temprano|tarde|precipitado)
      (cuando|hasta que) (te conozca|nos conozcamos|sea mayor|pueda|tenga|confie|estes|este lista)
      (necesito|dame|quiero) (mas|un poco de|algo de)? tiempo
      (espera|esperate|aguanta|mejor) (un poco|un rato|hasta|luego|despues|otro dia|mas tarde|mañana)
    `,
    fr: `
      (peut etre|ptet|ptetre|ptete|peutetre|pe|pt etre|p e|eventuellement) (plus tard|apres|une autre fois|un autre jour|demain|un jour|la prochaine|quand|bientot|pas|que|une fois|mais)
      ^ (euh|bah|ben|hmm|haha|mdr|oh|mmh)? (peut etre|ptet|ptetre|peutetre|p e|plus tard|apres|on verra|on vera|je sais pas|jsais pas|jsp|chais pas|chepa|jpp|ché pas|ca depend|sa depend|aucune idee|pas encore|pas maintenant|pas mtn|pas mnt|pas tout de suite|une autre fois|un jour|bof) (dsl|mdr|lol|encore|trop|si|🙈|😬|🤷|vraiment)? $
      (pas) (maintenant|mtn|mnt|tout de suite|ce soir|aujourdhui|encore|now|la|pour linstant|pour le moment|cette semaine|trop vite|si vite|ojd|auj)
      (je|j|il faut que je|faut que je|faut que j|laisse moi|laissez moi|jdois|je dois|jvais|vais|jai besoin de) (vais|dois)? (y|en)? (reflechir|reflechis|reflechisse|demander|demande|voir|vois|verifier|y reflechir|penser)
      (laisse|laissez) moi (y)? (reflechir|le temps|voir|demander|du temps)
      (je|j|jsuis|chuis) (ne|n)? (sais|c|sé|suis|sui) (pas) (si|encore|trop|sur|sure|quand|vraiment|quoi)
      (jsais|chais|jsuis) pas (si|encore|trop|sur|sure|vraiment|quoi)
      (une|un) (autre|prochaine) (fois|jour|moment)
      (je|j|jdois|faut que) (dois|vais|jy|doit|y)? (y aller|partir|filer|aller manger|dormir|bosser|te laisser|aille)
      (je|jsuis|chui|j) (suis)? (trop|un peu|super|vraiment)? (occupe|occupee|fatigue|fatiguee|en cours|debordee|deborde) 
      (plus tard|apres|tout a lheure|demain) (peut etre|ptet|si tu veux|stp|on verra|ok)
      (on|je|jte|tu) (verra|vera|verrai|dirai|redis|te dis|te dirai|verras) (bien|plus tard|apres|demain|ca)?
      (cest|c|ca va|un peu|trop) (un peu|trop)? (trop)? (tot|vite|rapide|tard)
      (quand|avant|jusqua ce que) (on|je|jte|jaurai) (se|te|serai|me)? (connaitra|connaitrai|connait|connais|plus grande|plus grand|prete|mieux)
      (jai|donne moi|il me faut|besoin) (besoin)? (de|du|d|un peu de)? temps
      (attends|attend|patience) (un peu|un jour|demain|encore|stp|que je|jusqu)
    `,
    de: `
      (vielleicht|vllt|vlt|vielleich|viell|vll|evtl|eventuell) (später|spater|spaeter|mal|morgen|ein andermal|irgendwann|nächstes|nächste|wann anders|ein anderes mal|bald|wenn|nicht|am|nachher|dann) 
      ^ (ähm|äh|hm|hmm|haha|oh|naja|tja|puh|mal)? (vielleicht|vllt|vlt|vll|evtl|später|spater|irgendwann|mal sehen|mal schauen|mal gucken|ma gucken|schauen wir mal|weiß nicht|weiss nicht|weiß nich|weiss nich|weiß net|kp|keine ahnung|ka|kommt drauf an|noch nicht|jetzt nicht|nicht jetzt|nachher|ein andermal|ich weiß nicht|bin nicht sicher|bin mir nicht sicher|bin mir unsicher|mal überlegen|unsicher|wann anders) (sorry|haha|lol|noch|so|ob|🙈|😬|🤷|echt)? $
      (jetzt|heute|grad|gerade|im moment|momentan|diese woche|heute abend|so schnell) (nicht|nich|net|noch nicht|lieber nicht|geht nicht|geht grad nicht|keine zeit|schlecht)
      (noch|nicht|nich) (nicht|nich|jetzt|heute|heut|sofort|so schnell|gleich|bereit)
      (ich)? (muss|will|würd|möchte|werd|werde|kann) (ich|das|es|mir|mir das|erst|noch|erstmal|da)? (das|erst|noch|mal|erstmal|nochmal|drüber|darüber)? (überlegen|nachdenken|fragen|schauen|gucken|drüber schlafen|überleg|abklären|klären|wissen)
      (lass|gib) (mich|mir) (mal|erst|noch|das|kurz|etwas|ein bisschen|bisschen)? (überlegen|nachdenken|zeit|schauen|drüber nachdenken|gucken|bedenkzeit)
      (ich)? (weiß|weiss|weis|wusste) (ich)? (es|noch|das|auch|echt|aber)? (nicht|nich|net|noch nicht) (ob|wann|so|genau|recht|was|wie|ehrlich)?
      (ein|nen|wann|n) (andermal|anderes mal|ander mal|anders|anderen tag|andern mal)
      (ich)? (muss|müsste|sollte) (jetzt|mal|noch|los|erst)? (los|weg|gehen|schlafen|essen|lernen|off|hausaufgaben|aufhören)
      (ich)? (bin|hab|habe) (grad|gerade|voll|zu|echt|ziemlich)? (beschäftigt|müde|keine zeit|unterwegs|viel zu tun|stress|im stress)
      (später|nachher|morgen) (vielleicht|vllt|ok|mal|dann)
      (schauen|sehen|gucken) wir (mal|dann)
      (mal) (sehen|schauen|gucken|abwarten)
      (das|geht|ist|bisschen) (ist|mir|geht|geht mir|bisschen|ein bisschen|etwas)? (zu|etwas zu|bisschen zu|noch zu|viel zu) (früh|schnell|spät)
      (wenn|bis|erst wenn) (ich|wir|wir uns) (dich|uns|älter|mehr|besser) (besser|kennen|kenne|bin|vertrau)
      (brauch|brauche) (noch|etwas|mehr|bisschen)? (noch|mehr)? (bedenkzeit|zeit)
    `,
    pt: `
      (talvez|tlvz|tvz|quem sabe|se calhar|pode ser que|quiça) (depois|mais tarde|outro dia|amanha|amanhã|um dia|outra hora|na proxima|na próxima|mais pra frente|logo|noutro|noutra|outra vez|dps|quando|não|nao|sim)
      ^ (hmm|ah|kk|kkk|rs|oh|eh|sei la)? (talvez|tlvz|tvz|quem sabe|se calhar|depois|dps|mais tarde|não sei|nao sei|n sei|nsei|ns|sei la|sei lá|sla|vamos ver|vou ver|veremos|depende|ainda não|ainda nao|agora não|agora nao|agr nao|agr n|outro dia|outra hora|logo vejo|logo se ve|logo se vê|um dia|mais pra frente|sei não|sei nao|to em duvida) (kkk|rs|desculpa|ainda|🙈|😬|🤷|bem|mesmo)? $
      (agora|agr|hoje|hj|ainda|por enquanto|neste momento|por agora|esta noite|essa semana|esta semana) (não|nao|n|nn|não posso|não dá|nao da|n da)
      (não|nao|n) (agora|agr|ainda|hoje|hj|já|tão cedo|por enquanto|esta semana)
      (tenho|preciso|deixa|deixe|vou|me deixa|quero|posso) (que|de|eu|me)? (ver|pensar|perguntar|pedir|pensa|consultar|refletir|falar com|ver se)
      (não|nao|n) (sei|tenho certeza|tenho a certeza|to certa|sei bem) (se|ainda|bem|mesmo|quando|não|o que|direito)
      (outro|outra|noutro|noutra|algum) (dia|hora|vez|altura|momento|noite)
      (tenho|preciso|vou ter|tnh) (que|de)? (ir|sair|dormir|estudar|jantar|desligar|comer|fazer)
      (estou|tô|to|tou|ando) (meio|muito|mt|bem|um pouco|super)? (ocupada|ocupado|cansada|cansado|na aula|sem tempo|atarefada|atarefado)
      (depois|dps|logo|mais tarde|amanhã|amanha) (te|eu|a gente|vejo|vemos|falo|mando|digo|te mando|te falo|falamos|penso|talvez|quem sabe|vê se)
      (a gente|vamos|logo) (ve|vê|ver|vejo|se ve|se vê) (isso|depois|dps|se|mais)?
      (é|eh|ta|tá|muito|mt) (muito|mt|meio|um pouco|ainda)? (cedo|rapido|rápido|tarde|apressado)
      (quando|até|só quando) (eu|te|a gente|nos|tiver) (conhecer|conhecer melhor|for mais velha|puder|conhecermos|for maior|idade)
      (preciso|me da|dá me|quero) (de|mais|um pouco de|um|algum)? (mais)? tempo
      (espera|calma|aguarda) (um pouco|ai|aí|lá|um bocado|até|amanhã|mais)
    `,
    nl: `
      (misschien|mss|mischien|msch|wellicht|miss) (later|straks|morgen|ooit|een andere keer|andere keer|een keer|volgende|een ander|wel|niet|nog|als|binnenkort|anders|ooit)
      ^ (eh|ehm|uh|uhm|hmm|haha|oh|tja|nou|mja)? (misschien|mss|mischien|later|straks|weet niet|weet nie|weet ik niet|wnie|wni|kweni|kweetni|geen idee|gi|ligt eraan|ligt er aan|nog niet|nu niet|niet nu|we zien wel|we zullen zien|zien we wel|ooit|twijfel|andere keer|een andere keer|k weet niet|ik weet het niet|ik weet niet|volgende keer|ff kijken|even kijken) (sorry|haha|hoor|nog|of|🙈|😬|🤷|echt)? $
      (nu|vandaag|vanavond|nog|even|ff|op dit moment|deze week|zo snel) (niet|nie|even niet|ff niet|liever niet|geen tijd)
      (niet|nie) (nu|vandaag|vanavond|meteen|zo snel|deze week|direct)
      (ik|k)? (moet|wil|zal|ga|moest) (ik|het|er|dat|eerst|nog)? (eerst|nog|even|ff|er|erover|over)? (over)? (nadenken|over nadenken|vragen|kijken|overleggen|checken|denken)
      laat me (even|ff|er|eerst|nog)? (even|over)? (nadenken|denken|kijken|bedenken|weten)
      (ik|k)? (weet|twijfel) (het|t|nog|echt|ik)? (nog|echt|eigenlijk|ook)? (niet|nie|of ik|niet of|niet zeker|nog niet) 
      (een)? (andere|ander|volgende) (keer|dag|moment|x)
      (ik|k)? (moet|ga) (nu|zo|even|ff|gaan)? (gaan|slapen|eten|weg|leren|off|huiswerk|ophangen)
      (ik|k)? (ben|heb) (nu|het|best|heel|te|een beetje|even)? (druk|bezig|moe|geen tijd|het druk)
      (later|straks|morgen) (misschien|wel|oke|ok|maybe|dan)
      (we|dat) (zien|zien we|kijken|zullen zien) (wel|dan|nog)
      (is|gaat|beetje|dat is|t is|het is) (me|mij|een beetje|wel|nog|beetje)? (te|wat|veel te|wel erg) (snel|vroeg|laat)
      (als|tot|pas als|totdat) (ik|we) (je|jou|elkaar|ouder|meer) (beter|ben|ken|kennen|vertrouw)
      (heb|geef me|ik wil) (nog|meer|wat|even)? (meer)? (bedenktijd|tijd nodig|tijd)
      (wacht|even wachten|wacht nog) (even|ff|tot|nog)
    `,
    pl: `
      (moze|mozee|byc moze|ewentualnie) (pozniej|potem|kiedys|innym razem|jutro|kiedy|nastepnym|kiedy indziej|w przyszlosci|za jakis|w weekend|za|jak|nie|sie|jednak|w przyszlym)
      ^ (ee|eee|yyy|hmm|haha|no|oj)? (moze|pozniej|potem|kiedys|nie wiem|niewiem|nwm|nie wm|zobacze|zobaczymy|zobaczy sie|zalezy|jeszcze nie|nie teraz|teraz nie|innym razem|moze kiedys|moze pozniej|byc moze|nie jestem pewna|nie jestem pewny|nie jestem pewien|zastanowie sie|pomysle|kiedy indziej|sama nie wiem|sam nie wiem|nie wiem jeszcze|ciezko powiedziec) (sorki|sorry|haha|jeszcze|czy|🙈|😬|🤷|no)? $
      (nie|jeszcze nie) (teraz|dzis|dzisiaj|dzisiej|w tej chwili|jeszcze|tak szybko|w tym tygodniu|od razu|dzis wieczorem)
      (teraz|dzis|dzisiaj|na razie|narazie|poki co|w tym tygodniu|jeszcze) (nie|nie moge|raczej nie|nie dam rady|nie da rady)
      (musze|chce|muszę|daj mi|daj|dajcie|pozwol) (sie|to|jeszcze|najpierw|mi)? (sie)? (zastanowic|przemyslec|pomyslec|zapytac|spytac|sprawdzic|spac|isc|leciec|konczyc|uczyc|zapytam)
      (zastanowie|pomysle|przemysle|zapytam|spytam|zobacze) (sie|o tym|to|czy|mamy|mame|jeszcze|najpierw|jutro)
      nie (wiem|jestem) (czy|jeszcze|pewna|pewny|pewien|kiedy|co|naprawde)
      (innym|kiedy|inny|inna) (razem|indziej|dzien|pora)
      (jestem|mam) (teraz|troche|bardzo|mega|zbyt)? (zajeta|zajety|zmeczona|zmeczony|duzo nauki|na lekcji|malo czasu|duzo roboty)
      (potem|pozniej|jutro) (moze|napisze|wysle|pogadamy|ci powiem|zobacze|zobaczymy|dam znac)
      (zobaczymy|zobaczy sie|zobaczym) (jeszcze|pozniej|jak|czy)?
      (to|za|troche|jest) (za|zbyt|troche za|chyba za|trochę zbyt|jest za) (szybko|wczesnie|pozno)
      (jak|dopoki|kiedy|gdy|az) (cie|sie|bede|nie)? (lepiej)? (poznam|poznamy|poznac|starsza|starszy|gotowa|bede mogla|bede wiedziala) 
      (potrzebuje|daj mi|daj|chce) (troche|wiecej|jeszcze|chwile)? (troche|wiecej)? (czasu|czas|chwile)
      (poczekaj|czekaj|zaczekaj|poczekajmy) (chwile|troche|do|az|z tym|jeszcze)
    `,
    tl: `
      (siguro|cguro|baka|bka|maybe|pwede siguro|pwede) (mamaya|mmya|mamya|bukas|next time|sa susunod|sa ibang|ibang araw|pag|kapag|later|soon|balang araw|hindi|di|next week|kung)
      ^ (hmm|haha|hehe|ah|eh|ay|uhm|hala)? (siguro|cguro|baka|mamaya|mmya|mamaya na|mamaya na lang|mamaya nalang|saka na|tsaka na|sa susunod|next time|next time na lang|next time na|di ko alam|hindi ko alam|ewan|ewan ko|ewan ko eh|idk|d ko alam|d q alam|di ako sure|hindi ako sure|di pa|hindi pa|wag muna|tingnan natin|tignan natin|tingnan ko|depende|bahala na|maybe|later|di pa sure|di ko pa alam|hindi muna|di muna|pag iisipan ko|pagiisipan ko|titingnan ko) (po|eh|haha|hehe|sorry|pa|lang|siguro|🙈|😬|🤷)? $
      (hindi|di|d|wag|huwag|not) (muna|pa|ngayon|pa ngayon|muna ngayon|na muna|pa po|na lang muna|now) 
      (wag|huwag) (muna|na muna) (ngayon)?
      (isip|pag iisipan|pagiisipan|pag isipan|iisipin|pagisipan|iisip|isipin|mag isip|magiisip) (ko|muna|ko muna|pa ko|muna ako|pa)
      (tanong|itanong|itatanong|tanungin|magtatanong|paalam|magpapaalam|papaalam|tatanungin) (ko)? (muna|muna ako|pa|muna kay|kay|ako) 
      (hindi|di|d) (ko|pa|ako)? (pa)? (alam|sure|sigurado) (kung|pa|eh|po|ko)?
      (sa)? (ibang|susunod|ibang araw|next|another) (araw|time|na|na lang|pagkakataon|oras|linggo|beses|day|week)
      (kailangan|kelangan|need|alis|kakain|matutulog|maliligo|mag aaral) (ko|na|muna|na ako|nako|ko na) (umalis|matulog|kumain|mag aral|mag|na|po|muna|ako)?
      (busy|pagod|antok|may ginagawa|may klase|may pasok|puyat) (po)? (ako|pa|kasi|eh|pa ako|na ako|ngayon)
      (mamaya|bukas|saka|tsaka) (na|na lang|nalang|ko|siguro|pag|pa)
      (tingnan|tignan|titignan|titingnan) (natin|ko|ko muna|muna natin|na lang)
      (masyado|masyadong|ang|sobrang) (pa)? (maaga|mabilis|bilis|aga|late|gabi na)
      (pag|kapag|saka na pag|hanggang) (kilala|nakilala|mas kilala|close|ready|handa|matanda) (na|ko|kita|na kita|tayo|ako)
      (bigyan mo ako|need ko|kailangan ko) (ng)? (pa)? (oras|time|panahon)
      (teka|wait|sandali|saglit|teka lang|wait lang) (muna|lang|po|pa)?
    `,
    hi: `
      (शायद|हो सकता) (बाद में|कल|फिर कभी|अगली बार|किसी और दिन|कभी|बाद|है|नहीं|अगले|तब)
      ^ (हम्म|अरे|ओह|उम्म|पता नहीं)? (शायद|बाद में|पता नहीं|पता नही|मालूम नहीं|देखते हैं|देखूंगी|देखूंगा|देखती हूँ|देखता हूँ|सोचूंगी|सोचूंगा|सोचती हूँ|सोच के बताती हूँ|सोचकर बताऊंगी|फिर कभी|अभी नहीं|अभी नही|किसी और दिन|अगली बार|कह नहीं सकती|कह नहीं सकता|मुझे नहीं पता|कल बताती हूँ|कल बताऊंगी|कभी और) (यार|सॉरी|जी|🙈|😬|🤷|अभी)? $
      (अभी|आज|फिलहाल|इस समय|इस हफ्ते|इतनी जल्दी) (नहीं|नही|तो नहीं|नहीं कर|नहीं हो|मत|मुश्किल)
      (मुझे|मैं|थोड़ा|पहले) (पहले)? (सोचना|सोचने|पूछना|देखना|सोच|पूछ|जाना|पढ़ना|सोना) (पड़ेगा|है|दो|होगा|कर|के|लूं|लेने|लेती|लेता)
      (सोच|पूछ|देख) (कर|के) (बताऊंगी|बताऊंगा|बताती|बताता|बोलूंगी|बताते)
      (पता|मालूम|यकीन|पक्का) (नहीं|नही) (कि|यार|है|कब|अभी)?
      (किसी|कोई|फिर) (और|दूसरे|कभी) (दिन|समय|बार|और)?
      (बाद|कल|फिर) (में)? (बताती|बताता|बताऊंगी|बताऊंगा|बात करते|करते|देखते|भेजूंगी|भेजूंगा|करेंगे|देखेंगे|सोचेंगे|कभी) (हैं|हूँ)?
      (मैं|अभी) (अभी)? (बिज़ी|बिजी|व्यस्त|थकी|थका|काम में|क्लास में|पढ़ रही|पढ़ रहा) (हूँ|हूं|हुई)?
      (बहुत|थोड़ा|इतनी|ज्यादा) (जल्दी|जल्द|देर) (है|हो|मत|नहीं)
      (जब|जब तक|पहले) (तुम्हें|आपको|हम|मैं) .. (जान|जानेंगे|जान लूं|बड़ी|बड़ा|ठीक से)
      (समय|टाइम|वक्त|थोड़ा समय|थोड़ा टाइम) (चाहिए|दो|दीजिए|लगेगा)
      (रुको|ठहरो|रुकिए|इंतज़ार) (थोड़ा|अभी|ज़रा|करो|जरा)
    `,
    'hi-latn': `
      (shayad|shayd|sayad|ho sakta|maybe) (baad mein|baad me|bad me|kal|phir kabhi|fir kabhi|agli baar|agli bar|kisi aur din|kabhi|baad|hai|nahi|nhi|agle|tab|later)
      ^ (hmm|are|arey|oh|umm|yaar|pata nahi)? (shayad|shayd|sayad|baad mein|baad me|bad me|bad mein|pata nahi|pta nhi|pata nhi|pta nahi|maloom nahi|dekhte hai|dekhte hain|dekhungi|dekhunga|dekhti hu|dekhta hu|sochungi|sochunga|sochti hu|soch ke batati hu|soch ke bataungi|phir kabhi|fir kabhi|abhi nahi|abhi nhi|abi nhi|kisi aur din|agli baar|keh nahi sakti|keh nahi sakta|mujhe nahi pata|mujhe nhi pta|kal batati hu|kal bataungi|maybe|later|idk|not sure) (yaar|yar|sorry|ji|abhi|🙈|😬|🤷)? $
      (abhi|abi|aaj|aj|filhal|philhal|is hafte|itni jaldi) (nahi|nhi|nai|to nahi|toh nahi|nahi kar|nahi ho|mat|mushkil|busy)
      (mujhe|muje|main|mai|mein|thoda|pehle|phle) (pehle|phle|thoda)? (sochna|sochne|puchna|poochna|dekhna|soch|puch|jana|padhna|sona) (padega|pdega|hai|h|do|hoga|kar|ke|lu|lene|leti|leta)
      (soch|puch|pooch|dekh) (kar|ke|kr) (bataungi|bataunga|batati|batata|bolungi|batate|btati|btaungi)
      (pata|pta|maloom|sure|pakka) (nahi|nhi|nai) (ki|yaar|hai|kab|abhi|h)?
      (kisi|koi|phir|fir) (aur|dusre|doosre|kabhi) (din|time|baar|aur)?
      (baad|bad|kal|phir|fir) (mein|me)? (batati|batata|bataungi|bataunga|btati|baat karte|karte|dekhte|bhejungi|bhejunga|karenge|dekhenge|sochenge|kabhi|krte) (hai|hain|hu|h)?
      (main|mai|abhi|m) (abhi|thoda|bahut)? (busy|bizi|vyast|thaki|thaka|kaam me|class me|padh rahi|padh raha) (hu|hoon|hun|hui)?
      (bahut|bohot|thoda|itni|zyada) (jaldi|jald|der|late) (hai|ho|mat|nahi|h)
      (jab|jab tak|pehle) (tumhe|tumko|aapko|hum|main|apko) .. (jaan|jan|jaanenge|jaan lu|badi|bada|theek se)
      (samay|time|tym|waqt|thoda time) (chahiye|chaiye|do|dijiye|lagega|de)
      (ruko|thehro|rukiye|wait) (thoda|abhi|zara|karo|jara|kro)
    `,
  },
}
