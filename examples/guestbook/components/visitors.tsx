import { session, VISITORS, type Visitor } from '@/lib/session';
import { rememberVisitor } from '@/lib/store';

interface VisitorsProps {
  readonly visitor: Visitor;
}

/** Signs in as another visitor. Which names there are is checked again when the call comes: it is input like any other. */
export function Visitors({ visitor }: VisitorsProps) {
  return (
    <ul className="visitors" aria-label="visitors">
      {VISITORS.map((name) => (
        <li key={name}>
          <form
            action={async () => {
              'use server';
              const current = session.getStore();
              if (current === undefined || !VISITORS.includes(name)) throw new Error(`${name} cannot sign in.`);
              current.visitor = name;
              rememberVisitor(current.id, name);
            }}
          >
            <button aria-pressed={name === visitor.name}>
              <span className="face" data-name={name} aria-hidden="true">
                {name[0]}
              </span>
              {name}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
