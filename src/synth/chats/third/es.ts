import type { ChatWords } from '../words.ts'

/** Spanish of the third corpus. */
export const es: ChatWords = {
  language: 'es',
  slots: {
    age: ['11', '12', 'doce', '13', '14', 'trece'],
    adult: ['21', '26', '32', 'treinta y cinco', '43'],
    school: ['IES Los Almendros', 'el Colegio San Telmo', 'la Secundaria 14', 'el Instituto Peñas Altas'],
    street: ['la calle Jazmines', 'la avenida del Molino', 'el barrio Las Eras', 'la calle Alfareros'],
    place: ['la fuente del parque', 'la parada del metro', 'el centro comercial', 'la cancha'],
    time: ['las 5', 'las seis y media', 'las 18:00', 'las cuatro y cuarto'],
    day: ['mañana', 'el sábado', 'el viernes', 'pasado mañana'],
    money: ['50 euros', '80€', '1500 pesos', 'cien dólares'],
    app: ['Telegram', 'Signal', 'Insta', 'Discord'],
    handle: ['lobo.azul7', 'nube_45', 'tavo.rx', 'marea88'],
    game: ['Free Fire', 'Fortnite', 'Roblox', 'Brawl Stars'],
    name: ['Lucía', 'Thiago', 'Nerea', 'Emiliano'],
    food: ['una pizza', 'unas empanadas', 'un helado', 'unos tacos'],
  },
  signs: {
    'age-asked': [
      'cuántos años tienes?', 'q edad tienes', 'en q año naciste', 'vas ya en la secu o todavía en primaria?',
      'te echo unos {age}, acierto?',
    ],
    'age-told': ['{age}', 'tengo {age}', 'cumplí {age} hace un mes', '{age} años'],
    'adult-age-told': ['tengo {adult} años', 'yo {adult}', 'soy algo mayor q tú, {adult}', 'ya van {adult}, me siento viejo jaja'],
    'school-asked': ['a qué colegio vas?', 'en q escuela estás', 'de dónde es ese uniforme', 'cómo se llama tu insti'],
    'home-asked': ['dónde vives?', 'cuál es tu dirección', 'por q zona andas, q calle', 'en q parada te bajas pa ir a tu casa'],
    'school-told': ['mi cole es {school}', '{school}', 'estudio en {school}, segundo', 'estoy en {school}'],
    'home-told': ['vivo en {street}', '{street}, al lado de la farmacia', 'mi casa está en {street}'],
    'supervision-asked': [
      'estás solo en casa?', 'hay alguien contigo ahora', 'tu mamá te revisa el celular?', 'a q hora se duermen tus papás',
      'tienes la puerta cerrada?',
    ],
    'secrecy-asked': [
      'no le digas a tu mamá', 'esto es un secreto entre tú y yo', 'borra los mensajes', 'no se lo cuentes a nadie',
      'si preguntan, soy un compa del cole', 'tú chitón con tu vieja, q luego se pone pesada',
      'activa los mensajes q se borran solos, así ni rastro',
    ],
    flattery: [
      'eres muy madura para tu edad', 'no eres como las demás', 'solo tú me entiendes',
      'con esos ojos no deberías estar aburrida en casa',
    ],
    'gift-offered': [
      'te compro un celular nuevo', 'quieres diamantes? te los regalo', 'dime q zapatillas te molan y te llegan',
      'te pongo saldo, invito yo',
    ],
    'payment-offered': ['te doy {money}', 'te pago {money} si quieres', 'hay {money} esperándote', 'te ganas {money} en un minuto'],
    'payment-sent': ['ya te mandé el dinero', 'te acabo de hacer un bizum de {money}', 'listo, salieron los {money}, revisa', 'ya pagué'],
    'platform-move': [
      'agrégame en {app}, soy {handle}', 'tienes {app}? hablamos por ahí', 'pásate a {app}', 'vamos mejor a {app}',
      'esto se me cierra todo el rato, búscame en {app}', 'cómo sales en {app}',
      'te dejo mi {app} por si acaso: {handle}, escríbeme tú primero',
    ],
    'image-asked': [
      'mándame una foto tuya', 'me pasas una selfie?', 'prende la cámara', '[asks for an image] porfa',
      'y esa carita cuándo la veo', 'yo ya me enseñé, ahora te toca', 'una videollamada cortita pa verte la cara',
    ],
    'image-sent': ['te mandé una foto mía', 'esa soy yo', 'ahí va, me la saqué ahora', 'te llegó la foto q me hice?'],
    threat: [
      'voy a mandar esto a todos tus amigos', 'le voy a contar todo a tus padres', 'sé dónde vives y voy a ir',
      '[threat to share] va en serio',
      'un clic y mañana lo ve todo el barrio', 'tu entrenador seguro q quiere verlo, le escribo? / tú decides',
      'si me bloqueas me hago daño y será por ti', 'a ver qué cara pone tu salón cuando le llegue',
    ],
    demand: [
      'mándame {money} ya', 'tienes que hacer lo que yo diga', ['mándame otra foto o la subo', 'image-asked', 'threat'], 'págame {money}',
      'son {money}, se acabaron las excusas', 'vende algo, pídeselo a tu tío, me da igual, pero {money} llegan',
      'no te desconectes, contesta cuando te hablo',
    ],
    deadline: ['tienes hasta {time}', 'te doy una hora', 'esta noche. mañana no, esta noche', 'el reloj corre, a {time} se acabó'],
    'meeting-proposed': [
      'quieres que nos veamos {day}?', 'deberíamos conocernos en persona', 'quedamos {day}?', 'te invito {food} {day}, los dos solos',
      'paso por tu ciudad {day} por trabajo, podría saludarte', 'te recojo {day} y damos una vuelta?',
    ],
    'meeting-agreed': ['vale, quedamos', 'sí voy', 'dale, ahí estaré', 'bueno, nos vemos'],
    'meeting-arranged': [
      'nos vemos en {place} a {time}', '{place}, a {time}, voy en un coche gris', 'entonces {day} a {time} en {place}',
      'ya tengo el boleto, a {time} estoy en {place}',
    ],
    refusal: [
      'no quiero', 'mejor otro día', 'mi mamá me revisa el cel', 'no me dejan', 'deja de pedirme eso', 'mmm no sé, me da cosa',
      'ahora no puedo, tengo un montón de tarea', 'prefiero q no',
    ],
    'distress-told': [
      'tengo mucho miedo', 'no puedo parar de llorar', 'ya no quiero vivir', 'me tiemblan las manos y no se lo puedo decir a nadie',
    ],
    'other-children': [
      'otras chicas de tu edad también lo hacen', 'trae a una amiga', 'tu hermanito tiene cuenta? métele',
      'uno de primero lo hizo la semana pasada y tan normal',
    ],
    'child-access': [
      'entreno a los infantiles', 'cuido niños los fines de semana', 'manejo el bus de una primaria',
      'los hijos de mi novia se quedan conmigo',
    ],
    'sexual-message': ['[sexual message]', 'oye [sexual message]', '[sexual message] q dices'],
  },
  insist: ['anda', 'porfa, por mí', 'no seas así', 'pero si no es nada', 'y por qué no'],
  agree: ['ok', 'vale', 'bueno', 'sí claro', 'como quieras'],
  talk: [
    ['q haces', 'viendo videos'], ['qué tal el día', 'largo, doble de mates'], ['juegas {game}?', 'sí pero soy malísimo'],
    ['tienes mascotas?', 'dos gatos'],
    ['q música oyes', 'de todo'], ['viste el partido', 'solo el segundo tiempo'], ['llueve por ahí?', 'sin parar'],
    ['comida favorita?', '{food}'],
    ['algún hobby?', 'toco la batería'], ['cómo llevas el examen', 'ni me hables'], ['viste la peli nueva', 'no, está buena?'],
  ],
  fillers: [
    'jajaja', 'mmm', 'jaja sí', 'espera, la puerta', 'qué clase más larga', 'batería al 4%', 'q sueño', 'otra vez cené {food}',
    'qué bien', 'eh?', 'el bus llega tarde otra vez',
  ],
  hello: ['hola', 'holaa', 'buenas', 'qué onda', 'ey'],
  bye: ['buenas noches', 'me voy', 'hablamos', 'ya está la cena, chau', 'adiós'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Ya comiste? Hay arroz en la nevera'], [1, 'sí'], [0, 'Tu hermano volvió?'], [1, 'no, está en fútbol'],
      [0, 'Cierra bien atrás, salgo tarde'],
      [1, 'ok má'], [0, 'Y mándame foto de la carta de la escuela'], [1, 'está en la mesa'],
    ] },
    { kind: 'coach', lines: [
      [0, 'El domingo todos en {place} a {time}'], [1, 'puede ir mi primo a ver?'], [0, 'Claro, familias bienvenidas'],
      [2, 'medias azules?'],
      [0, 'Sí. Y los 3 euros a Marisa'], [2, 'ok profe'], [0, 'Qué paradón el otro día'], [2, 'gracias'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'quién tiene la ficha de geografía'], [1, 'yo'], [0, 'pasa foto de la página 2 porfaaa'], [1, 'está en la carpeta de clase'],
      [2, 'es para {day}'], [0, 'noo'], [1, 'en el recreo en la biblio y la hacemos'], [2, 'va'],
    ] },
    { kind: 'trade', lines: [
      [0, 'cambio mi cofre de oro por tu lobo en {game}'], [1, 'suma 200 monedas'], [0, '150'], [1, 'hecho, manda tú primero'],
      [0, 'no, usa la ventana de cambio'],
      [1, 'cierto'], [0, 'listo, gg'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Buenas, sigue en venta la bici?'], [1, 'Sí, {money}'], [0, 'Me manda otra foto de la cadena?'], [1, 'Esta tarde'],
      [0, 'Puedo recogerla {day}?'],
      [1, 'A {time} me va bien'], [0, 'En efectivo?'], [1, 'Perfecto'],
    ] },
    { kind: 'joke', lines: [
      [0, 'si no me devuelves el boli llamo a la policía de los bolis'], [1, 'no tienes pruebas'], [0, 'tengo testigos: el sacapuntas'],
      [1, 'jajaja ese miente'], [0, 'nos vemos en el juicio'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'hola soy {name}, entro mañana al B'], [1, 'bienvenidaa'], [1, 'cuántos años tienes', 'age-asked'], [0, '{age}', 'age-told'],
      [2, 'genial, aula 14'], [0, 'gracias'],
    ] },
  ],
  names: ['Lucía', 'Thiago', 'Nerea', 'Emiliano', 'Rocío', 'Gonzalo', 'Pilar', 'Ximena', 'Iker', 'Hugo'],
}
