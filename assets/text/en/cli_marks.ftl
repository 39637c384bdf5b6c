cli_marks_none = No day is marked.
# What was done, as the undo log words it: mark new pillow, 1 March.
cli_mark_done = Done: { $what }
cli_mark_unknown = There is no mark of yours with this name (and day): { $name }
# $name, $days
cli_mark_several = Several days have a mark with this name; give --day ({ $days }): { $name }
