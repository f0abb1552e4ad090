/** Spanish. */
import { SPANISH_BODIES } from './bodies.es.ts';
import { SPANISH_CUES } from './cues.es.ts';
import type { LexiconData } from './lexicon.ts';

export const SPANISH = {
  language: 'es',
  ...SPANISH_CUES,
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
    cuándo dónde cuánto cuánta cuántos cuántas cuál cuáles luego apenas`,
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
    más muy sí tampoco aquí allí hoy ayer mañana anoche luego temprano enseguida primero afuera adentro dentro fuera arriba abajo cerca`,
  times: `vez víspera hoy ayer mañana anoche lunes martes miércoles jueves viernes sábado domingo semana mes año tarde noche enero
    febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre este esta pasado pasada
    próximo próxima mismo misma`,
  contrasts: 'pero mientras aunque sino',
  compounds: '',
  infinitives: `partidario solicitar requerir llamar instar exhortar invitar animar urgir emplazar conminar pedir proponer prometer negar asegurar descartar
    rechazar amenazar comprometer abogar plantear sugerir recomendar exigir reclamar ordenar aconsejar afirmar lamentar admitir
    reconocer decir rogar considerar jurar suplicar pronosticar proyectar confiar apostar amagar ofrecer`,
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
  raising: '',
  supposed: '',
  nominal: '',
  uttering: '',
  among: '',
  topical: '',
  circumstances:
    'cuando tras después antes ante luego preguntado preguntada interrogado interrogada cuestionado cuestionada',
  goingOn: '',
  venues: `entrevista entrevistas discurso comunicado tuit mitin acto debate carta conferencia rueda intervención
    comparecencia declaraciones twitter x facebook instagram youtube video vídeo mensaje publicación audiencia programa
    televisión radio columna artículo libro reunión cumbre foro redes cuenta prensa transcripción`,
  sourcePrepositions: `según de_acuerdo_con de_acuerdo_a de_acuerdo_al a_juicio_de a_juicio_del a_criterio_de a_criterio_del en_criterio_de en_criterio_del a_ojos_de a_ojos_del en_versión_de en_versión_del a_entender_de en_boca_de en_opinión_de en_opinión_del
    en_palabras_de en_palabras_del a_decir_de a_decir_del en_voz_de en_voz_del al_decir_de a_su_juicio en_su_opinión a_su_entender para`,
  complementisers: 'que',
  additions: 'y e pero',
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
  institutions: `departamento ministerio ejecutivo secretaría casa oficina comité comite corte partido consejo comisión agencia
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
    norteamericana=US rusa=RU ucraniana=UA polaca=PL griega=GR hungara=HU irlandesa=IE turca=TR egipcia=EG australiana=AU
    haitiana=HT neerlandesa=NL finlandesa=FI chino=CN china=CN japones=JP japonesa=JP australiano=AU haitiano=HT`,
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
    comisionada originario originaria oriundo oriunda relator relatora procurador procuradora contralor contralora magistrado magistrada autor autora
    ganador ganadora galardonado galardonada laureado laureada banquero banquera rector rectora decano decana intendente intendenta asambleista concejal`,
  anyHead: `dignatario dignataria mandatario mandataria gobernante jefe_de_estado jefa_de_estado jefe_de_gobierno jefa_de_gobierno
    jefe_del_gobierno jefa_del_gobierno jefe_del_ejecutivo jefa_del_ejecutivo jefe_del_estado jefa_del_estado titular_del_ejecutivo`,
  speechNouns: `afirmación afirmaciones aseveración declaración declaraciones advertencia advertencias anuncio anuncios
    acusación acusaciones denuncia denuncias promesa promesas amenaza amenazas petición peticiones exigencia exigencias
    reclamo reclamos propuesta propuestas sugerencia insistencia llamado llamamiento llamamientos mensaje mensajes
    palabras dichos comentario comentarios respuesta respuestas explicación argumento argumentos confesión confirmación
    crítica críticas queja quejas tesis versión opinión aviso avisos señalamiento señalamientos recordatorio
    reconocimiento revelación pregunta preguntas alegato alerta frase frases compromiso garantía garantías estimación pronóstico vaticinio convicción discurso discursos carta cartas`,
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
  pastSubjunctives: 'ron=ra|ran|se|sen',
  enclitics: 'le les',
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
