import useServer from 'babel-plugin-use-server/vite';
import { defineConfig } from 'waku/config';

export default defineConfig({ vite: { plugins: [useServer()] } });
