export const query = async () => [];
