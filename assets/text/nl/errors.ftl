error_missing = Hier is nog geen dagboek. Begin er een met “log” of in het venster: { $path }
error_not_a_file = Dit is een map, of iets anders dat geen bestand is; kies een bestand voor het dagboek: { $path }
error_no_access = De computer laat je dit bestand niet openen of maken ({ $reason }): { $path }
error_not_a_diary = Dit bestand is geen magnesiumdagboek. Het is gelaten zoals het is: { $path }
error_damaged = Dit dagboek is beschadigd of afgekapt. Het is gelaten zoals het is; zet een reservekopie terug, of vraag om hulp, met een kopie ervan: { $path }
error_strange_log = Naast dit dagboek ligt een logbestand dat er niet bij hoort, achtergebleven toen er een bestand werd gekopieerd of teruggezet. Beide zijn gelaten zoals ze zijn. In het venster zet één klik het logbestand opzij; of zet het zelf in een andere map en bewaar het daar, dan gaat het dagboek zonder open: { $path }
error_strange_part = Dit bestand bevat een onderdeel dat dit programma nooit maakt ({ $part }) en dat kan veranderen wat je noteert. Het is gelaten zoals het is; zet een reservekopie terug: { $path }
error_reserved_name = Een dagboek kan niet zo heten; kies een andere naam: { $path }
error_damaged_here = Dit dagboek is beschadigd of afgekapt. Het is gelaten zoals het is; zet een kopie terug, of vraag om hulp, met een kopie van het beschadigde bestand.
error_not_a_diary_here = Dit bestand is geen magnesiumdagboek. Het is gelaten zoals het is.
error_newer = Dit dagboek is gemaakt door een nieuwere versie van dit programma. Het is gelaten zoals het is; installeer de nieuwere versie om het te openen: { $path }
error_locked = Een ander programma houdt het dagboek vast. Er is niets gewijzigd; sluit dat programma en probeer het opnieuw.
error_read_only = Het dagboekbestand is beveiligd tegen schrijven. Er is niets gewijzigd; hef de beveiliging op om erin te schrijven.
error_disk_full = Er is geen ruimte meer op de schijf. Er is niets gewijzigd, en wat er al stond is veilig. Maak ruimte en probeer het opnieuw.
error_unsure = De schijf heeft dit niet bevestigd. Wat eerder is bewaard, is veilig; of dit bewaard is, blijkt als het dagboek opnieuw wordt geopend.
error_stopped = Gestopt. Er is niets gewijzigd.
error_sqlite = Het dagboek kon niet worden gelezen of geschreven; er is niets gewijzigd. SQLite zegt: { $reason }
error_value = Het dagboek bevat een waarde die dit programma niet kan lezen ({ $place }). Er is niets gewijzigd; het kan beschadigd zijn.
error_future_day = { $day } is er nog niet en kan niet worden ingevuld. Er is niets gewijzigd.
error_not_daily = { $sign } krijgt geen antwoord van geen tot ernstig: bloeddruk is een meting, botten zijn gebeurtenissen. Er is niets gewijzigd.
error_wrong_sign = Dat kun je bij deze klacht niet noteren. Er is niets gewijzigd.
error_too_long = Dit is langer dan het dagboek op één plek bewaart ({ $most } tekens). Er is niets gewijzigd; maak het korter, of verdeel het over meer dagen.
error_no_name = Een naam kan niet leeg zijn; er is niets gewijzigd.
error_long_name = Een naam heeft hoogstens { $most } tekens.
error_bad_name = Dit kan geen naam zijn; er is niets gewijzigd: { $name }
error_name_taken = Er is al iets met deze naam; er is niets gewijzigd: { $name }
error_wrong_factor = Dit kan zo niet worden gewijzigd. Er is niets gewijzigd.
error_factor_in_use = { $days ->
    [one] “{ $name }” staat bij 1 dag en kan niet weg; verbergen kan wel. Er is niets gewijzigd.
   *[other] “{ $name }” staat bij { $days } dagen en kan niet weg; verbergen kan wel. Er is niets gewijzigd.
}
error_birth_year = Typ het jaar in vier cijfers, van 1900 tot en met dit jaar, of laat het leeg. Er is niets gewijzigd.
error_no_display = Er is geen scherm om een venster op te openen. Zonder scherm werken deze opdrachten: log, show, undo, redo, trends, intake, import, export, sample, check.
error_window = Het venster kon niet worden geopend: { $reason }
error_config = Je keuze kon niet worden bewaard voor de volgende keer; dit bestand is niet te schrijven: { $path }
error_library = Het venster heeft { $library } nodig, en dat staat niet op deze computer. Op Debian, Ubuntu en verwanten zit het in het pakket { $package }.
error_not_kept = Wat nog niet was opgeslagen kon nergens worden bewaard: op geen schijf was plaats. Het dagboek is zoals het het laatst is opgeslagen.
error_screen_gone = Het scherm is weg: het programma dat dit bureaublad tekent is gestopt. Wat je invulde staat in het dagboek.
