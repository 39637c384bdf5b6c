error_missing = There is no diary at this place yet. Start one with “log” or in the window: { $path }
error_not_a_file = This is a folder, or something else that is not a file; choose a file for the diary: { $path }
# $path, $reason
error_no_access = The computer does not let you open or make this file ({ $reason }): { $path }
error_not_a_diary = This file is not a magnesium diary. It was left as it is: { $path }
error_damaged = This diary is damaged or cut short. It was left as it is; put a backup in its place, or ask for help with a copy of it: { $path }
error_strange_log = Beside this diary lies a log that does not belong to it, left there when a file was copied or put back. Both were left as they are. In the window one click puts the log aside; or move it to another folder, keep it there, and the diary opens without it: { $path }
# $part, $path
error_strange_part = This file holds a part that this program never makes ({ $part }) and that could change what you note. It was left as it is; put a backup in its place: { $path }
error_reserved_name = A diary cannot have this name; choose another one: { $path }
error_damaged_here = This diary is damaged or cut short. It was left as it is; put a copy back in its place, or ask for help with a copy of the damaged file.
error_not_a_diary_here = This file is not a magnesium diary. It was left as it is.
error_newer = This diary was written by a newer version of this program. It was left as it is; install the newer version to open it: { $path }
error_locked = Another program is holding the diary. Nothing was changed; close that program and try again.
error_read_only = The diary file is write-protected. Nothing was changed; lift the protection to write in it.
error_kept_copy = This is a copy that the program keeps of a diary, and is only looked at. Nothing was changed; use “restore” to put it back, or copy the file to another folder to go on in it.
error_disk_full = There is no room left on the disk. Nothing was changed, and what was there before is safe. Make room and try again.
error_unsure = The disk did not confirm this. What was saved before is safe; whether this was kept shows when the diary is opened again.
error_stopped = Stopped. Nothing was changed.
error_sqlite = The diary could not be read or written; nothing was changed. SQLite says: { $reason }
error_value = The diary holds a value this program cannot read ({ $place }). Nothing was changed; it may be damaged.
error_future_day = { $day } has not come yet and cannot be filled in. Nothing was changed.
error_not_daily = { $sign } is not answered from none to severe: blood pressure is a reading, bones are events. Nothing was changed.
error_wrong_sign = This symptom does not take such an entry. Nothing was changed.
error_too_long = This is longer than the diary keeps in one place ({ $most } characters). Nothing was changed; make it shorter, or spread it over several days.
error_no_name = A name cannot be empty; nothing was changed.
error_long_name = A name has at most { $most } characters.
error_bad_name = This cannot be a name; nothing was changed: { $name }
error_name_taken = There is already something with this name; nothing was changed: { $name }
error_wrong_factor = This cannot be changed so. Nothing was changed.
# $name, $days
error_factor_in_use = { $days ->
    [one] “{ $name }” is noted on 1 day and cannot be deleted; you can hide it. Nothing was changed.
   *[other] “{ $name }” is noted on { $days } days and cannot be deleted; you can hide it. Nothing was changed.
}
error_birth_year = Type the year in four digits, from 1900 up to this year, or leave it empty. Nothing was changed.
error_no_display = There is no screen to open a window on. Without one these commands work: log, show, undo, redo, trends, intake, import, export, sample, check.
error_window = The window could not be opened: { $reason }
error_config = Your choice could not be kept for the next time; this file cannot be written: { $path }
# $library, $package
error_library = The window needs { $library }, which is not on this computer. On Debian, Ubuntu and their kin it is in the package { $package }.
error_not_kept = What was not saved yet could not be kept: no disk had room for it. The diary is as it was when it was last saved.
error_screen_gone = The screen went away: the program that draws this desktop ended. What you answered is in the diary.
