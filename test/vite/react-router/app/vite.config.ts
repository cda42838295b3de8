import { unstable_reactRouterRSC as reactRouterRSC } from '@react-router/dev/vite';
import rsc from '@vitejs/plugin-rsc';
import useServer from 'babel-plugin-use-server/vite';
import { defineConfig } from 'vite';

/** React Router takes its route modules apart first: what it leaves for the server is compiled. */
export default defineConfig({ plugins: [reactRouterRSC(), useServer(), rsc()] });
