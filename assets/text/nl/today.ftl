today_question = Hoe was het vandaag over het geheel genomen?
today_question_past = Hoe was het deze dag over het geheel genomen?
today_last_days = laatste { $days } dagen
today_no_other_signs = Verder geen klachten
today_no_other_signs_hint = zet wat nog open is op “geen” (Enter)
today_fill_hint_earlier = zet wat nog open is op “geen”; Enter doet dit pas als je een klacht hebt gekozen
today_fill_hint_away = zet wat nog open is op “geen”; je afwezigheid eindigt dan (Enter doet dit niet)
today_away_ended = Je afwezigheid is geëindigd: deze dag is ingevuld.
today_filled_none = { $rows ->
    [one] 1 klacht op geen gezet
   *[other] { $rows } klachten op geen gezet
}
today_filled_none_on = { $rows ->
    [one] 1 klacht
   *[other] { $rows } klachten
} op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} op geen gezet
today_filled_copied = { $rows ->
    [one] 1 klacht ingevuld als de dag ervoor
   *[other] { $rows } klachten ingevuld als de dag ervoor
}
today_food_copied = { $rows ->
    [one] 1 voedingsmiddel genoteerd als de dag ervoor
   *[other] { $rows } voedingsmiddelen genoteerd als de dag ervoor
}
today_undo = Ongedaan maken
today_new_day = Er is een nieuwe dag begonnen: { $day }.
today_all_answered = alle klachten zijn ingevuld
today_saved_at = bewaard { $time }
today_not_started = nog niets ingevuld
today_late = { $days } dagen later ingevuld
today_previous_day = Vorige dag
today_next_day = Volgende dag
today_go_today = Naar vandaag
today_is_today = Morgen kun je pas morgen invullen
today_day_card = Dag
today_note_card = Notitie
today_note_hint_past = Wat was er verder die dag?
today_note_hint = Wat was er verder vandaag?
today_doses_card = Supplementen
today_magnesium_card_past = Magnesium op { $day }
today_magnesium_card = Magnesium vandaag
today_magnesium_empty = Nog niets genoteerd.
today_add_event = Gebeurtenis noteren…
today_add_reading = Meting toevoegen…
today_no_events = geen gebeurtenissen
today_event_before = laatste op { $day }
today_event_missing = Kies wat voor gebeurtenis het was.
today_no_readings = geen metingen
today_reading_before = { $day }: { $reading }
today_reading_hint = 128/82 of 128/82/70
today_reading_wrong = Typ boven- en onderdruk, zoals 128/82, of met hartslag 128/82/70. Boven 60–280, onder 30–180 en lager dan boven, hartslag 25–250.
today_event_hint = In je eigen woorden
today_add = Toevoegen
today_cancel = Annuleren
today_remove = Weghalen
today_square = { $day }: { $what }
today_square_late = { $day }: { $what }, later ingevuld
today_squares_name = { $sign }, laatste { $days } dagen: { $logged } ingevuld, { $with } met klacht
today_worst = zwaarste klacht { $what }
today_no_signs = geen klachten
today_own_factor = Iets anders…
today_own_factor_hint = Wat speelde er?
not_logged = niet ingevuld
no_signs_followed = Je volgt geen dagelijkse klachten.
today_events = { $events ->
    [one] 1 gebeurtenis
   *[other] { $events } gebeurtenissen
}
today_late_rows = { $late } van { $of } klachten later ingevuld
today_saved_on = bewaard { $day }, { $time }
today_copy_yesterday = Als gisteren
today_copy_day_before = Als de dag ervoor
today_copy_tip = { $rows ->
    [one] Vult 1 open klacht in zoals de dag ervoor
   *[other] Vult { $rows } open klachten in zoals de dag ervoor
}
today_open_days = { $days ->
    [one] 1 open dag…
   *[other] { $days } open dagen…
}
today_open_days_title = { $days ->
    [one] Open dag
   *[other] Open dagen
}
# $days, $newest
today_open_days_text = { $days ->
    [one] Op { $newest } is nog niets ingevuld.
   *[other] Op deze dagen van de laatste twee weken is nog niets ingevuld.
}
today_open_days_late = Wat je meer dan drie dagen later invult, krijgt het merk “later ingevuld”.
# $days, $newest
today_open_days_none = { $days ->
    [one] { $newest }: geen klachten
   *[other] Deze { $days } dagen: geen klachten
}
today_open_day = { $day } openen
today_jump = Naar een datum…
today_jump_go = Ga
today_remark = Opmerking bij { $sign }
today_remark_add = Opmerking…
today_sign_page = Over deze klacht
today_remark_hint = In je eigen woorden, zoals “linkerkuit”
