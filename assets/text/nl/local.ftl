### Words that differ from country to country. `assets/text/local` has those of a country where the usual ones here are not what people say.

gp = huisarts
out_of_hours = de huisartsenpost
water_tablets = plastabletten
paracetamol = paracetamol
