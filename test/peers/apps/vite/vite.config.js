import rsc from '@vitejs/plugin-rsc';
import useServer from 'babel-plugin-use-server/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [useServer(), rsc({ entries: { rsc: './entry.rsc.js', ssr: './framework/entry.ssr.tsx', client: './framework/entry.browser.tsx' } })],
  build: { sourcemap: true },
});
