/** Which statements a message, or a reply to it, has told were taken back; JSON list, null for none. */
export const corrections = {
  version: 12,
  name: 'corrections',
  sql: `ALTER TABLE delivery ADD COLUMN corrects TEXT;`,
} as const;
