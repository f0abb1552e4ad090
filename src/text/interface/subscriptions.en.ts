import type { SubscriptionTexts } from './subscriptions.ts';

export const SUBSCRIPTIONS_ENGLISH = {
  digest: {
    hour: 'Hourly digest',
    day: 'Daily digest',
    late: 'Told late',
    statements: '{count} statements',
    oneStatement: '1 statement',
    more: 'and {count} more articles',
  },
  subscription: {
    subscribed: '{channel} now follows {officials}. New statements will appear there, each of them once.',
    already: '{channel} already follows {officials}.',
    changed: 'Changed what {channel} is told.',
    whom: 'Whom should {channel} follow? Name somebody in the option “official”, or choose “Everyone tracked”.',
    stillPaused: '-# It is paused: `/subscriptions` has a button to go on.',
    kinds: 'Only: {kinds}',
    anyKind: 'Quoted or reported, both',
    languages: 'Only from articles in {languages}',
    anyLanguage: 'Any language',
    unknownLanguage: 'No articles in “{language}” are read. Choose among {known}.',
    words: 'Only what speaks of: {words}',
    notWords: 'Nothing that speaks of: {words}',
    anyWords: 'Whatever it is about',
    noWords:
      'There is no word to look for in “{words}”. Write words between commas, `"several together"` in quotation marks, and `-` before what you do not want.',
    manyWords: 'Those are too many words: at most {count}.',
    or: 'or',
    not: 'but not',
    confidence: 'Only what is at least {percent}% sure',
    confidenceFloor: 'Who runs this bot has nothing told that is less than {percent}% sure.',
    anyConfidence: 'As sure as everywhere',
    instant: 'Told at once',
    hourly: 'Told in a digest every full hour ({zone})',
    daily: 'Told in a digest every day at {hour}:00 ({zone})',
    unknownZone:
      'No time zone is called “{zone}”. Choose one of those offered while you type, like America/Bogota.',
    noDigestTime:
      'An hour and a time zone are for digests. Choose `when: daily` or `when: hourly` with them.',
    role: 'Mentions {role}',
    noRole: 'Mentions nobody',
    roleNotYours: 'You may not mention {role} yourself, so I will not do it for you.',
    roleNotMine:
      'I may not mention {role}. Allow anyone to mention it (server settings, *Roles*), or give me *Mention @everyone, @here and All Roles*.',
    publishes: 'Published to the servers that follow the channel',
    publishesNot: 'Not published to other servers',
  },
  kindChoice: {
    all: 'Everything',
    direct: 'Their exact words only',
    'direct,mixed': 'Quoted, wholly or in part',
    mixed: 'Partly quoted only',
    indirect: 'Reported speech only',
  },
  timeChoice: { instant: 'At once', hourly: 'Hourly digest', daily: 'Daily digest' },
  command: {
    subscribeKinds: { name: 'kinds', description: 'Their exact words, or reported speech too' },
    subscribeLanguages: { name: 'languages', description: 'Of the articles, with commas between: en, es' },
    subscribeWords: {
      name: 'words',
      description: 'What it has to be about: tariff, "water treaty", -football',
    },
    subscribeWhen: { name: 'when', description: 'At once, or together every hour or every day' },
    subscribeHour: { name: 'hour', description: 'Of a daily digest, 0 to 23; 8 if left out' },
    subscribeTimeZone: { name: 'timezone', description: 'Of the digest, like America/Bogota' },
    subscribeRole: { name: 'role', description: 'Whom to mention; @everyone stands for nobody' },
    subscribeConfidence: {
      name: 'confidence',
      description: 'How sure a quotation has to be, in percent; 0 for as sure as everywhere',
    },
    subscribePublish: {
      name: 'publish',
      description: 'Whether an announcement channel publishes to the servers that follow it',
    },
  },
} as const satisfies SubscriptionTexts;
