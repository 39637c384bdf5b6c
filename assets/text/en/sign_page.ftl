### The page of one sign.

sign_back = Back
sign_pattern = Pattern
sign_causes = Usual other causes
sign_evidence = How strong is the evidence for magnesium?
sign_doctor = See your { gp }
sign_urgent = Do not wait
sign_sources = Sources
sign_counts = In your diary
sign_last_weeks = Last { $weeks } weeks
sign_last_year = Last year
# $with, $logged
sign_days = on { $with } of { $logged ->
    [one] 1 day filled in
   *[other] { $logged } days filled in
}
# $with, $logged
sign_days_in_time = on { $with } of { $logged ->
    [one] 1 day
   *[other] { $logged } days
} filled in within 3 days
sign_days_none = no days filled in
sign_readings = { $readings ->
    [0] no readings
    [one] 1 reading
   *[other] { $readings } readings
}
sign_not_counted = Does not count towards the hint about magnesium.
sign_own = This is a symptom you added yourself. The diary counts the days, but knows nothing else about it.
sign_no_doctor = This diary establishes nothing. This text gives general information and does not replace a doctor.
