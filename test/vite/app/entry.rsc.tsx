import { createRouter } from './page.tsx';
import type { Route } from './page.tsx';

export default createRouter(import.meta.glob<Route>('./routes/*.tsx'));
