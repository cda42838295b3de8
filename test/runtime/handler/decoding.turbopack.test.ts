process.env.TESTED_BINDING = 'react-server-dom-turbopack';
await import('./decoding.test.ts');

export {};
