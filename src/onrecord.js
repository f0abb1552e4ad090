#!/usr/bin/env node
// Plain JavaScript on purpose: an older Node cannot read TypeScript, and must be told so in one sentence.
const OLDEST = 26;
const version = process.versions.node;

if (Number.parseInt(version, 10) < OLDEST) {
  process.stderr.write(
    `On Record needs Node ${OLDEST} or newer and this is Node ${version}: ` +
      'start it through npm (for example "npm start"), which uses the Node that "npm ci" installed beside it.\n',
  );
  process.exit(1);
}

// What was compiled once is not compiled again: half of the time a short command takes.
(await import('node:module')).enableCompileCache();
await import('./main.ts');
