export const db = (n) => ['db', n];
