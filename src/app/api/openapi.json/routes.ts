import type { RouteModule } from '@/app/http/openapi-document';
import * as album from '../albums/[id]/route';
import * as albums from '../albums/route';
import * as artistRefusal from '../artists/[id]/refusal/route';
import * as artist from '../artists/[id]/route';
import * as artistSimilar from '../artists/[id]/similar/route';
import * as artists from '../artists/route';
import * as communityImportRetry from '../community/imports/[id]/retry/route';
import * as communityImport from '../community/imports/[id]/route';
import * as communityImports from '../community/imports/route';
import * as cover from '../covers/[id]/route';
import * as discoverRebuild from '../discover/rebuild/route';
import * as discoverReplacement from '../discover/replacement/route';
import * as discover from '../discover/route';
import * as discoverSteering from '../discover/steering/route';
import * as discoverWeeks from '../discover/weeks/route';
import * as events from '../events/route';
import * as genres from '../genres/route';
import * as health from '../health/route';
import * as historyConfirmation from '../history/imports/[id]/confirmation/route';
import * as historyBack from '../history/imports/[id]/restoration/route';
import * as historyImport from '../history/imports/[id]/route';
import * as historySongs from '../history/imports/[id]/songs/route';
import * as historyImports from '../history/imports/route';
import * as invitationBack from '../invitations/[id]/restoration/route';
import * as invitation from '../invitations/[id]/route';
import * as invitations from '../invitations/route';
import * as jobs from '../jobs/route';
import * as libraryAlbums from '../library/albums/route';
import * as libraryArtists from '../library/artists/route';
import * as libraryDemoRemoval from '../library/demo/removal/route';
import * as libraryDemo from '../library/demo/route';
import * as libraryFolder from '../library/folders/[id]/route';
import * as libraryFolders from '../library/folders/route';
import * as libraryProblems from '../library/problems/route';
import * as libraryScan from '../library/scan/route';
import * as libraryTracks from '../library/tracks/route';
import * as mePlaces from '../me/places/route';
import * as mePlayback from '../me/playback/route';
import * as me from '../me/route';
import * as meSession from '../me/sessions/[id]/route';
import * as meSessions from '../me/sessions/route';
import * as meTaste from '../me/taste/route';
import * as meUnfinished from '../me/unfinished/route';
import * as modelsAudio from '../models/audio/route';
import * as modelsAudioTuning from '../models/audio/tuning/route';
import * as modelsCollaborative from '../models/collaborative/route';
import * as modelsCollaborativeSearch from '../models/collaborative/search/route';
import * as modelsCollaborativeTraining from '../models/collaborative/training/route';
import * as playlistCopy from '../playlists/[id]/copy/route';
import * as playlistMove from '../playlists/[id]/entries/move/route';
import * as playlistRemoval from '../playlists/[id]/entries/removal/route';
import * as playlistEntriesBack from '../playlists/[id]/entries/restoration/route';
import * as playlistExport from '../playlists/[id]/export/route';
import * as playlistBack from '../playlists/[id]/restoration/route';
import * as playlist from '../playlists/[id]/route';
import * as playlistTracks from '../playlists/[id]/tracks/route';
import * as playlistImport from '../playlists/import/route';
import * as playlistPreview from '../playlists/preview/route';
import * as playlists from '../playlists/route';
import * as smartPlaylists from '../playlists/smart/route';
import * as plays from '../plays/route';
import * as pressCorrection from '../press/corrections/[id]/route';
import * as pressCorrections from '../press/corrections/route';
import * as pressDocument from '../press/documents/[id]/route';
import * as pressDocuments from '../press/documents/route';
import * as pressSourceRead from '../press/sources/[id]/read/route';
import * as pressSource from '../press/sources/[id]/route';
import * as pressSources from '../press/sources/route';
import * as qualityBlendBack from '../quality/blend/restoration/route';
import * as qualityBlend from '../quality/blend/route';
import * as qualityCalibration from '../quality/calibration/route';
import * as qualityOffPolicy from '../quality/off-policy/route';
import * as qualityRanking from '../quality/ranking/route';
import * as qualityTrialAdoption from '../quality/trials/[id]/adoption/route';
import * as qualityTrialEnd from '../quality/trials/[id]/end/route';
import * as qualityTrials from '../quality/trials/route';
import * as qualityWeeks from '../quality/weeks/route';
import * as radio from '../radio/route';
import * as rediscover from '../rediscover/route';
import * as searchQuick from '../search/quick/route';
import * as search from '../search/route';
import * as settingsAnalysisPause from '../settings/analysis-pause/route';
import * as settingsHalfLife from '../settings/listening-half-life/route';
import * as settingsSignUp from '../settings/sign-up/route';
import * as setup from '../setup/route';
import * as soundsGroups from '../sounds/groups/route';
import * as soundsMap from '../sounds/map/route';
import * as soundsMix from '../sounds/mixes/[id]/route';
import * as soundsMixes from '../sounds/mixes/route';
import * as soundsPath from '../sounds/path/route';
import * as stats from '../stats/route';
import * as tasteOfTrack from '../taste/[id]/route';
import * as distaste from '../taste/distastes/[id]/route';
import * as tasteMix from '../taste/mixes/[id]/route';
import * as tasteMixes from '../taste/mixes/route';
import * as refusalPardon from '../taste/refusals/pardon/route';
import * as refusalBack from '../taste/refusals/restoration/route';
import * as tasteRefusals from '../taste/refusals/route';
import * as taste from '../taste/route';
import * as trackFeedback from '../tracks/[id]/feedback/route';
import * as trackPlace from '../tracks/[id]/place/route';
import * as track from '../tracks/[id]/route';
import * as trackSimilar from '../tracks/[id]/similar/route';
import * as trackStream from '../tracks/[id]/stream/route';
import * as tracksPresent from '../tracks/present/route';
import * as tracks from '../tracks/route';
import * as userBelongings from '../users/[id]/belongings/route';
import * as userPasswordLink from '../users/[id]/password-link/route';
import * as userBack from '../users/[id]/restoration/route';
import * as user from '../users/[id]/route';
import * as userSessions from '../users/[id]/sessions/route';
import * as users from '../users/route';
import * as years from '../years/route';
import * as openapi from './route';

