import { defineRoute } from '@/app/http/define-route';
import { tastePortraitSchema } from '@/domain/contracts/taste';
import { findTastePortrait } from '@/server/discover/find-taste-portrait';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Your tastes with their shares, and what you have turned down',
    answers: { 200: tastePortraitSchema },
  },
  ({ user }) => findTastePortrait(user, new Date()),
);
