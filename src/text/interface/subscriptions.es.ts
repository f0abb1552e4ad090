import type { SubscriptionTexts } from './subscriptions.ts';

export const SUBSCRIPTIONS_SPANISH = {
  digest: {
    hour: 'Resumen de la hora',
    day: 'Resumen del día',
    late: 'Con retraso',
    statements: '{count} declaraciones',
    oneStatement: '1 declaración',
    more: 'y {count} artículos más',
  },
  subscription: {
    subscribed: '{channel} sigue ahora a {officials}. Allí aparecerá cada declaración nueva, una sola vez.',
    already: '{channel} ya sigue a {officials}.',
    changed: 'He cambiado lo que recibe {channel}.',
    whom: '¿A quién debe seguir {channel}? Nombre a alguien en la opción «persona» o elija «Todas las personas registradas».',
    stillPaused: '-# Está en pausa: `/suscripciones` tiene un botón para reanudarla.',
    kinds: 'Solo: {kinds}',
    anyKind: 'Tanto citas como estilo indirecto',
    languages: 'Solo de artículos en {languages}',
    anyLanguage: 'Cualquier idioma',
    unknownLanguage: 'No se leen artículos en «{language}». Elija entre {known}.',
    words: 'Solo lo que trate de: {words}',
    notWords: 'Nada que trate de: {words}',
    anyWords: 'Trate de lo que trate',
    noWords:
      'En «{words}» no hay ninguna palabra que buscar. Escriba palabras separadas por comas, `"varias juntas"` entre comillas y `-` delante de lo que no quiera.',
    manyWords: 'Son demasiadas palabras: como mucho {count}.',
    or: 'o',
    not: 'pero no',
    confidence: 'Solo lo que sea seguro al menos al {percent} %',
    confidenceFloor: 'Quien lleva este bot no deja publicar lo que sea seguro a menos del {percent} %.',
    anyConfidence: 'Tan seguro como en todas partes',
    instant: 'Se publica al momento',
    hourly: 'Se publica en un resumen cada hora en punto ({zone})',
    daily: 'Se publica en un resumen cada día a las {hour}:00 ({zone})',
    unknownZone:
      'Ninguna zona horaria se llama «{zone}». Elija una de las que se ofrecen al escribir, por ejemplo America/Bogota.',
    noDigestTime:
      'La hora y la zona horaria son para los resúmenes. Elija con ellas un resumen diario o uno cada hora en `cuando`.',
    role: 'Menciona a {role}',
    noRole: 'No menciona a nadie',
    roleNotYours: 'Usted no puede mencionar a {role}, así que no lo haré en su lugar.',
    roleNotMine:
      'No puedo mencionar a {role}. Permita que cualquiera lo mencione (ajustes del servidor, *Roles*) o concédame *Mencionar @everyone, @here y todos los roles*.',
    publishes: 'Se publica también en los servidores que siguen el canal',
    publishesNot: 'No se publica en otros servidores',
  },
  kindChoice: {
    all: 'Todo',
    direct: 'Solo sus palabras exactas',
    'direct,mixed': 'Citas, enteras o parciales',
    mixed: 'Solo citas parciales',
    indirect: 'Solo estilo indirecto',
  },
  timeChoice: { instant: 'Al momento', hourly: 'Resumen cada hora', daily: 'Resumen diario' },
  command: {
    subscribeKinds: { name: 'tipos', description: 'Sus palabras exactas o también el estilo indirecto' },
    subscribeLanguages: { name: 'idiomas', description: 'De los artículos, separados por comas: en, es' },
    subscribeWords: {
      name: 'palabras',
      description: 'De qué debe tratar: arancel, "tratado de aguas", -fútbol',
    },
    subscribeWhen: { name: 'cuando', description: 'Al momento, o junto cada hora o cada día' },
    subscribeHour: { name: 'hora', description: 'Del resumen diario, de 0 a 23; las 8 si se omite' },
    subscribeTimeZone: { name: 'zona', description: 'Zona horaria del resumen, por ejemplo America/Bogota' },
    subscribeRole: { name: 'rol', description: 'A quién mencionar; @everyone es a nadie' },
    subscribeConfidence: {
      name: 'confianza',
      description: 'Cuán segura debe ser una cita, en porcentaje; 0 como en todas partes',
    },
    subscribePublish: {
      name: 'publicar',
      description: 'Si un canal de anuncios publica en los servidores que lo siguen',
    },
  },
} as const satisfies SubscriptionTexts;
