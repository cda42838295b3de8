'use server';

import { store } from './server';

export { load, load as reload } from './server';
export { store };
