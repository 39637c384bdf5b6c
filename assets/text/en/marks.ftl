marks_title = Before and after a change
marks_none = Did something begin or change, such as a new pillow or other work? Mark the day. Later the diary can lay before and after side by side.
marks_add = Mark a day…
marks_name = What changed?
marks_name_hint = new pillow
marks_day = From which day on?
marks_save = Mark
marks_cancel = Cancel
marks_remove = Remove mark { $name }
# What happened to a product, as a line in the chart.
mark_product_started = { $name } started
mark_product_stopped = { $name } stopped
mark_product_amount = { $name }: another amount
