common-nav-work = Mon travail
desk-agenda-by = Envoi de l’ordre du jour au plus tard le { $date }
desk-assign-button = Confier le dossier
desk-assign-officer = Responsable du dossier
desk-assign-title = Confier le dossier à un collègue
desk-bulk-assign = Les confier à un responsable
desk-bulk-can = Possible
desk-bulk-choose = Choisir { $reference }
desk-bulk-do =
    { $count ->
        [one] Le faire pour { $count } dossier
       *[other] Le faire pour { $count } dossiers
    }
desk-bulk-done = Fait
desk-bulk-list = Les inscrire sur la liste d’une session
desk-bulk-none = Aucun des dossiers choisis ne s’y prête.
desk-bulk-note = Écrire une note sur chacun
desk-bulk-preview = Aperçu
desk-bulk-preview-text = Rien n’est encore fait. Les dossiers refusés sont laissés de côté.
desk-bulk-refused = Refusé
desk-bulk-result = Résultat
desk-bulk-result-text = { $done } faits, { $refused } refusés
desk-bulk-title = Agir sur les dossiers choisis
desk-changes-never = Vous n’avez pas encore marqué ce dossier comme vu.
desk-changes-none = Rien de nouveau.
desk-changes-note = Note de { $name }
desk-changes-seen = J’ai vu
desk-changes-since = Vu jusqu’au { $date }
desk-changes-title = Nouveau depuis votre dernière visite
desk-column-deadline = Échéance
desk-column-waiting = En attente de
desk-export = Cette vue en CSV
desk-filter-me = Moi
desk-filter-nobody = Personne
desk-filter-overdue = En retard seulement
desk-filter-query = Chercher ou filtrer
desk-filter-query-hint = Des mots, ou stage:assessed assignee:me assignee:none waiting:cso country:PE session:118 is:overdue
desk-filter-sort = Ordre
desk-findings = Critères avec conclusion
desk-late = en retard
desk-neighbours = Parcourir la liste
desk-note-add = Ajouter la note
desk-note-change = Modifier
desk-note-edited = modifiée le { $date }
desk-note-hint = Appelez un collègue par { $handles } : il trouve la note dans son travail. Une note peut être modifiée pendant 15 minutes.
desk-note-save = Enregistrer
desk-note-text = Votre note
desk-notes-lede = Seul le personnel lit les notes. Elles ne quittent jamais IPD.
desk-notes-none = Aucune note pour l’instant.
desk-notice-assigned = Le collègue a maintenant le dossier.
desk-notice-done = Fait.
desk-notice-noted = La note est ajoutée.
desk-notice-seen = Le dossier est marqué comme vu.
desk-notice-view-removed = La vue est supprimée.
desk-notice-view-saved = La vue est enregistrée.
desk-sort-due = Par échéance
desk-sort-name = Par nom
desk-sort-submitted = Les plus anciens d’abord
desk-sort-updated = Modifiés récemment d’abord
desk-tab-answers = Réponses
desk-tab-criteria = Critères
desk-tab-documents = Documents
desk-tab-history = Historique
desk-tab-notes = Notes
desk-tab-summary = Résumé
desk-tabs = Parties du dossier
desk-view-by = partagée par { $name }
desk-view-name = Nom
desk-view-remove = Supprimer { $name }
desk-view-save = Enregistrer cette vue
desk-view-shared = Partager avec les collègues
desk-views = Vues enregistrées
desk-work-awaiting = En attente de l’organisation
desk-work-claim = { $name } pour { $organization }, { $date }
desk-work-claims = Demandes sans responsable qui réponde
desk-work-clear = À valider
desk-work-confirm = À confirmer
desk-work-contributions =
    { $count ->
        [one] Une contribution à examiner : { $consultation }
       *[other] { $count } contributions à examiner : { $consultation }
    }
desk-work-dialogue = Dans le dialogue
desk-work-done = Fait
desk-work-done-of = Fait : note sur { $reference }
desk-work-free = Personne ne les a encore
desk-work-inquiries-mine =
    { $count ->
        [one] Une sollicitation ouverte est à vous
       *[other] { $count } sollicitations ouvertes sont à vous
    }
desk-work-inquiries-overdue =
    { $count ->
        [one] Une sollicitation est en retard
       *[other] { $count } sollicitations sont en retard
    }
desk-work-inquiries-unrouted =
    { $count ->
        [one] Une sollicitation est à orienter
       *[other] { $count } sollicitations sont à orienter
    }
desk-work-mentions = Notes qui vous appellent
desk-work-mine = Mes dossiers
desk-work-nominations =
    { $count ->
        [one] Une désignation à examiner : { $consultation }
       *[other] { $count } désignations à examiner : { $consultation }
    }
desk-work-none = Rien ne vous attend.
desk-work-overdue = En retard
desk-work-points =
    { $count ->
        [one] Un point d’action d’unités et de bureaux est en retard
       *[other] { $count } points d’action d’unités et de bureaux sont en retard
    }
desk-work-title = Mon travail
event-assign-case = IPD a confié le dossier à un responsable
event-edit-note = Note modifiée
event-end-mention = Note traitée
event-keep-views = Vues enregistrées modifiées
event-mark-seen = Dossier marqué comme vu
event-write-note = Note écrite
field-accept = Réponse
field-account = Personne
field-act = Acte
field-invitation = Invitation
field-leave = Départ
field-message = Votre message
field-officer = Responsable du dossier
field-organization = Organisation
field-query = Filtre
field-request = Demande
field-role = Rôle
field-sort = Ordre
field-token = Lien
field-view = Vue
field-waiting-for = En attente de
party-council = Le Conseil
party-cso = L’organisation
party-ipd = IPD
party-nobody = Personne
rule-note-closed = Une note peut être modifiée pendant 15 minutes. Écrivez-en une autre.
