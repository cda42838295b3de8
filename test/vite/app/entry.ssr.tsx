export { renderToHtml } from '../../../examples/vite-rsc/framework/entry.ssr.tsx';
