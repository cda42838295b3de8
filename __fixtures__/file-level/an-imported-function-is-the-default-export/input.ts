'use server';

import { save } from './store';

export default save;
