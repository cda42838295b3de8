import { render, route } from 'rwsdk/router';
import { defineApp } from 'rwsdk/worker';
import { Document } from './document';
import { Inline, Page } from './page';

export default defineApp([render(Document, [route('/', Page), route('/inline', Inline)])]);
