export const loaded: string[] = [];
