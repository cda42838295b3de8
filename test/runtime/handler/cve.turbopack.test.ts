process.env.TESTED_BINDING = 'react-server-dom-turbopack';
await import('./cve.test.ts');

export {};
