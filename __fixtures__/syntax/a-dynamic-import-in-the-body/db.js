export const db = (n) => ['SECRET_db'.length, n];
