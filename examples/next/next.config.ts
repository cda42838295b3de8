import type { NextConfig } from 'next';
import { withServerFunctions } from 'babel-plugin-use-server/next';

const nextConfig: NextConfig = {};

export default withServerFunctions(nextConfig);
