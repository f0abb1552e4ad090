import type { RestHook } from '../../../src/system/discord/rest.ts';

/** What DISCORD_REST_HOOK may name: here it sends what is meant for an address nobody has to the twin. */
export const toTwin: RestHook = (url, init, next) =>
  next(url.replace('http://discord.example', process.env['TWIN_ORIGIN'] ?? ''), init);
