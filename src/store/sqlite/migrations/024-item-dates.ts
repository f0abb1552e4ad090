/** The date an item bore when it was dealt with: with a later one it is read again. */
export const itemDates = {
  version: 24,
  name: 'item dates',
  sql: 'ALTER TABLE seen_item ADD COLUMN dated TEXT;',
} as const;
