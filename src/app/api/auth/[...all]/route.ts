import { auth } from '@/server/accounts/auth';

/** better-auth brings its own origin check, rate limit and error shape. */
const handle = Object.assign((request: Request) => auth().handler(request), { access: 'public' as const });

export { handle as GET, handle as POST };
