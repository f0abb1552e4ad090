/** Where the wordings of a language are: the newest statements in one that is rare on record are found without reading all others. */
export const wordingsByLanguage = {
  version: 21,
  name: 'wordings by language',
  sql: `
CREATE INDEX wording_language ON wording (language, statement);
`,
} as const;
