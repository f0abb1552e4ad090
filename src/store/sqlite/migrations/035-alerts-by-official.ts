/** An official's newest alerts, for the feeds that are given out. */
export const alertsByOfficial = {
  version: 35,
  name: 'alerts by official',
  sql: 'CREATE INDEX alert_of_official ON alert (official, seq);',
} as const;
