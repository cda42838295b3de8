import App, { limit, List } from './page';

createRoot(document.body).render(<App user={{ id: '1' }} list={List} limit={limit} />);
