import './webpack-require';
import { createServerCallback, setServerCallback } from 'babel-plugin-use-server/runtime/client';
import { calls, isOne, label } from './client';

globalThis.app = { calls, isOne, label, setServerCallback, createServerCallback };
