/** Portuguese. */
import type { LexiconFile } from './lexicon.ts';

export const PORTUGUESE = {
  language: 'pt',
  cues: {
    say: `dizer=disse|disseram|dizia|diziam|dito,diz|dizem|dirá|diria,dizendo|dizer afirmar declarar explicar=explicou|explicaram|explicava|explicado,explica|explicam,explicando|explicar
      indicar informar acrescentar destacar ressaltar salientar anunciar lembrar recordar comentar opinar reiterar insistir
      sustentar=sustentou|sustentaram|sustentava,sustenta|sustentam,sustentando sublinhar enfatizar frisar assinalar apontar
      advertir=advertiu|advertiram|advertia|advertido,adverte|advertem,advertindo|advertir admitir alertar avisar
      manifestar precisar concluir=concluiu|concluíram|concluía,conclui|concluem,concluindo propor=propôs|propuseram|propunha|proposto,propõe|propõem,propondo|propor
      confirmar denunciar manter=manteve|mantiveram|mantinha,mantém|mantêm,mantendo negar=negou|negaram|negava|negado,nega|negam,negando|negar
      perguntar esclarecer lamentar estimar recomendar revelar exigir argumentar relatar observar sugerir=sugeriu|sugeriram|sugeria,sugere|sugerem,sugerindo
      responder exclamar pedir=pediu|pediram|pedia|pedido,pede|pedem,pedindo|pedir prometer alegar contar escrever=escreveu|escreveram|escrevia|escrito,escreve|escrevem,escrevendo
      publicar tuitar rebater=rebateu|rebateram,rebate|rebatem,rebatendo repetir=repetiu|repetiram|repetido,repete|repetem,repetindo
      ratificar reafirmar expressar expor=expôs|expuseram,expõe|expõem,expondo brincar ironizar desabafar criticar condenar
      rechaçar rejeitar defender=defendeu|defenderam|defendia|defendido,defende|defendem,defendendo|defender elogiar celebrar comemorar
      acusar assegurar garantir=garantiu|garantiram|garantia|garantido,garante|garantem,garantindo|garantir prever=previu|previram,prevê|preveem,prevendo
      ordenar detalhar descartar=descartou|descartaram|descartava,descarta|descartam,descartando reconhecer considerar avaliar ponderar
      justificar questionar reclamar queixar solicitar cobrar convocar pregar apelar jurar narrar resumir=resumiu|resumiram,resume|resumem,resumindo
      completar emendar arrematar disparar retrucar replicar citar mencionar aconselhar determinar agradecer parabenizar desmentir=desmentiu|desmentiram,desmente|desmentem,desmentindo
      reforçar pontuar sinalizar atestar postar gritar sussurrar murmurar suplicar implorar opor=opôs|opuseram,opõe|opõem,
      ameaçar chamar=,, traçar=,, adiantar antecipar analisar discursar=,, diagnosticar constatar`,
    tell: 'comunicar notificar',
    call: `classificar=classificou|classificaram|classificava|classificado,classifica|classificam,classificando
      chamar=chamou|chamaram|chamava|chamado,chama|chamam,chamando definir=definiu|definiram|definido,define|definem,definindo
      descrever=descreveu|descreveram|descrito,descreve|descrevem,descrevendo rotular apelidar tachar qualificar`,
    think: `acreditar achar=achou|acharam|achava,acha|acham, pensar esperar temer confiar desejar duvidar querer=quis|queria|queriam,quer|querem,
      crer=creu|cria,crê|creem, entender=entendeu|entendia,entende|entendem, sentir=sentiu|sentia,sente|sentem, julgar`,
    show: `demonstrar mostrar evidenciar refletir=refletiu|refletia,reflete|refletem,`,
  },
  nounLike: `conta contam critica informa estima pergunta reclama comunicado chamado dito pedido denuncia avalia declara
    resposta espera mostra reforça cobra defende pede alerta nota cita julga`,
  nouns: 'informe comunicado conta queixa estado dito pedido advogado chamado alerta resposta',
  finite: `é são era eram foi foram ser sido está estão estava estavam esteve será serão seria seriam tem têm tinha tinham
    teve há houve havia pode podem podia pôde poderá poderão poderia deve devem devia deverá deveria vai vão ia iam dá dão dava deu
    deram sabe sabem soube vê veem via viu vem vêm vinha veio vieram põe faz fazem fazia fez fizeram quer fica ficam ficou
    ficaram chega chegam chegou chegaram segue seguem seguia seguiu leva levou passa passou vive trabalha busca ganhou perdeu
    começou terminou recebeu assinou visitou viajou participou seja sejam tenha tenham possa possam faça precisa precisam
    continua continuam representa inclui afeta funciona enfrenta significa depende merece serve gera alcança avança cresce
    cresceu cai caiu aumenta aumentou apoia respeita aceita conhece parece volta voltou entra perde paga custa vamos somos
    temos estamos`,
  conjunctions: 'e ou mas nem',
  subordinators: `que porque se quando enquanto embora como onde pois já para após até qual quais cujo cuja quem`,
  prepositions: `de do da dos das em no na nos nas num numa ao à aos às por pelo pela pelos pelas para com sem sobre entre
    desde até ante contra durante mediante segundo conforme após perante sob`,
  determiners: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu
    minha nosso nossa nossos nossas alguns algumas vários várias muitos muitas outro outra outros outras cada todo toda todos
    todas ambos ambas nenhum nenhuma dois duas três quatro cinco seis sete oito nove dez`,
  subjectPronouns: 'ele ela eles elas quem eu nós você vocês',
  pronouns: { f: 'ela', m: 'ele', plural: 'eles elas' },
  ownPronouns: 'eu nós você vocês',
  objectPronouns: 'se lhe lhes me nos',
  relatives: 'que quem qual quais cujo cuja',
  auxiliaries: 'tem têm tinha tinham havia haviam terá teria é são foi foram está estão estava',
  modals: 'pode podem poderia poderiam deve devem deveria quis quer',
  negations: 'não nunca jamais tampouco nem sem ninguém',
  conditionals: 'se teria poderia poderiam diria',
  adverbs: `também além já depois antes ainda só apenas inclusive assim sempre então igualmente finalmente posteriormente
    anteriormente recentemente claramente publicamente agora bem mais muito aqui ali hoje ontem amanhã logo respectivamente`,
  times: `vez véspera hoje ontem amanhã segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta
    quinta sexta sábado domingo semana mês ano tarde noite manhã janeiro fevereiro março abril maio junho julho agosto
    setembro outubro novembro dezembro este esta nesta neste passado passada próximo próxima mesmo mesma`,
  contrasts: 'mas enquanto embora',
  infinitives: `pedir propor prometer negar garantir descartar rejeitar ameaçar sugerir recomendar exigir ordenar aconselhar
    afirmar lamentar admitir reconhecer dizer jurar defender apelar`,
  questions: 'como quando onde',
  namers: `programa série filme livro romance canção disco álbum revista jornal podcast episódio documentário obra coluna
    banda grupo navio operação lei lema apelido quadro poema exposição jogo intitulado intitulada chamado chamada batizado`,
  teasers: 'leia_também leia_mais veja_também saiba_mais confira_também relacionado',
  denials: 'negar desmentir rejeitar rechaçar duvidar descartar',
  likenings: 'como por com',
  speechBeside: 'seguiu começou soltou lançou emendou',
  circumstances: 'quando após depois antes perguntado perguntada questionado questionada indagado indagada',
  venues: `entrevista entrevistas discurso comunicado tuíte comício ato debate carta coletiva conferência declarações twitter
    x facebook instagram youtube vídeo mensagem publicação programa televisão rádio coluna artigo livro reunião cúpula fórum
    redes conta imprensa nota`,
  sourcePrepositions: `segundo conforme de_acordo_com na_opinião_de na_opinião_do na_opinião_da nas_palavras_de
    nas_palavras_do nas_palavras_da para`,
  complementisers: 'que',
  additions: 'e mas',
  roles: `presidente presidenta ministro ministra secretário secretária governador governadora prefeito prefeita senador
    senadora deputado deputada embaixador embaixadora chanceler mandatário mandatária chefe funcionário funcionária líder
    dirigente porta-voz diretor diretora juiz juíza procurador procuradora general papa rei rainha candidato candidata
    analista especialista professor professora advogado advogada economista titular responsável vice-presidente
    ex-presidente representante político política premiê médico médica escritor escritora`,
  honorifics: `sr sra dr dra senhor senhora dom dona presidente presidenta ex-presidente secretário secretária senador senadora
    governador governadora ministro ministra chanceler embaixador embaixadora deputado deputada chefe líder general juiz
    juíza papa rei rainha o a estado do da de primeiro primeira vice-presidente`,
  nameParticles: 'de da do das dos e von van di',
  spokespersons:
    'porta-voz porta-vozes advogado advogada equipe gabinete assessor assessora esposa marido filho filha',
  institutions: `departamento ministério secretaria casa gabinete comitê corte partido conselho comissão agência
    universidade instituto banco grupo associação união congresso senado câmara fundo fundação empresa exército polícia
    procuradoria governo administração cidade federação organização tribunal palácio plano lei acordo tratado jornal avenida
    rua prefeitura`,
  notTheHolder:
    'ex ex-presidente ex-ministro ex-ministra ex-governador ex-governadora vice sub futuro futura então antigo antiga',
  demonyms: `estadunidense=US norte-americano=US americano=US americana=US mexicano=MX mexicana=MX canadense=CA colombiano=CO
    colombiana=CO venezuelano=VE venezuelana=VE equatoriano=EC peruano=PE boliviano=BO chileno=CL chilena=CL argentino=AR
    argentina=AR brasileiro=BR brasileira=BR paraguaio=PY uruguaio=UY cubano=CU`,
  heads: 'presidente presidenta mandatario mandataria lider governante',
  descriptions: `petista republicano republicana democrata libertario empresario empresaria economista religioso bispo
    arcebispo cardeal pesquisador pesquisadora especialista parlamentar magistrado magistrada autor autora`,
  anyHead: 'mandatario mandataria governante chefe_de_estado chefe_de_governo chefe_do_executivo',
  speechNouns: `afirmação afirmações declaração declarações advertência anúncio acusação acusações denúncia promessa ameaça
    proposta sugestão mensagem palavras comentário comentários resposta argumento crítica críticas queixa opinião aviso
    alerta discurso carta`,
  sameRoles: '',
  parties: 'petista=BR bolsonarista=BR',
  questioners:
    'pergunta perguntas entrevistador entrevistadora jornalista jornalistas repórter moderador moderadora inaudível',
  questionLetters: 'p pergunta',
  answerLetters: 'r resposta',
  firstPerson:
    'eu meu minha me comigo nos nosso nossa acho penso sou estou tenho quero somos estamos temos queremos vamos',
  listLabels: `nota quê quando onde quem como leia veja confira além mais foto fotos imagem vídeo fonte fontes crédito data
    hora local contato assunto atualização correção relacionado tags temas preço total resultado redação arquivo análise
    opinião exclusivo`,
  feminine: `ela presidenta ministra secretária governadora prefeita senadora deputada embaixadora mandatária funcionária
    diretora juíza rainha candidata professora advogada médica mulher esposa senhora sra dona`,
  masculine: `ele ministro secretário governador prefeito senador deputado embaixador mandatário funcionário diretor juiz rei
    papa candidato professor advogado médico homem marido senhor sr`,
  untrue: 'falso falsa mentira boato boatos rumor rumores',
  true: 'certo verdade correto',
  subjunctives: 'diga digam dissesse dissessem',
  pastSubjunctives: 'ram=sse|ssem',
  refusals: 'negar recusar evitar',
  speaking: 'comentar comentários dizer responder opinar falar declarar',
  deeds: 'publicar responder',
  reciting: 'ler citar',
  reflexives: 'queixar pronunciar negar perguntar referir mostrar lamentar sentir comprometer desculpar',
} as const satisfies LexiconFile;
