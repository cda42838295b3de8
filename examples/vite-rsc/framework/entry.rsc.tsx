/** The server's entry, in the graph of the `react-server` condition. */
import Page from '../app/page.tsx';
import { createHandler } from './handler.tsx';

export default createHandler(Page);

if (import.meta.hot) import.meta.hot.accept();
