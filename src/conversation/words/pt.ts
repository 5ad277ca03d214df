import type { WordLists } from '../matcher.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell (single words; "dix sept" is added up by `age.ts`). */
export const pt: WordLists = {
  classes: {
    goods: 'presente|presentinho|prenda|prendinha|mimo|moedas|moeda|gemas|diamantes|credito|creditos|saldo|recarga|celular|cel|telemovel|iphone|fone|fones|headset|auscultadores|tenis|sapatilhas|sapatos|cartao|cartao presente|vale|gift card|skin|skins|passe|passe de batalha|bilhete|passagem|ingresso|consola|console|tablet|pulseira|colar|moletom|algo bonito|algo legal|algo|coisa bonita|surpresa|pacote|encomenda|roupa|controle',
    you: 'voce|vc|vcs|voces|tu|te|ti|contigo|ce|cê|oce|vce|c',
    your: 'seu|sua|seus|suas|teu|tua|teus|tuas|vosso|vossa',
    parent: 'mae|mamae|mãe|manhe|pai|papai|painho|mainha|pais|familia|avo|avó|avô|vovo|vo|coroa|coroas|padrasto|madrasta|mamã|papá|responsavel|responsaveis|velhos|cota|cotas',
    anyone: 'ninguem|ngm|nguem|ninguém|alguem|algm|alguém|pessoas|gente|outras pessoas|os outros|amigos|amigas|amigo|amiga|prof|profs|professor|professora|professores|stor|stora|setor|setora|irmao|irma|outra pessoa|nenhuma pessoa',
    pic: 'foto|fotos|ft|fts|fotinha|fotinho|selfie|selfies|imagem|imagens|pic|pics|video|videos|vídeo|vid',
    want: 'quero|quer|queres|qr|qro|queria|querias|kero|ker|querer|queremos|querem|afim|a fim|apetece|vontade',
    going: 'vou|vai|vais|vamos|vao|vo|ia|ias',
    send: 'manda|mande|mandas|mandar|mandame|envia|envie|envias|enviar|passa|passe|passas|mostra|mostre|mostras|mostrar|compartilha|da|dá|me ve|mandaa|partilha|mandei',
    day: 'hoje|hj|amanha|amnh|amanhã|hoje a noite|esta noite|de noite|depois de amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|fds|fim de semana|final de semana|segunda feira|sexta feira|logo a noite',
    school: 'escola|esc|colegio|facul|faculdade|ensino medio|secundaria|liceu|creche|ginasio|escolinha|eb|basica',
    reveal: 'mando|mandar|mandarei|envio|enviar|enviarei|posto|postar|postarei|publico|publicar|publicarei|compartilho|compartilhar|partilho|partilhar|mostro|mostrar|mostrarei|espalho|espalhar|vazo|vazar|divulgo|divulgar|conto|contar|contarei|falo|falar|digo|dizer|jogo|jogar|coloco|colocar|ponho|solto|soltar|ligo|ligar|exponho|expor|meto|meter|encaminho|encaminhar|passo|passar|mandarlhe|escrevo|escrever|avisar|aviso',
    thing: 'o|a|os|as|isso|isto|tudo|foto|fotos|video|videos|imagem|imagens|print|prints|conversa|conversas|mensagens',
    crowd: 'mae|pai|pais|familia|amigos|amigas|amigo|amiga|irmao|irma|turma|sala|escola|colegio|colegas|contatos|contactos|seguidores|todos|mundo|internet|net|insta|facebook|face|professores|professora|professor|namorado|namorada|lista|grupo|avo|vizinhos|galera|geral|parentes|conhecidos|redes',
  },
  numbers: {
    dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12,
    treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16, dezessete: 17, dezassete: 17, dezoito: 18, dezenove: 19,
    dezanove: 19, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60,
  },
}
