import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { signUpPolicySchema } from '@/domain/contracts/accounts';
import { updateSignUpPolicy } from '@/server/accounts/sign-up-policy';

export const PUT = defineRoute(
  { access: 'admin', summary: 'Who may make an account', body: signUpPolicySchema, answers: { 204: null } },
  async ({ body }) => {
    await updateSignUpPolicy(body.signUp);
    return noContent();
  },
);
