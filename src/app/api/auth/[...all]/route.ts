import { answerAuth } from '@/app/http/answer-auth';

const route = Object.assign(answerAuth, {
  access: 'public' as const,
  contract: { access: 'public' as const },
});

export { route as GET, route as POST };
