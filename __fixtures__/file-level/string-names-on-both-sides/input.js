'use server';

import { 'load it' as load } from './store';

export { 'save it' as 'store it', 'save it' as save, default as 'the default', default as default } from './store';
export { load as 'read it' };
