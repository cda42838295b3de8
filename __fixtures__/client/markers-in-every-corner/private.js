export default 1;
export const SECRET_named = 2;
