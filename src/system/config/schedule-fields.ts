/** The kinds of value a schedule is made of; apart from the others, as most commands load none. */
import { validate as isCron } from 'node-cron';
import { z } from 'zod';

const cronExpected = 'a cron expression (minute, hour, day, month, weekday), such as "*/10 * * * *"';
export const cron = z.string({ error: cronExpected }).refine(isCron, { error: cronExpected });

const zoneExpected = 'a time zone of the IANA list, such as America/Mexico_City';
export const timeZone = z.string({ error: zoneExpected }).refine(isTimeZone, { error: zoneExpected });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
