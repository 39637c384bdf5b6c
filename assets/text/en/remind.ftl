remind_title = Reminder
remind_on = Remind me in the evening
remind_on_why = Once an evening, and only of a day you have not filled in. Also while this window is closed.
remind_at = At
remind_openly = Say what it is about
remind_openly_why = Otherwise it only asks “A minute for your diary?”, whoever is looking.
remind_by_timer = Your computer’s timer brings it (systemd).
remind_by_autostart = This computer has no timer for it (systemd), so a small helper starts with your desktop and waits.
remind_failed = The reminder could not be set up. { $why }
remind_question = A minute for your diary?
remind_question_open = How was today? Your magnesium diary is open for it.
remind_fill_in = Fill in
remind_later = Later
cli_remind_off = The reminder is off. Switch it on in the window, in Settings.
cli_remind_not_shown = This desktop shows no notifications, so nothing was said. ({ $why })
cli_remind_not_yet = Nothing to say: it is not time yet.
cli_remind_filled_in = Nothing to say: today is filled in.
cli_remind_away = Nothing to say: today is a day away.
cli_remind_said = Nothing to say: this evening’s reminder was shown already.

## What the desktop does not have

lacks_title = What this desktop does not have
lacks_help = The diary works without it, except for what is said here.
lack_bus = The desktop’s own messages (a session bus): no reminder is shown, you type where a file lies, and printing goes through your PDF program.
lack_why_show = Details
lack_why_hide = Hide the details
lack_notifications = A notification service: no reminder can be shown.
lack_portal = A desktop portal (xdg-desktop-portal): you may have to type where a file lies, and printing goes through your PDF program.
lack_runtime_none = A folder for running programs: XDG_RUNTIME_DIR is not set. The diary’s own folder takes its place.
lack_runtime = A folder for running programs: XDG_RUNTIME_DIR names { $folder }, which is not there. The diary’s own folder takes its place.
remind_unseen = This desktop shows no notifications now, so the reminder would not be seen. Why is said below.
