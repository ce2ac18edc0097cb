import { defineConfig } from 'vitest/config';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { kernelFolder } from './scripts/project-paths.ts';
import { compileKernel } from './scripts/vite/compile-kernel.ts';

export default defineConfig({
  plugins: [svelte(), compileKernel(kernelFolder)],
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000
  }
});
