import '../../../examples/vite-rsc/framework/entry.browser.tsx';
