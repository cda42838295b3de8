'use client';
// What the module does when it loads stays.
import { loaded } from './loaded';
import './styles';
import './actions';
import { Label, save, type Draft } from './lib';
import { type Draft as Note, load } from './actions';
import type { Draft as Other } from './actions';
import { type Draft as OnlyType } from './actions';

export function Editor({ draft }: { draft: Draft | Note | Other | OnlyType }) {
  return <button title={[Label(), ...loaded].join(' ')} onClick={async () => [await save(draft.text), await load()]}>save</button>;
}
