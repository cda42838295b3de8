throw new Error('The database is for the server alone, and this is no server.');
export const database = { save: (draft) => draft.length };
