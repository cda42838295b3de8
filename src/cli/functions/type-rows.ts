/**
 * The types of a function in the list:
 *
 *     takes    id: string, draft?: boolean
 *     returns  name: string, passwordHash: string
 *     secret?  passwordHash
 *     not sent returned user.logger: an instance of Logger
 */
import { visible } from '../../diagnostics/catalogue/wording.ts';
import type { ParameterType, TypeFacts, UnsendableType } from '../../types/facts.ts';

export interface TypeRow {
  readonly label: string;
  readonly items: readonly string[];
  readonly isWarning: boolean;
}

/** How many of each a list shows; JSON has all. */
const MOST_FIELDS = 16;
const MOST_SECRETS = 8;
const MOST_UNSENDABLE = 5;

/** @param room For one item, in columns. */
export function typeRows({ params, returns, unsendable }: TypeFacts, room: number): TypeRow[] {
  const fields = returns.fields.map(({ path, type, optional }) => `${path === '' ? 'or itself' : path}${optional === true ? '?' : ''}: ${type}`);
  const whole = [returns.type === 'void' || returns.type === 'undefined' ? 'nothing' : returns.type];
  const rows = [
    { label: 'takes', items: params.map(parameterText), isWarning: false },
    { label: 'returns', items: fields.length === 0 ? whole : first(returns.isCut ? [...fields, '…'] : fields, MOST_FIELDS), isWarning: false },
    { label: 'secret?', items: first(returns.secrets, MOST_SECRETS), isWarning: true },
    { label: 'not sent', items: first(unsendable.map(unsendableText), MOST_UNSENDABLE), isWarning: true },
  ];
  return rows.filter(({ items }) => items.length > 0).map((row) => ({ ...row, items: row.items.map((item) => cut(visible(item), room - 1)) }));
}

function first(items: readonly string[], most: number): readonly string[] {
  return items.length <= most ? items : [...items.slice(0, most), '…'];
}

function parameterText({ name, type, optional, rest }: ParameterType): string {
  // What a wrapper passes on: `...args: [id: number]`.
  if (rest === true && type.startsWith('[')) return type.slice(1, -1);
  return `${rest === true ? '...' : ''}${name}${optional === true ? '?' : ''}: ${type}`;
}

function unsendableText({ direction, path, what, of }: UnsendableType): string {
  const place = direction === 'taken' ? path : path === '' ? 'what it returns' : `returned ${path}`;
  const instance = of === undefined ? 'an instance of a class' : `an instance of ${of}`;
  switch (what) {
    case 'function':
      return `${place}: a function`;
    case 'class':
      return `${place}: a class`;
    case 'symbol':
      return `${place}: a symbol`;
    case 'instance':
      return `${place}: ${instance}`;
    case 'json':
      return `${place}: what toJSON of ${of ?? 'it'} gives`;
  }
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
