import type { ChatWords, Ordinary } from '../words.ts'

const signs: ChatWords['signs'] = {
  'age-asked': [
    'y tu de q año eres', 'nunca me dijiste tu edad', 'en q curso vas', 'cuando cumples los 16', 'a ver adivino / tienes 13?',
    'pareces mayor, cuantos tienes de verdad', '¿Te importa decirme qué edad tienes?', 'ya estas en secundaria o todavia no',
  ],
  'age-told': [
    '{age}', '{age} jaja', 'tngo {age} xq', ['{age}, y vos?', 'age-asked'], 'el domingo cumpli {age}', 'el mes q viene hago {age}',
    'solo {age}, perdon', 'pos {age}',
  ],
  'adult-age-told': [
    'yo ya tengo {adult}', '{adult} pero por dentro soy un crio', 'te saco unos añitos, {adult}', 'la neta tengo {adult}',
    'no te asustes / tengo {adult}', 'Le confieso que tengo ya {adult}.', '{adult}, hace mucho q acabe la uni',
  ],
  'school-asked': [
    'a q cole vas', 'en q insti estas', 'vas al {school}?', 'de q colegio es ese uniforme', 'como se llama tu escuela',
    'mi sobrina estudia x ahi, tu en cual', 'tu cole es el q esta junto al rio?',
  ],
  'home-asked': [
    'x donde vives', 'en q barrio paras', 'vives cerca de {street}?', 'pasame tu ubi', 'en q calle estas', 'q bus coges pa ir a casa',
    'cual es tu portal', 'No me has dicho por qué zona vives',
  ],
  'school-told': [
    'voy al {school}', 'al {school}, un rollo', 'estoy en 2 de la eso en el {school}', 'en el {school} con mi hermano', 'uno q se llama {school}',
    'me cambiaron al {school} este año',
  ],
  'home-told': [
    'paro en {street}', 'x {street}, encima de la panaderia', 'al lado de {street}', 'mi casa esta en {street}, la puerta verde',
    'me bajo del bus en {street}', 'nos mudamos a {street} en verano',
  ],
  'supervision-asked': [
    'hay alguien contigo en casa', 'y tus padres a q hora se acuestan', 'tu madre te mira el movil?', 'estas solo ahora o q',
    'hasta q hora curra tu papa', 'tienes cuarto pa ti o lo compartes', '¿Quién te cuida por las tardes?', 'ya se durmieron? / o siguen x ahi',
  ],
  'secrecy-asked': [
    'esto queda entre tu y yo eh', 'no le vayas con el cuento a tu madre', 'borra el chat cuando acabemos', 'nadie tiene q enterarse de q hablamos',
    'si preguntan di q soy del cole', 'tus amigas no lo entenderian, mejor calladitos', 'pon los mensajes temporales asi nadie los ve',
    'Te pido que no me nombres delante de tus padres.', 'chitón / ni una palabra a nadie',
  ],
  flattery: [
    'eres mas maduro q la gente de mi edad', 'jamas conoci a alguien como tu', 'solo contigo puedo hablar asi', 'tu no eres como el resto de crios',
    'no me creo q tengas {age}, hablas como un adulto', 'tenemos una conexion q no es normal', 'eres mi persona favorita de toda la app',
    'la gente me aburre / tu no',
  ],
  'gift-offered': [
    'dime tu usuario y te paso monedas', 'te pillo la skin q querias', 'me sobra una tarjeta regalo, te la doy', 'te recargo el cel si quieres',
    'el pase de batalla te lo invito yo', 'que zapatillas te molan? te las compro', 'tengo un iphone viejito, es tuyo',
    'Quisiera mandarte un detallito a tu casa', 'te va a llegar un paquete mio / no digas q te lo dije',
  ],
  'payment-offered': [
    'te doy {money} facil', 'quieres ganarte {money}', '{money} si me haces un favorcito', 'tienes bizum? te meto {money}',
    'andas sin plata? te paso {money} y no me los devuelves', ['pago {money} por [asks for an image]', 'image-asked'], 'pon tu precio, yo pago',
    '{money} a la semana solo x hablar',
  ],
  'payment-sent': [
    'ya te cayeron los {money}', 'bizum hecho, {money}', 'listo te acabo de transferir {money}', 'mira tu cuenta / ya estan los {money}',
    'Le he enviado {money} a su cuenta.', 'deposite {money} recien', 'ahi van {money} x paypal',
  ],
  'platform-move': [
    'esta app va fatal, tienes {app}?', 'soy {handle} en {app}, escribeme ahi', 'seguimos x {app}', 'dame tu {app}',
    'agregame a {app} soy {handle}', 'aqui hay mucha gente / vente a {app}', 'Aquí casi no entro, búscame en {app} como {handle}',
    'descargate {app} q es mas privado', 'se me traba esto, mejor {app}',
  ],
  'image-asked': [
    'y como eres? mandate una', 'a ver esa cara', 'prende la camara', 'nunca te he visto / pasa una foto', '[asks for an image] porfa',
    'una selfie asi como estas', '¿Me envías una foto tuya?', 'haz videollamada q te vea', 'solo un [asks for an image] y ya',
    'tu perfil es un dibujo, quiero verte a ti',
  ],
  'image-sent': [
    'toma esa soy yo', 'te la pase recien, soy yo de verdad', 'ahi va mi cara jaja', 'te acabo de pasar una mia', 'salgo fatal pero bueno esa es',
    'mira tu privado, te deje mi foto',
  ],
  threat: [
    'hazlo o se entera todo tu salon', 'pues [threat to share]', 'tengo capturas de todo, a ver q dice tu madre', 'voy a ir a tu casa',
    'atrevete a bloquearme y [threat to share]', 'como te vayas me hago algo', 'Su padre recibirá todo.',
    'se donde queda {school} / te espero a la salida', 'a un click de q lo vea todo el cole', 'tu sigue pasando de mi y veras',
  ],
  demand: [
    'manda {money} ya', 'otra. ahora mismo', 'mas te vale pagar', 'compra una tarjeta y pasame el codigo, no te lo estoy pidiendo',
    'no lo repito, hazlo', ['[asks for an image] ya y sin excusas', 'image-asked'], ['me pagas {money} o [threat to share]', 'threat'],
    'Harás lo que yo te diga.', 'con eso no alcanza / quiero {money} mas',
  ],
  deadline: [
    'tienes hasta las {time}', 'te quedan 10 min', ['quiero todo antes de las {time}', 'demand'], 'ultima oportunidad, esta noche',
    'se acaba el tiempo, una hora', ['a las {time} / [threat to share]', 'threat'], 'Hasta la medianoche, ni un minuto más.',
    'te doy de plazo hasta {day}',
  ],
  'meeting-proposed': [
    'habria q vernos en persona', '{day} ando x tu zona, sales?', 'te invito a {food} los dos', 'te recojo en el coche y damos una vuelta',
    'ven a conocer mi depa', 'te animas a quedar?', 'nos vemos {day} en {place}? solos tu y yo', 'saltate la ultima clase y vente',
    'Podría acercarme en coche para conocerte', 'tengo ganas de verte en la vida real / {day} puedes?',
  ],
  'meeting-agreed': [
    'vale voy', 'sii nos vemos ahi', 'ok cojo el bus y voy', '{day} puedo ir', 'dale ahi estare', 'bueno si quedamos',
    'ok le digo a mi madre q voy a casa de {name}',
  ],
  'meeting-arranged': [
    'entonces {day} a las {time} en {place}', 'te espero en {place}, llevo gorra gris', 'ya compre tu billete pa {day}',
    'aparco en {place} a las {time}', 'ya sali, llego a {place} a las {time}', 'ok {place} / {time} / no tardes',
    'Estaré en {place} desde las {time}.', 'el uber ya esta pagado, te recoge a las {time}',
  ],
  refusal: [
    'nah paso', 'mejor no', 'no se tio', 'otro dia quizas', 'mi madre me revisa el cel', 'ahora no', 'q va', 'me da cosa', 'No me dejan, lo siento',
    'pa q quieres eso', 'prefiero q no', 'cambiemos de tema',
  ],
  'distress-told': [
    'no paro de temblar, tengo mucho miedo', 'ya no quiero estar aqui', 'llevo dias sin dormir x esto', 'mi vida se acabo',
    'estoy llorando en el baño del cole', 'para q sigo viviendo', 'solo quiero q termine todo', 'no puedo ni comer / estoy aterrado',
  ],
  'other-children': [
    'tienes amigas q quieran sumarse', 'hablo con mas chavales de tu edad', 'y tu hermanito? dile q venga', 'mete a tu mejor amiga en la llamada',
    'con uno de tu curso hable la semana pasada y todo bien', 'la mayoria de chicos con los q chateo lo hacen',
    'Hay otra niña de {age} que también habla conmigo', 'quien mas de tu salon se apunta',
  ],
  'child-access': [
    'entreno a los alevines los sabados', 'cuido a los niños de la vecina', 'soy monitor de campamento',
    'el hijo de mi novia tiene tu edad y vive con nosotros', 'Doy clases de piano a niños en casa', 'manejo el bus del cole',
    'mis sobrinos duermen en mi casa los findes',
  ],
  'sexual-message': [
    'oye [sexual message]', 'mmm no se como decirlo, [sexual message]', '[sexual message] jaja', 'no te enfades pero [sexual message]',
    'Bueno, [sexual message]', 'te queria decir algo / [sexual message]',
  ],
}

