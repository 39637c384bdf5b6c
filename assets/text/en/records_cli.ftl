cli_pause_none = There are no days away.
# $first, $last, $reason
cli_pause_line = { $first } to { $last }: { $reason }
# $day, $reason
cli_pause_day = { $day }: { $reason }
# $first, $reason
cli_pause_line_open = from { $first } on, until something is filled in: { $reason }
cli_pause_made = Noted as away. Whatever you fill in for one of these days ends it.
cli_pause_parts = { $days ->
    [one] 1 day of it is filled in; that day stays as it is.
   *[other] { $days } days of it are filled in; they stay as they are.
}
cli_pause_deleted = These days are open again.
cli_pause_not_there = No days away are noted around { $day }.
cli_no_reason = A reason is holiday, illness, hospital or other, not this: { $text }
cli_medicine_none = There are no medicines in the list yet.
# $name, $days
cli_medicine_line = { $name }: noted on { $days ->
    [one] 1 day
   *[other] { $days } days
}
cli_medicine_painkiller = painkiller
cli_medicine_away = put away
cli_medicine_listed = In the list: { $name }
cli_medicine_deleted = No longer in the list: { $name }
# $day, $name
cli_medicine_took = Noted for { $day }: { $name }
# $day, $name
cli_medicine_cleared = No longer noted for { $day }: { $name }
cli_unknown_medicine = There is no medicine with this name in the list: { $name }
cli_lab_none = There are no laboratory results.
# $day, $result
cli_lab_line = { $day }: { $result }
# $day, $result
cli_lab_added = Noted for { $day }: { $result }
# $day, $name
cli_lab_deleted = Taken away for { $day }: { $name }
# $day, $name
cli_lab_not_there = There is no such result on { $day }: { $name }
# $day, $name, $values
cli_lab_several = { $day } has several results for { $name }: { $values }. Say which with --value.
# $text, $known
cli_no_lab = This is not a kind of result: { $text }. Known: { $known }; any other as own:Name.
cli_pressure_none = There are no blood pressure readings up to { $day }.
cli_search_nothing = Nothing found for { $words }.
cli_search_no_words = Type at least one letter or digit to look for.
cli_search_more = … and { $days } more days; --json lists all
cli_delete_nothing = There is nothing of it in the diary; nothing was deleted.
cli_delete_what = Say what to delete: --day, --from and --to, --sign, or --everything.
cli_delete_together = --everything goes with nothing else, and --day not with --from or --to.
# $what, $rows
cli_delete_ask = This deletes { $what } for good: { $rows }. It cannot be undone, and the acts before it can no longer be undone either. Give --yes to do it.
cli_delete_done = Deleted for good: { $rows }.
cli_delete_busy = Another window or command has the diary open: a piece of its log goes when that is closed.
cli_delete_copies = { $files ->
    [one] It may still be in this file:
   *[other] It may still be in these files:
}
cli_delete_copies_gone = { $files ->
    [one] 1 kept copy that held it was deleted; a new one was made without it.
   *[other] { $files } kept copies that held it were deleted; a new one was made without it.
}
cli_show_medicines = Medicines: { $medicines }
cli_show_pause = Away: { $why }
