import { defineRoute } from '@/app/http/define-route';
import { collaborativeStateSchema } from '@/domain/contracts/models';
import { findCollaborativeState } from '@/server/training/find-collaborative-state';

export const GET = defineRoute(
  {
    access: 'admin',
    summary:
      'Trainings of the model of who listens to what, with their quality, and the last search of settings',
    answers: { 200: collaborativeStateSchema },
  },
  async () => findCollaborativeState(),
);
