nav_settings = Settings
as_computer = As the computer
settings_look = Appearance and language
settings_text_size = Text size
settings_text_size_keys = or Ctrl with + and −; Ctrl with 0 for 100%
settings_motion = Less motion
settings_motion_why = Everything is in its place at once, without sliding.
settings_days = Days and weeks
settings_day_start = A new day begins at
settings_day_start_why = What you fill in before that hour belongs to the evening before.
settings_week_start = A week begins on
settings_monday = Monday
settings_sunday = Sunday
settings_late = Count answers that were filled in late
# Source: domain.md 7, diary evidence (PMC2617790): memory fades beyond a few days.
settings_late_why = Answers of more than 3 days later stay visible but do not count in Trends, because memory fades after a few days.

settings_diary = Your diary
settings_diary_place = This file
settings_open_folder = Open folder
choose_another = Choose another…
new_diary = New…
settings_person_name = Name of this diary
settings_person_name_why = Stands in the title of the window; helpful with more than one diary on this computer.
settings_other_diaries = Other diaries on this computer
settings_switch_to = Open { $name }
settings_forget = Take { $name } off this list; the file stays
diary_switch = Diary

settings_signs = Symptoms
settings_signs_hint = What is ticked is asked for every day. What you noted before stays, also without a tick. Alt with an arrow moves a row too.
settings_sign_measured = readings
settings_sign_event = events
settings_add_sign = Add your own symptom…
settings_add_factor = Something else…
own_sign_name = Name of your own symptom
settings_name_of = Name of { $name }
settings_rename = Rename…
settings_rename_done = Rename
settings_retire = Put away
settings_retired_open = { $signs ->
    [one] Show 1 symptom that was put away
   *[other] Show { $signs } symptoms that were put away
}
settings_retired_close = Hide the symptoms that were put away
settings_bring_back = Take out { $name }
settings_delete_past = Delete with its past…
settings_delete_past_of = Delete { $name } with its past…
list_up = Move { $name } up
list_down = Move { $name } down
list_more = More for { $name }

settings_factors = What was going on
settings_factors_hint = What is ticked is offered every day. What you noted before stays.
settings_factor_days = { $days ->
    [one] on 1 day
   *[other] on { $days } days
}
settings_delete_factor = Delete

delete_title = Delete { $name } with its past?
# $what, $first, $last
delete_what = This goes: { $what }, from { $first } to { $last }.
delete_nothing = Nothing is noted about this symptom.
delete_answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
delete_readings = { $count ->
    [one] 1 reading
   *[other] { $count } readings
}
delete_events = { $count ->
    [one] 1 event
   *[other] { $count } events
}
delete_sign_goes = The symptom itself goes from the list too.
delete_sign_stays = The symptom itself stays on the list.
delete_undoable = “Undo” brings everything back, as long as it is among your last 100 acts. For that long it also remains in the file.
delete_type_name = Type the name to confirm: { $name }
delete_do = Delete
contrast_choice = Contrast
contrast_usual = Usual
contrast_high = High
