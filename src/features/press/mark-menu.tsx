'use client';

import { correctionScopes, markMenu } from '@words/press';
import { AudioLines, FileX, Globe, MicVocal, Newspaper } from 'lucide-react';
import { Link } from '@/components/ui/link';
import { MenuItem, MenuSeparator } from '@/components/ui/menu';
import { MenuGroup, type MenuHandle, SharedMenu } from '@/components/ui/shared-menu';
import type { PressMention } from '@/domain/contracts/press';
import type { CorrectionScope } from './scope-in-words';

/** Who a name in a text means, and the ways to say that it does not. */
export function MarkMenu({
  handle,
  site,
  finalFocus,
  onDeny,
}: {
  handle: MenuHandle<PressMention>;
  site: string;
  finalFocus: () => HTMLElement | null;
  onDeny: (mention: PressMention, scope: CorrectionScope) => void;
}) {
  return (
    <SharedMenu handle={handle} finalFocus={finalFocus}>
      {(mention) => {
        const { artist, track, spelling } = mention;
        return (
          <>
            <MenuGroup label={markMenu.takenFor(spelling)}>
              <MenuItem icon={<MicVocal aria-hidden />} render={<Link href={`/artist/${artist.id}`} />}>
                <Cut>{artist.name}</Cut>
              </MenuItem>
              {track ? (
                <MenuItem icon={<AudioLines aria-hidden />} render={<Link href={`/track/${track.id}`} />}>
                  <Cut>{track.title}</Cut>
                </MenuItem>
              ) : null}
            </MenuGroup>
            <MenuSeparator />
            <MenuGroup label={markMenu.isNot(artist.name)}>
              <MenuItem icon={<FileX aria-hidden />} onSelect={() => onDeny(mention, 'document')}>
                {markMenu.onThisPage}
              </MenuItem>
              <MenuItem icon={<Newspaper aria-hidden />} onSelect={() => onDeny(mention, 'site')}>
                <Cut>{correctionScopes.site(site)}</Cut>
              </MenuItem>
              <MenuItem icon={<Globe aria-hidden />} onSelect={() => onDeny(mention, 'everywhere')}>
                {correctionScopes.everywhere}
              </MenuItem>
            </MenuGroup>
          </>
        );
      }}
    </SharedMenu>
  );
}

function Cut({ children }: { children: React.ReactNode }) {
  return <span className="min-w-0 truncate">{children}</span>;
}