/** Every route there is; a test compares this with the folders. */
export const routes = {
  '/api/albums': albums,
  '/api/albums/{id}': album,
  '/api/artists': artists,
  '/api/artists/{id}': artist,
  '/api/artists/{id}/refusal': artistRefusal,
  '/api/artists/{id}/similar': artistSimilar,
  '/api/community/imports/{id}': communityImport,
  '/api/community/imports/{id}/retry': communityImportRetry,
  '/api/community/imports': communityImports,
  '/api/models/audio': modelsAudio,
  '/api/models/audio/tuning': modelsAudioTuning,
  '/api/models/collaborative': modelsCollaborative,
  '/api/models/collaborative/search': modelsCollaborativeSearch,
  '/api/models/collaborative/training': modelsCollaborativeTraining,
  '/api/settings/analysis-pause': settingsAnalysisPause,
  '/api/settings/listening-half-life': settingsHalfLife,
  '/api/covers/{id}': cover,
  '/api/discover': discover,
  '/api/discover/rebuild': discoverRebuild,
  '/api/discover/replacement': discoverReplacement,
  '/api/discover/steering': discoverSteering,
  '/api/discover/weeks': discoverWeeks,
  '/api/events': events,
  '/api/genres': genres,
  '/api/health': health,
  '/api/history/imports': historyImports,
  '/api/history/imports/{id}': historyImport,
  '/api/history/imports/{id}/confirmation': historyConfirmation,
  '/api/history/imports/{id}/restoration': historyBack,
  '/api/history/imports/{id}/songs': historySongs,
  '/api/invitations': invitations,
  '/api/jobs': jobs,
  '/api/library/albums': libraryAlbums,
  '/api/library/artists': libraryArtists,
  '/api/library/tracks': libraryTracks,
  '/api/library/demo': libraryDemo,
  '/api/library/demo/removal': libraryDemoRemoval,
  '/api/library/folders': libraryFolders,
  '/api/library/folders/{id}': libraryFolder,
  '/api/library/problems': libraryProblems,
  '/api/library/scan': libraryScan,
  '/api/me': me,
  '/api/me/playback': mePlayback,
  '/api/me/taste': meTaste,
  '/api/me/places': mePlaces,
  '/api/me/unfinished': meUnfinished,
  '/api/openapi.json': openapi,
  '/api/playlists': playlists,
  '/api/playlists/{id}': playlist,
  '/api/playlists/import': playlistImport,
  '/api/playlists/{id}/export': playlistExport,
  '/api/playlists/preview': playlistPreview,
  '/api/playlists/{id}/copy': playlistCopy,
  '/api/playlists/{id}/entries/move': playlistMove,
  '/api/playlists/{id}/entries/removal': playlistRemoval,
  '/api/playlists/{id}/entries/restoration': playlistEntriesBack,
  '/api/playlists/{id}/restoration': playlistBack,
  '/api/playlists/smart': smartPlaylists,
  '/api/playlists/{id}/tracks': playlistTracks,
  '/api/plays': plays,
  '/api/press/corrections': pressCorrections,
  '/api/press/corrections/{id}': pressCorrection,
  '/api/press/documents': pressDocuments,
  '/api/press/documents/{id}': pressDocument,
  '/api/press/sources': pressSources,
  '/api/press/sources/{id}': pressSource,
  '/api/press/sources/{id}/read': pressSourceRead,
  '/api/quality/blend/restoration': qualityBlendBack,
  '/api/quality/blend': qualityBlend,
  '/api/quality/trials/{id}/adoption': qualityTrialAdoption,
  '/api/quality/calibration': qualityCalibration,
  '/api/quality/off-policy': qualityOffPolicy,
  '/api/quality/ranking': qualityRanking,
  '/api/quality/trials': qualityTrials,
  '/api/quality/trials/{id}/end': qualityTrialEnd,
  '/api/quality/weeks': qualityWeeks,
  '/api/radio': radio,
  '/api/rediscover': rediscover,
  '/api/search': search,
  '/api/search/quick': searchQuick,
  '/api/settings/sign-up': settingsSignUp,
  '/api/setup': setup,
  '/api/sounds/map': soundsMap,
  '/api/sounds/groups': soundsGroups,
  '/api/sounds/path': soundsPath,
  '/api/sounds/mixes': soundsMixes,
  '/api/sounds/mixes/{id}': soundsMix,
  '/api/stats': stats,
  '/api/taste': taste,
  '/api/taste/{id}': tasteOfTrack,
  '/api/taste/distastes/{id}': distaste,
  '/api/taste/mixes': tasteMixes,
  '/api/taste/mixes/{id}': tasteMix,
  '/api/taste/refusals': tasteRefusals,
  '/api/taste/refusals/pardon': refusalPardon,
  '/api/taste/refusals/restoration': refusalBack,
  '/api/tracks': tracks,
  '/api/tracks/{id}': track,
  '/api/tracks/{id}/feedback': trackFeedback,
  '/api/tracks/{id}/place': trackPlace,
  '/api/tracks/{id}/similar': trackSimilar,
  '/api/tracks/{id}/stream': trackStream,
  '/api/tracks/present': tracksPresent,
  '/api/users': users,
  '/api/invitations/{id}/restoration': invitationBack,
  '/api/invitations/{id}': invitation,
  '/api/me/sessions/{id}': meSession,
  '/api/me/sessions': meSessions,
  '/api/users/{id}/belongings': userBelongings,
  '/api/users/{id}/password-link': userPasswordLink,
  '/api/users/{id}/restoration': userBack,
  '/api/users/{id}/sessions': userSessions,
  '/api/users/{id}': user,
  '/api/years': years,
} satisfies Record<string, RouteModule>;
