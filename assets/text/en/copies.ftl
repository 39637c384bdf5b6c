entries_on_days = { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}
copy_holds = The copy holds { $what }, the newest of { $day }.
copy_holds_nothing = The copy is an empty diary.
present_holds = The diary holds { $what } now, the newest of { $day }.
present_holds_nothing = The diary is empty now.
present_unreadable = What is in the diary’s place now cannot be read.
restore_goes = Not in the copy, so these go: { $what }.
restore_comes = These come: { $what }.
restore_goes_nothing = No entry goes.
restore_comes_nothing = No entry comes.
restore_same = The copy and the diary hold the same entries.
restore_lists = Lists or settings go back to how they were too.
restore_other_person = Look twice: the copy is of { $name }, this diary is of { $present }.
access_permission = you have no rights to it
access_no_folder = the folder is not there
access_read_only_disk = nothing can be written on this disk
access_no_answer = the disk does not answer
access_name = no file can have this name
access_other = the computer does not say why
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
