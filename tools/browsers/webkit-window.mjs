// A window with nothing but WebKit in it, for `npm run browsers`; gjs runs it, WebKitWebDriver drives it. MiniBrowser would
// forget everything when it is closed, as it does whenever it is driven; this one keeps its profile, as a phone does.
import Gtk from 'gi://Gtk?version=3.0'
import WebKit from 'gi://WebKit2?version=4.1'

const [profile, width, height, wishes = ''] = ARGV
Gtk.init(null)
if (wishes.includes('dark')) Gtk.Settings.get_default().gtk_application_prefer_dark_theme = true
const keeps = new WebKit.WebsiteDataManager({
  base_data_directory: `${profile}/data`,
  base_cache_directory: `${profile}/cache`,
})
const context = new WebKit.WebContext({ website_data_manager: keeps })
if (wishes.includes('no-cookies'))
  context.get_cookie_manager().set_accept_policy(WebKit.CookieAcceptPolicy.NEVER)
context.connect('automation-started', (_context, session) => {
  const about = new WebKit.ApplicationInfo()
  about.set_name('WebKitGTK')
  about.set_version(WebKit.get_major_version(), WebKit.get_minor_version(), WebKit.get_micro_version())
  session.set_application_info(about)
  session.connect('create-web-view', openWindow)
})
context.set_automation_allowed(true)
Gtk.main()

function openWindow() {
  const view = new WebKit.WebView({
    web_context: context,
    is_controlled_by_automation: true,
    settings: new WebKit.Settings({ enable_write_console_messages_to_stdout: true }),
  })
  // What a phone allows without a question, such as keeping the screen on, is allowed here too.
  view.connect('query-permission-state', (_view, query) => {
    query.finish(WebKit.PermissionState.GRANTED)
    return true
  })
  const window = new Gtk.Window({ default_width: Number(width), default_height: Number(height) })
  window.add(view)
  view.connect('close', () => window.destroy())
  window.connect('destroy', () => Gtk.main_quit())
  window.show_all()
  view.grab_focus()
  return view
}
