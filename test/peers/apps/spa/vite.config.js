import { serverFunctions } from 'babel-plugin-use-server/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [serverFunctions()], build: { sourcemap: true } });
