'use client';

import { accountMenu, places, shortcutHelp } from '@words/shell';
import { Keyboard, LogOut, Moon, Server, Settings, Sun, SunMoon } from 'lucide-react';
import { Link } from '@/components/ui/link';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { signOut } from '@/features/accounts/sign-out';
import { useMe } from '@/features/api/use-me';
import { useShortcutHelp } from './use-shortcut-help';
import { useTheme } from './use-theme';

const themes = [
  { theme: 'system', label: accountMenu.themeOfSystem, icon: SunMoon },
  { theme: 'light', label: accountMenu.light, icon: Sun },
  { theme: 'dark', label: accountMenu.dark, icon: Moon },
] as const;

/** Who is signed in, and what is theirs: settings, theme, the way out. */
export function AccountMenu() {
  const { data: me } = useMe();
  const { theme, setTheme } = useTheme();
  const showHelp = useShortcutHelp((state) => state.show);
  if (!me) return <div className="h-11" />;
  const following = themes[(themes.findIndex((item) => item.theme === theme) + 1) % themes.length]!;
  return (
    <Menu
      side="top"
      align="start"
      trigger={
        <button
          type="button"
          className="flex h-11 w-full items-center gap-3 rounded-sm px-2 text-left transition-colors hover:bg-hover max-lg:w-11 max-lg:justify-center max-lg:px-0"
        >
          <span
            aria-hidden
            className="display grid size-8 shrink-0 place-items-center rounded-full bg-hover text-base text-ink"
          >
            {me.name.slice(0, 1).toUpperCase()}
          </span>
          <span className="min-w-0 flex-1 truncate font-medium max-lg:sr-only">{me.name}</span>
        </button>
      }
    >
      <MenuItem icon={<Settings aria-hidden />} render={<Link href="/settings" />}>
        {places.settings}
      </MenuItem>
      {me.role === 'admin' ? (
        <MenuItem icon={<Server aria-hidden />} render={<Link href="/admin/library" />}>
          {accountMenu.server}
        </MenuItem>
      ) : null}
      <MenuItem icon={<following.icon aria-hidden />} onSelect={() => setTheme(following.theme)}>
        {following.label}
      </MenuItem>
      <MenuItem icon={<Keyboard aria-hidden />} onSelect={showHelp}>
        {shortcutHelp.title}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<LogOut aria-hidden />} onSelect={signOut}>
        {accountMenu.signOut}
      </MenuItem>
    </Menu>
  );
}
