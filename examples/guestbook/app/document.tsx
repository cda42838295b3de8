import type { ReactNode } from 'react';
import Page from '@/app/page';
import { WireDrawer } from '@/components/wire-drawer';
import { ErrorBoundary } from '@/components/error-boundary';

interface DocumentProps {
  /** What went wrong with a form that was sent without JavaScript. */
  readonly failure?: string | undefined;
}

export function Document({ failure }: DocumentProps): ReactNode {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Guestbook</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <noscript>
          <p className="banner">JavaScript is off. What is made of forms works all the same.</p>
        </noscript>
        {failure !== undefined && (
          <p className="banner danger" role="alert">
            {failure}
          </p>
        )}
        <ErrorBoundary>
          <Page />
        </ErrorBoundary>
        <WireDrawer />
      </body>
    </html>
  );
}
