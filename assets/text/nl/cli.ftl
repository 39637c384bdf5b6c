cli_no_day = Dit is geen dag die bestaat, geschreven als 2026-11-22: { $text }
cli_no_answer = Dit is geen antwoord zoals headache=2: { $text }
cli_no_level = Een antwoord is 0 geen, 1 licht, 2 matig of 3 ernstig, niet dit: { $text }
cli_unknown_sign = Er is geen klacht met deze naam: { $name }
cli_unknown_factor = Niets van wat er speelde heeft deze naam: { $name }
cli_add_own = Geef --add om het als een van jezelf toe te voegen.
cli_did_you_mean = Bedoelde je { $name }?
cli_known_signs = Bekend: { $names }.
cli_no_reading = Dit is geen bloeddrukmeting zoals 128/82 of 128/82/70 (boven 60–280, onder 30–180 en lager dan boven, hartslag 25–250): { $text }
cli_no_event = Dit is geen gebeurtenis zoals fracture of fracture:linkerpols (fracture, bone_density, height_loss, other): { $text }
cli_nothing_to_log = Er is niets om op te slaan. Geef antwoorden zoals headache=2, of --rest-none, --note, --factor, --bp, --event, --took, --skipped of --ate.
cli_twice = Deze klacht staat twee keer in één opdracht: { $sign }
cli_logged = Bewaard voor { $day }.
cli_logged_nothing_new = Het dagboek zei dit al voor { $day }; er is niets gewijzigd.
cli_undone = Ongedaan gemaakt: { $what }
cli_redone = Opnieuw gedaan: { $what }
cli_no_answers = Er is niets ingevuld voor { $day }.
cli_show_answer = { $sign }: { $severity }
cli_show_remark = “{ $remark }”
cli_show_late = { $days } dagen later ingevuld
cli_show_not_asked = Niet ingevuld: { $signs }
cli_show_note = Notitie: { $note }
cli_show_factors = Dag: { $factors }
cli_show_supplements = Supplementen: { $products }
cli_show_food = Eten: { $foods }
cli_show_pressure = Bloeddruk: { $reading }
cli_show_event = { $kind }: { $body }
cli_check_ok = Het dagboek is heel: { $path }
cli_sample_made = Een voorbeelddagboek met { $answers } antwoorden, { $first } t/m { $last }: { $path }
cli_sample_exists = Hier staat al een bestand; een voorbeelddagboek komt alleen in een nieuw bestand: { $path }
cli_sample_years = Een voorbeelddagboek beslaat 1 tot 50 jaar.
cli_trends_as_of = Per { $day }
cli_trends_nothing = Er is nog niets om op terug te kijken.
cli_hint_full = { $signs } komen steeds terug. Dat kan veel oorzaken hebben. Je kunt eens kijken hoeveel magnesium je uit eten binnenkrijgt.
cli_hint_early = { $signs } waren er tot nu toe vaak. Dat kan veel oorzaken hebben. Je kunt eens kijken hoeveel magnesium je uit eten binnenkrijgt.
cli_import_added = Antwoorden toegevoegd: { $added }
cli_import_changed = Antwoorden gewijzigd: { $changed }
cli_import_already = Antwoorden die er al waren: { $already }
cli_import_notes = Dagen met een notitie toegevoegd: { $notes }
cli_import_signs = Eigen klachten toegevoegd: { $names }
cli_import_clashes = Gelaten zoals het dagboek het heeft: { $clashes }
cli_import_left_out = Regels weggelaten: { $rows }
cli_import_scale = “{ $name }” blijft in zijn geheel weg ({ $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}): er staat { $example }, en het dagboek telt van 0, geen, tot 3, ernstig. Lopen de cijfers van 0 tot hoogstens { $scale }, importeer dan nog eens met --map en een bestand met { $map }
cli_import_more = … en nog { $rows }; --json noemt ze alle
cli_import_dry_run = Er is niets geschreven (--dry-run).
cli_import_clash_answer = { $day }, { $sign }: het dagboek heeft { $kept }, het bestand { $offered }
cli_import_clash_note = { $day }: het dagboek heeft een andere notitie
cli_import_line = regel { $line }: { $reason }
cli_import_names_more = { $names } en nog { $more }
cli_import_ignored_columns = Kolommen niet gebruikt: { $names }
cli_import_latin1 = Het bestand is niet in UTF-8; het is gelezen als West-Europese tekst. Kijk namen met accenten na.
cli_import_nothing = Geen regel van dit bestand kon worden overgenomen; er is niets gewijzigd: { $file }
cli_exported = { $rows ->
    [one] 1 regel
   *[other] { $rows } regels
} geschreven naar { $file }
cli_file_exists = Er is al een bestand met deze naam; er is niets geschreven. Kies een andere naam, of geef --force om het te vervangen: { $file }
cli_file_unreadable = Dit bestand kon niet worden gelezen ({ $reason }): { $file }
cli_file_unwritable = Dit bestand kon niet worden geschreven ({ $reason }): { $file }
cli_period_backwards = De periode begint na haar einde: { $first } tot { $last }
cli_unknown_format = Het formaat { $format } is niet bekend. Bekend: { $known }
