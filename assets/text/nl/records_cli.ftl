cli_pause_none = Er zijn geen dagen afwezig.
cli_pause_line = { $first } t/m { $last }: { $reason }
# $day, $reason
cli_pause_day = { $day }: { $reason }
cli_pause_line_open = vanaf { $first }, tot er iets wordt ingevuld: { $reason }
cli_pause_made = Genoteerd als afwezig. Vul je een van deze dagen in, dan eindigt je afwezigheid.
cli_pause_parts = { $days ->
    [one] 1 dag ervan is ingevuld; die blijft zoals hij is.
   *[other] { $days } dagen ervan zijn ingevuld; die blijven zoals ze zijn.
}
cli_pause_deleted = Deze dagen staan weer open.
cli_pause_not_there = Rond { $day } is geen afwezigheid genoteerd.
cli_no_reason = Een reden is holiday, illness, hospital of other, niet dit: { $text }
cli_medicine_none = Er staan nog geen medicijnen in de lijst.
cli_medicine_line = { $name }: genoteerd op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
cli_medicine_painkiller = pijnstiller
cli_medicine_away = opgeborgen
cli_medicine_listed = In de lijst: { $name }
cli_medicine_deleted = Niet meer in de lijst: { $name }
cli_medicine_took = Genoteerd voor { $day }: { $name }
cli_medicine_cleared = Niet meer genoteerd voor { $day }: { $name }
cli_unknown_medicine = Er staat geen medicijn met deze naam in de lijst: { $name }
cli_lab_none = Er zijn geen labuitslagen.
cli_lab_line = { $day }: { $result }
cli_lab_added = Genoteerd voor { $day }: { $result }
cli_lab_deleted = Weggehaald voor { $day }: { $name }
cli_lab_not_there = Deze uitslag staat niet bij { $day }: { $name }
cli_lab_several = { $day } heeft meer uitslagen voor { $name }: { $values }. Zeg met --value welke.
cli_no_lab = Dit is geen soort uitslag: { $text }. Bekend: { $known }; elke andere als own:Naam.
cli_pressure_none = Er zijn geen bloeddrukmetingen tot en met { $day }.
cli_search_nothing = Niets gevonden voor { $words }.
cli_search_no_words = Typ minstens één letter of cijfer om naar te zoeken.
cli_search_more = … en nog { $days } dagen; --json noemt ze allemaal
cli_delete_nothing = Daarvan staat niets in het dagboek; er is niets gewist.
cli_delete_what = Zeg wat er gewist moet worden: --day, --from en --to, --sign of --everything.
cli_delete_together = --everything gaat met niets anders samen, en --day niet met --from of --to.
cli_delete_ask = Dit wist { $what } voorgoed: { $rows }. Het is niet ongedaan te maken, en wat je ervoor deed ook niet meer. Geef --yes om het te doen.
cli_delete_done = Voorgoed gewist: { $rows }.
cli_delete_busy = Een ander venster of andere opdracht heeft het dagboek open: een stukje van het logboek gaat weg zodra dat gesloten is.
cli_delete_copies = { $files ->
    [one] In dit bestand kan het nog staan:
   *[other] In deze bestanden kan het nog staan:
}
cli_delete_copies_gone = { $files ->
    [one] 1 bewaarde kopie waar het in stond, is gewist; er is een nieuwe zonder gemaakt.
   *[other] { $files } bewaarde kopieën waar het in stond, zijn gewist; er is een nieuwe zonder gemaakt.
}
cli_show_medicines = Medicijnen: { $medicines }
cli_show_pause = Afwezig: { $why }
