import type { ChatWords } from '../words.ts'

/** What signs sound like in Portuguese. */
export const ptSigns: ChatWords['signs'] = {
  'age-asked': [
    'quantos anos vc tem', 'qts anos tens', 'qual sua idade', 'idade?', 'quantos anos / tens tu', 'posso perguntar a tua idade?',
    'vc tem quantos anos msm', 'em que ano vc nasceu', 'que ano tu nasceu', 'q ano vc tá na escola', 'andas em que ano', 'vc já fez 13?',
    'parece novinho, que idade vc tem', 'quando é teu aniversário, de que ano', 'tem quantos aninhos', 'és maior de 13?',
  ],
  'age-told': [
    '{age}', ['{age} e vc', 'age-asked'], 'tenho {age}', 'tenho {age} anos', 'tenho so {age}', '{age} pq', 'fiz {age} semana passada',
    'vou fazer {age}', 'quase {age}', 'eu {age}', ['{age} anos e tu', 'age-asked'], 'faço {age} no domingo', 'ainda tenho {age}',
    '{age} acabados de fazer',
  ],
  'adult-age-told': [
    'tenho {adult}', 'tenho {adult} anos', '{adult}, tem problema?', 'eu {adult}', 'sou um pouco mais velho, {adult}',
    'na vdd tenho {adult}', 'acabei de fazer {adult}', 'não ri mas tenho {adult}', '{adult} anos, pode confiar em mim',
    'eu já tenho {adult}', 'tenho {adult} mas pareço mais novo', 'fiz {adult} em junho',
  ],
  'school-asked': [
    'qual escola vc estuda', 'em q escola andas', 'vc estuda onde', 'qual o nome da sua escola', 'em que colégio vc tá',
    'andas na {school}?', 'e vc estuda / em qual escola', 'tua escola é aquela grande do centro?', 'vc nunca falou em que escola estuda',
    'q escola é essa do teu uniforme', 'me diz qual é a tua escola',
  ],
  'home-asked': [
    'onde vc mora', 'mora onde', 'onde vives', 'em que rua moras', 'qual seu endereço', 'me manda sua localização',
    'vc mora em que bairro', 'por onde vc volta pra casa', 'qual é a tua morada', 'e tu moras / onde exatamente',
    'vc mora perto da {street}?', 'q número é a tua casa', 'passa o cep', 'que autocarro apanhas pra casa',
  ],
  'school-told': [
    'estudo na {school}', '{school}', 'ando na {school}', 'na {school}, é uma seca', 'minha escola é a {school}',
    'na {school}, com minha irmã', 'chama {school}', 'é a {school}, conhece?', 'tô no 8º ano na {school}', 'entrei agora na {school}',
    'fico na {school} de manhã',
  ],
  'home-told': [
    'moro na {street}', '{street}', 'perto da {street}', 'na {street}, número 14', 'vivo na {street}', 'minha casa fica na {street}',
    'no fim da {street}', 'mudamos pra {street}', 'num prédio na {street}', 'na {street} do lado da padaria', 'volto a pé pela {street}',
  ],
  'supervision-asked': [
    'vc tá sozinho', 'ta sozinha em casa?', 'tem alguém aí com vc', 'seus pais tão em casa', 'quem está em casa contigo',
    'sua mãe mexe no seu celular?', 'os teus pais veem o teu telemóvel', 'que horas seus pais dormem',
    'quando o teu pai chega do trabalho', 'estás sozinho agora', 'tem alguém / no seu quarto', 'sua mãe lê suas msgs?',
    'a porta do quarto tá fechada?',
  ],
  'secrecy-asked': [
    'não conta pra ninguém', 'n conta pra sua mae', 'isso fica só entre nós', 'é o nosso segredo', 'não digas nada aos teus pais',
    'apaga essa conversa', 'apaga as mensagens dps', 'ninguém precisa saber que a gente conversa', 'não fala de mim pras suas amigas',
    'promete que não vai / contar pra ninguém', 'isto é só entre mim e ti', 'limpa o chat antes do teu pai ver',
    'sua mãe não ia entender, fica quieta sobre isso', 'guarda segredo, ninguém pode saber de mim',
    'não comentes nada com a tua prof sobre mim',
  ],
  'flattery': [
    'vc é muito madura pra sua idade', 'és tão maduro pra tua idade', 'vc não é como as outras da sua idade', 'só vc me entende',
    'contigo posso falar de tudo, és especial', 'ngm me entende como vc', 'nem parece que tem {age}, tão madura',
    'nunca conheci ninguém como vc', 'a gente tem uma ligação especial', 'penso em ti o dia todo',
    'teus pais não veem o quanto és especial', 'vc é diferente dos outros', 'vc é a minha pessoa favorita',
  ],
  'gift-offered': [
    'te dou um gift card', 'compro a skin pra vc, de graça', 'quer moedas de graça? eu mando', 'te dou um celular novo',
    'ponho crédito no seu celular', 'o que queres nos anos? eu compro', 'te dou o passe de batalha', 'tenho um headset sobrando, é teu',
    'quero te comprar um presente', ['pago sua passagem, por minha conta', '~meeting-proposed', '~meeting-arranged'],
    'carrego-te o telemóvel se quiseres', 'mandei mil gemas pra tua conta, presente meu',
  ],
  'payment-offered': [
    'te dou {money}', 'posso te pagar {money}', 'quer ganhar {money}?', 'te mando {money} no pix', 'faço um pix de {money} pra vc',
    'pago-te {money} se fizeres', 'qual sua chave pix? mando {money}', ['{money} se vc [asks for an image]', 'image-asked'],
    'precisas de dinheiro? dou-te {money}', 'faço-te um mbway de {money}', 'pago bem, {money} cada', 'dinheiro fácil, {money}',
    'diz quanto queres / que eu pago',
  ],
  'payment-sent': [
    'já te mandei {money}', 'fiz o pix de {money}', 'mandei o pix', 'acabei de transferir {money}', 'já paguei',
    'olha a conta, caiu {money}', 'pronto, enviei {money}', 'dinheiro enviado', 'mandei por mbway, {money}', 'já te paguei ontem',
    'chegou os {money} que mandei?', 'tá pago, {money}',
  ],
  'platform-move': [
    'vamos pro {app}', 'tens {app}?', 'vc tem {app}', 'me add no {app}', 'meu {app} é {handle}', 'me chama no {app}',
    'passa teu número q eu te chamo', 'melhor a gente falar no {app}', 'n entro mt aqui, / tem {app}?', 'escreve pra {handle}@example.org',
    'baixa o {app} e me procura', 'qual é o teu {app}', 'adiciona-me no {app}: {handle}', 'bora continuar em outro app',
  ],
  'image-asked': [
    'manda uma foto sua', 'me manda foto', 'mostra como vc é, manda foto', 'envia uma selfie', 'tens fotos tuas?', 'manda foto de vc',
    'liga a câmera', 'faz chamada de vídeo pra eu te ver', '[asks for an image]', 'agora [asks for an image]',
    'quero te ver, / manda uma foto', 'tira uma foto tua pra mim', '[asks for a video]', 'fotinha?', 'abre a cam',
    'nunca me mandaste uma foto tua',
  ],
  'image-sent': [
    'mandei', 'já mandei a foto', 'olha eu', 'essa sou eu', 'este sou eu', 'toma, uma foto minha', 'enviei a selfie', '[sends an image]',
    'pronto [sends an image]', 'tá aí minha foto', 'sou eu no jardim', 'mandei-te uma minha ontem',
  ],
  'threat': [
    'vou mostrar pra todo mundo', '[threat to share]', 'vou contar pra sua mãe', 'vou postar tudo', 'sei onde vc mora e vou aí',
    ['se não fizer eu [threat to share]', '~demand'], ['se me bloquear [threat to share]', '~demand'],
    'tenho a lista dos seus amigos, todos vão receber', 'vais te arrepender', 'se me deixares eu magoo-me', 'tua turma toda vai ver',
    'guardei tudo. posso acabar com a tua vida', 'teu pai vai saber por mim', '[threat to harm]', 'um clique e a escola inteira vê',
  ],
  'demand': [
    'vc tem que me pagar {money}', 'quero {money} agora', 'faz o que eu mando',
    ['manda outra ou [threat to share]', 'threat', '~image-asked'], ['agora manda mais', '~image-asked'], 'paga logo',
    'me passa a tua senha já', 'tu me deves {money}, paga', 'arranja {money}, não quero saber como',
    ['ou paga {money} ou todo mundo vê', 'threat'], 'manda o código do gift card agora', 'vc vai responder quando eu chamar, entendeu',
    'não vou pedir de novo: {money}',
  ],
  'deadline': [
    ['paga até hoje à noite ou [threat to share]', 'threat', 'demand'], ['vc tem uma hora pra pagar', 'demand'],
    ['tens até às {time} pra me mandar {money}', 'demand'], ['24 horas e eu posto', 'threat'],
    ['se amanhã não tiver o dinheiro [threat to share]', 'threat', '~demand'], ['última chance, 10 minutos e todo mundo vê', 'threat'],
    ['quero {money} até às {time}', 'demand'], ['5 min ou [threat to share]', 'threat'], ['te dou até sexta / pra pagar', 'demand'],
    ['o tempo tá passando, 30 minutos pra pagar', 'demand'], ['daqui a uma hora [threat to share]', 'threat'],
  ],
  'meeting-proposed': [
    'vamos nos encontrar', 'bora se ver {day}?', 'podemos encontrar-nos?', 'quero te conhecer pessoalmente', 'quando posso te ver',
    'vem aqui em casa', 'passo aí pra te buscar {day}?', 'vou estar na tua zona {day}, encontramo-nos?', 'vamos sair só nós dois',
    'pq a gente não / se encontra {day}', 'queria te ver na vida real', 'vamos comer {food} {day}, eu e tu',
  ],
  'meeting-agreed': [
    'tá, vamos', 'ok eu vou', 'posso ir sim', 'bora', 'tá bom, te encontro', '{day} eu posso', 'sim, lá estarei', 'ok mas só um pouco',
    'pode ser {day}', 'tá bem, vou ter contigo', 'eu topo',
  ],
  'meeting-arranged': [
    '{day} às {time} {place}', ['te espero {place} às {time}', 'meeting-proposed'], 'te pego {place} às {time}', 'já comprei sua passagem',
    'então {day} às {time}, / {place}', '{place}, {time}, tô num carro cinza',
    ['meu endereço é {street} 8, vem às {time}', 'meeting-proposed'], 'tô a caminho, chego às {time}',
    'comprei-te o bilhete de comboio, {day} às {time}', 'chamei um carro pra vc, ele passa às {time}',
    ['vai ter comigo {place} às {time}', 'meeting-proposed'],
  ],
  'refusal': [
    'não', 'n quero', 'não quero', 'não obrigado', 'outro dia talvez', 'minha mãe olha meu celular', 'hj não', 'nem', 'não me deixam',
    'já disse que não', 'sei lá, não gosto da ideia', 'prefiro não', 'vamos falar de outra coisa', 'agora n dá', 'depois vejo',
    'para de pedir', 'a minha mãe matava-me, não',
  ],
  'distress-told': [
    'não quero mais viver', 'quero morrer', 'to com mt medo', 'por favor para, não aguento mais', 'não paro de chorar',
    'tenho vontade de me machucar', '[says they feel very low]', 'odeio a minha vida, queria desaparecer',
    'tô apavorada, n sei o que fazer', 'nada mais faz sentido pra mim', 'tenho tanto medo que nem durmo', 'ninguém ia sentir minha falta',
  ],
  'other-children': [
    'falo com várias meninas da sua idade', 'os outros miúdos também fazem isso comigo', 'tem alguma amiga que queira entrar?',
    ['traz a tua irmã', '~meeting-proposed'], 'minha outra amiga tem 12 e ela faz', 'tens um irmão pequeno? ele que venha também',
    'pergunta pras suas amigas se querem ganhar dinheiro tb', 'outro menino da sua escola tb fala comigo',
    'põe a tua melhor amiga aqui, quero conhecê-la', 'a última menina com quem falei tinha 13',
  ],
  'child-access': [
    'sou treinador dos sub 12', 'tomo conta de crianças à tarde', 'trabalho numa escola primária',
    'minha namorada tem dois filhos, moram comigo', 'sou monitor num acampamento de crianças', 'dirijo o ônibus escolar',
    'dou aula de natação pra crianças', 'esta semana fico com o meu sobrinho de 8 anos', 'dou aulas de violão / pra crianças',
    'os filhos da vizinha ficam comigo no fds',
  ],
  'sexual-message': [
    '[sexual message]', 'ok [sexual message]', '[sexual message] kkk', 'olha [sexual message]', 'e depois [sexual message]',
    '[sexual message] que achas', 'então / [sexual message]', 'hj [sexual message]', '[sexual message] né',
  ],
}
