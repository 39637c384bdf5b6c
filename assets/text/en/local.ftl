### Words that differ from country to country. `assets/text/local` has those of a country where the usual ones here are not what people say.

gp = GP
out_of_hours = the GP out-of-hours service
water_tablets = water tablets
paracetamol = paracetamol
