/** `COMPILER=stock` leaves the work to plugin-rsc: the control. */
import rsc from '@vitejs/plugin-rsc';
import useServer from 'babel-plugin-use-server/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  plugins: [
    process.env['COMPILER'] === 'stock' ? [] : useServer(),
    rsc({ entries: { rsc: command === 'build' ? './entry.rsc.tsx' : './entry.dev.tsx', ssr: './entry.ssr.tsx', client: './entry.browser.tsx' } }),
  ],
}));
