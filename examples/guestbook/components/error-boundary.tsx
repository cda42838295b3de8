'use client';

import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: (Error & { readonly digest?: string }) | null;
}

/** Where errors of Server Functions end. In production all that is known here of one is its digest. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main>
        <section className="card">
          <h2>That did not work</h2>
          <p role="alert">{error.digest === undefined ? error.message : `The server's log knows more: ${error.digest}`}</p>
          <button type="button" onClick={() => this.setState({ error: null })}>
            Back to the guestbook
          </button>
        </section>
      </main>
    );
  }
}
