act_answer = { $sign }: { $severity }, { $day }
act_not_asked = { $sign } niet gevraagd, { $day }
act_no_other_signs = verder geen klachten, { $day }
act_no_signs_on = geen klachten op { $days } dagen
act_copy_day_before = antwoorden van de dag ervoor, { $day }
act_remark = opmerking bij { $sign }, { $day }
act_note = notitie, { $day }
act_factor_on = { $factor } genoteerd, { $day }
act_factor_off = { $factor } weggehaald, { $day }
act_pressure_added = bloeddrukmeting, { $day }
act_pressure_removed = bloeddrukmeting weggehaald, { $day }
act_event_added = gebeurtenis, { $day }
act_event_removed = gebeurtenis weggehaald, { $day }
act_mark_added = markering { $name }, { $day }
act_mark_removed = markering { $name } weggehaald
act_log = meerdere invoeren, { $day }
act_signs = de klachten die je volgt
act_add_sign = eigen klacht { $name }
act_red_flag = alarmsignaal, { $day }
act_hint = antwoord op de hint
act_setting = instelling: { $what }
act_setting_any = een instelling
act_rename = { $from } heet nu { $to }
act_retire = { $name } opgeborgen
act_bring_back = { $name } teruggehaald
act_delete_past = { $rows ->
    [one] wissen van 1 invoer over { $sign }
   *[other] wissen van { $rows } invoeren over { $sign }
}
act_factor_list = volgorde van wat er speelde
act_factor_in_list = { $factor } in de lijst
act_import = importeren van { $file } ({ $added } toegevoegd, { $changed } gewijzigd)
act_unknown = een handeling van een nieuwere versie
undone_elsewhere = Ongedaan gemaakt: { $act }
redone_elsewhere = Opnieuw gedaan: { $act }
undo_other_day = Wat daarvoor gedaan is, was op een andere dag: { $act }. { $key } maakt het ongedaan.
undo_others = Het laatste is in een ander venster of met een opdracht gedaan: { $act }. Nog eens ongedaan maken draait het terug.
