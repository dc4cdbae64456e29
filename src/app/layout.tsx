import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Providers } from '@/features/shell/providers';
import { parseTheme, themeCookie } from '@/features/shell/theme';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Segue', template: '%s · Segue' },
  description: 'Your music, and every Monday thirty tracks you have not heard, with the evidence for each.',
  applicationName: 'Segue',
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [
      { url: '/icon.svg', type: 'image/svg+xml' },
      { url: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    ],
    apple: '/apple-touch-icon.png',
  },
  appleWebApp: { capable: true, statusBarStyle: 'black-translucent', title: 'Segue' },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: dark)', color: '#12100e' },
    { media: '(prefers-color-scheme: light)', color: '#faf7f2' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en" data-theme={theme} className={GeistSans.variable} suppressHydrationWarning>
      <body>
        <Providers nonce={nonce}>
          <div className="isolate-root">{children}</div>
        </Providers>
      </body>
    </html>
  );
}
