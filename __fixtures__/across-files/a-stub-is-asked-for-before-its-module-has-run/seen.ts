export const seen: any[] = [];
