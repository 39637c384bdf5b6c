learn_title = Over magnesium
learn_does_title = Wat het doet
# Source: Regulation (EU) 432/2012, the ten authorised claims, in own words; EFSA 2009, 2010.
learn_does = Magnesium draagt bij aan normale spieren, zenuwen, botten, tanden en energie. 50 tot 60% ervan zit in de botten. Het doet mee in meer dan 300 processen in het lichaam.
learn_need_title = Hoeveel
# Source: EFSA Journal 2015;13(7):4186; Health Council of the Netherlands 2018; Health Council 2009 on supplements.
learn_need = De Europese richtlijn, 300 mg per dag voor vrouwen en 350 mg voor mannen, komt van wat mensen in Europa eten: een behoefte viel niet te berekenen. Wie minder krijgt dan de richtlijn mist daarom nog geen magnesium. Het Nederlandse advies is: gevarieerd eten is genoeg; magnesium staat niet bij de supplementen die het noemt.
learn_food_title = Eten
# Source: USDA and Ciqual 2020 tables; portions are our own.
learn_food = Er zit veel in noten, zaden, volkorenbrood, havermout, bonen, spinazie en pure chocolade. Tabellen verschillen een derde en meer voor hetzelfde eten; hoeveelheden hier zijn dus ongeveer. De meeste soorten water tellen nauwelijks.
learn_forms_title = Vormen in supplementen
# Source: Pardo 2021; Rylander 2014; BfR 2017; EFSA 2025.
learn_forms = Citraat en andere organische vormen worden over het algemeen beter opgenomen dan oxide; met alle vormen houden gezonde mensen genoeg. Een dosis verdelen over de dag geeft minder kans op diarree. Op de voorkant van een etiket staat vaak de hele verbinding; het magnesium daarin staat in de tabel.
learn_much_title = Te veel
# Source: SCF 2001 (250 mg, supplements only); EMJ Reviews 2021 on excess, mainly with poor kidneys.
learn_much = Voor eten is er geen bovengrens; voor supplementen is die in de EU 250 mg per dag. Diarree kan het eerste teken zijn van meer. Bij slechte nieren kan magnesium zich ophopen: zwakte, verwardheid, lage bloeddruk, een traag of onregelmatig hart of moeite met ademen. Bel dan het alarmnummer.
learn_losing_title = Wie er meer van kan verliezen
# Source: Mayo Clinic; MHRA via GPnotebook; Ned Tijdschr Geneeskd 2009, 2016, 2018.
learn_losing = Klachten door een laag magnesium komen weinig voor bij mensen die verder gezond zijn. Ziekte van darmen of nieren, veel alcohol en sommige medicijnen, zoals langdurig maagzuurremmers, kunnen het verlagen. Vraag je huisarts naar een bloedtest; bloed zegt weinig over de voorraad in het lichaam.
learn_twelve_title = De bekende lijst van twaalf klachten
# Source: Cochrane CD009402.pub3 2020 (cramps); PMC8053283 (sleep); pubmed 29996476 (heartbeats).
learn_twelve = Geen van de twaalf hoort alleen bij magnesium; elke klacht heeft veel andere oorzaken. Bij nachtkrampen van ouderen deden supplementen het in elf onderzoeken nauwelijks beter dan een placebo (neppil). Over slaap zijn er drie kleine onderzoeken met weinig zekerheid. Voor trek in zoet is er geen enkel bewijs. Hoge bloeddruk voel je meestal niet, en plotselinge verwardheid is een noodgeval en geen klacht om te noteren.
learn_sources_help = Een link opent in je eigen browser, en alleen als je erop klikt. De rest staat op de pagina over dit programma.
learn_source_claims = Europese Unie, verordening 432/2012 over gezondheidsclaims
learn_source_council = Gezondheidsraad, 2018 over richtlijnen en 2009 over supplementen
learn_source_forms = Pardo 2021 en Rylander 2014, over opname
learn_source_bfr = BfR (Duitsland), 2017, over supplementen
learn_source_threonate = Europese Unie, nieuw voedingsmiddel, 7 november 2024: L-threonaat
learn_source_scf = Wetenschappelijk comité voor voeding (Europese Unie), 2001: bovengrens
learn_source_excess = EMJ Reviews 2021, over te veel magnesium
learn_source_losing = Mayo Clinic (gelezen in 2026)
learn_source_acid_blockers = Nederlands Tijdschrift voor Geneeskunde 2009, 2016 en 2018, over maagzuurremmers
about_source_orotate = EFSA 2025: magnesiumorotaat
about_source_usda = USDA-voedingstabellen, 2011 en 2018 (publiek domein): het meeste eten
about_source_ciqual = Anses. 2020. Ciqual French food composition table (Licence Ouverte): kwark, koffie, water
