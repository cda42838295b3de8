'use server';

import { save, load as read } from './store';
import list from './store';

export { save, read as load, list as default };
