learn_title = Wat er bekend is
learn_does_title = Wat het doet
# Source: Regulation (EU) 432/2012, the authorised claims; EFSA 2009, 2010.
learn_does = Magnesium draagt bij tot een normale spierwerking, een normale werking van het zenuwstelsel, een normaal energieleverend metabolisme, de instandhouding van normale botten en tanden, een normale psychologische functie, de elektrolytenbalans en vermindering van vermoeidheid en moeheid. 50 tot 60% ervan zit in de botten. Het doet mee in meer dan 300 processen in het lichaam.
learn_need_title = Hoeveel
# Source: EFSA Journal 2015;13(7):4186; Health Council of the Netherlands 2018, 2021; Health Council 2009 on supplements.
learn_need = De Europese richtlijn, 300 mg per dag voor vrouwen en 350 mg voor mannen, komt van wat mensen in Europa eten: hoeveel een lichaam nodig heeft, viel niet te berekenen. Wie minder eet dan de richtlijn, heeft niet vanzelf te weinig in het lichaam. Ook in de zwangerschap en bij borstvoeding is het 300 mg; oudere Nederlandse tabellen noemen 280 bij borstvoeding. Het Nederlandse advies is: gevarieerd eten is genoeg; magnesium staat niet bij de supplementen die het noemt.
learn_food_title = Eten
# Source: USDA and Ciqual 2020 tables; portions are our own.
learn_food = Er zit veel in noten, zaden, volkorenbrood, havermout, bonen, spinazie en pure chocolade. Tabellen verschillen een derde en meer voor hetzelfde eten; hoeveelheden hier zijn dus ongeveer. De meeste soorten water tellen nauwelijks.
learn_forms_title = Vormen in supplementen
# Source: Pardo 2021; Rylander 2014; BfR 2017; EFSA 2025.
learn_forms = Citraat en andere organische vormen worden over het algemeen beter opgenomen dan oxide; met elke vorm houden gezonde mensen hun magnesium op peil. Een dosis verdelen over de dag geeft minder kans op diarree. Op de voorkant van een etiket staat vaak de hele verbinding; het magnesium daarin staat in de tabel.
learn_much_title = Te veel
# Source: SCF 2001 (250 mg, supplements only); EMJ Reviews 2021 on excess, mainly with poor kidneys.
learn_much = Voor eten is er geen bovengrens; voor supplementen is die in de EU 250 mg per dag. Diarree kan het eerste teken zijn van meer. Bij slechte nieren kan magnesium zich ophopen: zwakte, verwardheid, lage bloeddruk, een traag of onregelmatig hart of moeite met ademen. Bel dan het alarmnummer.
learn_losing_title = Wie er meer van kan verliezen
# Source: Mayo Clinic; MHRA via GPnotebook; Ned Tijdschr Geneeskd 2009, 2016, 2018; product information (SmPC) of the medicines named, read 2026.
learn_losing = Klachten door een lage magnesiumwaarde in het bloed komen weinig voor bij mensen die verder gezond zijn. Een ziekte van darmen of nieren, veel alcohol en sommige medicijnen kunnen die verlagen, zoals langdurig maagzuurremmers, sommige { water_tablets }, ciclosporine, tacrolimus, cisplatine, cetuximab, amfotericine en antibiotica uit de groep aminoglycosiden. Vraag je huisarts naar een bloedtest; bloed zegt weinig over de voorraad in het lichaam.
learn_twelve_title = De bekende lijst van twaalf klachten
# Source: Cochrane CD009402.pub3 2020 (cramps); PMC8053283 (sleep); a placebo-controlled trial in 155 people, 2025; pubmed 29996476 (heartbeats).
learn_twelve = Geen van de twaalf hoort alleen bij magnesium; elke klacht heeft veel andere oorzaken. Over kramp telt een Cochrane-overzicht elf onderzoeken met samen 735 mensen, vijf ervan in de zwangerschap; bij ouderen met nachtelijke kramp (vijf onderzoeken, 271 mensen) deden supplementen het nauwelijks beter dan een placebo (neppil). Over slaap zijn er drie kleine onderzoeken met weinig zekerheid en een uit 2025 met een klein effect. Voor trek in zoet is er geen enkel bewijs. Hoge bloeddruk voel je meestal niet, en plotselinge verwardheid is een noodgeval en geen klacht om te noteren.
learn_said_title = Hoe het zou werken, en wat is aangetoond
# Source: own text
learn_said_intro = Populaire artikelen vertellen wat magnesium in het lichaam doet. Veel daarvan klopt in het laboratorium. Wat het doet voor wie het slikt, is een andere vraag, en alleen onderzoek met mensen geeft daar antwoord op.
# Source: general knowledge; the authorised claim is above
learn_said_energy = Energie. Cellen gebruiken hun brandstof, ATP, gebonden aan magnesium. Dat extra magnesium meer energie geeft aan wie genoeg heeft, is niet aangetoond.
# Source: general knowledge; Cochrane CD009402.pub3 2020
learn_said_muscles = Spieren. Calcium laat een spier samentrekken, magnesium ontspant hem. Toch werd nachtelijke kramp er in onderzoek nauwelijks minder door.
# Source: Frontiers in Psychiatry, 2023; PMC8053283; Sleep Medicine Reviews, 2019
learn_said_nerves = Zenuwen, stemming en slaap. Serotonine en GABA, melatonine en de “rustzenuw” zijn verhalen uit het laboratorium; in onderzoek met mensen was het effect klein of was het er niet. Bij rusteloze benen is ijzer het eerste om na te laten kijken.
# Source: pubmed 29996476; Framingham, 2013
learn_said_heart = Hartritme. Een duidelijk lage bloedwaarde kan het verstoren. Bij andere waarden zag een klein onderzoek geen verschil in extra hartslagen.
# Source: Hypertension, 2025;82:1844; Groenendijk, Bone, 2022
learn_said_pressure = Bloeddruk en botten. De bloeddruk daalde in onderzoek een beetje, het meest bij mensen met tabletten, niet waar hij normaal was. De helft of meer van alle magnesium zit in de botten; minder botbreuken zijn niet aangetoond.
# Source: Pardo 2021; EFSA 2025; EU novel food 2024; partly general knowledge
learn_said_forms = Vormen. Bisglycinaat wordt verkocht voor de avond, malaat voor energie, tauraat en orotaat voor het hart, threonaat voor de hersenen. De opname verschilt weinig. Geen onderzoek laat iets zien van malaat bij moeheid; de veiligheid van orotaat staat niet vast; er is geen toegelaten claim over de hersenen.
# Source: general knowledge, kept general
learn_said_others = Calcium, vitamine D, K2 en B, omega-3. Voor deze klachten is bij geen daarvan een verband met magnesium aangetoond. Vitamine D en calcium zijn van belang voor de botten.
# Source: general knowledge, kept general
learn_said_fluid = Vocht en zouten. Drink genoeg. Extra kalium of natrium is niet voor wie problemen heeft met nieren, hart of bloeddruk, behalve als een arts het zegt.
# Source: Mayo Clinic (copy), read 2026; NIH summary, read 2026; Health Council of the Netherlands, 2018
learn_said_who = Voor wie meer aandacht zinvol kan zijn. Mensen met een darmziekte of diabetes, mensen die veel alcohol drinken of langdurig maagzuurremmers of { water_tablets } gebruiken, en ouderen. Voor sporters, bij stress en vanaf 65 jaar is er geen hogere Nederlandse richtlijn.
learn_forms_open = De vormen één voor één…
learn_forms_page = Vormen van magnesium
learn_back = Terug naar Wat er bekend is
# Source: computed from IUPAC atomic weights
learn_forms_help = Waar een product van gemaakt is. Het percentage is het magnesium in de zuivere verbinding, hooguit; water erin of andere stof maakt het minder. Elke vorm telt als supplement.
learn_form_share = { $form } · hooguit { $percent } magnesium
# Source: Pardo 2021
learn_form_sold_evening = Wordt verkocht voor de avond en de slaap; de opname verschilt weinig van andere vormen.
# Source: general knowledge
learn_form_sold_energy = Wordt verkocht voor energie; geen onderzoek laat zien dat het helpt tegen moeheid.
# Source: general knowledge
learn_form_sold_heart = Wordt verkocht voor het hart; we kennen er geen onderzoek naar bij mensen.
# Source: Rylander 2014; Pardo 2021
learn_form_citrate = Goed onderzocht en goed opgenomen.
# Source: Pardo 2021; partly general knowledge
learn_form_oxide = Veel magnesium voor zijn gewicht, weinig opgenomen; maakt de ontlasting het meest los.
learn_sources_help = Een link opent in je eigen browser, en alleen als je erop klikt. De rest staat op de pagina over dit programma.
learn_source_claims = Europese Unie, verordening 432/2012 over gezondheidsclaims
learn_source_council = Gezondheidsraad, 2018 en 2021 over richtlijnen, 2009 over supplementen
learn_source_forms = Pardo 2021 en Rylander 2014, over opname
learn_source_bfr = BfR (Duitsland), 2017, over supplementen
learn_source_threonate = Europese Unie, nieuw voedingsmiddel, 7 november 2024: L-threonaat
learn_source_scf = Wetenschappelijk comité voor voeding (Europese Unie), 2001: bovengrens
learn_source_excess = EMJ Reviews 2021, over te veel magnesium
learn_source_losing = Mayo Clinic (gelezen in 2026)
learn_source_acid_blockers = Nederlands Tijdschrift voor Geneeskunde 2009, 2016 en 2018, over maagzuurremmers
about_source_orotate = EFSA 2025: magnesiumorotaat
about_source_usda = U.S. Department of Agriculture, voedingstabellen (SR28, Foundation Foods, FNDDS; publiek domein)
about_source_cofid = Composition of foods integrated dataset 2021, © Crown copyright. Contains public sector information licensed under the Open Government Licence v3.0.
about_source_ogl = Open Government Licence v3.0
about_source_ciqual = Anses. 2020. Ciqual French food composition table (Licence Ouverte / Open Licence)
