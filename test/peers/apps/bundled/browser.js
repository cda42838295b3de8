import 'react-server-dom-webpack/client';
