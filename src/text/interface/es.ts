import type { InterfaceTexts } from './texts.ts';

export const SPANISH = {
  locale: 'es',
  marks: ['«', '»'],
  alert: {
    new: 'Nuevo en el registro',
    more: 'Más de la misma ocasión',
    update: 'Actualización',
    answers: 'Sigue a {text} ({outlet})',
    alsoReportedBy: 'También lo publican {outlets}',
    sources: '{outlets} medios, {independent} independientes',
    oneSource: '{outlets} medios, 1 independiente',
    onRecordBefore: 'Ya en el registro: {day}, {alike}',
    alike: '{percent} % parecido',
    noTime: 'sin hora indicada',
    moreStatements: 'y {count} más en el artículo',
    contextButton: 'Contexto',
  },
  verdict: { new: 'nuevo', report: 'ya publicado', repeat: 'dicho de nuevo' },
  type: {
    direct: 'cita textual',
    mixed: 'cita parcial',
    indirect: 'estilo indirecto, no son sus palabras exactas',
  },
  answer: {
    subscribed:
      '{channel} sigue ahora a **{official}**. Allí aparecerá cada declaración nueva, una sola vez.',
    subscribedAll:
      '{channel} sigue ahora a **las {count} personas registradas**. Allí aparecerá cada declaración nueva, una sola vez.',
    alreadySubscribed: '{channel} ya sigue a **{official}**.',
    nowFollows: '-# Sigue a: {officials}',
    unsubscribed: '{channel} ya no sigue a **{official}**.',
    unsubscribedAll: '{channel} ya no sigue a nadie.',
    notSubscribed: '{channel} no sigue a nadie todavía. Empiece con `/subscribe`.',
    notFollowing: '{channel} no sigue a **{official}**.',
    splitAll:
      '{channel} sigue a todos, así que no se puede quitar a una sola persona. Use `/unsubscribe` para *todos* y luego `/subscribe` con quienes desee.',
    everyone: 'Todas las personas registradas',
    unknownOfficial:
      'No registro a nadie llamado «{name}». Elija uno de los nombres que se ofrecen al escribir.',
    missingRights:
      'Aún no puedo publicar en {channel}: me falta {rights}. Abra los ajustes del canal, *Permisos*, añada mi rol y concédalo; después repita la orden.',
    onlyInServer: 'Esto solo funciona en un canal de un servidor.',
    badDay: '«{day}» no es una fecha. Escríbala como año-mes-día, por ejemplo 2026-03-31.',
    daysReversed: 'El primer día, {from}, es posterior al último, {to}.',
    nothingFound: 'Nada coincide en el registro. Pruebe con menos palabras o con otras.',
    found: 'En el registro',
    contextTitle: 'En el artículo',
    contextGone: 'Ese artículo ya no está en el registro.',
    unknownRequest: 'Ya no conozco esta orden. Recargue Discord y vuelva a intentarlo.',
    failed: 'Algo ha fallado por mi parte. Vuelva a intentarlo en un minuto.',
  },
  right: {
    ViewChannel: '*Ver canal*',
    SendMessages: '*Enviar mensajes*',
    SendMessagesInThreads: '*Enviar mensajes en hilos*',
    ReadMessageHistory: '*Leer el historial de mensajes*',
  },
  command: {
    subscribe: { name: 'suscribir', description: 'Publicar en un canal lo nuevo que dice una persona' },
    unsubscribe: { name: 'desuscribir', description: 'Dejar de seguir a una persona en un canal' },
    quotes: { name: 'citas', description: 'Todo lo que consta en el registro' },
    search: { name: 'buscar', description: 'Encontrar qué se dijo y cuándo' },
    subscribeOfficial: { name: 'persona', description: 'A quién seguir; no importa si hay erratas' },
    subscribeChannel: { name: 'canal', description: 'Dónde publicar; este canal si se omite' },
    unsubscribeOfficial: { name: 'persona', description: 'A quién dejar de seguir; a todos si se omite' },
    unsubscribeChannel: { name: 'canal', description: 'En qué canal; este si se omite' },
    searchText: { name: 'texto', description: 'Palabras que se dijeron' },
    searchOfficial: { name: 'persona', description: 'Dicho por' },
    searchFrom: { name: 'desde', description: 'Primer día, por ejemplo 2026-03-01' },
    searchTo: { name: 'hasta', description: 'Último día, por ejemplo 2026-03-31' },
  },
} as const satisfies InterfaceTexts;
