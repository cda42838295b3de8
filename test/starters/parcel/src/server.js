import { list } from './client';
import { Page } from './page';
import { sum } from './actions';

const save = Page({ user: { name: 'Ada' } });
console.log(JSON.stringify({ client: typeof list, sum: '$$id' in sum, inline: '$$id' in save }));
