import type { ChatWords, Ordinary } from '../words.ts'

const signs: ChatWords['signs'] = {
  'age-asked': [
    'au fait t\'as quel age', 'tu m\'as jms dit ton age', 't en quelle classe', 't né en quelle année', 'attend t deja au lycée ou pas',
    'laisse moi deviner / 13 ans ?', 'c quand tes 16 ans', 'Puis-je savoir quel âge tu as ?', 't fais plus vieux, en vrai t\'as combien',
  ],
  'age-told': [
    '{age}', '{age} mdr', 'jai {age} ans', ['{age} et toi', 'age-asked'], 'g eu {age} ans la semaine derniere', 'bientot {age}', 'bah {age}',
    'seulement {age} dsl', ['{age} ans pk ? et toi', 'age-asked'],
  ],
  'adult-age-told': [
    'moi j\'en ai {adult}', '{adult} ans mais je reste un gamin', 'un peu plus vieux que toi, {adult}', 'flippe pas mais / g {adult} ans',
    'J\'ai {adult} ans, je préfère être honnête.', 'jvien d\'avoir {adult} ans', '{adult} ans, la fac c loin',
  ],
  'school-asked': [
    't dans quel bahut', 'tu vas ou au college', 't a {school} ?', 'il s\'appelle comment ton collège', 'c quelle ecole ton sac la',
    'ma niece est dans ton coin, toi c quel lycée', 'ton college c celui pres du pont ?',
  ],
  'home-asked': [
    'tu crèches où', 't de quel quartier', 'tu vis vers {street} ?', 'envoi ta loc', 'c koi ta rue', 'tu prends quel bus pr rentrer',
    'Tu ne m\'as jamais dit dans quel coin tu habites', 'ta maison elle est loin de la gare ?',
  ],
  'school-told': [
    'jsuis a {school}', '{school}, c nul', 'en 4e a {school}', 'a {school} avec mon frere', 'le collège c {school}',
    'on ma mis a {school} cette année',
  ],
  'home-told': [
    'jhabite {street}', 'vers {street}, au dessus de la boulangerie', 'a coté de {street}', 'ma maison c {street}, le portail vert',
    'mon arret c {street}', 'on a demenagé {street} cet été',
  ],
  'supervision-asked': [
    'ya qqn avec toi la', 'tes darons rentrent vers quelle heure', 'ta mere fouille ton tel ?', 't seul chez toi ce soir', 'ils dorment deja ?',
    't\'as ta chambre a toi ou tu partages', 'Qui te garde le mercredi ?', 'donc ya personne la / jusqu\'a quand',
  ],
  'secrecy-asked': [
    'ca reste entre nous hein', 'va pas raconter ca a ta mere', 'efface la conv apres', 'faut pas que les gens sachent pr nous deux',
    'si on demande t dis que jsuis du college', 'tes potes comprendraient pas, garde le pr toi',
    'mets les messages ephemeres stp comme ca no trace', 'Merci de ne pas parler de moi à tes parents.', 'motus / tu le dis a personne',
  ],
  flattery: [
    't tellement mature pr ton age', 'jamais rencontré qqn comme toi', 'ya qu\'a toi que je peux parler', 't pas un gamin pr moi',
    'jcrois pas que t\'as {age} ans, tu parles comme une adulte', 'entre nous c spécial tu sens pas ?', 't ma personne préférée sur cette appli',
    'les autres me saoulent / toi tu me comprends',
  ],
  'gift-offered': [
    'donne ton pseudo jte file des pieces', 'jte prends le skin que tu voulais', 'il me reste une carte cadeau elle est pr toi',
    'jte recharge ton forfait si tu veux', 'le pass de combat c moi qui offre', 'tu chausses du combien ? jte prends les baskets',
    'g un vieil iphone il est a toi', 'J\'aimerais t\'envoyer un petit cadeau', 'tu vas recevoir un colis / c de moi',
  ],
  'payment-offered': [
    'jte file {money} tranquille', 'tu veux te faire {money} ?', '{money} si tu me rends un ptit service', 't\'as paypal ? jte mets {money}',
    't fauché ? prends {money}, pas besoin de rendre', ['je paie {money} pour [asks for an image]', 'image-asked'], 'fixe ton prix je paie',
    '{money} par semaine juste pr discuter',
  ],
  'payment-sent': [
    'c bon les {money} sont partis', 'virement fait, {money}', 'regarde ton compte / ya {money}', 'jvien de t\'envoyer {money}',
    'Je vous ai versé {money}.', 'paypal envoyé {money}', 'voila {money} sur ton lydia',
  ],
  'platform-move': [
    'cette appli bug, t\'as {app} ?', 'jsuis {handle} sur {app}, ecris moi la bas', 'on continue sur {app}', 'passe ton {app}',
    'ajoute {handle} sur {app}', 'trop de monde ici / viens {app}', 'Je suis rarement ici, cherche {handle} sur {app}',
    'telecharge {app} c plus discret', 'ca rame, go {app}',
  ],
  'image-asked': [
    'tu ressembles a koi, montre', 'fais voir ta tete', 'allume ta cam', 'jtai jms vu / envoie une tof', '[asks for an image] stp',
    'un ptit selfie la maintenant', 'Tu pourrais m\'envoyer une photo de toi ?', 'on fait une visio que jte vois',
    'juste un [asks for an image] et jarrete', 'ta pp c un dessin, jveux te voir en vrai',
  ],
  'image-sent': [
    'tiens c moi', 'c envoyé, tu l\'as ?', 'voila ma tete mdr', 'jten ai mis une de moi', 'jsuis moche dessus mais bon voila',
    'regarde tes mp g mis ma photo',
  ],
  threat: [
    'fais le ou toute ta classe est au courant', 'ok alors [threat to share]', 'g tout screen, on va voir ce que dira ta mere',
    'jvais debarquer chez toi', 'bloque moi et [threat to share]', 'si tu pars jme fais du mal', 'Votre père recevra tout.',
    'jsais ou est {school} / jserai devant', 'un clic et tt le college le voit', 'continue a m\'ignorer et tu vas voir',
  ],
  demand: [
    'envoie {money} maintenant', 'encore une. tout de suite', 't\'as interet a payer', 'prends une carte pcs et file le code, c pas une question',
    'jle redirai pas, fais le', ['[asks for an image] direct et sans discuter', 'image-asked'], ['tu paies {money} ou [threat to share]', 'threat'],
    'Tu vas faire exactement ce que je dis.', 'ca suffit pas / jveux {money} de plus',
  ],
  deadline: [
    't\'as jusqu\'a {time}', 'il te reste 10 min', ['jveux tout avant {time}', 'demand'], 'derniere chance, ce soir', 'le temps passe, une heure',
    ['a {time} / [threat to share]', 'threat'], 'Jusqu\'à minuit, pas plus.', 'dernier delai {day}',
  ],
  'meeting-proposed': [
    'faudrait qu\'on se capte en vrai', 'jsuis dans ton coin {day}, tu sors ?', 'jt\'invite a manger {food}, que nous 2',
    'jpasse te chercher en voiture', 'viens voir mon appart', 'ca te dit on se voit ?', '{day} {place} toi et moi ?',
    'seche le dernier cours et rejoins moi', 'Je pourrais venir en voiture pour te rencontrer', 'jai envie de te voir pr de vrai / {day} t libre ?',
  ],
  'meeting-agreed': [
    'ok jviens', 'oui on se voit la bas', 'ca marche jprends le bus', '{day} jpeux venir', 'go jy serai', 'bon ok on se voit',
    'ok jdis a ma mere que jsuis chez {name}',
  ],
  'meeting-arranged': [
    'donc {day} {time} {place}', 'jt\'attends {place}, g une casquette grise', 'g pris ton billet pr {day}', 'jme gare {place} a {time}',
    'jsuis parti, jsuis {place} a {time}', 'ok {place} / {time} / sois pas en retard', 'Je serai {place} à partir de {time}.',
    'le uber est payé, il te prend a {time}',
  ],
  refusal: [
    'nan ca va', 'j\'prefere pas', 'euh jsp', 'une autre fois peut etre', 'ma mere check mon tel', 'pas la', 'bof non', 'c chelou',
    'Je n\'ai pas le droit, désolé', 'pk tu veux ca', 'laisse tomber stp', 'change de sujet stp',
  ],
  'distress-told': [
    'jarrete pas de trembler g trop peur', 'jveux plus etre la', 'jdors plus depuis des jours a cause de ca', 'ma vie est finie',
    'jpleure dans les toilettes du college', 'a koi ca sert que jvive', 'jveux juste que tout s\'arrete', 'jmange plus rien / jsuis terrifié',
  ],
  'other-children': [
    't\'as des copines qui voudraient venir avec nous', 'jparle a dautres jeunes de ton age', 'et ta ptite soeur ? fais la venir',
    'ajoute ta meilleure pote a l\'appel', 'un mec de ta classe ma parlé la semaine derniere, tranquille',
    'tous les jeunes avec qui jparle le font', 'Il y a une autre fille de {age} ans qui discute avec moi',
    'qui dautre de ta classe serait chaud pr venir',
  ],
  'child-access': [
    'j\'entraine les u11 le samedi', 'jgarde les enfants de la voisine', 'jsuis anim en colo', 'le fils de ma copine a ton age il vit avec nous',
    'Je donne des cours de piano à des enfants chez moi', 'jconduis le car scolaire', 'mes neveux dorment souvent chez moi',
  ],
  'sexual-message': [
    'dis [sexual message]', 'jsais pas comment le dire, [sexual message]', '[sexual message] mdr', 'tu vas pas te facher mais [sexual message]',
    'Enfin, [sexual message]', 'jvoulais te dire un truc / [sexual message]',
  ],
}

