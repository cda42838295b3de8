export const table = 'posts';
