import react from '@vitejs/plugin-react';
import { serverFunctions } from 'babel-plugin-use-server/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [serverFunctions({ handler: 'server/handler-options.ts' }), react()],
  resolve: { alias: { '@server': `${import.meta.dirname}/server` } },
});
