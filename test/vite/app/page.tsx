/** One page for each route; a route that does not compile takes no other with it. */
import type { ComponentType } from 'react';
import { createHandler } from '../../../examples/vite-rsc/framework/handler.tsx';

export interface Route {
  readonly default: ComponentType;
}

type Routes = Readonly<Record<string, () => Promise<Route>>>;

/** @param routes By path, as of `import.meta.glob`. */
export function createRouter(routes: Routes): (request: Request) => Promise<Response> {
  async function Page({ url }: { readonly url: URL }) {
    // Not in the path: Vite would take `/routes/loop` for the module of that name.
    const load = routes[`./${url.searchParams.get('show') ?? ''}.tsx`];
    const Content = load === undefined ? () => 'no such route' : (await load()).default;
    return (
      <html lang="en">
        <body>
          <Content />
        </body>
      </html>
    );
  }
  return createHandler(Page);
}
