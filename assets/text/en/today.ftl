today_question = How was today overall?
today_question_past = How was this day overall?
today_last_days = last { $days } days
today_no_other_signs = No other symptoms
today_no_other_signs_hint = sets the symptoms still open to “none” (Enter)
today_fill_hint_earlier = sets the symptoms still open to “none”; Enter does so only once you have chosen one
today_fill_hint_away = sets the symptoms still open to “none” and ends the time away (Enter does not)
today_away_ended = Your days away have ended: this day is filled in.
today_filled_none = { $rows ->
    [one] 1 symptom set to none
   *[other] { $rows } symptoms set to none
}
# $rows, $days
today_filled_none_on = { $rows ->
    [one] 1 symptom
   *[other] { $rows } symptoms
} on { $days ->
    [one] 1 day
   *[other] { $days } days
} set to none
today_filled_copied = { $rows ->
    [one] 1 symptom filled in as the day before
   *[other] { $rows } symptoms filled in as the day before
}
today_food_copied = { $rows ->
    [one] 1 food noted as on the day before
   *[other] { $rows } foods noted as on the day before
}
today_undo = Undo
today_new_day = A new day has begun: { $day }.
today_all_answered = every symptom is answered
today_saved_at = saved { $time }
today_not_started = nothing noted yet
today_late = filled in { $days } days later
today_previous_day = Previous day
today_next_day = Next day
today_go_today = To today
today_is_today = Tomorrow can be filled in tomorrow
today_day_card = Day
today_note_card = Note
today_note_hint_past = What else was there that day?
today_note_hint = What else was there today?
today_doses_card = Supplements
today_magnesium_card_past = Magnesium on { $day }
today_magnesium_card = Magnesium today
today_magnesium_empty = Nothing noted yet.
today_add_event = Note an event…
today_add_reading = Add a reading…
today_no_events = no events
today_event_before = last on { $day }
today_event_missing = Choose what kind of event it was.
today_no_readings = no readings
# $day, $reading
today_reading_before = { $day }: { $reading }
today_reading_hint = 128/82 or 128/82/70
today_reading_wrong = Type upper/lower, with the pulse if you like, as in 128/82/70. Upper 60–280, lower 30–180 and below the upper, pulse 25–250.
today_event_hint = In your own words
today_add = Add
today_cancel = Cancel
today_remove = Remove
# $day, $what
today_square = { $day }: { $what }
# $day, $what
today_square_late = { $day }: { $what }, filled in later
# $sign, $days, $logged, $with
today_squares_name = { $sign }, last { $days } days: { $logged } noted, { $with } with the symptom
today_worst = worst symptom { $what }
today_no_signs = no symptoms
today_own_factor = Something else…
today_own_factor_hint = What was going on?
not_logged = not filled in
no_signs_followed = You follow no daily symptoms.
today_events = { $events ->
    [one] 1 event
   *[other] { $events } events
}
# $late, $of
today_late_rows = { $late } of { $of } symptoms filled in later
# $day, $time
today_saved_on = saved { $day }, { $time }
today_copy_yesterday = As yesterday
today_copy_day_before = As the day before
today_copy_tip = { $rows ->
    [one] Fills in 1 open symptom as the day before
   *[other] Fills in { $rows } open symptoms as the day before
}
today_open_days = { $days ->
    [one] 1 open day…
   *[other] { $days } open days…
}
today_open_days_title = { $days ->
    [one] Open day
   *[other] Open days
}
# $days, $newest
today_open_days_text = { $days ->
    [one] Nothing has been filled in yet on { $newest }.
   *[other] Nothing has been filled in yet on these days of the last two weeks.
}
today_open_days_late = What you fill in more than three days later is marked “filled in later”.
# $days, $newest
today_open_days_none = { $days ->
    [one] { $newest }: no symptoms
   *[other] These { $days } days: no symptoms
}
today_open_day = Open { $day }
today_jump = To a date…
today_jump_go = Go
today_remark = Remark on { $sign }
today_remark_add = Remark…
today_sign_page = About this symptom
today_remark_hint = In your own words, as “left calf”
