import type { Ordinary } from '../words.ts'

/** Ordinary talk in German that words alone could mistake. */
export const deOrdinary: readonly Ordinary[] = [
  { kind: 'parent', lines: [
    [0, 'bist du allein, schatz? bin gleich zuhause'], [1, 'ja mama, papa ist arbeiten'], [0, 'wann ist die schule {day} aus?'],
    [1, '{time}'], [0, 'ich hol dich am tor ab'], [1, 'ok mama'], [0, 'vergiss die turnschuhe nicht'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Wo bist du?'], [1, 'bei {name}'], [0, 'Ist ihre Mutter da?'], [1, 'ja sie macht {food}'], [0, 'Papa holt dich nachher ab.'],
    [1, 'kann ich länger bleiben bitte'], [0, 'Nein, {day} ist Zahnarzt.'], [1, 'manno ok'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Handy aus in 10 Minuten, ab ins Bett'], [1, 'papa noch eine runde'], [0, '10 Minuten, sonst kein {game} morgen'], [1, 'jaja'],
    [0, 'Schick mir ein Foto von deinem Zimmer, ist es aufgeräumt?'], [1, 'ähm morgen'], [0, 'Gute Nacht'],
  ] },
  { kind: 'family', lines: [
    [0, 'Was wünschst du dir zum Geburtstag, Oma kauft es dir'], [1, 'das spiel {game} bitte oma'],
    [0, 'Gut, bis Sonntag zum Mittagessen'], [1, 'danke!!'], [0, 'Grüß deine Schwester'],
  ] },
  { kind: 'family', lines: [
    [0, 'sag mama nix, sonntag mach ich ihr frühstück'], [1, 'darf ich helfen'], [0, 'ja aber ist geheim'], [1, 'ich sag nix'],
    [0, 'du holst blumen ich zahl'], [1, 'deal'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Guten Tag, deine Hausaufgabe fehlt noch. Ist alles in Ordnung?'], [1, 'sorry frau lehner hab ich vergessen'],
    [0, 'Bitte bis Freitag, sonst zählt es für die Note.'], [1, 'ok'], [0, 'Schick mir ein Foto von Seite 12, wenn du fertig bist.'],
    [1, 'mach ich'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Training verlegt auf {day}, {time}, {place}. Wer kommt?'], [1, 'ich'], [2, 'bin dabei'],
    [0, 'Beide Trikots mitbringen, danach Mannschaftsfoto.'], [1, 'ok trainer'],
    [0, 'Super Tor am Samstag, du bist was Besonderes mit links'], [1, 'haha danke'],
  ] },
  { kind: 'friends', lines: [
    [0, 'kommst du nach der schule zu mir?'], [1, 'sind deine eltern da? muss fragen'], [0, 'mama ist da'], [1, 'ok ich darf bis sechs'],
    [0, 'dann {game}'], [1, 'jaaa'],
  ] },
  { kind: 'friends', lines: [
    [0, 'kino {day}?'], [1, 'wer noch'], [0, 'die aus der klasse, {name} und so'], [1, 'ok treffen {place}, {time}'],
    [0, 'bring popcorn mit'], [1, 'klar'],
  ] },
  { kind: 'homework', lines: [
    [0, 'kannst du mir ein foto von mathe schicken'], [1, 'welche seite'], [0, '34'], [1, 'hier'], [0, 'danke rettest mir das leben'],
    [1, 'was hast du bei 5'], [0, '12'], [1, 'ich 13 hm'],
  ] },
  { kind: 'homework', lines: [
    [0, 'hattet ihr die arbeit schon'], [1, 'ja in der zweiten'], [0, 'was kam dran'], [1, 'sags keinem aber fast nur brüche'],
    [0, 'versprochen'], [1, 'lösch das sonst rastet sie aus lol'], [0, 'haha ok'],
  ] },
  { kind: 'party', lines: [
    [0, 'überraschungsparty für {name} {day}, {time}'], [1, 'jaaa'], [0, 'nix verraten, ist geheim!!'], [2, 'wo'],
    [0, 'bei mir, meine eltern machen {food}'], [2, 'jeder 5 euro fürs geschenk?'], [1, 'ok'],
  ] },
  { kind: 'trade', lines: [
    [0, 'verkaufe eisschwert 400 gems'], [1, 'zu teuer, 300'], [0, '350 und es ist deins'], [1, 'ok add mich, {handle}'],
    [0, 'tausch ist raus'], [1, 'angekommen danke'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Hallo, ist das Fahrrad noch da?'], [1, 'Ja, {money}.'], [0, 'Könnten Sie mir ein Foto vom Hinterrad schicken?'],
    [1, 'Klar, Moment.'], [0, 'Wie ist Ihre Adresse? Ich würde {day} kommen.'], [1, '{street} 14, ab fünf.'], [0, 'Perfekt, zahle bar.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Ich möchte zwei Lampen bestellen. Was kostet der Versand?'], [1, 'Nichts. Wohin soll es gehen?'], [0, '{street} 5'],
    [1, 'Für die Rechnung schreiben Sie bitte an bestellung@example.org.'], [0, 'Habe {money} überwiesen.'],
    [1, 'Danke, geht {day} raus.'],
  ] },
  { kind: 'joke', lines: [
    [0, 'gib mir meinen stift zurück sonst'], [1, 'sonst was'], [0, 'sonst sag ich allen dass du pizza mit ananas magst'],
    [1, 'neeein alles nur das nicht'], [0, 'du bist gewarnt haha'], [1, 'ich sterbe vor lachen'],
  ] },
  { kind: 'game', lines: [
    [0, 'gg'], [1, 'glück gehabt'], [0, 'revanche? ich mach dich fertig'], [1, 'ich schlag dich locker'],
    [0, 'ich find deine basis und brenn sie nieder'], [1, 'du hast 5 minuten zum aufgeben lol'], [0, 'niemals'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'heute hatten wir sicherheit im internet'], [1, 'wir auch'],
    [0, 'wenn ein fremder sagt „sag es nicht deinen eltern", soll man es ihnen sagen'],
    [1, 'und nie fotos an leute die fragen „wie alt bist du"'], [0, 'es gab ein heft dazu'], [1, 'meins ist schon weg haha'],
  ] },
  { kind: 'praise', lines: [
    [0, 'ist das bild von dir gemalt? wahnsinn'], [1, 'ja zwei tage'], [0, 'du hast so talent, malst du meinen hund?'],
    [1, 'schick mir ein foto von ihm'], [0, 'hier'], [1, 'süß ok'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'hat wer die englisch vokabeln'], [1, 'nö'], [2, 'schick gleich foto'], [0, 'dankee'],
    [3, 'neue klassengruppe ist auf {app}, kommt rein'], [1, 'link?'], [3, 'in der mail von der schule'], [2, 'drin'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Ihr Termin in der Zahnarztpraxis ist {day}, {time}. Bitte mit JA bestätigen.'], [1, 'JA'],
    [0, 'Kinder unter 16 bitte in Begleitung.'], [1, 'Mein Sohn ist 12, ich komme mit.'], [0, 'Sehr gut.'],
  ] },
  { kind: 'work', lines: [
    [0, 'Schaffst du den Bericht bis heute Mittag?'], [1, 'Fast fertig, halbe Stunde.'], [0, 'Der Kunde wartet, muss heute raus.'],
    [1, 'Bekommst du.'], [0, 'Mittagessen {day}?'], [1, 'Gern.'],
  ] },
  { kind: 'friends', lines: [
    [0, 'bist du jetzt 12 oder 13', 'age-asked'], [1, '13 seit sonntag!', 'age-told'], [0, 'alles gute nachträglich'],
    [1, 'danke, {day} gehen wir mit der klasse bowlen, kommst du?'], [0, 'jaaa'],
  ] },
  { kind: 'parent', lines: [
    [0, 'papa kannst du mir geld fürs mittagessen schicken'], [1, 'Wie viel?'], [0, '5 euro'],
    [1, 'Hab dir 10 geschickt, Rest für den Bus.'], [0, 'dankeee'], [1, 'Um sechs daheim, Oma kommt'], [0, 'ok'],
  ] },
  { kind: 'family', lines: [
    [0, 'schon zuhause?'], [1, 'ja'], [0, 'ist mama da?'], [1, 'nee einkaufen'], [0, 'gehst du mit dem hund raus'], [1, 'schon gemacht'],
    [0, 'stark. hab dir im sale einen pulli gekauft'], [1, 'echt? danke!!'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Zur Erinnerung: Ausflug {day}. Treffpunkt {place}, {time}.'], [1, 'brauchen wir geld?'],
    [0, 'Höchstens zehn Euro und ein Pausenbrot.'], [2, 'darf man handy mitnehmen'],
    [0, 'Ja, aber im Rucksack. Die Eltern unterschreiben bitte den Zettel.'], [2, 'ok'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Hallo, hier der Trainer. Kann {name} {day} spielen?'], [1, 'Hallo, hier die Mutter. Ja klar.'], [0, 'Super, {time} {place}'],
    [1, 'Soll ich danach abholen?'], [0, 'Der Bus fährt zurück zur Schule'], [1, 'Perfekt, danke'],
  ] },
  { kind: 'party', lines: [
    [0, 'sind deine eltern samstag da?'], [1, 'ja wieso'], [0, 'wegen der übernachtung, meine mama will mit deiner reden'],
    [1, 'ok ich geb dir ihre nummer'], [0, 'soll ich {game} mitbringen'], [1, 'und schlafsack'],
  ] },
  { kind: 'trade', lines: [
    [0, 'hast du den drachen skin noch'], [1, 'ja, {money}'], [0, 'schick mal screenshot'], [1, 'moment'],
    [0, 'ok zahl dir {money} per paypal'], [1, 'passt'], [0, 'bezahlt, schau'],
  ] },
  { kind: 'game', lines: [
    [0, 'einer fehlt noch für den raid'], [1, 'welches level'], [0, 'ab 13'], [1, 'bin 15 mit bogen'], [0, 'gut komm rein'],
    [1, 'ich mach die alle platt'], [0, 'links rum'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'Liebe Eltern, nächste Woche geht es um Sicherheit im Netz.'], [1, 'Danke. Was kommt dran?'],
    [0, 'Warnzeichen wie „das ist unser Geheimnis", Geschenke von Fremden oder „schick ein Foto oder ich sag es allen".'],
    [1, 'Sehr nützlich.'], [2, 'Danke'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'wie alt ist dein hund'], [1, '13 in hundejahren haha'], [2, 'nein sie ist 3'], [0, 'so süß'], [1, 'wer backt was für den basar'],
    [2, 'ich bring {food}'],
  ] },
  { kind: 'homework', lines: [
    [0, 'fürs projekt müssen wir leute fragen wie alt sie sind und wie sie zur schule kommen'], [1, 'umfrage?'], [0, 'ja 20 leute'],
    [1, 'ich frag in meiner straße'], [0, 'abgabe freitag'], [1, 'ich mach das diagramm'],
  ] },
  { kind: 'friends', lines: [
    [0, 'schick selfie mit der neuen brille', 'image-asked'], [1, 'niemals ich seh aus wie eine eule', 'refusal'],
    [0, 'haha eulen sind cool'], [1, 'siehst du montag in der klasse'], [0, 'ok eule'],
  ] },
]
