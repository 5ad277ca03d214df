/** Languages of the console, with the tag for dates and numbers, the direction of writing, and the one sentence that is here when the messages did not arrive. */
export const langs = {
  en: { name: 'English', tag: 'en-GB', dir: 'ltr', unsaid: 'The words of this page did not arrive. Nothing was lost on the server. Load the page again' },
  cy: { name: 'Cymraeg', tag: 'cy', dir: 'ltr', unsaid: 'Ni chyrhaeddodd geiriau’r dudalen hon. Ni chollwyd dim ar y gweinydd. Llwythwch y dudalen eto' },
  fr: { name: 'Français', tag: 'fr', dir: 'ltr', unsaid: 'Les textes de cette page ne sont pas arrivés. Rien n’est perdu sur le serveur. Rechargez la page' },
  es: { name: 'Español', tag: 'es', dir: 'ltr', unsaid: 'Los textos de esta página no llegaron. No se perdió nada en el servidor. Vuelva a cargar la página' },
  de: { name: 'Deutsch', tag: 'de', dir: 'ltr', unsaid: 'Die Texte dieser Seite sind nicht angekommen. Auf dem Server ist nichts verloren. Laden Sie die Seite neu' },
  ar: { name: 'العربية', tag: 'ar', dir: 'rtl', unsaid: 'لم تصل نصوص هذه الصفحة. لم يُفقد شيء على الخادم. حمّل الصفحة من جديد' },
} as const

/** A language of the console. */
export type Lang = keyof typeof langs
