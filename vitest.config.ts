import { defineConfig } from 'vitest/config';

// Long enough for a machine that is busy with other work: what hangs is found, and nothing that is slow fails for it.
const project = (name: string, include: string, testTimeout = 60_000) => ({
  extends: true as const,
  test: { name, include: [include], testTimeout },
});

export default defineConfig({
  test: {
    // On two cores Vitest would run one file at a time.
    maxWorkers: 2,
    projects: [
      project('unit', 'tests/unit/**/*.test.ts'),
      project('contract', 'tests/contract/**/*.test.ts'),
      project('golden', 'tests/golden/*.test.ts'),
      {
        extends: true,
        // After the rest: they start processes of their own, and of those with a Discord one waits for another (`twin-turn.ts`).
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
