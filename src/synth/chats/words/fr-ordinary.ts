import type { Ordinary } from '../words.ts'

/** Ordinary talk in French that words alone could mistake. */
export const frOrdinary: readonly Ordinary[] = [
  { kind: 'parent', lines: [
    [0, 'tu es seule ma puce ? je rentre'], [1, 'oui maman, papa est au travail'], [0, 'tu finis l\'école à quelle heure {day} ?'],
    [1, '{time}'], [0, 'je t\'attends devant le portail'], [1, 'ok maman'], [0, 'bisous'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Tu es où ?'], [1, 'chez {name}'], [0, 'Sa mère est là ?'], [1, 'oui elle fait {food}'], [0, 'Papa vient te chercher à {time}.'],
    [1, 'je peux rester plus longtemps stp'], [0, 'Non, {day} tu as le dentiste.'], [1, 'pff ok'],
  ] },
  { kind: 'parent', lines: [
    [0, 'au lit, téléphone éteint dans 10 minutes'], [1, 'papa encore une partie'], [0, '10 minutes sinon pas de {game} demain'],
    [1, 'ok ok'], [0, 'envoie-moi une photo de ta chambre, elle est rangée ?'], [1, 'euh demain'], [0, 'bonne nuit'],
  ] },
  { kind: 'family', lines: [
    [0, 'Que veux-tu pour ton anniversaire mon chéri ? Mamie te l\'achète'], [1, 'le jeu {game} stp mamie'],
    [0, 'C\'est noté. À dimanche pour le déjeuner'], [1, 'merci !!! bisous'], [0, 'Embrasse ta sœur'],
  ] },
  { kind: 'family', lines: [
    [0, 'dis rien à maman, dimanche je lui fais le petit déj'], [1, 'je peux aider ?'], [0, 'oui mais c\'est un secret'],
    [1, 'je dirai rien'], [0, 'tu prends les fleurs, je paie'], [1, 'ça marche'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Bonjour, je n\'ai pas reçu votre devoir. Tout va bien ?'], [1, 'pardon madame j\'ai oublié'],
    [0, 'Pour vendredi au plus tard, sinon cela comptera dans la note.'], [1, 'oui madame'], [0, 'Envoyez-moi une photo de la page 12.'],
    [1, 'd\'accord'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Entraînement déplacé à {day} {time}, rdv devant {place}. Qui vient ?'], [1, 'moi'], [2, 'moi aussi'],
    [0, 'Prenez les deux maillots, photo d\'équipe après.'], [1, 'ok coach'], [0, 'Superbe but samedi, t\'es unique avec ton pied gauche'],
    [1, 'mdr merci'],
  ] },
  { kind: 'friends', lines: [
    [0, 'tu viens chez moi après les cours ?'], [1, 'tes parents sont là ? faut que je demande'], [0, 'ma mère oui jusqu\'à {time}'],
    [1, 'c\'est bon elle dit oui'], [0, 'on fera {game}'], [1, 'trop bien'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ciné {day} ?'], [1, 'y a qui'], [0, 'ceux de la classe, {name} et les autres'], [1, 'ok on se retrouve devant {place} à {time}'],
    [0, 'prends du popcorn'], [1, 'évidemment'],
  ] },
  { kind: 'homework', lines: [
    [0, 'tu peux m\'envoyer une photo de l\'exo de maths'], [1, 'quelle page'], [0, '34'], [1, 'tiens'], [0, 'tu me sauves la vie'],
    [1, 't\'as trouvé combien au 5'], [0, '12'], [1, 'moi 13 mdr'],
  ] },
  { kind: 'homework', lines: [
    [0, 't\'as déjà eu le contrôle ?'], [1, 'oui ce matin'], [0, 'y avait quoi'], [1, 'le dis à personne mais c\'est que des fractions'],
    [0, 'promis'], [1, 'efface ça sinon la prof me tue lol'], [0, 'mdr ok'],
  ] },
  { kind: 'party', lines: [
    [0, 'fête surprise pour {name} {day} à {time}'], [1, 'ouiii'], [0, 'lui dites rien, c\'est secret !!'], [2, 'c\'est où'],
    [0, 'chez moi, mes parents font {food}'], [2, 'on met 5 euros chacun pour le cadeau ?'], [1, 'ok'],
  ] },
  { kind: 'trade', lines: [
    [0, 'je vends l\'épée de glace 400 gemmes'], [1, 'trop cher, 300'], [0, '350 et elle est à toi'], [1, 'ok ajoute-moi, {handle}'],
    [0, 'échange envoyé'], [1, 'reçu merci'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Bonjour, le vélo est toujours disponible ?'], [1, 'Oui, {money}.'], [0, 'Vous pouvez m\'envoyer une photo de la roue ?'],
    [1, 'Bien sûr.'], [0, 'Quelle est votre adresse ? Je passe {day}.'], [1, '14 {street}, après {time}.'],
    [0, 'Parfait, je paie en liquide.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Je voudrais commander deux lampes. La livraison ?'], [1, 'Offerte. À quelle adresse ?'], [0, '5 {street}'],
    [1, 'Écrivez à commandes@example.org pour la facture.'], [0, 'J\'ai payé {money} par virement ce matin.'],
    [1, 'Bien reçu, expédié {day}.'],
  ] },
  { kind: 'joke', lines: [
    [0, 'rends-moi mon crayon sinon'], [1, 'sinon quoi'], [0, 'sinon je dis à tout le monde que t\'aimes la pizza ananas'],
    [1, 'nonnn tout sauf ça'], [0, 't\'es prévenu mdr'], [1, 'je suis mort de rire'],
  ] },
  { kind: 'game', lines: [
    [0, 'gg'], [1, 't\'as eu de la chance'], [0, 'revanche ? je vais te battre'], [1, 'je vais t\'écraser'],
    [0, 'je vais trouver ta base et la brûler'], [1, 't\'as 5 minutes pour te rendre mdr'], [0, 'jamais'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'aujourd\'hui on a parlé de sécurité sur internet en classe'], [1, 'nous aussi'],
    [0, 'si un inconnu te dit « le dis pas à tes parents », faut leur dire'],
    [1, 'et jamais envoyer de photo à quelqu\'un qui demande « t\'as quel âge »'], [0, 'on a eu une brochure'], [1, 'déjà perdue mdr'],
  ] },
  { kind: 'praise', lines: [
    [0, 'c\'est toi qui as fait ce dessin ? incroyable'], [1, 'oui deux jours'], [0, 't\'as trop de talent, tu dessines mon chien ?'],
    [1, 'envoie une photo de lui'], [0, 'tiens'], [1, 'trop mignon ok'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'quelqu\'un a le vocabulaire d\'espagnol'], [1, 'non'], [2, 'j\'envoie une photo'], [0, 'merciii'],
    [3, 'le nouveau groupe de la classe est sur {app}'], [1, 'le lien ?'], [3, 'dans le mail du collège'], [2, 'c\'est bon'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Rappel : rendez-vous au cabinet dentaire {day} à {time}. Répondez OUI pour confirmer.'], [1, 'OUI'],
    [0, 'Les moins de 16 ans doivent être accompagnés.'], [1, 'Mon fils a 12 ans, je viens avec lui.'], [0, 'Parfait.'],
  ] },
  { kind: 'work', lines: [
    [0, 'Tu peux envoyer le rapport avant {time} ?'], [1, 'Presque fini, une demi-heure.'],
    [0, 'Le client attend, ça doit partir aujourd\'hui.'], [1, 'Tu l\'auras.'], [0, 'On déjeune ensemble {day} ?'], [1, 'Oui, à {time}.'],
  ] },
  { kind: 'friends', lines: [
    [0, 't\'as 12 ou 13 ans maintenant ?', 'age-asked'], [1, '13 depuis dimanche !', 'age-told'], [0, 'bon anniv en retard'],
    [1, 'merci, {day} on va au bowling avec la classe, tu viens ?'], [0, 'ouiii'],
  ] },
  { kind: 'parent', lines: [
    [0, 'papa tu peux m\'envoyer de l\'argent pour midi'], [1, 'Combien ?'], [0, '5 euros'],
    [1, 'Je t\'ai envoyé 10. Le reste pour le bus.'], [0, 'merciii'], [1, 'À la maison à 18h, mamie arrive'], [0, 'ok'],
  ] },
  { kind: 'family', lines: [
    [0, 't\'es rentré ?'], [1, 'oui'], [0, 'maman est là ?'], [1, 'non elle fait les courses jusqu\'à {time}'], [0, 'tu sors le chien ?'],
    [1, 'déjà fait'], [0, 't\'es un chef. je t\'ai pris un pull en solde'], [1, 'sérieux ? merci !!'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Rappel : sortie scolaire {day}. Rendez-vous devant {place} à {time}.'], [1, 'monsieur il faut de l\'argent ?'],
    [0, 'Dix euros maximum et un pique-nique.'], [2, 'on peut prendre le tel'],
    [0, 'Oui, dans le sac. Faites signer l\'autorisation par vos parents.'], [2, 'ok'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Bonsoir, c\'est l\'entraîneur. {name} peut jouer {day} ?'], [1, 'Bonsoir, c\'est sa mère. Oui.'],
    [0, 'Super, {time} devant {place}'], [1, 'Je viens la chercher après ?'], [0, 'Le minibus revient au collège'], [1, 'Parfait, merci'],
  ] },
  { kind: 'party', lines: [
    [0, 'tes parents sont là samedi ?'], [1, 'oui pourquoi'], [0, 'pour la soirée pyjama, ma mère veut appeler la tienne'],
    [1, 'ok je te donne son numéro'], [0, 'j\'amène {game} ?'], [1, 'et ton duvet'],
  ] },
  { kind: 'trade', lines: [
    [0, 't\'as toujours le skin dragon'], [1, 'oui, {money}'], [0, 'fais voir un screen'], [1, 'attends'],
    [0, 'ok je te paie {money} par paypal'], [1, 'ça marche'], [0, 'payé, regarde'],
  ] },
  { kind: 'game', lines: [
    [0, 'il manque un joueur pour le raid'], [1, 'quel niveau'], [0, '13 et plus'], [1, 'je suis 15 avec l\'arc'], [0, 'viens'],
    [1, 'je vais les défoncer'], [0, 'passe à gauche'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'Chers parents, la semaine prochaine nous parlerons de sécurité en ligne.'], [1, 'Merci. Quel contenu ?'],
    [0, 'Des signaux comme « c\'est notre secret », les cadeaux d\'inconnus, ou « envoie une photo sinon je le dis à tout le monde ».'],
    [1, 'Très utile.'], [2, 'Merci'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'il a quel âge ton chien'], [1, '13 ans en âge de chien mdr'], [2, 'non elle a 3 ans'], [0, 'trop mignonne'],
    [1, 'qui ramène un gâteau pour la kermesse'], [2, 'moi {food}'],
  ] },
  { kind: 'homework', lines: [
    [0, 'pour l\'exposé faut demander aux gens leur âge et comment ils vont à l\'école'], [1, 'un sondage ?'], [0, 'oui 20 personnes'],
    [1, 'je fais ma rue'], [0, 'c\'est pour vendredi'], [1, 'je fais le graphique'],
  ] },
  { kind: 'friends', lines: [
    [0, 'envoie un selfie avec tes nouvelles lunettes', 'image-asked'], [1, 'jamais, j\'ai l\'air d\'un hibou', 'refusal'],
    [0, 'mdr c\'est cool les hiboux'], [1, 'tu verras lundi en classe'], [0, 'ok hibou'],
  ] },
]
