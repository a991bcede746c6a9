event-change-setting = Parámetro del procedimiento modificado
procedure-basis-analogous = Por analogía, no es una regla de la OIM
procedure-basis-design = Elección de este registro, no es una regla de la OIM
procedure-basis-practice = Observado en la práctica de la OIM
procedure-change = Modificar
procedure-column-basis = Fundamento del valor por defecto
procedure-column-setting = Parámetro
procedure-column-value = Valor vigente
procedure-default = Por defecto: { $value }
procedure-form-title = Modificar un parámetro
procedure-lede = Las reglas de la OIM, en la medida en que se han podido leer, dejan abiertas estas cuestiones. Para cada una, este registro tiene un valor y dice de dónde viene. Una persona autorizada de la IPD puede modificarlo; el cambio y su motivo se conservan.
procedure-range = De { $min } a { $max }. Por defecto: { $default }.
procedure-reason = ¿Por qué se modifica?
procedure-saved = El parámetro está modificado.
procedure-set-because = Fijado por la IPD: { $reason }
procedure-title = Parámetros del procedimiento
setting-cut-off-days = Con cuánta antelación a una reunión debe llegar una solicitud a la IPD
setting-cut-off-days-why = Se usa cuando una reunión no tiene su propia fecha límite. El plazo de MC/INF/300 no se conoce. Los artículos 4 y 5 del Reglamento del Consejo exigen el orden del día 30 días antes; el resto es tiempo de examen.
setting-deferral-question-days = Plazo para responder al Consejo tras un aplazamiento
setting-deferral-question-days-why = No se encontró ninguna norma de la OIM. El solicitante puede pedir más tiempo; el expediente pasa a la próxima reunión para la que la respuesta llegue a tiempo.
setting-examination-days = Tiempo que la IPD necesita tras la última respuesta de un solicitante
setting-examination-days-why = Contado hacia atrás desde el día en que sale el orden del día provisional; da la última fecha segura para responder.
setting-question-days = Plazo para responder a una serie de preguntas
setting-question-days-why = La persona encargada puede fijar otra fecha; el solicitante puede pedir más tiempo. Las respuestas tardías también se leen.
setting-question-reminder-days = Cuándo sale el primer recordatorio de una pregunta, antes del vencimiento
setting-question-reminder-days-why = Siguen otros recordatorios ese día y cada semana después.
setting-reapply-after-closing = Tiempo de espera tras un archivo sin perjuicio
setting-reapply-after-closing-why = No se ha encontrado ninguna regla de la OIM que imponga una espera. La nueva solicitud puede retomar las respuestas de la anterior.
setting-reapply-after-refusal = Tiempo de espera tras una no admisión por el Consejo
setting-reapply-after-refusal-why = No se ha encontrado ninguna regla de la OIM que imponga una espera.
setting-reapply-after-withdrawal = Tiempo de espera tras una retirada
setting-reapply-after-withdrawal-why = No se ha encontrado ninguna regla de la OIM que imponga una espera. El ECOSOC prevé tres años tras una retirada de estatus (1996/31, párr. 59, de memoria); aquí no se aplica.
setting-reminders-before-closing = Recordatorios sin respuesta antes de que un expediente pueda archivarse sin perjuicio
setting-reminders-before-closing-why = Un expediente nunca se archiva solo: lo archiva una persona, con un motivo, y la organización puede volver a presentar una solicitud.
unit-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
unit-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
unit-no = no
unit-percent = { $number } %
unit-yes = sí
