import type { WordLists } from '../matcher.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell (single words; "dix sept" is added up by `age.ts`). */
export const es: WordLists = {
  classes: {
    goods: 'regalo|regalito|detalle|monedas|moneditas|gemas|diamantes|credito|saldo|recarga|telefono|movil|celular|cel|iphone|auriculares|audifonos|cascos|zapatillas|zapatos|tenis|tarjeta|tarjeta regalo|skin|skins|aspecto|pase|pase de batalla|billete|boleto|entrada|pasaje|consola|tablet|pulsera|collar|sudadera|algo bonito|algo lindo|algo|algo chulo|sorpresa|paquete|ropa|caja|play|pavos',
    you: 'tu|vos|usted|ustedes|te|ti|contigo|vosotros|vs|ud|uste',
    your: 'tu|tus|su|sus|vuestro|vuestra|vuestros|vuestras',
    parent: 'mama|ma|mami|madre|papa|pa|papi|padre|padres|papas|jefa|jefe|jefes|viejo|vieja|viejos|familia|abuela|abuelo|abuelos|tutor|tutora|padrastro|madrastra|mamá|papá|amá|apá',
    anyone: 'nadie|alguien|ninguno|ninguna|gente|los demas|otros|otras|otra persona|amigos|amigas|amigo|amiga|profe|profesor|profesora|profes|maestra|maestro|hermano|hermana',
    pic: 'foto|fotos|fotito|fotitos|fotico|ft|selfie|selfies|selfi|imagen|imagenes|pic|pics|video|videos|videito|vidio|vid',
    want: 'quiero|quieres|queres|kieres|kiero|qieres|qiero|quisiera|quisieras|quieren|queremos|quiere|quisieran|ganas|gustaria',
    going: 'voy a|vas a|va a|vamos a|van a|iba a|ibas a',
    send: 'manda|mandame|mandamela|mandamelo|mandamelas|mandas|mandar|mandarme|mandes|envia|enviame|enviamela|envias|enviar|enviarme|envies|pasa|pasame|pasamela|pasas|pasar|pasarme|pases|muestra|muestrame|mostrame|enseña|enseñame|enseñamela|dame|comparte|mandad',
    day: 'hoy|esta noche|mañana|manana|mñn|pasado mañana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde|fin de semana|esta tarde|a la noche|maniana|pasado',
    school: 'escuela|esc|cole|colegio|instituto|insti|liceo|secundaria|secu|prepa|preparatoria|primaria|academia|uni|universidad|colegial|eso',
    reveal: 'mando|mandare|mandar|mandarle|mandarles|mandarlo|mandarla|mandarlos|mandarlas|mandarselo|mandarsela|mandarselas|envio|enviare|enviar|enviarlo|enviarla|enviarle|enviarles|enviarselo|enviarsela|publico|publicare|publicar|publicarlo|publicarla|subo|subire|subir|subirlo|subirla|subirlas|comparto|compartire|compartir|compartirlo|compartirla|muestro|mostrare|mostrar|mostrarle|mostrarles|mostrarselo|enseno|ensenare|ensenar|ensenarle|ensenarselo|ensenarles|difundo|difundire|difundir|difundirlo|difundirla|filtro|filtrare|filtrar|paso|pasare|pasarle|pasarselo|digo|dire|decir|decirle|decirles|decirselo|cuento|contare|contar|contarle|contarles|contarselo|reenvio|reenviare|reenviar|reenviarlo|llamo|llamare|llamar|escribo|escribire|escribir',
    thing: 'lo|la|los|las|todo|eso|esto|foto|fotos|video|videos|imagen|imagenes|captura|capturas|chat|chats|conversacion|mensajes',
    crowd: 'mama|papa|madre|padre|padres|papas|familia|amigos|amigas|amigo|amiga|hermano|hermana|clase|companeros|companeras|escuela|colegio|cole|insti|instituto|seguidores|contactos|todos|mundo|internet|redes|profes|profe|profesores|novio|novia|viejos|vieja|viejo|lista|grupo|abuela|abuelos|director|directora|vecinos|gente|conocidos|amistades|insta|facebook|parientes',
  },
  numbers: {
    dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13,
    catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiun: 21,
    veintidos: 22, veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiseis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29,
    treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60,
  },
}
