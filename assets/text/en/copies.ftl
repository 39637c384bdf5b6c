# $entries, $days
entries_on_days = { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}
# $what, $day
copy_holds = The copy holds { $what }, the newest of { $day }.
copy_holds_nothing = The copy is an empty diary.
# $what, $day
present_holds = The diary holds { $what } now, the newest of { $day }.
# $what, $day
present_reads = Of the damaged diary { $what } can be read, the newest of { $day }.
present_holds_nothing = The diary is empty now.
present_missing = There is no file in the diary’s place now.
restore_kept_unreadable = The file that is there now is set aside, and stays as it is; you can take it back.
present_unreadable = What is in the diary’s place now cannot be read.
restore_goes = Not in the copy, so these go: { $what }.
restore_comes = These come: { $what }.
restore_goes_nothing = No entry goes.
restore_comes_nothing = No entry comes.
restore_changes = These are in both and become what the copy says: { $what }.
restore_another_diary = This looks like another diary: it shares hardly anything with this one.
restore_same = The copy and the diary hold the same entries.
restore_lists = Lists or settings go back to how they were too.
# $name, $present
restore_other_person = Look twice: the copy is of { $name }, this diary is of { $present }.
restore_person = The copy is of { $name }.
restore_type_name = Type the name of the copy to put it in this place: { $name }
access_permission = you have no rights to it
access_no_folder = the folder is not there
access_read_only_disk = nothing can be written on this disk
access_no_answer = the disk does not answer
access_name = no file can have this name
access_other = the computer does not say why
# $path, $copies
error_gone = { $copies ->
    [one] The diary is no longer at this place, but a copy of it is kept. Nothing was begun anew: put the copy back (“restore”, or Restore… in the window), or put the diary back where it was. { $path }
   *[other] The diary is no longer at this place, but { $copies } copies of it are kept. Nothing was begun anew: put a copy back (“restore”, or Restore… in the window), or put the diary back where it was. { $path }
}
error_exists = There is a file at this place already, and it was left alone. Choose another name: { $path }
cli_backup_made = Copy made and tried: { $path }
cli_restore_ask = Nothing was changed yet. Give --yes to put the copy in the place of the diary; the diary as it is now is kept.
cli_restore_done = The copy is now in the place of the diary: { $path }
cli_restore_kept = The diary as it was: { $path }
cli_restore_missing = There is no copy at this place: { $path }
cli_restore_same = The copy is the diary itself; nothing was changed.

