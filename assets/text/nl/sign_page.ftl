### The page of one sign.

sign_back = Terug
sign_pattern = Patroon
sign_causes = Andere oorzaken die vaak meespelen
sign_evidence = Hoe sterk is het bewijs voor magnesium?
sign_doctor = Naar de huisarts
sign_urgent = Niet wachten
sign_sources = Bronnen
sign_counts = In je dagboek
sign_last_weeks = Laatste { $weeks } weken
sign_last_year = Laatste jaar
sign_days = op { $with } van { $logged ->
    [one] 1 ingevulde dag
   *[other] { $logged } ingevulde dagen
}
sign_days_in_time = op { $with } van { $logged ->
    [one] 1 dag
   *[other] { $logged } dagen
} die binnen 3 dagen zijn ingevuld
sign_days_none = geen dagen ingevuld
sign_readings = { $readings ->
    [0] geen metingen
    [one] 1 meting
   *[other] { $readings } metingen
}
sign_not_counted = Telt niet mee voor de hint over magnesium.
sign_own = Dit is een klacht die je zelf hebt toegevoegd. Het dagboek telt de dagen, maar weet er verder niets over.
sign_no_doctor = Dit dagboek stelt niets vast. Deze tekst geeft algemene informatie en vervangt geen arts.
