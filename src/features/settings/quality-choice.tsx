'use client';

import { Select } from '@/components/ui/select';
import type { StreamQuality } from '@/domain/contracts/library';
import { setQualities } from '@/features/player/player-controls';
import { usePlayerStore } from '@/features/player/player-store';

const OPTIONS: { value: StreamQuality; label: string }[] = [
  { value: 'original', label: 'Original' },
  { value: '320', label: '320 kbit/s' },
  { value: '192', label: '192 kbit/s' },
  { value: '128', label: '128 kbit/s' },
];

/** How much of a file is sent, at home and on a phone's network. Kept in this browser. */
export function QualityChoice() {
  const quality = usePlayerStore((state) => state.quality);
  const mobileQuality = usePlayerStore((state) => state.mobileQuality);
  return (
    <div className="max-w-xl">
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <Choice label="Quality" value={quality} onChoose={(value) => setQualities({ quality: value })} />
        <Choice
          label="On mobile data"
          value={mobileQuality}
          onChoose={(value) => setQualities({ mobileQuality: value })}
        />
      </div>
      <p className="pt-2 text-muted">
        Larger files are sent as MP3, from the next track on. Files this browser cannot play are converted
        either way. Both need ffmpeg on the server.
      </p>
    </div>
  );
}

function Choice({
  label,
  value,
  onChoose,
}: {
  label: string;
  value: StreamQuality;
  onChoose: (value: StreamQuality) => void;
}) {
  return (
    <div className="flex items-center gap-3">
      <span aria-hidden>{label}</span>
      <Select label={label} value={value} options={OPTIONS} onValueChange={onChoose} />
    </div>
  );
}
