export const query = (sql: string) => ['SECRET_row', sql];
