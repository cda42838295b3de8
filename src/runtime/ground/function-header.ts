/** The header in which a call from JavaScript names its Server Function, percent-encoded. */
export const functionHeader = 'server-function';
