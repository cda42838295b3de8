import { createServerFunctionHandler } from 'babel-plugin-use-server/runtime/server';

export const createHandler = (manifest) => createServerFunctionHandler({ manifest });
