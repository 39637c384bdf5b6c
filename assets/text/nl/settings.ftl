nav_settings = Instellingen
as_computer = Als de computer
settings_look = Weergave en taal
settings_text_size = Tekstgrootte
settings_text_size_keys = of Ctrl met + en −; Ctrl met 0 voor 100%
settings_motion = Minder beweging
settings_motion_why = Alles staat meteen op zijn plek, zonder te schuiven.
settings_days = Dagen en weken
settings_day_start = Een nieuwe dag begint om
settings_day_start_why = Wat je voor dat uur invult, hoort bij de avond ervoor.
settings_week_start = Een week begint op
settings_monday = Maandag
settings_sunday = Zondag
settings_late = Later ingevulde antwoorden meetellen
# Bron: domain.md 7, dagboekonderzoek (PMC2617790): het geheugen vervaagt na enkele dagen.
settings_late_why = Antwoorden van meer dan 3 dagen later blijven zichtbaar, maar tellen niet mee bij Trends, omdat je na een paar dagen minder goed weet hoe het was.

settings_diary = Je dagboek
settings_diary_place = Dit bestand
settings_open_folder = Map openen
choose_another = Een ander kiezen…
new_diary = Nieuw…
settings_person_name = Naam van dit dagboek
settings_person_name_why = Staat in de titel van het venster; handig met meer dan één dagboek op deze computer.
settings_other_diaries = Andere dagboeken op deze computer
settings_switch_to = { $name } openen
settings_forget = { $name } uit deze lijst halen; het bestand blijft
diary_switch = Dagboek

settings_signs = Klachten
settings_signs_hint = Wat is aangevinkt, wordt elke dag gevraagd. Wat je eerder noteerde, blijft, ook zonder vinkje. Alt met een pijltje verplaatst een regel ook.
settings_sign_measured = metingen
settings_sign_event = gebeurtenissen
settings_add_sign = Eigen klacht toevoegen…
settings_add_factor = Iets anders…
own_sign_name = Naam van je eigen klacht
settings_name_of = Naam van { $name }
settings_rename = Andere naam…
settings_rename_done = Naam wijzigen
settings_retire = Opbergen
settings_retired_open = { $signs ->
    [one] 1 opgeborgen klacht tonen
   *[other] { $signs } opgeborgen klachten tonen
}
settings_retired_close = Opgeborgen klachten verbergen
settings_bring_back = { $name } terughalen
settings_delete_past = Wissen met alles erover…
settings_delete_past_of = { $name } wissen met alles erover…
list_up = { $name } omhoog
list_down = { $name } omlaag
list_more = Meer voor { $name }

settings_factors = Wat er speelde
settings_factors_hint = Wat is aangevinkt, kun je elke dag kiezen. Wat je eerder noteerde, blijft.
settings_factor_days = { $days ->
    [one] op 1 dag
   *[other] op { $days } dagen
}
settings_delete_factor = Verwijderen

delete_title = { $name } wissen met alles erover?
delete_what = Dit gaat weg: { $what }, van { $first } tot en met { $last }.
delete_nothing = Over deze klacht is niets genoteerd.
delete_answers = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
delete_readings = { $count ->
    [one] 1 meting
   *[other] { $count } metingen
}
delete_events = { $count ->
    [one] 1 gebeurtenis
   *[other] { $count } gebeurtenissen
}
delete_sign_goes = De klacht zelf gaat ook uit de lijst.
delete_sign_stays = De klacht zelf blijft in de lijst.
delete_undoable = “Ongedaan maken” haalt alles terug, zolang het bij je laatste 100 handelingen hoort. Zo lang blijft het ook in het bestand staan.
delete_type_name = Typ de naam om te bevestigen: { $name }
delete_do = Wissen
contrast_choice = Contrast
contrast_usual = Gewoon
contrast_high = Hoog
