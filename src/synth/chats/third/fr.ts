import type { ChatWords } from '../words.ts'

/** French of the third corpus. */
export const fr: ChatWords = {
  language: 'fr',
  slots: {
    age: ['11', '12', 'douze', '13', '14'],
    adult: ['20', '25', '31', 'trente-six', '44'],
    school: ['collège des Tilleuls', 'collège Jean Moreau', 'collège du Vallon', 'école Sainte-Odile'],
    street: ['rue des Tanneurs', 'allée des Merles', 'impasse du Moulin', 'rue Basse'],
    place: ['à la gare', 'devant le cinéma', 'au skatepark', 'à l\'arrêt de tram'],
    time: ['17h', '16h30', '18h15', 'quatre heures et demie'],
    day: ['demain', 'samedi', 'mercredi', 'vendredi soir'],
    money: ['50€', '80 euros', '120 balles', 'deux cents euros'],
    app: ['Telegram', 'Signal', 'Snap', 'WhatsApp'],
    handle: ['renard.gris4', 'lune_77', 'kev.nord', 'brume12'],
    game: ['Fortnite', 'Roblox', 'Clash Royale', 'Minecraft'],
    name: ['Inès', 'Mathis', 'Louane', 'Ilyes'],
    food: ['un kebab', 'une gaufre', 'une pizza', 'un bubble tea'],
  },
  signs: {
    'age-asked': [
      't\'as quel âge ?', 'quel âge as-tu', 't né en quelle année', 't\'es en quelle classe, 5e ?', 'je dirais {age}, j\'ai bon ?',
    ],
    'age-told': ['{age}', 'j\'ai {age} ans', '{age} ans', 'je viens d\'avoir {age} ans'],
    'adult-age-told': ['j\'ai {adult} ans', 'moi {adult} ans', 'un peu plus vieux que toi, {adult}', '{adult} bougies cet été aha'],
    'school-asked': [
      't\'es dans quel collège ?', 'tu vas à quelle école', 'il s\'appelle comment ton bahut',
      'c où ton collège, les tilleuls ou l\'autre',
    ],
    'home-asked': [
      't\'habites où ?', 'c\'est quoi ton adresse', 'quel coin de la ville, quelle rue', 'tu descends à quel arrêt pour rentrer',
    ],
    'school-told': ['je suis au {school}', '{school}', 'en 5e, {school}'],
    'home-told': ['j\'habite {street}', '{street}, à côté de la boulangerie', 'chez nous c\'est {street}'],
    'supervision-asked': [
      't\'es seule chez toi ?', 'y a quelqu\'un avec toi là', 'ta mère regarde ton tel ?', 'ils se couchent quand tes parents',
      'ta porte elle est fermée ?',
    ],
    'secrecy-asked': [
      'ne dis rien à ta mère', 'c\'est notre secret', 'efface les messages', 'faut en parler à personne',
      'si on te demande, je suis un pote du collège', 'motus hein, surtout devant ton beau-père',
      'mets les messages éphémères, comme ça rien ne traîne',
    ],
    flattery: [
      't\'es super mature pour ton âge', 't\'es pas comme les autres', 'y a que toi qui me comprends',
      'avec un sourire pareil tu devrais pas t\'ennuyer toute seule',
    ],
    'gift-offered': [
      'je peux t\'acheter un nouveau tel', 'tu veux des vbucks ? je te les offre', 'dis-moi quelles baskets tu kiffes et elles arrivent',
      'je te mets une carte cadeau, c\'est pour moi',
    ],
    'payment-offered': [
      'je te donne {money}', 'je te paie {money} si tu veux', 'y a {money} pour toi', '{money} pour une minute, tranquille',
    ],
    'payment-sent': ['je t\'ai envoyé l\'argent', 'je viens de payer {money}', 'c\'est parti, {money}, regarde', 'virement fait'],
    'platform-move': [
      'ajoute-moi sur {app}, c\'est {handle}', 't\'as {app} ? on parle là-bas', 'viens sur {app}', 'on passe sur {app} ?',
      'ça bug trop ici, cherche {handle} sur {app}', 'c\'est quoi ton pseudo {app}',
      'note mon {app} vite fait, {handle}, et écris-moi de là-bas',
    ],
    'image-asked': [
      'envoie une photo de toi', 'tu m\'envoies un selfie ?', 'allume ta cam', '[asks for an image] stp',
      'tu me montres ta bouille ?', 'moi je me suis montré, à ton tour',
      'un petit appel vidéo que je voie ta tête',
    ],
    'image-sent': [
      'je t\'ai envoyé une photo de moi', 'voilà c\'est moi', 'tiens je viens de la prendre, c\'est ma tête', 't\'as reçu ma photo ?',
    ],
    threat: [
      'je vais l\'envoyer à tous tes amis', 'je vais tout dire à tes parents', 'je sais où t\'habites et je vais venir',
      '[threat to share] je rigole pas',
      'suffit que j\'appuie et demain tout le collège est au courant', 'ton grand frère il en penserait quoi ? / je lui écris si tu veux',
      'si tu me bloques je me fais du mal et ce sera ta faute', 'tu vas voir la tête de ta classe quand ça va tomber dans le groupe',
    ],
    demand: [
      'envoie {money} maintenant', 'tu dois faire ce que je dis', ['envoie encore une photo sinon je publie', 'image-asked', 'threat'],
      'paie-moi {money}',
      'bon, {money}, fini les excuses', 'débrouille-toi, prends dans le sac de ta mère, mais je veux mes {money}',
      'tu restes connectée et tu réponds quand je parle',
    ],
    deadline: [
      't\'as jusqu\'à {time}', 'je te laisse une heure', 'ce soir. pas demain, ce soir', 'le chrono tourne, {time} et c\'est fini',
    ],
    'meeting-proposed': [
      'on se voit {day} ?', 'on devrait se rencontrer en vrai', 'tu veux qu\'on se rencontre {day}',
      'je t\'emmène manger {food} {day}, juste nous deux',
      'je passe par chez toi {day} pour le boulot, je pourrais faire coucou',
      'je te récupère {day} et on va se balader ?',
    ],
    'meeting-agreed': ['ok on se voit', 'oui je viens', 'd\'accord j\'y serai', 'ça marche, je viendrai'],
    'meeting-arranged': [
      'rdv {place} à {time}', '{place}, {time}, je serai dans une voiture grise', 'donc {day} {time} {place}',
      'j\'ai pris mon billet, je suis {place} à {time}',
    ],
    refusal: [
      'non je veux pas', 'peut-être plus tard', 'ma mère regarde mon tel', 'j\'ai pas le droit', 'arrête de demander stp',
      'euh jsp, ça me gêne', 'là je peux pas, trop de devoirs', 'je préfère pas',
    ],
    'distress-told': [
      'j\'ai trop peur', 'j\'arrête pas de pleurer', 'j\'ai plus envie de vivre',
      'j\'ai les mains qui tremblent et je peux le dire à personne',
    ],
    'other-children': [
      'd\'autres filles de ton âge le font aussi', 'ramène une copine', 'ta petite soeur a un compte ? ajoute-la',
      'un 6e l\'a fait la semaine dernière, tranquille',
    ],
    'child-access': [
      'j\'entraîne les moins de 12 ans', 'je fais du babysitting le weekend', 'je conduis le car d\'une école primaire',
      'les gamins de ma copine dorment chez moi',
    ],
    'sexual-message': ['[sexual message]', 'hey [sexual message]', '[sexual message] t\'en dis quoi'],
  },
  insist: ['allez', 'stp, pour moi', 'fais pas ta timide', 'mais c\'est rien', 'pourquoi pas ?'],
  agree: ['ok', 'd\'acc', 'oui', 'si tu veux', 'bon ok'],
  talk: [
    ['tu fais quoi', 'je regarde des vidéos'], ['ça a été ta journée ?', 'longue, deux heures de maths'],
    ['tu joues à {game} ?', 'ouais mais je suis nul'],
    ['t\'as des animaux ?', 'deux lapins'], ['t\'écoutes quoi', 'un peu de tout'], ['t\'as vu le match', 'que la fin'],
    ['il pleut chez vous ?', 'non stop'],
    ['plat préféré ?', '{food}'], ['des passions ?', 'la batterie'], ['les révisions ça va', 'm\'en parle pas'],
    ['t\'as vu le nouveau film', 'nan il est bien ?'],
  ],
  fillers: [
    'mdr', 'hmm', 'ptdr vrai', 'attends ça sonne', 'ce cours est interminable', 'batterie à 4%', 'trop fatigué', 'encore {food} ce soir',
    'bien joué', 'hein', 'le bus est encore en retard',
  ],
  hello: ['salut', 'coucou', 'wesh', 'hello', 'bonsoir'],
  bye: ['bonne nuit', 'j\'y vais', 'à plus', 'on mange, bye', 'à toute'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Tu as mangé ? Il y a des pâtes au frigo'], [1, 'oui'], [0, 'Ton frère est rentré ?'], [1, 'non il est au foot'],
      [0, 'Ferme bien derrière, je finis à {time}'],
      [1, 'ok maman'], [0, 'Et prends en photo le mot de l\'infirmière'], [1, 'il est sur la table'],
    ] },
    { kind: 'coach', lines: [
      [0, 'Dimanche tout le monde {place} à {time}'], [1, 'mon cousin peut venir voir ?'], [0, 'Bien sûr, les familles aussi'],
      [2, 'chaussettes bleues ?'],
      [0, 'Oui. Et les 3 euros à Martine'], [2, 'ok coach'], [0, 'Superbe arrêt samedi dernier'], [2, 'merci'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'qui a la fiche de géo'], [1, 'moi'], [0, 'photo de la page 2 stpppp'], [1, 'elle est dans le dossier de la classe'],
      [2, 'c\'est pour {day}'], [0, 'nooon'],
      [1, 'au CDI à midi on la fait ensemble'], [2, 'ouais'],
    ] },
    { kind: 'trade', lines: [
      [0, 'j\'échange mon coffre or contre ton loup sur {game}'], [1, 'rajoute 200 pièces'], [0, '150'], [1, 'ok envoie d\'abord'],
      [0, 'nan passe par l\'échange'], [1, 'pas faux'], [0, 'c\'est bon, gg'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Bonjour, le vélo est toujours à vendre ?'], [1, 'Oui, {money}'], [0, 'Une autre photo de la chaîne svp ?'], [1, 'Ce soir'],
      [0, 'Je peux venir le chercher {day} ?'],
      [1, '{time} me va'], [0, 'En espèces ?'], [1, 'Parfait'],
    ] },
    { kind: 'joke', lines: [
      [0, 'le prof de maths m\'a tué avec son contrôle'], [1, 'RIP, je prends ta console'], [0, 'touche pas ou je te hante'],
      [1, 'mdr un fantôme nul en maths'], [0, 'hou hou'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'salut moi c\'est {name}, j\'arrive en 5eB'], [1, 'bienvenue !'], [1, 't\'as quel âge', 'age-asked'],
      [0, '{age} ans', 'age-told'], [2, 'cool, salle 14'], [0, 'merci'],
    ] },
  ],
  names: ['Inès', 'Mathis', 'Louane', 'Ilyes', 'Sandrine', 'Pascal', 'Maëlle', 'Noé', 'Fatou', 'Bastien'],
}
