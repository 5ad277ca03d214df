import type { ChatWords, Ordinary } from '../words.ts'

const signs: ChatWords['signs'] = {
  'age-asked': [
    'vc nunca falou sua idade', 'ta em q serie', 'nasceu em q ano', 'deixa eu adivinhar / 13?', 'qnd vc faz 16',
    'parece mais velha, qts anos de vdd', 'Importas-te de dizer a tua idade?', 'ja ta no ensino medio ou ainda n', 'tas no 7o ou no 8o',
  ],
  'age-told': [
    '{age}', '{age} kkk', '{age} anos', ['{age}, vc tem qts', 'age-asked'], 'meu niver foi ontem, {age}', 'faço {age} mes q vem',
    ['{age} pq? e tu', 'age-asked'], 'so {age} dsclp', 'ue {age}',
  ],
  'adult-age-told': [
    'to com {adult} ja', '{adult} mas me sinto um muleque', 'um pouquinho mais velho, {adult}', 'n se assusta / tenho {adult}',
    'Prefiro ser sincero, tenho {adult}.', 'fiz {adult} em maio', '{adult}, faculdade ja foi faz tempo',
  ],
  'school-asked': [
    'onde q vc estuda msm', 'estuda no {school}?', 'qual o nome do seu colegio', 'esse uniforme eh de q escola',
    'minha sobrinha estuda por ai, e vc em qual escola', 'tua escola é aquela ao pé do rio?', 'Em que escola andas?',
  ],
  'home-asked': [
    'vc mora pra q lado', 'q bairro vc eh', 'mora perto da {street}?', 'manda tua localizaçao', 'qual sua rua', 'q onibus vc pega pra ir pra casa',
    'Nunca me disseste em que zona vives', 'tua casa fica longe da estaçao?',
  ],
  'school-told': [
    'estudo no {school}', 'no {school}, um tedio', '8o ano no {school}', 'no {school} junto com meu irmao', 'o nome eh {school}',
    'mudei pro {school} esse ano', 'ando no {school}',
  ],
  'home-told': [
    'aqui na {street}', 'ali na {street} em cima da padaria', 'atras da {street}', 'minha casa eh na {street}, portao verde',
    'desço do onibus na {street}', 'a gente mudou pra {street} nas ferias', 'Vivemos na {street} 14',
  ],
  'supervision-asked': [
    'tem alguem ai com vc agora', 'q horas seus pais dormem', 'sua mae mexe no teu cel?', 'ta sozinha em casa hj', 'quem fica cntg de tarde',
    'teu quarto eh so seu ou divide', 'A que horas chega a tua mãe do trabalho?', 'eles ja foram deitar / ou tao na sala',
  ],
  'secrecy-asked': [
    'isso fica so entre nos ta', 'n vai contar pra tua mae hein', 'apaga a conversa dps', 'ngm precisa saber q a gente se fala',
    'se perguntarem fala q sou da escola', 'teus amigos n iam entender, melhor guardar pra vc', 'liga as msgs temporarias q ai ngm ve',
    'Peço que não fales de mim aos teus pais.', 'boca fechada / nem um pio',
  ],
  flattery: [
    'vc eh bem mais madura q o povo da sua idade', 'nunca conheci ngm igual vc', 'so com vc eu consigo falar assim', 'pra mim vc n eh criança',
    'n acredito q vc so tem {age}, fala igual adulto', 'a gente tem uma ligaçao diferente, vc sente?', 'es a minha pessoa preferida desta app',
    'o resto me cansa / vc me entende',
  ],
  'gift-offered': [
    'fala teu nick q eu mando moeda', 'te dou aquela skin', 'sobrou um gift card aqui, quer? eh seu', 'ponho credito no teu cel se quiser',
    'o passe de batalha eh por minha conta', 'qual teu numero de tenis? compro pra vc', 'tenho um iphone velho, fica pra ti',
    'Gostava de te mandar um miminho', 'vai chegar um pacote ai / fui eu',
  ],
  'payment-offered': [
    'te dou {money} facil', 'quer tirar uns {money}?', '{money} se vc me fizer um favorzinho', 'tem pix? mando {money}',
    'ta sem grana? toma {money} e nem precisa devolver', ['pago {money} por [asks for an image]', 'image-asked'], 'fala teu preço q eu pago',
    '{money} por semana so pra conversar',
  ],
  'payment-sent': [
    'ja caiu os {money} ai', 'pix feito, {money}', 'olha a conta / os {money} tao la', 'acabei de mandar {money}',
    'Transferi {money} para a sua conta.', 'mbway enviado, {money}', 'pronto ta ai {money}',
  ],
  'platform-move': [
    'esse app trava dms, vc tem {app}?', 'sou {handle} no {app}, me chama la', 'bora continuar no {app}', 'passa teu {app}',
    'add {handle} no {app}', 'mt gente aqui / vem pro {app}', 'Quase não entro aqui, procura {handle} no {app}', 'baixa o {app} q eh mais seguro',
    'ta lento, vamos pro {app}',
  ],
  'image-asked': [
    'como vc eh? mostra', 'deixa eu ver teu rosto', 'liga a camera', 'nunca te vi / manda uma', '[asks for an image] pfv',
    'uma selfie do jeito q ta', 'Mandas-me uma foto tua?', 'faz chamada de video pra eu te ver', 'so um [asks for an image] e eu paro',
    'teu perfil eh desenho, quero ver vc mesmo',
  ],
  'image-sent': [
    'toma sou eu', 'mandei, chegou?', 'minha cara ai kkk', 'acabei de te mandar uma minha', 'sai feio mas ta ai eu',
    'olha tuas dms pus la a minha foto',
  ],
  threat: [
    'faz ou tua sala inteira fica sabendo', 'entao [threat to share]', 'printei td, vamos ver oq sua mae acha', 'vou aparecer na tua casa',
    'me bloqueia e [threat to share]', 'se vc sumir eu me machuco', 'O seu pai vai receber tudo.', 'sei onde fica o {school} / vou estar no portao',
    'um clique e a escola toda recebe', 'continua me ignorando q vc vai ver',
  ],
  demand: [
    'manda {money} agora', 'outra. ja', 'acho bom vc pagar', 'compra um gift card e manda o codigo, n to pedindo', 'n vou falar 2 vezes, faz',
    ['[asks for an image] agora e sem desculpa', 'image-asked'], ['paga {money} ou [threat to share]', 'threat'],
    'Vais fazer exatamente o que eu mandar.', 'isso n basta / quero mais {money}',
  ],
  deadline: [
    'vc tem ate as {time}', 'faltam 10 min', ['quero td antes das {time}', 'demand'], 'ultima chance, hj a noite', 'o tempo ta acabando, 1 hora',
    ['deu {time} / [threat to share]', 'threat'], 'Até à meia-noite, nem mais um minuto.', 'o prazo eh {day}',
  ],
  'meeting-proposed': [
    'a gente devia se ver pessoalmente', '{day} vou ta ai perto, sai cmg?', 'te pago {food}, so nos dois', 'te busco de carro',
    'vem conhecer meu ape', 'topa se encontrar?', '{day} {place}, eu e vc?', 'mata a ultima aula e vem', 'Podia ir aí de carro para te conhecer',
    'qria te ver ao vivo / {day} da?',
  ],
  'meeting-agreed': [
    'ta eu vou', 'sim te vejo la', 'blz pego o onibus e vou', '{day} eu posso ir', 'fechou to la', 'ok a gente se encontra',
    'vou falar pra minha mae q to na casa de {name} e vou',
  ],
  'meeting-arranged': [
    'entao {day} as {time} {place}', 'te espero {place}, to de bone cinza', 'ja comprei tua passagem pra {day}', 'paro o carro {place} as {time}',
    'sai agora, {place} as {time}', 'ok {place} / {time} / n atrasa', 'Estarei {place} a partir das {time}.', 'o uber ta pago, te pega as {time}',
  ],
  refusal: [
    'ah n, to bem', 'prefiro q n', 'sei la', 'qm sabe outro dia', 'minha mae olha meu cel', 'agr n', 'nem pensar', 'acho estranho',
    'Não me deixam, desculpa', 'pra q vc quer isso', 'deixa qto', 'vamo mudar de assunto',
  ],
  'distress-told': [
    'n paro de tremer to com mt medo', 'n quero mais ta aqui', 'faz dias q n durmo por causa disso', 'minha vida acabou',
    'to chorando no banheiro da escola', 'pra q eu ainda vivo', 'so quero q td acabe', 'n consigo comer / to apavorada',
  ],
  'other-children': [
    'tem amiga q queira entrar tbm', 'falo com outros da sua idade', 'e tua irmazinha? chama ela', 'bota tua melhor amiga na chamada',
    'falei com um menino da tua serie semana passada, foi de boa', 'a maioria das crianças q eu converso faz',
    'Há outra menina de {age} que também fala comigo', 'quem mais da tua turma toparia',
  ],
  'child-access': [
    'treino o sub 12 no sabado', 'cuido das crianças da vizinha', 'sou monitor de acampamento',
    'o filho da minha namorada tem tua idade e mora cmg', 'Dou aulas de piano a crianças em casa', 'dirijo a van escolar',
    'meus sobrinhos dormem aqui direto',
  ],
  'sexual-message': [
    'oi [sexual message]', 'n sei como falar, [sexual message]', '[sexual message] kkk', 'n fica brava mas [sexual message]',
    'Enfim, [sexual message]', 'qria te falar uma coisa / [sexual message]',
  ],
}

