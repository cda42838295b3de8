'use server';

import * as store from './store';

export const save = store.save;
