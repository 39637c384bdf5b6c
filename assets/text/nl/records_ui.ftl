nav_records = Gegevens
records_tabs = Wat de gegevens laten zien
records_pressure = Bloeddruk
records_medicines = Medicijnen
records_labs = Uitslagen
records_away = Afwezig
day_field = Dag
day_from = Eerste dag
day_to = Laatste dag, als je die weet
day_last = Laatste dag

pressure_add = Nieuwe meting
pressure_when = Wanneer
pressure_period = Periode
pressure_days = { $days } dagen
pressure_year = Een jaar
pressure_everything = Alles
pressure_empty = Nog geen metingen.
pressure_empty_next = Typ een meting. Meet zittend, na 5 minuten rust, ’s ochtends twee keer en ’s avonds twee keer, zeven dagen achter elkaar; de eerste dag telt niet mee in het gemiddelde.
pressure_none_in = Geen metingen in deze periode.
pressure_chart_name = Bloeddruk, { $period }: metingen op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}. De tabel ernaast noemt ze allemaal.
pressure_legend_morning = ochtend
pressure_legend_evening = avond
pressure_legend_other = andere of onbekende tijd
pressure_legend_limit = 135 en 85: grens thuis
pressure_table_show = Als tabel
pressure_table_hide = Als grafiek
pressure_table_day = Dag
pressure_table_other = Anders
pressure_with_pulse = { $numbers }, hartslag { $pulse }
pressure_point = { $day }: { $what }
pressure_look = Gemiddelden

medicine_list = Je medicijnen
medicine_list_hint = Wat je neemt, in je eigen woorden. Bij Vandaag kun je ze aanvinken; een dag zonder vinkje zegt niets.
medicine_list_empty = Nog niets in de lijst.
medicine_add = Medicijn toevoegen…
medicine_name = Naam van het medicijn
medicine_never = op geen dag genoteerd
medicine_noted_last = genoteerd op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}, het laatst op { $day }
medicine_put_away = Opbergen
medicine_take_out = Weer tevoorschijn halen
medicine_delete = Verwijderen
medicine_months = Dagen met een pijnstiller per maand
medicine_months_empty = Vink bij Vandaag een pijnstiller aan, dan staan hier per maand de dagen.

lab_new = Nieuwe uitslag
lab_kind = Wat is er gemeten
lab_own = Iets anders…
lab_own_name = Naam van de bepaling
lab_figure = Waarde
lab_figure_hint = 0,82, >90, negatief
lab_unit = Eenheid
lab_low = Referentiewaarden van
lab_high = tot
lab_range_hint = zoals gedrukt, of leeg
lab_list = Uitslagen
lab_empty = Nog geen uitslagen. Neem ze over van de afdruk, met de referentiewaarden zoals ze daar staan.
lab_note = Een bloedwaarde van magnesium zegt weinig over wat het lichaam in voorraad heeft. Bespreek uitslagen met je huisarts.
lab_remove = { $name } van { $day } weghalen

away_new = Afwezig
away_hint = Op vakantie, ziek of in het ziekenhuis: het dagboek vraagt niet naar deze dagen en telt ze niet mee. Vul je toch iets in, dan eindigt je afwezigheid; een notitie telt niet als invullen.
away_why = Waarom
away_why_missing = Kies waarom.
away_words = Je eigen woorden, als je wilt
away_do = Afwezigheid noteren
away_list = Dagen afwezig
away_list_empty = Geen.
away_line = { $first } – { $last }
away_line_open = vanaf { $first }
away_remove = { $days } weghalen

away_banner = Afwezig tot en met { $last } ({ $why }). Vul je iets in, dan eindigt je afwezigheid.
away_banner_open = Afwezig ({ $why }). Vul je iets in, dan eindigt je afwezigheid.
away_day = Afwezig: { $why }
away_mark = afwezig
away_button = Afwezig…
away_day_stays = { $day } is ingevuld en blijft zoals het is. De andere dagen zijn als afwezig genoteerd.
away_days_stay = { $days ->
    [one] 1 van deze dagen is ingevuld en blijft zoals het is. De andere zijn als afwezig genoteerd.
   *[other] { $days } van deze dagen zijn ingevuld en blijven zoals ze zijn. De andere zijn als afwezig genoteerd.
}
away_days = { $days ->
    [one] 1 dag afwezig
   *[other] { $days } dagen afwezig
}

