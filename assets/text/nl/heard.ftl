# Alleen te horen, voor wie een schermlezer heeft.
heard_row = { $name }: { $answer }
heard_row_open = { $name }: niet ingevuld
heard_answered = { $row }, bewaard
heard_saved = Bewaard
heard_done = Bewaard: { $act }
heard_nothing_undone = Niets om ongedaan te maken
heard_nothing_redone = Niets om opnieuw te doen
heard_page = Pagina { $page }
heard_group = { $group }: { $names }.
heard_no_row = Er is geen rij { $letter }
heard_row_typed = In deze rij wordt getypt: Enter opent het veld
heard_key = { $keys }: { $does }
