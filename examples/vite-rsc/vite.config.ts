import react from '@vitejs/plugin-react';
import rsc from '@vitejs/plugin-rsc';
import useServer from 'babel-plugin-use-server/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    useServer(),
    rsc({
      entries: {
        rsc: './framework/entry.rsc.tsx',
        ssr: './framework/entry.ssr.tsx',
        client: './framework/entry.browser.tsx',
      },
    }),
    react(),
  ],
  resolve: { alias: { '@': import.meta.dirname } },
});
