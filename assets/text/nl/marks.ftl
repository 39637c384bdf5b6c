marks_title = Voor en na een verandering
marks_none = Begon of veranderde er iets, zoals een nieuw kussen of ander werk? Markeer de dag. Later kan het dagboek ervoor en erna naast elkaar leggen.
marks_add = Dag markeren…
marks_name = Wat veranderde er?
marks_name_hint = nieuw kussen
marks_day = Vanaf welke dag?
marks_save = Markeren
marks_cancel = Annuleren
marks_remove = Markering { $name } weghalen
# Wat er met een product gebeurde, als streep in de grafiek.
mark_product_started = { $name } gestart
mark_product_stopped = { $name } gestopt
mark_product_amount = { $name }: andere hoeveelheid
