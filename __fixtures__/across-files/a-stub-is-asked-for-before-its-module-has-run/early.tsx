import add, { Form, submit } from './input.tsx';
import { seen } from './seen.ts';

const props = Form({});
seen.push(submit('early'), props.action === props.save, Object.keys(props.cart), props.clear(), add(), props.kept === props.save, Form({ save: props.save }).same);