const ordinary: readonly Ordinary[] = [
  { kind: 'sale', lines: [
    [0, 'bonjour, le velo est toujours dispo ?'], [1, 'oui {money}'], [0, 'vous auriez une autre photo du guidon'], [1, 'je vous envoie ca'],
    [0, 'super, a quelle adresse je passe'], [1, '12 {street}, sonnez'], [0, 'je viens {day} vers {time}'],
  ] },
  { kind: 'family', lines: [
    [0, 'Coucou c\'est mamie'], [1, 'coucou mamiiie'], [0, 'Tu es seul ou papa est rentré ?'], [1, 'il est la il cuisine'],
    [0, 'Dis-lui que dimanche je vous invite, il y aura {food}'], [1, 'ouiii'],
  ] },
  { kind: 'party', lines: [
    [0, 'tu dis rien a {name} hein'], [1, 'de koi'], [0, 'de la fete surprise {day}'], [1, 'aaah il va avoir quel age deja'], [0, '{age}'],
    [1, 'ok jprends les ballons'], [0, 'on se retrouve tous {place} a {time}'],
  ] },
  { kind: 'game', lines: [
    [0, 'jvais te detruire'], [1, 'tu sais meme pas ou est ma base'], [0, 'a coté du volcan mdr'], [1, 'qui ta dit !!'],
    [0, 't\'as 5 secondes ou jfais tt sauter'], [1, 'jte donne 30 pieces d\'or'], [0, '50 et jte laisse en vie'], [1, 'voleur mdr'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'dans la piece toi t le pirate'], [1, 'jdis koi'], [0, 'tu dis donne la carte ou je te jette a la mer'], [1, 'mdr et toi'],
    [0, 'moi je dis pitié capitaine'], [1, 'ok jrepete {day}'],
  ] },
  { kind: 'friends', lines: [
    [0, 'on a un chat !!'], [1, 'nooon il a quel age'], [0, '2 mois'], [1, 'photo viiite'], [0, 'il est sous le canapé'], [1, 'jveux le voir'],
    [0, 'passe apres les cours ma mere est ok'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Qui est à la maison ?'], [1, 'moi et tata'], [0, 'Prends en photo la facture sur la table stp'], [1, 'fait'],
    [0, 'Merci loulou. A {time} tu coupes le tel'], [1, 'mamaaan'], [0, 'Sinon pas de {game} {day}'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Match {day} à {time}, rdv {place}'], [1, 'qqn peut m\'emmener ?'], [2, 'mon pere, il a 2 places'], [1, 'top'],
    [0, 'Les parents, prévenez si absent'], [2, 'ok coach'],
  ] },
  { kind: 'homework', lines: [
    [0, 't\'as fait l\'exo 7 ?'], [1, 'oe'], [0, 'envoie la photo'], [1, 'ok mais efface apres, la prof regarde'], [0, 'promis'],
    [1, 'c pour {time} grouille'],
  ] },
  { kind: 'joke', lines: [
    [0, 'file moi une chips ou tu vas le regretter'], [1, 'oh jai peur'], [0, 'jdis a tlm que t\'as pleuré devant le film du chien'],
    [1, 'c t trop triste'], [0, 't\'as jusqu\'a la recré'], [1, 'jsuis mort de rire'],
  ] },
  { kind: 'work', lines: [
    [0, 'tu peux prendre mon service {day} ?'], [1, 'a quelle heure'], [0, 'des {time}, jte file {money}'], [1, 'vendu'],
    [0, 'et dis pas au chef que jetais en retard'], [1, 'il t\'a vu mdr'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Cabinet dentaire : rendez-vous de votre fils {day} à {time}.'], [1, 'Merci c\'est noté'],
    [0, 'Quelle est sa date de naissance ?', '~age-asked'], [1, 'je vous l\'envoie, il a {age} ans'], [0, 'Parfait, à bientôt.'],
  ] },
]

/** French that no reader was tuned on, as typed in France, Belgium and Switzerland. */
export const fr: ChatWords = {
  language: 'fr',
  slots: {
    age: ['11', '12', '13', '14', '15', 'treize', 'douze'],
    adult: ['20', '24', '27', '32', '36', '41', 'trente trois'],
    school: ['Jean Carmin', 'Sainte Ombeline', 'Les Trois Moulins', 'Pierre Vallon'],
    street: ['rue des Amandiers', 'avenue du Phare', 'rue de la Carrière', 'impasse des Grives'],
    place: ['devant la gare', 'au parc', 'au centre co', 'devant la fontaine', 'au terminus du tram'],
    time: ['17h', '16h30', '4h et demie', '20h', '18h45'],
    day: ['demain', 'dimanche', 'mercredi', 'vendredi prochain'],
    money: ['30 euros', '50 balles', '20€', '40 francs', '15 euros'],
    app: ['telegram', 'snap', 'Signal', 'insta', 'discord', 'whatsapp'],
    handle: ['heron_bleu7', 'nico.brume', 'orage88', 'lunedeneige'],
    game: ['Monde Bloc', 'Course Lunaire', 'Ferme Dragon', 'Zone 9'],
    name: ['Léa', 'Enzo', 'Inès', 'Hugo', 'Manon'],
    food: ['une pizza', 'une glace', 'des crêpes', 'un tacos'],
  },
  signs,
  insist: ['allez stp', 'fais pas ton timide', 'mais pkkk', 'une seule fois', 'tu me fais pas confiance ?', 'steuplééé'],
  agree: ['ok', 'dac', 'oe', 'bon ok', 'ca marche', 'vasy', 'dacc'],
  talk: [
    ['ta journée ?', 'longue, 2h de maths'], ['t\'as vu le nouvel ep', 'pas encore no spoil'], ['il pleut chez vous', 'a fond'],
    ['ta pizza pref', 'ananas mdr'], ['t bon en anglais', 'nul'], ['t\'as vu le match', 'que la 2e mi temps'], ['t a quel niveau', '34 trop dur'],
    ['t\'ecoutes koi', 'un peu de tout'], ['t\'as des animaux', 'un hamster'], ['ya koi a manger', 'des pates encore'],
    ['tu fais koi', 'rien jchill'], ['le controle ?', 'm\'en parle pas'],
  ],
  fillers: [
    'mdr', 'jreviens', 'pff fatigué', 'ma wifi bug', 'ce son de ouf', '2 sec', 'pareil', 'jmennuie', 'trop bien', 'il caille', 'jsp', 'ah ouais',
    'ptdr',
  ],
  hello: ['slt', 'coucou', 'wesh', 'cc', 'Bonjour', 'yo', 'bien joué sur {game}'],
  bye: ['a+', 'jdois y aller', 'bonne nuit', 'tchao', 'jvais manger bye', 'allez a demain'],
  ordinary,
  names: ['Chloé', 'Nathan', 'Yasmine', 'Bruno', 'Élodie', 'Rayan', 'Sandrine', 'Théo', 'Maëlle'],
}
