import { defineConfig } from 'vitest/config';

const project = (name: string, include: string, testTimeout = 10_000) => ({
  extends: true as const,
  test: { name, include: [include], testTimeout },
});

export default defineConfig({
  test: {
    // On two cores Vitest would run one file at a time; most of an end-to-end test is waiting.
    maxWorkers: 2,
    projects: [
      project('unit', 'tests/unit/**/*.test.ts'),
      project('contract', 'tests/contract/**/*.test.ts'),
      project('golden', 'tests/golden/*.test.ts'),
      project('e2e', 'tests/e2e/**/*.test.ts', 60_000),
    ],
  },
});
