import_empty = The file is empty
import_binary = This is not a text file, nor a workbook that the diary reads (xlsx, ods); save it as xlsx or CSV first
import_too_large = The file is larger than { $megabytes } MB, more than any diary; nothing was read from it
import_too_many_rows = The file has more than { $rows } rows, more than any diary; nothing was read from it. Cut it into several files, such as one a year
import_too_many_cells = The file has more than { $cells } cells, more than any diary; nothing was read from it. Take out the columns you do not need, or cut it into several files, such as one a year
import_too_many_signs = The file names more than { $signs } different symptoms; are the columns named rightly?
import_header_quoting = The quotation marks in the first line do not match
# $missing, $found
import_missing_columns = Columns missing: { $missing }. Found: { $found }. Name the columns so in the first line: the day, the symptom, and 0 to 3, one symptom a row
import_duplicate_column = The column { $column } is there twice
import_ambiguous_dates = It cannot be told whether the day or the month comes first in { $example }; write dates as 2026-11-22
# $day_first, $month_first
import_mixed_dates = In { $day_first } the day comes first, in { $month_first } the month; write dates as 2026-11-22
import_map_unreadable = The map is not a JSON object of names and symptoms ({ $reason })
# $name, $target
import_map_target = The map leads { $name } to { $target }, which is no symptom with answers from none to severe
reason_quoting = the quotation marks do not match
# $cells, $columns
reason_ragged = { $cells } cells where the first line has { $columns }
reason_no_value = it holds a formula without a value: open the file in its own program and save it once
reason_no_day = there is no such day: { $text }
reason_date = not a day between 1900 and 2199: { $text }; write it as 2026-11-22
reason_short_year = the year has two digits only: { $text }; write it as 2026-11-22
reason_future = { $day } has not come yet
reason_no_sign = no symptom is named
reason_severity = not 0, 1, 2 or 3: { $text }
# $name, $example
reason_other_scale = all rows of { $name } are left out, as { $example } is not 0, 1, 2 or 3
# $name, $level, $highest
reason_off_scale = { $name }: { $level } is beyond its scale, 0 to { $highest }
# $name, $text, $highest
reason_no_number = { $name }: “{ $text }” is not a number from 0 to { $highest }
reason_unit_amount = it waits until you say how much magnesium one unit of { $name } holds
reason_not_asked = neither an answer nor a note
reason_entry_time = not a time of entry: { $text }
reason_long_remark = the remark is too long
reason_long_note = the note is too long
reason_unknown_sign = unknown symptom: { $name }
reason_sign_name = not a name for a symptom: { $name }
reason_unwanted = left out as the map says: { $name }
reason_not_daily = { $sign } is not answered from none to severe
import_unknown = No kind of file that the diary knows. It reads: another diary of this program (the file, its JSON or its CSV); a sheet (CSV, xlsx, ods) with a column of dates; and the exports of Daylio, Bearable, Visible, Loop, Cronometer and blood pressure meters. Save it as CSV with the dates in the first column, or say which kind it is
import_days_beside = In this sheet each day is a column. Turn it so that each day is a row (in a spreadsheet: copy it all, then Paste special, Transpose), and import it again
import_serial_days = The days in this sheet are numbers such as { $example }, which say no date. Give the column of days the format of a date in your spreadsheet, save it as CSV again, and import that
import_no_rows = There is no row in it that this kind of file has
import_damaged = The file is damaged, cut short or locked with a password; get it again from the program it came from
import_swollen = Unpacked the file would be larger than { $megabytes } MB, more than any diary; nothing was read from it
import_nested = There is an archive inside this archive, or a name that leads out of it; unpack it and import the file itself
import_own_tables = These are the tables of a magnesium diary, made to be read by other programs; they do not hold all of it. Import its JSON or the diary file itself: those hold everything
reason_pressure = not a whole blood pressure reading: { $text }
reason_no_place = { $name } was led to something that cannot hold what the row says
reason_no_date = it has no date of its own
reason_mood_place = it waits until you say how good the mood “{ $name }” is
reason_day_order = it waits until you say which number of the date is the day
disk_not_there = there is no such file
disk_no_folder = its folder is not there
disk_not_allowed = this computer does not allow it
disk_is_folder = it is a folder
disk_read_only = the disk can only be read
disk_full = there is no room left
disk_broke_off = it broke off
disk_other = the computer gave error { $code }
