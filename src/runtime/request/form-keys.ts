/** The fields by which React's forms name a Server Function: `$ACTION_ID_…`, or `$ACTION_REF_…` with rows of what is bound to it. */

/**
 * The id that a form names, where React would read it: the last key counts. Null when there is none in plain sight, when versions
 * of React would read different ones, or when what is bound to the function is not where React writes it: it could be called, and
 * its state not be made.
 */
export function formFunctionId(body: FormData): string | null {
  const key = lastActionKey(body);
  if (key === null || key !== [...new Set(actionKeys(body))].at(-1)) return null;
  if (key.startsWith('$ACTION_ID_')) return key.slice('$ACTION_ID_'.length);
  const [row, ...others] = body.getAll(`${boundPrefix(body)}0`);
  const id = typeof row === 'string' && others.length === 0 ? readId(row) : null;
  // A dollar begins one of React's own notations, two of them an ordinary text with one.
  return id?.startsWith('$') === true ? (/^\$(\$.*)$/s.exec(id)?.[1] ?? null) : id;
}

/** How the rows of a bound function are named; null for a form whose function is not bound. Only a bound one can have a form state. */
export function boundPrefix(body: FormData): string | null {
  const key = lastActionKey(body);
  return key?.startsWith('$ACTION_REF_') === true ? `$ACTION_${key.slice('$ACTION_REF_'.length)}:` : null;
}

function lastActionKey(body: FormData): string | null {
  return actionKeys(body).at(-1) ?? null;
}

/** The fields that name a function: a browser sends that of the form, and then that of the button which was clicked. */
function actionKeys(body: FormData): readonly string[] {
  const keys: string[] = [];
  body.forEach((_, key) => {
    if (key.startsWith('$ACTION_REF_') || key.startsWith('$ACTION_ID_')) keys.push(key);
  });
  return keys;
}

function readId(row: string): string | null {
  try {
    const { id, bound } = Object(JSON.parse(row)) as Readonly<Record<string, unknown>>;
    return typeof id === 'string' && typeof bound === 'string' && bound.startsWith('$@') ? id : null;
  } catch {
    return null;
  }
}
