import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { tasteSettingSchema } from '@/domain/contracts/taste';
import { deleteTasteSetting, setTasteSetting } from '@/server/discover/set-taste-setting';

export const PUT = defineRoute(
  {
    access: 'listener',
    summary: 'Name, weigh or mute a kind of music that you turned down',
    params: idParams,
    body: tasteSettingSchema,
    answers: { 204: null },
  },
  async ({ user, params, body }) => {
    await setTasteSetting(user.id, 'distaste', params.id, body);
    return noContent();
  },
);

export const DELETE = defineRoute(
  {
    access: 'listener',
    summary: 'Leave a kind of music that you turned down as it is found',
    params: idParams,
    answers: { 204: null },
  },
  async ({ user, params }) => {
    await deleteTasteSetting(user.id, 'distaste', params.id);
    return noContent();
  },
);
