event-change-setting = Paramètre de la procédure modifié
procedure-basis-analogous = Par analogie, pas une règle de l’OIM
procedure-basis-design = Choix de ce registre, pas une règle de l’OIM
procedure-basis-practice = Observé dans la pratique de l’OIM
procedure-change = Modifier
procedure-column-basis = Fondement de la valeur par défaut
procedure-column-setting = Paramètre
procedure-column-value = Valeur en vigueur
procedure-default = Par défaut : { $value }
procedure-form-title = Modifier un paramètre
procedure-lede = Les règles de l’OIM, dans la mesure où elles ont pu être lues, laissent ces questions ouvertes. Pour chacune, ce registre a une valeur et dit d’où elle vient. Une personne habilitée de l’IPD peut la modifier ; la modification et son motif sont conservés.
procedure-range = De { $min } à { $max }. Par défaut : { $default }.
procedure-reason = Pourquoi cette modification ?
procedure-saved = Le paramètre est modifié.
procedure-set-because = Fixé par l’IPD : { $reason }
procedure-title = Paramètres de la procédure
setting-cut-off-days = Combien de temps avant une session une demande doit être parvenue à l’IPD
setting-cut-off-days-why = Sert lorsqu’une session n’a pas sa propre date limite. Le délai du MC/INF/300 n’est pas connu. Les articles 4 et 5 du Règlement du Conseil exigent l’ordre du jour 30 jours avant ; le reste est le temps d’examen.
setting-deferral-question-days = Délai pour répondre au Conseil après un ajournement
setting-deferral-question-days-why = Aucune règle de l’OIM n’a été trouvée. Le candidat peut demander plus de temps ; le dossier va à la prochaine session pour laquelle la réponse arrive à temps.
setting-examination-days = Temps dont l’IPD a besoin après la dernière réponse d’un demandeur
setting-examination-days-why = Compté à rebours à partir du jour d’envoi de l’ordre du jour provisoire ; donne la dernière date sûre pour répondre.
setting-question-days = Délai pour répondre à une série de questions
setting-question-days-why = La personne chargée du dossier peut fixer une autre date ; le demandeur peut demander plus de temps. Les réponses tardives sont tout de même lues.
setting-question-reminder-days = Quand part le premier rappel d’une question, avant l’échéance
setting-question-reminder-days-why = D’autres rappels suivent le jour même, puis chaque semaine.
setting-reapply-after-closing = Délai d’attente après un classement sans préjudice
setting-reapply-after-closing-why = Aucune règle de l’OIM imposant une attente n’a été trouvée. La nouvelle demande peut reprendre les réponses de l’ancienne.
setting-reapply-after-refusal = Délai d’attente après une non-admission par le Conseil
setting-reapply-after-refusal-why = Aucune règle de l’OIM imposant une attente n’a été trouvée.
setting-reapply-after-withdrawal = Délai d’attente après un retrait
setting-reapply-after-withdrawal-why = Aucune règle de l’OIM imposant une attente n’a été trouvée. L’ECOSOC prévoit trois ans après un retrait de statut (1996/31, par. 59, de mémoire) ; cela n’est pas appliqué ici.
setting-reminders-before-closing = Rappels restés sans réponse avant qu’un dossier puisse être classé sans préjudice
setting-reminders-before-closing-why = Un dossier n’est jamais classé automatiquement : une personne le classe, avec un motif, et l’organisation peut présenter une nouvelle demande.
unit-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
unit-months =
    { $count ->
       *[other] { $count } mois
    }
unit-no = non
unit-percent = { $number } %
unit-yes = oui
