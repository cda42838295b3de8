/** What must not be loaded where a client is tested. */
if (typeof window !== 'undefined' && !('databaseIsWelcome' in globalThis)) throw new Error('The database was loaded in a DOM.');

export const rows: string[] = [];