const ordinary: readonly Ordinary[] = [
  { kind: 'sale', lines: [
    [0, 'buenas, la bici sigue disponible?'], [1, 'si, {money}'], [0, 'me mandas otra foto de la cadena'], [1, 'ahora te la paso'],
    [0, 'genial, en que calle la recojo'], [1, '{street} 40, llama al timbre'], [0, 'voy {day} a las {time}'],
  ] },
  { kind: 'family', lines: [
    [0, 'Hola cariño, soy la abuela'], [1, 'hola yayaa'], [0, 'Estás solo en casa o está tu padre?'], [1, 'esta papa cocinando'],
    [0, 'Dile que el domingo os invito yo a {food}'], [1, 'bieeen'],
  ] },
  { kind: 'party', lines: [
    [0, 'no le digas nada a {name}'], [1, 'de q'], [0, 'de la fiesta sorpresa {day}!!'], [1, 'aaah cuantos cumple'], [0, '{age}'],
    [1, 'vale compro globos'], [0, 'todos en {place} a las {time}'],
  ] },
  { kind: 'game', lines: [
    [0, 'voy a x ti jaja'], [1, 'ni sabes donde tengo la base'], [0, 'al lado del volcan'], [1, 'quien te lo dijo!!'],
    [0, 'tienes 5 segundos o la vuelo'], [1, 'te doy 30 de oro'], [0, '50 y te dejo vivir'], [1, 'ladron jaja'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'en la obra tu eres el pirata'], [1, 'q digo'], [0, 'dices dame el mapa o te tiro al mar'], [1, 'jaja y tu'], [0, 'yo digo piedad capitan'],
    [1, 'ok lo ensayo {day}'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ya tenemos gato!!'], [1, 'q dices, cuanto tiempo tiene'], [0, 'dos meses'], [1, 'foto yaaa'], [0, 'esta debajo del sofa'],
    [1, 'quiero verlooo'], [0, 'vente despues de clase, mi madre te deja'],
  ] },
  { kind: 'parent', lines: [
    [0, 'quien esta en casa?'], [1, 'la tata y yo'], [0, 'hazle una foto al recibo que hay en la mesa'], [1, 'ya'],
    [0, 'gracias hijo. a las {time} se apaga el movil'], [1, 'jooo mama'], [0, 'o {day} sin {game}'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Partido {day} a las {time}, quedamos en {place}'], [1, 'alguien me lleva?'], [2, 'mi padre, hay 2 sitios'], [1, 'grande'],
    [0, 'Padres: avisad si no podéis'], [2, 'ok mister'],
  ] },
  { kind: 'homework', lines: [
    [0, 'tienes el 7 de mates?'], [1, 'si'], [0, 'pasame foto'], [1, 'vale pero luego borralo q la profe mira'], [0, 'te lo juro'],
    [1, 'es para las {time} corre'],
  ] },
  { kind: 'joke', lines: [
    [0, 'dame una papa o te arrepentiras'], [1, 'uy q miedo'], [0, 'cuento q lloraste con la peli del perro'], [1, 'era muy tristeee'],
    [0, 'tienes hasta el recreo'], [1, 'me muero de risa'],
  ] },
  { kind: 'work', lines: [
    [0, 'me cubres el turno {day}?'], [1, 'a q hora'], [0, 'desde las {time}, te pago {money}'], [1, 'hecho'],
    [0, 'y no le cuentes al jefe q llegue tarde'], [1, 'te vio jaja'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Clínica dental: su hijo tiene cita {day} a las {time}.'], [1, 'Gracias, confirmado'],
    [0, '¿Me dice la fecha de nacimiento del niño?', '~age-asked'], [1, 'ahora se la paso, tiene {age}'], [0, 'Perfecto, hasta entonces.'],
  ] },
]

/** Spanish that no reader was tuned on, as typed in Spain and Latin America. */
export const es: ChatWords = {
  language: 'es',
  slots: {
    age: ['11', '12', '13', '14', '15', 'trece', 'doce'],
    adult: ['20', '24', '27', '32', '36', '41', 'treinta y tres'],
    school: ['Colegio Las Garzas', 'IES Puerto Alto', 'Liceo Miraloma', 'Colegio San Tulio'],
    street: ['la calle Almendro', 'la avenida del Faro', 'el barrio Los Tilos', 'la plaza Cantera'],
    place: ['la estación', 'el centro comercial', 'el parque grande', 'la fuente', 'la parada del tranvía'],
    time: ['5 y media', '17:00', '4', '8 menos cuarto', '19.30'],
    day: ['mañana', 'el domingo', 'el miércoles', 'este viernes'],
    money: ['30 euros', '50 pavos', '20€', '500 pesos', '40 dolares'],
    app: ['telegram', 'wasap', 'Signal', 'insta', 'discord'],
    handle: ['garza_azul7', 'nico.bruma', 'tormenta88', 'solynieve'],
    game: ['Mundo Bloque', 'Carrera Lunar', 'Granja Dragón', 'Zona 9'],
    name: ['Lucía', 'Mateo', 'Valen', 'Hugo', 'Camila'],
    food: ['pizza', 'un helado', 'unas tortitas', 'churros'],
  },
  signs,
  insist: ['anda porfa', 'venga no seas asi', 'x queee', 'una vez y ya', 'no confias en mi?', 'dale q no pasa nada'],
  agree: ['vale', 'ok', 'bueno', 'dale', 'sip', 'esta bien', 'okis'],
  talk: [
    ['q tal el dia', 'largo, doble de mates'], ['viste el capitulo nuevo', 'aun no, sin spoilers'], ['llueve ahi?', 'a cantaros'],
    ['tu pizza favorita', 'la de piña jaja'], ['eres bueno en ingles', 'fatal'], ['viste el partido', 'solo el segundo tiempo'],
    ['en q nivel vas', 'el 34, imposible'], ['q musica oyes', 'de todo un poco'], ['tienes mascotas', 'un hamster'],
    ['q hay de cena', 'lentejas otra vez'], ['q haces', 'nada aqui tirado'], ['como te fue el examen', 'ni preguntes'],
  ],
  fillers: [
    'jajaja', 'ahora vuelvo', 'uf q sueño', 'mi wifi va fatal', 'q temazo', 'un seg', 'yo igual', 'me aburro', 'genial', 'q frio hace', 'nse',
    'guau', 'q risa',
  ],
  hello: ['holaa', 'ey', 'buenas', 'q onda', 'Hola, ¿qué tal?', 'holi', 'buena partida en {game}'],
  bye: ['chao', 'me voy', 'buenas noches', 'hasta luego', 'bueno ceno, adios', 'nos leemos'],
  ordinary,
  names: ['Daniela', 'Iker', 'Sofi', 'Ramón', 'Belén', 'Thiago', 'Paula', 'Gustavo', 'Noa'],
}
