### English as it is spoken in the United States, in place of what stands in `en`.

gp = doctor
out_of_hours = your doctor’s after-hours line or urgent care
water_tablets = water pills
paracetamol = acetaminophen
help_doctor_label = Doctor
