export const limit: number = await Promise.resolve(10);
