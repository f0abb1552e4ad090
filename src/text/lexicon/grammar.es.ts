/** Spanish as the rules must know it. */
import type { GrammarFile } from './grammar.ts';
import { SPANISH_RETELLING } from './retelling.ts';
import { SPANISH_NOUNS } from './nouns.es.ts';

export const SPANISH_GRAMMAR = {
  traits: {
    elidesSubjects: true,
    freeOrder: true,
    bareClauses: false,
    headFirst: true,
    cliticsBeforeVerb: true,
    presentIsFinite: true,
    pastIsParticiple: false,
    particlesAreGrammar: true,
    doubleSurnames: true,
    namesTellGender: true,
  },
  endings: {
    finite: 'ó|aron|ieron|jeron|aba|aban|[aeidbr]rán?|[aeidbr]rían',
    verb: 'ó|aron|ieron|aba|aban|ará|arán|[^g]ar|er|ir|ado|ido',
    saying: '..ó',
    wasSaying: '...(?:ab|í)an?',
    event: '.[^aeiou]ó|ió|aron|ieron',
    background: 'aban?|[aei]rán?|[aei]rían',
    present: '..[ae]n?',
    gerund: 'ndo',
    infinitive: '.(?:[aeií]r)(?:se|l[aeo]s?|nos)?',
    participle: '',
    perfect: '[aií]do|^(?:dicho|escrito|expuesto|propuesto|descrito|resuelto)',
    adverb: 'mente',
    plural: '(?:[aeí]n|ron)',
    adjective: '',
    agent: 'ista|[dts]or|[dts]ora|ari[oa]|nte|nta|er[oa]|log[oa]|graf[oa]|tic[oa]|ad[oa]|id[oa]|és|esa',
    abstract: '(?:[csx]ión|mente|miento|dad|tud|anza|[ae]ncia|aje|ura|ismo|ez|eza|ado|ada|s)',
  },
  patterns: {
    ofOrIn: '(?:^|\\s)(?:del?|en|desde)(?:\\s(?:la|los|las|el|\\p{L}+ [ye]))?',
    several: '\\b(?:han|habían|son|fueron)\\s(?:\\p{L}+mente\\s)?',
  },
  words: {
    ...SPANISH_RETELLING,
    articles: 'el la los las un una lo',
    definite: { f: 'la', m: 'el', plain: '' },
    oneDeterminers: 'el la su un una',
    possessives: 'su sus',
    passives: 'es fue fueron ser sido son',
    replies: `responde respondió respondía respondido contesta contestó contestaba contestado replica replicó replicaba replicado retrucó reviró
      ripostó`,
    reporting: `decir informar añadir agregar señalar indicar explicar asegurar afirmar precisar apuntar subrayar advertir
      concluir`,
    insertedAfter: 'que quien quienes pues porque y pero',
    of: 'de del',
    ofThe: 'del',
    numbered: 'número',
    wordings: `respuesta réplica pronóstico vaticinio predicción advertencia promesa mensaje aviso consejo conclusión explicación veredicto
      ultimátum compromiso estimación`,
    bodyLinks: 'y e para contra por en_defensa en_acción en_lucha',
    nounLinks: 'de del al',
    inNames: 'y e de del',
    inLabels: 'del',
    from: 'de por según',
    byWhom: 'de del',
    asides: 'a al de del sobre ante',
    toWhom: 'a al',
    outlets: `el_correo la_voz_de_galicia el_periódico el_confidencial el_español okdiario newtral mundo_deportivo cinco_días canal_sur telemadrid
      ámbito ámbito_financiero los_andes tiempo_argentino cenital radio_con_vos radio_mitre radio_10 c5n urbana_play a24 ln+ el_mostrador biobío
      radio_biobío radio_cooperativa chilevisión ciper gestión rpp perú_21 la_república ojo_público caretas exitosa el_universo primicias
      expreso teleamazonas ecuavisa el_telégrafo los_tiempos página_siete unitel red_uno abc_color última_hora el_observador brecha la_diaria
      montevideo_portal tal_cual efecto_cocuyo el_pitazo runrunes el_nacional últimas_noticias vtv globovisión telesur listín_diario
      diario_libre el_caribe plaza_pública la_prensa la_prensa_gráfica el_diario_de_hoy la_tribuna el_heraldo confidencial la_estrella
      telemetro crhoy teletica semanario_universidad granma cubadebate 14ymedio martí_noticias el_financiero animal_político sinembargo aristegui_noticias
      el_sol_de_méxico el_heraldo_de_méxico radio_fórmula mvs_noticias imagen_televisión tv_azteca la_silla_vacía el_colombiano el_heraldo
      la_patilla voz_de_américa radio_marca cadena_cope onda_vasca el_debate bbc bbc_mundo cnn cnn_en_español cnn_español el_país el_mundo la_nación la_nacion clarín infobae milenio
      la_jornada el_universal excélsior reforma el_tiempo el_espectador semana caracol radio_caracol caracol_radio blu_radio
      w_radio la_w rcn noticias_rcn noticias_caracol el_comercio el_mercurio la_tercera emol el_deber página_12 perfil tn
      telemundo univision univisión televisa tve rtve rne radio_nacional cadena_ser la_ser onda_cero cope antena_3 telecinco
      la_sexta la_vanguardia abc el_diario eldiario público europa_press prensa_latina prensa_libre el_faro dw fox_news
      the_new_york_times the_washington_post the_wall_street_journal financial_times bloomberg france_info`,
    outletParts: 'noticias radio televisión tv digital deportes news online diario',
    portfolios: `economía hacienda ciencia agricultura cultura interior exteriores energía defensa salud sanidad educación justicia trabajo turismo
      transportes transporte vivienda seguridad recursos naturales relaciones bienestar ambiente minas comunicación comunicaciones finanzas
      gobernación planificación desarrollo igualdad deportes infraestructuras infraestructura ganadería pesca industria comercio innovación
      tecnología asuntos gobierno hidrocarburos migración`,
    blaming: `culpar responsabilizar acusar arremeter cargar pronunciar felicitar elogiar censurar ensalzar ridiculizar exculpar increpar
      interpelar apelar reflexionar ironizar especular discrepar`,
    ledBodies: 'gobierno administración ejecutivo gabinete régimen presidencia',
    benches: 'magistrados jueces camaristas',
    bearNames: `radio televisora noticiero semanario cadena agencia emisora canal portal red diario periódico revista plataforma medio ciudad estadio
      teatro hotel calle plaza avenida barrio`,
    opinion: 'para',
    these: 'este esta estos estas',
    personalRelatives: 'quien quienes',
    progressive: 'está están estaba estaban',
    goingOnBehindMarks: 'donde porque',
    reasons: 'porque pues',
    elsewhere: 'mientras',
    whileDoing: 'al tras',
    besides: 'además después luego antes',
    bareActs: `solía solían suele suelen intentó intentaron intentado prefirió prefirieron preferido eligió quiso quisieron querido logró
      logrado consiguió osó procuró desea deseó`,
    somebody:
      'alguien alguno alguna uno una otro otra varios varias muchos muchas algunos algunas otros otras nadie',
    degrees: 'más menos muy tan igual igualmente algo bastante',
    factualAfter: 'después luego tras desde',
    readIn: 'lee lea leía leer recoge',
    actsFor: `aprovechó aprovechado aprovecha compareció comparecido comparece utilizó utilizado usó usado intervino intervenido interviene salió salido
      escribió recurrió recurrido tomó publicó difundió envió grabó usará utiliza recurre sale convocó empleó empleado emplea dedicó dedicado`,
    because: 'por',
    holding: 'entender considerar estimar creer',
    meanwhile: 'tiempo vez paso mientras',
    askingTo:
      'pedir solicitar exigir proponer rogar ordenar recomendar aconsejar sugerir suplicar requerir implorar',
    asksWhether: 'preguntar cuestionar consultar inquirir',
    acts: `limitó limitaron limita limitado volvió volvieron vuelve vuelto llegó llegaron llegado pasó alcanzó atrevió comenzó empezó
      terminó acabó acaba aprovechó procedió coincidió coincidieron salió entró`,
    actLinks: 'a de por en',
    infinitiveLinks: 'a con por de en',
    purpose: 'para',
    without: 'sin',
    notInfinitives: `lugar hogar mujer ayer taller dólar militar militares nuclear popular escolar familiar titular
      auxiliar par mar altar bar`,
    answering: 'responder contestar replicar referir aplaudir saludar criticar agradecer',
    thenAgain: 'y luego después enseguida más primero',
    deals: 'acuerdo plan ley tratado',
    indefinite: 'un una',
    anyone: 'alguien',
    hearing: `oye oyó oía oído oír escucha escuchó escuchaba escuchado escuchar ve vio coreó coreaba gritó gritaba`,
    ofThings: `defender rechazar criticar cuestionar celebrar lamentar condenar agradecer aplaudir justificar valorar saludar describir
      plantear proponer mencionar repudiar deplorar reivindicar minimizar ponderar comentar leer mostrar exponer detallar anunciar revelar
      publicar compartir ofrecer esperar querer desear temer descartar negar desmentir repetir reiterar garantizar prometer recordar mantener
      lanzar dar dejar hacer subrayar destacar resaltar ratificar confirmar reafirmar adelantar avanzar dirigir`,
    joining: 'y e pero',
    concessions: 'aunque si_bien por_lo_que',
    passedOver: 'se le les lo la no también además luego después así',
    eventForms: 'hizo hicieron dio dieron tuvo puso vino estuvo anduvo quiso sostuvo mantuvo pidió',
    perfect: 'ha han',
    pluperfect: 'había habían',
    otherPast: 'fue fueron hubo',
    timePairs: `día_anterior noche_anterior tarde_anterior semana_anterior mes_anterior año_anterior día_antes días_antes horas_antes minutos_antes
      semanas_antes meses_antes año_antes años_antes horas_después días_después minutos_después`,
    afterthoughts: `luego_de en_referencia en_alusión en_relación al_tiempo al_término además_de en_declaraciones en_entrevista durante_una tras_reunirse`,
    attributable: 'atribuible_a atribuibles_a',
    spans: 'poco segundos minutos horas días semanas meses años momentos instantes rato',
    uttered: 'haber',
    to: 'a',
    avoiding: 'evit rehus rehús declin negó nega nieg debe tendría podría',
    impersonal: 'se',
    listeners: 'le les me nos lo la',
    asking: 'preguntaron preguntaban preguntan consultaron cuestionaron inquirieron pidieron',
    deedsBefore: `puso fue era estuvo hizo mostró mostraba cerró abrió remató terminó empezó arrancó lanzó siguió prosiguió continuó`,
    behindIf: 'bien',
    datives: 'le les',
    doubled: 'el_lo la_la los_los las_las',
    arising: `hay había hubo existe existía llegó llega vino viene quedó queda apareció aparece circuló circula sonó suena surgió surge
      faltó falta faltaba figura figuraba destaca sobra basta bastó cayó pesa pesaba consta`,
    saidAside: 'según',
    shownAside:
      'consta constaba figura figuraba aparece desprende desprendía aprecia observa ve vio veía avanza avance convenga proceda corresponda sea vaya pasa pasan pasaban van',
    leadingUp: 'cuando mientras aunque porque apenas',
    questioned: `pregunta preguntas preguntó preguntaron preguntado preguntada consultado consultada consultaron cuestionado cuestionada interrogado
      interrogada interrogantes duda dudas`,
    ledByQuestion:
      'preguntado preguntada consultado consultada cuestionado cuestionada interrogado interrogada inquirido inquirida pregunta preguntas preguntársele consultársele',
    beforeQuestion: 'al a ante tras cuando y sobre',
    inside: 'desde en',
    inThisWay: 'así',
    pointers: 'esta este estas estos esa ese esas esos tal tales',
    saidThings: `frase frases sentencia lectura reflexión diagnóstico análisis testimonio conclusión resumen lamento humorada broma ironía cita verso
      versos poema pasaje estrofa proverbio palabras confesión consejo receta idea metáfora manera forma modo tono contundencia rotundidad`,
    expressing: `expresó expresado expresaba expresa pronunció pronunciado refirió referido despidió despedido mostró mostrado cerró cerrado cierra
      abrió abierto arrancó arrancado arranca empezó reaccionó reaccionado reacciona ve vio visto vive habla habló hablado hablaba`,
    ofBeing: 'es son era eran fue fueron',
    belonging: 'pertenece pertenecen corresponde corresponden',
    placing: 'en de del desde',
    besidesBeing: 'también',
    oneself: 'propio propia mismo misma',
    it: 'lo',
    insteadOf: 'lejos vez lugar',
    notWishing: 'como según',
    hearsay: 'dice comenta rumora rumorea cree',
    where: 'donde',
    inWhat: 'en',
    made: 'creado creada generado generada hecho hecha producido producida',
    madeWith: 'con por mediante',
    machine: 'inteligencia ia',
    address: 'sr sra srta dr dra gen',
    madam: 'sra señora doña',
    sir: 'sr señor don',
    personal: 'presidente presidenta senador senadora gobernador',
    like: 'como',
    ...SPANISH_NOUNS,
    latter: 'último última',
    beforeNoun:
      'nuevo nueva propio propia mismo misma actual joven veterano veterana hoy flamante polémico polémica citado citada alto alta máximo máxima',
    notNow: 'saliente electo electa',
    anyExpert: 'experto experta analista especialista profesional',
    subordinate: `opositor opositora funcionario funcionaria titular responsable representante diplomatico
      diplomatica estatal local regional departamental municipal seccional provincial autonomico autonomica capitalino
      capitalina distrital comunal`,
    generic: `magnate funcionario funcionaria lider dirigente politico politica republicano democrata titular responsable
      representante`,
    headStems: 'president primer_ministr primera_ministr mandatari gobernante',
    localHeadStems: 'gobernador alcald intendent',
    timeNames: 'julio domingo abril',
  },
} as const satisfies GrammarFile;
