import { createElement as h } from 'react';
import { createHandler } from './framework/handler.tsx';
import Page from './page.js';

export default createHandler(() => h('html', null, h('body', null, h(Page))));
