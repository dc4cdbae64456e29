/** Where a listener's sliders begin: the three signals alike, nothing ventured. */
export const DEFAULT_SLIDERS = { collaborative: 1, text: 1, audio: 1, adventure: 0 };
