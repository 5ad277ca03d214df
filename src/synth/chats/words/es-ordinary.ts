import type { Ordinary } from '../words.ts'

/** Ordinary talk in Spanish that words alone could mistake. */
export const esOrdinary: readonly Ordinary[] = [
  { kind: 'parent', lines: [
    [0, 'hija, estás sola? ya voy para casa'], [1, 'sí mamá, papá está en el trabajo'], [0, 'a qué hora sales del cole {day}'],
    [1, 'a {time}'], [0, 'te recojo en la puerta'], [1, 'vale mamá'], [0, 'un beso'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Dónde estás?'], [1, 'en casa de {name}'], [0, 'Está su madre?'], [1, 'sí, está haciendo {food}'],
    [0, 'Papá pasa a buscarte a {time}'], [1, 'puedo quedarme más porfa'], [0, 'No, {day} tienes dentista'], [1, 'jo vale'],
  ] },
  { kind: 'parent', lines: [
    [0, 'apaga el móvil, en 10 minutos a dormir'], [1, 'papá una partida más'], [0, '10 minutos o mañana no hay {game}'], [1, 'vaaale'],
    [0, 'mándame una foto de tu cuarto, a ver si está ordenado'], [1, 'mañana jaja'], [0, 'buenas noches'],
  ] },
  { kind: 'family', lines: [
    [0, 'Qué quieres por tu cumpleaños, cariño? Te lo compra la abuela'], [1, 'el juego de {game} abuelita!'],
    [0, 'Pues eso será. Nos vemos el domingo a comer'], [1, 'sí!! besos'], [0, 'Dale un beso a tu hermano'],
  ] },
  { kind: 'family', lines: [
    [0, 'no le digas nada a mamá, el domingo le hago el desayuno'], [1, 'te ayudo?'], [0, 'sí pero es secreto eh'], [1, 'no digo nada'],
    [0, 'tú compras las flores y yo pago'], [1, 'hecho'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Buenas tardes, no me ha llegado tu trabajo. Va todo bien?'], [1, 'perdón profe, se me olvidó'],
    [0, 'Entrégalo antes del viernes o te bajará la nota.'], [1, 'sí profe'], [0, 'Mándame una foto de la página 12 cuando esté.'],
    [1, 'ok'],
  ] },
  { kind: 'coach', lines: [
    [0, 'El entreno pasa a {day} a {time} en {place}. Quién viene?'], [1, 'yo'], [2, 'yo también'],
    [0, 'Traed las dos camisetas, hay foto de equipo.'], [1, 'golazo el del sábado míster jaja'], [0, 'Eres único con la zurda!'],
    [2, 'jajaja'],
  ] },
  { kind: 'friends', lines: [
    [0, 'vienes a mi casa después de clase?'], [1, 'le pregunto a mi madre, están tus padres?'], [0, 'sí, mi madre está hasta {time}'],
    [1, 'dice que sí!'], [0, 'jugamos a {game}'], [1, 'genial'],
  ] },
  { kind: 'friends', lines: [
    [0, 'cine {day}?'], [1, 'quién más va'], [0, 'los de clase, {name} y esos'], [1, 'ok nos vemos en {place} a {time}'],
    [0, 'trae palomitas'], [1, 'obvio'],
  ] },
  { kind: 'homework', lines: [
    [0, 'me pasas una foto de los deberes de mates'], [1, 'qué página'], [0, 'la 34'], [1, 'toma'], [0, 'gracias me salvas la vida'],
    [1, 'qué te dio la 5'], [0, '12'], [1, 'a mí 13 jaja'],
  ] },
  { kind: 'homework', lines: [
    [0, 'ya hiciste el examen?'], [1, 'sí a segunda'], [0, 'qué entró'],
    [1, 'no le digas a nadie que te lo dije pero casi todo fracciones'], [0, 'te lo prometo'],
    [1, 'borra esto que la profe se enfada jaja'], [0, 'jajaja ok'],
  ] },
  { kind: 'party', lines: [
    [0, 'fiesta sorpresa para {name} {day} a {time}'], [1, 'siii'], [0, 'no se lo digáis, es secreto!!'], [2, 'dónde'],
    [0, 'en mi casa, mis padres hacen {food}'], [2, 'ponemos 5 euros cada uno para el regalo'], [1, 'ok'],
  ] },
  { kind: 'trade', lines: [
    [0, 'vendo la espada de hielo, 400 gemas'], [1, 'muy cara, 300'], [0, '350 y es tuya'], [1, 'ok agrégame, {handle}'],
    [0, 'te mandé el intercambio'], [1, 'recibido gracias'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Hola, sigue disponible la bici?'], [1, 'Sí, {money}.'], [0, 'Me manda una foto de la rueda?'], [1, 'Claro, un momento.'],
    [0, 'Cuál es su dirección? Paso {day} a recogerla.'], [1, '{street} 14, después de {time}.'], [0, 'Perfecto, llevo efectivo.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Quiero pedir dos lámparas. Cuánto es el envío?'], [1, 'Gratis. A qué dirección?'], [0, '{street} 5'],
    [1, 'Escriba a pedidos@example.org para la factura.'], [0, 'Ya pagué {money} por transferencia.'], [1, 'Recibido, sale {day}.'],
  ] },
  { kind: 'joke', lines: [
    [0, 'devuélveme el lápiz o verás'], [1, 'o qué'], [0, 'o le digo a todos que te gusta la pizza con piña'], [1, 'nooo todo menos eso'],
    [0, 'avisado estás jaja'], [1, 'me muero de risa'],
  ] },
  { kind: 'game', lines: [
    [0, 'gg'], [1, 'suerte tuviste'], [0, 'revancha? te voy a ganar'], [1, 'te voy a destruir'], [0, 'voy a encontrar tu base y quemarla'],
    [1, 'tienes 5 minutos para rendirte jaja'], [0, 'jamás'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'hoy en tutoría hablamos de seguridad en internet'], [1, 'nosotros también'],
    [0, 'si un desconocido te dice "no se lo cuentes a tus padres", se lo cuentas'],
    [1, 'y nunca mandar fotos a quien te pregunta "cuántos años tienes"'], [0, 'nos dieron un folleto'], [1, 'ya lo perdí jaja'],
  ] },
  { kind: 'praise', lines: [
    [0, 'ese dibujo es tuyo? es increíble'], [1, 'sí, tardé dos días'], [0, 'qué talento tienes, dibujas a mi perro?'],
    [1, 'mándame una foto de él'], [0, 'toma'], [1, 'qué mono, vale'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'alguien tiene el vocabulario de inglés'], [1, 'no'], [2, 'ahora paso foto'], [0, 'graciaas'],
    [3, 'el grupo nuevo de clase está en {app}, uníos'], [1, 'link?'], [3, 'en el correo del cole'], [2, 'ya'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Le recordamos su cita en la clínica dental {day} a {time}. Responda SÍ para confirmar.'], [1, 'SÍ'],
    [0, 'Los menores de 16 deben venir con un adulto.'], [1, 'Mi hijo tiene 12, voy con él.'], [0, 'Perfecto.'],
  ] },
  { kind: 'work', lines: [
    [0, 'Puedes mandar el informe antes de {time}?'], [1, 'Casi listo, media hora.'], [0, 'El cliente espera, tiene que salir hoy.'],
    [1, 'Lo tendrás.'], [0, 'Comemos en {place}?'], [1, 'Sí, a {time}.'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ya tienes 13 o todavía 12', 'age-asked'], [1, '13 desde el domingo!', 'age-told'], [0, 'felicidades atrasadas'],
    [1, 'gracias, {day} vamos a los bolos con la clase, vienes?'], [0, 'siii'],
  ] },
  { kind: 'parent', lines: [
    [0, 'papá me mandas dinero para el bocata'], [1, 'Cuánto?'], [0, '5 euros'], [1, 'Te he enviado 10. El resto para el bus.'],
    [0, 'graciaaas'], [1, 'En casa a las seis, viene la abuela'], [0, 'ok'],
  ] },
  { kind: 'family', lines: [
    [0, 'ya estás en casa?'], [1, 'sí'], [0, 'está mamá?'], [1, 'no, fue a la compra hasta {time}'], [0, 'saca al perro porfa'],
    [1, 'ya está'], [0, 'crack. te compré una sudadera en rebajas'], [1, 'qué dices, gracias!!'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Recordad: excursión {day}. Quedamos en {place} a {time}.'], [1, 'profe hay que llevar dinero?'],
    [0, 'Diez euros como mucho y el almuerzo.'], [2, 'se puede llevar el móvil'],
    [0, 'Sí, en la mochila. La autorización firmada por vuestros padres.'], [2, 'vale'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Hola, soy el entrenador. Puede jugar {name} {day}?'], [1, 'Hola, soy su madre. Sí puede.'], [0, 'Genial, a {time} en {place}'],
    [1, 'Lo recojo después?'], [0, 'El autobús del equipo vuelve al colegio'], [1, 'Perfecto, gracias'],
  ] },
  { kind: 'party', lines: [
    [0, 'el sábado están tus padres en casa?'], [1, 'sí, por?'], [0, 'para la fiesta de pijamas, mi madre quiere hablar con la tuya'],
    [1, 'vale te paso su número'], [0, 'llevo {game}?'], [1, 'y el saco'],
  ] },
  { kind: 'trade', lines: [
    [0, 'tienes todavía la skin del dragón'], [1, 'sí, {money}'], [0, 'me mandas una captura?'], [1, 'va'],
    [0, 'ok te pago {money} por paypal'], [1, 'hecho'], [0, 'pagado, mira'],
  ] },
  { kind: 'game', lines: [
    [0, 'falta uno para la raid'], [1, 'qué nivel'], [0, '13 o más'], [1, 'soy 15 con arco'], [0, 'entra'], [1, 'los voy a reventar'],
    [0, 'por la izquierda'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'Estimadas familias, la próxima semana hablaremos de seguridad en línea.'], [1, 'Gracias. Qué van a ver?'],
    [0, 'Señales como "es nuestro secreto", regalos de desconocidos o "manda una foto o se lo digo a todos".'], [1, 'Muy útil.'],
    [2, 'Gracias'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'cuántos años tiene tu perro'], [1, '13 en años de perro jaja'], [2, 'no, tiene 3'], [0, 'qué mona'],
    [1, 'quién trae algo para la rifa'], [2, 'yo llevo {food}'],
  ] },
  { kind: 'homework', lines: [
    [0, 'para el proyecto hay que preguntar a la gente su edad y cómo va al cole'], [1, 'una encuesta?'], [0, 'sí, 20 personas'],
    [1, 'pregunto en mi calle'], [0, 'el plazo es el viernes'], [1, 'yo hago la gráfica'],
  ] },
  { kind: 'friends', lines: [
    [0, 'manda un selfie con las gafas nuevas', 'image-asked'], [1, 'ni de broma, parezco un búho', 'refusal'],
    [0, 'jaja los búhos molan'], [1, 'el lunes las ves en clase'], [0, 'vale búho'],
  ] },
]
