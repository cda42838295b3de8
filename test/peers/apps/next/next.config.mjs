import { withServerFunctions } from 'babel-plugin-use-server/next';

export default withServerFunctions({ productionBrowserSourceMaps: true });