const ordinary: readonly Ordinary[] = [
  { kind: 'sale', lines: [
    [0, 'oi o violao ainda ta a venda?'], [1, 'ta sim, {money}'], [0, 'manda mais foto do braço dele'], [1, 'vou mandar'],
    [0, 'posso retirar {day}? qual endereço'], [1, '{street} 90, interfone 3'], [0, 'chego {time}'],
  ] },
  { kind: 'family', lines: [
    [0, 'Oi meu amor, é a vovó'], [1, 'oi voo'], [0, 'Tua mãe tá aí?'], [1, 'ta no banho'], [0, 'Fala que domingo tem {food} aqui em casa'],
    [1, 'ebaa'], [0, 'E manda foto do cachorrinho novo'], [1, 'mando'],
  ] },
  { kind: 'party', lines: [
    [0, 'nao conta pra {name} pelo amor'], [1, 'oq'], [0, 'festa surpresa {day}'], [1, 'aaa vai fazer qts'], [0, '{age}'], [1, 'levo o bolo'],
    [0, 'todo mundo {place} as {time}'],
  ] },
  { kind: 'game', lines: [
    [0, 'vou acabar cntg kkk'], [1, 'nem sabe onde eh minha base'], [0, 'do lado da cachoeira'], [1, 'quem te falou!!'], [0, 'tem 5 segundos'],
    [1, 'te dou 30 de ouro'], [0, '50 e vc vive'], [1, 'ladrao kkk ta'],
  ] },
  { kind: 'game', lines: [
    [0, 'qts anos tem tua conta'], [1, 'uns 3'], [0, 'a minha ta no nivel 13'], [1, 'eu te carrego'], [0, 'tmj'], [1, 'bora ranked {time}'],
    [0, 'bora'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'no teatro vc eh o vilao'], [1, 'falo oq'], [0, 'me da o tesouro ou conto pro rei'], [1, 'kkk e tu'],
    [0, 'eu falo piedade, me da ate amanha cedo'], [1, 'ok ensaio {day}'],
  ] },
  { kind: 'friends', lines: [
    [0, 'corta o cabelo e nem mostra'], [1, 'amanha na escola vc ve'], [0, 'ahhh'], [1, 'foi so as pontas'], [0, 'ta bom'],
    [1, 'vc ta com meu caderno?'], [0, 'levo amanha'],
  ] },
  { kind: 'parent', lines: [
    [0, 'chego em 20 min, seu pai ta em casa?'], [1, 'ainda n, so a tia'], [0, 'ok. tem comida no forno'], [1, 'ja comi'],
    [0, '{time} desliga o celular senao {day} sem {game}'], [1, 'aff mae'], [0, 'te amo'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Jogo {day} {time}, saída {place}'], [1, 'alguem me da carona'], [2, 'meu pai leva'], [0, 'Tragam a camisa, tem foto do time'],
    [1, 'blz prof'], [0, 'Jogou demais semana passada, tem talento'], [1, 'vlw'],
  ] },
  { kind: 'homework', lines: [
    [0, 'fez a 7 de mat'], [1, 'fiz'], [0, 'manda foto'], [1, 'mas apaga dps q a prof ve'], [0, 'juro'], [1, 'eh pra {time} corre'],
  ] },
  { kind: 'joke', lines: [
    [0, 'me da um biscoito ou vai se arrepender'], [1, 'ui q medo'], [0, 'conto pra todo mundo q vc chorou no filme do pinguim'],
    [1, 'era triste ue'], [0, 'tem ate o recreio'], [1, 'to morta kkkk'],
  ] },
  { kind: 'work', lines: [
    [0, 'cobre meu turno {day}?'], [1, 'q horas'], [0, 'das {time}, te pago {money}'], [1, 'fechado'], [0, 'e nao fala pro chefe q cheguei tarde'],
    [1, 'ele viu kkk'],
  ] },
  { kind: 'trade', lines: [
    [0, 'troca figurinha?'], [1, 'qual vc tem'], [0, 'a dourada do goleiro'], [1, 'dou 5 por ela'], [0, 'manda foto das 5'], [1, 'ta ai'],
    [0, 'ok amanha no recreio'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Clínica: consulta do seu filho {day} às {time}.'], [1, 'Obrigada, confirmado'], [0, 'Qual a idade dele agora?', '~age-asked'],
    [1, 'acabou de fazer {age}'], [0, 'Perfeito, até lá.'],
  ] },
]

/** Portuguese that no reader was tuned on, as typed in Brazil and Portugal. */
export const pt: ChatWords = {
  language: 'pt',
  slots: {
    age: ['11', '12', '13', '14', '15', 'treze', 'doze'],
    adult: ['20', '24', '27', '32', '36', '41', 'trinta e tres'],
    school: ['Colégio Garça Real', 'Santa Olímpia', 'Instituto Pedra Alta', 'Colégio Três Moinhos'],
    street: ['rua das Amendoeiras', 'avenida do Farol', 'vila dos Oleiros', 'rua da Pedreira'],
    place: ['na estação', 'no shopping', 'no parque', 'perto da fonte', 'no ponto final'],
    time: ['4 e meia', '17h', '16:30', '8 da noite', '18h45'],
    day: ['amanha', 'domingo', 'na quarta', 'sexta que vem'],
    money: ['50 reais', 'R$30', '20 euros', '100 conto', '40€'],
    app: ['telegram', 'zap', 'Signal', 'insta', 'discord'],
    handle: ['garca_azul7', 'nico.nevoa', 'trovao88', 'luaeneve'],
    game: ['Mundo Bloco', 'Corrida Lunar', 'Fazenda Dragão', 'Zona 9'],
    name: ['Bia', 'Enzo', 'Larissa', 'Tomás', 'Duda'],
    food: ['pizza', 'um sorvete', 'açaí', 'pastel'],
  },
  signs,
  insist: ['vai por favorzinho', 'n seja assim', 'ah pq naoo', 'so dessa vez', 'n confia em mim?', 'vaaai'],
  agree: ['ok', 'ta', 'blz', 'pode ser', 'ta bom', 'ya', 'suave'],
  talk: [
    ['como foi o dia', 'longo, 2 aulas de mat'], ['viu o ep novo', 'ainda n sem spoiler'], ['ta chovendo ai', 'mt'],
    ['pizza preferida', 'de chocolate kkk'], ['vc eh bom em ingles', 'pessimo'], ['viu o jogo', 'so o 2o tempo'],
    ['ta em q nivel', '34 impossivel'], ['ouve oq', 'um pouco de td'], ['tem bicho', 'um hamster'], ['oq tem de janta', 'arroz de novo'],
    ['fzd oq', 'nada deitado'], ['e a prova', 'nem fala'],
  ],
  fillers: [
    'kkkk', 'ja volto', 'q sono', 'minha net caiu', 'q musica boa', 'um seg', 'eu tbm', 'q tedio', 'da hora', 'q frio', 'n sei', 'eita', 'fixe',
  ],
  hello: ['oii', 'eae', 'opa', 'salve', 'Olá, tudo bem?', 'oie', 'boa partida no {game}'],
  bye: ['flw', 'tenho q ir', 'boa noite', 'ate', 'vou jantar tchau', 'Até amanhã'],
  ordinary,
  names: ['Rafaela', 'Caio', 'Beatriz', 'Osvaldo', 'Luana', 'Gonçalo', 'Marli', 'Davi', 'Iara'],
}
