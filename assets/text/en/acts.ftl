# $sign, $severity, $day
act_answer = { $sign }: { $severity }, { $day }
# $sign, $day
act_not_asked = { $sign } not asked, { $day }
act_no_other_signs = no other symptoms, { $day }
act_no_signs_on = no symptoms on { $days } days
act_copy_day_before = answers of the day before, { $day }
# $sign, $day
act_remark = remark on { $sign }, { $day }
act_note = note, { $day }
# $factor, $day
act_factor_on = { $factor } noted, { $day }
# $factor, $day
act_factor_off = { $factor } taken away, { $day }
act_pressure_added = blood pressure reading, { $day }
act_pressure_removed = blood pressure reading taken away, { $day }
act_event_added = event, { $day }
act_event_removed = event taken away, { $day }
# $name, $day
act_mark_added = mark { $name }, { $day }
act_mark_removed = mark { $name } removed
act_log = several entries, { $day }
act_signs = the symptoms you follow
act_add_sign = own symptom { $name }
act_red_flag = warning sign, { $day }
act_hint = answer to the hint
act_setting = setting: { $what }
act_setting_any = a setting
# $from, $to
act_rename = { $from } renamed to { $to }
act_retire = { $name } put away
act_bring_back = { $name } taken out again
# $sign, $rows
act_delete_past = { $rows ->
    [one] deletion of 1 entry about { $sign }
   *[other] deletion of { $rows } entries about { $sign }
}
act_factor_list = order of what was going on
act_factor_in_list = { $factor } in the list
# $file, $added, $changed
act_import = import of { $file } ({ $added } added, { $changed } changed)
act_unknown = an act of a newer version
undone_elsewhere = Undone: { $act }
redone_elsewhere = Done again: { $act }
# $act, $key
undo_other_day = What was done before that was on another day: { $act }. { $key } takes it back.
undo_others = The last act was done in another window or by a command: { $act }. Undo once more takes it back.
