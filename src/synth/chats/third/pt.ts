import type { ChatWords } from '../words.ts'

/** Portuguese (Brazil and Portugal) of the third corpus. */
export const pt: ChatWords = {
  language: 'pt',
  slots: {
    age: ['11', '12', 'doze', '13', '14'],
    adult: ['21', '26', '33', 'trinta e oito', '42'],
    school: ['Escola Monte Verde', 'Colégio Santa Inês', 'EB 2,3 da Ribeira', 'Escola Municipal Ipê Amarelo'],
    street: ['rua das Acácias', 'travessa do Moinho', 'rua do Poço', 'avenida dos Coqueiros'],
    place: ['na praça', 'na estação', 'no shopping', 'em frente ao cinema'],
    time: ['17h', 'cinco e meia', '18:15', 'quatro horas'],
    day: ['amanhã', 'sábado', 'sexta', 'domingo'],
    money: ['50 reais', '200 reais', '40€', 'R$ 150'],
    app: ['Telegram', 'Signal', 'Discord', 'Insta'],
    handle: ['onda.azul9', 'tatu_58', 'biel.rx', 'brisa77'],
    game: ['Free Fire', 'Roblox', 'Fortnite', 'Minecraft'],
    name: ['Yasmin', 'Kauã', 'Beatriz', 'Martim'],
    food: ['açaí', 'pizza', 'um gelado', 'pastel'],
  },
  signs: {
    'age-asked': ['quantos anos você tem?', 'qts anos tens', 'em q ano vc nasceu', 'tá em q série, sexto?', 'chuto {age}, acertei?'],
    'age-told': ['{age}', 'tenho {age}', 'fiz {age} mês passado', '{age} anos'],
    'adult-age-told': ['tenho {adult} anos', 'eu tenho {adult}', 'sou um pouco mais velho, {adult}', 'fiz {adult} agora, tô velho kkk'],
    'school-asked': ['em que escola você estuda?', 'qual é a tua escola', 'de onde é esse uniforme', 'vc é do santa inês ou daquela outra'],
    'home-asked': ['onde você mora?', 'qual é a tua morada', 'q bairro, q rua mais ou menos', 'em q ponto vc desce pra ir pra casa'],
    'school-told': ['estudo na {school}', '{school}', 'sou do sétimo, {school}'],
    'home-told': ['moro na {street}', '{street}, do lado da padaria', 'minha casa é na {street}'],
    'supervision-asked': [
      'tá sozinha em casa?', 'tem alguém aí com vc', 'sua mãe mexe no seu celular?', 'q horas seus pais dormem',
      'a porta do quarto tá fechada?',
    ],
    'secrecy-asked': [
      'não conta pra sua mãe', 'isso é segredo nosso', 'apaga as mensagens', 'não digas a ninguém',
      'se perguntarem eu sou um amigo da escola',
      'bico calado com a tua tia, ela ia estragar tudo', 'ativa aquele modo q as msgs somem, aí não fica nada',
    ],
    flattery: [
      'você é muito madura pra sua idade', 'vc não é igual às outras', 'só tu é que me entendes',
      'com esse sorriso não devia ficar sozinha em casa',
    ],
    'gift-offered': [
      'te compro um celular novo', 'quer diamante? te dou', 'fala qual tênis vc gosta q chega aí',
      'ponho crédito no teu telemóvel, ofereço eu',
    ],
    'payment-offered': ['te dou {money}', 'pago {money} se vc quiser', 'tem {money} aqui pra vc', '{money} por um minutinho'],
    'payment-sent': ['já mandei o dinheiro', 'acabei de fazer o pix de {money}', 'pronto, saiu {money}, confere', 'paguei'],
    'platform-move': [
      'me adiciona no {app}, {handle}', 'tem {app}? vamos falar lá', 'vem pro {app}', 'bora conversar no {app}',
      'isso aqui trava toda hora, me procura no {app}', 'qual teu nome no {app}', 'anota aí meu {app}: {handle}, e me dá um toque por lá',
    ],
    'image-asked': [
      'manda uma foto sua', 'me manda uma selfie', 'liga a câmera', '[asks for an image] por favor',
      'e esse rostinho, quando vou ver',
      'eu já me mostrei, agora é tua vez', 'uma chamada de vídeo rapidinha só pra ver teu rosto',
    ],
    'image-sent': ['te mandei uma foto minha', 'essa sou eu', 'toma, tirei agora de mim', 'chegou a foto q tirei de mim?'],
    threat: [
      'vou mandar isso pra todos os seus amigos', 'vou contar tudo pros teus pais', 'eu sei onde vc mora e vou aí',
      '[threat to share] não tô brincando',
      'um clique e amanhã o bairro todo fica sabendo', 'teu professor ia gostar de ver isso né / mando pra ele?',
      'se me bloquear eu me machuco e a culpa é sua', 'imagina a cara da turma quando cair no grupo',
    ],
    demand: [
      'manda {money} agora', 'você tem que fazer o que eu mandar', ['manda outra foto senão eu posto', 'image-asked', 'threat'],
      'me paga {money}',
      'então são {money}, chega de desculpa', 'te vira, pega na carteira do teu pai, mas quero os {money}',
      'não sai daqui, responde quando eu falo',
    ],
    deadline: ['você tem até {time}', 'te dou uma hora', 'hoje à noite. amanhã não', 'o relógio tá correndo, {time} e acabou'],
    'meeting-proposed': [
      'quer me encontrar {day}?', 'a gente devia se ver pessoalmente', 'vamos nos encontrar {day}',
      'te levo pra comer {food} {day}, só nós dois',
      'passo pela tua cidade {day} em trabalho, podia dar um oi', 'te pego {day} e a gente dá um rolê?',
    ],
    'meeting-agreed': ['tá, vamos nos ver', 'sim eu vou', 'ok vou estar lá', 'pode ser, encontro com vc'],
    'meeting-arranged': [
      'me encontra {place} às {time}', '{place}, {time}, tô num carro cinza', 'então {day} {time} {place}',
      'já comprei a passagem, {time} tô {place}',
    ],
    refusal: [
      'não quero', 'depois talvez', 'minha mãe olha meu celular', 'não posso, não deixam', 'para de pedir pfv',
      'ah sei lá, acho estranho', 'agora n dá, muita lição', 'prefiro não',
    ],
    'distress-told': [
      'tô com muito medo', 'não consigo parar de chorar', 'não quero mais viver',
      'minha mão não para de tremer e não posso contar pra ninguém',
    ],
    'other-children': [
      'outras meninas da tua idade também fazem', 'traz uma amiga', 'seu irmãozinho tem conta? chama ele',
      'um do quinto ano fez semana passada, de boa',
    ],
    'child-access': [
      'treino o sub-12', 'tomo conta de crianças no fim de semana', 'dirijo a van de uma escolinha',
      'os filhos da minha namorada ficam aqui comigo',
    ],
    'sexual-message': ['[sexual message]', 'oi [sexual message]', '[sexual message] q acha'],
  },
  insist: ['ah vai', 'por favor, por mim', 'não seja assim', 'não é nada demais', 'pq não?'],
  agree: ['ok', 'tá', 'pode ser', 'tá bom', 'se vc quiser'],
  talk: [
    ['tá fazendo oq', 'vendo vídeo'], ['como foi o dia', 'longo, duas de matemática'], ['joga {game}?', 'jogo mas sou ruim'],
    ['tem bicho?', 'dois gatos'],
    ['que música curte', 'de tudo'], ['viu o jogo', 'só o segundo tempo'], ['chove aí?', 'sem parar'], ['comida favorita?', '{food}'],
    ['tem hobby?', 'bateria'], ['como vai o estudo', 'nem fala'], ['viu o filme novo', 'não, é bom?'],
  ],
  fillers: [
    'kkkk', 'hmm', 'rsrs verdade', 'pera, a campainha', 'essa aula não acaba', 'bateria 4%', 'que sono', '{food} de novo hoje', 'boa',
    'oi?', 'o ônibus atrasou outra vez',
  ],
  hello: ['oi', 'olá', 'eai', 'opa', 'boa noite'],
  bye: ['boa noite, até', 'vou nessa', 'falou', 'jantar tá pronto, tchau', 'xau'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Já comeu? Tem arroz na geladeira'], [1, 'já'], [0, 'Seu irmão voltou?'], [1, 'não, tá no futebol'],
      [0, 'Tranca os fundos, saio {time}'], [1, 'ok mãe'],
      [0, 'E tira foto do bilhete da escola'], [1, 'tá em cima da mesa'],
    ] },
    { kind: 'coach', lines: [
      [0, 'Domingo todos {place} às {time}'], [1, 'meu primo pode ir ver?'], [0, 'Claro, família é bem-vinda'], [2, 'meião azul?'],
      [0, 'Sim. E 3 reais pra Sônia'],
      [2, 'ok prof'], [0, 'Que defesa semana passada'], [2, 'valeu'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'quem tem a folha de geografia'], [1, 'eu'], [0, 'foto da página 2 pfvvv'], [1, 'tá na pasta da turma'], [2, 'é pra {day}'],
      [0, 'nãooo'],
      [1, 'no recreio na biblioteca a gente faz'], [2, 'bora'],
    ] },
    { kind: 'trade', lines: [
      [0, 'troco meu baú de ouro pelo teu lobo no {game}'], [1, 'põe mais 200 moedas'], [0, '150'], [1, 'fechado, manda primeiro'],
      [0, 'não, usa a janela de troca'], [1, 'verdade'], [0, 'feito, gg'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Boa tarde, a bicicleta ainda está à venda?'], [1, 'Está, {money}'], [0, 'Manda outra foto da corrente?'], [1, 'Mais logo'],
      [0, 'Posso buscar {day}?'], [1, '{time} serve'], [0, 'Dinheiro vivo?'], [1, 'Perfeito'],
    ] },
    { kind: 'joke', lines: [
      [0, 'se o meu time perder a culpa é tua camisa'], [1, 'minha camisa dá sorte'], [0, 'vou sequestrar essa camisa'],
      [1, 'kkk resgate de um brigadeiro'], [0, 'dois brigadeiros, última oferta'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'oi sou {name}, entro no 7B'], [1, 'bem-vinda!'], [1, 'quantos anos vc tem', 'age-asked'], [0, '{age}', 'age-told'],
      [2, 'legal, sala 14'], [0, 'obrigada'],
    ] },
  ],
  names: ['Yasmin', 'Kauã', 'Beatriz', 'Martim', 'Sônia', 'Rogério', 'Leonor', 'Davi', 'Lara', 'Duarte'],
}
