import type { WordLists } from '../matcher.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell (single words; "dix sept" is added up by `age.ts`). */
export const fr: WordLists = {
  classes: {
    goods: 'cadeau|ptit cadeau|petit cadeau|pieces|gemmes|diamants|credit|forfait|recharge|telephone|tel|portable|iphone|casque|ecouteurs|airpods|baskets|chaussures|carte cadeau|carte|skin|skins|pass|pass de combat|battle pass|billet|billet de train|ticket|place|console|tablette|bracelet|collier|sweat|un truc|petit truc|truc sympa|quelque chose|qqch|surprise|colis|fringues|vetements|manette',
    you: 'tu|t|toi|te|vous|tt|tai|tes',
    your: 'ton|ta|tes|votre|vos|t',
    parent: 'mere|maman|mam|daronne|reum|pere|papa|daron|reup|parents|darons|daronnes|famille|mamie|papi|papy|beau pere|belle mere|tuteur|parent|vieux',
    anyone: 'personne|qqn|quelquun|quelqu un|qq1|qlq1|qlqn|gens|autres|quiconque|potes|amis|copines|copains|ami|amie|copine|copain|prof|profs|maitresse|maitre|frere|soeur|pers',
    pic: 'photo|photos|foto|fotos|ph|selfie|selfies|image|images|pic|pics|video|videos|vid|vids|tof|tofs|toph',
    want: 'veux|veut|vx|voudrais|voudrait|ve|envie|voulez|veus|aimerais',
    going: 'vais|vas|va|allons|allez|vont|va falloir|jvais|jvé',
    send: 'envoie|envoi|envoye|envoies|envoyer|envoyez|envoyes|donne|donnes|passe|passes|montre|montres|montrer|partage|file|balance|balances|send|env|envoies',
    day: 'aujourdhui|aujourd hui|auj|ajd|ce soir|cesoir|demain|dem1|2main|apres demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|weekend|week end|we|wk|cet aprem|tantot',
    school: 'ecole|college|lycee|bahut|collège|lycée|clg|fac|ecol|cours|primaire|maternelle',
    reveal: 'envoie|enverrai|envoyer|enverai|envoi|envoye|lenvoie|lenvoi|lenvoye|lenverrai|lenvoyer|balance|balancer|balancerai|publie|publier|publierai|poste|poster|posterai|partage|partager|partagerai|montre|montrer|montrerai|diffuse|diffuser|diffuserai|dis|dirai|dire|raconte|raconter|raconterai|mets|mettre|mettrai|transfere|transferer|transfererai|previens|previendrai|prevenir|afficher|affiche|afficherai|laffiche|laffiches|leak|parle|parler|parlerai|contacte|contacter|contacterai|appelle|appeler|appellerai|ecris|ecrirai|ecrire',
    thing: 'le|la|les|ca|cela|tout|photo|photos|video|videos|image|images|captures|screens|screen|conversation|conv|messages',
    crowd: 'mere|maman|pere|papa|daronne|daron|reum|reup|parents|darons|famille|frere|soeur|amis|potes|copains|copines|amies|ami|amie|classe|college|lycee|ecole|bahut|contacts|abonnes|followers|monde|internet|insta|snap|facebook|profs|prof|entourage|cousins|liste|proches|gens|reseaux|voisins|groupe|tlm',
  },
  numbers: {
    deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13,
    quatorze: 14, quinze: 15, seize: 16, dixsept: 17, dixhuit: 18, dixneuf: 19, vingt: 20, trente: 30, quarante: 40, cinquante: 50,
    soixante: 60,
  },
}
