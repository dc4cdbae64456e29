import type { NextConfig } from 'next';

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];

/** The Content-Security-Policy carries a nonce per request and is set in `src/proxy.ts`. */
const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Writing the build's cache takes longer than a build, and the first start is the one that people wait for.
  experimental: { turbopackFileSystemCacheForBuild: false },
  // Types are checked by `npm run types`: TypeScript 7 has no JavaScript API that the build could call.
  typescript: { ignoreBuildErrors: true },
  // Native code, workers and files read at run time: left in node_modules, not bundled.
  serverExternalPackages: [
    '@prisma/adapter-pg',
    '@prisma/client',
    '@tensorflow/tfjs',
    '@tensorflow/tfjs-backend-wasm',
    '@tensorflow/tfjs-node',
    'better-auth',
    'bullmq',
    'ioredis',
    'linkedom',
    'music-metadata',
    'natural',
    'pg',
    'pino',
    'sharp',
    'undici',
  ],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default config;
