import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** `npx vite --config tests/gallery/vite.config.ts` serves the gallery, `npx vite build --config …` writes it to .output/gallery. */
export default defineConfig({
  root: here,
  base: './',
  plugins: [preact()],
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  build: { outDir: '../../.output/gallery', emptyOutDir: true, target: 'es2022' },
});
