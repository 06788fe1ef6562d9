/** Every name of the app that no person reads and a test still needs: a renaming in the app changes one line here. */

/** A page written by the build, until the app has taken it over. */
export const PRERENDERED = '#app[data-prerendered]'
/** The one script of such a page, without its hash. */
export const PRERENDERED_SCRIPT = 'static-page'
/** The script that brings the app, without its hash. */
export const APP_SCRIPT = 'index'
/** The requests for it. */
export const APP_REQUEST = /\/assets\/index-/

/** A group of the safety check. */
export const CHECK_GROUP = '.check-group'
/** A sign of it, or one asked by itself. */
export const CHECK_ROW = '.check-rows > div'

/** The database of the diary, and of the channel between tabs. */
export const DATABASE = 'unknot'
export const EVENTS = 'events'
export const SAVED = 'kept'
export const SAVED_SESSION = 'session'
export const SAVED_SNAPSHOT = 'snapshot'
export const VOICE_CACHE = 'unknot-voice'
export const CHANNEL = 'unknot'
/** What a tab of another build tells the others when it opens. */
export const OPENED_BY_ANOTHER = { news: 'opened', build: 'another' }

export const MAP = '.paint-surface'
/** A place on a picture of the body where it hurts, as told by the list. */
export const SHADED = '.map-glow'
/** What was marked, and the way on. */
export const PANEL = '.marked'
export const CANDIDATE_NAMES = '.candidate-head strong'
export const PLAN_STEPS = '.plan-step'
export const RING = '.ring'
export const SESSION_HOLD = '.session-hold'
export const SESSION_OUT = '.session-out'
export const SESSION_LINE = '.session-line'
export const TODAY_BUTTONS = '.today-action button'
export const TODAY_DAYS = '.today-side .days'
export const BREAK_WORDS = '.break-words'
export const FIGURE = '.figure'
export const DESK_CHANGES = '.desk-change'
export const MOVE_CARDS = '.move-card'
export const CHIP = '.chip'
export const OWN_WORDS = '.own-words'
export const LEARN_FOUND = '.learn-found'
export const LEARN_STEPS = '.learn-steps'
export const LEARN_FOLDED = '.learn-folded'
export const LEARN_FACTS = '.learn-facts'
/** A record on the desk of the clinician. */
export const REVIEW_CARD = '[data-item]'
