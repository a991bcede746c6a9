task-agenda-by = El orden del día de la reunión se envía a más tardar el { $date }.
task-answer-consultation =
    { $count ->
        [one] Responda por { $organization }: una invitación a una consulta
       *[other] Responda por { $organization }: { $count } invitaciones a consultas
    }
task-answer-invitation = Responda a la invitación de { $organization }
task-answer-observation = Responda a las observaciones sobre las que la IPD consulta a { $organization }
task-answer-questions = Responda a las preguntas sobre { $reference }
task-answers-by = Sus respuestas se esperan a más tardar el { $date }.
task-confirm-email = Confirme su dirección con el enlace que le enviamos
task-decide-join =
    { $count ->
        [one] { $count } persona pide unirse al equipo de { $organization }
       *[other] { $count } personas piden unirse al equipo de { $organization }
    }
task-due = a más tardar el { $date }
task-find-organization = Encuentre su organización o inscríbala
task-finish-draft = Termine la solicitud de { $organization }
task-lacks = Falta: { $list }
task-percent = { $number } % completo
task-waiting-council = El Consejo decide en su reunión.
task-waiting-cso = Es su turno.
task-waiting-ipd =
    { $count ->
        [one] IPD tiene el turno desde hace { $count } día.
       *[other] IPD tiene el turno desde hace { $count } días.
    }
task-who = Los titulares y los editores pueden completarlo; un titular firma y presenta.
task-write-report = Redacte el informe periódico de { $organization }
