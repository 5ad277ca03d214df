import type { ChatWords } from '../words.ts'

/** What signs sound like in Spanish. */
export const esSigns: ChatWords['signs'] = {
  'age-asked': [
    'cuántos años tienes', 'cuantos años tenes', 'qué edad tienes', 'edad?', 'cuántos / años tienes', 'en qué año naciste',
    'en qué curso estás', 'eres mayor de 13?', 'te puedo preguntar tu edad?', 'suenas joven, qué edad tienes',
    'cuando es tu cumple, de qué año',
  ],
  'age-told': [
    '{age}', 'tengo {age}', 'tengo {age} años', ['{age} y tú', 'age-asked'], 'cumplí {age} la semana pasada', 'casi {age}', 'solo {age}',
    '{age} por qué', 'voy a cumplir {age}', 'yo {age}',
  ],
  'adult-age-told': [
    'tengo {adult}', 'tengo {adult} años', '{adult}, te importa?', 'yo {adult}', 'soy un poco mayor, {adult}',
    'la verdad es que tengo {adult}', 'acabo de cumplir {adult}', 'no te rías pero tengo {adult}', '{adult} años, puedes confiar en mí',
  ],
  'school-asked': [
    'a qué colegio vas', 'a qué cole vas', 'en qué instituto estás', 'cómo se llama tu escuela', 'a qué escuela vas',
    'dónde estudias, en qué colegio', 'y a qué / instituto vas', 'vas a {school}?', 'nunca me dijiste en qué colegio estás',
  ],
  'home-asked': [
    'dónde vives', 'donde vivis', 'en qué calle vives', 'cuál es tu dirección', 'en qué barrio vives', 'mándame tu ubicación',
    'por dónde vuelves a casa', 'vives cerca de {place}?', 'y dónde / vives exactamente', 'pásame tu dirección', 'qué número es tu casa',
  ],
  'school-told': [
    'voy a {school}', '{school}', 'estoy en {school}', 'mi cole es {school}', '{school}, es un rollo', 'en {school}, con mi hermana',
    'se llama {school}', 'estudio en {school}', 'pues en {school}, lo conoces?',
  ],
  'home-told': [
    'vivo en {street}', '{street}', 'cerca de {street}', 'en {street}, número 14', 'mi casa está en {street}', 'al final de {street}',
    'vivo al lado de {street}', 'nos mudamos a {street}', 'en un piso en {street}',
  ],
  'supervision-asked': [
    'estás solo', 'estás sola en casa', 'hay alguien contigo', 'están tus padres en casa', 'quién está en casa contigo',
    'te revisan el móvil?', 'tu mamá ve tus mensajes?', 'a qué hora se duermen tus papás', 'cuándo vuelve tu padre del trabajo',
    'hay alguien / en tu cuarto',
  ],
  'secrecy-asked': [
    'no se lo digas a nadie', 'esto queda entre nosotros', 'es nuestro secreto', 'no le cuentes a tu mamá', 'borra este chat',
    'borra los mensajes', 'que no lo vean tus padres', 'no le hables de mí a tus amigos', 'promete que no / se lo dirás a nadie',
    'nadie tiene que saber que hablamos', 'guárdame el secreto, que nadie sepa de mí',
  ],
  'flattery': [
    'eres muy maduro para tu edad', 'no eres como los demás de tu edad', 'solo tú me entiendes',
    'contigo puedo hablar de todo, eres especial', 'nadie me entiende como tú', 'pareces mucho mayor', 'nunca conocí a nadie como tú',
    'tú y yo tenemos algo especial', 'pienso en ti todo el día', 'tus padres no ven lo especial que eres',
    'eres diferente a las demás, tan madura',
  ],
  'gift-offered': [
    'te puedo regalar una tarjeta', 'te compro la skin gratis', 'quieres monedas gratis? te las mando', 'te regalo un móvil nuevo',
    'te recargo el celular', 'qué quieres por tu cumple, yo te lo compro', 'te regalo el pase de batalla',
    'tengo unos cascos para ti, de regalo', 'yo te pago el billete de tren, te invito', 'quiero comprarte algo bonito',
  ],
  'payment-offered': [
    'te doy {money}', 'te puedo pagar {money}', 'quieres ganar {money}?', 'te mando {money} a tu cuenta', 'te pago {money} si lo haces',
    'dime cuánto quieres y te lo pago', 'necesitas dinero? te doy {money}', ['{money} si [asks for an image]', 'image-asked'],
    'te hago un bizum de {money} si quieres', 'pago bien, {money} cada vez',
  ],
  'payment-sent': [
    'te mandé {money}', 'ya te envié los {money}', 'te acabo de hacer un bizum de {money}', 'ya te pagué', 'mira tu paypal, hay {money}',
    'dinero enviado', 'listo, transferí {money}', 'ya está pagado, {money}', 'te llegaron los {money} que te mandé?',
  ],
  'platform-move': [
    'tienes {app}', 'vamos a {app}', 'agrégame en {app}', 'mi {app} es {handle}', 'háblame por {app}', 'pásame tu número y te escribo',
    'mejor seguimos por {app}', 'te paso mi {app}: {handle}', 'por aquí casi no entro, / tienes {app}?',
    'escríbeme a {handle}@example.org', 'instálate {app} y me buscas', 'cuál es tu {app}',
  ],
  'image-asked': [
    'mándame una foto tuya', 'pásame una foto de ti', 'manda foto', 'tienes fotos tuyas?', 'quiero verte, manda un selfie',
    'pon la cámara', 'hacemos videollamada para verte?', '[asks for an image]', 'ahora [asks for an image]', 'me pasas / una foto tuya',
    'enséñame tu cara', 'foto?', 'hazte una foto para mí',
  ],
  'image-sent': [
    'ya te la mandé', 'ahí te va mi foto', 'este soy yo', 'esta soy yo', 'toma, una foto mía', 'te acabo de mandar el selfie',
    'ya envié la foto', '[sends an image]', 'mira, así soy', 'listo, te mandé la foto',
  ],
  'threat': [
    'se lo voy a enseñar a todos', '[threat to share]', 'se lo diré a tus padres', 'lo voy a publicar', 'sé dónde vives y voy a ir',
    ['si no lo haces [threat to share]', '~demand'], ['si me bloqueas [threat to share]', '~demand'],
    'tengo tu lista de amigos, lo van a ver todos', 'te vas a arrepentir', 'si me dejas me hago daño', 'toda tu clase lo va a ver',
    'tu madre se va a enterar por mí',
  ],
  'demand': [
    'me tienes que pagar {money}', 'quiero {money} ya', 'haz lo que te digo', ['manda otra o [threat to share]', 'threat', '~image-asked'],
    'ahora manda más', 'paga ya', 'dame tu contraseña ya', 'me debes {money}, págame', 'consigue {money}, me da igual cómo',
    ['o pagas {money} o lo ven todos', 'threat'], 'mándame el código de la tarjeta ahora mismo',
  ],
  'deadline': [
    ['paga antes de esta noche o [threat to share]', 'threat', 'demand'], ['tienes una hora para pagar', 'demand'],
    ['tienes hasta {time} para mandarme {money}', 'demand'], ['24 horas y lo publico', 'threat'],
    ['si mañana no tengo el dinero [threat to share]', 'threat', '~demand'], ['última oportunidad, 10 minutos y lo ven todos', 'threat'],
    ['quiero {money} antes de {time}', 'demand'], ['5 minutos o [threat to share]', 'threat'],
    ['te doy hasta el viernes / para pagar', 'demand'],
  ],
  'meeting-proposed': [
    'podemos vernos', 'quieres quedar {day}', 'quedamos en persona?', 'quiero conocerte en persona', 'cuándo te puedo ver',
    'vente a mi casa', 'paso a buscarte {day}?', 'nos vemos {day}, tú y yo solos', 'voy a estar por tu zona {day}, nos vemos?',
    'por qué no / quedamos {day}', 'me gustaría verte en la vida real',
  ],
  'meeting-agreed': [
    'vale, quedamos', 'sí, puedo ir', 'ok, ahí estaré', 'bueno, voy', 'sí, nos vemos', 'dale, {day} puedo', 'vale {day} me viene bien',
    'ok pero solo un rato', 'está bien, voy',
  ],
  'meeting-arranged': [
    '{day} a {time} en {place}', ['te espero en {place} a {time}', 'meeting-proposed'], 'te recojo en {place} a {time}',
    'ya te compré el billete de tren', 'entonces {day} a {time}, / en {place}', '{place}, {time}, iré en un coche gris',
    ['mi dirección es {street} 8, ven a {time}', 'meeting-proposed'], 'voy de camino, llego a {time}',
    'reservé el autobús para ti, {day} a {time}',
  ],
  'refusal': [
    'no', 'no quiero', 'no gracias', 'mejor otro día', 'mi mamá me revisa el móvil', 'hoy no', 'nah', 'no me dejan', 'paso',
    'ya te dije que no', 'no sé, no me gusta la idea', 'prefiero que no', 'podemos hablar de otra cosa', 'ahora no puedo', 'luego quizás',
  ],
  'distress-told': [
    'no quiero vivir', 'me quiero morir', 'tengo mucho miedo', 'por favor para, no puedo más', 'no dejo de llorar', 'me quiero hacer daño',
    '[says they feel very low]', 'odio mi vida, quiero desaparecer', 'estoy aterrada, no sé qué hacer', 'ya nada tiene sentido para mí',
  ],
  'other-children': [
    'hablo con muchas chicas de tu edad', 'otros chicos también lo hacen conmigo', 'tienes una amiga que quiera unirse?',
    ['trae a tu hermana', '~meeting-proposed'], 'mi otra amiga tiene 12 y ella sí lo hace', 'tienes un hermano pequeño? que venga también',
    'pregunta a tus amigas si quieren ganar dinero también', 'otro niño de tu cole también habla conmigo',
    'agrega a tu mejor amiga, quiero conocerla',
  ],
  'child-access': [
    'entreno a los sub 12', 'cuido niños por las tardes', 'trabajo en una escuela primaria', 'mi novia tiene dos hijos, viven conmigo',
    'soy monitor en un campamento de niños', 'conduzco el autobús escolar', 'doy clases de natación a niños',
    'esta semana cuido a mi sobrino de 8 años', 'doy clases de guitarra / a niños',
  ],
  'sexual-message': [
    '[sexual message]', 'ok [sexual message]', '[sexual message] jaja', 'mira [sexual message]', 'y luego [sexual message]',
    '[sexual message] qué te parece', 'oye / [sexual message]', 'hoy [sexual message]',
  ],
}
