import type { TrackAnalysis } from '@/recommenders/audio/analyse-track';

/** What a thread is started with. */
export interface AnalysisThreadOptions {
  /** Folder with the network's weights; the shipped ones when absent. */
  weightsFolder?: string;
}

export type AnalysisRequest = { kind: 'analyse'; id: number; path: string } | { kind: 'cancel'; id: number };

export type AnalysisReply =
  | { id: number; analysis: TrackAnalysis }
  | { id: number; error: { code: string; message: string } };
