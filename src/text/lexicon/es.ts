/** Spanish. */
import { SPANISH_BODIES } from './bodies.es.ts';
import type { LexiconData } from './lexicon.ts';

export const SPANISH = {
  language: 'es',
  cues: {
    say: `decir=dijo|dijeron|decía|decían|dicho|dijera|dijese,dice|dicen|diga|dirá|diría,diciendo|decir señalar asegurar afirmar explicar=explicó|explicaron|explicaba|explicado,explica|explican,explicando|explicar
      indicar=indicó|indicaron|indicaba|indicado,indica|indican,indicando|indicar considerar informar añadir=añadió|añadieron|añadía|añadido,añade|añaden,añadiendo|añadir
      destacar=destacó|destacaron|destacaba|destacado,destaca|destacan,destacando|destacar agregar subrayar anunciar recordar=recordó|recordaron|recordaba|recordado,recuerda|recuerdan,recordando|recordar
      reconocer=reconoció|reconocieron|reconocía|reconocido,reconoce|reconocen,reconociendo|reconocer comentar opinar reiterar
      declarar insistir sostener=sostuvo|sostuvieron|sostenía|sostenían|sostenido,sostiene|sostienen,sosteniendo|sostener
      advertir=advirtió|advirtieron|advertía|advertido,advierte|advierten,advirtiendo|advertir admitir
      manifestar=manifestó|manifestaron|manifestaba|manifestado,manifiesta|manifiestan,manifestando|manifestar precisar
      concluir=concluyó|concluyeron|concluía|concluido,concluye|concluyen,concluyendo|concluir
      proponer=propuso|propusieron|proponía|propuesto,propone|proponen,proponiendo|proponer confirmar apuntar denunciar
      mantener=mantuvo|mantuvieron|mantenía|mantenido,mantiene|mantienen,manteniendo
      negar=negó|negaron|negaba|negado,niega|niegan,negando|negar preguntar aclarar lamentar recalcar=recalcó|recalcaron|recalcaba|recalcado,recalca|recalcan,recalcando|recalcar
      estimar recomendar=recomendó|recomendaron|recomendaba|recomendado,recomienda|recomiendan,recomendando|recomendar revelar
      demandar=demandó|demandaron|demandado,,demandando exigir=exigió|exigieron|exigía|exigido,exige|exigen,exigiendo|exigir resaltar puntualizar argumentar reclamar relatar observar
      sugerir=sugirió|sugirieron|sugería|sugerido,sugiere|sugieren,sugiriendo responder matizar exclamar
      pedir=pidió|pidieron|pedía|pedido,pide|piden,pidiendo|pedir prometer alegar argüir=arguyó|arguyeron,arguye|arguyen,arguyendo
      contar=contó|contaron|contaba|contado,cuenta|cuentan,contando escribir=escribió|escribieron|escribía|escrito,escribe|escriben,escribiendo
      publicar=publicó|publicaron|publicado,publica|publican,publicando tuitear contestar replicar=replicó|replicaron|replicado,replica|replican,replicando
      repetir=repitió|repitieron|repetido,repite|repiten,repitiendo ratificar=ratificó|ratificaron|ratificado,ratifica|ratifican,ratificando
      reafirmar aseverar enfatizar expresar exponer=expuso|expusieron|exponía|expuesto,expone|exponen,exponiendo acotar abundar bromear
      ironizar sentenciar zanjar remarcar=remarcó|remarcaron|remarcado,remarca|remarcan,remarcando detallar describir=describió|describieron|descrito,describe|describen,describiendo
      predecir=predijo|predijeron|predicho,predice|predicen,prediciendo pronosticar=pronosticó|pronosticaron,pronostica|pronostican,pronosticando
      vaticinar augurar especificar=especificó|especificaron|especificado,especifica|especifican,especificando justificar=justificó|justificaron|justificado,justifica|justifican,justificando
      arremeter plantear proclamar rechazar=rechazó|rechazaron|rechazaba|rechazado,rechaza|rechazan,rechazando quejar=quejó|quejaron,queja|quejan,quejando
      felicitar alertar avisar celebrar criticar=criticó|criticaron|criticaba|criticado,critica|critican,criticando
      adelantar defender=defendió|defendieron|defendía|defendido,defiende|defienden,defendiendo coincidir=coincidió|coincidieron|coincidido,coincide|coinciden,coincidiendo
      gritar susurrar confesar=confesó|confesaron|confesaba|confesado,confiesa|confiesan,confesando dictaminar establecer=estableció|establecieron,establece|establecen,estableciendo
      remachar apostillar aducir=adujo|adujeron|aducido,aduce|aducen,aduciendo asentir=asintió|asintieron,, intervenir=intervino,interviene,
      evocar=evocó|evocaron,evoca|evocan,evocando señalizar referir=refirió|refirieron|refería|referido,refiere|refieren,refiriendo
      desmentir=desmintió|desmintieron|desmentido,desmiente|desmienten,desmintiendo corroborar pronunciar=pronunció,pronuncia,
      instar exhortar ordenar rogar=rogó|rogaron,ruega|ruegan,rogando amenazar=amenazó|amenazaron|amenazado,amenaza|amenazan,amenazando
      descartar garantizar=garantizó|garantizaron|garantizaba|garantizado,garantiza|garantizan,garantizando|garantizar
      abogar=abogó|abogaron|abogaba|abogado,aboga|abogan,abogando espetar reprochar urgir=urgió|urgieron|urgido,urge|urgen,urgiendo
      revirar retrucar rebatir trasladar transmitir completar=completó|completaron,, condenar=condenó|condenaron,condena|condenan,condenando
      repudiar deplorar cuestionar=cuestionó|cuestionaron|cuestionado,cuestiona|cuestionan,cuestionando ahondar profundizar=profundizó|profundizaron,,profundizando
      reivindicar=reivindicó|reivindicaron|reivindicado,reivindica|reivindican,reivindicando aplaudir saludar agradecer=agradeció|agradecieron|agradecido,agradece|agradecen,agradeciendo
      minimizar=minimizó|minimizaron|minimizado,minimiza|minimizan,minimizando atribuir=atribuyó|atribuyeron|atribuía|atribuido,atribuye|atribuyen,atribuyendo
      culpar responsabilizar=responsabilizó|responsabilizaron,responsabiliza|responsabilizan,responsabilizando anticipar conminar emplazar=emplazó|emplazaron|emplazado,emplaza|emplazan,emplazando
      invitar aconsejar insinuar deslizar=deslizó|deslizaron|deslizado,desliza|deslizan,deslizando aventurar externar refrendar mencionar=mencionó|mencionaron|mencionado,menciona|mencionan,mencionando
      apostrofar jactar=jactó|jactaron|jactado,jacta|jactan,jactando ufanar=ufanó|ufanaron|ufanado,ufana|ufanan,ufanando trinar comprometer=comprometió|comprometieron|comprometido,compromete,
      contraatacar=contraatacó|contraatacaron,contraataca|contraatacan,contraatacando postear=posteó|postearon,postea|postean,posteando
      inquirir=inquirió|inquirieron,inquiere|inquieren,inquiriendo suplicar=suplicó|suplicaron,suplica|suplican,suplicando implorar
      apelar=apeló|apelaron,apela|apelan,apelando clamar esgrimir ponderar reprobar=reprobó|reprobaron,reprueba|reprueban,reprobando
      refutar afear=afeó|afearon|afeado,afea|afean,afeando compartir=compartió|compartieron,comparte|comparten,compartiendo
      jurar narrar resumir=resumió|resumieron,resume|resumen,resumiendo valorar vincular rematar concretar acusar leer=leyó,lee,leyendo
      dejar=dejó|dejaron|dejado|dejaba,deja|dejan,dejando
      ofrecer=ofreció|ofrecieron|ofrecía|ofrecido,ofrece|ofrecen,ofreciendo cargar=cargó|cargaron|cargado,carga|cargan,cargando
      apostar=apostó|apostaron|apostaba|apostado,apuesta|apuestan,apostando
      enfático=,enfático|enfática tajante=,tajante rotundo=,rotundo|rotunda claro=,claro|clara contundente=,contundente
      categórico=,categórico|categórica firme=,firme avanzar=avanzó|avanzaron|avanzado,avanza|avanzan,avanzando`,
    tell: 'comunicar=comunicó|comunicaron|comunicado,comunica|comunican,comunicando notificar=notificó|notificaron|notificado,notifica,',
    ask: '',
    call: `calificar=calificó|calificaron|calificaba|calificado,califica|califican,calificando
      tachar tildar llamar=llamó|llamaron|llamaba|llamado,llama|llaman,llamando denominar definir=definió|definieron|definía|definido,define|definen,definiendo
      tratar=,, ver=,ve|ven, bautizar=bautizó|bautizaron,bautiza,bautizando catalogar=catalogó|catalogaron,cataloga|catalogan,catalogando
      identificar=identificó|identificaron,identifica|identifican,identificando`,
    judge: '',
    speak: 'hablar=habló|hablaron|hablaba|hablado,habla|hablan,hablando',
    think: `creer=creyó|creyeron|creía|creían|creído,cree|creen,creyendo pensar=pensó|pensaron|pensaba|pensaban|pensado,piensa|piensan,pensando
      esperar confiar=confió|confiaron|confiaba|confiado,confía|confían,confiando temer querer=quiso|quería|querían,quiere|quieren,queriendo
      desear dudar convencido=,convencido|convencida seguro=,seguro|segura partidario=,partidario|partidaria suponer=supuso|suponía,supone|suponen,suponiendo entender=entendió|entendía,entiende|entienden,entendiendo prever=previó|preveía|previsto,prevé|prevén,
      calcular sentir=sintió|sentía,siente|sienten, juzgar=juzgó|juzgaron,juzga|juzgan,`,
    show: `demostrar=demostró|demostraron|demostraba|demostrado,demuestra|demuestran,demostrando
      mostrar=mostró|mostraron|mostrado,muestra|muestran,mostrando evidenciar reflejar`,
  },
  nounLike: `cuenta cuentan critica informa estima pregunta reclama resumen comunicado llamado dicho expresa indica
    publica califica declara ordena justifica reclama celebra apunta señala confía espera esperan muestra muestran trata
    pedido hecho rechaza valora refleja observa queja quejas denuncia denuncias replica alerta avisa juzga condena comparte abogado completa culpa saluda trinan traslada apuesta apuestan`,
  nouns:
    'informe comunicado llamado cuenta queja denuncia estado dicho pedido hecho abogado abogados condena condenas culpa',
  finite: `es son era eran fue fueron ser sido está están estaba estaban estuvo será serán sería serían ha han había
    habían habrá habría hay hubo tiene tienen tenía tenían tuvo tuvieron hace hacen hacía hizo hicieron puede pueden podía
    podían pudo podrá podrán podría podrían debe deben debía debió deberá debería va van iba iban da dan daba dio dieron
    sabe saben sabía supo ve ven veía vio viene vienen vino vinieron pone ponen puso pusieron sale salen salió llegó
    llegaron llega llegan queda quedan quedó quedaron sigue siguen seguía siguió lleva llevan llevó logró lograron pasó
    pasa pasan vive viven vivió trabaja trabajan busca buscan ganó perdió inició comenzó empezó terminó realizó
    permitió permite permiten existe existen ocurrió recibió firmó visitó viajó participó sea sean haya hayan fuera
    hubiera pueda puedan tenga tengan haga hagan necesita necesitan requiere requieren continúa continúan representa
    representan incluye incluyen afecta afectan cumple cumplen funciona funcionan enfrenta enfrentan significa significan
    depende dependen corresponde corresponden merece merecen sirve sirven implica implican genera generan alcanza alcanzan
    avanza avanzan crece crecen cae caen aumenta aumentan apoya apoyan respeta respetan acepta aceptan conoce conocen
    parece parecen vuelve vuelven entra entran gana ganan pierde pierden paga pagan cuesta cuestan mata matan mueren
    protege protegen impide impiden obliga obligan cambia cambian toma toman deja dejan abre abren cierra cierran usa usan
    está estaba tendrá tendrán habla hablan estamos somos vamos tenemos hemos`,
  conjunctions: 'y e o u pero sino ni',
  subordinators: `que porque si cuando mientras aunque como donde pues ya para tras hasta cual cuyo cuya cómo qué quién
    cuándo dónde luego apenas`,
  prepositions: `de del en a al por para con sin sobre entre desde hacia hasta ante bajo contra durante mediante según tras
    excepto salvo vía`,
  determiners: `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus
    nuestro nuestra nuestros nuestras algunos algunas varios varias muchos muchas otro otra otros otras cada todo toda
    todos todas ambos ambas ningún ninguna dos tres cuatro cinco seis siete ocho nueve diez lo`,
  subjectPronouns: 'él ella ellos ellas quien quienes yo nosotros usted ustedes éste ésta éstos éstas aquél',
  pronouns: { f: 'ella aquélla ésta', m: 'él aquél éste', plural: 'ellos ellas quienes éstos éstas' },
  ownPronouns: 'yo nosotros nosotras tú usted ustedes',
  objectPronouns: 'se le les lo la los las me nos te',
  relatives: 'que quien quienes cual cuales cuyo cuya',
  auxiliaries: 'ha han había habían habrá habría hubo haya hubiera es son fue fueron está están estaba',
  modals: 'puede pueden podría podrían debe deben debería quiso quiere',
  negations: 'no nunca jamás tampoco ni sin nadie',
  conditionals: 'si habría podría podrían hubiera diría',
  adverbs: `respecto también además ya luego después antes aún todavía sólo solo incluso así siempre entonces asimismo igualmente
    finalmente posteriormente anteriormente recientemente textualmente tajantemente claramente públicamente ahora bien
    más muy sí tampoco aquí allí hoy ayer mañana anoche luego temprano afuera adentro dentro fuera arriba abajo cerca`,
  times: `vez víspera hoy ayer mañana anoche lunes martes miércoles jueves viernes sábado domingo semana mes año tarde noche enero
    febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre este esta pasado pasada
    próximo próxima mismo misma`,
  contrasts: 'pero mientras aunque sino',
  compounds: '',
  infinitives: `llamar instar exhortar invitar animar urgir emplazar conminar pedir proponer prometer negar asegurar descartar
    rechazar amenazar comprometer abogar plantear sugerir recomendar exigir reclamar ordenar aconsejar afirmar lamentar admitir
    reconocer decir rogar considerar jurar suplicar pronosticar proyectar confiar apostar`,
  questions: 'cómo cuándo dónde',
  namers: `programa serie película libro novela canción disco álbum revista diario periódico podcast pódcast episodio
    documental obra columna cadena banda grupo barco buque navío operación operativo ley lema consigna etiqueta apodo alias
    cuadro poema exposición juego titulado titulada llamado llamada denominado denominada apodado apodada bautizado bautizada
    autodenominado autodenominada`,
  teasers: `lee_también también_lee lea_también lea_además lee_además lea_más leer_más ver_más ver_también te_puede_interesar
    le_puede_interesar puedes_leer te_recomendamos relacionado relacionada nota_relacionada mira_también vea_también`,
  denials: 'negar desmentir rechazar dudar descartar refutar',
  likenings: 'como por con',
  commissives: '',
  speechBeside: `siguió sigue arrancó empezó comenzó soltó suelta lanzó lanza espetó espeta dispara interrumpe insistía reza rezaba
      analiza murmura musita masculla razona reflexiona suspira sonríe ríe ataja tercia protesta concede repone presume rememora
      ejemplifica ilustra dramatiza desgrana enumera compara diagnostica prosigue continúa retoma resuelve sintetiza remarca
      despacha corta machaca recrimina fustiga vocifera gruñe refunfuña desafía grafica chicanea objeta contrapone incide añadía`,
  raising: '',
  supposed: '',
  nominal: '',
  uttering: '',
  among: '',
  phrasal: `avanzar!=que cargar!=contra apostar!=por hablar!=de|sobre enfático!=en tajante!=en rotundo!=en claro!=en contundente!=en categórico!=en firme!=en
    convencido!=de|en seguro!=de partidario!=de`,
  topical: '',
  circumstances:
    'cuando tras después antes ante luego preguntado preguntada interrogado interrogada cuestionado cuestionada',
  goingOn: '',
  venues: `entrevista entrevistas discurso comunicado tuit mitin acto debate carta conferencia rueda intervención
    comparecencia declaraciones twitter x facebook instagram youtube video vídeo mensaje publicación audiencia programa
    televisión radio columna artículo libro reunión cumbre foro redes cuenta prensa`,
  sourcePrepositions: `según de_acuerdo_con de_acuerdo_a de_acuerdo_al a_juicio_de a_juicio_del en_opinión_de en_opinión_del
    en_palabras_de en_palabras_del a_decir_de a_decir_del en_voz_de en_voz_del al_decir_de a_su_juicio en_su_opinión a_su_entender para`,
  complementisers: 'que',
  roles: `presidente presidenta ministro ministra primer secretario secretaria gobernador gobernadora alcalde alcaldesa
    senador senadora diputado diputada embajador embajadora canciller mandatario mandataria jefe jefa funcionario
    funcionaria líder dirigente portavoz vocero vocera director directora republicano demócrata juez jueza fiscal general
    papa rey reina príncipe candidato candidata analista experto experta profesor profesora abogado abogada economista
    titular responsable consejero consejera delegado delegada vicepresidente vicepresidenta expresidente expresidenta
    representante político política premier magnate escritor escritora técnico entrenador jugador campeón doctor doctora lider principe politico politica tecnico`,
  honorifics: `sr sra srta dr dra lic ing don doña presidente presidenta expresidente expresidenta secretario secretaria
    senador senadora gobernador gobernadora ministro ministra canciller embajador embajadora diputado diputada jefe jefa
    jefe líder general juez jueza papa rey reina el la estado del de primer mandatario mandataria ex vicepresidente
    vicepresidenta`,
  nameParticles: 'de la del los las y e von van da di dos san',
  spokespersons: `portavoz vocero vocera voceros portavoces abogado abogada equipo oficina asesor asesora esposa esposo
    hijo hija`,
  institutions: `departamento ministerio secretaría casa oficina comité comite corte partido consejo comisión agencia
    universidad instituto banco grupo asociación unión congreso senado cámara fondo fundación empresa ejército policía
    fiscalía gobierno administración ciudad federación organización tribunal congreso palacio plan ley acuerdo tratado
    periódico diario avenida calle secretaria comision union asociacion camara fundacion ejercito policia fiscalia
    administracion federacion organizacion periodico guardia protección proteccion fuerza fuerzas junta confederación
    confederacion coordinadora plataforma sindicato foro hospital museo parlamento ayuntamiento alcaldía alcaldia audiencia
    juzgado cancillería cancilleria armada alianza coalición coalicion movimiento club nobel unidad red observatorio colegio corporación corporacion
    defensoría defensoria contraloría contraloria procuraduría procuraduria superintendencia dirección direccion servicio
    colectivo cooperativa centro liga asamblea sociedad consorcio compañía compania tesorería tesoreria intendencia prefectura
    gobernación gobernacion municipalidad concejo cabildo generalitat xunta govern consistorio diócesis diocesis arzobispado
    arquidiócesis episcopal conferencia facultad escuela academia embajada consulado delegación delegacion subdelegación
    jefatura sindical gremial mutua naviera aerolínea aerolineas aerolíneas petrolera minera industrias laboratorios caja
    subsecretaría subsecretaria vicepresidencia presidencia vocería aduana aduanas renfe médicos medicos trabajadores
    productores usuarios consumidores ecologistas agricultores empresarios industriales exportadores ganaderos maestros truth facebook tiktok instagram whatsapp telegram youtube diputación diputacion cumbre festival feria torneo agrupación agrupacion
    cofradía cofradia hermandad mancomunidad agremiación agremiacion patronato consejería consejeria conselleria concejalía concejalia
    personería personeria registraduría registraduria veeduría veeduria inspección inspeccion comandancia gerencia episcopado arquidiocesis
    meteorología meteorologia bomberos carabineros ferrocarriles aeropuertos consultora aseguradora constructora inmobiliaria
    distribuidora comercializadora institute university council association foundation`,
  ...SPANISH_BODIES,
  notTheHolder: `ex expresidente expresidenta exsecretario exsecretaria exgobernador exgobernadora vice sub futuro
    futura entonces antiguo antigua saliente electo electa`,
  demonyms: `estadounidense=US norteamericano=US mexicano=MX mexicana=MX canadiense=CA guatemalteco=GT salvadoreno=SV
    hondureno=HN hondurena=HN nicaraguense=NI panameno=PA costarricense=CR dominicano=DO cubano=CU colombiano=CO
    venezolano=VE venezolana=VE ecuatoriano=EC peruano=PE peruana=PE boliviano=BO chileno=CL argentino=AR brasileno=BR
    paraguayo=PY uruguayo=UY uruguaya=UY chilena=CL argentina=AR brasilena=BR colombiana=CO ecuatoriana=EC boliviana=BO
    paraguaya=PY panamena=PA guatemalteca=GT salvadorena=SV dominicana=DO cubana=CU
    britanico=GB britanica=GB danes=DK danesa=DK frances=FR francesa=FR aleman=DE alemana=DE espanol=ES espanola=ES
    italiano=IT italiana=IT neerlandes=NL sueco=SE sueca=SE noruego=NO finlandes=FI polaco=PL portugues=PT griego=GR
    hungaro=HU irlandes=IE ucraniano=UA ruso=RU turco=TR israeli=IL irani=IR iraqui=IQ saudi=SA egipcio=EG indio=IN
    chino=CN china=CN japones=JP japonesa=JP australiano=AU haitiano=HT`,
  countries: `unidos=US eeuu=US uu=US mexico=MX canada=CA guatemala=GT salvador=SV honduras=HN nicaragua=NI panama=PA rica=CR
    cuba=CU haiti=HT colombia=CO venezuela=VE ecuador=EC peru=PE bolivia=BO chile=CL argentina=AR brasil=BR paraguay=PY
    uruguay=UY espana=ES francia=FR alemania=DE italia=IT portugal=PT rusia=RU ucrania=UA china=CN japon=JP israel=IL
    iran=IR turquia=TR`,
  heads: 'presidente presidenta mandatario mandataria lider gobernante',
  descriptions: `opositor opositora republicano republicana democrata libertario libertaria ultraderechista magnate
    exguerrillero progresista izquierdista derechista conservador conservadora militar morenista panista priista peronista
    kirchnerista chavista correista uribista petrista diplomatico diplomatica legislador legisladora parlamentario
    parlamentaria congresista politologo politologa academico academica investigador investigadora especialista
    empresario empresaria economista religioso obispo arzobispo cardenal pontifice neoyorquino capitalino zacatecano
    tabasqueno texano floridano bonaerense premio nobel uniformado excombatiente historiador historiadora fundador
    fundadora vicecanciller subsecretario subsecretaria viceministro viceministra coordinador coordinadora comisionado
    comisionada relator relatora procurador procuradora contralor contralora magistrado magistrada autor autora`,
  anyHead: `dignatario dignataria mandatario mandataria gobernante jefe_de_estado jefa_de_estado jefe_de_gobierno jefa_de_gobierno
    jefe_del_ejecutivo jefa_del_ejecutivo jefe_del_estado jefa_del_estado titular_del_ejecutivo`,
  speechNouns: `afirmación afirmaciones aseveración declaración declaraciones advertencia advertencias anuncio anuncios
    acusación acusaciones denuncia denuncias promesa promesas amenaza amenazas petición peticiones exigencia exigencias
    reclamo reclamos propuesta propuestas sugerencia insistencia llamado llamamiento llamamientos mensaje mensajes
    palabras dichos comentario comentarios respuesta respuestas explicación argumento argumentos confesión confirmación
    crítica críticas queja quejas tesis versión opinión aviso avisos señalamiento señalamientos recordatorio
    reconocimiento revelación alegato alerta pronóstico vaticinio convicción discurso discursos carta cartas`,
  parties: `republicano=US republicana=US democrata=US trumpista=US libertario=AR peronista=AR kirchnerista=AR chavista=VE
    morenista=MX panista=MX priista=MX priísta=MX petrista=CO uribista=CO correista=EC texano=US floridano=US
    neoyorquino=US zacatecano=MX tabasqueno=MX bonaerense=AR`,
  questioners: `pregunta preguntas entrevistador entrevistadora periodista periodistas reportero reportera moderador
    moderadora interlocutor interlocutora intervención intervenciones asistente asistentes voz voces coro público
    prensa conductor conductora presentador presentadora inaudible`,
  questionLetters: 'p pregunta',
  answerLetters: 'r respuesta',
  firstPerson: `yo mi mis me conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras creo pienso soy estoy tengo quiero
    hemos somos estamos tenemos queremos vamos`,
  placards: `pancarta pancartas cartel carteles letrero letreros cartulina cartulinas manta mantas lona lonas rótulo rótulos
    pintada pintadas grafiti grafitis camiseta camisetas lema lemas consigna consignas pegatina pegatinas placa placas sábana`,
  forged: `falso falsa manipulado manipulada trucado trucada adulterado adulterada alterado alterada apócrifo apócrifa
    fabricado fabricada inventado inventada ficticio ficticia satírico satírica supuesto supuesta presunto presunta deepfake
    parodia meme novela canción película serie sátira caricatura historieta tira sueño chiste montaje imitación corrido`,
  untrue: 'falso falsa mentira rumor rumores bulo invento',
  true: 'cierto verdad correcto',
  subjunctives: 'diga digan dijera dijeran dijese dijesen',
  reciting: 'leer citar recitar cantar retuitear parafrasear',
  listLabels: `nota qué cuándo dónde quién quiénes cómo lee lea leer ver vea mira mire además también más te foto fotos
    fotografía imagen video vídeo fuente fuentes crédito fecha hora lugar contacto asunto actualización
    corrección relacionado etiquetas temas precio total resultado resultados redacción edición archivo encuesta análisis
    opinión exclusiva última últimas escucha descarga`,
  reflexives:
    'quejar pronunciar negar preguntar referir mostrar lamentar sentir comprometer disculpar felicitar jactar',
  deeds: 'publicar responder contestar',
  refusals: 'negar rehusar declinar rechazar evitar',
  speaking: `comentar comentarios decir responder contestar opinar hablar precisar confirmar declarar especificar revelar
    detallar explicar aclarar pronunciarse`,
  feminine: `ella presidenta ministra secretaria gobernadora alcaldesa senadora diputada embajadora mandataria jefa
    funcionaria vocera directora jueza reina candidata profesora abogada doctora vicepresidenta expresidenta mujer esposa
    señora sra doña`,
  masculine: `él presidente ministro secretario gobernador alcalde senador diputado embajador mandatario jefe funcionario
    vocero director juez rey papa candidato profesor abogado doctor vicepresidente expresidente hombre señor sr don`,
} as const satisfies LexiconData;
