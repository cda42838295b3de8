import './webpack-require';
import { setServerCallback } from 'babel-plugin-use-server/runtime/client';
import { calls, isOne, label } from './client';

globalThis.app = { calls, isOne, label, setServerCallback };
