### Dutch as it is spoken in Belgium, in place of what stands in `nl`.

# Source: general knowledge: out of hours people call 1733 or the on-call centre.
out_of_hours = de huisartsenwachtpost (1733)
