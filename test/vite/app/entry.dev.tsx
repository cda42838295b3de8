/** While developing there are also routes that must not compile. */
import { createRouter } from './page.tsx';
import type { Route } from './page.tsx';

export default createRouter(import.meta.glob<Route>(['./routes/*.tsx', './refused/*.tsx']));

if (import.meta.hot) import.meta.hot.accept();
