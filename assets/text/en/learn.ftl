learn_title = About magnesium
learn_does_title = What it does
# Source: Regulation (EU) 432/2012, the ten authorised claims, in own words; EFSA 2009, 2010.
learn_does = Magnesium contributes to normal muscles, nerves, bones, teeth and energy. 50 to 60% of it is in the bones. It takes part in more than 300 processes in the body.
learn_need_title = How much
# Source: EFSA Journal 2015;13(7):4186; Health Council of the Netherlands 2018; Health Council 2009 on supplements.
learn_need = The European norm, 300 mg a day for women and 350 mg for men, was taken from what people in Europe eat: no need could be worked out. Who gets less than the norm does not therefore lack magnesium. The Dutch advice is: a varied diet is enough; magnesium is not among the supplements it names.
learn_food_title = Food
# Source: USDA and Ciqual 2020 tables; portions are our own.
learn_food = Much is in nuts, seeds, wholemeal bread, oats, beans, spinach and dark chocolate. Tables differ by a third and more for the same food, so amounts here are about. Most waters hardly count.
learn_forms_title = Forms in supplements
# Source: Pardo 2021; Rylander 2014; BfR 2017; EFSA 2025.
learn_forms = Citrate and other organic forms are in general taken up better than oxide; all forms keep healthy people supplied. Splitting a dose over the day lowers the chance of diarrhoea. The front of a label often names the whole compound; the magnesium in it stands in the table.
learn_much_title = Too much
# Source: SCF 2001 (250 mg, supplements only); EMJ Reviews 2021 on excess, mainly with poor kidneys.
learn_much = There is no upper level for food; for supplements it is 250 mg a day in the EU. Diarrhoea can be the first sign of more. With poor kidneys magnesium can build up: weakness, confusion, low blood pressure, a slow or irregular heart or trouble breathing. Call the emergency number then.
learn_losing_title = Who can lose more of it
# Source: Mayo Clinic; MHRA via GPnotebook; Ned Tijdschr Geneeskd 2009, 2016, 2018.
learn_losing = Symptoms from low magnesium are uncommon in otherwise healthy people. Illness of bowel or kidneys, much alcohol and some medicines, such as acid blockers for a long time, can lower it. Ask your { gp } about a blood test; blood says little about the store in the body.
learn_twelve_title = The popular list of twelve symptoms
# Source: Cochrane CD009402.pub3 2020 (cramps); PMC8053283 (sleep); pubmed 29996476 (heartbeats).
learn_twelve = None of the twelve belongs to magnesium alone; each has many other causes. For night cramps in older people supplements hardly did better than a placebo (dummy pill) in eleven trials. For sleep there are three small trials of low certainty. Craving sweets has no proof at all. High blood pressure is mostly not felt, and sudden confusion is an emergency, not a symptom to log.
learn_sources_help = A link opens in your own browser, and only when you click it. The page about this program has the rest.
learn_source_claims = European Union, Regulation 432/2012 on health claims
learn_source_council = Health Council of the Netherlands, 2018 on norms and 2009 on supplements
learn_source_forms = Pardo 2021 and Rylander 2014, on uptake
learn_source_bfr = BfR (Germany), 2017, on supplements
learn_source_threonate = European Union, novel food, 7 November 2024: L-threonate
learn_source_scf = Scientific Committee on Food (European Union), 2001: upper level
learn_source_excess = EMJ Reviews 2021, on too much magnesium
learn_source_losing = Mayo Clinic (read in 2026)
learn_source_acid_blockers = Dutch journal of medicine (NTvG) 2009, 2016 and 2018, on acid blockers
about_source_orotate = EFSA 2025: magnesium orotate
about_source_usda = USDA food composition tables, 2011 and 2018 (public domain): most foods
about_source_ciqual = Anses. 2020. Ciqual French food composition table (Licence Ouverte): quark, coffee, waters
