process.env.TESTED_BINDING = 'react-server-dom-turbopack';
await import('./statuses.test.ts');

export {};
