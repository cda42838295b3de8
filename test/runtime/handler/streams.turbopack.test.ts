process.env.TESTED_BINDING = 'react-server-dom-turbopack';
await import('./streams.test.ts');

export {};
