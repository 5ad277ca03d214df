/**
 * What the app writes by itself into an export, by language. Lower case, without closing dots; matched after `comparable`.
 * `notices` begin a line; `events` stand inside a line of the app and hardly ever in a name; `calls` begin a call line.
 * These are the app's own words, as exports show them; some were looked up in whats_json (GPL-3.0, github.com/starkdmi/whats_json, read
 * 2026-11-21; facts only, none of its code). Languages marked `unverified` rest on the app's general wording only.
 */
export interface AppWords {
  readonly language: string
  readonly unverified?: true
  readonly notices: readonly string[]
  readonly events: readonly string[]
  readonly calls: readonly string[]
  readonly deleted: readonly string[]
  readonly edited: readonly string[]
  readonly attached: readonly string[]
  readonly omitted: readonly string[]
}

/** The languages of western Europe. */
export const westernWords: readonly AppWords[] = [
  {
    language: 'en',
    notices: [
      'messages and calls are end-to-end encrypted', 'messages to this chat and calls are now secured', 'messages to this group are now secured',
      'messages you send to this', 'your security code with', 'this chat is with a business', 'this business', 'only messages that mention',
      'you blocked this contact', 'you unblocked this contact', 'you\'re now an admin', 'you\'re no longer an admin', 'tap to learn more',
    ],
    events: [
      ' created group ', ' created this group', ' changed the subject ', ' changed the group name', ' changed this group\'s ',
      ' changed the group description',
      ' deleted this group\'s ', ' changed their phone number', ' changed his phone number', ' changed her phone number', ' changed to +',
      ' joined using ', ' turned on disappearing messages', ' turned off disappearing messages', ' updated the message timer', ' pinned a message',
      ' security code changed', ' security code with ', ' uses a secure service from ', ' was added', ' was removed', ' is a contact',
      ' requested to join',
      ' added you', ' removed you', ' left', ' added ', ' removed ', ' turned on admin approval', ' turned off admin approval', ' started a call',
    ],
    calls: [
      'missed voice call', 'missed video call', 'missed group voice call', 'missed group video call', 'silenced voice call', 'silenced video call',
      'voice call, ', 'video call, ',
    ],
    deleted: ['this message was deleted', 'you deleted this message', 'you deleted this message as admin'],
    edited: ['this message was edited', 'edited'],
    attached: ['file attached'],
    omitted: [
      'media omitted', 'image omitted', 'video omitted', 'audio omitted', 'sticker omitted', 'gif omitted', 'document omitted',
      'contact card omitted', 'video note omitted', 'video message omitted', 'view once voice message omitted', 'view once message omitted',
    ],
  },
  {
    language: 'es',
    notices: [
      'los mensajes y las llamadas estan cifrados', 'los mensajes y llamadas estan cifrados', 'los mensajes en este', 'los mensajes enviados a este',
      'cambio tu codigo de seguridad', 'tu codigo de seguridad con', 'esta empresa', 'este chat es con', 'ahora eres admin', 'bloqueaste a este',
      'desbloqueaste a este',
    ],
    events: [
      ' creo el grupo', ' creo este grupo', ' cambio el asunto', ' cambio el nombre del grupo', ' cambio el icono', ' cambio la descripcion',
      ' cambio la imagen', ' cambio su numero', ' cambio de numero', ' cambio a +', ' se unio ', ' salio del grupo', ' salio', ' anadio a',
      ' agrego a', ' te anadio', ' te agrego', ' elimino a', ' activo los mensajes temporales', ' desactivo los mensajes temporales',
      ' fijo un mensaje',
    ],
    calls: ['llamada perdida', 'llamada de voz perdida', 'videollamada perdida', 'llamada de voz, ', 'videollamada, '],
    deleted: ['se elimino este mensaje', 'este mensaje fue eliminado', 'eliminaste este mensaje', 'mensaje eliminado'],
    edited: ['se edito este mensaje', 'este mensaje fue editado', 'mensaje editado'],
    attached: ['archivo adjunto', 'archivo adjuntado'],
    omitted: [
      'multimedia omitido', 'archivo omitido', 'medios omitidos', 'imagen omitida', 'video omitido', 'audio omitido', 'sticker omitido',
      'gif omitido', 'documento omitido', 'tarjeta de contacto omitida',
    ],
  },
  {
    language: 'fr',
    notices: [
      'les messages et les appels sont chiffres', 'les messages envoyes', 'les messages et appels', 'votre code de securite', 'le code de securite',
      'cette entreprise', 'vous etes desormais admin', 'vous etes maintenant admin', 'vous avez bloque ce contact', 'vous avez debloque ce contact',
    ],
    events: [
      ' a cree le groupe', ' avez cree le groupe', ' a cree ce groupe', ' a change le sujet', ' a change l\'objet', ' a modifie l\'objet',
      ' a change le nom du groupe', ' a change l\'icone', ' a change la description', ' a modifie la description', ' a change de numero',
      ' a change son numero', ' a rejoint ', ' a quitte', ' est parti', ' a ajoute ', ' vous a ajoute', ' a retire ', ' a supprime ',
      ' a active les messages ephemeres', ' a desactive les messages ephemeres', ' a epingle un message',
    ],
    calls: ['appel vocal manque', 'appel video manque', 'appel manque', 'appel vocal, ', 'appel video, '],
    deleted: ['ce message a ete supprime', 'vous avez supprime ce message'],
    edited: ['ce message a ete modifie', 'message modifie'],
    attached: ['fichier joint'],
    omitted: [
      'medias omis', 'media omis', 'fichier omis', 'image absente', 'video absente', 'audio omis', 'sticker omis', 'gif retire', 'document manquant',
      'fiche contact manquante', 'medias absents', 'image omise', 'video omise',
    ],
  },
  {
    language: 'de',
    notices: [
      'nachrichten und anrufe sind ende-zu-ende', 'nachrichten in diesem chat', 'nachrichten in dieser gruppe', 'nachrichten, die du',
      'deine sicherheitsnummer', 'deine sicherheitscode', 'die sicherheitsnummer', 'dein sicherheitscode', 'dieses unternehmen',
      'dieser chat ist mit', 'du bist jetzt admin', 'du bist jetzt ein admin', 'du hast diesen kontakt',
    ],
    events: [
      ' hat die gruppe ', ' hast die gruppe ', ' hat den betreff ', ' hast den betreff ', ' hat den gruppennamen', ' hat das gruppenbild',
      ' hat die gruppenbeschreibung', ' hat die beschreibung', ' hat die telefonnummer', ' hat seine telefonnummer', ' hat ihre telefonnummer',
      ' hat zu einer neuen', ' hinzugefugt', ' ist der gruppe', ' ist beigetreten', ' hat selbstloschende nachrichten',
      ' hat eine nachricht angeheftet', ' wurde entfernt', ' sicherheitsnummer',
    ],
    calls: ['verpasster sprachanruf', 'verpasster videoanruf', 'verpasster gruppenanruf', 'sprachanruf, ', 'videoanruf, '],
    deleted: ['diese nachricht wurde geloscht', 'du hast diese nachricht geloscht'],
    edited: ['diese nachricht wurde bearbeitet', 'bearbeitet'],
    attached: ['datei angehangt'],
    omitted: [
      'medien ausgeschlossen', 'medien weggelassen', 'bild weggelassen', 'video weggelassen', 'audio weggelassen', 'sticker weggelassen',
      'gif weggelassen', 'dokument weggelassen', 'kontaktkarte ausgelassen', 'videonachricht weggelassen',
    ],
  },
  {
    language: 'pt',
    notices: [
      'as mensagens e as chamadas', 'as mensagens e chamadas', 'as mensagens e ligacoes', 'as mensagens deste grupo', 'as mensagens que enviar',
      'as mensagens enviadas', 'o seu codigo de seguranca', 'seu codigo de seguranca', 'esta empresa', 'voce agora e um admin', 'agora voce e admin',
      'voce bloqueou', 'voce desbloqueou',
    ],
    events: [
      ' criou o grupo', ' criou este grupo', ' mudou o assunto', ' alterou o assunto', ' mudou o nome do grupo', ' alterou o nome do grupo',
      ' mudou a imagem', ' mudou a descricao', ' alterou a descricao', ' mudou de numero', ' mudou seu numero', ' mudou para +', ' entrou usando',
      ' saiu do grupo', ' saiu', ' adicionou ', ' removeu ', ' ativou as mensagens temporarias', ' desativou as mensagens temporarias',
      ' fixou uma mensagem',
    ],
    calls: [
      'chamada de voz perdida', 'chamada de video perdida', 'ligacao de voz perdida', 'ligacao de video perdida', 'videochamada perdida',
      'chamada perdida', 'ligacao de voz, ', 'ligacao de video, ',
    ],
    deleted: ['mensagem apagada', 'esta mensagem foi apagada', 'essa mensagem foi apagada', 'voce apagou esta mensagem', 'apagou esta mensagem'],
    edited: ['mensagem editada', 'esta mensagem foi editada'],
    attached: ['arquivo anexado', 'ficheiro anexado'],
    omitted: [
      'arquivo de midia oculto', 'midia omitida', 'midia oculta', 'ficheiro nao revelado', 'imagem ocultada', 'imagem nao revelada', 'imagem omitida',
      'video omitido', 'video ocultado', 'video nao revelado', 'audio ocultado', 'audio omitido', 'figurinha omitida', 'sticker nao revelado',
      'gif omitido', 'gif nao revelada', 'documento omitido', 'documento nao revelado', 'cartao do contato omitido',
    ],
  },
  {
    language: 'it',
    notices: [
      'i messaggi e le chiamate sono crittografati', 'i messaggi inviati', 'i messaggi in questo', 'i messaggi in questa',
      'il tuo codice di sicurezza', 'questa azienda', 'ora sei amministratore', 'ora sei un amministratore', 'hai bloccato questo contatto',
      'hai sbloccato questo contatto',
    ],
    events: [
      ' ha creato il gruppo', ' ha creato questo gruppo', ' ha cambiato l\'oggetto', ' ha modificato l\'oggetto', ' ha cambiato il nome del gruppo',
      ' ha cambiato l\'immagine', ' ha modificato l\'immagine', ' ha cambiato la descrizione', ' ha modificato la descrizione', ' ha cambiato numero',
      ' ha cambiato il suo numero', ' e entrato', ' e uscito', ' ha abbandonato', ' ha lasciato', ' ha aggiunto ', ' ti ha aggiunto', ' ha rimosso ',
      ' ha attivato i messaggi effimeri', ' ha disattivato i messaggi effimeri',
    ],
    calls: ['chiamata vocale persa', 'videochiamata persa', 'chiamata persa', 'chiamata vocale, ', 'videochiamata, '],
    deleted: ['questo messaggio e stato eliminato', 'hai eliminato questo messaggio'],
    edited: ['questo messaggio e stato modificato', 'messaggio modificato'],
    attached: ['file allegato'],
    omitted: [
      'media omessi', 'media omesso', 'immagine omessa', 'video omesso', 'audio omesso', 'sticker non incluso', 'sticker omesso', 'gif esclusa',
      'documento omesso', 'scheda contatto omessa',
    ],
  },
  {
    language: 'nl',
    notices: [
      'berichten en gesprekken zijn end-to-end', 'berichten en oproepen zijn end-to-end', 'berichten in dit', 'berichten in deze',
      'berichten naar deze', 'berichten die je', 'je beveiligingscode', 'de beveiligingscode', 'uw beveiligingscode', 'dit bedrijf',
      'je bent nu beheerder', 'u bent nu beheerder', 'je hebt dit contact',
    ],
    events: [
      ' heeft de groep ', ' hebt de groep ', ' heeft het onderwerp', ' hebt het onderwerp', ' heeft de groepsnaam', ' heeft de groepsafbeelding',
      ' heeft de groepsbeschrijving', ' heeft een nieuw telefoonnummer', ' heeft het telefoonnummer', ' telefoonnummer gewijzigd', ' is lid geworden',
      ' is toegevoegd', ' toegevoegd', ' verwijderd', ' heeft zelfverwijderende berichten', ' heeft verdwijnende berichten',
      ' heeft een bericht vastgezet',
    ],
    calls: [
      'gemiste spraakoproep', 'gemiste video-oproep', 'gemiste oproep', 'gemist spraakgesprek', 'gemist videogesprek', 'spraakoproep, ',
      'video-oproep, ',
    ],
    deleted: ['dit bericht is verwijderd', 'je hebt dit bericht verwijderd', 'u hebt dit bericht verwijderd'],
    edited: ['dit bericht is bewerkt', 'bewerkt'],
    attached: ['bestand bijgevoegd'],
    omitted: [
      'media weggelaten', 'afbeelding weggelaten', 'video weggelaten', 'audio weggelaten', 'sticker weggelaten', 'gif weggelaten',
      'document weggelaten', 'visitekaartje weggelaten', 'contactkaart weggelaten',
    ],
  },
  {
    language: 'cy', unverified: true,
    notices: ['mae negeseuon a galwadau', 'negeseuon a galwadau', 'newidiodd eich cod diogelwch', 'mae eich cod diogelwch'],
    events: [
      ' wedi creu grwp', ' wedi creu\'r grwp', ' wedi newid y pwnc', ' wedi newid enw\'r grwp', ' wedi newid disgrifiad', ' wedi newid rhif',
      ' wedi ychwanegu ', ' wedi tynnu ', ' wedi gadael',
    ],
    calls: ['galwad llais wedi\'i cholli', 'galwad fideo wedi\'i cholli', 'galwad llais a gollwyd', 'galwad fideo a gollwyd'],
    deleted: ['cafodd y neges hon ei dileu', 'dilewyd y neges hon', 'rydych wedi dileu\'r neges hon'],
    edited: ['cafodd y neges hon ei golygu', 'golygwyd y neges hon'],
    attached: ['ffeil wedi\'i hatodi', 'ffeil ynghlwm'],
    omitted: ['cyfryngau wedi\'u hepgor', 'hepgorwyd cyfryngau', 'delwedd wedi\'i hepgor', 'fideo wedi\'i hepgor', 'sain wedi\'i hepgor'],
  },
]
