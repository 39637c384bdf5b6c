entries_on_days = { $entries ->
    [one] 1 notitie
   *[other] { $entries } notities
} op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
copy_holds = In de kopie: { $what }, de nieuwste van { $day }.
copy_holds_nothing = De kopie is een leeg dagboek.
present_holds = In het dagboek van nu: { $what }, de nieuwste van { $day }.
present_reads = Van het beschadigde dagboek te lezen: { $what }, de nieuwste van { $day }.
present_holds_nothing = Het dagboek van nu is leeg.
present_missing = Op de plaats van het dagboek staat nu geen bestand.
restore_kept_unreadable = Het bestand dat er nu staat, wordt apart gezet en blijft zoals het is; je kunt het terugnemen.
present_unreadable = Wat nu op de plaats van het dagboek staat, is niet te lezen.
restore_goes = Niet in de kopie; dit verdwijnt uit het dagboek: { $what }.
restore_comes = Komt erbij: { $what }.
restore_goes_nothing = Er gaat geen notitie weg.
restore_comes_nothing = Er komt geen notitie bij.
restore_changes = Staat in beide en wordt zoals in de kopie: { $what }.
restore_another_diary = Dit lijkt een ander dagboek: het heeft bijna niets met dit dagboek gemeen.
restore_same = In de kopie en het dagboek staan dezelfde notities.
restore_lists = Lijsten of instellingen gaan ook terug naar hoe ze waren.
restore_other_person = Let op: de kopie is van { $name }, dit dagboek is van { $present }.
restore_person = De kopie is van { $name }.
restore_type_name = Typ de naam van de kopie om haar hier te zetten: { $name }
access_permission = je hebt er geen rechten voor
access_no_folder = de map is er niet
access_read_only_disk = op deze schijf kan niets worden geschreven
access_no_answer = de schijf antwoordt niet
access_name = geen bestand kan zo heten
access_other = de computer zegt niet waarom
error_gone = { $copies ->
    [one] Het dagboek staat niet meer op deze plek, maar er is een kopie van bewaard. Er is geen nieuw begonnen: zet de kopie terug (“restore”, of Terugzetten… in het venster), of zet het dagboek terug waar het stond. { $path }
   *[other] Het dagboek staat niet meer op deze plek, maar er zijn { $copies } kopieën van bewaard. Er is geen nieuw begonnen: zet een kopie terug (“restore”, of Terugzetten… in het venster), of zet het dagboek terug waar het stond. { $path }
}
error_exists = Op deze plek staat al een bestand, en dat is zo gelaten. Kies een andere naam: { $path }
cli_backup_made = Kopie gemaakt en nagekeken: { $path }
cli_restore_ask = Er is nog niets gewijzigd. Geef --yes om de kopie in de plaats van het dagboek te zetten; het dagboek van nu blijft bewaard.
cli_restore_done = De kopie staat nu in de plaats van het dagboek: { $path }
cli_restore_kept = Het dagboek zoals het was: { $path }
cli_restore_missing = Op deze plek staat geen kopie: { $path }
cli_restore_same = De kopie is het dagboek zelf; er is niets gewijzigd.

