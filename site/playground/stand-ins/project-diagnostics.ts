/** What is told of a whole tree of files: here is one file alone. */
export const projectDiagnostics = {};
