file_kind_diary = De eigen CSV van het dagboek
file_kind_wide = Werkblad: een rij per dag
file_kind_long = Werkblad: een rij per invoer
file_kind_pressure = Bloeddruk
target_own_sign = Eigen klacht: { $name }
target_factor = Wat er speelde: { $name }
target_medicine = Medicijn: { $name }
target_product = Product: { $name }
target_pressure = Bloeddruk
target_magnesium = Magnesium in eten
target_note = Notitie bij de dag
target_nothing = Weglaten
import_in_all = In totaal: { $added } toegevoegd, { $changed } gewijzigd
import_factors = Wat er speelde, bij dagen: { $count }
import_medicines = Medicijnen bij dagen: { $count }
import_pressures = Bloeddrukmetingen toegevoegd: { $count }
import_doses = Innames van producten toegevoegd: { $count }
import_food = Dagen met magnesium in eten toegevoegd: { $count }
import_food_changed = Dagen met een andere hoeveelheid magnesium in eten: { $count }
import_others_there = Wat er speelde, medicijnen, producten, metingen en eten die er al waren: { $count }
import_corrected = Gewijzigde metingen en innames, omdat dit bestand ze anders heeft: { $count }
import_dose_skipped = overgeslagen
import_notes_changed = Dagen met een gewijzigde notitie: { $count }
import_moments_changed = Gewijzigde momenten, omdat dit bestand ze anders heeft: { $count }
import_not_in_file = { $rows ->
    [one] Niet meer in dit bestand: 1 gegeven uit een eerder bestand; het blijft zoals het is
   *[other] Niet meer in dit bestand: { $rows } gegevens uit een eerder bestand; ze blijven zoals ze zijn
}
import_not_in_file_day = { $day }: { $what }
import_food_name = Eten van de dag, elders opgeteld
import_food_portion = de hele dag
import_span = Van { $first } tot en met { $last }
import_nights = { $rows ->
    [one] 1 rij van vóór het begin van de dag telt voor de dag ervoor
   *[other] { $rows } rijen van vóór het begin van de dag tellen voor de dag ervoor
}
import_name_rows = { $name } ({ $rows })
cli_import_kind = Soort bestand: { $kind }
cli_import_left_names = { $names ->
    [one] 1 naam is weggelaten; --map zegt wat het is, --own-signs houdt hem
   *[other] { $names } namen zijn weggelaten; --map zegt wat ze zijn, --own-signs houdt ze
}
cli_import_left_unscaled = { $names ->
    [one] 1 naam is weggelaten; --map zegt wat het is, --own-signs houdt hem zodra --scale zegt hoe hoog de getallen gaan
   *[other] { $names } namen zijn weggelaten; --map zegt wat ze zijn, --own-signs houdt ze zodra --scale zegt hoe hoog de getallen gaan
}
cli_import_left_unmeasured = { $names ->
    [one] 1 naam is misschien een product en blijft weg; --per-unit zegt hoeveel magnesium er in één eenheid zit, --map zegt wat het anders is
   *[other] { $names } namen zijn misschien producten en blijven weg; --per-unit zegt hoeveel magnesium er in één eenheid zit, --map zegt wat ze anders zijn
}
cli_import_left_unsaid = { $names ->
    [one] 1 naam is weggelaten; --map zegt wat het is
   *[other] { $names } namen zijn weggelaten; --map zegt wat ze zijn
}
import_lost_numbers = { $name }: van wat er speelde wordt alleen bewaard dat het er was, niet hoeveel; een eigen klacht bewaart de getallen
# $line, $name, $most
import_long_name = Regel { $line }: de naam “{ $name }” heeft meer dan { $most } tekens, het meeste dat het dagboek bewaart. De rijen ervan blijven weg, tenzij je zegt wat het in het dagboek is
# $line, $name
import_odd_name = Regel { $line }: de naam “{ $name }” heeft tekens die geen naam in het dagboek heeft. De rijen ervan blijven weg, tenzij je zegt wat het in het dagboek is
cli_import_which_order = Aan de datums is niet te zien welk getal de dag is. Zeg wat eerst komt met --day-order: { $orders }
cli_import_no_order = --day-order { $typed } is onbekend; het kan zijn: { $known }
cli_import_no_scale = --scale { $typed } is geen naam, = en het hoogste getal van 2 tot 1000, met ,reverse erachter als dat het beste is
cli_import_no_amount = --per-unit { $typed } is geen naam, = en milligrammen van 1 tot 1000, of mg als de getallen milligrammen zijn
cli_import_no_name = Het bestand heeft geen naam { $name }
cli_import_not_for_own = --scale en --absent-is-none zijn voor bestanden van andere programma’s; in de eigen CSV van het dagboek staat een schaal in de lijst van --map
incoming_open = Importeren…
incoming_begin = Eerdere gegevens importeren…
incoming_which = Welk bestand wil je importeren?
incoming_title = { $file } importeren
incoming_done = Geïmporteerd
incoming_reading = Het bestand wordt gelezen…
incoming_kind = Soort bestand
incoming_brings = Wat er wordt geïmporteerd
incoming_names = Wat de namen zijn
incoming_names_hint = Er wordt niets overgenomen wat je hier niet ziet. Je keuzes worden onthouden voor het volgende bestand van deze soort.
incoming_leave_new = De { $names } nieuwe namen weglaten
incoming_take_new = Nieuwe namen overnemen zoals voorgesteld
incoming_what_is = Wat { $name } is
incoming_near = Lijkt erop: kijk even
incoming_as_product = Voorgesteld als product met magnesium: kijk even. Zit er geen magnesium in, kies dan medicijn
incoming_as_medicine = Een supplement: zonder magnesium staat het bij de medicijnen. Zit er wel magnesium in, kies dan product
incoming_rows = { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}
incoming_values = { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}, getallen { $lowest } tot { $highest }
incoming_scale = Schaal
incoming_scale_of = Schaal van { $name }
incoming_kind_choose = Kies de soort
incoming_scale_choose = Kies hoe hoog
incoming_scale_to = Tot { $highest }
incoming_high_is_bad = Hoog is erger
incoming_high_is_good = Hoog is beter
incoming_steps = Rijen: { $steps }
incoming_step = { $severity } ({ $numbers }): { $rows }
incoming_present = Waar het genoemd is, telt het als
incoming_absent = Een dag zonder invoer betekent geen
incoming_absent_why = Uit: het dagboek weet het niet. Zet het alleen aan als je op de dagen in dit bestand elke klacht hebt genoteerd; dagen die er niet in staan blijven onbekend.
incoming_left_out = Wat eruit blijft
incoming_merged = Van meerdere rijen over dezelfde dag en klacht telt de ergste; { $rows ->
    [one] 1 rij voegt niets meer toe
   *[other] { $rows } rijen voegen niets meer toe
}
incoming_days = { $days ->
    [one] 1 dag, per maand getoond
   *[other] { $days } dagen, per maand getoond
}
incoming_days_by_day = { $days ->
    [one] 1 dag, per dag getoond
   *[other] { $days } dagen, per dag getoond
}
incoming_order = In de datums staat eerst
order_day = De dag
order_month = De maand
order_year = Het jaar
incoming_lacks_order = Zeg eerst wat in de datums vooraan staat
incoming_lacks_scale = Zeg eerst hoe hoog de getallen van { $name } gaan, of laat het weg
incoming_brings_nothing = Zo wordt er niets geïmporteerd
incoming_do = Importeren
incoming_other_file = Een ander bestand…
incoming_take_back = Ongedaan maken
incoming_can_go_back = Een kopie van het dagboek van ervoor is bewaard. Ongedaan maken haalt de hele import weer weg.
incoming_needs_diary = Druk op Beginnen, dan wordt { $file } geïmporteerd
incoming_needs_open = Er is geen dagboek open. Zodra er een open is, komt { $file } aan de beurt
incoming_card = Eerdere gegevens
incoming_card_hint = Een eigen werkblad, wat Daylio, Bearable, Visible, Loop, Cronometer of een bloeddrukmeter bewaarde, of een ander dagboek van dit programma. Je ziet wat erin komt voordat er iets wordt geschreven.
incoming_another_diary = Een ander dagboek. Wat alleen daarin staat, komt erbij; waar beide iets hebben, blijft wat later is geschreven.
incoming_replaced = Hier vervangen, omdat het bestand ze nieuwer heeft: { $entries }
incoming_newer_there = Nieuwer in het bestand: dat komt in plaats van het jouwe ({ $rows })
incoming_stays = Anders in het bestand: het jouwe blijft ({ $rows })
incoming_writing = Bezig met importeren… { $percent }%
incoming_broke_down = Het importeren is afgebroken; er is niets geïmporteerd. Probeer het opnieuw of kies een ander bestand.
incoming_unscaled = { $name }: { $rows ->
    [one] 1 rij wacht
   *[other] { $rows } rijen wachten
} tot je zegt hoe hoog de getallen gaan
incoming_unsaid_way = { $name }: { $rows ->
    [one] 1 rij wacht
   *[other] { $rows } rijen wachten
} tot je zegt of hoog erger of beter is
incoming_unsaid_mg = { $name }: { $rows ->
    [one] 1 rij wacht
   *[other] { $rows } rijen wachten
} tot je zegt hoeveel magnesium er in één stuk zit
incoming_lacks_then = { $lacks } (daarna nog { $more })
incoming_lacks_way = Zeg eerst of hoog bij { $name } erger of beter is
incoming_more = … en nog { $rows }
incoming_all_there = Alles wat het brengt, staat al in het dagboek
balance_sum = Rijen gelezen: { $read } = { $parts }
balance_before_sum = { $read ->
    [one] 1 rij
   *[other] { $read } rijen
} gelezen: { $parts }
balance_ready = { $rows } klaar
balance_waits = { $rows ->
    [one] 1 wacht op jou
   *[other] { $rows } wachten op jou
}
balance_taken = { $rows } overgenomen
balance_there = { $rows } al aanwezig
balance_waiting = { $rows ->
    [one] 1 wacht op je antwoord
   *[other] { $rows } wachten op je antwoord
}
balance_left_out = { $rows } weggelaten
balance_by_choice = { $rows ->
    [one] 1 rij alleen over wat je weglaat
   *[other] { $rows } rijen alleen over wat je weglaat
}: { $names }
balance_otherwise = { $rows ->
    [one] 1 rij over iets wat in het dagboek anders staat; dat blijft
   *[other] { $rows } rijen over iets wat in het dagboek anders staat; dat blijft
}
balance_empty = { $rows ->
    [one] 1 rij met alleen een datum
   *[other] { $rows } rijen met alleen een datum
}
balance_unusable = { $rows ->
    [one] 1 rij die niet bruikbaar is, hieronder genoemd
   *[other] { $rows } rijen die niet bruikbaar zijn, hieronder genoemd
}
balance_part_by_choice = { $rows ->
    [one] 1 rij komt
   *[other] { $rows } rijen komen
} erin zonder wat je weglaat: { $names }
balance_part_waiting = { $rows ->
    [one] 1 rij komt
   *[other] { $rows } rijen komen
} erin zonder wat op je antwoord wacht: { $names }
balance_part_unusable = { $rows ->
    [one] 1 rij komt erin zonder een cel die niet bruikbaar is, hieronder genoemd
   *[other] { $rows } rijen komen erin zonder een cel die niet bruikbaar is, hieronder genoemd
}
balance_part_otherwise = { $rows ->
    [one] 1 rij komt erin, behalve wat in het dagboek anders staat; dat blijft
   *[other] { $rows } rijen komen erin, behalve wat in het dagboek anders staat; dat blijft
}
import_undated = { $rows ->
    [one] 1 rij zonder datum telt voor de dag erboven (regel { $lines })
   *[other] { $rows } rijen zonder datum tellen voor de dag erboven (regels { $lines })
}
import_line_of_sheet = { $sheet }, regel { $line }: { $reason }
import_notes_there = Dagen waar dezelfde notitie al stond: { $count }
import_waits_order = { $rows ->
    [one] 1 rij wacht
   *[other] { $rows } rijen wachten
} tot je zegt wat in de datums vooraan staat
import_times = Tijden worden bij klachten niet geïmporteerd; van een dag telt de ergste
incoming_low_mood = Sombere stemming
incoming_low_energy = Weinig energie
incoming_low_sleep = Lage slaapkwaliteit
incoming_moods = Je stemmingen, beste eerst
incoming_moods_hint = Samen worden ze één klacht; de woorden zelf blijven niet bewaard. Zeg van elke stemming hoe goed die is; die het dagboek kent, zijn ingevuld.
incoming_moods_become = Ze worden
incoming_mood_how = Hoe goed { $mood } is
incoming_mood_good = Goed
incoming_mood_middling = Gaat wel
incoming_mood_bad = Slecht
incoming_mood_awful = Heel slecht
incoming_mood_left = Weglaten
incoming_lacks_mood = Zeg eerst hoe goed de stemming “{ $mood }” is, of laat die weg
incoming_lacks_mg = Zeg eerst hoeveel mg magnesium er in één stuk van “{ $name }” zit, of laat het weg
incoming_yes_no = { $yes } keer ja, { $no } keer nee
incoming_mark_is = Ja of een kruisje telt als
incoming_per_unit = Magnesium per stuk
incoming_per_unit_choose = Kies hoeveel
incoming_per_unit_of = Magnesium per stuk van { $name }
incoming_mg = { $amount } mg
incoming_shares = Deze worden samen { $target }: { $names }. Van een dag telt de ergste.
incoming_adds_up = Deze worden samen één product, { $product }: { $names }. Ze worden per dag opgeteld.
incoming_parts = Wat er in het bestand zit
incoming_parts_hint = Alleen wat is aangevinkt, wordt gelezen.
incoming_part = { $name }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}, { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
incoming_part_unread = { $name }: { $rows ->
    [one] 1 rij wordt niet gelezen
   *[other] { $rows } rijen worden niet gelezen
}, want er staat geen vinkje
incoming_part_empty = { $name }: geen rijen van deze soort
incoming_part_hidden = verborgen in de werkmap
incoming_part_kind = een andere soort: { $kind }
incoming_part_same = heeft namen en dagen die ook in { $name } staan: van iemand anders misschien, of nog eens hetzelfde
cli_import_part_left = { $part }; weggelaten, { $why } (--sheet neemt het mee)
cli_import_part_unwanted = { $part }; weggelaten (--sheet neemt het mee)
cli_import_no_part = Er is geen { $name } in het bestand. Erin zit: { $known }
incoming_apart = Kan { $symptom } zijn, net als “{ $other }”. Ze blijven apart; kies bij beide { $symptom } om er één van te maken
incoming_near_to = Lijkt op { $symptom }: kijk even
incoming_all_near = Opgevat als iets wat erop lijkt, kijk even: { $names }
incoming_name_as = { $name } als { $symptom }
incoming_private = Gaat niet over klachten: weggelaten, tenzij je het overneemt
incoming_undated = Rijen zonder datum tellen voor de dag erboven
incoming_same_scale = Eén schaal voor { $names } namen
incoming_same_scale_of = Schaal van alle
incoming_unplaced = { $name }: { $rows ->
    [one] 1 rij wacht
   *[other] { $rows } rijen wachten
} tot je zegt hoe goed die is
import_other_lines = { $others } van de { $lines } regels in het bestand zijn geen rij: titels, kolomnamen, lege regels, vervolgregels van een notitie
import_differing = { $days ->
    [one] Op 1 dag staat er meer dan één ernst bij een klacht; de ergste telt
   *[other] Op { $days } dagen staat er meer dan één ernst bij een klacht; de ergste telt
}
import_differing_day = { $day }, { $signs }
import_differing_sign = { $symptom }: { $said }; { $counts } telt
incoming_days_which = Welke dagen
incoming_days_away = Dagen verbergen
import_unvalued = { $rows ->
    [one] In 1 rij staat een formule
   *[other] In { $rows } rijen staat een formule
} zonder uitkomst: open het bestand in het eigen programma en sla het één keer op (regel { $lines })
import_cut = Het bestand lijkt afgekapt in regel { $line }. Haal het helemaal uit het programma waar het vandaan komt, of importeer wat er is
import_cut_day = Het bestand lijkt afgekapt: het houdt op bij { $day } (regel { $line }). Haal het helemaal uit het programma waar het vandaan komt, of importeer wat er is
incoming_words = Woorden: ze zouden in de notitie bij de dag komen. Kijk even
incoming_inside = Daaruit gelezen: { $name }
import_mood_words = De woorden van je stemmingen blijven niet bewaard, alleen hoe goed elke is
incoming_in_mg = De getallen zijn milligrammen magnesium
incoming_own_amount = Andere hoeveelheid magnesium per stuk van { $name }, in mg
incoming_own_amount_hint = of typ, in mg
