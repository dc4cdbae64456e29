'use client';

import { qualityChoice } from '@words/settings';
import { Select } from '@/components/ui/select';
import type { StreamQuality } from '@/domain/contracts/library';
import { setQualities } from '@/features/player/player-controls';
import { usePlayerStore } from '@/features/player/player-store';

const OPTIONS: { value: StreamQuality; label: string }[] = [
  { value: 'original', label: qualityChoice.original },
  { value: '320', label: qualityChoice.bitRate(320) },
  { value: '192', label: qualityChoice.bitRate(192) },
  { value: '128', label: qualityChoice.bitRate(128) },
];

/** How much of a file is sent, at home and on a phone's network. Kept in this browser. */
export function QualityChoice() {
  const quality = usePlayerStore((state) => state.quality);
  const mobileQuality = usePlayerStore((state) => state.mobileQuality);
  return (
    <div className="max-w-xl">
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <Choice
          label={qualityChoice.label}
          value={quality}
          onChoose={(value) => setQualities({ quality: value })}
        />
        <Choice
          label={qualityChoice.onMobileData}
          value={mobileQuality}
          onChoose={(value) => setQualities({ mobileQuality: value })}
        />
      </div>
      <p className="pt-2 text-muted">{qualityChoice.about}</p>
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
