'use server';

import * as db from './db';

export { db };
