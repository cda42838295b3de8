import { useState } from 'react';
import { save } from './src/actions';

export function Editor() {
  const [said, setSaid] = useState('nothing yet');
  const press = () => save('a draft').then(setSaid, (error) => setSaid(`refused: ${error.message}`));
  return <button onClick={press}>{said}</button>;
}
