/** What bodies and what they write are called, and what one office is called by as well. */
export const SPANISH_BODIES = {
  bodyHeads: `autoridad mesa frente oficina comunidad canal reserva estudio bolsa iglesia cruz área area sala misión mision
    registro cuerpo brigada archivo biblioteca clínica clinica sanatorio laboratorio operador operadora puerto puertos aeropuerto
    metro transportes cementos autopistas campaña comando encuentro convergencia círculo circulo gremi sindicat associació
    associacio federació federacio fundació fundacio ajuntament consorci diputació diputacio madres abuelas mutualidad bancada
    radio sistema pacto sección seccion zona región region`,
  bodies: `organizacion organismo entidad institucion gremio patronal sindicato central empresa compania firma aerolinea cartera
    ministerio secretaria departamento dependencia agencia asociacion federacion confederacion camara comision consejo
    fundacion plataforma colectivo coordinadora supervisor regulador banco corporacion tribunal corte sala audiencia juzgado
    fiscalia universidad instituto centro observatorio ayuntamiento consistorio municipio municipalidad alcaldia diputacion
    partido formacion coalicion bancada bloque grupo ong oenege multinacional consultora petrolera minera electrica
    energetica operadora constructora fabricante cadena tecnologica farmaceutica automotriz distribuidora comercializadora
    aseguradora gestora concesionaria naviera cooperativa club federativo sociedad escuela hospital museo defensoria
    contraloria procuraduria superintendencia cancilleria embajada gobernacion intendencia junta union red liga agrupacion
    agremiacion autoridad organo ente estatal paraestatal cofradia hermandad mancomunidad iglesia diocesis episcopado consorcio
    promotora inmobiliaria hotelera siderurgica cementera papelera alimentaria textil gasista naval filial matriz startup
    financiera tabacalera cervecera lactea azucarera contratista prestadora editorial productora discografica plantilla
    consultorio clinica laboratorio personeria registraduria inspeccion autonoma ejecutiva directiva cupula federada comite
    mesa foro frente movimiento alianza gobernatura prefectura subdelegacion delegacion direccion jefatura conservera maderera
    arrocera bananera camaronera pesquera salmonera ganadera cerealista eolica fotovoltaica telefonica`,
  sameBodies: `sentencia=tribunal|corte|sala|audiencia|juzgado|supremo|camara fallo=tribunal|corte|sala|audiencia|juzgado|supremo|camara auto=tribunal|corte|sala|audiencia|juzgado|supremo|camara
    magistrados=tribunal|corte|sala|audiencia|juzgado|supremo|camara jueces=tribunal|corte|sala|audiencia|juzgado|supremo|camara camaristas=camara|sala|tribunal
    agremiacion=asociacion|camara|federacion|gremio agrupacion=asociacion|federacion|movimiento|partido
    autoridad=comision|agencia|superintendencia|direccion|instituto organo=comision|auditoria|consejo|instituto|comite|tribunal|contraloria
    ente=agencia|instituto|regulador|superintendencia|fiscalia|procuraduria mesa=congreso|dialogo comite=comision|consejo clinica=hospital|centro|sanatorio
    estatal=empresa|petroleos|corporacion inmobiliaria=grupo|promotora|fondo iglesia=episcopado|conferencia|arzobispado|diocesis
    organizacion=asociacion|fundacion|red|plataforma|colectivo|federacion|confederacion|central|movimiento|observatorio|coordinadora|union|foro|comite|centro
    organismo=instituto|agencia|comision|fondo|banco|consejo|autoridad|direccion|servicio|organizacion|superintendencia|defensoria
    entidad=banco|instituto|agencia|fundacion|asociacion|camara|superintendencia|caja|federacion|servicio|empresa
    institucion=banco|instituto|universidad|fundacion|defensoria|comision|consejo|iglesia|museo|procuraduria|contraloria
    gremio=camara|asociacion|confederacion|federacion|sindicato|colegio|union|sociedad|consejo|central|comite
    patronal=confederacion|asociacion|camara|federacion|union sindicato=central|union|confederacion|federacion|comisiones|trabajadores|asociacion
    central=confederacion|union|sindicato|federacion empresa=compania|grupo|aerolineas|industrias|laboratorios|corporacion
    compania=empresa|grupo|aerolineas|industrias|laboratorios|corporacion|aerolinea firma=empresa|grupo|compania|consultora
    aerolinea=aerolineas cartera=ministerio|secretaria|departamento|conselleria|consejeria ministerio=secretaria
    departamento=conselleria|consejeria|ministerio dependencia=secretaria|ministerio|direccion|comision|instituto|procuraduria|servicio|subsecretaria
    agencia=instituto|servicio|oficina plataforma=asociacion|coordinadora|movimiento|red colectivo=asociacion|red|movimiento|agrupacion
    supervisor=banco|comision|superintendencia|autoridad regulador=comision|superintendencia|autoridad|agencia|consejo
    corporacion=congreso|senado|camara|ayuntamiento|concejo|asamblea tribunal=corte|sala|audiencia|juzgado|supremo
    corte=tribunal|suprema sala=tribunal|corte|audiencia juzgado=tribunal ayuntamiento=consistorio|alcaldia|municipalidad
    consistorio=ayuntamiento municipio=municipalidad|ayuntamiento|intendencia|alcaldia municipalidad=municipio
    alcaldia=ayuntamiento partido=movimiento|frente|union|alianza formacion=partido|frente|movimiento|alianza|union
    coalicion=alianza|frente|pacto|movimiento bancada=partido bloque=frente|alianza|union ong=fundacion|asociacion|observatorio|organizacion
    cancilleria=ministerio|exteriores centro=instituto|observatorio|universidad|hospital|colegio|escuela`,
  reports: `informe estudio encuesta sondeo reporte dictamen auditoria sentencia fallo resolucion barometro investigacion boletin
    auto acta providencia atestado querella demanda peritaje tesis`,
  papers: `documento texto comunicado nota escrito carta misiva posicionamiento mensaje boletin parte oficio requerimiento manifiesto
    pronunciamiento publicacion tuit posteo declaracion respuesta circular memorando discurso alocucion columna`,
  accounts: `calculos estimaciones cuentas datos registros proyecciones previsiones palabras version relato testimonio estimacion
    calculo diagnostico criterio explicacion declaraciones cifras pronosticos sondeos indagaciones pesquisas recuento balance`,
  sameRoles: `alcalde=regidor|edil|mandatario abogado=letrado|jurista|penalista|defensor medico=doctor|facultativo|galeno
    diputado=legislador|parlamentario|congresista|asambleista senador=legislador|parlamentario|congresista
    juez=magistrado|instructor|togado portavoz=vocero gobernador=mandatario intendente=mandatario
    profesor=docente|academico|investigador|experto|catedratico|maestro catedratico=profesor|academico|experto|docente
    maestro=profesor|docente empresario=ejecutivo|directivo|emprendedor director=ejecutivo|directivo
    economista=experto|analista|especialista analista=experto|especialista politologo=experto|analista|academico
    investigador=experto|cientifico|academico|especialista sociologo=experto|academico historiador=experto|academico
    geografo=experto|academico biologo=experto|cientifico canciller=ministro ministro=canciller|secretario
    agricultor=campesino|productor|labrador campesino=agricultor pescador=marinero policia=agente|uniformado
    agente=policia|uniformado periodista=reportero|comunicador obispo=prelado|religioso sacerdote=cura|parroco|religioso
    entrenador=tecnico|seleccionador|estratega tecnico=entrenador|seleccionador seleccionador=tecnico|entrenador
    escritor=autor|novelista|poeta presidente=mandatario|dirigente|titular lider=dirigente dirigente=lider
    conseller=consejero consejero=conseller`,
} as const;
