'use server';

const limit = 10;
const settings = { limit };
const alias = settings;

export { limit, alias as config };
export default settings;
