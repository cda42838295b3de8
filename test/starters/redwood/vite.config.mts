import { cloudflare } from '@cloudflare/vite-plugin';
import { redwood } from 'rwsdk/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [cloudflare({ viteEnvironment: { name: 'worker' } }), redwood()] });
