learn_title = What is known
learn_does_title = What it does
# Source: Regulation (EU) 432/2012, the authorised claims; EFSA 2009, 2010.
learn_does = Magnesium contributes to normal muscle function, to the normal functioning of the nervous system, to normal energy-yielding metabolism, to the maintenance of normal bones and teeth, to normal psychological function, to electrolyte balance and to a reduction of tiredness and fatigue. 50 to 60% of it is in the bones. It takes part in more than 300 processes in the body.
learn_need_title = How much
# Source: EFSA Journal 2015;13(7):4186; Health Council of the Netherlands 2018, 2021; Health Council 2009 on supplements.
learn_need = The European norm, 300 mg a day for women and 350 mg for men, was taken from what people in Europe eat: how much a body needs could not be worked out. Eating less than the norm does not mean your body has too little. It is 300 mg in pregnancy and while breastfeeding too; older Dutch tables say 280 while breastfeeding. The Dutch advice is: a varied diet is enough; magnesium is not among the supplements it names.
learn_food_title = Food
# Source: USDA and Ciqual 2020 tables; portions are our own.
learn_food = There is a lot in nuts, seeds, wholemeal bread, oats, beans, spinach and dark chocolate. Tables differ by a third and more for the same food, so amounts here are rough. Most waters hardly count.
learn_forms_title = Forms in supplements
# Source: Pardo 2021; Rylander 2014; BfR 2017; EFSA 2025.
learn_forms = Citrate and other organic forms are in general taken up better than oxide; all forms keep healthy people supplied. Splitting a dose over the day lowers the chance of diarrhoea. The front of a label often names the whole compound; the magnesium in it is in the table.
learn_much_title = Too much
# Source: SCF 2001 (250 mg, supplements only); EMJ Reviews 2021 on excess, mainly with poor kidneys.
learn_much = There is no upper level for food; for supplements it is 250 mg a day in the EU. Diarrhoea can be the first sign of more. With poor kidneys magnesium can build up: weakness, confusion, low blood pressure, a slow or irregular heart or trouble breathing. Call the emergency number then.
learn_losing_title = Who can lose more of it
# Source: Mayo Clinic; MHRA via GPnotebook; Ned Tijdschr Geneeskd 2009, 2016, 2018; product information (SmPC) of the medicines named, read 2026.
learn_losing = Symptoms from low blood magnesium are uncommon in otherwise healthy people. An illness of the bowel or kidneys, a lot of alcohol and some medicines can lower it, such as acid blockers for a long time, some { water_tablets }, ciclosporin, tacrolimus, cisplatin, cetuximab, amphotericin and aminoglycoside antibiotics. Ask your { gp } about a blood test; blood says little about the store in the body.
learn_twelve_title = The popular list of twelve symptoms
# Source: Cochrane CD009402.pub3 2020 (cramps); PMC8053283 (sleep); a placebo-controlled trial in 155 people, 2025; pubmed 29996476 (heartbeats).
learn_twelve = None of the twelve belongs to magnesium alone; each has many other causes. For cramps, a Cochrane review has eleven trials with 735 people in all, five of them in pregnancy; in older people with cramps at night (five trials, 271 people) supplements did little better than a placebo (dummy pill). For sleep there are three small trials of low certainty and one from 2025 with a small effect. For craving sweets there is no evidence at all. High blood pressure is mostly not felt, and sudden confusion is an emergency, not a symptom to note.
learn_said_title = How it is said to work, and what is shown
# Source: own text
learn_said_intro = Popular articles tell what magnesium does in the body. Much of that is right in the laboratory. What it does for anyone who takes it is another question, and only trials with people answer it.
# Source: general knowledge; the authorised claim is above
learn_said_energy = Energy. Cells use their fuel, ATP, bound to magnesium. It has not been shown that extra magnesium gives more energy to people who have enough.
# Source: general knowledge; Cochrane CD009402.pub3 2020
learn_said_muscles = Muscles. Calcium makes a muscle contract, magnesium eases it. Even so, cramps at night hardly became fewer with it in trials.
# Source: Frontiers in Psychiatry, 2023; PMC8053283; Sleep Medicine Reviews, 2019
learn_said_nerves = Nerves, mood and sleep. Serotonin and GABA, melatonin and the “rest nerve” are stories from the laboratory; in trials with people the effect was small or absent. With restless legs, iron is the first thing to check.
# Source: pubmed 29996476; Framingham, 2013
learn_said_heart = Heart rhythm. A clearly low blood value can disturb it. With other values, a small trial saw no change in extra heartbeats.
# Source: Hypertension, 2025;82:1844; Groenendijk, Bone, 2022
learn_said_pressure = Blood pressure and bones. Blood pressure fell a little in trials, most in people on tablets, not where it was normal. Half or more of all magnesium is in the bones; fewer fractures are not shown.
# Source: Pardo 2021; EFSA 2025; EU novel food 2024; partly general knowledge
learn_said_forms = Forms. Bisglycinate is sold for the evening, malate for energy, taurate and orotate for the heart, threonate for the brain. Uptake differs little between them. No trial shows malate for tiredness; the safety of orotate is not established; there is no authorised claim about the brain.
# Source: general knowledge, kept general
learn_said_others = Calcium, vitamins D, K2 and B, omega-3. For these symptoms none of them has a shown tie to magnesium. Vitamin D and calcium matter for bones.
# Source: general knowledge, kept general
learn_said_fluid = Fluid and salts. Drink enough. Extra potassium or sodium is not for anyone with kidney, heart or blood pressure trouble, unless a doctor says so.
# Source: Mayo Clinic (copy), read 2026; NIH summary, read 2026; Health Council of the Netherlands, 2018
learn_said_who = Who may need more attention. People with a gut disease or diabetes, people who drink a lot of alcohol or take acid blockers or { water_tablets } for a long time, and older people. For athletes, stress and people of 65 and over there is no higher Dutch norm.
learn_forms_open = The forms one by one…
learn_forms_page = Forms of magnesium
learn_back = Back to What is known
# Source: computed from IUPAC atomic weights
learn_forms_help = What a product is made of. The percentage is the magnesium in the pure compound at most; water or other substances in it make it less. Any form counts as a supplement.
# $form, $percent
learn_form_share = { $form } · at most { $percent } magnesium
# Source: Pardo 2021
learn_form_sold_evening = Sold for the evening and sleep; uptake differs little from other forms.
# Source: general knowledge
learn_form_sold_energy = Sold for energy; no trial shows that it helps against tiredness.
# Source: general knowledge
learn_form_sold_heart = Sold for the heart; we know of no trial of it in people.
# Source: Rylander 2014; Pardo 2021
learn_form_citrate = Well studied and well taken up.
# Source: Pardo 2021; partly general knowledge
learn_form_oxide = Much magnesium for its weight, little taken up; loosens the bowels most.
learn_sources_help = A link opens in your own browser, and only when you click it. The page about this program has the rest.
learn_source_claims = European Union, Regulation 432/2012 on health claims
learn_source_council = Health Council of the Netherlands, 2018 and 2021 on norms, 2009 on supplements
learn_source_forms = Pardo 2021 and Rylander 2014, on uptake
learn_source_bfr = BfR (Germany), 2017, on supplements
learn_source_threonate = European Union, novel food, 7 November 2024: L-threonate
learn_source_scf = Scientific Committee on Food (European Union), 2001: upper level
learn_source_excess = EMJ Reviews 2021, on too much magnesium
learn_source_losing = Mayo Clinic (read in 2026)
learn_source_acid_blockers = Dutch journal of medicine (NTvG) 2009, 2016 and 2018, on acid blockers
about_source_orotate = EFSA 2025: magnesium orotate
about_source_usda = U.S. Department of Agriculture, food composition tables (SR28, Foundation Foods, FNDDS; public domain)
about_source_cofid = Composition of foods integrated dataset 2021, © Crown copyright. Contains public sector information licensed under the Open Government Licence v3.0.
about_source_ogl = Open Government Licence v3.0
about_source_ciqual = Anses. 2020. Ciqual French food composition table (Licence Ouverte / Open Licence)
