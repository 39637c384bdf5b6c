prof_title = About you
prof_settings = Your year of birth, sex, kidneys and medicines are filled in at Magnesium, under About you.
prof_open = Open About you
prof_intro = All of it is optional and stays in your diary. It decides which norm is shown and which notes about medicines.
prof_birth_year = Date or year of birth
prof_sex = Sex
prof_not_said = not said
prof_motherhood = Pregnant or breastfeeding
prof_neither = neither
prof_motherhood_advice = Discuss every supplement with your midwife or { gp }.
prof_norm_set = Norm
prof_upper = Upper level for supplements
prof_kidney = I have a kidney disease
# Source: Van Laecke 2023; severe excess occurs almost only with kidney failure plus magnesium products.
prof_kidney_advice = Do not start magnesium pills, or antacids or laxatives with magnesium, without your doctor. This diary then shows no hint about intake.
prof_conditions = Medicines and conditions