copies_title = Kopieën
copies_newest = Laatste goede kopie: { $when }, { $size }.
copies_none = Er is nog geen kopie. Elke dag wordt er vanzelf een gemaakt.
copies_being_made = Er wordt een kopie gemaakt…
copies_away = De map die je koos, is er nu niet. Tot die terug is, komen kopieën hier.
copies_now = Nu kopiëren
copies_choose = Map kiezen…
copies_beside = Naast het dagboek bewaren
copies_restore = Terugzetten…
copies_kept = Van elk van de laatste 7 dagen, 5 weken en 12 maanden blijft één kopie bewaard. Kopieën die je zelf maakte, blijven.
copies_trouble = Er kon geen kopie worden gemaakt. { $why }
copies_no_folder = Op deze plek is geen map: { $path }
copy_today = vandaag om { $time }
copy_on = { $day }, { $time }
copy_row = { $when }, { $reason }, { $size }
copy_reason_daily = automatisch gemaakt
copy_reason_import = voor een import
copy_reason_older_version = voor een nieuwe versie
copy_reason_deletion = voor het wissen
copy_reason_by_hand = zelf gemaakt
copy_reason_set_aside = apart gezet
size_kilobytes = { $size } kB
size_megabytes = { $size } MB
restore_title = Een kopie terugzetten
restore_choose = Welke kopie?
restore_none_chosen = Nog niet gekozen
restore_no_copies = Er zijn geen kopieën gevonden. Heb je er ergens anders een, kies dan het bestand.
restore_other_file = Ander bestand…
restore_passed_by = { $copies ->
    [one] De nieuwste kopie is beschadigd; dit is die ervoor.
   *[other] De { $copies } nieuwste kopieën zijn beschadigd; dit is die ervoor.
}
restore_looking = Er wordt in de kopie gekeken…
restore_kept = Wat nu in het dagboek staat, wordt eerst apart gezet; je kunt het terugnemen.
restore_do = Deze kopie terugzetten
restore_working = De kopie wordt teruggezet…
restore_done = De kopie staat in de plaats van het dagboek.
restore_no_room = Op de schijf is geen ruimte meer om de kopie terug te zetten. Er is niets gewijzigd: het dagboek en de kopie zijn zoals ze waren. Maak ruimte en probeer het opnieuw.
restore_taken_back = Het dagboek is weer zoals het was.
restore_set_aside = Wat er stond, is hier apart gezet:
restore_take_back = Terugnemen
restore_from = Welke kopie wil je terugzetten?
recall_holds = { $entries ->
    [one] 1 notitie
   *[other] { $entries } notities
}, de nieuwste van { $day }
recall_nothing = geen notities
recall_another = Hier staat nu een ander dagboek dan toen je het sloot. Toen: { $then }. Nu: { $now }.
recall_less = In dit dagboek staat minder dan toen je het sloot. Toen: { $then }. Nu: { $now }.
recall_earlier = Dit dagboek is een eerdere stand dan toen je het sloot: je laatste wijziging, { $when }, staat er niet in.
recall_earlier_somehow = Dit dagboek is een eerdere stand dan toen je het sloot.
recall_kept = Alles van toen staat in een kopie ({ $when }).
recall_log = Wat het laatst is genoteerd, staat misschien in een logbestand dat opzij is gezet: { $path }
put_back_what = Bij terugzetten { $what }.
put_back_comes = { $entries ->
    [one] komt 1 notitie terug
   *[other] komen { $entries } notities terug
}
put_back_differs = { $entries ->
    [one] verandert 1 notitie
   *[other] veranderen { $entries } notities
}
put_back_goes = { $entries ->
    [one] gaat 1 nieuwere notitie weg
   *[other] gaan { $entries } nieuwere notities weg
}
recall_right = Houden wat er nu staat
restored_elsewhere = In dit dagboek is een kopie teruggezet, in een ander venster of met een opdracht. Er staan nu { $what } in.
copies_folder_which = In welke map wil je kopieën bewaren?
error_newer_copy = Deze kopie is gemaakt door een nieuwere versie van dit programma (vorm { $found }; deze versie kent { $known }). Installeer de nieuwere versie om haar terug te zetten: { $path }
error_copy_damaged = Deze kopie is beschadigd of afgekapt en is gelaten zoals ze is. Kies een andere: { $path }
rescue_newest = De nieuwste goede kopie nemen ({ $when })
rescue_later = Wat na die kopie is genoteerd, staat er niet in.
rescue_none = Er is geen kopie van gevonden. Heb je er ergens anders een, kies die dan bij Terugzetten.
rescue_was_here = Je dagboek stond hier. Zet je een kopie terug, dan komt wat hier nu staat apart bij de kopieën.
rescue_all = Alles van toen je het dagboek sloot, staat in die kopie.
rescue_strange_log = Naast dit dagboek ligt een logbestand dat er niet bij hoort, achtergebleven toen er een bestand werd gekopieerd of teruggezet. Beide zijn gelaten zoals ze zijn: { $path }
rescue_log_aside = Het logbestand opzijzetten en het dagboek openen
rescue_log = In het logbestand kan staan wat het laatst is genoteerd; het wordt bewaard. Wat na het maken van de kopie is genoteerd, staat niet in de kopie.
rescue_log_only = In het logbestand kan staan wat het laatst is genoteerd; het wordt bewaard.
rescue_log_copied = Het logbestand is opzijgezet. Het dagboek met alles wat erin stond, staat bij de kopieën: { $path }
rescue_log_kept = Het logbestand is opzijgezet en wordt bewaard tot alles wat erin staat ook ergens anders staat: { $path }
rescue_save = Opslaan wat te lezen is…
rescue_where = Waar wil je opslaan wat te lezen is?
rescue_file_name = dagboek-gered
rescue_saved = Wat te lezen is, is opgeslagen. Je kunt het als dagboek openen: { $path }
damage_read = Dit dagboek is beschadigd, en is gelaten zoals het is. Je ziet wat ervan te lezen is; er kan niets in worden geschreven.
salvage_all = Alles waar naar is gezocht, kon worden gelezen.
salvage_lost = Niet alles kon worden gelezen van: { $what }.
salvage_perhaps = { $what } (als er iets in stond)
salvage_from = { $what } (vanaf { $first })
salvage_on = { $what } ({ $day })
salvage_between = { $what } ({ $first } tot en met { $last })
lost_answers = antwoorden
lost_notes = notities
lost_measurements = metingen
lost_intake = eten, supplementen en medicijnen
lost_others = andere dingen over dagen
lost_lists = lijsten en instellingen
moving_title = Naar een andere computer
moving_close = Sluit het programma hier. Wat je typte, staat dan in één bestand.
moving_copy = Zet dit bestand op de andere computer, met een stick of een map waar beide bij kunnen.
moving_open = Start het programma daar en kies het bestand: { $settings } in Instellingen, of { $first } als het voor het eerst start.
moving_note = Schrijf vanaf dan in een van de twee: vanzelf groeien ze niet meer samen.
cli_repair_same = Er is niets hersteld: kies een nieuw bestand, niet het dagboek zelf.
cli_repair_done = Opgeslagen wat te lezen is ({ $what }): { $path }
cli_repair_whole = Het dagboek is heel; er hoeft niets te worden hersteld: { $path }
