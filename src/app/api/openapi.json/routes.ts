import type { RouteModule } from '@/app/http/openapi-document';
import * as discoverRebuild from '../discover/rebuild/route';
import * as discover from '../discover/route';
import * as discoverWeeks from '../discover/weeks/route';
import * as events from '../events/route';
import * as health from '../health/route';
import * as invitations from '../invitations/route';
import * as jobs from '../jobs/route';
import * as libraryDemo from '../library/demo/route';
import * as me from '../me/route';
import * as meTaste from '../me/taste/route';
import * as plays from '../plays/route';
import * as settingsSignUp from '../settings/sign-up/route';
import * as setup from '../setup/route';
import * as trackFeedback from '../tracks/[id]/feedback/route';
import * as trackSimilar from '../tracks/[id]/similar/route';
import * as users from '../users/route';
import * as openapi from './route';

/** Every route there is; a test compares this with the folders. */
export const routes = {
  '/api/discover': discover,
  '/api/discover/rebuild': discoverRebuild,
  '/api/discover/weeks': discoverWeeks,
  '/api/events': events,
  '/api/health': health,
  '/api/invitations': invitations,
  '/api/jobs': jobs,
  '/api/library/demo': libraryDemo,
  '/api/me': me,
  '/api/me/taste': meTaste,
  '/api/openapi.json': openapi,
  '/api/plays': plays,
  '/api/settings/sign-up': settingsSignUp,
  '/api/setup': setup,
  '/api/tracks/{id}/feedback': trackFeedback,
  '/api/tracks/{id}/similar': trackSimilar,
  '/api/users': users,
} satisfies Record<string, RouteModule>;
