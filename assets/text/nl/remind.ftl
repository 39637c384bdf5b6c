remind_title = Herinnering
remind_on = Herinner me ’s avonds
remind_on_why = Eén keer per avond, en alleen aan een dag die je nog niet hebt ingevuld. Ook als dit venster dicht is.
remind_at = Om
remind_openly = Zeg erbij waar het over gaat
remind_openly_why = Anders staat er alleen “Een minuutje voor je dagboek?”, wie er ook meekijkt.
remind_by_timer = De timer van je computer zorgt ervoor (systemd).
remind_by_autostart = Deze computer heeft er geen timer voor (systemd). Daarom start een klein hulpprogramma mee met je bureaublad en wacht.
remind_failed = De herinnering kon niet worden ingesteld. { $why }
remind_question = Een minuutje voor je dagboek?
remind_question_open = Hoe was vandaag? Je magnesiumdagboek ligt klaar.
remind_fill_in = Invullen
remind_later = Later
cli_remind_off = De herinnering staat uit. Zet haar aan in het venster, bij Instellingen.
cli_remind_not_shown = Dit bureaublad toont geen meldingen; er is niets gezegd. ({ $why })
cli_remind_not_yet = Niets te melden: het is nog geen tijd.
cli_remind_filled_in = Niets te melden: vandaag is ingevuld.
cli_remind_away = Niets te melden: vandaag ben je afwezig.
cli_remind_said = Niets te melden: de herinnering van vanavond is al getoond.

## What the desktop does not have

lacks_title = Wat dit bureaublad niet heeft
lacks_help = Het dagboek werkt ook zonder, behalve wat hier staat.
lack_bus = De berichten van het bureaublad zelf (een sessiebus): er komt geen herinnering, je typt waar een bestand staat, en afdrukken gaat via je pdf-programma.
lack_why_show = Details
lack_why_hide = Details verbergen
lack_notifications = Een meldingendienst: er kan geen herinnering komen.
lack_portal = Een bureaubladportaal (xdg-desktop-portal): je moet misschien typen waar een bestand staat, en afdrukken gaat via je pdf-programma.
lack_runtime_none = Een map voor lopende programma’s: XDG_RUNTIME_DIR is niet ingesteld. De eigen map van het dagboek komt ervoor in de plaats.
lack_runtime = Een map voor lopende programma’s: XDG_RUNTIME_DIR noemt { $folder }, en die is er niet. De eigen map van het dagboek komt ervoor in de plaats.
remind_unseen = Dit bureaublad toont nu geen meldingen, dus de herinnering zou niet te zien zijn. Hieronder staat waarom.
