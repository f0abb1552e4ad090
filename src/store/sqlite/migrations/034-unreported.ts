/** That no article on record tells a statement. */
const untold = (statement: string): string =>
  `NOT EXISTS (SELECT 1 FROM report AS told JOIN quotation AS words ON words.id = told.quotation
    WHERE told.statement = ${statement} AND words.withdrawn = 0)`;

/**
 * Statements that no article tells any more: all that did have taken the words out, or put them in another mouth. They are few;
 * so what is counted by the million need not ask each statement for its articles. Triggers, as reports come and go in many places.
 */
export const unreported = {
  version: 34,
  name: 'unreported statements',
  sql: `
CREATE TABLE unreported (statement INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER report_added AFTER INSERT ON report BEGIN
  DELETE FROM unreported WHERE statement = new.statement;
END;
CREATE TRIGGER report_removed AFTER DELETE ON report BEGIN
  INSERT OR IGNORE INTO unreported SELECT old.statement WHERE ${untold('old.statement')};
END;
CREATE TRIGGER quotation_withdrawn AFTER UPDATE OF withdrawn ON quotation WHEN new.withdrawn <> old.withdrawn BEGIN
  DELETE FROM unreported WHERE statement = (SELECT statement FROM report WHERE quotation = new.id);
  INSERT INTO unreported
    SELECT report.statement FROM report WHERE report.quotation = new.id AND ${untold('report.statement')};
END;

-- Those without a report, and those of which all are withdrawn: by way of what is withdrawn, which is little.
INSERT INTO unreported SELECT seq FROM statement EXCEPT SELECT statement FROM report;
INSERT OR IGNORE INTO unreported
  SELECT report.statement FROM quotation CROSS JOIN report ON report.quotation = quotation.id
  WHERE quotation.withdrawn <> 0 AND ${untold('report.statement')};

-- Of each official what is said again: one statement in ten or twenty.
CREATE INDEX statement_again ON statement (official, said_on) WHERE repeat_of IS NOT NULL;
`,
} as const;
