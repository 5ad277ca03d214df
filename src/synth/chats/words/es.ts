import type { ChatWords } from '../words.ts'
import { esOrdinary } from './es-ordinary.ts'
import { esSigns } from './es-signs.ts'

/** Spanish, as typed in Spain and Latin America. */
export const es: ChatWords = {
  language: 'es',
  slots: {
    age: ['11', '12', '13', '14', '15', 'trece', 'doce'],
    adult: ['19', '23', '27', '30', '35', '42', 'veintiocho'],
    school: ['el colegio Los Olivos', 'el instituto Río Verde', 'la escuela San Telmo', 'la secundaria Benito Arcos', 'el IES Almenara'],
    street: ['la calle Romero', 'la avenida del Puerto', 'el barrio La Loma', 'la plaza Encina', 'la calle Nueva'],
    place: ['la estación', 'el parque', 'el centro comercial', 'la biblioteca', 'la parada del autobús'],
    time: ['las cinco', 'las 16:30', 'las 6', 'las cuatro y media'],
    day: ['mañana', 'el sábado', 'el viernes', 'el martes'],
    money: ['20 €', '50 euros', '100 pesos', '30 dólares'],
    app: ['Telegram', 'Snap', 'WhatsApp', 'Discord', 'insta', 'Signal'],
    handle: ['halcon_77', 'rio.azul', 'elnorte_x', 'sr_orbita'],
    game: ['Blockville', 'Star Drift', 'Kart Legends', 'Castle Rush'],
    name: ['Lucía', 'Mateo', 'Carla', 'Hugo', 'Ximena'],
    food: ['pizza', 'tortilla', 'macarrones', 'tacos'],
  },
  signs: esSigns,
  insist: [
    'venga va', 'porfa, solo una vez', 'por favooor', 'anda, no seas así', 'por qué no?', 'te lo pido bien, venga',
    'y ahora qué, ya te animas?', 'sigo esperando...', 'dale, una vez nomás',
  ],
  agree: ['vale', 'ok', 'bueno', 'va', 'está bien', 'dale', 'bueno vale', 'ok sí'],
  talk: [
    ['qué tal', 'bien, un poco cansado'], ['qué haces', 'nada, viendo la tele'], ['viste el partido', 'sí, menudo gol'],
    ['qué cenaste', '{food}'], ['llueve por ahí?', 'un montón'], ['qué música te gusta', 'de todo un poco'],
    ['tienes mascota', 'un perro, tiene 4 años'], ['juegas a {game}?', 'a veces, soy malísimo'], ['en qué nivel vas', 'en el 14 jaja'],
    ['has visto alguna peli buena', 'la de los pingüinos'], ['dormiste bien?', 'no mucho, el gato no paraba'],
    ['qué tal el finde', 'aburrido'], ['hiciste los deberes de mates', 'la mitad'], ['cuántas monedas tienes', 'unas 300'],
    ['te gusta leer?', 'solo cómics'], ['qué tal natación', 'el agua estaba helada'],
  ],
  fillers: [
    'jajaja', 'jaja', 'xd', 'ya vuelvo', 'un seg', 'qué aburrimiento', 'mi internet va fatal', 'ya', 'igual', 'qué guay', 'no manches',
    'estoy comiendo', 'tengo 9% de batería', 'este nivel es imposible', 'otra vez {food}', 'qué frío hace', 'en serio?',
    'perdí el cargador', 'me caí del patinete hoy', 'bueno',
  ],
  hello: ['hola', 'holaa', 'hey', 'buenas', 'qué tal', 'hola, te vi en {game}', 'buenos días', 'ey'],
  bye: ['adiós', 'chao', 'hasta luego', 'buenas noches', 'me voy a cenar', 'nos vemos', 'hablamos'],
  ordinary: esOrdinary,
  names: ['Sofía', 'Diego', 'Martina', 'Álvaro', 'Valeria', 'Iker', 'Camila', 'Nico', 'Elena', 'Joaquín'],
}
