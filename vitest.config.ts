import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Property tests think hard on two cores; a hang is still found.
    testTimeout: 120_000,
  },
});
