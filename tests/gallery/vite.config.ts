import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** `npx vite build --config tests/gallery/vite.config.ts` writes .output/gallery; open its index.html by a server. */
export default defineConfig({
  root: here,
  base: './',
  plugins: [preact()],
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  build: { outDir: '../../.output/gallery', emptyOutDir: true, target: 'es2022' },
});
