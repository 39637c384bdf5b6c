# De bladzijde voor de huisarts.
nav_report = Verslag
act_questions = vragen voor de huisarts
report_title = Klachtenoverzicht voor de huisarts
report_sample = Voorbeelddagboek: alles op deze bladzijde is verzonnen.
report_kept = Door mijzelf bijgehouden
report_born = geboren in { $year }
report_who = Je naam en geboortedatum
report_who_hint = Boven aan de pagina, als je wilt. Ze staan in je dagboek.
report_name = Naam
report_birth_date = Geboortedatum
report_birth_hint = bijvoorbeeld 12-5-1981 of 1981
report_who_line = { $name }: { $words }
report_filled = { $filled } van { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} ingevuld
report_filled_in_time = { $filled } van { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} binnen 3 dagen ingevuld
report_began = begonnen op { $day }
report_away = { $days ->
    [one] 1 dag afwezig, niet meegeteld
   *[other] { $days } dagen afwezig, niet meegeteld
}
report_late = { $days ->
    [one] antwoorden van meer dan 3 dagen later op 1 dag, niet meegeteld
   *[other] antwoorden van meer dan 3 dagen later op { $days } dagen, niet meegeteld
}
report_late_counted = { $days ->
    [one] antwoorden van meer dan 3 dagen later op 1 dag
   *[other] antwoorden van meer dan 3 dagen later op { $days } dagen
}
report_questions = Mijn vragen
report_flags = Alarmsignalen die ik heb aangevinkt
report_dated = { $day }: { $what }
report_sign = Klacht
report_days = dagen
report_before = ervoor
report_worst = zwaarst
report_course = verloop (ernst)
report_count = { $with } van { $logged }
report_back = ● komt steeds terug (56 dagen tot en met { $day }): vrijwel zeker vaker dan één dag per week, in minstens 5 van 8 weken.
report_back_depends = ○ ook, maar alleen als de lege dagen niet allemaal klachtvrij waren.
report_comes_back = komt steeds terug
report_depends = alleen als de lege dagen niet allemaal klachtvrij waren
report_no_nones = Dagen zonder klacht zijn in deze periode niet genoteerd: hoe vaak een klacht er níét was, is niet bekend.
report_numbers = Getallen: dagen met de klacht van de ingevulde dagen.
report_numbers_before = Ervoor: even lang, vlak voor deze periode.
report_numbers_dash = Streepje: niets ingevuld dat meetelt.
report_free = Wel ingevuld, niet voorgekomen: { $signs }.
report_free_sign = { $sign } (0 van { $logged })
report_free_sign_apart = { $sign } (0 van { $logged }; apart gevraagd van “{ $other }”)
report_nothing = In deze periode is bij geen enkele klacht iets ingevuld.
report_nothing_in_time = In deze periode is bij geen enkele klacht iets ingevuld dat meetelt.
report_figure = { $sign }, dag voor dag
report_figure_day = { $day } { $severity }
report_figure_words = { $sign }, { $period }: { $days }.
report_legend = Hoogte: licht, matig, ernstig. Leeg: geen. Gestippeld: niets ingevuld dat meetelt. Zonder rand: afwezig, of buiten de periode.
report_pressure = Bloeddruk thuis
report_readings = { $numbers } ({ $readings ->
    [one] 1 meting
   *[other] { $readings } metingen
})
# Source: general knowledge: European hypertension guidance asks for 12 or more
report_readings_few = { $numbers } ({ $readings ->
    [one] 1 meting
   *[other] { $readings } metingen
}, dat is weinig)
report_mean = Gemiddeld { $numbers }, op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}, in mmHg
report_week = Meetweek { $period }, zonder de eerste dag: { $numbers }
report_medicines = Medicijnen en supplementen
report_medicine = { $name }: genoteerd op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
report_amount = { $amount } per dag ({ $mg } magnesium) vanaf { $day }
report_amount_in_mg = { $amount } magnesium per dag vanaf { $day }
report_painkillers = Dagen met een pijnstiller, van de ingevulde dagen: { $months }
report_painkillers_late = Dagen met een pijnstiller, van de ingevulde dagen, ook die later zijn ingevuld: { $months }
report_painkiller_month = { $month } { $taken } van { $filled ->
    [one] 1 dag
   *[other] { $filled } dagen
}
report_product = { $name }: gewone hoeveelheid { $amounts }
report_until = { $line } tot en met { $day }
report_taken = { $line }; genomen op { $taken } van { $noted ->
    [one] 1 genoteerde dag
   *[other] { $noted } genoteerde dagen
}
report_not_noted = { $line }; genoteerd op { $days ->
    [one] 0 van 1 dag
   *[other] 0 van { $days } dagen
}
report_labs = Laboratoriumuitslagen
report_lab_what = Bepaling
report_lab_value = uitslag
report_lab_range = referentiewaarden
report_lab_day = datum
report_lab_no_range = geen
report_findings = Wat opvalt
report_looked = Vergeleken zijn { $pairs ->
    [one] 1 paar
   *[other] { $pairs } paren
}, { $period }.
report_moments = Wanneer op de dag
report_moments_sign = { $sign }, met een tijdstip genoteerd op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}: { $parts }
report_events = Botten
report_days_away = Dagen afwezig
report_notes = Notities
# Een zin die zegt wat dit níet is; het woord mag hier.
report_foot = Zelf bijgehouden notities: geen medisch dossier, geen diagnose. Magnesiumdagboek, { $day }.
report_page = Bladzijde { $page } van { $pages }
report_period = Periode
report_weeks_4 = 4 weken
report_weeks_12 = 12 weken
report_weeks_52 = 1 jaar
report_language = Taal van het verslag
report_contents = Inhoud
report_part_questions = Mijn vragen
report_part_calendar = Maandkalender
report_part_pressure = Bloeddruk
report_part_medicines = Medicijnen en supplementen
report_part_labs = Laboratoriumuitslagen
report_part_findings = Wat opvalt
report_part_notes = Notities
report_questions_hint = Eén vraag per regel
report_print = Afdrukken…
report_not_printed = Deze computer kon het verslag niet afdrukken en niet tonen. Bewaar het als PDF.
report_save = PDF bewaren…
report_saved = Bewaard: { $path }
report_not_saved = Niet bewaard ({ $reason }): { $path }
report_not_made = De PDF kon niet worden gemaakt. Het dagboek is niet veranderd. Probeer een andere periode.
report_file_name = Klachtenoverzicht { $day }
report_table_name = Magnesiumdagboek { $day }
report_where = Waar wil je de PDF bewaren?
report_save_here = Bewaren
error_is_the_diary = Dit is je dagboek zelf; daar wordt niets overheen geschreven: { $path }
error_is_a_copy = Dit is een kopie van je dagboek; daar wordt niets overheen geschreven: { $path }
error_not_replaced = Dit is geen gewoon bestand; daar wordt niets overheen geschreven: { $path }
report_file_taken = Dit bestand bestaat al. Kies een andere naam: { $path }
report_file_not_shown = Het bestand kon niet worden geopend; het staat hier: { $path }
report_open = PDF openen
report_stays = Het bestand staat daarna alleen op deze computer. Druk het af, of geef het zelf aan je huisarts.
report_take_along = Gegevens meenemen
report_preview = Zo wordt het afgedrukt
report_loading = Het verslag wordt gemaakt …
report_pages = { $pages ->
    [one] 1 bladzijde A4
   *[other] { $pages } bladzijden A4
}
cli_report_done = { $pages ->
    [one] Verslag van 1 bladzijde bewaard
   *[other] Verslag van { $pages } bladzijden bewaard
}: { $path }
