process.env.TESTED_BINDING = 'react-server-dom-turbopack';
await import('./one-request.test.ts');

export {};
