event-accept-invitation = Invitation dans l’équipe acceptée
event-answer-invitation = Réponse à l’invitation dans l’équipe
event-ask-to-join = Demande pour rejoindre l’équipe
event-confirm-handover = Transmission de la responsabilité confirmée
event-decide-claim = Demande décidée par le personnel
event-decide-join = Demande décidée par un responsable
event-leave-team = Membre parti de l’équipe
event-manage-team = Équipe de l’organisation modifiée
event-transfer-ownership = Transmission de la responsabilité commencée
letters-kind-handover = Transmission de la responsabilité
letters-kind-join-granted = Demande acceptée
letters-kind-join-refused = Demande refusée
letters-kind-join-requested = Demande pour rejoindre l’équipe
letters-kind-team-invitation = Invitation dans une équipe
mail-handover-body =
    Bonjour { $name },

    La responsabilité d’une organisation dans Parvis doit être transmise, et vous êtes l’une des deux personnes concernées. La page dit de quelle organisation il s’agit. Rien ne change avant que les deux aient confirmé. Le lien est valable une fois, pendant sept jours :
    { $link }

mail-handover-subject = Confirmez la transmission d’une organisation

mail-team-invitation-body =
    Bonjour { $name },

    Une organisation inscrite dans Parvis, le registre des partenariats entre l’OIM et les organisations de la société civile, vous invite dans son équipe. La page dit laquelle, et vous pouvez accepter ou non. Le lien est valable une fois, pendant 14 jours :
    { $link }

    Si vous ne connaissez pas l’organisation, vous n’avez rien à faire.

mail-team-invitation-subject = Vous êtes invité dans une équipe

rule-owners-decide = Les responsables de l’organisation ont encore le temps de répondre.
setting-join-answer-days = Jours pour que les responsables répondent à une demande
setting-join-answer-days-why = Ensuite le personnel peut décider, afin que personne n’attende quelqu’un qui est parti.
team-accept-as = Accepter comme { $role }
team-accept-reason = Un mot à la personne
team-claim-later = Les responsables décident. Le personnel peut décider s’ils n’ont pas répondu d’ici au { $date }.
team-claim-reason = Comment la demande a-t-elle été vérifiée ?
team-disabled = Compte désactivé
team-handover-button = Commencer la transmission
team-handover-confirm = Confirmer
team-handover-open = Une transmission à { $name } attend d’être confirmée par courriel.
team-handover-page = Confirmer la transmission
team-handover-page-text = La responsabilité de { $organization } dans le registre est transmise lorsque les deux personnes ont confirmé.
team-handover-text = Vous recevez tous deux un courriel. Lorsque les deux ont confirmé, l’autre personne devient responsable et vous devenez rédacteur.
team-handover-title = Transmettre la responsabilité
team-handover-to = À qui ?
team-invitation-accept = Accepter
team-invitation-decline = Décliner
team-invitation-line = { $email }, { $role }, jusqu’au { $date }
team-invitation-new = Choisissez votre nom et un mot de passe.
team-invitation-page = Vous êtes invité
team-invitation-text = Vous êtes invité à rejoindre l’équipe de { $organization }.
team-invitations = Invitations en cours
team-invite-button = Envoyer l’invitation
team-invite-text = La personne reçoit un courriel avec un lien valable une fois, pendant 14 jours. Sans compte, elle en crée un à ce moment.
team-invite-title = Inviter quelqu’un
team-join-accepted = { $organization } : acceptée le { $date }
team-join-button = Envoyer la demande
team-join-link = C’est nous : demander à rejoindre l’équipe
team-join-message = Quel est votre rôle dans l’organisation ?
team-join-message-hint = Votre fonction, et comment la vérifier : une page de son site, une personne à joindre.
team-join-mine = Vos demandes
team-join-refused = { $organization } : refusée le { $date }
team-join-take-back = Annuler la demande
team-join-text = Est-ce votre organisation ? Ne l’inscrivez pas une deuxième fois : demandez à ses responsables de vous admettre. Si elle n’a pas de responsable dans le registre, IPD vérifie votre demande.
team-join-title = Demander à rejoindre l’équipe
team-join-waits = { $organization } : envoyée le { $date }, sans réponse pour l’instant
team-join-withdrawn = { $organization } : annulée le { $date }
team-leave-button = Quitter
team-leave-text = Vous perdez vos droits aussitôt. Il reste consigné que vous étiez membre.
team-leave-title = Quitter l’équipe
team-lede = Qui travaille pour cette organisation dans le registre. Un rôle modifié vaut aussitôt.
team-link = Équipe
team-make = Nommer { $role }
team-make-of = Rôle de { $name } : { $role }
team-members = Membres
team-notice-asked = Votre demande est envoyée.
team-notice-changed = Le rôle est modifié.
team-notice-decided = La réponse est envoyée.
team-notice-declined = L’invitation est déclinée.
team-notice-half = Confirmé. L’autre personne doit confirmer aussi.
team-notice-handover = Vous recevez tous deux un courriel avec un lien à confirmer.
team-notice-invited = L’invitation est envoyée.
team-notice-joined = Vous êtes dans l’équipe.
team-notice-left = Vous n’êtes plus dans l’équipe.
team-notice-passed = La responsabilité est transmise.
team-notice-removed = La personne n’est plus dans l’équipe.
team-notice-retracted = L’invitation est annulée.
team-notice-taken-back = Votre demande est annulée.
team-past = Anciens membres
team-refuse = Refuser
team-refuse-reason = Pourquoi pas ? La personne le lit.
team-remove = Retirer
team-remove-of = Retirer { $name } de l’équipe
team-request-by = { $name } ({ $email }), { $date }
team-requests = Demandes pour rejoindre l’équipe
team-retract = Annuler
team-retract-of = Annuler l’invitation de { $email }
team-role = Rôle
team-role-hint-editor = Modifie la fiche et le brouillon
team-role-hint-owner = Signe, dépose et retire ; admet d’autres personnes
team-role-hint-viewer = Lit
team-title = Équipe
team-until = jusqu’au { $date }
team-you = vous
