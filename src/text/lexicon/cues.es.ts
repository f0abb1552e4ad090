/** The verbs by which Spanish reports, with what must follow those that say something else as well. */
export const SPANISH_CUES = {
  cues: {
    say: `decir=dijo|dijeron|decía|decían|dicho|dijera|dijese,dice|dicen|diga|dirá|diría,diciendo señalar asegurar afirmar explicar=explicó|explicaron|explicaba|explicado|explicaban,explica|explican,explicando
      indicar=indicó|indicaron|indicaba|indicado|indicaban,indica|indican,indicando considerar informar añadir=añadió|añadieron|añadía|añadido,añade|añaden,añadiendo
      destacar=destacó|destacaron|destacaba|destacado|destacaban,destaca|destacan,destacando agregar subrayar anunciar recordar=recordó|recordaron|recordaba|recordado|recordaban,recuerda|recuerdan,recordando
      reconocer=reconoció|reconocieron|reconocía|reconocido,reconoce|reconocen,reconociendo comentar opinar reiterar
      declarar insistir sostener=sostuvo|sostuvieron|sostenía|sostenían|sostenido,sostiene|sostienen,sosteniendo
      advertir=advirtió|advirtieron|advertía|advertido,advierte|advierten,advirtiendo admitir
      manifestar=manifestó|manifestaron|manifestaba|manifestado|manifestaban,manifiesta|manifiestan,manifestando precisar
      concluir=concluyó|concluyeron|concluía|concluido,concluye|concluyen,concluyendo
      proponer=propuso|propusieron|proponía|propuesto,propone|proponen,proponiendo confirmar apuntar denunciar
      mantener=mantuvo|mantuvieron|mantenía|mantenido,mantiene|mantienen,manteniendo
      negar=negó|negaron|negaba|negado|negaban,niega|niegan,negando preguntar aclarar lamentar recalcar=recalcó|recalcaron|recalcaba|recalcado|recalcaban,recalca|recalcan,recalcando
      estimar recomendar=recomendó|recomendaron|recomendaba|recomendado|recomendaban,recomienda|recomiendan,recomendando revelar
      demandar=demandó|demandaron|demandado|demandaba|demandaban,,demandando exigir=exigió|exigieron|exigía|exigido,exige|exigen,exigiendo resaltar puntualizar argumentar reclamar relatar observar
      sugerir=sugirió|sugirieron|sugería|sugerido,sugiere|sugieren,sugiriendo responder matizar exclamar
      pedir=pidió|pidieron|pedía|pedido,pide|piden,pidiendo prometer alegar argüir=arguyó|arguyeron,arguye|arguyen,arguyendo
      contar=contó|contaron|contaba|contado|contaban,cuenta|cuentan,contando escribir=escribió|escribieron|escribía|escrito,escribe|escriben,escribiendo
      publicar=publicó|publicaron|publicado|publicaba|publicaban,publica|publican,publicando tuitear contestar replicar=replicó|replicaron|replicado|replicaba|replicaban,replica|replican,replicando
      repetir=repitió|repitieron|repetido,repite|repiten,repitiendo ratificar=ratificó|ratificaron|ratificado|ratificaba|ratificaban,ratifica|ratifican,ratificando
      reafirmar aseverar enfatizar expresar exponer=expuso|expusieron|exponía|expuesto,expone|exponen,exponiendo acotar abundar bromear
      ironizar sentenciar zanjar remarcar=remarcó|remarcaron|remarcado|remarcaba|remarcaban,remarca|remarcan,remarcando detallar describir=describió|describieron|descrito,describe|describen,describiendo
      predecir=predijo|predijeron|predicho,predice|predicen,prediciendo pronosticar=pronosticó|pronosticaron|pronosticaba|pronosticaban|pronosticado,pronostica|pronostican,pronosticando
      vaticinar augurar especificar=especificó|especificaron|especificado|especificaba|especificaban,especifica|especifican,especificando justificar=justificó|justificaron|justificado|justificaba|justificaban,justifica|justifican,justificando
      arremeter plantear proclamar rechazar=rechazó|rechazaron|rechazaba|rechazado|rechazaban,rechaza|rechazan,rechazando quejar=quejó|quejaron|quejaba|quejaban|quejado,queja|quejan,quejando
      felicitar alertar avisar celebrar criticar=criticó|criticaron|criticaba|criticado|criticaban,critica|critican,criticando
      adelantar defender=defendió|defendieron|defendía|defendido,defiende|defienden,defendiendo coincidir=coincidió|coincidieron|coincidido,coincide|coinciden,coincidiendo
      gritar susurrar confesar=confesó|confesaron|confesaba|confesado|confesaban,confiesa|confiesan,confesando dictaminar establecer=estableció|establecieron,establece|establecen,estableciendo
      remachar apostillar aducir=adujo|adujeron|aducido,aduce|aducen,aduciendo asentir=asintió|asintieron,, intervenir=intervino,interviene,
      evocar=evocó|evocaron|evocaba|evocaban|evocado,evoca|evocan,evocando señalizar referir=refirió|refirieron|refería|referido,refiere|refieren,refiriendo
      desmentir=desmintió|desmintieron|desmentido,desmiente|desmienten,desmintiendo corroborar pronunciar=pronunció|pronunciaba|pronunciaban|pronunciado,pronuncia,
      instar exhortar ordenar rogar=rogó|rogaron|rogaba|rogaban|rogado,ruega|ruegan,rogando amenazar=amenazó|amenazaron|amenazado|amenazaba|amenazaban,amenaza|amenazan,amenazando
      descartar garantizar=garantizó|garantizaron|garantizaba|garantizado|garantizaban,garantiza|garantizan,garantizando
      abogar=abogó|abogaron|abogaba|abogado|abogaban,aboga|abogan,abogando espetar reprochar urgir=urgió|urgieron|urgido,urge|urgen,urgiendo
      revirar retrucar rebatir trasladar transmitir completar=completó|completaron|completaba|completaban|completado,, condenar=condenó|condenaron|condenaba|condenaban,condena|condenan,condenando
      repudiar deplorar cuestionar=cuestionó|cuestionaron|cuestionado|cuestionaba|cuestionaban,cuestiona|cuestionan,cuestionando ahondar profundizar=profundizó|profundizaron|profundizaba|profundizaban|profundizado,,profundizando
      reivindicar=reivindicó|reivindicaron|reivindicado|reivindicaba|reivindicaban,reivindica|reivindican,reivindicando aplaudir saludar agradecer=agradeció|agradecieron|agradecido,agradece|agradecen,agradeciendo
      minimizar=minimizó|minimizaron|minimizado|minimizaba|minimizaban,minimiza|minimizan,minimizando atribuir=atribuyó|atribuyeron|atribuía|atribuido,atribuye|atribuyen,atribuyendo
      culpar responsabilizar=responsabilizó|responsabilizaron|responsabilizaba|responsabilizaban|responsabilizado,responsabiliza|responsabilizan,responsabilizando anticipar conminar emplazar=emplazó|emplazaron|emplazado|emplazaba|emplazaban,emplaza|emplazan,emplazando
      invitar aconsejar insinuar deslizar=deslizó|deslizaron|deslizado|deslizaba|deslizaban,desliza|deslizan,deslizando aventurar externar refrendar mencionar=mencionó|mencionaron|mencionado|mencionaba|mencionaban,menciona|mencionan,mencionando
      apostrofar jactar=jactó|jactaron|jactado|jactaba|jactaban,jacta|jactan,jactando ufanar=ufanó|ufanaron|ufanado|ufanaba|ufanaban,ufana|ufanan,ufanando trinar comprometer=comprometió|comprometieron|comprometido,compromete,
      contraatacar=contraatacó|contraatacaron|contraatacaba|contraatacaban|contraatacado,contraataca|contraatacan,contraatacando postear=posteó|postearon|posteaba|posteaban|posteado,postea|postean,posteando
      inquirir=inquirió|inquirieron,inquiere|inquieren,inquiriendo suplicar=suplicó|suplicaron|suplicaba|suplicaban|suplicado,suplica|suplican,suplicando implorar
      apelar=apeló|apelaron|apelaba|apelaban|apelado,apela|apelan,apelando clamar esgrimir ponderar reprobar=reprobó|reprobaron|reprobaba|reprobaban|reprobado,reprueba|reprueban,reprobando
      refutar afear=afeó|afearon|afeado|afeaba|afeaban,afea|afean,afeando compartir=compartió|compartieron,comparte|comparten,compartiendo
      jurar narrar resumir=resumió|resumieron,resume|resumen,resumiendo valorar vincular rematar concretar acusar leer=leyó,lee,leyendo
      anotar=,anota|anotan, atestiguar=atestiguó|atestiguaron|atestiguado|atestiguaba|atestiguaban,atestigua|atestiguan,atestiguando certificar=certificó|certificaron|certificado|certificaba|certificaban,certifica|certifican,certificando
      censurar=censuró|censuraron|censuraba|censuraban|censurado,censura|censuran,censurando conjeturar constatar=constató|constataron|constatado|constataba|constataban,constata|constatan,constatando desaconsejar discrepar documentar=documentó|documentaron|documentado|documentaba|documentaban,documenta|documentan,documentando
      elogiar=elogió|elogiaron|elogiado|elogiaba|elogiaban,elogia|elogian,elogiando ensalzar=ensalzó|ensalzaron|ensalzado|ensalzaba|ensalzaban,ensalza|ensalzan, especular estipular=estipuló|estipularon|estipulaba|estipulaban,estipula|estipulan,
      disculpar congratular sincerar excusar=excusó|excusaron|excusado|excusaba|excusaban,excusa|excusan,excusando exculpar increpar murmurar musitar mascullar objetar postular=postuló|postularon|postulaba|postulaban,postula|postulan,postulando
      preconizar pregonar prevenir=previno|previnieron,, protestar=protestó|protestaron|protestaba|protestaban|protestado,protesta|protestan, razonar recriminar=recriminó|recriminaron|recriminaba|recriminado|recriminaban,recrimina|recriminan,recriminando
      reflexionar reportar=reportó|reportaron|reportado|reportaba|reportaban,reporta|reportan,reportando solicitar=solicitó|solicitaron|solicitado|solicitaba|solicitaban,solicita|solicitan,solicitando sustentar=sustentó|sustentaron|sustentaba|sustentaban|sustentado,sustenta|sustentan,
      testificar=testificó|testificaron|testificado|testificaba|testificaban,testifica|testifican,testificando teorizar vanagloriar vociferar desvelar=desveló|desvelaron|desvelado|desvelaba|desvelaban,desvela|desvelan, ridiculizar=ridiculizó|ridiculizaron|ridiculizaba|ridiculizaban|ridiculizado,ridiculiza|ridiculizan,
      ripostar pormenorizar recapitular=recapituló|recapitularon|recapitulaba|recapitulaban|recapitulado,recapitula|recapitulan, dilucidar=dilucidó|dilucidaba|dilucidaban|dilucidado,, pretextar=pretextó|pretextaron|pretextaba|pretextaban|pretextado,, requerir=requirió|requirieron,, interpelar=interpeló|interpelaron|interpelaba|interpelaban|interpelado,interpela|interpelan,
      dejar=dejó|dejaron|dejado|dejaba,deja|dejan,dejando hacer=hizo|hicieron|hecho|hacía,hace|hacen,haciendo poner=puso|pusieron|puesto|ponía,pone|ponen,poniendo
      dar=dio|dieron|dado|daba,da|dan,dando tener=,tiene|tienen, aceptar=aceptó|aceptaron|aceptado|aceptaba|aceptaban,acepta|aceptan, acordar=acordó|acordaron|acordado|acordaba|acordaban,acuerda|acuerdan, disponer=dispuso|dispusieron,dispone|disponen,
      resolver=resolvió|resolvieron|resuelto,resuelve|resuelven, determinar=determinó|determinaron|determinado|determinaba|determinaban,determina|determinan, decretar=decretó|decretaron|decretaba|decretaban|decretado,decreta|decretan, fallar=falló|fallaron|fallaba|fallaban,falla|fallan,
      conceptuar consignar asentar=asentó|asentaron,, convenir=convino|convinieron,, concordar=concordó|concordaron,, disentir=disintió|disintieron,disiente|disienten, transparentar blanquear intuir=intuyó|intuyeron|intuía,intuye|intuyen,
      interpretar=interpretó|interpretaron|interpretado|interpretaba|interpretaban,interpreta|interpretan,interpretando proyectar=proyectó|proyectaron|proyectado|proyectaba|proyectaban,proyecta|proyectan, deducir=dedujo|dedujeron|deducido,deduce|deducen,
      filtrar=filtró|filtraron|filtrado|filtraba|filtraban,filtra|filtran, descontar=,descuenta|descuentan, acreditar=acreditó|acreditaron|acreditado|acreditaba|acreditaban,acredita|acreditan, cifrar=cifró|cifraron|cifrado|cifraba|cifraban,cifra|cifran,cifrando
      cuantificar=cuantificó|cuantificaron|cuantificado|cuantificaba|cuantificaban,cuantifica|cuantifican,
      ofrecer=ofreció|ofrecieron|ofrecía|ofrecido,ofrece|ofrecen,ofreciendo cargar=cargó|cargaron|cargado|cargaba|cargaban,carga|cargan,cargando
      apostar=apostó|apostaron|apostaba|apostado|apostaban,apuesta|apuestan,apostando
      enfático=,enfático|enfática tajante=,tajante rotundo=,rotundo|rotunda claro=,claro|clara contundente=,contundente
      categórico=,categórico|categórica firme=,firme presumir=presumió|presumieron|presumía|presumían|presumido,presume|presumen,presumiendo amagar=amagó|amagaron|amagaba|amagado,amaga|amagan,amagando avanzar=avanzó|avanzaron|avanzado|avanzaba|avanzaban,avanza|avanzan,avanzando`,
    tell: 'comunicar=comunicó|comunicaron|comunicado|comunicaba|comunicaban,comunica|comunican,comunicando notificar=notificó|notificaron|notificado|notificaba|notificaban,notifica,',
    ask: '',
    call: `calificar=calificó|calificaron|calificaba|calificado|calificaban,califica|califican,calificando
      tachar tildar llamar=llamó|llamaron|llamaba|llamado,llama|llaman,llamando denominar definir=definió|definieron|definía|definido,define|definen,definiendo
      tratar=,, ver=,ve|ven, bautizar=bautizó|bautizaron|bautizaba|bautizaban|bautizado,bautiza,bautizando catalogar=catalogó|catalogaron|catalogaba|catalogaban|catalogado,cataloga|catalogan,catalogando
      identificar=identificó|identificaron|identificaba|identificaban|identificado,identifica|identifican,identificando`,
    judge: '',
    speak: 'hablar=habló|hablaron|hablaba|hablado|hablaban,habla|hablan,hablando',
    think: `creer=creyó|creyeron|creía|creían|creído,cree|creen,creyendo pensar=pensó|pensaron|pensaba|pensaban|pensado,piensa|piensan,pensando
      esperar confiar=confió|confiaron|confiaba|confiado|confiaban,confía|confían,confiando temer querer=quiso|quería|querían,quiere|quieren,queriendo
      desear dudar sospechar convencido=,convencido|convencida seguro=,seguro|segura partidario=,partidario|partidaria suponer=supuso|suponía,supone|suponen,suponiendo entender=entendió|entendía,entiende|entienden,entendiendo prever=previó|preveía|previsto,prevé|prevén,
      calcular sentir=sintió|sentía,siente|sienten, juzgar=juzgó|juzgaron|juzgaba|juzgaban|juzgado,juzga|juzgan,`,
    show: `demostrar=demostró|demostraron|demostraba|demostrado|demostraban,demuestra|demuestran,demostrando
      mostrar=mostró|mostraron|mostrado|mostraba|mostraban,muestra|muestran,mostrando evidenciar reflejar`,
  },
  nounLike: `zanja zanjas carga cargas cuenta cuentan critica informa estima pregunta reclama resumen comunicado llamado dicho expresa indica
    publica califica declara ordena justifica reclama celebra apunta señala confía espera esperan muestra muestran trata
    pedido hecho rechaza valora refleja observa queja quejas denuncia denuncias replica alerta avisa juzga condena comparte abogado completa culpa saluda trinan traslada apuesta apuestan`,
  nouns:
    'informe comunicado llamado cuenta queja denuncia estado dicho pedido hecho abogado abogados condena condenas culpa sentencia sentencias escrito juzgado alerta alertas protesta protestas proclama muestra',
  phrasal: `presumir!=de|que amagar!=con avanzar!=que cargar!=contra apostar!=por hablar!=de|sobre dejar!=claro|caer|constancia|sentado|entrever|escrito
    hacer!=saber|ver|notar|constar|hincapié_en|énfasis_en|un_llamado_a|un_llamamiento_a|votos_por|pública|público poner!=de_manifiesto|de_relieve|en_valor|en_evidencia
    dar!=garantías_de|garantía_de|seguridades_de|su_palabra_de|por_hecho|por_probado|por_acreditado|por_sentado|por_seguro|por_descontado|a_conocer|a_entender|cuenta_de tener!=claro aceptar!=que acordar!=que disponer!=que resolver!=que determinar!=que decretar!=que
    fallar!=que interpretar!=que proyectar!=que deducir!=que filtrar!=que consignar!=que asentar!=que convenir!=en_que|que concordar!=en_que|que transparentar!=que blanquear!=que intuir!=que descontar!=que acreditar!=que cifrar!=en cuantificar!=en enfático!=en tajante!=en rotundo!=en claro!=en contundente!=en categórico!=en firme!=en
    convencido!=de|en seguro!=de partidario!=de`,
  speechBeside: `anotó chillar bramar tronar rugir ladrar sollozar llorar suspirar resoplar rezongar balbucear tartamudear vocear disparar terciar
      polemizar fanfarronear alardear presumir bravear arengar pontificar filosofar teorizar ilusionar asombrar extrañar indignar desahogar
      consolar resignar justificar escudar emocionar burlar mofar recrear presentar animar alentar corear entonar recitar
      declamar zumbar pinchar picar azuzar apremiar aleccionar sermonear cavilar elucubrar divagar meditar puntear incidir redundar
      perseverar porfiar machacar martillear repasar bisbisear cuchichear parlotear platicar conversar dialogar debatir discutir
      fantasear especular evaluar calibrar sondear tantear curiosear indagar retar provocar achuchar piropear
      dictar traducir aventurar aclarar encadenar hilvanar rebajar templar suavizar endulzar relativizar
      festejar jalear vitorear brindar 
      repuso contrapuso convino tradujo rio sonrió sonríen truena gime gimió desdice despide despidió ríe ríen rió
      siguió sigue arrancó empezó comenzó soltó suelta lanzó lanza espetó espeta dispara interrumpe insistía reza rezaba
      analiza murmura musita masculla razona reflexiona suspira sonríe ríe ataja tercia protesta concede repone presume rememora
      ejemplifica ilustra dramatiza desgrana enumera compara diagnostica prosigue continúa retoma resuelve sintetiza remarca
      despacha corta machaca recrimina fustiga vocifera gruñe refunfuña desafía grafica chicanea objeta contrapone incide añadía`,
} as const;
