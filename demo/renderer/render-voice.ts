import type { Patch, VoiceRequest } from './patch';
import { renderAdditive } from './voices/additive';
import { renderFm } from './voices/fm';
import { renderPluck } from './voices/pluck';
import { renderSubtractive } from './voices/subtractive';

/** Renders one note of any patch: mono, with its release, not yet scaled by velocity. */
export function renderVoice(patch: Patch, request: VoiceRequest): Float32Array {
  switch (patch.kind) {
    case 'subtractive':
      return renderSubtractive(patch, request);
    case 'fm':
      return renderFm(patch, request);
    case 'pluck':
      return renderPluck(patch, request);
    case 'additive':
      return renderAdditive(patch, request);
  }
}
