calendar_previous_year = Vorig jaar
calendar_next_year = Volgend jaar
calendar_previous_month = Vorige maand
calendar_next_month = Volgende maand
calendar_shown = Wat de kalender laat zien
calendar_all_signs = Alle klachten
calendar_worst_of_day = zwaarste klacht van de dag
calendar_late = halve kleur: later ingevuld
calendar_ahead = { $day }: moet nog komen
calendar_filled = { $logged } van { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} ingevuld
calendar_filled_none = niets ingevuld
calendar_year = { $year }: { $logged } van { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} ingevuld
calendar_year_of_sign = { $sign } in { $year }: { $logged } van { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} ingevuld
calendar_year_nothing = { $year }: niets ingevuld
calendar_worst_levels = ernstige klachten op { $severe }, hooguit matige op { $moderate } en alleen lichte op { $mild } dagen, geen klachten op { $none }
calendar_levels = ernstig op { $severe }, matig op { $moderate }, licht op { $mild } en geen op { $none } dagen
calendar_empty = Er is nog niets ingevuld.
calendar_empty_next = Vul vandaag in: dat kost tien seconden. Ook dagen die al voorbij zijn kun je hieronder kiezen en invullen.
calendar_fill_in_today = Vandaag invullen
calendar_empty_year = In { $year } is niets ingevuld. Je dagboek begint op { $day }.
calendar_go_to = Naar { $day }
calendar_food = Eten
calendar_open_day = Dag openen
calendar_entered_at = ingevuld om { $time }
calendar_entered_on = ingevuld op { $day } om { $time }
calendar_entered_unknown = ingevuld, tijdstip onbekend
calendar_signs = { $signs ->
    [one] 1 klacht
   *[other] { $signs } klachten
}
calendar_others = { $signs ->
    [one] 1 andere
   *[other] { $signs } andere
}