today_medicines = Medicijnen
today_add_medicine = Medicijn toevoegen…

search_title = Zoeken
search_field = Waarnaar te zoeken
search_hint = Een woord of een deel ervan, of een datum
search_empty = Gezocht wordt in notities, opmerkingen, gebeurtenissen, markeringen, uitslagen en de namen van klachten, van wat er speelde, medicijnen en supplementen.
search_nothing = Niets gevonden.
search_days = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
search_more = … en nog { $days } dagen. Een woord erbij maakt het minder.
search_preparing = Het dagboek wordt gelezen…
search_sign = Wat het is, en wanneer naar de huisarts
search_open_day = openen
search_open = { $day }: { $what }

erase_title = Voorgoed wissen
erase_card_hint = Een dag, een periode, een klacht of alles: weg uit het bestand, niet alleen uit het zicht.
erase_open = Voorgoed wissen…
erase_scope = Wat
erase_scope_days = Dagen
erase_scope_sign = Een klacht
erase_scope_everything = Alles
erase_which_sign = Welke klacht
erase_all_days = Op alle dagen
erase_these_days = Alleen op deze dagen
erase_says = Dit wist { $what }: { $rows }.
erase_says_nothing = Hiervan staat niets in het dagboek.
erase_no_undo = Dit is niet ongedaan te maken.
erase_no_undo_before = Wat je hiervoor deed, is dan ook niet meer ongedaan te maken.
erase_copies = { $files ->
    [one] In dit bestand kan het daarna nog staan:
   *[other] In deze bestanden kan het daarna nog staan:
}
erase_own_copies = { $files ->
    [0] Er ook geen kopie van vlak ervoor van bewaren; anders komt die er
    [one] Ook de bewaarde kopie wissen waar het nog in staat; er komt een nieuwe zonder
   *[other] Ook de { $files } bewaarde kopieën wissen waar het nog in staat; er komt een nieuwe zonder
}
erase_copy_first = Zonder dit komt er eerst een kopie bij, die even lang blijft als de andere.
erase_copies_too = Ook deze kopieën wissen
erase_copies_gone = { $files ->
    [one] Ook de bewaarde kopie waar het in stond is gewist; er is een nieuwe zonder gemaakt.
   *[other] Ook de { $files } bewaarde kopieën waar het in stond zijn gewist; er is een nieuwe zonder gemaakt.
}
erase_copies_stay = { $files ->
    [one] Het staat nog in één bewaarde kopie.
   *[other] Het staat nog in { $files } bewaarde kopieën.
}
erase_elsewhere = Niet gewist: wat je afdrukte of ergens anders neerzette, en wat een cloud of een back-up van de computer bewaart.
erase_word = wissen
erase_type_word = Typ “{ $word }” om te bevestigen
erase_do = Voorgoed wissen
erase_done = Voorgoed gewist: { $rows }.
erase_done_busy = Voorgoed gewist: { $rows }. Een ander venster of andere opdracht heeft het dagboek open; een stukje van het logboek gaat weg zodra dat gesloten is.
erase_copies_failed = Wat in het dagboek stond is gewist, maar deze kopie niet: { $reason }

hindsight_title = Op welke dagen
hindsight_rule = Alleen tellingen: op dagen met een antwoord bij { $sign }, vanaf de eerste keer dat het genoteerd is. Vaker samen zegt niets over waarom.
hindsight_none = Op de dagen die je in deze periode invulde, is niets genoteerd van wat er speelde.

keys_search = zoeken
lab_line = { $name }, de getallen van links naar rechts, { $period }
lab_line_range = de referentiewaarden die erbij gedrukt staan
