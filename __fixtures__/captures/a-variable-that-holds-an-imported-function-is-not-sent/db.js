export const find = (id) => ({ id });
export const format = (id) => `#${id}`;
