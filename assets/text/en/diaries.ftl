window_title = { $name } – Magnesium diary
sample_name = Sample diary

first_start_signs = Which symptoms do you want to follow?
first_start_own_sign = Own symptom…
first_start_place = Where do you want to keep your diary?
first_start_usual_place = In your own folder on this computer (recommended)
first_start_another = New diary
first_start_back = Back to your diary
choose = Choose…
choose_place = A place for a new diary…
choose_existing = A diary I have already…

diary_gone = Your diary is not where it was. Connect the disk or the folder it is on and try again, or choose another diary: { $path }
diary_gone_with_copy = Your diary is not where it was. If its disk or folder is away, connect it and try again. If it is gone, take the newest copy of it: { $path }
diary_missing = There is no diary here. Connect the disk it is on, or choose another one: { $path }
place_taken = There is a file here already. Choose another name for the new diary, or open this one as a diary you have: { $path }
try_again = Try again
folder_not_shown = The folder could not be shown; it is here: { $path }

path_of_diary = Which diary do you want to open?
path_of_new = Where should the new diary be?
path_no_window = This computer has no window for choosing files. Type the place here.
path_window_failed = The desktop’s window for choosing files did not work. Type the place here.
file_kind_pdf = PDF document
file_kind_picture = Picture (PNG)
file_kind_table = Table (CSV)
path_example_import = The whole path, for example /home/anna/symptoms.csv or ~/symptoms.csv
path_example = The whole path, for example /home/anna/diary.sqlite or ~/diary.sqlite
path_open = Open
path_use = Use this place
path_not_whole = Type the whole path, from / or ~/ on, or from a drive letter on.

config_not_understood = Your choices for this computer could only be read in part; the rest is as usual. The old file is kept beside it, with “broken” behind its name: { $path }
config_unreadable = Your choices for this computer could not be read; everything is as usual. Make this file readable to have them back: { $path }
