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
present_holds_nothing = Het dagboek van nu is leeg.
present_unreadable = Wat nu op de plaats van het dagboek staat, is niet te lezen.
restore_goes = Niet in de kopie, dus weg: { $what }.
restore_comes = Komt erbij: { $what }.
restore_goes_nothing = Er gaat geen notitie weg.
restore_comes_nothing = Er komt geen notitie bij.
restore_same = In de kopie en het dagboek staan dezelfde notities.
restore_lists = Lijsten of instellingen gaan ook terug naar hoe ze waren.
restore_other_person = Let op: de kopie is van { $name }, dit dagboek is van { $present }.
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
