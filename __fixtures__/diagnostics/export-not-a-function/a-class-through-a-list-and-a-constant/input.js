'use server';

class Model {}
const Other = class {};

export { Model as Post, Other };
