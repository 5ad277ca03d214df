import type { ChatWords } from '../words.ts'

/** What signs sound like in French. */
export const frSigns: ChatWords['signs'] = {
  'age-asked': [
    't\'as quel âge', 'tu as quel âge ?', 'quel age ta', 'âge ?', 'je peux savoir ton âge', 't\'es né en quelle année',
    't\'es en quelle classe', 'tu as plus de 13 ans ?', 'quel âge / tu as au fait', 'tu fais jeune, quel âge tu as',
    'c\'est quand ton anniv, quelle année',
  ],
  'age-told': [
    '{age}', '{age} ans', 'j\'ai {age} ans', ['jai {age} ans et toi', 'age-asked'], 'bientôt {age}', 'je viens d\'avoir {age} ans',
    'moi {age}', 'j\'ai que {age} ans', '{age} pourquoi',
  ],
  'adult-age-told': [
    'j\'ai {adult} ans', '{adult} ans, ça te gêne ?', 'moi j\'ai {adult} ans', 'je suis plus vieux, {adult} ans',
    'en vrai j\'ai {adult} ans', 'je viens d\'avoir {adult} ans', 'rigole pas mais j\'ai {adult} ans',
    '{adult} ans mais je fais plus jeune', 'jai {adult} ans tu peux me faire confiance',
  ],
  'school-asked': [
    't\'es dans quelle école', 'tu vas à quel collège', 'c\'est quoi ton collège', 'tu es scolarisé où', 'comment s\'appelle ton école',
    'ton lycée c\'est lequel', 'et t\'es / dans quel collège', 'tu m\'as jamais dit ton école, c\'est laquelle', 't\'es {school} ?',
  ],
  'home-asked': [
    't\'habites où', 'tu habites où exactement', 'c\'est quoi ton adresse', 'tu habites dans quelle rue', 'quel quartier',
    'envoie-moi ta position', 'tu rentres par où après les cours', 'tu habites près de {place} ?', 'et t\'habites / où',
    'donne ton adresse', 'c\'est quel numéro ta maison',
  ],
  'school-told': [
    'je suis {school}', '{school}', 'je vais {school}', '{school}, c\'est nul', 'moi c\'est {school}', '{school} avec ma sœur',
    'je suis en 5e {school}', 'bah {school}, tu connais ?', 'j\'étudie {school}',
  ],
  'home-told': [
    'j\'habite {street}', '{street}', '14 {street}', 'près de la {street}', 'on habite {street}', 'au bout de la {street}',
    'ma maison est {street}', 'on a déménagé {street}', 'dans un appart {street}',
  ],
  'supervision-asked': [
    't\'es seul ?', 't\'es toute seule chez toi ?', 'y a quelqu\'un avec toi ?', 'tes parents sont là ?', 'qui est à la maison avec toi',
    'tes parents regardent ton tel ?', 'ta mère lit tes messages ?', 'ils dorment à quelle heure tes parents',
    'ton père rentre quand du boulot', 't\'es seul / dans ta chambre ?',
  ],
  'secrecy-asked': [
    'le dis à personne', 'ça reste entre nous', 'c\'est notre secret', 'en parle pas à ta mère', 'efface la conversation',
    'supprime les messages après', 'faut pas que tes parents voient', 'parle pas de moi à tes copines',
    'promets que tu / le diras à personne', 'personne doit savoir qu\'on se parle',
    'tu sais garder un secret ? personne doit savoir pour moi',
  ],
  'flattery': [
    't\'es super mature pour ton âge', 't\'es pas comme les autres de ton âge', 'y a que toi qui me comprends',
    'avec toi je peux parler de tout, t\'es spéciale', 'personne me comprend comme toi', 'tu fais beaucoup plus grand',
    'j\'ai jamais rencontré quelqu\'un comme toi', 'on a un lien unique toi et moi', 'je pense à toi tout le temps',
    'tes parents voient pas à quel point t\'es spécial',
  ],
  'gift-offered': [
    'je peux t\'offrir une carte cadeau', 'je t\'achète le skin, cadeau', 'tu veux des pièces gratuites ? je t\'en envoie',
    'je t\'offre un nouveau tel', 'je recharge ton téléphone si tu veux', 'tu veux quoi pour ton anniv, je te l\'achète',
    'je t\'offre le pass de combat', 'j\'ai un casque en plus, il est pour toi', 'je te paie le train, c\'est cadeau',
    'j\'ai envie de t\'acheter un truc',
  ],
  'payment-offered': [
    'je te donne {money}', 'je peux te payer {money}', 'tu veux gagner {money} ?', 'je t\'envoie {money} sur ton compte',
    'je te paie {money} si tu le fais', 'dis un prix et je paie', 'besoin d\'argent ? je te donne {money}',
    ['{money} si tu [asks for an image]', 'image-asked'], 't\'as paypal ? je t\'envoie {money}', 'je paie bien, {money} à chaque fois',
  ],
  'payment-sent': [
    'je t\'ai envoyé {money}', 'c\'est bon j\'ai viré {money}', 'regarde ton paypal, y a {money}', 'je t\'ai déjà payé', 'argent envoyé',
    'les {money} sont sur ton compte', 'voilà, {money} envoyés', 'j\'ai payé les {money}', 't\'as reçu mes {money} ?',
  ],
  'platform-move': [
    't\'as {app} ?', 'viens sur {app}', 'ajoute-moi sur {app}', 'mon {app} c\'est {handle}', 'parle-moi sur {app}',
    'donne ton numéro je t\'écris', 'on passe sur {app} ?', 'je viens pas souvent ici, / t\'as {app} ?',
    'écris-moi à {handle}@example.org', 'installe {app} et cherche {handle}', 'c\'est quoi ton {app}',
  ],
  'image-asked': [
    'envoie une photo de toi', 'tu m\'envoies une photo de toi ?', 't\'as des photos de toi', 'fais voir à quoi tu ressembles',
    'envoie un selfie', 'mets ta cam', 'on fait une visio pour que je te voie', '[asks for an image]', 'maintenant [asks for an image]',
    'je veux te voir, / envoie une photo', 'montre ton visage', 'photo ?', 'prends-toi en photo pour moi',
  ],
  'image-sent': [
    'je te l\'ai envoyée', 'voilà ma photo', 'c\'est moi', 'tiens, c\'est moi', 'photo envoyée', 'je viens d\'envoyer un selfie',
    'voilà à quoi je ressemble', '[sends an image]', 'tiens une photo de moi', 'c\'est bon j\'ai envoyé la photo',
  ],
  'threat': [
    'je vais tout montrer à tout le monde', '[threat to share]', 'je vais le dire à tes parents', 'je vais tout publier',
    'je sais où t\'habites, je vais venir', ['fais-le sinon [threat to share]', '~demand'],
    ['si tu me bloques [threat to share]', '~demand'], 'j\'ai ta liste d\'amis, ils vont tous le recevoir', 'tu vas le regretter',
    'si tu me laisses je me fais du mal', 'toute ta classe va le voir', 'ta mère va l\'apprendre par moi',
  ],
  'demand': [
    'tu dois me payer {money}', 'je veux {money} maintenant', 'fais ce que je dis',
    ['envoies-en une autre ou [threat to share]', 'threat', '~image-asked'], 'maintenant tu en envoies plus', 'paie',
    'donne ton mot de passe tout de suite', 'tu me dois {money}, tu paies', 'trouve {money}, je m\'en fiche comment',
    ['paie {money} ou tout le monde le voit', 'threat'], 'envoie le code de la carte cadeau tout de suite',
  ],
  'deadline': [
    ['paie avant ce soir ou [threat to share]', 'threat', 'demand'], ['t\'as une heure pour payer', 'demand'],
    ['t\'as jusqu\'à {time} pour envoyer {money}', 'demand'], ['24h et je publie tout', 'threat'],
    ['si demain j\'ai pas l\'argent [threat to share]', 'threat', '~demand'],
    ['dernière chance, 10 minutes et tout le monde voit', 'threat'], ['je veux {money} avant {time}', 'demand'],
    ['5 minutes ou [threat to share]', 'threat'], ['je te laisse jusqu\'à vendredi / pour payer', 'demand'],
  ],
  'meeting-proposed': [
    'on peut se voir ?', 'on se voit {day} ?', 'on se rencontre en vrai ?', 'je veux te voir en vrai', 'quand est-ce que je peux te voir',
    'viens chez moi', 'je passe te chercher {day} ?', 'on se retrouve {day}, juste toi et moi',
    'je suis dans ton coin {day}, on se voit ?', 'et si / on se voyait {day}', 'j\'aimerais bien te rencontrer',
  ],
  'meeting-agreed': [
    'ok on se voit', 'oui je peux venir', 'ok j\'y serai', 'd\'accord je viens', 'oui on peut se voir', 'ok {day} ça marche',
    '{day} c\'est bon pour moi', 'ok mais pas longtemps', 'oui je viendrai',
  ],
  'meeting-arranged': [
    '{day} à {time} devant {place}', ['rendez-vous devant {place} à {time}', 'meeting-proposed'],
    'je viens te chercher devant {place} à {time}', 'j\'ai pris ton billet de train', 'donc {day} {time}, / devant {place}',
    'devant {place}, {time}, je serai en voiture grise', ['mon adresse c\'est 8 {street}, viens à {time}', 'meeting-proposed'],
    'je suis en route, j\'arrive à {time}', 'j\'ai réservé ton bus pour {day}, il arrive à {time}',
  ],
  'refusal': [
    'non', 'je veux pas', 'non merci', 'plus tard peut-être', 'ma mère regarde mon tel', 'pas aujourd\'hui', 'nan', 'j\'ai pas le droit',
    'non désolé', 'j\'ai dit non', 'je sais pas, j\'aime pas trop', 'je préfère pas', 'on peut parler d\'autre chose ?', 'pas maintenant',
    'arrête de demander',
  ],
  'distress-told': [
    'j\'ai plus envie de vivre', 'j\'ai envie de mourir', 'j\'ai trop peur', 'arrête stp j\'en peux plus', 'j\'arrête pas de pleurer',
    'j\'ai envie de me faire du mal', '[says they feel very low]', 'je déteste ma vie je veux disparaître',
    'je suis terrifiée je sais pas quoi faire', 'plus rien a de sens, je veux que ça s\'arrête',
  ],
  'other-children': [
    'je parle avec plein de filles de ton âge', 'd\'autres jeunes le font aussi avec moi', 't\'as pas une copine qui veut venir aussi ?',
    ['amène ta sœur', '~meeting-proposed'], 'mon autre amie a 12 ans et elle le fait', 't\'as un petit frère ? il peut venir aussi',
    'demande à tes copines si elles veulent gagner de l\'argent aussi', 'un autre garçon de ton collège me parle aussi',
    'ajoute ta meilleure amie, je veux la connaître',
  ],
  'child-access': [
    'j\'entraîne les moins de 12 ans', 'je garde des enfants le soir', 'je bosse dans une école primaire',
    'ma copine a deux enfants, ils vivent avec moi', 'je suis animateur en colonie', 'je conduis le car scolaire',
    'je donne des cours de natation aux enfants', 'je garde mon neveu cette semaine, il a 8 ans',
    'je donne des cours de guitare / à des enfants',
  ],
  'sexual-message': [
    '[sexual message]', 'ok [sexual message]', '[sexual message] mdr', 'et là [sexual message]', 'ce soir [sexual message]',
    '[sexual message] t\'en penses quoi', 'dis / [sexual message]', 'je voudrais [sexual message]',
  ],
}