copies_title = Copies
# $when, $size
copies_newest = Last good copy: { $when }, { $size }.
copies_none = There is no copy yet. One is made each day by itself.
copies_being_made = A copy is being made…
copies_away = The folder you chose is not there now. Until it is back, copies go here.
copies_now = Copy now
copies_choose = Choose folder…
copies_beside = Keep them beside the diary
copies_restore = Restore…
copies_kept = Of each of the last 7 days, 5 weeks and 12 months one copy is kept. Copies you made yourself stay.
copies_trouble = No copy could be made. { $why }
copies_no_folder = There is no folder at this place: { $path }
copy_today = today at { $time }
# $day, $time
copy_on = { $day }, { $time }
# $when, $reason, $size
copy_row = { $when }, { $reason }, { $size }
copy_reason_daily = made automatically
copy_reason_import = before an import
copy_reason_older_version = before a new version
copy_reason_deletion = before deleting
copy_reason_by_hand = made by you
copy_reason_set_aside = set aside
size_kilobytes = { $size } kB
size_megabytes = { $size } MB
restore_title = Put a copy back
restore_choose = Which copy?
restore_none_chosen = Not chosen yet
restore_no_copies = No copies were found. If you have one elsewhere, choose the file.
restore_other_file = Another file…
restore_passed_by = { $copies ->
    [one] The newest copy is damaged, so this is the one before it.
   *[other] The { $copies } newest copies are damaged, so this is the one before them.
}
restore_looking = Looking into the copy…
restore_kept = What is in the diary now is set aside first; you can take it back.
restore_do = Put this copy back
restore_working = The copy is being put back…
restore_done = The copy is in the diary’s place.
restore_no_room = There is no room left on the disk to put the copy back. Nothing was changed: the diary and the copy are as they were. Make room and try again.
restore_taken_back = The diary is as it was.
restore_set_aside = What was there is set aside here:
restore_take_back = Take it back
restore_from = Which copy do you want to put back?
# $entries, $day
recall_holds = { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
}, the newest of { $day }
recall_nothing = no entries
# $then, $now
recall_another = This is another diary than the one you closed here last. Then: { $then }. Now: { $now }.
# $then, $now
recall_less = This diary holds less than when you closed it last. Then: { $then }. Now: { $now }.
recall_earlier = This diary is in an earlier state than when you closed it last: your last change, { $when }, is not in it.
recall_earlier_somehow = This diary is in an earlier state than when you closed it last.
recall_kept = All of it is in a copy ({ $when }).
# $path
recall_log = What was noted last may be in a log that was put aside: { $path }
# $what
put_back_what = Putting it back: { $what }.
put_back_comes = { $entries ->
    [one] 1 entry comes back
   *[other] { $entries } entries come back
}
put_back_differs = { $entries ->
    [one] 1 entry changes
   *[other] { $entries } entries change
}
put_back_goes = { $entries ->
    [one] 1 newer entry goes
   *[other] { $entries } newer entries go
}
recall_right = Keep what is here now
restored_elsewhere = A copy was put back into this diary, in another window or by a command. It holds { $what } now.
copies_folder_which = In which folder should copies be kept?
# $found, $known, $path
error_newer_copy = This copy was written by a newer version of this program (form { $found }; this version knows { $known }). Install the newer version to put it back: { $path }
error_copy_damaged = This copy is damaged or cut short and was left as it is. Choose another one: { $path }
rescue_newest = Take the newest good copy ({ $when })
rescue_later = What was noted after that copy was made is not in it.
rescue_none = No copy of it was found. If you have one elsewhere, choose it under Restore.
rescue_was_here = Your diary was here. If you put a copy back, what is here now is set aside among the copies.
rescue_all = Everything of when you closed the diary last is in that copy.
rescue_strange_log = Beside this diary lies a log that does not belong to it, left there when a file was copied or put back. Both were left as they are: { $path }
rescue_log_aside = Put the log aside and open the diary
rescue_log = The log may hold what was noted last, and it is kept. What was noted after the copy was made is not in the copy.
rescue_log_only = The log may hold what was noted last, and it is kept.
rescue_log_copied = The log was put aside. The diary with all that was in it is among the copies: { $path }
rescue_log_kept = The log was put aside and is kept until all that is in it is elsewhere: { $path }
rescue_save = Save what can be read…
rescue_where = Where do you want to save what can be read?
rescue_file_name = diary-saved
rescue_saved = What can be read is saved. It can be opened as a diary: { $path }
damage_read = This diary is damaged, and was left as it is. You see what can be read of it; nothing can be written in it.
salvage_all = Everything that was looked for could be read.
salvage_lost = Not everything could be read of: { $what }.
salvage_perhaps = { $what } (if there was anything in it)
# $what, $first
salvage_from = { $what } (from { $first } on)
# $what, $day
salvage_on = { $what } ({ $day })
# $what, $first, $last
salvage_between = { $what } ({ $first } to { $last })
lost_answers = answers
lost_notes = notes
lost_measurements = readings
lost_intake = food, supplements and medicines
lost_others = other things about days
lost_lists = lists and settings
moving_title = Moving to another computer
moving_close = Close the program here. What you typed is then in one file.
moving_copy = Copy this file to the other computer, with a stick or a folder both can reach.
# $settings, $first
moving_open = Start the program there and choose the file: { $settings } in Settings, or { $first } when it starts for the first time.
moving_note = Write in one of the two from then on: they do not grow together by themselves.
cli_repair_same = Nothing was repaired: choose a new file, not the diary itself.
# $what, $path
cli_repair_done = Saved what can be read ({ $what }): { $path }
cli_repair_whole = The diary is whole; nothing needs to be repaired: { $path }
