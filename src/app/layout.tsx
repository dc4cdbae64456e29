import { appName } from '@words/common';
import { language } from '@words/language';
import { site } from '@words/pages';
import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Providers } from '@/features/shell/providers';
import { contrastCookie, parseContrast, parseTheme, themeCookie } from '@/features/shell/theme';
import './globals.css';

export const metadata: Metadata = {
  title: { default: appName, template: `%s · ${appName}` },
  description: site.description,
  applicationName: appName,
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [
      { url: '/icon.svg', type: 'image/svg+xml' },
      { url: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    ],
    apple: '/apple-touch-icon.png',
  },
  appleWebApp: { capable: true, statusBarStyle: 'black-translucent', title: appName },
  robots: { index: false, follow: false },
};

const dark = '#12100e';
const light = '#faf7f2';

/** The browser's own frame takes the colour of the page. */
export async function generateViewport(): Promise<Viewport> {
  const theme = await readTheme();
  return {
    width: 'device-width',
    initialScale: 1,
    viewportFit: 'cover',
    themeColor:
      theme === 'system'
        ? [
            { media: '(prefers-color-scheme: dark)', color: dark },
            { media: '(prefers-color-scheme: light)', color: light },
          ]
        : { dark, light }[theme],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [theme, contrast] = await Promise.all([readTheme(), readContrast()]);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html
      lang={language}
      data-theme={theme}
      data-contrast={contrast}
      className={GeistSans.variable}
      suppressHydrationWarning
    >
      <body>
        <Providers nonce={nonce} theme={theme} contrast={contrast}>
          <div className="isolate-root">{children}</div>
        </Providers>
      </body>
    </html>
  );
}

const readTheme = async () => parseTheme((await cookies()).get(themeCookie)?.value);
const readContrast = async () => parseContrast((await cookies()).get(contrastCookie)?.value);
